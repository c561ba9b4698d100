"""A press too many."""

import pytest
from playwright.sync_api import expect

from cases.models import Case, Event
from returns.models import Count, CreditNote
from tests.browser.acts import confirm, expect_counted, scan, step_button

WITH_AND_WITHOUT_SCRIPTS = pytest.mark.parametrize(
    "scripts", [True, False], ids=["with scripts", "without scripts"]
)


@WITH_AND_WITHOUT_SCRIPTS
def test_registering_twice_registers_one_case(seats, order, scripts):
    claire = seats("claire", java_script_enabled=scripts)
    claire.goto(f"/cases/new/?order={order.number}")
    claire.get_by_label("Print quality", exact=True).check()
    claire.get_by_label("In a few words").fill("Print wears off")
    claire.get_by_label("The customer’s words").fill("It wears off.")
    claire.get_by_role("button", name="Check the answers").click()
    claire.get_by_role("button", name="Register case").dblclick()
    expect(claire.get_by_text("Registered as")).to_be_visible()
    assert Case.objects.count() == 1


@WITH_AND_WITHOUT_SCRIPTS
def test_a_step_pressed_twice_is_taken_once(seats, walk, scripts):
    walk.to_details()
    claire = seats("claire", java_script_enabled=scripts)
    claire.goto(f"/cases/{walk.case.number}/")
    step_button(claire, "start_investigation").dblclick()
    expect(claire.locator("ul.messages .is-done")).to_be_visible()
    expect(claire.locator(".is-overdue.notice")).to_be_hidden()
    assert Event.objects.filter(name="start_investigation").count() == 1


@WITH_AND_WITHOUT_SCRIPTS
def test_a_count_finished_twice_is_finished_once(seats, walk, scripts):
    walk.to_findings().to_exchange().to_return(torches=1)
    goods = walk.case.returns.get()
    luc = seats("luc", java_script_enabled=scripts)
    luc.goto(f"/floor/{goods.number}/")
    luc.get_by_role("button", name="Start counting").click()
    expect(luc.get_by_text("Ready to scan")).to_be_visible()
    scan(luc, "FB-TORCH-8")
    expect_counted(luc, 1)
    luc.get_by_role("link", name="Finish count").click()
    luc.get_by_role("button", name="Finish count").dblclick()
    expect(luc.get_by_role("heading", name="1 of 1 announced units counted")).to_be_visible()
    assert Count.objects.filter(state=Count.State.FINISHED).count() == 1
    assert Event.objects.filter(name="take_count").count() == 1


@WITH_AND_WITHOUT_SCRIPTS
def test_a_credit_note_issued_twice_is_issued_once(seats, walk, scripts):
    walk.to_findings().do(
        "ask_credit", lines=walk.lines(torches=3), amount="93.00", words="Three back."
    ).grant("credit")
    walk.to_return().counted(torches=3)
    priya = seats("priya", java_script_enabled=scripts)
    priya.goto("/accounts/reauthenticate/")
    confirm(priya)
    priya.goto(f"/finance/{walk.case.number}/issue_credit_note/")
    priya.get_by_label("Ledger reference").fill("L-1")
    priya.get_by_role("button", name="Issue", exact=True).dblclick()
    expect(priya.get_by_text("is issued. The customer was told.")).to_be_visible()
    assert CreditNote.objects.count() == 1
