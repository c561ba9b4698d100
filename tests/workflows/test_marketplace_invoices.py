"""MP-12 to MP-16, MP-27: an invoice held against its order, corrected beside the original, and made good once."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from cases.actions import Unclear
from cases.states import State
from returns.models import CreditNote, Discrepancy, Invoice, InvoiceLine
from tests.market import DUE, OVER, RIGHT, MarketWalk, market_order
from tests.worlds import world

D = Decimal


@world
def fresh(cast):
    """A case about the invoice of an order that was paid as it should be."""
    return MarketWalk.about(cast, "invoice")


@world
def reviewed(fresh):
    return fresh.reviewed()


@world
def issue(cast):
    """A case about an invoice that asks 6.00 too much, paid as invoiced; the order is reviewed."""
    return MarketWalk.about(cast, "invoice", market_order(cast, paid=DUE + 6)).reviewed().invoiced()


@world
def verified(issue):
    return issue.verified()


@world
def repaid(verified):
    """What was charged too much is given back."""
    return verified.repaid()


@world
def settled(repaid):
    """The corrected invoice is with the customer."""
    return repaid.checked().do("send_corrected_invoice")


@pytest.mark.rule("MP-12")
def test_nothing_is_verified_before_the_order_was_reviewed_and_the_invoice_recorded(fresh):
    details = {"cause": "billing", "paid_as": "refund", "words": "Wrong."}
    fresh.is_refused("verify_invoice_error", "MP-12", **details)
    fresh.reviewed().is_refused("verify_invoice_error", "MP-12", **details)


@pytest.mark.rule("MP-12")
@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("", "Enter the lines of the invoice"),
        ("MUG; three; 19.99", "Line 1: the units must be a whole number"),
        ("MUG; 3", "Line 1: an article has three parts"),
        ("MUG; 3; 19.99\nshipping", "Line 2: a charge has two parts"),
        ("MUG; 3; abc", "Line 1: Amount must be a number"),
        ("discount; 5.00", "The discount is more than all that is charged"),
    ],
)
def test_an_unclear_invoice_is_refused_in_words_and_nothing_is_recorded(fresh, lines, words):
    with pytest.raises(Unclear) as unclear:
        fresh.invoiced(lines.splitlines())
    assert words in str(unclear.value)
    assert not Invoice.objects.exists()


@pytest.mark.rule("MP-13")
def test_an_invoice_that_agrees_is_explained_and_never_corrected(reviewed):
    walk = reviewed.invoiced(RIGHT)
    walk.is_refused("verify_invoice_error", "MP-13", cause="billing", paid_as="refund", words="Wrong.")
    walk.do("explain_invoice", words="The tax is that of the country of delivery.")
    assert walk.letters_to_customer() == ["invoice_explained"]
    assert walk.case.state == State.WITH_CUSTOMER and "solution_given" in walk.case.milestones


@pytest.mark.rule("MP-14")
def test_what_the_customer_never_paid_is_not_given_back(reviewed):
    walk = reviewed.invoiced().verified()
    found = walk.case.figures.get()
    assert (found.amount, found.give_back) == (D("6.00"), D("0.00"))
    walk.is_refused("refund_overcharge", "MP-14", by=walk.cast.priya, reference="L-1")
    walk.checked().do("send_corrected_invoice")
    assert "pay by the corrected invoice only" in walk.last_words()


@pytest.mark.rule("MP-14")
def test_an_undercharge_is_corrected_and_nothing_is_given_back(reviewed):
    walk = reviewed.invoiced(RIGHT[:-1]).verified()
    found = walk.case.figures.get()
    assert (found.amount, found.give_back) == (D("-8.00"), D("0.00"))
    walk.checked().do("send_corrected_invoice")
    body = walk.last_words()
    assert "€8.00 is still open" in body and "Tax" in body


@pytest.mark.rule("MP-12")
def test_an_invoice_may_be_pasted_from_a_french_spreadsheet(reviewed):
    walk = reviewed.invoiced(
        ["MUG\t3\t19,99", "POT\t1\t45,50", "remise\t10,55", "livraison\t4,90", "TVA\t8,00"]
    )
    assert walk.case.figures.comparison().agrees
    with pytest.raises(Unclear, match="recorded already"):
        walk.invoiced(OVER)


@pytest.mark.rule("MP-12")
@pytest.mark.parametrize(
    "lines",
    [
        "MUG; 999999; 9999999999.99",
        "MUG; 1; 9999999999.99\nPOT; 1; 9999999999.99",
        "M\x00UG; 1; 2.00",
        "shipping; 9999999999.99\ntax; 9999999999.99",
    ],
)
def test_an_invoice_beyond_what_can_be_kept_is_answered_with_a_sentence(reviewed, lines):
    with pytest.raises(Unclear) as unclear:
        reviewed.invoiced(lines.splitlines())
    assert "lines" in unclear.value.form.errors
    assert reviewed.again().case.figures.original() is None


@pytest.mark.rule("MP-12")
def test_invoice_and_order_are_compared_line_by_line(issue):
    assert issue.told("review_order")["due"] == str(DUE)
    assert issue.told("record_invoice")["invoice"] == "INV-1"
    [wrong] = issue.case.figures.comparison().wrong
    assert (wrong.sku, wrong.kind, wrong.difference) == ("MUG", "price", D("6.00"))


@pytest.mark.rule("MP-14")
def test_an_overcharge_may_be_given_back_as_store_credit(issue):
    issue.verified(paid_as="store_credit").repaid()
    assert CreditNote.objects.get().paid_as == "store_credit"
    assert "store credit" in issue.last_words()


@pytest.mark.rule("MP-14", "MP-15", "MP-22")
def test_a_wrong_invoice_is_corrected_and_not_talked_away(issue):
    issue.do("record_details", channel="email", words="The sum is wrong.", looked="on")
    issue.do("record_root_cause", cause="billing", words="An old price list.")
    issue.is_refused("solve_otherwise", "MP-14", words="All is as it should be.")
    issue.verified().checked().repaid().do("send_corrected_invoice").do("record_satisfied", words="Thanks.")


@pytest.mark.rule("MP-13", "MP-16")
def test_a_verified_error_makes_a_corrected_invoice_and_leaves_the_original_alone(verified):
    original = Invoice.objects.get(number="INV-1")
    corrected = original.corrections.get()
    assert (original.total, corrected.total) == (DUE + 6, DUE)
    assert [(line.kind, line.amount) for line in corrected.lines.all()] == [
        ("article", D("59.97")),
        ("article", D("45.50")),
        ("discount", D("-10.55")),
        ("shipping", D("4.90")),
        ("tax", D("8.00")),
    ]
    found = verified.case.figures.get()
    assert (found.amount, found.give_back, found.needs_approval) == (D("6.00"), D("6.00"), False)
    assert [row["difference"] for row in found.rows if row["kind"]] == ["6.00"]
    assert verified.told("verify_invoice_error")["difference"] == "6.00"
    assert verified.case.root_cause == "billing"


@pytest.mark.rule("MP-13", "MP-16")
@pytest.mark.parametrize("which", ["original", "line", "discrepancy"])
def test_the_database_alters_and_deletes_neither_invoice_nor_what_was_found(verified, which):
    row = {
        "original": Invoice.objects.get(number="INV-1"),
        "line": InvoiceLine.objects.first(),
        "discrepancy": Discrepancy.objects.get(),
    }[which]
    field = "total" if which == "original" else "amount"
    with pytest.raises(IntegrityError), transaction.atomic():
        type(row).objects.filter(pk=row.pk).update(**{field: 1})
    with pytest.raises(IntegrityError), transaction.atomic():
        type(row)._base_manager.filter(pk=row.pk)._raw_delete(row._state.db)


@pytest.mark.rule("MP-14")
def test_only_finance_gives_money_back(verified):
    verified.is_refused("refund_overcharge", "MP-14", reference="L-1")
    verified.is_refused("refund_overcharge", "MP-14", by=verified.cast.sam, reference="L-1")


@pytest.mark.rule("MP-27")
def test_a_second_look_by_the_same_person_is_told_as_that(verified):
    verified.checked(by=verified.cast.claire)
    assert verified.told("check_correction")["by_another"] is False


@pytest.mark.rule("MP-27")
def test_the_database_sends_no_corrected_invoice_unchecked(verified):
    from django.utils import timezone

    with pytest.raises(IntegrityError), transaction.atomic():
        Invoice.objects.filter(corrects__number="INV-1").update(sent_at=timezone.now())


@pytest.mark.rule("MP-15")
def test_the_letter_waits_until_the_overcharge_was_given_back(verified):
    verified.checked().is_refused("send_corrected_invoice", "MP-19")


@pytest.mark.rule("MP-13")
def test_a_correction_may_be_taken_back_before_anything_was_given(verified):
    verified.do("drop_correction", words="The discount was 20 %.")
    assert verified.case.figures.to_give_back() == []
    verified.reviewed(discount="20 %").verified()
    assert Invoice.objects.filter(dropped_at=None).last().total == DUE - D("10.54")


@pytest.mark.rule("MP-14")
def test_the_overcharge_is_given_back_at_once_without_an_approval(repaid):
    paper = CreditNote.objects.get()
    assert (paper.amount, paper.approval, paper.issued_by) == (D("6.00"), None, repaid.cast.priya)
    assert paper.discrepancy == f"invoice:{Invoice.objects.get(number='INV-1').pk}"
    assert "INV-1: 6.00 EUR" in paper.ground
    assert repaid.told("refund_overcharge")["paper"] == paper.number
    assert repaid.letters_to_customer() == ["overcharge_refunded"]
    assert not repaid.case.money_approved
    repaid.is_refused("refund_overcharge", "MP-14", by=repaid.cast.priya, reference="L-2")


@pytest.mark.rule("MP-14")
def test_an_overcharge_is_given_back_once_whichever_door_pays(repaid, cast):
    """Refund, edit, refund: a second case, a corrected order and a row of its own do not pay twice."""
    other = MarketWalk.about(cast, "invoice", repaid.case.order)
    repaid.is_refused("drop_correction", "MP-14", words="The order was wrong.")
    other.is_refused("refund_overcharge", "MP-14", by=cast.priya, reference="L-2")
    paper = CreditNote.objects.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        CreditNote._base_manager.create(
            number="CN-X",
            kind="refund",
            case=repaid.case,
            order=repaid.case.order,
            ground="again",
            amount=D("6.00"),
            currency="EUR",
            discrepancy=paper.discrepancy,
            issued_by=cast.priya,
        )


@pytest.mark.rule("MP-27")
def test_a_corrected_invoice_is_not_sent_before_a_second_look(repaid):
    repaid.is_refused("send_corrected_invoice", "MP-27")
    with pytest.raises(Unclear) as unclear:
        repaid.checked(total=DUE + 6)
    assert "107.82" in str(unclear.value)
    repaid.checked()
    corrected = Invoice.objects.get(corrects__number="INV-1")
    assert corrected.checked_by == repaid.cast.tom
    assert repaid.told("check_correction")["by_another"] is True
    repaid.is_refused("check_correction", "MP-27", by=repaid.cast.tom, total=str(DUE))


@pytest.mark.rule("MP-15")
def test_the_letter_explains_every_adjustment_and_the_refund(settled):
    letter = settled.last_letter()
    corrected = Invoice.objects.get(corrects__number="INV-1")
    assert letter.enclosures == [f"invoice:{corrected.number}"]
    for words in (
        "A wrong price was charged.",
        "Enamel mug: €65.97 on the invoice, €59.97 is right (wrong price)",
        "We have refunded the difference of €6.00",
        CreditNote.objects.get().number,
    ):
        assert words in settled.last_words()
    assert corrected.sent_at and settled.case.state == State.WITH_CUSTOMER
    with pytest.raises(IntegrityError), transaction.atomic():
        Invoice.objects.filter(pk=corrected.pk).update(total=1)


@pytest.mark.rule("MP-16")
def test_everything_that_was_found_and_adjusted_stands_on_the_timeline(settled):
    names = list(settled.case.events.order_by("id").values_list("name", flat=True))
    steps = [name for name in names if "." not in name]
    assert steps == [
        "opened",
        "review_order",
        "record_invoice",
        "verify_invoice_error",
        "refund_overcharge",
        "check_correction",
        "send_corrected_invoice",
    ]


@pytest.mark.rule("MP-16")
def test_a_reopened_case_gives_nothing_back_a_second_time(settled):
    settled.do("record_satisfied", words="Thank you.").do("reopen", words="She writes again.")
    settled.is_refused("refund_overcharge", "MP-14", by=settled.cast.priya, reference="L-2")
    settled.reviewed().is_refused(
        "verify_invoice_error", "MP-13", cause="billing", paid_as="refund", words="Again."
    )
    assert settled.case.order.credited == D("6.00")


@world
def dear(cast):
    """An invoice that asks 150.00 too much, above the limit of 100.00."""
    walk = MarketWalk.about(cast, "invoice", market_order(cast, paid=DUE + 150)).reviewed()
    return walk.invoiced([*RIGHT, "other; 150.00"]).verified()


@pytest.mark.rule("MP-14")
def test_above_the_limit_the_manager_approves_the_very_amount(dear):
    dear.is_refused("refund_overcharge", "MP-14", by=dear.cast.priya, reference="L-1")
    dear.do("ask_refund_above_limit", words="A fee nobody agreed to.")
    request = dear.case.approvals.get()
    assert (request.amount, request.about) == (D("150.00"), dear.case.figures.get().key)
    assert dear.case.state == State.WITH_MANAGER
    dear.is_refused("refund_overcharge", "MP-14", by=dear.cast.priya, reference="L-1")
    dear.grant("refund", by=dear.cast.anna).repaid()
    paper = CreditNote.objects.get()
    assert (paper.approval, paper.discrepancy, paper.amount) == (request, request.about, D("150.00"))


@pytest.mark.rule("MP-14")
def test_a_refused_refund_is_not_paid_and_the_invoice_is_corrected_all_the_same(dear):
    dear.do("ask_refund_above_limit", words="A fee.").grant(
        "refund", by=dear.cast.anna, verdict="reject", words="Agreed with the customer by telephone."
    )
    dear.is_refused("refund_overcharge", "MP-14", by=dear.cast.priya, reference="L-1")
    dear.checked().do("send_corrected_invoice")
    assert "refund" not in dear.last_words()


@pytest.mark.rule("MP-14", "MP-23")
def test_no_case_closes_while_something_verified_is_to_be_given_back(dear):
    """Neither before its approval was asked for, nor while finance has it; a refusal of the manager settles it."""
    dear.is_refused("withdraw", "MP-19", words="Leave it.")
    dear.do("ask_refund_above_limit", words="A fee.")
    dear.grant("refund", by=dear.cast.anna, verdict="reject", words="Settled by telephone.")
    dear.checked().do("send_corrected_invoice").do("record_satisfied", words="Thank you.")
    assert dear.case.state == State.CLOSED
