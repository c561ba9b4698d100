"""FB-01 to FB-03, FB-11: problems of delivery."""

import pytest

from cases.models import Letter
from cases.states import State
from tests.cast import Walk, make_case, make_order
from tests.worlds import world


@world
def late(cast):
    return Walk(cast, make_case(cast, problem="late"))


@pytest.mark.rule("FB-01")
@pytest.mark.parametrize(
    ("in_us", "mailbox"), [(True, "aftersales.us@flashbay.com"), (False, "aftersales@flashbay.com")]
)
def test_a_delivery_problem_goes_to_the_mailbox_of_the_region(cast, in_us, mailbox):
    walk = Walk(cast, make_case(cast, make_order(cast, delivered=False, in_us=in_us), problem="late"))
    walk.do("report_delivery_problem", words="Tracking stands still since Monday.")
    assert walk.case.letters.get(to=Letter.To.AFTERSALES).address == mailbox
    assert walk.case.state == State.WITH_AFTERSALES


@pytest.mark.rule("FB-01")
def test_another_problem_is_no_delivery_problem(walk):
    walk.is_refused("report_delivery_problem", "FB-01", words="The torches stay dark.")


@pytest.mark.rule("FB-03")
def test_the_customer_is_reassured_when_aftersales_is_told(late):
    late.do("report_delivery_problem", words="Tracking stands still since Monday.")
    assert late.letters_to_customer() == ["reassure_delivery"]
    assert "doing everything we can" in late.case.letters.get(template="reassure_delivery").body


@pytest.mark.rule("FB-02")
def test_the_courier_is_contacted_by_aftersales_and_only_after_they_were_told(late):
    late.is_refused("contact_courier", "FB-01", by=late.cast.ada, contact="Jo", words="Where is it?")
    late.do("report_delivery_problem", words="Tracking stands still.")
    late.is_refused("contact_courier", "FB-02", contact="Jo", words="Where is it?")
    late.do("contact_courier", by=late.cast.ada, contact="Jo of ParcelRun", words="Where is it?")
    assert late.case.events.get(name="contact_courier").data["contact"] == "Jo of ParcelRun"
    assert late.case.state == State.WITH_COURIER


@pytest.mark.rule("FB-02")
def test_a_parcel_that_is_not_lost_is_settled_as_delivered(late):
    late.do("report_delivery_problem", words="Late.").do(
        "contact_courier", by=late.cast.ada, contact="Jo", words="Where?"
    )
    late.do(
        "settle_delivered",
        by=late.cast.ada,
        delivered_on=late.case.order.placed_on.isoformat(),
        words="Signed for.",
    )
    assert late.again().case.order.is_delivered
    late.is_refused("settle_lost", "FB-02", by=late.cast.ada, report="It is lost.")


@pytest.mark.rule("FB-02", "FB-06", "FB-26")
def test_a_lost_parcel_is_replaced_with_nothing_to_come_back(late):
    late.do("report_delivery_problem", words="Lost.").do(
        "contact_courier", by=late.cast.ada, contact="Jo", words="Where?"
    )
    late.do(
        "settle_lost", by=late.cast.ada, report="The courier confirms the loss. We accept responsibility."
    )
    late.to_exchange(torches=10, pens=20).do("schedule_replacement", job_note="Replacement of FB-771205")
    late.do("ship_replacement", by=late.cast.luc, tracking="PR2")
    assert late.case.replacements.get().nothing_to_return


@pytest.mark.rule("FB-11")
def test_the_returns_procedure_is_for_delivered_orders(late):
    late.to_details()
    late.is_refused("start_investigation", "FB-11")
