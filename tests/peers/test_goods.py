"""Faults of other desks with goods: more than was bought, other than was asked, twice, or not at all."""

from decimal import Decimal

import pytest

from cases.actions import Unclear
from cases.blockers import Blocked
from cases.models import Order
from cases.page import order_lines
from returns.counting import finish, scan, start
from tests.cast import Walk, make_case, make_order
from tests.worlds import world


@world
def walk(cast):
    """A malfunction whose findings were sent."""
    return Walk(cast, make_case(cast)).to_findings()


@world
def expected(walk):
    """The same, with a credit for three torches approved and their return announced."""
    walk.do("ask_credit", lines=walk.lines(3), amount="93.00", words="Faulty.").grant("credit")
    return walk.to_return(3)


def exchange(walk, torches):
    """From the approved exchange to the replacement on its way."""
    walk.to_exchange(torches).do("offer_exchange").to_return(torches).counted(torches)
    walk.do("schedule_replacement", job_note=f"REPLACEMENT order for {walk.case.order.number}")
    return walk.do("ship_replacement", by=walk.cast.luc, tracking="PR9").again()


def credit(walk, torches, amount):
    walk.do("ask_credit", lines=walk.lines(torches), amount=amount, words="They are back.").grant("credit")
    return walk.do("issue_credit_note", by=walk.cast.priya, reference=f"L-{amount}").again()


@pytest.mark.rule("FB-11")
def test_nothing_comes_back_of_an_order_that_was_not_delivered(cast):
    """OCA rma 268: an RMA for goods that had not even left."""
    walk = Walk(cast, make_case(cast, make_order(cast, delivered=False), problem="other"))
    walk.do("record_details", channel="email", words="Please cancel.")
    walk.is_refused("start_investigation", "FB-11")
    walk.is_refused("authorise_return", "FB-11", lines=walk.lines(1), words="")


@pytest.mark.rule("FB-32")
def test_goods_come_back_with_nothing_to_pay_and_the_case_ends(cast):
    """Medusa 4052: goods received without a refund had no place."""
    walk = Walk(cast, make_case(cast)).to_investigation()
    walk.do("need_order_back", words="The contacts have to be seen.").to_return(3)
    walk.counted(torches=3)
    walk.do("resume_investigation", words="They are here.")
    walk.do("refuse_responsibility", report="The contacts were bent by force.")
    walk.do("ask_findings_agreement", words="For the customer.").grant("findings").do("send_findings")
    walk.do("take_back", words="Nothing more to do.").do("close")
    assert walk.again().case.order.credited == 0 and not walk.case.credit_notes.exists()


@pytest.mark.rule("FB-25")
def test_units_that_were_replaced_can_come_back_once_more(cast, walk):
    """Spree 8332: the state of a return stood on the order, and forbade the second exchange for ever."""
    order = walk.case.order
    exchange(walk, 10)
    line = order.lines.first()
    assert (line.announced, line.returnable) == (0, 10)
    again = exchange(Walk(cast, make_case(cast, order)).to_findings(), 10)
    assert [paper.lines for paper in again.case.replacements.all()] == [again.lines(10)]


@pytest.mark.rule("DK-08")
def test_units_of_two_cases_are_never_back_at_the_same_time_more_often_than_they_exist(cast, walk):
    """OCA rma 268: an RMA for more than was delivered. What was replaced counts anew, what was credited does not."""
    first = exchange(walk, 4)
    first.to_exchange(6).do("offer_exchange").to_return(6).counted(6)
    credit(first, 6, "186.00")
    second = Walk(cast, make_case(cast, first.case.order)).to_findings().to_exchange(5)
    with pytest.raises(Unclear) as unclear:
        second.to_return(5)
    assert "at most 4 units" in str(unclear.value)
    second.to_return(4)
    [torches, _pens] = order_lines(first.again().case)
    assert (torches["line"].announced, torches["elsewhere"]) == (10, 4)


@pytest.mark.rule("FB-15")
def test_a_return_that_was_called_off_leaves_no_trace_of_returned(walk, client):
    """Spree 5982: a rejected return left the order "returned" and the units "reimbursed"."""
    walk.to_exchange().to_return(3)
    walk.do("cancel_return", goods=walk.case.returns.get().pk, words="They keep them.").again()
    line = walk.case.order.lines.first()
    assert (line.announced, line.returnable) == (0, 10)
    assert not walk.case.returns.complete() and not walk.case.returns.units_to_credit()
    assert walk.case.returns.get().counted_total == 0 and walk.case.order.credited == 0
    client.force_login(walk.cast.luc)
    assert walk.case.returns.get().number not in client.get("/floor/").content.decode()


@pytest.mark.rule("DK-08")
@pytest.mark.parametrize("step", ["authorise_return", "ask_exchange", "ask_credit", "instruct_replacement"])
def test_units_of_somebody_elses_order_are_no_units_of_this_case(walk, step):
    """ERPNext 48595: a credit note took the serial number of another customer."""
    foreign = make_order(walk.cast, "FB-999").lines.first()
    walk.to_exchange()
    details = {"lines": {str(foreign.pk): 1}, "words": "x", "amount": "5.00"}
    by = walk.cast.ada if step == "instruct_replacement" else None
    before = walk._everything()
    with pytest.raises(Unclear) as unclear:
        walk.do(step, by=by, **details)
    assert "is not on this order" in str(unclear.value)
    assert walk.again()._everything() == before
    foreign.refresh_from_db()
    assert foreign.announced == 0


@pytest.mark.rule("FB-08")
def test_three_units_at_19_99_are_credited_to_the_last_cent_and_no_further(cast, walk):
    """Solidus 512 and 1564: three times a rounded share was a cent more, or less, than was paid."""
    order = walk.case.order
    order.lines.update(unit_price=Decimal("19.99"), quantity=3)
    Order.objects.filter(pk=order.pk).update(paid=Decimal("59.97"))
    walk.again().to_exchange(3).to_return(3).counted(3)
    for amount in ("19.99", "19.99", "19.98"):
        credit(walk, 1, amount)
    assert (walk.case.order.credited, walk.case.order.left_to_give) == (Decimal("59.96"), Decimal("0.01"))
    with pytest.raises(Unclear) as unclear:
        walk.do("ask_compensation", amount="0.02", words="The rest and a cent more.")
    assert "at most 0.01" in str(unclear.value)
    walk.do("ask_compensation", amount="0.01", words="The last cent.").grant("compensation")
    walk.do("offer_compensation").do("record_acceptance", words="Fine.")
    walk.do("pay_compensation", by=cast.priya, reference="L-9").again()
    assert walk.case.order.left_to_give == 0
    assert sum(paper.amount for paper in order.credit_notes.all()) == walk.case.order.paid


@pytest.mark.rule("FB-08")
def test_of_three_announced_and_two_counted_two_are_credited(expected):
    """Spree 14678: three were asked for, two came back, three were paid."""
    walk = expected.counted(torches=2)
    with pytest.raises(Blocked) as blocked:
        walk.do("issue_credit_note", by=walk.cast.priya, reference="L-1")
    assert "2 of 3" in str(blocked.value)
    with pytest.raises(Unclear) as unclear:
        walk.do("ask_credit", lines=walk.lines(2), amount="93.00", words="Two of them.")
    assert "at most 62.00" in str(unclear.value)
    credit(walk, 2, "62.00")
    assert walk.case.order.credited == Decimal("62.00")
    assert walk.case.returns.get().lines.get().free == 0


@pytest.mark.rule("FB-24")
def test_more_than_was_announced_and_foreign_goods_are_taken_in_and_paid_for_by_nobody(expected):
    """Medusa and ERPNext refuse them at the counter; OCA wants the very number announced."""
    walk = expected
    count = start(walk.case.returns.get().pk, by=walk.cast.luc)
    scan(count.pk, code="FB-TORCH-8", quantity=5, by=walk.cast.luc)
    scan(count.pk, code="FB-PEN-2", quantity=2, by=walk.cast.luc)
    scan(count.pk, code="4006381333931", by=walk.cast.luc, note="A highlighter of another maker")
    finish(count.pk, by=walk.cast.luc)
    walk.again().do("issue_credit_note", by=walk.cast.priya, reference="L-1")
    line = walk.case.returns.get().lines.get()
    assert (line.good, line.surplus, line.credited) == (3, 2, 3)
    assert walk.again().case.order.credited == Decimal("93.00")
    walk.is_refused("issue_credit_note", "FB-08", by=walk.cast.priya, reference="L-2")


@pytest.mark.rule("FB-24")
def test_a_unit_that_was_damaged_and_then_good_is_corrected_and_given_for_once(expected):
    """Shopify: what needed processing could never become restocked."""
    walk = expected.counted(torches=1, damaged=2)
    walk.do("issue_credit_note", by=walk.cast.priya, reference="L-1")
    goods = walk.case.returns.get()
    again = start(goods.pk, by=walk.cast.luc, replaces=goods.counts.get(), reason="Only the boxes were wet.")
    scan(again.pk, code="FB-TORCH-8", quantity=3, by=walk.cast.luc)
    finish(again.pk, by=walk.cast.luc)
    line = goods.lines.get()
    assert (line.good, line.damaged, line.credited, line.free) == (3, 0, 3, 0)
    assert [count.state for count in goods.counts.order_by("number")] == ["replaced", "finished"]
