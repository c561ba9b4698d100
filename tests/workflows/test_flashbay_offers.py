"""FB-08 to FB-10, FB-21, FB-22, FB-33: approvals, offers, refunds, credit, and what a case closes with."""

from decimal import Decimal

import pytest

from cases.actions import Unclear
from cases.blockers import Blocked
from cases.letters.gate import LetterStopped
from cases.letters.write import send_to_customer
from cases.states import State
from tests.worlds import world

WHY = "The event is over; new torches come too late."


@world
def accepted(walk):
    return walk.to_findings()


@world
def refused(walk):
    walk.to_investigation().do(
        "refuse_responsibility", report="We found traces of water. We refuse responsibility."
    )
    return walk.do("ask_findings_agreement", words="Report.").grant("findings").do("send_findings")


@pytest.mark.rule("FB-09")
def test_no_refund_is_offered_or_paid_without_written_approval(accepted):
    accepted.is_refused("offer_refund", "FB-09")
    accepted.is_refused("pay_refund", "FB-09", by=accepted.cast.priya, reference="L-1")


TALK = [
    "We will refund you.",
    "Vous serez remboursé.",
    "我们会给您退款。",
    "We cannot give you your money back.",
]


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize("text", TALK)
def test_no_refund_is_even_talked_about_without_written_approval(accepted, text):
    with pytest.raises(LetterStopped) as stopped:
        send_to_customer(accepted.case, "Your order", text, by=accepted.cast.claire)
    assert "FB-09" in {blocker.rule for found in stopped.value.stopped for blocker in found.blockers}


@world
def talk(accepted):
    """Aftersales agreed that a refund is talked about."""
    accepted.do("ask_refund_talk", why_no_replacement=WHY, words="She asks for her money.")
    return accepted.grant("refund_talk")


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize("text", TALK)
def test_with_written_approval_a_refund_is_talked_about(talk, text):
    assert send_to_customer(talk.case, "Your order", text, by=talk.cast.claire).topics == ["refund"]


@pytest.mark.rule("FB-09")
def test_leave_to_talk_of_a_refund_is_no_leave_to_pay_it(talk):
    talk.is_refused("pay_refund", "FB-09", by=talk.cast.priya, reference="L-1")
    talk.do("ask_refund", amount="93.00", why_no_replacement=WHY, words="Three torches.").grant("refund")
    talk.do("offer_refund").do("pay_refund", by=talk.cast.priya, reference="L-1")
    assert talk.case.credit_notes.get().amount == Decimal("93.00")
    talk.is_refused("pay_refund", "FB-09", by=talk.cast.priya, reference="L-2")  # an approval is used once


@pytest.mark.rule("FB-10")
def test_a_refund_is_asked_for_with_words_why_a_replacement_does_not_do(accepted):
    with pytest.raises(Unclear) as unclear:
        accepted.do("ask_refund_talk", why_no_replacement="", words="She asks for her money.")
    assert "why_no_replacement" in unclear.value.form.errors
    accepted.do("ask_refund_talk", why_no_replacement=WHY, words="She asks for her money.")
    assert WHY in accepted.case.approvals.get(kind="refund_talk").words


@pytest.mark.rule("FB-21")
def test_nothing_is_offered_where_responsibility_was_refused(refused):
    for step, details in (
        ("ask_compensation", {"amount": "10"}),
        ("ask_exchange", {"lines": refused.lines(torches=1)}),
    ):
        refused.is_refused(step, "FB-21", words="To be kind.", **details)
    refused.is_refused("offer_compensation", "FB-21")
    assert refused.do("close").case.state == State.CLOSED


@pytest.mark.rule("FB-22")
@pytest.mark.parametrize("kind", ["compensation", "exchange"])
def test_an_offer_waits_for_written_approval(accepted, kind):
    details = {"amount": "30.00"} if kind == "compensation" else {"lines": accepted.lines(torches=3)}
    accepted.is_refused(f"offer_{kind}", "FB-22")
    accepted.do(f"ask_{kind}", words="Our fault.", **details).is_refused(f"offer_{kind}", "FB-22")
    accepted.grant(kind).do(f"offer_{kind}")
    assert accepted.letters_to_customer()[-1] == f"offer_{kind}"


@pytest.mark.rule("FB-22")
def test_what_is_paid_is_what_was_granted_not_what_was_asked(accepted):
    accepted.do("ask_compensation", amount="80.00", words="Our fault.").grant(
        "compensation", amount=Decimal("50.00")
    )
    accepted.do("offer_compensation").do("record_acceptance", words="Fine.")
    assert "£50.00" in accepted.case.letters.get(template="offer_compensation").body
    accepted.do("pay_compensation", by=accepted.cast.priya, reference="L-1")
    assert accepted.case.credit_notes.get().amount == Decimal("50.00")


@pytest.mark.rule("FB-22")
def test_a_changed_request_voids_its_approval_and_says_what_changed(accepted):
    accepted.do("ask_compensation", amount="50.00", words="Our fault.").grant("compensation")
    accepted.do("ask_compensation", amount="80.00", words="More than we thought.")
    accepted.is_refused("offer_compensation", "FB-22")
    first = accepted.case.approvals.filter(kind="compensation").first()
    assert "50.00" in first.voiding.why and "80.00" in first.voiding.why


@pytest.mark.rule("FB-08")
def test_a_credit_note_waits_for_approval_and_for_counted_units(accepted):
    accepted.is_refused("issue_credit_note", "FB-08", by=accepted.cast.priya, reference="L-1")
    accepted.do("ask_credit", lines=accepted.lines(torches=3), amount="93.00", words="Three back.").grant(
        "credit"
    ).to_return()
    accepted.is_refused("issue_credit_note", "FB-08", by=accepted.cast.priya, reference="L-1")
    accepted.counted(torches=2)
    with pytest.raises(Blocked) as blocked:
        accepted.do("issue_credit_note", by=accepted.cast.priya, reference="L-1")
    assert "2 of 3" in str(blocked.value) and not accepted.case.credit_notes.exists()
    accepted.counted(torches=1).do("issue_credit_note", by=accepted.cast.priya, reference="L-1")
    assert accepted.case.credit_notes.get().units


@pytest.mark.rule("FB-08")
def test_no_more_is_given_back_than_was_paid(accepted):
    with pytest.raises(Unclear) as unclear:
        accepted.do("ask_compensation", amount="410.01", words="Our fault.")
    assert "410.00" in str(unclear.value)
    accepted.do("ask_compensation", amount="400.00", words="Our fault.").grant("compensation")
    accepted.case.order.credited = Decimal("20.00")
    accepted.case.order.save()
    accepted.do("offer_compensation").do("record_acceptance", words="Fine.")
    with pytest.raises(Blocked) as blocked:
        accepted.do("pay_compensation", by=accepted.cast.priya, reference="L-1")
    assert "390.00" in str(blocked.value)


@pytest.mark.rule("FB-33")
def test_a_case_with_accepted_responsibility_closes_with_a_remedy_or_a_written_waiver(accepted):
    accepted.is_refused("close", "FB-33")
    accepted.is_refused("withdraw", "FB-33", words="Never mind.")
    accepted.do("record_waiver", words="I need nothing, thank you.").do("close")
    assert accepted.case.state == State.CLOSED


@pytest.mark.rule("FB-33")
def test_an_offer_that_was_declined_leaves_the_case_open(accepted):
    accepted.do("ask_compensation", amount="30.00", words="Our fault.").grant("compensation").do(
        "offer_compensation"
    )
    accepted.do("record_decline", words="Too little.").is_refused("close", "FB-33")
    assert accepted.case.state == State.WITH_AGENT


def test_a_reopened_case_starts_anew(accepted):
    accepted.to_exchange()
    accepted.do("record_waiver", words="Nothing, thank you.").do("close").do(
        "reopen", words="They write again."
    )
    assert accepted.case.milestones == [] and accepted.case.cycle == 2
    accepted.is_refused("offer_exchange", "FB-22")
    accepted.is_refused("close", "FB-18")
