"""Who else is waited for: the courier, Aftersales, the people who decide, the goods."""

from datetime import timedelta

import pytest

from cases.roles import Role
from tests.cast import Walk, make_case, person
from tests.promises.conftest import MONDAY, on_monday, told
from tests.worlds import world

AFTERSALES = [["Ada", "Alan"]]


@pytest.mark.rule("FB-02")
def test_aftersales_is_reminded_of_a_silent_courier_every_day(late, clock):
    assert told(late.case, "courier_silence") == []
    clock.after(hours=24)
    assert told(late.case, "courier_silence") == []
    clock.after(seconds=1)
    for days in range(2, 5):
        assert told(late.case, "courier_silence") == AFTERSALES * (days - 1)
        clock.after(hours=24, seconds=1)


@pytest.mark.rule("FB-02")
def test_a_courier_silent_for_two_days_is_escalated_once(late, clock):
    clock.after(hours=48)
    assert late.again().case.escalated_to is None
    clock.after(seconds=1)
    assert late.again().case.escalated_to == late.cast.anna
    for _day in range(3):
        clock.after(hours=24, seconds=1)
    assert told(late.case, "courier_escalation") == [["Anna"]]


@pytest.mark.rule("FB-02")
def test_a_silent_courier_leaves_the_case_overdue_since_the_first_day(late, clock):
    due = MONDAY + timedelta(hours=24)
    for _day in range(4):
        assert late.again().case.due_at == due
        clock.after(hours=25)
    letters = late.case.letters.filter(template="reminder", address="ada@desk.example")
    assert letters.count() == 4
    assert all("24 November 2026, 10:00" in letter.body for letter in letters)


@pytest.mark.rule("FB-02")
@pytest.mark.parametrize(
    "step, details",
    [
        ("record_courier_answer", {"contact": "Ines", "words": "In their depot."}),
        ("settle_delivered", {"delivered_on": "2026-11-20", "words": "Signed by the porter."}),
        ("settle_lost", {"report": "The courier has lost the parcel."}),
    ],
)
def test_the_couriers_answer_ends_reminders_and_escalation(late, clock, step, details):
    clock.after(hours=49)
    late.do(step, by=late.cast.ada, **details).again()
    assert late.case.escalated_to is None
    assert not late.case.reminders.filter(kind__startswith="courier", kept_at=None).exists()
    clock.after(days=1)
    assert len(told(late.case, "courier_silence")) == len(told(late.case, "courier_escalation")) == 1


@pytest.mark.rule("FB-02")
def test_a_new_question_to_the_courier_starts_the_wait_anew(late, clock):
    clock.move(hours=23)
    late.do("contact_courier", by=late.cast.ada, contact="Ines", words="Once more: where is it?")
    assert clock.after(hours=24) == 0
    assert clock.after(seconds=1) == 1


@pytest.mark.rule("FB-13")
@pytest.mark.parametrize(
    "step, details",
    [
        ("settle_delivered", {"delivered_on": "2026-11-20", "words": "Signed by the porter."}),
        ("settle_lost", {"report": "The courier has lost the parcel."}),
    ],
)
def test_once_the_courier_has_answered_the_customer_hears_within_24_hours(late, clock, step, details):
    late.do(step, by=late.cast.ada, **details).again()
    assert late.case.due_at == MONDAY + timedelta(hours=24)


@pytest.mark.rule("FB-05")
def test_aftersales_is_reminded_of_instructions_until_they_are_given(walk, clock):
    walk.to_details().do("request_instructions", words="Three of ten torches stay dark.")
    clock.after(hours=4)
    assert told(walk.case, "instructions_waiting") == []
    clock.after(seconds=1)
    clock.after(hours=24, seconds=1)
    assert told(walk.case, "instructions_waiting") == AFTERSALES * 2
    walk.do("give_instructions", by=walk.cast.ada, words="Test the contacts.")
    clock.after(days=5)
    assert len(told(walk.case, "instructions_waiting")) == 2


@world
@on_monday
def accepted(walk):
    """A case on which responsibility was accepted, still on Monday at ten."""
    return walk.to_accepted()


@world
@on_monday
def asked(accepted):
    return accepted.do("ask_compensation", amount="50.00", words="A tenth of the order.")


def reminded_of_request(walk):
    return told(walk.case, "approval_waiting")


@pytest.mark.rule("FB-22")
def test_those_who_decide_are_reminded_of_a_request_and_which_it_is(asked, clock):
    clock.after(hours=4, seconds=1)
    assert reminded_of_request(asked) == AFTERSALES
    letter = asked.case.letters.filter(template="reminder", address="ada@desk.example").get()
    assert "an answer to a request – Compensation, Claire (FB-22)" in letter.body
    clock.after(hours=24, seconds=1)
    assert reminded_of_request(asked) == AFTERSALES * 2


@pytest.mark.rule("FB-22")
def test_silence_never_approves(asked, clock):
    for _round in range(6):
        clock.after(days=5)
    request = asked.case.approvals.get(kind="compensation")
    assert request.is_open and request.decided_by is None
    asked.again().is_refused("offer_compensation", "FB-22")


@pytest.mark.rule("FB-22")
@pytest.mark.parametrize("verdict", ["approve", "reject"])
def test_the_decision_ends_its_reminders(asked, clock, verdict):
    clock.after(hours=5)
    asked.grant("compensation", verdict=verdict)
    clock.after(days=9)
    assert len(reminded_of_request(asked)) == 1


@pytest.mark.rule("FB-22")
def test_withdrawing_a_request_ends_its_reminders_and_no_others(asked, clock):
    asked.do("ask_exchange", lines=asked.lines(torches=3), words="Faulty batch, exchange them.")
    asked.do("withdraw_request", kind="compensation", words="The customer wants new ones.")
    clock.after(hours=5)
    assert reminded_of_request(asked) == AFTERSALES
    assert "Exchange of goods" in asked.case.letters.filter(template="reminder").last().body


@pytest.mark.rule("FB-22")
def test_a_request_changed_is_waited_for_anew(asked, clock):
    clock.move(hours=3)
    asked.do("ask_compensation", amount="40.00", words="A tenth, rounded.")
    clock.after(hours=2)
    assert reminded_of_request(asked) == []
    clock.after(hours=2, seconds=1)
    assert reminded_of_request(asked) == AFTERSALES


@pytest.mark.rule("FB-19")
def test_another_text_of_the_report_ends_the_wait_for_the_old_one(accepted, clock):
    accepted.do("ask_findings_agreement", words="For the customer.")
    accepted.do("resume_investigation", words="A second sample came.")
    clock.after(hours=5)
    assert reminded_of_request(accepted) == []


@pytest.mark.rule("FB-22")
def test_whoever_asked_is_not_reminded_to_answer_themselves(accepted, clock):
    both = person("bea", Role.AGENT, Role.AFTERSALES, team=accepted.cast.london)
    accepted.do("ask_compensation", by=both, amount="50.00", words="A tenth of the order.")
    clock.after(hours=5)
    assert reminded_of_request(accepted) == AFTERSALES


@pytest.mark.rule("FB-28")
def test_the_askers_own_manager_is_reminded_of_a_gift(walk, clock):
    walk.do("ask_gift", words="Nine days late, after two promises.")
    clock.after(hours=5)
    assert reminded_of_request(walk) == [["Anna"]]


@pytest.mark.rule("FB-28")
def test_a_gift_that_nobody_may_approve_is_told_to_the_administrators(clock, cast):
    walk = Walk(cast, make_case(cast, owner=cast.max, team=cast.lyon))
    walk.do("ask_gift", by=cast.max, words="Nine days late, after two promises.")
    clock.after(hours=5)
    assert reminded_of_request(walk) == [["Root"]]


@world
@on_monday
def returning(accepted):
    return accepted.to_exchange().to_return(torches=2)


@pytest.mark.rule("FB-23")
def test_goods_that_do_not_arrive_are_told_to_the_owner(returning, clock):
    clock.after(days=14)
    assert told(returning.case, "return_not_arrived") == []
    clock.after(seconds=1)
    assert told(returning.case, "return_not_arrived") == [["Claire"]]
    letter = returning.case.letters.filter(template="reminder").last()
    assert returning.case.returns.get().number in letter.body


@pytest.mark.rule("FB-23")
def test_goods_that_arrived_are_not_waited_for(returning, clock):
    returning.counted(torches=2)
    clock.after(days=60)
    assert told(returning.case, "return_not_arrived") == []


@pytest.mark.rule("FB-23")
def test_a_cancelled_return_is_not_waited_for(returning, clock):
    returning.do("cancel_return", goods=returning.case.returns.get().pk, words="They keep them.")
    clock.after(days=60)
    assert told(returning.case, "return_not_arrived") == []


@pytest.mark.rule("FB-23")
def test_of_two_returns_the_one_that_does_not_arrive_is_reminded_of(returning, clock):
    first = returning.case.returns.get()
    clock.move(days=1)
    returning.to_return(torches=1)
    returning.counted(torches=1)
    clock.after(days=13, seconds=1)
    assert told(returning.case, "return_not_arrived") == [["Claire"]]
    assert first.number in returning.case.letters.filter(template="reminder").last().body
