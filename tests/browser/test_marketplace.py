"""An invoice that asks too much becomes a corrected one, and the overcharge is given back: by three people."""

import re
from decimal import Decimal

import pytest
from playwright.sync_api import expect

from cases.models import Case
from returns.models import Invoice
from tests.browser.acts import confirm, expect_blocked, take
from tests.browser.looking import cut_off, obstacles
from tests.browser.seats import PHONE
from tests.market import DUE, OVER, TERMS, MarketWalk, market_order


@pytest.mark.rule("MP-12", "MP-13", "MP-14", "MP-15", "MP-27")
def test_a_wrong_invoice_is_compared_corrected_paid_back_and_sent(seats, cast):
    walk = MarketWalk.about(cast, "invoice", market_order(cast, paid=DUE + 6))
    address = walk.case.get_absolute_url()
    claire = seats("claire")
    claire.goto(address)
    take(claire, "review_order", **TERMS)
    take(claire, "record_invoice", number="INV-1", lines="\n".join(OVER))
    expect(claire.get_by_role("row", name=re.compile("Enamel mug.*wrong price"))).to_contain_text("+€6.00")
    claire.goto(f"{address}do/verify_invoice_error/")
    claire.get_by_label("What went wrong").fill("The old price was charged.")
    claire.get_by_role("button", name="Verify the error and prepare the corrected invoice").click()
    expect_blocked(claire, "Send the corrected invoice", "MP-27", "second look")

    priya = seats("priya", viewport=PHONE)
    priya.goto("/finance/")
    priya.get_by_role("link", name=re.compile("Wrong invoice")).click()
    priya.get_by_label("Ledger reference").fill("L-2026-81")
    priya.get_by_role("button", name="Issue", exact=True).click()
    confirm(priya)
    expect(priya.get_by_text("is issued. The customer was told.")).to_be_visible()

    tom = seats("tom")
    tom.goto(address)
    take(tom, "check_correction", total="107.82")
    claire.goto(address)
    take(claire, "send_corrected_invoice")
    case = Case.objects.get(pk=walk.case.pk)
    assert case.credit_notes.get().amount == Decimal("6.00")
    corrected = Invoice.objects.get(corrects__number="INV-1")
    assert corrected.sent_at and corrected.checked_by == cast.tom
    claire.get_by_role("link", name=corrected.number, exact=True).click()
    expect(claire.get_by_role("article")).to_contain_text("Corrects invoice INV-1")
    assert obstacles(claire) + cut_off(claire) == []


@pytest.mark.rule("MP-24", "MP-30")
def test_the_policy_and_the_insights_can_be_read_by_whoever_may(seats, cast):
    walk = MarketWalk.about(cast, "other")
    Case.objects.filter(pk=walk.case.pk).update(root_cause="shipping")
    stranger = seats()
    stranger.goto("/policy/")
    stranger.get_by_role("link", name="Français").click()
    expect(stranger.get_by_role("heading", name="Conditions de retour")).to_be_visible()
    assert obstacles(stranger) + cut_off(stranger) == []
    anna = seats("anna")
    anna.goto("/")
    anna.get_by_role("link", name="Insights").click()
    assert obstacles(anna) + cut_off(anna) == []
    anna.get_by_role("link", name=re.compile("Shipping")).click()
    expect(anna.get_by_role("link", name=walk.case.number)).to_be_visible()
