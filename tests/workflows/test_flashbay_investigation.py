"""FB-04, FB-05, FB-12 to FB-20, FB-31, FB-32: from the complaint to the findings."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone

from cases.actions import Unclear
from cases.letters.gate import LetterStopped
from cases.letters.write import send_to_customer
from cases.models import Letter
from cases.states import State
from tests.cast import LETTER, Walk, make_case
from tests.worlds import world


@world
def underway(walk):
    """The units are being investigated."""
    return walk.to_investigation()


@world
def accepted(underway):
    """The investigation accepted responsibility; the report is not agreed yet."""
    return underway.do("accept_responsibility", report=LETTER)


@pytest.mark.rule("FB-12")
def test_details_are_asked_for_by_email(walk):
    walk.do("ask_for_details")
    letter = walk.case.letters.get(to="customer")
    assert "in as much detail as you can" in letter.body and walk.case.state == State.WITH_CUSTOMER


@pytest.mark.rule("FB-12")
def test_details_are_recorded_with_the_way_they_came(walk):
    walk.to_details()
    assert walk.case.events.get(name="record_details").data["channel"] == "email"
    with pytest.raises(Unclear):
        walk.do("record_details", channel="email", words="  ")


@pytest.mark.rule("FB-31", "FB-13")
def test_the_investigation_starts_only_after_all_details_were_asked_for(walk):
    walk.is_refused("start_investigation", "FB-31")
    walk.to_details().do("start_investigation")
    body = walk.case.letters.get(template="investigating").body
    assert "as a matter of priority" in body and "as soon as the results are available" in body
    assert walk.case.state == State.INVESTIGATING


@pytest.mark.rule("FB-13")
def test_the_answer_is_promised_within_24_hours_of_the_investigation(walk):
    walk.to_investigation()
    promise = walk.case.reminders.get(kind="answer_breach", state="waiting")
    assert abs(
        promise.due_at - timezone.now() - timedelta(seconds=settings.DESK_PROMISE_SECONDS)
    ) < timedelta(minutes=1)
    assert settings.DESK_PROMISE_SECONDS == 86_400
    assert walk.again().case.due_at == promise.due_at


@pytest.mark.rule("FB-13")
def test_what_needs_no_investigation_is_solved_on_the_spot(walk):
    walk.do("resolve_on_the_spot", words="The protective film was still on the battery.")
    assert walk.case.state == State.CLOSED and not walk.case.reminders.filter(state="waiting").exists()


@pytest.mark.rule("FB-13", "FB-14")
@pytest.mark.parametrize(
    "words",
    [
        "I told him he will get his money back.",
        "We send new ones, free of charge.",
        "Je lui ai promis un remboursement.",
    ],
)
def test_a_promise_is_no_solution_on_the_spot(walk, words):
    with pytest.raises(LetterStopped):
        walk.do("resolve_on_the_spot", words=words)
    assert walk.again().case.state == State.NEW


@pytest.mark.rule("FB-04", "FB-05")
def test_instructions_are_asked_of_aftersales_in_writing(walk):
    walk.to_details().do("request_instructions", words="Three of ten torches stay dark.")
    letter = walk.case.letters.get(to=Letter.To.AFTERSALES)
    assert "Three of ten torches stay dark." in letter.body
    walk.is_refused("give_instructions", "FB-05", words="Test them.")  # not by the agent
    walk.do("give_instructions", by=walk.cast.ada, words="Test the contacts.")
    assert walk.case.events.get(name="give_instructions").data["words"] == "Test the contacts."


@pytest.mark.rule("FB-05")
def test_nothing_is_arranged_for_claimed_units_before_instructions_are_there(cast):
    walk = (
        Walk(cast, make_case(cast))
        .to_details()
        .do("start_investigation")
        .do("accept_responsibility", report=LETTER)
        .to_exchange()
    )
    walk.is_refused("authorise_return", "FB-05", lines=walk.lines(torches=3), words="")
    walk.do("request_instructions", words="Three of ten stay dark.").do(
        "give_instructions", by=cast.ada, words="Take them back."
    ).to_return()
    assert walk.case.returns.count() == 1


@pytest.mark.rule("FB-16")
def test_a_report_to_aftersales_is_short(walk):
    walk.to_details()
    with pytest.raises(Unclear) as unclear:
        walk.do("request_instructions", words="x" * 1201)
    assert "1200" in str(unclear.value)


@pytest.mark.rule("FB-17")
def test_the_investigation_accepts_or_refuses_responsibility_never_both(accepted):
    assert "responsibility_accepted" in accepted.case.milestones
    accepted.do("refuse_responsibility", report="We found traces of water. We refuse responsibility.")
    assert (
        "responsibility_accepted" not in accepted.case.milestones
        and "responsibility_refused" in accepted.case.milestones
    )


@pytest.mark.rule("FB-18", "FB-19")
def test_the_text_that_was_agreed_is_the_text_that_is_sent(accepted):
    accepted.do("ask_findings_agreement", words="Report for the customer.").grant("findings")
    letter = accepted.do("send_findings").case.letters.get(template="findings")
    assert LETTER in letter.body and letter.topics == ["finding"]


@pytest.mark.rule("FB-19")
def test_the_findings_wait_for_aftersales_agreement(accepted):
    accepted.is_refused("send_findings", "FB-19")
    accepted.do("ask_findings_agreement", words="For the customer.").is_refused("send_findings", "FB-19")
    accepted.grant("findings", verdict="reject").is_refused("send_findings", "FB-19")


@pytest.mark.rule("FB-19")
def test_an_edit_after_the_agreement_voids_it(accepted):
    accepted.do("ask_findings_agreement", words="For the customer.").grant("findings")
    accepted.do("accept_responsibility", report=LETTER + " We are sorry.")
    accepted.is_refused("send_findings", "FB-19")
    assert "text" in accepted.case.approvals.get(kind="findings").voiding.why


@pytest.mark.rule("FB-14")
@pytest.mark.parametrize(
    "text",
    [
        "We have found that the contacts were soldered badly.",
        "You will get your money back.",
        "We will send you new torches free of charge.",
        "Nous vous rendrons les 93 €.",
        "钱会退到您的卡上",
    ],
)
def test_no_answer_and_no_promise_leaves_the_house_before_the_investigation_is_complete(underway, text):
    with pytest.raises(LetterStopped) as stopped:
        send_to_customer(underway.case, "Your order", text, by=underway.cast.claire)
    assert "FB-14" in {blocker.rule for found in stopped.value.stopped for blocker in found.blockers}
    assert underway.letters_to_customer()[-1] == "investigating"


@pytest.mark.rule("FB-15")
def test_nothing_is_arranged_before_the_report_is_complete(underway):
    underway.is_refused("authorise_return", "FB-15", lines=underway.lines(torches=3), words="")
    underway.is_refused("schedule_replacement", "FB-15", job_note="Replacement of FB-771205")
    underway.is_refused("issue_credit_note", "FB-15", by=underway.cast.priya, reference="L-1")


@pytest.mark.rule("FB-32", "FB-14")
def test_the_order_is_needed_back_the_return_is_arranged_and_nothing_else(underway):
    underway.do("need_order_back", words="The contacts have to be seen under the microscope.").to_return()
    assert underway.letters_to_customer()[-1] == "return_instructions"
    for step in ("send_findings", "offer_exchange", "offer_compensation"):
        underway.is_refused(step, "FB-14")
    underway.counted(torches=3).do("resume_investigation", words="The goods are here.").do(
        "accept_responsibility", report=LETTER
    )
    assert "investigation_complete" in underway.case.milestones


@pytest.mark.rule("FB-20", "FB-09")
def test_a_call_is_logged_and_a_mention_without_approval_is_flagged_to_the_team_manager(underway):
    underway.do("log_call", words="I told her she can expect a refund next week.")
    event = underway.case.events.filter(name="log_call").get()
    assert event.data["flagged"][0]["topic"] == "refund"
    assert underway.case.letters.get(template="mention_flagged").address == underway.cast.anna.email
    underway.do("log_call", words="I said it is looked into as a priority and that we will be in touch soon.")
    assert underway.case.letters.filter(template="mention_flagged").count() == 1
