"""How many key presses and clicks the everyday tasks take. Typed text and scans count as they are given.

What each task took is printed with `pytest -rP`.
"""

import logging
import re

import pytest
from playwright.sync_api import expect

from returns.counting import start
from tests.browser.acts import confirm, expect_counted
from tests.browser.hands import Hands
from tests.cast import Walk, make_case, make_order

log = logging.getLogger(__name__)

REASON = "Three of ten torches stay dark for good."


@pytest.fixture
def sit(seats):
    """Somebody at a page, with hands that count: ``hands = sit("claire", "/")``."""

    def at(username, address):
        page = seats(username)
        page.goto(address)
        return Hands(page)

    return at


def at_most(hands, acts, scans=0):
    """The bar for the task."""
    log.info("%d presses, %d clicks, %d scans; the bar is %d", hands.presses, hands.clicks, hands.scans, acts)
    assert hands.acts <= acts
    assert hands.scans == scans


def test_the_most_urgent_case_is_open_with_one_press(sit, walk):
    hands = sit("claire", "/")
    hands.press("Enter")
    expect(hands.page).to_have_url(re.compile(rf"/cases/{walk.case.number}/"))
    at_most(hands, 1)


def test_a_case_is_found_by_its_order_with_two_presses(sit, walk):
    hands = sit("claire", "/")
    hands.press("/").type(walk.case.order.number).press("Enter")
    expect(hands.page.get_by_text(walk.case.number).first).to_be_visible()
    at_most(hands, 2)


def test_an_order_problem_is_registered_with_twelve(sit, order):
    hands = sit("claire", "/")
    page = hands.page
    hands.press("c")
    expect(page.get_by_role("heading", name="New case")).to_be_visible()
    hands.type(order.number).press("Enter")
    hands.click(page.get_by_label("Print quality", exact=True)).press("Tab").type("Print wears off").press(
        "Tab"
    )
    hands.type("The logo wears off after one day in a pocket, on all of them.").press("Control+Enter")
    hands.click(page.get_by_role("button", name="Register case"))
    expect(page.get_by_text("Registered as")).to_be_visible()
    at_most(hands, 12)


def test_a_template_reply_is_sent_with_five(sit, walk):
    hands = sit("claire", f"/cases/{walk.case.number}/")
    page = hands.page
    hands.press("t").type("Tha").press("Tab", "Enter")
    expect(page.get_by_label("Text")).not_to_have_value("")
    hands.click(page.get_by_role("button", name="Send to"))
    expect(page.locator("#sending")).to_contain_text("Sends in 10 s")
    at_most(hands, 5)


def test_a_case_is_handed_over_with_two(sit, walk):
    hands = sit("claire", f"/cases/{walk.case.number}/")
    hands.press("a").type("Tom").press("Control+Enter")
    expect(hands.page.get_by_text("Assigned to Tom.")).to_be_visible()
    at_most(hands, 2)


def test_an_approval_is_asked_for_with_three(sit, walk):
    walk.to_findings()
    hands = sit("claire", f"/cases/{walk.case.number}/")
    number = hands.page.locator("[data-step=ask_compensation] kbd").inner_text()
    hands.press(number).type("93").press("Tab").type(REASON).press("Control+Enter")
    expect(hands.page.locator("ul.messages .is-done")).to_be_visible()
    assert walk.case.approvals.get(kind="compensation").words == REASON
    at_most(hands, 3)


def test_a_request_is_approved_with_three(sit, cast):
    for n in (1, 2):
        Walk(
            cast,
            make_case(cast, make_order(cast, f"FB-{n}", record_number=f"NS-{n}"), problem="print_quality"),
        ).to_accepted().do("ask_findings_agreement", words="This is what we found.")
    hands = sit("ada", "/admin/approvals/approval/")
    hands.page.locator("table.requests a").first.click()
    first = hands.page.url
    hands.page.wait_for_load_state()
    hands.press("r").type("Agreed, send it as it is.").press("Control+Enter")
    expect(hands.page).not_to_have_url(first)
    expect(hands.page.get_by_label("Your answer")).to_be_visible()
    at_most(hands, 3)


def test_thirty_units_are_counted_with_thirty_scans_and_two_taps(sit, walk):
    walk.to_findings().to_exchange(torches=10, pens=20).to_return(torches=10, pens=20)
    goods = walk.case.returns.get()
    hands = sit("luc", "/floor/")
    hands.scan(goods.number)
    expect(hands.page.get_by_text("Ready to scan")).to_be_visible()
    hands.scans = 0  # the slip tells which parcel it is; the thirty are its contents
    for code in ["5012345678900"] * 10 + ["5012345678917"] * 20:
        hands.scan(code)
    expect_counted(hands.page, 30)
    hands.click(hands.page.get_by_role("link", name="Finish count"))
    hands.click(hands.page.get_by_role("button", name="Finish count"))
    expect(hands.page.get_by_role("heading", name="30 of 30 announced units counted")).to_be_visible()
    at_most(hands, 2, scans=30)


def test_two_lines_are_counted_without_a_scanner_with_two_acts_each_and_two_taps(sit, walk):
    walk.to_findings().to_exchange(torches=10, pens=20).to_return(torches=10, pens=20)
    goods = walk.case.returns.get()
    start(goods.pk, by=walk.cast.luc)
    hands = sit("luc", f"/floor/{goods.number}/")
    for line, units in enumerate((10, 20)):
        hands.click(hands.page.get_by_text("Type a number").nth(line))
        expect(hands.page.locator("ul.count input:focus")).to_be_visible()
        hands.type(str(units)).press("Enter")
        expect(hands.page.locator("ul.count b").nth(line)).to_have_text(str(units))
    hands.click(hands.page.get_by_role("link", name="Finish count"))
    hands.click(hands.page.get_by_role("button", name="Finish count"))
    expect(hands.page.get_by_role("heading", name="30 of 30 announced units counted")).to_be_visible()
    at_most(hands, 6)


def test_a_credit_note_is_issued_with_two(sit, walk):
    walk.to_findings().do(
        "ask_credit", lines=walk.lines(torches=3), amount="93.00", words="Three back."
    ).grant("credit")
    walk.to_return().counted(torches=3)
    # The password is asked once in a quarter of an hour, not for every paper.
    hands = sit("priya", "/accounts/reauthenticate/")
    confirm(hands.page)
    hands.page.goto(f"/finance/{walk.case.number}/issue_credit_note/")
    hands.click(hands.page.get_by_label("Ledger reference")).type("L-2026-77").press("Control+Enter")
    expect(hands.page.get_by_text("is issued. The customer was told.")).to_be_visible()
    at_most(hands, 2)
