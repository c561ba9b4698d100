"""MP-17 to MP-20, MP-28: payments verified against what was due, put right once, and told to the end."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from cases.actions import Unclear
from cases.blockers import Blocked
from cases.states import State
from returns.models import CreditNote, Transaction
from tests.market import DUE, OVER, MarketWalk, market_order
from tests.worlds import world

D = Decimal


@world
def issue(cast):
    """A case about a payment; the order is reviewed: 107.82 is due."""
    return MarketWalk.about(cast, "payment", market_order(cast, paid=DUE)).reviewed(discount="60.00")


@world
def twice(issue):
    """Charged 58.37 twice within the limit of 100.00, and looked at."""
    return issue.charged("58.37", "PAY-1").charged("58.37", "PAY-2", hours=47).looked()


@world
def verified(twice):
    """The second charge is verified as too much."""
    return twice.charge_verified("PAY-2")


@world
def repaid(verified):
    """It is given back, and its cause recorded."""
    verified.repaid("refund_payment")
    return verified.do("record_payment_cause", cause="payment", words="A retry.")


@world
def dear(cast):
    """Charged 107.82 twice, above the limit, and verified."""
    walk = MarketWalk.about(cast, "payment").reviewed()
    walk.charged(DUE, "PAY-1").charged(DUE, "PAY-2", hours=47).looked()
    return walk.charge_verified("PAY-2")


@pytest.mark.rule("MP-17")
def test_the_payment_is_verified_before_anything_else_is_done_about_it(issue):
    issue.charged("58.37", "PAY-1").charged("58.37", "PAY-2", hours=47)
    for step, details in (
        ("trace_payment", {"whom": "provider", "contact": "PayGate", "words": "Trace it."}),
        ("record_payment_cause", {"cause": "payment", "words": "A retry."}),
        ("verify_payment_error", {"transaction": "1", "paid_as": "refund", "words": "Twice."}),
        ("ask_for_payment", {"words": "Pay."}),
        ("send_receipt", {}),
    ):
        issue.is_refused(step, "MP-17", **details)
    issue.looked()
    assert issue.told("verify_payment")["verdict"] == "duplicate"


@pytest.mark.rule("MP-17")
def test_a_transaction_is_recorded_once_and_a_pending_one_settled_under_its_reference(issue):
    issue.charged("58.37", "PAY-1", status="pending")
    assert issue.case.figures.payments().verdict == ""  # the record of the order is believed meanwhile
    issue.charged("58.37", "PAY-1", status="failed", failure="insufficient funds")
    assert Transaction.objects.get().status == "failed"
    with pytest.raises(Unclear, match="recorded already"):
        issue.charged("58.37", "PAY-1")
    with pytest.raises(Unclear, match="Enter why it failed"):
        issue.charged("58.37", "PAY-2", status="failed")
    with pytest.raises(IntegrityError), transaction.atomic():
        Transaction.objects.update(amount=1)


@pytest.mark.rule("MP-20")
def test_a_payment_that_was_right_ends_with_its_proof(issue):
    issue.charged("58.37", "PAY-1").looked().do("send_receipt")
    assert "PAY-1: €58.37" in issue.last_words()


@pytest.mark.rule("MP-17", "MP-12")
def test_payments_and_terms_beyond_what_can_be_kept_are_answered_with_a_sentence(issue):
    most = "9999999999.99"
    issue.charged("9999999000.00", "PAY-1")
    with pytest.raises(Unclear, match="below"):
        issue.charged(most, "PAY-2")
    with pytest.raises(Unclear, match="below"):
        issue.reviewed(shipping=most, tax=most)
    issue.looked()


@pytest.mark.rule("MP-18")
def test_the_cause_is_traced_with_the_provider_or_finance_and_the_customer_told(twice):
    twice.is_refused("send_receipt", "MP-18")
    twice.do("trace_payment", whom="provider", contact="PayGate, R. Held", words="Why two captures?")
    assert twice.case.state == State.WITH_FINANCE
    assert "by 30 November 2026" in twice.last_words() or "You will hear from us by" in twice.last_words()
    twice.do("record_payment_cause", by=twice.cast.priya, cause="system", words="The shop sent it twice.")
    assert (twice.case.root_cause, twice.case.state) == ("system", State.WITH_AGENT)
    waiting = twice.case.reminders.filter(kept_at=None).values_list("kind", flat=True)
    assert "trace" not in waiting and "correction" in waiting


@pytest.mark.rule("MP-20")
def test_no_receipt_is_sent_while_a_charge_is_to_be_given_back(twice):
    twice.is_refused("send_receipt", "MP-19")
    twice.charge_verified("PAY-2").is_refused("send_receipt", "MP-19")


@pytest.mark.rule("MP-19")
@pytest.mark.parametrize("who", ["claire", "anna", "luc", "sam"])
def test_only_finance_gives_a_charge_back(verified, who):
    by = getattr(verified.cast, who)
    verified.is_refused("refund_payment", "MP-19", by=by, reference="L-1")


@pytest.mark.rule("MP-19")
def test_a_duplicate_is_given_back_at_once_and_the_order_keeps_what_was_due(verified):
    assert verified.case.order.paid == D("116.74")
    assert "You were charged twice: €58.37 (transaction PAY-2)" in verified.last_words()
    assert verified.case.money_approved
    verified.repaid("refund_payment")
    paper = CreditNote.objects.get()
    assert (paper.amount, paper.approval, paper.order.credited) == (D("58.37"), None, D("58.37"))
    assert verified.told("refund_payment")["paper"] == paper.number
    assert verified.letters_to_customer() == ["charge_verified", "charge_refunded"]
    verified.is_refused("refund_payment", "MP-19", by=verified.cast.priya, reference="L-2")
    assert verified.case.figures.payments().net == D("58.37")


@pytest.mark.rule("MP-19")
def test_what_the_provider_gave_back_meanwhile_is_not_given_back_again(verified):
    verified.charged("58.37", "CHARGEBACK-1", kind="refund", hours=1)
    with pytest.raises(Blocked, match="left to give back"):
        verified.repaid("refund_payment")
    assert not CreditNote.objects.exists()
    # Nothing is left to do but to say so: the case does not wait for money that went back already.
    verified.do("record_payment_cause", cause="payment", words="PayGate took it back.").do("send_receipt")
    verified.do("record_satisfied", words="All is well.")
    assert verified.case.state == State.CLOSED


@pytest.mark.rule("MP-19", "MP-17")
def test_figures_that_hold_no_more_are_verified_anew(verified):
    """49.45 of what was verified as too much turns out to be shipping and tax that are due."""
    verified.reviewed().looked()
    verified.is_refused("refund_payment", "MP-19", by=verified.cast.priya, reference="L-1")
    assert [state for _one, state in verified.case.figures.shown()["found"]] == ["outdated"]
    verified.charge_verified("PAY-2").repaid("refund_payment")
    assert CreditNote.objects.get().amount == verified.case.order.paid - DUE == D("8.92")
    verified.do("record_payment_cause", cause="payment", words="Sent twice.").do("send_receipt")


@pytest.mark.rule("MP-20")
def test_the_receipt_at_the_end_says_what_was_due_paid_and_given_back(repaid):
    repaid.do("send_receipt")
    words, paper = repaid.last_words(), CreditNote.objects.get()
    assert "Order total: €58.37" in words and "Paid: €58.37" in words
    assert f"{paper.number}: €58.37" in words
    assert repaid.case.state == State.WITH_CUSTOMER


@pytest.mark.rule("MP-28")
def test_the_correction_is_promised_within_the_days_of_the_policy(repaid):
    promise = repaid.case.reminders.get(kind="correction", kept_at=None)
    opened = repaid.case.events.filter(name="review_order").last()
    days = repaid.case.figures.policy().correction_days
    assert round((promise.due_at - opened.at).total_seconds() / 86_400, 2) == days
    repaid.do("send_receipt")
    assert not repaid.case.reminders.filter(kind="correction", kept_at=None).exists()


@pytest.mark.rule("MP-19")
def test_above_the_limit_a_duplicate_waits_for_the_manager(dear):
    assert "refund" not in dear.last_words()
    dear.is_refused("refund_payment", "MP-19", by=dear.cast.priya, reference="L-1")
    dear.do("ask_refund_above_limit", words="The terminal sent it twice.")
    dear.is_refused("ask_refund_above_limit", "MP-14", words="Once more.")
    dear.grant("refund", by=dear.cast.anna, amount=D("100.00")).repaid("refund_payment")
    assert CreditNote.objects.get().amount == D("100.00")


@pytest.mark.rule("MP-19")
def test_what_was_approved_for_one_discrepancy_pays_no_other(dear, cast):
    dear.do("ask_refund_above_limit", words="Twice.")
    dear.grant("refund", by=cast.anna)
    assert dear.case.approvals.to_spend("refund") is None
    assert dear.case.approvals.to_spend("refund", about=dear.case.figures.get().key)


@pytest.mark.rule("MP-19")
def test_one_overpayment_is_not_given_back_as_invoice_and_as_charge(cast):
    """The invoice asks 6.00 too much and the customer paid it: both views of the same money."""
    order = market_order(cast, paid=DUE + 6)
    by_invoice = MarketWalk.about(cast, "invoice", order).reviewed().invoiced(OVER).verified()
    by_invoice.do("drop_correction", words="Look at the payment first.")
    by_charge = MarketWalk.about(cast, "payment", order).reviewed().charged(DUE + 6, "PAY-1")
    by_invoice.verified()
    by_charge.looked().charge_verified("PAY-1")
    assert by_charge.case.figures.get().give_back == 0
    by_invoice.repaid()
    by_charge.again().is_refused("refund_payment", "MP-19", by=cast.priya, reference="L-2")
    assert CreditNote.objects.count() == 1


@pytest.mark.rule("MP-19")
def test_an_order_with_nothing_to_pay_gets_every_charge_back(cast):
    order = market_order(cast, paid=D("0.00"))
    walk = MarketWalk.about(cast, "payment", order).reviewed(discount="100 %", shipping="0", tax="0")
    walk.charged("5.00", "PAY-1").looked().charge_verified("PAY-1").repaid("refund_payment")
    order.refresh_from_db()
    assert (order.paid, order.credited) == (D("5.00"), D("5.00"))


@pytest.mark.rule("MP-19", "MP-28")
def test_a_failed_payment_is_worked_on_with_the_customer_until_it_is_made(cast):
    walk = MarketWalk.about(cast, "payment", market_order(cast, paid=D("0.00"))).reviewed()
    walk.charged(DUE, "PAY-1", status="failed", failure="card declined").looked()
    assert walk.told("verify_payment")["verdict"] == "failed"
    walk.do("ask_for_payment", words="Your bank declined the card. Please try again.")
    words = walk.last_words()
    assert "€107.82 of €107.82 is open" in words and "Your bank declined the card" in words
    walk.charged(DUE, "PAY-2", status="failed", failure="card declined", hours=5)
    walk.do("offer_other_method", pay_by="transfer", words="Our bank details are on the payment page.")
    assert "by bank transfer" in walk.last_words()
    walk.is_refused("send_receipt", "MP-19")
    walk.charged(DUE, "PAY-3", pay_by="transfer", hours=1)
    walk.do("record_payment_cause", cause="payment", words="The bank declines foreign charges.")
    walk.do("send_receipt")
    words = walk.last_words()
    assert "PAY-3: €107.82" in words and "PAY-1" not in words
    assert walk.case.order.paid == DUE and "solution_given" in walk.case.milestones


@pytest.mark.rule("MP-19")
def test_another_method_is_offered_only_after_a_failure(cast):
    walk = MarketWalk.about(cast, "payment", market_order(cast, paid=D("0.00"))).reviewed().looked()
    walk.is_refused("offer_other_method", "MP-19", pay_by="card", words="Try another way.")
    walk.do("ask_for_payment", words="We have not received it yet.")
