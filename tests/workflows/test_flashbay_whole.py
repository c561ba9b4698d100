"""Flashbay cases taken through from complaint to close."""

from decimal import Decimal

import pytest

from cases.states import State
from tests.cast import Walk, make_case


@pytest.mark.rule("FB-25", "FB-22", "FB-18", "FB-33")
def test_a_faulty_order_is_exchanged_from_complaint_to_close(walk):
    walk.to_findings().to_exchange().do("offer_exchange").do("record_acceptance", words="Yes, do it.")
    walk.to_return().counted(torches=2, damaged=1)
    walk.do("schedule_replacement", job_note="REPLACEMENT for FB-771205")
    walk.do("ship_replacement", by=walk.cast.luc, tracking="PR999").do("close")
    assert walk.case.state == State.CLOSED
    assert walk.case.replacements.get().goods_back_at


@pytest.mark.rule("FB-08")
def test_returned_units_are_credited_from_complaint_to_close(walk):
    walk.to_findings().do(
        "ask_credit", lines=walk.lines(torches=3), amount="93.00", words="Three torches back."
    ).grant("credit")
    walk.to_return().counted(torches=3)
    walk.do("issue_credit_note", by=walk.cast.priya, reference="L-1").do("close")
    note = walk.case.credit_notes.get()
    assert (note.amount, note.currency) == (Decimal("93.00"), "GBP")
    walk.again()
    assert walk.case.order.credited == Decimal("93.00")


@pytest.mark.rule("FB-01", "FB-02")
def test_a_late_delivery_is_settled_with_the_courier(cast):
    walk = Walk(cast, make_case(cast, problem="late"))
    walk.do("report_delivery_problem", words="Announced for Monday, tracking stands still.")
    walk.do("contact_courier", by=cast.ada, contact="Jo of ParcelRun", words="Where is it?")
    walk.do("record_courier_answer", by=cast.ada, contact="Jo of ParcelRun", words="Tomorrow.")
    walk.do(
        "settle_delivered",
        by=cast.ada,
        delivered_on=walk.case.opened_at.date().isoformat(),
        words="Signed for.",
    )
    walk.do("close_delivered")
    assert walk.case.state == State.CLOSED


@pytest.mark.rule("FB-27", "FB-28", "FB-29", "FB-30", "FB-34")
def test_truffle_express_is_asked_approved_mailed_and_dispatched(walk):
    walk.do("ask_gift", words="Delivered two weeks late.").grant("gift").do("start_truffle_express")
    walk.do("record_gift_dispatch", by=walk.cast.ada, tracking="TR1")
    gift = walk.case.gifts.get()
    assert gift.letter.subject == "TRUFFLE EXPRESS"
    assert (
        "NS-FB-771205" in gift.letter.body
        and "Kim Halden" in gift.letter.body
        and "two weeks late" in gift.letter.body
    )
