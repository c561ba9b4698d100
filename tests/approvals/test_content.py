"""An approval is of one content: another is another request, and no kind stands for another."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from approvals.actions import decide
from approvals.models import Approval, Kind
from cases.actions import Unclear
from cases.sweeping import sweep
from cases.workflows.flashbay import FlashbayCase
from tests.cast import LETTER


def approve(request, by, **kwargs):
    return decide(request.pk, by=by, verdict="approve", words="Agreed.", seen=request.content(), **kwargs)


@pytest.mark.rule("FB-22")
@pytest.mark.parametrize("answered", [False, True])
def test_another_amount_voids_the_earlier_request_and_says_what_changed(cast, compensation, answered):
    case = compensation.case
    if answered:
        approve(compensation, cast.ada)
    case.approvals.ask("compensation", by=cast.claire, words="More.", amount=Decimal("120.00"))
    assert Approval.objects.get(pk=compensation.pk).voiding.why == "the amount changed from 93.00 to 120.00"
    assert case.approvals.granted("compensation") is None


@pytest.mark.rule("FB-22")
def test_other_units_void_an_approved_exchange(cast, ask):
    request = ask("exchange", lines={"1": 3})
    approve(request, cast.ada)
    request.case.approvals.ask("exchange", by=cast.claire, words="Two more.", lines={"1": 5})
    assert Approval.objects.get(pk=request.pk).voiding.why == "the units changed from 3 to 5"
    assert request.case.approvals.to_spend("exchange") is None


@pytest.mark.rule("FB-19")
def test_a_changed_report_voids_the_agreement(walk):
    walk.to_accepted().do("ask_findings_agreement", words="For the customer.").grant("findings")
    agreed = walk.case.approvals.granted("findings")
    walk.do("accept_responsibility", report=f"{LETTER} We regret it.")
    assert "text of the report" in Approval.objects.get(pk=agreed.pk).voiding.why
    walk.is_refused("send_findings", "FB-19")


@pytest.mark.rule("FB-22")
def test_the_very_same_is_not_asked_twice(cast, compensation):
    with pytest.raises(ValidationError):
        compensation.case.approvals.ask(
            "compensation", by=cast.claire, words=compensation.words, amount=Decimal("93")
        )


@pytest.mark.rule("FB-22")
def test_a_rejected_request_can_be_asked_again_and_stays_on_record(cast, compensation):
    decide(compensation.pk, by=cast.ada, verdict="reject", words="Replace them.", seen=compensation.content())
    again = compensation.case.approvals.ask(
        "compensation", by=cast.claire, words="They cannot be made again.", amount=Decimal("93")
    )
    assert again.is_open
    assert Approval.objects.get(pk=compensation.pk).answer == "Replace them."


@pytest.mark.rule("FB-09")
def test_leave_to_talk_of_a_refund_is_no_leave_to_pay_one(cast, ask):
    request = ask("refund_talk", words="The event is over.")
    approve(request, cast.ada)
    assert request.case.approvals.granted("refund_talk")
    assert (
        request.case.approvals.granted("refund") is None and request.case.approvals.to_spend("refund") is None
    )


@pytest.mark.rule("FB-09")
def test_an_approved_refund_is_no_leave_to_talk_of_one(cast, ask):
    request = ask("refund", amount="20.00")
    approve(request, cast.ada)
    assert request.case.approvals.granted("refund")
    assert request.case.approvals.granted("refund_talk") is None


@pytest.mark.rule("FB-09", "FB-22")
@pytest.mark.parametrize("kind", FlashbayCase.deciders)
def test_no_kind_stands_for_another(cast, ask, kind):
    request = ask(kind, amount="20.00" if kind in ("compensation", "credit", "refund") else None)
    approve(request, cast.anna if kind == "gift" else cast.ada)
    assert [each for each in Kind.values if request.case.approvals.granted(each)] == [kind]


@pytest.mark.rule("FB-10")
def test_a_refund_is_not_asked_without_words_why_a_replacement_does_not_do(walk):
    walk.to_accepted()
    with pytest.raises(Unclear) as unclear:
        walk.do("ask_refund_talk", words="They want their money.", why_no_replacement=" ")
    assert "why_no_replacement" in unclear.value.form.errors
    assert not walk.case.approvals.exists()


@pytest.mark.rule("FB-10")
def test_why_a_replacement_does_not_do_is_put_before_who_answers(walk):
    walk.to_accepted().do(
        "ask_refund_talk", words="They want their money.", why_no_replacement="The event is over."
    )
    assert "The event is over." in walk.case.approvals.get().words


@pytest.mark.rule("FB-22")
def test_a_voided_approval_opens_no_gate(walk):
    walk.to_findings().to_exchange(torches=3)
    walk.do("ask_exchange", lines=walk.lines(torches=5), words="Two more are dark.")
    walk.is_refused("offer_exchange", "FB-22")
    walk.is_refused("authorise_return", "FB-22", lines=walk.lines(torches=5), words="")


@pytest.mark.rule("FB-22", "FB-28", "FB-19")
def test_silence_never_approves(cast, ask, time_machine):
    case = ask("compensation", amount="9.00").case
    requests = [*case.approvals.all(), ask("gift", case=case), ask("findings", text="Findings.", case=case)]
    assert len(requests) == 3
    for days in (1, 2, 7, 30, 365):
        time_machine.move_to(timezone.now() + timezone.timedelta(days=days), tick=False)
        sweep()
    assert all(Approval.objects.get(pk=request.pk).is_open for request in requests)
    assert not any(request.case.approvals.granted(request.kind) for request in requests)


@pytest.mark.rule("FB-22")
def test_less_than_asked_is_what_the_offer_names_and_finance_pays(walk):
    walk.to_findings().do("ask_compensation", amount="93.00", words="Three torches.").grant(
        "compensation", amount=Decimal("60.00")
    )
    walk.do("offer_compensation")
    assert "60.00" in walk.case.letters.get(template="offer_compensation").body
    walk.do("record_acceptance", words="Fine.").do("pay_compensation", by=walk.cast.priya, reference="L-1")
    assert walk.case.credit_notes.get().amount == Decimal("60.00")
