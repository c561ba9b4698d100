"""MP-23: the desk asks whether the customer is satisfied before a case closes for good."""

import pytest
import time_machine

from cases.models import Case, Reminder
from cases.states import State
from tests.market_goods import GoodsWalk
from tests.promises.conftest import MONDAY, Clock, on_monday
from tests.worlds import world

pytestmark = pytest.mark.rule("MP-23")


@pytest.fixture(autouse=True)
def clock(db):
    with time_machine.travel(MONDAY, tick=False) as traveller:
        yield Clock(traveller)


@world
@on_monday
def understood(cast):
    """The root cause of another issue is known on Monday at ten."""
    return GoodsWalk.about(cast, "other").understood()


@world
@on_monday
def solved(understood):
    """Another solution was given at that moment."""
    return understood.do("solve_otherwise", words="Your parcel waits at the post office in Lyon.")


def test_the_desk_itself_asks_three_days_after_the_solution(solved, clock):
    clock.after(days=2, hours=23)
    assert solved.letters_to_customer() == ["solution"]
    clock.after(hours=1, minutes=1)
    assert solved.again().letters_to_customer() == ["solution", "follow_up"]
    asked = solved.case.events.get(name="ask_satisfaction")
    assert asked.by is None and solved.case.state == State.WITH_CUSTOMER
    row = solved.case.reminders.get(kind="follow_up")
    assert (row.state, row.effect) == (Reminder.State.DONE, asked) and row.kept_at
    clock.after(days=1)
    assert solved.letters_to_customer().count("follow_up") == 1


def test_where_the_question_cannot_be_written_the_owner_is_reminded(solved, clock):
    Case.objects.filter(pk=solved.case.pk).update(contact_email="")
    clock.after(days=3, minutes=1)
    assert solved.case.events.get(name="reminder.follow_up").data["told"] == ["Claire"]
    Case.objects.filter(pk=solved.case.pk).update(contact_email="lena@example.org")
    clock.after(days=1, minutes=2)
    assert solved.letters_to_customer() == ["solution", "follow_up"]


def test_a_case_closes_when_the_customer_is_satisfied(solved):
    solved.do("record_satisfied", words="Found it, thank you!")
    assert solved.case.state == State.CLOSED and solved.case.last_word_by == "customer"
    assert not solved.case.reminders.filter(kept_at=None).exists()


def test_a_case_does_not_close_without_a_solution_or_without_having_asked(understood):
    understood.is_refused("record_satisfied", "MP-23", words="Fine.")
    understood.is_refused("close_unanswered", "MP-23")
    understood.do("solve_otherwise", words="It waits at the post office.").is_refused(
        "close_unanswered", "MP-23"
    )


def test_a_customer_who_is_not_satisfied_comes_back_to_the_agent(solved, clock):
    clock.after(days=3, minutes=1)
    solved.again().do("record_dissatisfied", words="It is not at the post office.")
    assert solved.case.state == State.WITH_AGENT and solved.case.milestones == ["details_recorded"]
    solved.is_refused("record_satisfied", "MP-23", words="Fine.")
    solved.do("solve_otherwise", words="The courier brings it tomorrow.")
    assert solved.case.reminders.filter(kind="follow_up", kept_at=None).count() == 1


def test_silence_after_the_follow_up_lets_the_case_close_after_the_policys_days(solved, clock):
    clock.after(days=3, minutes=1)
    clock.after(days=6, hours=23)
    solved.again().is_refused("close_unanswered", "MP-23")
    assert clock.after(hours=1, minutes=2) == 1  # its owner is reminded that it may close
    assert solved.do("close_unanswered").case.state == State.CLOSED


def test_a_reopened_case_starts_anew(solved):
    solved.do("record_satisfied", words="Found it.").do("reopen", words="The wrong parcel.")
    assert (solved.case.milestones, solved.case.particulars, solved.case.root_cause) == ([], {}, "")
    solved.is_refused("record_satisfied", "MP-23", words="Fine.")


def test_a_case_with_an_approved_payment_does_not_close(understood):
    understood.do("ask_refund", amount="10.00", paid_as="refund", words="Lost.").grant("refund")
    understood.is_refused("withdraw", "MP-04", words="Never mind.")
    understood.paid("pay_refund").do("record_satisfied", words="Thank you.")
    assert understood.case.state == State.CLOSED
