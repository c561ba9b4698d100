"""An order from complaint to replacement, through the pages, by six people."""

import re

import pytest
from playwright.sync_api import expect

from cases.models import Letter
from cases.states import State
from tests.browser.acts import (
    REPORT,
    answer,
    case_of,
    expect_blocked,
    expect_counted,
    register,
    scan,
    sign_in,
    take,
)
from tests.browser.seats import PHONE

TORCH, PEN = "5012345678900", "5012345678917"


@pytest.mark.rule("FB-14", "FB-18", "FB-19", "FB-22", "FB-23", "FB-24", "FB-25", "FB-26")
def test_badly_printed_torches_are_exchanged_from_the_complaint_to_the_replacement(seats, cast, order):
    tom = seats()
    tom.goto("/")
    sign_in(tom, "tom")
    number = register(tom)
    address = f"/cases/{number}/"
    expect_blocked(tom, "Start the investigation", "FB-12", "agent")
    expect_blocked(tom, "Ask for an exchange", "FB-14", "agent")
    take(
        tom, "record_details", channel="phone", words="The logo wears off on all ten torches and twenty pens."
    )
    take(tom, "start_investigation")
    take(tom, "accept_responsibility", report=REPORT)
    expect_blocked(tom, "Send the findings", "FB-19", "Aftersales")
    take(tom, "ask_findings_agreement", words="This is what we found.")

    ada = seats()
    ada.goto("/")
    sign_in(ada, "ada")
    answer(ada, "Findings", "Agreed, this is what we found.")

    tom.goto(address)
    expect(tom.get_by_text("Agreed, this is what we found.").first).to_be_visible()
    take(tom, "send_findings")
    expect_blocked(tom, "Offer the exchange", "FB-22", "Aftersales")
    lines = {f"lines-{line.pk}": line.quantity for line in order.lines.all()}
    take(tom, "ask_exchange", words="The whole lot was printed badly.", **lines)

    alan = seats("alan")
    answer(alan, "Exchange", "Exchange all of it.")

    # A colleague looks and leaves a word, and the agent's page does not mind.
    claire = seats("claire")
    claire.goto(address)
    claire.get_by_label("Internal note").check()
    claire.get_by_label("Text").fill("Kim is away until Monday.")
    claire.get_by_role("button", name="Save note, not sent").click()
    expect(claire.get_by_text("Note saved; not sent.")).to_be_visible()

    tom.goto(address)
    take(tom, "offer_exchange")
    take(tom, "record_acceptance", words="Yes, send us new ones.")
    take(tom, "authorise_return", **lines)
    expect_blocked(tom, "Schedule the replacement order", "FB-25", "warehouse")
    expect_blocked(tom, "Ship the replacement", "FB-26", "warehouse")
    goods = case_of(number).returns.get()

    tom.get_by_role("link", name=goods.number, exact=True).click()
    expect(tom.get_by_role("heading", name=goods.number)).to_be_visible()
    expect(tom.locator(".barcode svg")).to_be_visible()
    slip = tom.context.request.get(tom.get_by_role("link", name="PDF").get_attribute("href"))
    assert slip.headers["content-type"] == "application/pdf" and slip.body().startswith(b"%PDF-")

    luc = seats("luc", viewport=PHONE)
    luc.goto("/")
    scan(luc, goods.number)
    expect(luc.get_by_text("Ready to scan")).to_be_visible()
    scan(luc, TORCH, times=10)
    scan(luc, PEN, times=20)
    expect_counted(luc, 30)
    luc.get_by_role("button", name="Undo my last").click()
    expect_counted(luc, 29)
    luc.get_by_role("link", name="Finish count").click()
    luc.get_by_label("Note").fill("One pen was not in the box.")
    luc.get_by_role("button", name="Finish count").click()
    expect(luc.get_by_role("heading", name="29 of 30 announced units counted")).to_be_visible()
    assert case_of(number).state == State.WITH_AGENT

    tom.goto(address)
    expect_blocked(tom, "Schedule the replacement order", "FB-25", "warehouse")
    expect_blocked(tom, "Ship the replacement", "FB-26", "warehouse")
    expect(tom.get_by_text("29 of 30 counted").first).to_be_visible()

    luc.get_by_role("button", name="Count the next parcel").click()
    expect(luc.get_by_text("Ready to scan")).to_be_visible()
    scan(luc, PEN)
    expect_counted(luc, 1)
    luc.get_by_role("link", name="Finish count").click()
    luc.get_by_role("button", name="Finish count").click()
    expect(luc.get_by_role("heading", name="30 of 30 announced units counted")).to_be_visible()

    tom.goto(address)
    take(tom, "schedule_replacement", job_note="REPLACEMENT of FB-771205, cure the ink.")

    luc.goto("/floor/replacements/")
    expect(luc.get_by_text("REPLACEMENT of FB-771205, cure the ink.")).to_be_visible()
    luc.get_by_label("Tracking number").fill("PR987654321")
    luc.get_by_role("button", name=re.compile("^Ship")).click()
    expect(luc.get_by_text("is on its way. The customer was told.")).to_be_visible()

    anna = seats("anna")
    anna.goto(address)
    take(anna, "close")
    assert case_of(number).state == State.CLOSED
    told = Letter.objects.filter(case__number=number, to="customer").values_list("template", flat=True)
    assert {"findings", "offer_exchange", "return_instructions", "replacement_shipped"} <= set(told)


@pytest.mark.rule("FB-26")
def test_an_urgent_replacement_is_held_until_everything_is_counted_back(seats, walk):
    walk.to_findings().to_exchange().to_return(torches=3)
    urgent = {"job_note": "REPLACEMENT of FB-771205", "why_urgent": "The fair opens on Monday."}
    walk.do("schedule_urgent_replacement", **urgent).counted(torches=2)
    luc = seats("luc")
    luc.goto("/floor/replacements/")
    expect(luc.get_by_text("The fair opens on Monday.")).to_be_visible()
    held = luc.locator(".is-blocked").first
    expect(held).to_contain_text("FB-26")
    expect(held).to_contain_text("2 of 3")
    expect(luc.get_by_text("Lifted by:").first).to_be_visible()
    expect(luc.get_by_role("button", name=re.compile("^Ship"))).to_have_count(0)
    walk.counted(torches=1)
    luc.reload()
    expect(luc.get_by_role("button", name=re.compile("^Ship"))).to_be_visible()
