"""Invoices, payments and their corrections on the pages of the desk: the case, the decision, finance, the paper."""

import pytest
from django.core.cache import cache
from django.urls import reverse

from cases.once import new_key
from cases.states import State
from returns.invoice_paper import make_invoice
from returns.models import CreditNote, Invoice
from tests.market import DUE, RIGHT, MarketWalk, market_order
from tests.worlds import world


@world
def verified(cast):
    """6.00 too much on an invoice, paid and verified."""
    return (
        MarketWalk.about(cast, "invoice", market_order(cast, paid=DUE + 6)).reviewed().invoiced().verified()
    )


@world
def twice(cast):
    """58.37 charged twice, and verified."""
    walk = MarketWalk.about(cast, "payment", market_order(cast, paid=DUE)).reviewed(discount="60.00")
    walk.charged("58.37", "PAY-1").charged("58.37", "PAY-2", hours=47).looked()
    return walk.charge_verified("PAY-2")


def page_of(client, walk, by):
    client.force_login(by)
    return client.get(walk.case.get_absolute_url()).content.decode().replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.rule("MP-12")
def test_the_case_shows_invoice_and_order_line_by_line(client, verified, django_assert_max_num_queries):
    page = page_of(client, verified, verified.cast.claire)
    for words in ("Invoice, payments and order", "wrong price", "+€6.00", "€65.97", "To give back"):
        assert words in page
    corrected = Invoice.objects.get(corrects__isnull=False)
    assert reverse("invoice", args=[corrected.number]) in page
    verified.repaid().checked().do("send_corrected_invoice")
    for who in (verified.cast.anna, verified.cast.priya, verified.cast.claire):
        client.force_login(who)
        with django_assert_max_num_queries(26):
            client.get(f"{verified.case.get_absolute_url()}?queue=open")


@pytest.mark.rule("MP-13")
def test_the_corrected_invoice_is_a_page_and_a_paper_that_stays_the_same(client, verified):
    corrected = Invoice.objects.get(corrects__isnull=False)
    client.force_login(verified.cast.claire)
    page = client.get(reverse("invoice", args=[corrected.number])).content.decode()
    for words in ("Corrects invoice INV-1", "Enamel mug", "To check a second time", "107.82"):
        assert words in page
    name, paper, kind = make_invoice(corrected.number)
    assert (name, kind) == (f"invoice-{corrected.number}.pdf", "application/pdf")
    assert paper.startswith(b"%PDF") and paper == make_invoice(corrected.number)[1]
    assert client.get(reverse("invoice_pdf", args=[corrected.number])).content == paper


def test_papers_of_cases_one_may_not_see_do_not_exist(client, verified):
    corrected = Invoice.objects.get(corrects__isnull=False)
    for who in ("max", "luc", "sam"):
        client.force_login(getattr(verified.cast, who))
        assert client.get(reverse("invoice", args=[corrected.number])).status_code == 404
        assert client.get(reverse("invoice_pdf", args=[corrected.number])).status_code == 404
    client.force_login(verified.cast.claire)
    assert client.get(reverse("invoice", args=["INV-1"])).status_code == 404


@pytest.fixture
def priya(client, cast):
    """Priya, who entered her password a moment ago."""
    cache.clear()
    client.force_login(cast.priya)
    client.post(reverse("account_reauthenticate"), {"password": "desk"})
    return client


@pytest.mark.rule("MP-14")
def test_finance_lists_what_was_verified_and_pays_it_once(verified, priya):
    found = verified.case.figures.get()
    url = reverse("issue", args=[verified.case.number, "refund_overcharge"])
    listed = priya.get(reverse("finance")).content.decode()
    assert url in listed and "A wrong price was charged." in listed
    page = priya.get(url).content.decode()
    assert "€6.00" in page and "wrong price" in page and 'name="reference"' in page
    mark = verified.case.due("refund_overcharge").mark
    answer = priya.post(url, {"reference": "L-1", "due": mark, "once": new_key()})
    assert (answer.status_code, answer.url) == (302, reverse("finance"))
    assert CreditNote.objects.get().discrepancy == found.key
    again = priya.post(url, {"reference": "L-2", "due": mark, "once": new_key()})
    assert again.url == reverse("issued_one", args=[CreditNote.objects.get().number])
    assert url not in priya.get(reverse("finance")).content.decode()


@pytest.mark.rule("MP-14", "MP-19", "MP-27")
@pytest.mark.parametrize(
    ("step", "posted"),
    [
        ("refund_overcharge", {"reference": "L-1"}),
        ("send_corrected_invoice", {}),
        ("refund_payment", {"reference": "L-1"}),
        ("verify_payment_error", {"transaction": "1", "paid_as": "refund", "words": "Twice."}),
    ],
)
def test_a_forged_post_gets_the_reasons_and_changes_nothing(client, verified, step, posted):
    client.force_login(verified.cast.claire)
    answer = client.post(f"/cases/{verified.case.number}/do/{step}/", posted)
    assert answer.status_code == 409 and "Lifted by" in answer.content.decode()
    assert verified.again().case.state == State.WITH_AGENT and not CreditNote.objects.exists()


@pytest.mark.rule("MP-27")
def test_a_wrong_total_keeps_what_was_typed_and_says_both_figures(client, verified):
    client.force_login(verified.cast.tom)
    answer = client.post(f"/cases/{verified.case.number}/do/check_correction/", {"total": "110"})
    words = answer.content.decode()
    assert answer.status_code == 422 and "107.82" in words and 'value="110"' in words


@pytest.mark.rule("MP-17")
def test_the_case_shows_each_transaction_with_its_verdict(client, twice, django_assert_max_num_queries):
    page = page_of(client, twice, twice.cast.claire)
    for words in ("Transactions", "PAY-2", "Charged twice", "€58.37 too much"):
        assert words in page
    with django_assert_max_num_queries(26):
        client.get(f"{twice.case.get_absolute_url()}?queue=open")


@pytest.mark.rule("MP-14")
def test_what_needs_an_approval_is_listed_when_it_is_approved(cast, client):
    walk = MarketWalk.about(cast, "invoice", market_order(cast, paid=DUE + 150)).reviewed()
    walk.invoiced([*RIGHT, "other; 150.00"]).verified().do("ask_refund_above_limit", words="A fee.")
    request = walk.case.approvals.get()
    client.force_login(cast.anna)
    decision = client.get(reverse("admin:approvals_approval_decision", args=[request.pk])).content.decode()
    assert "was not agreed" in decision and "€150.00" in decision
    client.force_login(cast.priya)
    assert "No" in client.get(reverse("finance")).content.decode()
    page = reverse("issue", args=[walk.case.number, "refund_overcharge"])
    assert client.get(page).status_code == 404
    walk.grant("refund", by=cast.anna)
    cache.clear()
    client.post(reverse("account_reauthenticate"), {"password": "desk"})
    assert page in client.get(reverse("finance")).content.decode()
    mark = walk.again().case.due("refund_overcharge").mark
    client.post(page, {"reference": "L-1", "due": mark, "once": new_key()})
    assert CreditNote.objects.get().discrepancy == request.about
