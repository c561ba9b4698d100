"""Workers that die, are slow or give up: nothing lost, nothing repeated in silence, everything in somebody's sight."""

import pytest

from cases.models import Letter, Signal
from cases.outbox.again import TooLate
from cases.outbox.sending import LEASE, MOST_TRIES, PAUSES
from cases.signals import by_hand
from cases.signals.outbox import SIGNALS, send_waiting

State = Signal.State


@pytest.fixture
def lead(leads, hook):
    leads(urgent=hook.address)


def let_the_lease_run_out(clock):
    clock(seconds=LEASE.total_seconds() + 1)


def die(*args, **kwargs):
    raise SystemExit


def test_a_worker_that_died_after_sending_leaves_a_repeat_that_is_known_as_one(
    give, hook, lead, again, told, clock, monkeypatch
):
    signal = give()
    for _death in range(2):
        with monkeypatch.context() as killed, pytest.raises(SystemExit):
            killed.setattr(SIGNALS, "settle", die)
            send_waiting()
        assert again(signal).state == State.SENDING
        assert send_waiting() == 0
        let_the_lease_run_out(clock)
    assert send_waiting() == 1
    assert hook.keys == [str(signal.message_id)] * 3
    assert len({request.body for request in hook.got}) == 1
    assert told() == ["signal.urgent", "signal.repeated"]


def test_it_is_said_before_it_is_sent_again(give, hook, lead, told, clock, monkeypatch):
    give()
    SIGNALS.take()
    let_the_lease_run_out(clock)
    with monkeypatch.context() as killed, pytest.raises(SystemExit):
        killed.setattr(SIGNALS, "_say_that_it_may_repeat", die)
        send_waiting()
    assert hook.got == [] and told() == ["signal.urgent"]
    let_the_lease_run_out(clock)
    assert send_waiting() == 1 and told() == ["signal.urgent", "signal.repeated"]


def test_a_slow_worker_does_not_undo_what_a_faster_one_did(give, lead, again, clock):
    signal = give()
    slow = SIGNALS.take()
    let_the_lease_run_out(clock)
    assert send_waiting() == 1
    SIGNALS.failed(slow, TimeoutError("late"))
    SIGNALS.give_up(slow, "late")
    assert again(signal).state == State.SENT
    assert not Letter.objects.filter(template="signal_failed").exists()


def test_a_signal_that_stops_every_worker_is_given_up(give, lead, again, told, clock):
    signal = give()
    for _death in range(MOST_TRIES):
        assert SIGNALS.take() == signal
        let_the_lease_run_out(clock)
    assert send_waiting() == 0
    assert again(signal).state == State.FAILED
    assert told() == ["signal.urgent", "signal.failed"]


def test_pauses_grow_over_three_days_and_then_the_owner_hears(walk, give, hook, lead, again, told, clock):
    hook.answers = [503]
    signal = give()
    for tried, minutes in enumerate(PAUSES, start=1):
        send_waiting()
        assert again(signal).attempts == tried
        clock(minutes=minutes, seconds=-1)
        assert send_waiting() == 0 and again(signal).attempts == tried
        clock(seconds=1)
    send_waiting()
    assert again(signal).state == State.FAILED and again(signal).attempts == MOST_TRIES == len(hook.got)
    assert told() == ["signal.urgent", "signal.failed"]
    assert [letter.address for letter in Letter.objects.all()] == [walk.cast.claire.email]


def test_what_was_given_up_can_be_sent_again_under_the_same_key(walk, give, hook, lead, again, told):
    hook.answers = [400, 200]
    signal = give()
    send_waiting()
    by_hand.send_again(signal.pk, by=walk.cast.tom)
    assert (again(signal).state, again(signal).attempts) == (State.WAITING, 0)
    with pytest.raises(TooLate):
        by_hand.send_again(signal.pk, by=walk.cast.tom)
    assert send_waiting() == 1
    assert hook.keys == [str(signal.message_id)] * 2
    assert told() == ["signal.urgent", "signal.failed", "signal.sent_again"]
    with pytest.raises(TooLate):
        by_hand.send_again(signal.pk, by=walk.cast.tom)


def test_a_channel_that_the_procedure_gave_up_is_no_reason_to_try_for_days(
    walk, give, leads, again, monkeypatch
):
    signal = give()
    monkeypatch.setattr(type(walk.case), "channels", {})
    send_waiting()
    assert again(signal).state == State.FAILED and "no such channel" in again(signal).last_error
    [letter] = Letter.objects.filter(template="signal_failed")
    assert "urgent" in letter.body
