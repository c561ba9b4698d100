"""Returned units become a credit note: asked, approved for less, counted by hand, issued by finance."""

import re
from decimal import Decimal

import pytest
from playwright.sync_api import expect

from tests.browser.acts import case_of, confirm, expect_blocked, expect_counted, take
from tests.browser.seats import PHONE


@pytest.mark.rule("FB-08")
def test_returned_torches_become_a_credit_note_that_finance_issues(seats, walk):
    walk.to_findings()
    number, address = walk.case.number, f"/cases/{walk.case.number}/"
    torches = {f"lines-{line}": units for line, units in walk.lines(torches=3).items()}
    claire = seats("claire")
    claire.goto(address)
    expect_blocked(claire, "Issue the credit note", "FB-08", "Aftersales")
    take(claire, "ask_credit", amount="93,00", words="Three torches come back.", **torches)

    ada = seats("ada")
    ada.goto("/admin/approvals/approval/")
    ada.locator("table.requests").get_by_role("link", name="Credit note").click()
    ada.get_by_text("Approve less").first.click()
    ada.get_by_label("Lower amount").fill("62.00")
    ada.get_by_label("Your answer").fill("Two of the three.")
    ada.get_by_label("Your password").fill("desk")
    ada.get_by_role("button", name="Approve less").click()
    expect(ada.locator("ul.messages .is-done")).to_be_visible()

    claire.goto(address)
    expect(claire.get_by_text("Two of the three.").first).to_be_visible()
    take(claire, "authorise_return", **torches)

    priya = seats("priya")
    priya.goto("/")
    expect(priya.locator("table.list")).to_contain_text("£62.00")
    priya.get_by_role("link", name=re.compile("Credit note")).click()
    expect(priya.locator(".is-blocked")).to_contain_text("FB-08")
    expect(priya.locator(".is-blocked")).to_contain_text("Lifted by:")
    expect(priya.get_by_role("button", name="Issue", exact=True)).to_have_count(0)

    luc = seats("luc", viewport=PHONE)
    luc.goto(f"/floor/{case_of(number).returns.get().number}/")
    luc.get_by_role("button", name="Start counting").click()
    luc.get_by_text("Type a number").first.click()
    luc.get_by_label("Units").first.fill("3")
    luc.get_by_role("button", name="= set to").first.click()
    expect_counted(luc, 3)
    luc.get_by_role("link", name="Finish count").click()
    luc.get_by_role("button", name="Finish count").click()

    priya.reload()
    priya.get_by_label("Ledger reference").fill("L-2026-77")
    priya.get_by_role("button", name="Issue and open next").click()
    confirm(priya)
    expect(priya.get_by_text("is issued. The customer was told.")).to_be_visible()
    expect(priya.get_by_text("Nothing approved or verified waits for finance.")).to_be_visible()
    note = case_of(number).credit_notes.get()
    assert (note.amount, note.reference) == (Decimal("62.00"), "L-2026-77")
    assert case_of(number).order.credited == Decimal("62.00")

    claire.goto(address)
    expect(claire.get_by_text(note.number).first).to_be_visible()
