"""FB-13: what cannot be solved on the spot is answered within 24 hours; late is late, and opens nothing."""

from datetime import UTC, datetime, timedelta

import pytest

from cases.actions import perform
from cases.states import State
from tests.cast import LETTER, Walk, make_case
from tests.promises.conftest import MONDAY, told

pytestmark = pytest.mark.rule("FB-13")
WARNED, BROKEN = "answer_warning", "answer_breach"


def test_the_owner_is_warned_four_hours_before_the_end(walk, clock):
    assert clock.after(hours=20) == 0
    assert clock.after(seconds=1) == 1
    assert told(walk.case, WARNED) == [["Claire"]]
    letter = walk.case.letters.get(template="reminder")
    assert letter.address == walk.cast.claire.email
    assert "due soon" in letter.subject and "24 November 2026, 10:00 (Europe/London)" in letter.body


def test_an_answer_in_the_very_last_second_is_in_time(walk, clock):
    clock.after(hours=21)
    assert clock.after(hours=3) == 0
    walk.do("ask_for_details")
    assert clock.after(days=3) == 0
    assert told(walk.case, BROKEN) == []


def test_a_broken_promise_is_escalated_to_the_team_manager(walk, clock):
    clock.after(hours=21)
    assert clock.after(hours=3, seconds=1) == 1
    walk.again()
    assert told(walk.case, BROKEN) == [["Anna"]]
    assert walk.case.escalated_to == walk.cast.anna
    letter = walk.case.letters.filter(template="reminder").order_by("id").last()
    assert letter.address == walk.cast.anna.email
    assert "overdue" in letter.subject and "escalated to you" in letter.body


def test_a_broken_promise_stays_overdue_until_it_is_kept(walk, clock):
    clock.after(hours=25)
    assert walk.again().case.due_at == MONDAY + timedelta(hours=24)
    clock.after(days=2)
    assert walk.again().case.due_at == MONDAY + timedelta(hours=24)
    walk.do("ask_for_details").again()
    assert walk.case.due_at is None and walk.case.escalated_to is None
    assert not walk.case.reminders.filter(kept_at=None).exists()


def test_waiting_opens_neither_the_answer_nor_the_unagreed_report(walk, clock):
    walk.to_accepted()
    for _round in range(5):
        clock.after(hours=24)
        walk.again().is_refused("send_findings", "FB-19")
    assert "findings" not in walk.letters_to_customer()
    assert walk.case.state == State.WITH_AGENT
    assert "findings_are_agreed" not in walk.case.milestones


@pytest.mark.rule("FB-14")
def test_waiting_does_not_complete_an_investigation(walk, clock):
    walk.to_investigation()
    clock.after(days=10)
    walk.again().is_refused("ask_findings_agreement", "FB-14", words="Agree it, it is late.")
    walk.is_refused("offer_exchange", "FB-22")


@pytest.mark.parametrize("problem", ["malfunction", "late"])
def test_each_first_answer_keeps_the_promise(clock, cast, problem):
    walk = Walk(cast, make_case(cast, problem=problem))
    if problem == "late":
        walk.do("report_delivery_problem", words="The tracking stands still.")
    else:
        walk.do("ask_for_details")
    assert walk.again().case.due_at is None
    assert clock.after(days=30) == 0


def test_closing_keeps_every_promise(walk, clock):
    walk.do("resolve_on_the_spot", words="Turn the batteries round and it lights.")
    assert walk.again().case.due_at is None
    assert clock.after(days=30) == 0


def test_the_customers_reply_to_an_answer_starts_the_24_hours_anew(walk, clock):
    walk.do("ask_for_details")
    clock.move(days=3)
    walk.do("record_reply", words="Here are the photos.").again()
    assert walk.case.due_at == MONDAY + timedelta(days=4)
    clock.move(hours=23)
    walk.do("record_reply", words="And one more.").again()
    assert walk.case.due_at == MONDAY + timedelta(days=4)
    assert clock.after(seconds=1) == 1


def test_reopening_starts_the_24_hours_and_nothing_of_before(walk, clock):
    clock.after(hours=25)
    walk.do("resolve_on_the_spot", words="Solved by a new battery.")
    clock.move(days=9)
    walk.do("reopen", words="It stopped again.").again()
    assert walk.case.due_at == MONDAY + timedelta(days=10, hours=25)
    assert clock.after(hours=25) == 2
    assert len(told(walk.case, BROKEN)) == 2


def test_the_findings_keep_the_promise(walk, clock):
    walk.to_investigation()
    clock.move(hours=20)
    walk.do("accept_responsibility", report=LETTER).do("ask_findings_agreement", words="For the customer.")
    assert walk.again().case.due_at < MONDAY + timedelta(hours=25)
    walk.grant("findings").do("send_findings").again()
    assert walk.case.due_at is None


@pytest.mark.parametrize(
    "day", [datetime(2026, 3, 28, 18, tzinfo=UTC), datetime(2026, 10, 24, 18, tzinfo=UTC)]
)
def test_24_hours_are_86400_seconds_also_when_clocks_change(clock, cast, day):
    clock.to(day)
    walk = Walk(cast, make_case(cast))
    assert (walk.case.due_at - day).total_seconds() == 86_400
    clock.after(seconds=86_400)
    assert told(walk.case, BROKEN) == []
    clock.after(seconds=1)
    assert told(walk.case, BROKEN) == [["Anna"]]
    wall = "19:00 (Europe/London)" if day.month == 3 else "18:00 (Europe/London)"
    assert wall in walk.case.letters.order_by("id").last().body


def test_the_owners_absence_is_told_to_the_order_s_account_manager(clock, cast):
    case = make_case(cast, owner=None)
    clock.after(hours=21)
    assert told(case, WARNED) == [["Claire"]]


def test_with_nobody_in_charge_the_administrators_are_told(clock, cast):
    case = make_case(cast, owner=None, team=None)
    case.order.account_manager = None
    case.order.save()
    clock.after(hours=25)
    assert told(case, WARNED) == told(case, BROKEN) == [["Root"]]
    assert type(case).objects.get().escalated_to is None
    assert case.letters.filter(template="reminder", address=cast.root.email).count() == 2


def test_somebody_who_left_is_nobody_in_charge(walk, clock):
    walk.cast.anna.is_active = False
    walk.cast.anna.save()
    clock.after(hours=25)
    assert told(walk.case, BROKEN) == [["Root"]]


def test_the_message_is_in_the_language_and_zone_of_the_person(walk, clock):
    anna = walk.cast.anna
    anna.language, anna.time_zone = "fr", "Europe/Paris"
    anna.save()
    clock.after(hours=25)
    letter = walk.case.letters.get(template="reminder", address=anna.email)
    assert letter.language == "fr"
    assert letter.subject.startswith(f"{walk.case.number}\u00a0: en retard – ")
    assert "24 novembre 2026, 11:00 (Europe/Paris)" in letter.body
    assert "responsable d’équipe" in letter.body


def test_a_logged_call_is_no_answer(walk, clock):
    walk.to_investigation()
    due = walk.again().case.due_at
    perform(walk.case.pk, "log_call", by=walk.cast.claire, words="They asked how far we are.")
    assert walk.again().case.due_at == due
