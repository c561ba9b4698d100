"""A signal is a row in the transaction of the step that gives it, and the database holds what it must be."""

import pytest
from django.db import IntegrityError, transaction

from aftersales import nudge
from cases.models import Signal
from tests.races.crash import Crash, crash_at, everything

State = Signal.State


def test_a_signal_is_a_row_and_one_event_with_the_facts_of_that_moment(walk, give, told):
    signal = give(
        "ticket", "Assign\nto SAV FR", "Wrong article.", urgent=True, action="assign", units={"1": 2}
    )
    assert (signal.state, signal.subject, signal.urgent) == (State.WAITING, "Assign to SAV FR", True)
    assert signal.data == {
        "action": "assign",
        "by": "Claire",
        "case": walk.case.number,
        "order": "FB-771205",
        "units": {"1": 2},
    }
    event = walk.case.events.get(name="signal.ticket")
    assert (event.rule, event.by, event.data["signal"]) == ("FB-22", walk.cast.claire, signal.pk)
    assert told() == ["signal.ticket"]


def test_the_sender_is_rung_after_the_commit(give, monkeypatch, django_capture_on_commit_callbacks):
    rung = []
    monkeypatch.setattr(nudge, "_ring", lambda task, args: rung.append(task.name))
    with django_capture_on_commit_callbacks(execute=True):
        give()
        assert rung == []
    assert rung == ["cases.tasks.send_signals"]


def test_a_channel_the_procedure_does_not_have_is_refused_and_nothing_is_written(give, told):
    with pytest.raises(KeyError):
        give("pigeon")
    assert told() == [] and not Signal.objects.exists()


def test_power_off_at_any_statement_leaves_neither_signal_nor_event(give):
    before = everything()

    def give_in_a_step():
        with transaction.atomic():
            give()

    savepoint = transaction.savepoint()
    with crash_at(None) as statements:
        give_in_a_step()
    transaction.savepoint_rollback(savepoint)
    assert len(statements) >= 3
    for number in range(1, len(statements) + 1):
        with pytest.raises(Crash), crash_at(number):
            give_in_a_step()
        assert everything() == before


@pytest.mark.parametrize(
    "change",
    [
        {"state": State.SENT},
        {"state": State.TAKEN_BACK},
        {"state": "lost"},
        {"channel": ""},
        {"subject": ""},
        {"text": ""},
        {"rule": ""},
        {"attempts": -1},
    ],
    ids=str,
)
def test_the_database_refuses_what_is_no_signal(give, change):
    signal = give()
    with pytest.raises(IntegrityError), transaction.atomic():
        Signal.objects.filter(pk=signal.pk).update(**change)


def test_two_signals_never_have_one_key(give):
    first, second = give(), give()
    with pytest.raises(IntegrityError), transaction.atomic():
        Signal.objects.filter(pk=second.pk).update(message_id=first.message_id)


def test_what_was_sent_stays_as_it_was(give):
    from cases.signals.outbox import send_waiting

    signal = give()
    assert send_waiting() == 1
    for change in (
        lambda: Signal.objects.filter(pk=signal.pk).update(text="Something else."),
        lambda: Signal.objects.filter(pk=signal.pk).delete(),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            change()
