"""A parcel that does not come, and chocolate for the trouble."""

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from cases.models import Letter
from cases.states import State
from tests.browser.acts import answer, case_of, expect_blocked, take
from tests.cast import make_case, make_order


@pytest.mark.rule("FB-01", "FB-02")
def test_a_late_parcel_is_settled_with_the_courier_and_the_case_closes(seats, cast):
    case = make_case(cast, make_order(cast, delivered=False), problem="late", summary="It has not come")
    claire, ada = seats("claire"), seats("ada")
    claire.goto(f"/cases/{case.number}/")
    expect_blocked(claire, "Close: the delivery arrived", "FB-02", "Aftersales")
    take(claire, "report_delivery_problem", words="Announced for Monday, the tracking stands still.")
    ada.goto(f"/cases/{case.number}/")
    take(ada, "contact_courier", contact="Jo of ParcelRun", words="Where is it?")
    take(ada, "record_courier_answer", contact="Jo of ParcelRun", words="It was found in the wrong depot.")
    take(ada, "settle_delivered", delivered_on=timezone.localdate().isoformat(), words="Signed for by Kim.")
    claire.reload()
    take(claire, "close_delivered")
    assert case_of(case.number).state == State.CLOSED
    assert case_of(case.number).order.delivered_on == timezone.localdate()


@pytest.mark.rule("FB-27", "FB-28", "FB-29", "FB-30", "FB-34")
def test_truffle_express_is_refused_to_a_reseller_and_granted_to_a_final_customer(seats, cast):
    reseller = make_case(cast, make_order(cast, "FB-1", kind="reseller", record_number="NS-1"))
    final = make_case(cast, make_order(cast, "FB-2", record_number="NS-2"))
    claire, anna = seats("claire"), seats("anna")
    claire.goto(f"/cases/{reseller.number}/")
    expect_blocked(claire, "Ask for Truffle Express", "FB-27", "")
    claire.goto(f"/cases/{final.number}/")
    take(claire, "ask_gift", words="Delivered two weeks late.")
    expect_blocked(claire, "Initiate Truffle Express", "FB-28", "manager")
    answer(anna, "Truffle Express", "Send them some.")
    claire.reload()
    take(claire, "start_truffle_express")
    claire.get_by_role("link", name="Outbox").click()
    claire.get_by_role("link", name="TRUFFLE EXPRESS", exact=True).click()
    mail = Letter.objects.get(subject="TRUFFLE EXPRESS")
    expect(claire.get_by_role("heading", name="TRUFFLE EXPRESS", exact=True)).to_be_visible()
    for said in ("NS-2", "Kim Halden", "Delivered two weeks late."):
        expect(claire.locator("article.panel")).to_contain_text(said)
    assert mail.to != "customer"

    luc = seats("luc")
    luc.goto("/floor/gifts/")
    luc.get_by_label("Tracking number").fill("TR-1")
    luc.get_by_role("button", name="Record the dispatch").click()
    expect(luc.locator("ul.messages .is-done")).to_be_visible()
    assert case_of(final.number).gifts.get().tracking == "TR-1"
