"""A letter that promises money."""

import pytest
from playwright.sync_api import expect

from cases.models import Letter
from tests.browser.acts import case_of

PROMISE = "Dear Kim,\n\nyou will get your money back this week.\n\nClaire"


def compose(page, text, subject="Your order"):
    page.get_by_label("Subject").fill(subject)
    page.get_by_label("Text").fill(text)
    page.get_by_role("button", name="Send to").click()


@pytest.mark.rule("FB-09")
def test_a_promise_of_money_is_stopped_until_it_is_approved_and_can_be_taken_back(seats, walk):
    walk.to_findings()
    claire = seats("claire")
    claire.goto(f"/cases/{walk.case.number}/")
    compose(claire, PROMISE)
    expect(claire.locator(".problem")).to_contain_text("FB-09")
    marked = claire.get_by_role("region", name="The words that may not be written yet are marked")
    expect(marked.locator("mark").first).to_have_text("money back")
    expect(marked.locator(".lifted", has_text="Aftersales").first).to_be_visible()
    expect(claire.get_by_label("Text")).to_have_value(PROMISE)
    assert not written(walk.case)

    walk.again().do("ask_refund_talk", words="They insist.", why_no_replacement="The event is over.").grant(
        "refund_talk"
    )
    claire.get_by_role("button", name="Send to").click()
    expect(claire.locator(".problem")).to_contain_text("changed this case")
    expect(claire.get_by_label("Text")).to_have_value(PROMISE)
    assert not written(walk.case)

    claire.get_by_role("button", name="Send to").click()
    expect(claire.locator("#sending")).to_contain_text("Sends in 10 s")
    assert written(walk.case).state == Letter.State.WAITING
    expect(claire.get_by_label("Text")).to_have_value("")

    claire.get_by_role("button", name="Undo").click()
    expect(claire.get_by_text("Nothing was sent")).to_be_visible()
    expect(claire.get_by_label("Text")).to_have_value(PROMISE)
    expect(claire.get_by_label("Subject")).to_have_value("Your order")
    assert written(walk.case).state == Letter.State.TAKEN_BACK


def test_a_template_is_inserted_below_what_was_typed_and_nothing_leaves(seats, walk):
    claire = seats("claire")
    claire.goto(f"/cases/{walk.case.number}/")
    before = case_of(walk.case.number).letters.count()
    claire.get_by_label("Text").fill("Dear Kim,")
    claire.get_by_label("Template").select_option("progress")
    claire.get_by_role("button", name="Insert").click()
    expect(claire.get_by_label("Text")).not_to_have_value("Dear Kim,")
    assert claire.get_by_label("Text").input_value().startswith("Dear Kim,\n\n")
    assert case_of(walk.case.number).letters.count() == before


def written(case):
    """The letter written by hand on this case, or None."""
    return case.letters.filter(template="", to="customer").first()
