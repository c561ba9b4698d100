"""The sweep: one effect per reminder, whatever happens between two rounds."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import OperationalError

from cases import sweeping
from cases.models import Event, Heartbeat, Letter, Reminder
from cases.promises import start
from cases.sweeping import MOST_TRIES, PAUSES, sweep
from tests.cast import Walk, make_case, make_order
from tests.promises.conftest import MONDAY, on_monday, told
from tests.worlds import world


def effects():
    return Event.objects.filter(name__startswith="reminder.").count()


def reminder_letters():
    return Letter.objects.filter(template="reminder").count()


@world
@on_monday
def three(cast):
    return [make_case(cast, make_order(cast, f"FB-{number}")) for number in range(3)]


def test_sweeping_twice_reminds_once(three, clock):
    assert clock.after(hours=25) == 6
    assert sweep() == 0
    assert effects() == reminder_letters() == 6


@pytest.mark.rule("FB-13")
def test_each_reminder_writes_one_event_and_one_letter_to_each_person(late, clock):
    clock.after(hours=25)
    event = late.case.events.get(name="reminder.courier_silence")
    assert event.reminder.kind == "courier_silence"
    assert sorted(late.case.letters.filter(template="reminder").values_list("address", flat=True)) == [
        "ada@desk.example",
        "alan@desk.example",
    ]


def test_after_a_standstill_of_days_there_is_no_storm(late, clock):
    assert clock.after(days=7) == 2
    assert sweep() == 0
    assert told(late.case, "courier_silence") == [["Ada", "Alan"]]
    waiting = late.case.reminders.get(state=Reminder.State.WAITING)
    assert waiting.due_at == MONDAY + timedelta(days=8)


def test_a_standstill_over_the_end_tells_owner_and_manager_that_it_is_late(walk, clock):
    clock.after(days=5)
    subjects = list(walk.case.letters.filter(template="reminder").values_list("subject", flat=True))
    assert len(subjects) == 2 and all("overdue" in subject for subject in subjects)


def test_what_lost_its_reason_meanwhile_is_closed_and_not_sent(three, cast, clock):
    for case in three[:2]:
        Walk(cast, case).do("ask_for_details")
    assert clock.after(days=2) == 2
    assert Reminder.objects.filter(state=Reminder.State.CLOSED, effect=None).count() == 4


def test_a_reminder_left_over_on_a_closed_case_is_closed_and_not_sent(walk, clock):
    walk.do("resolve_on_the_spot", words="Turn the batteries round and it lights.")
    start(walk.case, "answer_breach")
    assert clock.after(days=2) == 0
    assert not walk.case.reminders.filter(kept_at=None).exists()


def test_a_backlog_of_several_portions_is_read_to_its_end(three, clock, monkeypatch):
    monkeypatch.setattr(sweeping, "AT_ONCE", 2)
    assert clock.after(hours=25) == 6


def test_a_round_that_takes_too_long_leaves_the_rest_to_the_next_and_the_oldest_come_first(
    three, clock, monkeypatch
):
    Reminder.objects.filter(case=three[1]).update(due_at=MONDAY - timedelta(days=1))
    monkeypatch.setattr(sweeping, "ROUND_SECONDS", -1)
    assert clock.after(hours=25) == 1
    assert Event.objects.get(name__startswith="reminder.").case_id == three[1].pk
    monkeypatch.undo()
    assert sweep() == 5


def test_effect_letter_and_mark_are_written_together_or_not_at_all(walk, clock, monkeypatch):
    def break_down(case):
        raise RuntimeError("killed")

    with monkeypatch.context() as patch:
        patch.setattr(sweeping, "show_next", break_down)
        assert clock.after(hours=25) == 0
    assert effects() == reminder_letters() == 0
    assert not Reminder.objects.filter(state=Reminder.State.DONE).exists()
    assert clock.after(minutes=2) == 2
    assert effects() == reminder_letters() == 2


@world
@on_monday
def poison(three):
    """A reminder of a kind that no workflow knows, older than all others."""
    row = Reminder.objects.filter(case=three[0], kind="answer_warning").get()
    Reminder.objects.filter(pk=row.pk).update(kind="unheard_of", due_at=MONDAY)
    return row


def test_a_poisonous_reminder_stops_no_other(poison, clock):
    assert clock.after(hours=25) == 5
    poison.refresh_from_db()
    assert (poison.attempts, poison.state) == (1, Reminder.State.WAITING)
    assert "unheard_of" in poison.last_error


def test_it_is_tried_five_times_with_growing_pauses_and_then_a_person_is_told(poison, clock):
    clock.after(hours=1)
    for tried, minutes in enumerate(PAUSES, start=1):
        poison.refresh_from_db()
        assert poison.attempts == tried
        clock.after(minutes=minutes, seconds=-1)
        poison.refresh_from_db()
        assert poison.attempts == tried
        clock.after(seconds=1)
    for _day in range(3):
        clock.after(days=1)
    poison.refresh_from_db()
    assert poison.attempts == MOST_TRIES == 5
    case = poison.case
    assert case.events.get(name="not_reminded").data["told"] == ["Root"]
    assert "unheard_of" in case.letters.get(template="not_reminded").body
    assert sweeping.given_up().get() == poison


def test_a_reminder_given_up_stays_overdue_and_is_tried_anew_by_hand_once_the_fault_is_mended(
    walk, clock, monkeypatch, capsys
):
    with monkeypatch.context() as patch:
        patch.setattr(sweeping, "_remind", None)
        for _try in range(MOST_TRIES + 1):
            clock.after(hours=26)
    assert sweeping.given_up().count() == 2
    assert walk.again().case.due_at == MONDAY + timedelta(hours=24)
    call_command("sweep")
    assert "given up: RC-2026-00001 answer_breach: TypeError" in capsys.readouterr().out
    call_command("sweep", "--anew")
    assert "2 reminders are tried anew\n2 reminders" in capsys.readouterr().out
    assert effects() == 2


def test_a_database_that_is_busy_is_not_the_fault_of_the_reminder(walk, clock, monkeypatch):
    def busy(*args):
        raise OperationalError("deadlock detected")

    with monkeypatch.context() as patch:
        patch.setattr(sweeping, "_settle", busy)
        for _round in range(MOST_TRIES + 1):
            assert clock.after(hours=25) == 0
    assert not Reminder.objects.exclude(attempts=0).exists()
    assert sweep() == 2


def test_a_round_leaves_a_sign_of_life(clock):
    sweep()
    assert clock.after(minutes=1) == 0
    assert Heartbeat.objects.get(name="sweep").at == MONDAY + timedelta(minutes=1)


def test_a_reminder_does_not_make_an_open_form_out_of_date(walk, clock):
    seen = walk.case.version
    clock.after(hours=25)
    walk.do("ask_for_details", seen=seen)
