"""What the customer gets: for counted units, once, and never above what was paid."""

from decimal import Decimal

import pytest

from cases.blockers import Blocked
from cases.models import Order
from returns.case_papers import NotYielded
from tests.worlds import world


@world
def accepted(walk):
    """Responsibility for the fault is accepted."""
    return walk.to_accepted()


@world
def credited(accepted):
    """A case whose three torches may be credited with 93.00 once they are counted."""
    lines = accepted.lines(torches=3)
    accepted.do("ask_credit", lines=lines, amount="93.00", words="Three back.").grant("credit")
    return accepted.to_return(torches=3)


@world
def asked(walk):
    """A case on which a compensation of 50.00 was asked for."""
    return walk.to_findings().do("ask_compensation", amount="50.00", words="Late for the fair.")


@world
def compensated(asked):
    """A case whose accepted compensation of 50.00 waits for finance."""
    return asked.grant("compensation").do("offer_compensation").do("record_acceptance", words="Agreed.")


def why(refused):
    return " ".join(str(blocker) for blocker in refused.value.blockers)


@pytest.mark.rule("FB-08")
def test_units_are_credited_only_when_they_were_counted(credited):
    with pytest.raises(Blocked):
        credited.do("issue_credit_note", by=credited.cast.priya, reference="L-1")
    credited.counted(torches=2)
    with pytest.raises(Blocked) as refused:
        credited.do("issue_credit_note", by=credited.cast.priya, reference="L-1")
    assert "2 of 3" in why(refused)
    credited.again()
    assert not credited.case.credit_notes.exists() and credited.case.order.credited == 0


@pytest.mark.rule("FB-08")
def test_damaged_units_are_credited_like_good_ones_and_surplus_ones_are_not(credited):
    credited.counted(torches=2, damaged=5).do("issue_credit_note", by=credited.cast.priya, reference="L-1")
    line = credited.case.returns.get().lines.get()
    assert (line.good, line.damaged, line.surplus, line.credited, line.free) == (2, 1, 4, 3, 0)
    assert credited.case.credit_notes.get().units == {str(line.pk): 3}


@pytest.mark.rule("FB-08")
def test_a_credited_unit_is_not_credited_again(credited):
    credited.counted(torches=3).do("issue_credit_note", by=credited.cast.priya, reference="L-1")
    with pytest.raises(Blocked):
        credited.do("issue_credit_note", by=credited.cast.priya, reference="L-2")
    with pytest.raises(Blocked):
        credited.case.returns.give_for(credited.lines(torches=1), "replaced")


@pytest.mark.rule("FB-25")
def test_a_replacement_that_left_keeps_its_units_from_being_credited(accepted):
    accepted.to_exchange(3).to_return(3).counted(torches=3)
    accepted.do("schedule_replacement", job_note="REPLACEMENT for FB-771205")
    accepted.do("ship_replacement", by=accepted.cast.luc, tracking="PR1")
    assert not accepted.case.returns.units_to_credit()


def test_units_are_taken_from_several_returns_the_oldest_first(walk, cast):
    for units in (2, 3):
        walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=units))
        walk.counted(torches=units)
    given = walk.case.returns.give_for(walk.lines(torches=4), "credited")
    first, second = walk.case.returns.order_by("id")
    assert given == {str(first.lines.get().pk): 2, str(second.lines.get().pk): 2}


def test_units_of_a_cancelled_return_are_given_to_nobody(walk, cast):
    goods = walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=2))
    walk.case.returns.call_off(goods)
    with pytest.raises(Blocked):
        walk.case.returns.give_for(walk.lines(torches=1), "credited")


def test_units_of_a_cancelled_return_may_be_announced_again(walk, cast):
    goods = walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=10))
    walk.case.returns.call_off(goods)
    assert walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=10)).number != goods.number


def test_missing_units_of_a_return_closed_short_may_be_announced_again(walk, cast):
    walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=3))
    walk.counted(torches=1).do(
        "close_return_short", by=cast.ada, goods=walk.case.returns.get().pk, words="Lost in the post."
    )
    line = walk.case.order.lines.first()
    assert (line.announced, line.returnable) == (1, 9)
    assert not walk.case.returns.complete()


@pytest.mark.rule("FB-22")
def test_a_compensation_is_paid_with_what_was_granted_not_what_was_asked(asked):
    asked.grant("compensation", amount=Decimal("20.00"))
    asked.do("offer_compensation").do("record_acceptance", words="Agreed.")
    asked.do("pay_compensation", by=asked.cast.priya, reference="L-1")
    assert asked.case.credit_notes.get().amount == Decimal("20.00")
    assert Order.objects.get().credited == Decimal("20.00")


@pytest.mark.rule("FB-08")
@pytest.mark.parametrize("change", [{"paid": Decimal("49.99")}, {"credited": Decimal("360.01")}])
def test_nothing_is_paid_above_what_was_paid(compensated, change):
    Order.objects.update(**change)
    with pytest.raises(Blocked) as refused:
        compensated.do("pay_compensation", by=compensated.cast.priya, reference="L-1")
    assert "Never above what was paid" in why(refused) and "49.99" in why(refused)


def test_nothing_is_paid_in_another_currency_than_the_order_has(compensated):
    Order.objects.update(currency="EUR")
    with pytest.raises(Blocked) as refused:
        compensated.do("pay_compensation", by=compensated.cast.priya, reference="L-1")
    assert "GBP" in why(refused) and "EUR" in why(refused)


@pytest.mark.rule("FB-09", "FB-22")
def test_no_paper_is_made_outside_its_step(compensated):
    with pytest.raises(NotYielded):
        compensated.case.credit_notes.issue("compensation", by=compensated.cast.priya, reference="L-1")
    with pytest.raises(NotYielded):
        compensated.case.replacements.ship(by=compensated.cast.luc, tracking="PR1")
    with pytest.raises(NotYielded):
        compensated.case.gifts.start(by=compensated.cast.claire)
