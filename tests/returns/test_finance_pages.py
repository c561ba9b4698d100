"""Finance: what was approved is paid once, with all facts, and told to the ledger without tricks."""

import csv
import io
import re
from decimal import Decimal

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from cases.models import Order
from cases.once import new_key
from returns.export import harmless
from returns.models import CreditNote
from tests.cast import Walk, make_case, make_order
from tests.worlds import world


def compensation(cast, number="FB-771205", amount="50.00", *, accepted=True, **order):
    """A case with an approved compensation, offered and, unless said otherwise, accepted."""
    walk = Walk(cast, make_case(cast, make_order(cast, number, **order))).to_findings()
    walk.do("ask_compensation", amount=amount, words="Late for the fair.").grant("compensation")
    walk.do("offer_compensation")
    return walk.do("record_acceptance", words="Agreed.") if accepted else walk


@world
def payable(cast):
    """A case with an approved compensation that the customer accepted."""
    return compensation(cast)


@pytest.fixture
def priya(client, cast):
    """Priya, who entered her password a moment ago."""
    # The brakes count tries per person, and every test's people have the same numbers.
    cache.clear()
    client.force_login(cast.priya)
    client.post(reverse("account_reauthenticate"), {"password": "desk"})
    return client


def page_of(walk):
    return reverse("issue", args=[walk.case.number, "pay_compensation"])


def typed(client, walk, **fields):
    """What the page of a payment posts."""
    due = re.search(r'name="due" value="([^"]*)"', client.get(page_of(walk)).content.decode())
    return {"reference": "L-1", "due": due[1] if due else "", **fields}


def test_finance_pages_do_not_exist_for_others(client, cast, payable):
    for stranger in (cast.claire, cast.anna, cast.ada, cast.luc, cast.root, cast.sam):
        client.force_login(stranger)
        for url in (reverse("finance"), reverse("issued"), reverse("issued_csv"), page_of(payable)):
            assert client.get(url).status_code == 404
        assert client.post(page_of(payable), {"reference": "L-1"}).status_code == 404
    assert not CreditNote.objects.exists()


@pytest.mark.rule("FB-22")
def test_an_approved_payment_is_listed_with_its_facts(priya, payable):
    shown = priya.get(reverse("finance")).content.decode()
    for fact in ("£50.00", "12%", "Halden &amp; Pike", "FB-771205", "Ada", "Agreed, go ahead."):
        assert fact in shown
    page = priya.get(page_of(payable)).content.decode()
    assert "Late for the fair." in page and "410.00" in page and page.count('<form method="post"') >= 1


def test_what_is_not_to_be_paid_is_not_listed(priya, cast):
    voided, closed, waiting = (compensation(cast, f"FB-{n}") for n in range(3))
    voided.case.approvals.void("compensation", by=cast.claire, why="The subject changed.")
    type(closed.case).objects.filter(pk=closed.case.pk).update(
        state="closed", closed_at=closed.case.opened_at
    )
    shown = priya.get(reverse("finance")).content.decode()
    assert page_of(waiting) in shown
    assert page_of(voided) not in shown and page_of(closed) not in shown
    assert priya.get(page_of(voided)).status_code == 404


@pytest.mark.rule("FB-33")
def test_a_payment_that_has_to_wait_says_why(priya, cast):
    walk = compensation(cast, accepted=False)
    page = priya.get(page_of(walk)).content.decode()
    assert "the customer accepted the offer" in page and 'name="reference"' not in page
    mark = walk.case.due("pay_compensation").mark
    answer = priya.post(page_of(walk), {"reference": "L-1", "due": mark, "once": new_key()})
    assert answer.status_code == 409 and "FB-33" in answer.content.decode()
    assert not CreditNote.objects.exists()


def test_a_payment_is_made_once_however_often_the_button_is_pressed(priya, payable):
    key, fields = new_key(), typed(priya, payable)
    for once in (key, key, new_key()):
        answer = priya.post(page_of(payable), {**fields, "once": once}, follow=True)
        assert answer.status_code == 200
    assert "Issued by Priya" in answer.content.decode()
    assert CreditNote.objects.get().reference == "L-1"
    assert Order.objects.get().credited == Decimal("50.00")
    assert payable.case.letters.filter(template="compensation_paid").count() == 1


def test_a_payment_wants_a_reference_and_keeps_what_was_typed(priya, payable):
    answer = priya.post(page_of(payable), typed(priya, payable, reference=" "))
    assert answer.status_code == 422 and "Enter the reference in the ledger" in answer.content.decode()
    answer = priya.post(page_of(payable), typed(priya, payable, reference="L" * 61))
    assert answer.status_code == 422 and "L" * 61 in answer.content.decode()


def test_the_next_payment_opens(priya, cast):
    first, second = compensation(cast, "FB-1"), compensation(cast, "FB-2")
    answer = priya.post(page_of(first), typed(priya, first, next="1"))
    assert answer.url == page_of(second)
    assert priya.post(page_of(second), typed(priya, second, next="1")).url == reverse("finance")


def test_money_asks_for_the_password_again_and_loses_nothing(client, cast, payable):
    cache.clear()
    client.force_login(cast.priya)
    assert client.get(page_of(payable)).status_code == 200
    answer = client.post(page_of(payable), typed(client, payable, reference="L-77", once=new_key()))
    assert answer.status_code == 302 and "reauthenticate" in answer.url
    assert not CreditNote.objects.exists()
    client.post(answer.url, {"password": "desk"})
    assert CreditNote.objects.get().reference == "L-77"


@pytest.mark.rule("FB-22")
def test_nothing_is_paid_but_what_was_shown_and_a_case_that_moved_is_no_hindrance(priya, payable):
    fields = typed(priya, payable)
    payable.do("ask_compensation", amount="30.00", words="Thirty is enough.").grant("compensation")
    answer = priya.post(page_of(payable), fields)
    assert answer.status_code == 409 and "What is due changed meanwhile" in answer.content.decode()
    assert not CreditNote.objects.exists()
    fields = typed(priya, payable)
    payable.do("record_reply", words="Thank you for the offer.")
    assert priya.post(page_of(payable), fields).status_code == 302
    assert CreditNote.objects.get().amount == Decimal("30.00")


def test_finance_sees_a_case_no_longer_once_nothing_is_due_on_it(cast, payable):
    assert payable.case.money_approved
    payable.case.approvals.void("compensation", by=cast.claire, why="The subject changed.")
    assert not payable.do("log_call", words="The customer called.").case.money_approved


@pytest.mark.rule("FB-08")
def test_a_payment_above_what_is_left_is_refused_in_words(priya, payable):
    Order.objects.update(paid=Decimal("49.99"))
    answer = priya.post(page_of(payable), typed(priya, payable))
    assert answer.status_code == 409 and "Never above what was paid" in answer.content.decode()


def test_issued_papers_are_listed_with_totals_per_currency(priya, cast):
    for number, currency, amount in (
        ("FB-1", "GBP", "50.00"),
        ("FB-2", "EUR", "7.50"),
        ("FB-3", "GBP", "1.25"),
    ):
        walk = compensation(cast, number, amount, currency=currency)
        walk.do("pay_compensation", by=cast.priya, reference=f"L-{number}")
    shown = priya.get(reverse("issued")).content.decode()
    assert "£51.25" in shown and "€7.50" in shown and "L-FB-2" in shown
    answer = priya.get(reverse("issued_csv"))
    assert "-EUR-7.50-GBP-51.25.csv" in answer["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Amount"], row["Currency"]) for row in rows] == [
        ("1.25", "GBP"), ("7.50", "EUR"), ("50.00", "GBP"),
    ]  # fmt: skip


def test_no_cell_of_the_export_is_a_formula(priya, cast):
    walk = compensation(cast, name='=HYPERLINK("http://x")')
    walk.do("pay_compensation", by=cast.priya, reference="+1+1")
    (row,) = csv.DictReader(io.StringIO(priya.get(reverse("issued_csv")).content.decode("utf-8-sig")))
    assert row["Customer"] == '\'=HYPERLINK("http://x")' and row["Ledger reference"] == "'+1+1"


@pytest.mark.parametrize("value", ["=1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\u00a0=1", "|x"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(value):
    assert harmless(value).startswith("'")


@pytest.mark.parametrize("value", ["Halden", "12.50", "a=1", "", "L-1"])
def test_an_ordinary_cell_stays_as_it_is(value):
    assert harmless(value) == value


def test_the_list_asks_as_many_questions_for_many_payments_as_for_one(priya, cast):
    compensation(cast, "FB-1")
    priya.get(reverse("finance"))
    with CaptureQueriesContext(connection) as one:
        priya.get(reverse("finance"))
    for number in range(2, 5):
        compensation(cast, f"FB-{number}")
    with CaptureQueriesContext(connection) as many:
        shown = priya.get(reverse("finance")).content.decode()
    assert len(re.findall(r'class="c-clock"', shown)) == 4
    assert len(many) == len(one) <= 15
