"""Everything important works in a browser that runs no scripts."""

import pytest
from playwright.sync_api import expect

from cases.models import Letter
from cases.states import State
from returns.models import Count
from tests.browser.acts import REPORT, answer, case_of, expect_counted, register, take


@pytest.fixture
def plain(seats):
    """Seats people whose browser runs no scripts."""
    return lambda username: seats(username, java_script_enabled=False)


def test_a_case_is_registered_and_taken_through_its_first_steps(plain, order):
    tom = plain("tom")
    tom.goto("/")
    number = register(tom)
    take(tom, "record_details", channel="phone", words="All torches and pens.")
    take(tom, "start_investigation")
    take(tom, "accept_responsibility", report=REPORT)
    assert case_of(number).report == REPORT


def test_a_step_with_an_error_comes_back_with_what_was_typed(plain, walk):
    walk.to_findings()
    claire = plain("claire")
    claire.goto(f"/cases/{walk.case.number}/do/ask_compensation/")
    claire.get_by_label("Amount").fill("many")
    claire.get_by_label("Why").fill("Three torches stay dark.")
    claire.locator("main form .actions button").first.click()
    expect(claire.locator(".problem")).to_contain_text("Amount must be a number")
    expect(claire.get_by_label("Amount")).to_have_value("many")
    expect(claire.get_by_label("Why")).to_have_value("Three torches stay dark.")


def test_a_letter_is_written_and_taken_back(plain, walk):
    claire = plain("claire")
    claire.goto(f"/cases/{walk.case.number}/")
    claire.get_by_label("Text").fill("We look into it as a priority.")
    claire.get_by_role("button", name="Send to").click()
    letter = Letter.objects.get(template="", to="customer")
    claire.get_by_role("button", name="Undo").click()
    letter.refresh_from_db()
    assert letter.state == Letter.State.TAKEN_BACK
    expect(claire.get_by_label("Text")).to_have_value("We look into it as a priority.")


def test_a_parcel_is_counted_by_typing(plain, walk):
    walk.to_findings().to_exchange().to_return(torches=3)
    goods = walk.case.returns.get()
    luc = plain("luc")
    luc.goto("/floor/")
    luc.locator("#code").fill(goods.number)
    luc.keyboard.press("Enter")
    luc.locator("#code").fill("FB-TORCH-8")
    luc.keyboard.press("Enter")
    expect_counted(luc, 1)
    luc.get_by_text("Type a number").first.click()
    luc.get_by_label("Units").first.fill("3")
    luc.get_by_role("button", name="= set to").first.click()
    expect_counted(luc, 3)
    luc.get_by_role("link", name="Finish count").click()
    luc.get_by_role("button", name="Finish count").click()
    assert Count.objects.get().state == Count.State.FINISHED
    assert case_of(walk.case.number).state == State.WITH_AGENT


def test_a_request_is_answered(plain, walk):
    walk.to_findings().do("ask_exchange", lines=walk.lines(torches=3), words="Faulty batch.")
    ada = plain("ada")
    answer(ada, "Exchange", "Exchange them.")
    assert walk.again().case.approvals.get(kind="exchange").answer == "Exchange them."
