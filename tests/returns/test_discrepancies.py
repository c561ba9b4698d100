"""Invoices held against orders and payments against what was due: figures alone, without a database."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from returns.discrepancies import compare, due_for, look_at_payments
from returns.shares import cents, spread, worth, worth_of_units

D = Decimal
quick = settings(max_examples=60, deadline=None)
amounts = st.decimals(min_value=0, max_value=9999, places=2)
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def line(sku, quantity, price, *, kind="article", amount=None):
    price = D(price)
    return SimpleNamespace(
        kind=kind,
        sku=sku,
        name=sku,
        quantity=quantity,
        unit_price=price,
        amount=cents(quantity * price) if amount is None else D(amount),
    )


def charge(kind, amount):
    return line("", 1, amount, kind=kind)


def terms(discount="0", shipping="0", tax="0"):
    return SimpleNamespace(discount=D(discount), shipping=D(shipping), tax=D(tax))


def paid(amount, *, minutes=0, status="processed", kind="charge", currency="EUR", reference=None):
    at = NOON + timedelta(minutes=minutes)
    reference = reference or f"PAY-{minutes}-{status}-{kind}"
    return SimpleNamespace(
        amount=D(amount), processed_at=at, status=status, kind=kind, currency=currency, reference=reference
    )


def kinds(compared):
    return [(row.what, row.kind, row.difference) for row in compared.wrong]


ORDER = [line("MUG", 3, "19.99"), line("POT", 1, "45.50")]
TERMS = terms(shipping="4.90", tax="8.00")
RIGHT = [*ORDER, charge("shipping", "4.90"), charge("tax", "8.00")]
TOTAL = D("118.37")


# --- Shares ----------------------------------------------------------------------------------------


def test_three_units_at_19_99_with_ten_per_cent_off_are_17_99_each():
    three = line("MUG", 3, "19.99")
    [whole] = worth([three], D("6.00"))
    units = [worth_of_units(whole, 3, 1, before) for before in range(3)]
    assert (whole, units) == (D("53.97"), [D("17.99")] * 3)


def test_the_units_of_a_line_that_does_not_divide_are_worth_the_line_however_they_come_back():
    assert [worth_of_units(D("10.00"), 3, 1, before) for before in range(3)] == [
        D("3.33"),
        D("3.34"),
        D("3.33"),
    ]
    assert worth_of_units(D("10.00"), 3, 2) + worth_of_units(D("10.00"), 3, 1, before=2) == D("10.00")


def test_the_articles_of_a_kit_that_cost_nothing_bear_no_discount():
    kit = [line("KIT", 1, "60.00"), line("BOX", 1, "0"), line("LID", 1, "0")]
    assert worth(kit, D("9.00")) == [D("51.00"), D("0.00"), D("0.00")]


@given(amounts, st.lists(amounts, max_size=12))
@quick
def test_shares_agree_with_their_sum_and_none_is_a_cent_from_fair(amount, weights):
    shares = spread(amount, weights)
    assert len(shares) == len(weights)
    if not weights:
        return
    assert sum(shares) == amount
    whole = sum(weights)
    if whole:
        for share, weight in zip(shares, weights, strict=True):
            assert abs(share - amount * weight / whole) <= D("0.01")
            assert share >= 0 and (weight or not share)


@given(st.lists(st.tuples(st.integers(1, 40), amounts), min_size=1, max_size=8), st.integers(0, 100))
@quick
def test_a_discount_over_the_order_never_makes_a_unit_cost_less_than_nothing(lines, percent):
    order = [line(f"A{place}", quantity, price) for place, (quantity, price) in enumerate(lines)]
    discount = cents(due_for(order, None) * percent / 100)
    net = worth(order, discount)
    assert sum(net) == due_for(order, None) - discount
    for one, amount in zip(order, net, strict=True):
        units = [worth_of_units(amount, one.quantity, 1, before) for before in range(one.quantity)]
        assert sum(units) == amount and min(units) >= 0


# --- An invoice beside its order -------------------------------------------------------------------


@pytest.mark.rule("MP-12")
def test_an_invoice_like_its_order_has_no_difference():
    compared = compare(ORDER, TERMS, RIGHT, TOTAL)
    assert compared.agrees and not compared.difference


WRONG = {
    "a wrong price": (
        [line("MUG", 3, "21.99"), *RIGHT[1:]],
        [("MUG", "price", D("6.00"))],
    ),
    "a missing article": ([RIGHT[0], *RIGHT[2:]], [("POT", "missing", D("-45.50"))]),
    "too many units": ([line("MUG", 4, "19.99"), *RIGHT[1:]], [("MUG", "quantity", D("19.99"))]),
    "an article nobody ordered": ([*RIGHT, line("LAMP", 2, "7.00")], [("LAMP", "charge", D("14.00"))]),
    "shipping that was free of charge": (
        [*RIGHT[:2], charge("shipping", "9.90"), RIGHT[3]],
        [("shipping", "shipping", D("5.00"))],
    ),
    "a tax that is missing": (RIGHT[:3], [("tax", "tax", D("-8.00"))]),
    "a discount nobody gave": ([*RIGHT, charge("discount", "-5.00")], [("discount", "discount", D("-5.00"))]),
    "a handling fee": ([*RIGHT, charge("other", "3.00")], [("other", "other", D("3.00"))]),
}


@pytest.mark.rule("MP-12")
@pytest.mark.parametrize("what", WRONG)
def test_the_comparison_names_what_is_wrong_and_by_how_much(what):
    lines, expected = WRONG[what]
    total = sum(one.amount for one in lines)
    compared = compare(ORDER, TERMS, lines, total)
    assert kinds(compared) == expected
    assert compared.difference == total - TOTAL


@pytest.mark.rule("MP-12")
def test_a_discount_may_stand_by_itself_or_be_taken_off_the_articles():
    order, agreed = [line("MUG", 3, "19.99")], terms(discount="6.00")
    by_itself = [*order, charge("discount", "-6.00")]
    taken_off = [line("MUG", 3, "17.99")]
    assert compare(order, agreed, by_itself, D("53.97")).agrees
    assert compare(order, agreed, taken_off, D("53.97")).agrees
    assert kinds(compare(order, agreed, order, D("59.97"))) == [("discount", "discount", D("6.00"))]


@pytest.mark.rule("MP-12")
def test_an_invoice_that_does_not_add_up_is_wrong_by_what_it_does_not_add_up():
    assert kinds(compare(ORDER, TERMS, RIGHT, D("120.37"))) == [("sum", "sum", D("2.00"))]


@pytest.mark.rule("MP-12")
def test_units_and_price_that_make_up_for_each_other_are_wrong_all_the_same():
    compared = compare([line("MUG", 2, "10.00")], None, [line("MUG", 1, "20.00")], D("20.00"))
    assert kinds(compared) == [("MUG", "quantity", D("0.00"))] and not compared.agrees


@pytest.mark.rule("MP-12")
def test_an_article_on_two_lines_is_one_article_and_what_costs_nothing_need_not_be_billed():
    order = [line("MUG", 1, "10.00"), line("MUG", 2, "10.00"), line("LID", 3, "0")]
    assert compare(order, None, [line("MUG", 3, "10.00")], D("30.00")).agrees


some_lines = st.lists(
    st.builds(
        line,
        st.sampled_from(["MUG", "POT", "LAMP", "LID"]),
        st.integers(1, 9),
        amounts,
    ),
    max_size=6,
)
some_terms = st.builds(terms, amounts, amounts, amounts)


@given(some_lines, some_terms, some_lines, amounts, amounts, amounts)
@quick
def test_the_differences_of_the_rows_are_the_difference_of_the_totals(order, agreed, billed, off, tax, total):
    billed = [*billed, charge("discount", -off), charge("tax", tax)]
    compared = compare(order, agreed, billed, total)
    assert (
        sum(row.difference for row in compared.rows) == compared.difference == total - due_for(order, agreed)
    )
    assert all(row.kind for row in compared.rows if row.difference)
    assert compared.difference == sum(row.over - row.under for row in compared.rows)


@given(some_lines, some_terms)
@quick
def test_the_invoice_an_order_should_have_agrees_with_it(order, agreed):
    agreed.discount = min(agreed.discount, due_for(order, None))
    lines = [
        *order,
        charge("discount", -agreed.discount),
        charge("shipping", agreed.shipping),
        charge("tax", agreed.tax),
    ]
    assert compare(order, agreed, lines, due_for(order, agreed)).agrees


# --- Payments beside what was due ------------------------------------------------------------------


def verdicts(payments):
    return [(one.verdict, one.excess) for one in payments.charges]


@pytest.mark.rule("MP-17")
def test_an_order_paid_once_as_due_is_paid():
    looked = look_at_payments([paid("100")], D("100"), "EUR")
    assert (looked.verdict, looked.missing, looked.overpaid) == ("", D("0.00"), D("0.00"))


@pytest.mark.rule("MP-17")
@pytest.mark.parametrize(
    ("payments", "due", "verdict", "per_charge"),
    [
        ([paid("100"), paid("100", minutes=1)], "100", "duplicate", [("", 0), ("duplicate", 100)]),
        ([paid("130")], "100", "over", [("over", 30)]),
        ([paid("60"), paid("60", minutes=1)], "100", "over", [("", 0), ("over", 20)]),
        ([paid("50"), paid("50", minutes=1)], "100", "", [("", 0), ("", 0)]),
        ([paid("100", status="failed")], "100", "failed", [("failed", 0)]),
        ([paid("100", status="pending")], "100", "pending", [("pending", 0)]),
        ([], "100", "missed", []),
        ([paid("40")], "100", "missed", [("", 0)]),
        ([paid("100", status="failed"), paid("100", minutes=5)], "100", "", [("failed", 0), ("", 0)]),
        ([paid("5")], "0", "over", [("over", 5)]),
        ([], "0", "", []),
        ([paid("100", currency="USD")], "100", "missed", [("currency", 0)]),
    ],
)
def test_what_is_wrong_with_a_payment_is_named(payments, due, verdict, per_charge):
    looked = look_at_payments(payments, D(due), "EUR")
    assert looked.verdict == verdict
    assert verdicts(looked) == [(word, D(excess)) for word, excess in per_charge]


@pytest.mark.rule("MP-17")
def test_what_the_provider_or_the_desk_gave_back_is_overpaid_no_more():
    twice = [paid("100"), paid("100", minutes=1)]
    assert look_at_payments(twice, D("100"), "EUR").overpaid == 100
    assert look_at_payments([*twice, paid("100", minutes=2, kind="refund")], D("100"), "EUR").overpaid == 0
    assert look_at_payments(twice, D("100"), "EUR", given_back=D("100")).overpaid == 0


@pytest.mark.rule("MP-17")
def test_without_a_transaction_the_record_of_the_order_is_believed():
    looked = look_at_payments([paid("9", status="failed")], D("100"), "EUR", assumed_paid=D("100"))
    assert (looked.verdict, looked.missing) == ("", 0)


@given(st.lists(st.tuples(st.integers(0, 300), st.sampled_from(["processed", "failed", "pending"]))), amounts)
@quick
def test_the_excesses_add_up_to_what_was_charged_beyond_the_amount_due(charges, due):
    payments = [paid(amount, minutes=place, status=status) for place, (amount, status) in enumerate(charges)]
    looked = look_at_payments(payments, due, "EUR")
    charged = sum(one.amount for one in payments if one.status == "processed")
    assert sum(one.excess for one in looked.charges) == max(D(0), charged - due) == looked.overpaid
    assert all(0 <= one.excess <= one.transaction.amount for one in looked.charges)
    # In whatever order they are given: they are taken as they were processed.
    assert look_at_payments(payments[::-1], due, "EUR") == looked
