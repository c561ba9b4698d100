"""A scanner that types faster than the network, on any keyboard, into whatever has the focus."""

import pytest
from playwright.sync_api import expect

from returns.counting import start
from returns.models import Scan
from tests.browser.acts import expect_counted, scan
from tests.browser.seats import PHONE

TORCH = "5012345678900"


@pytest.fixture
def luc(seats, walk):
    """Luc at an open count of three torches, on a phone."""
    walk.to_findings().to_exchange().to_return(torches=3)
    goods = walk.case.returns.get()
    start(goods.pk, by=walk.cast.luc)
    page = seats("luc", viewport=PHONE)
    page.goto(f"/floor/{goods.number}/")
    expect(page.get_by_text("Ready to scan")).to_be_visible()
    return page


def test_scans_made_without_a_connection_are_kept_and_arrive_once(luc):
    luc.context.set_offline(True)
    scan(luc, TORCH, times=5)
    expect(luc.locator("#kept")).to_contain_text("No connection – 5 scans kept on this device")
    luc.context.set_offline(False)
    expect_counted(luc, 5)
    expect(luc.locator("#kept")).to_be_hidden()
    luc.reload()
    expect_counted(luc, 5)
    assert Scan.objects.count() == 5


def test_the_count_is_not_finished_while_scans_are_on_their_way(luc):
    luc.context.set_offline(True)
    scan(luc, TORCH)
    luc.get_by_role("link", name="Finish count").click()
    expect(luc.locator("#kept")).to_contain_text("1 scan kept on this device")
    expect(luc.get_by_role("heading", name="Check the count")).to_have_count(0)
    luc.context.set_offline(False)
    expect_counted(luc, 1)
    luc.get_by_role("link", name="Finish count").click()
    expect(luc.get_by_role("heading", name="1 unit counted")).to_be_visible()


def test_a_scanner_set_to_another_keyboard_is_understood(luc):
    scan(luc, "(à&é\"'(-è_çàà")  # 5012345678900 read by a French keyboard
    expect_counted(luc, 1)


def test_a_scan_presses_no_button_and_spoils_no_text(luc):
    luc.get_by_text("Stop this count without a result").click()
    reason = luc.get_by_label("Why")
    reason.fill("It was the wrong parcel")
    scan(luc, TORCH)
    expect_counted(luc, 1)
    expect(reason).to_have_value("It was the wrong parcel")
    luc.get_by_role("button", name="Undo my last").focus()
    scan(luc, TORCH)
    expect_counted(luc, 2)


def test_a_code_that_is_not_on_the_order_is_said_and_does_not_stop_the_counting(luc):
    scan(luc, "4006381333931")
    expect(luc.locator(".last-scan")).to_contain_text("Not on this order: 4006381333931")
    scan(luc, TORCH)
    expect(luc.locator(".last-scan")).to_contain_text("Metal torch 8 LED")
