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

from cases.models import Customer, Order
from cases.once import new_key
from returns.export import harmless
from returns.models import CreditNote
from tests.cast import Walk, make_case, make_order
from tests.worlds import world


def compensation(cast, number="FB-771205", amount="50.00", **order):
    """A case with an approved compensation, offered to the customer."""
    walk = Walk(cast, make_case(cast, make_order(cast, number, **order))).to_findings()
    walk.do("ask_compensation", amount=amount, words="Late for the fair.").grant("compensation")
    return walk.do("offer_compensation")


@world
def offered(cast):
    """A case with an approved compensation that the customer did not answer yet."""
    return compensation(cast)


@world
def payable(offered):
    """The same, accepted by the customer."""
    return offered.do("record_acceptance", words="Agreed.")


@world
def three(cast, payable):
    """As many payable cases, in two currencies."""
    others = compensation(cast, "FB-2", "7.50", currency="EUR"), compensation(cast, "FB-3", "1.25")
    return [payable, *(walk.do("record_acceptance", words="Agreed.") for walk in others)]


def mark_of(walk):
    """What the page of a payment shows as due, in the form that it posts."""
    return walk.case.due("pay_compensation").mark


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


def typed(walk, **fields):
    """What the page of a payment posts."""
    return {"reference": "L-1", "due": mark_of(walk), **fields}


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
    assert f'name="due" value="{mark_of(payable)}"' in page


@pytest.mark.rule("FB-33")
def test_a_payment_that_has_to_wait_says_why(priya, offered):
    page = priya.get(page_of(offered)).content.decode()
    assert "the customer accepted the offer" in page and 'name="reference"' not in page
    answer = priya.post(page_of(offered), typed(offered, once=new_key()))
    assert answer.status_code == 409 and "FB-33" in answer.content.decode()
    assert not CreditNote.objects.exists()


def test_a_payment_is_made_once_however_often_the_button_is_pressed(priya, payable):
    key, fields = new_key(), typed(payable)
    for once in (key, key, new_key()):
        answer = priya.post(page_of(payable), {**fields, "once": once})
        assert answer.status_code == 302
    assert "Issued by Priya" in priya.get(answer.url).content.decode()
    assert CreditNote.objects.get().reference == "L-1"
    assert Order.objects.get().credited == Decimal("50.00")
    assert payable.case.letters.filter(template="compensation_paid").count() == 1


def test_a_payment_wants_a_reference_and_keeps_what_was_typed(priya, payable):
    answer = priya.post(page_of(payable), typed(payable, reference=" "))
    assert answer.status_code == 422 and "Enter the reference in the ledger" in answer.content.decode()
    answer = priya.post(page_of(payable), typed(payable, reference="L" * 61))
    assert answer.status_code == 422 and "L" * 61 in answer.content.decode()


def test_money_asks_for_the_password_again_and_loses_nothing(client, cast, payable):
    cache.clear()
    client.force_login(cast.priya)
    assert client.get(page_of(payable)).status_code == 200
    answer = client.post(page_of(payable), typed(payable, reference="L-77", once=new_key()))
    assert answer.status_code == 302 and "reauthenticate" in answer.url
    assert not CreditNote.objects.exists()
    client.post(answer.url, {"password": "desk"})
    assert CreditNote.objects.get().reference == "L-77"


@pytest.mark.rule("FB-22")
def test_nothing_is_paid_but_what_was_shown_and_a_case_that_moved_is_no_hindrance(priya, payable):
    fields = typed(payable)
    payable.do("ask_compensation", amount="30.00", words="Thirty is enough.").grant("compensation")
    answer = priya.post(page_of(payable), fields)
    assert answer.status_code == 409 and "What is due changed meanwhile" in answer.content.decode()
    assert not CreditNote.objects.exists()
    fields = typed(payable)
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
    answer = priya.post(page_of(payable), typed(payable))
    assert answer.status_code == 409 and "Never above what was paid" in answer.content.decode()


def test_no_cell_of_the_export_is_a_formula(priya, payable):
    Customer.objects.update(name='=HYPERLINK("http://x")')
    payable.do("pay_compensation", by=payable.cast.priya, reference="+1+1")
    (row,) = csv.DictReader(io.StringIO(priya.get(reverse("issued_csv")).content.decode("utf-8-sig")))
    assert row["Customer"] == '\'=HYPERLINK("http://x")' and row["Ledger reference"] == "'+1+1"


def test_what_is_not_to_be_paid_is_not_listed(priya, cast, three):
    voided, closed, waiting = three
    voided.case.approvals.void("compensation", by=cast.claire, why="The subject changed.")
    type(closed.case).objects.filter(pk=closed.case.pk).update(
        state="closed", closed_at=closed.case.opened_at
    )
    shown = priya.get(reverse("finance")).content.decode()
    assert page_of(waiting) in shown
    assert page_of(voided) not in shown and page_of(closed) not in shown
    assert priya.get(page_of(voided)).status_code == 404


def test_the_next_payment_opens(priya, three):
    first, second, third = three
    assert priya.post(page_of(first), typed(first, next="1")).url == page_of(second)
    assert priya.post(page_of(second), typed(second, next="1")).url == page_of(third)
    assert priya.post(page_of(third), typed(third, next="1")).url == reverse("finance")


def test_issued_papers_are_listed_with_totals_per_currency(priya, cast, three):
    for walk in three:
        walk.do("pay_compensation", by=cast.priya, reference=f"L-{walk.case.order.number}")
    shown = priya.get(reverse("issued")).content.decode()
    assert "£51.25" in shown and "€7.50" in shown and "L-FB-2" in shown
    answer = priya.get(reverse("issued_csv"))
    assert "-EUR-7.50-GBP-51.25.csv" in answer["Content-Disposition"]
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))
    assert [(row["Amount"], row["Currency"]) for row in rows] == [
        ("1.25", "GBP"), ("7.50", "EUR"), ("50.00", "GBP"),
    ]  # fmt: skip


def test_the_list_asks_as_many_questions_for_many_payments_as_for_one(priya, three):
    def asked(payments):
        with CaptureQueriesContext(connection) as queries:
            shown = priya.get(reverse("finance")).content.decode()
        assert len(re.findall(r'class="c-clock"', shown)) == payments
        return len(queries)

    priya.get(reverse("finance"))
    many = asked(3)
    for walk in three[1:]:
        walk.do("pay_compensation", by=walk.cast.priya, reference="L-1")
    assert asked(1) == many <= 15


@pytest.mark.parametrize("value", ["=1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\u00a0=1", "|x"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(value):
    assert harmless(value).startswith("'")


@pytest.mark.parametrize("value", ["Halden", "12.50", "a=1", "", "L-1"])
def test_an_ordinary_cell_stays_as_it_is(value):
    assert harmless(value) == value
