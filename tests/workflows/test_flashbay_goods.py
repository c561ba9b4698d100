"""FB-06, FB-07, FB-23 to FB-26: returned goods, counts and replacements."""

import pytest
from django.db import IntegrityError, transaction

from cases.actions import Unclear
from cases.states import State
from returns.models import ReplacementOrder, Return
from tests.worlds import world

NOTE = "REPLACEMENT order for FB-771205"


@world
def findings(walk):
    return walk.to_findings()


@world
def exchange(findings):
    return findings.to_exchange().do("offer_exchange").to_return()


@pytest.mark.rule("FB-26")
def test_urgency_does_not_replace_the_approval(findings):
    findings.is_refused("schedule_urgent_replacement", "FB-22", job_note=NOTE, why_urgent="Fair.")


@pytest.mark.rule("FB-06")
def test_a_replacement_exists_only_on_instruction_or_approval(findings):
    findings.is_refused("schedule_replacement", "FB-06", job_note=NOTE)


@pytest.mark.rule("FB-26")
def test_goods_are_still_taken_back_after_an_urgent_replacement_was_scheduled(findings):
    findings.to_exchange().do("schedule_urgent_replacement", job_note=NOTE, why_urgent="Fair on Friday.")
    findings.to_return().counted(torches=3).do("ship_replacement", by=findings.cast.luc, tracking="PR2")
    assert findings.case.replacements.get().shipped_at


@world
def back(exchange):
    """All three torches are counted back."""
    return exchange.counted(torches=3)


@pytest.mark.rule("FB-23")
def test_sales_is_told_when_goods_arrive(back):
    assert back.case.letters.get(template="goods_arrived").address == back.cast.claire.email
    assert back.case.events.get(name="goods_arrived").by == back.cast.luc


@pytest.mark.rule("FB-24")
def test_sales_is_told_the_number_counted(exchange):
    exchange.counted(torches=1, damaged=1)
    letter = exchange.case.letters.get(template="goods_counted")
    assert "2 of 3" in letter.subject and "1 damaged" in letter.body
    assert exchange.case.state == State.WITH_AGENT


@pytest.mark.rule("FB-25")
def test_a_replacement_is_scheduled_only_when_the_complete_order_is_back(exchange):
    exchange.is_refused("schedule_replacement", "FB-25", job_note=NOTE)
    blocked = exchange.counted(torches=2).is_refused("schedule_replacement", "FB-25", job_note=NOTE)
    assert "complete order is counted back" in str(blocked)
    exchange.counted(torches=1).do("schedule_replacement", job_note=NOTE)
    assert exchange.case.state == State.WITH_FACTORY


@pytest.mark.rule("FB-26", "FB-22")
def test_an_urgent_replacement_is_scheduled_before_and_held_until_the_goods_are_back(exchange):
    with pytest.raises(Unclear):
        exchange.do("schedule_urgent_replacement", job_note=NOTE, why_urgent="")
    exchange.do("schedule_urgent_replacement", job_note=NOTE, why_urgent="Trade fair on Friday.")
    exchange.is_refused("ship_replacement", "FB-25", by=exchange.cast.luc, tracking="PR2")
    exchange.counted(torches=2).is_refused("ship_replacement", "FB-25", by=exchange.cast.luc, tracking="PR2")
    exchange.counted(torches=1).do("ship_replacement", by=exchange.cast.luc, tracking="PR2")
    assert exchange.case.replacements.get().shipped_at


@pytest.mark.rule("FB-06")
def test_a_replacement_on_instruction_also_waits_for_the_goods(walk):
    walk.to_details().do("request_instructions", words="Three of ten stay dark.")
    walk.do("instruct_replacement", by=walk.cast.ada, lines=walk.lines(torches=3), words="Replace the three.")
    walk.do("start_investigation").do("accept_responsibility", report="We accept.").to_return()
    walk.is_refused("schedule_replacement", "FB-25", job_note=NOTE)
    walk.counted(torches=3).do("schedule_replacement", job_note=NOTE).do(
        "ship_replacement", by=walk.cast.luc, tracking="PR2"
    )
    order = walk.case.replacements.get()
    assert order.approval is None and order.lines == walk.lines(torches=3)


@pytest.mark.rule("FB-07")
@pytest.mark.parametrize("note", ["", "New order for FB-771205", "Replacement order"])
def test_the_job_note_says_that_it_is_for_replacements_and_of_which_order(back, note):
    with pytest.raises(Unclear):
        back.do("schedule_replacement", job_note=note)
    assert not back.case.replacements.exists()


@pytest.mark.rule("FB-26")
def test_the_database_refuses_to_ship_before_the_goods_are_back(exchange):
    exchange.do("schedule_urgent_replacement", job_note=NOTE, why_urgent="Fair.")
    order, goods = exchange.case.replacements.get(), exchange.case.returns.get()
    with pytest.raises(IntegrityError), transaction.atomic():
        ReplacementOrder.objects.filter(pk=order.pk).update(shipped_at=order.scheduled_at)
    with pytest.raises(IntegrityError), transaction.atomic():
        Return.objects.filter(pk=goods.pk).update(replacement_shipped=True)


@pytest.mark.rule("FB-25")
def test_a_return_closed_short_ships_nothing(exchange):
    exchange.counted(torches=2).do(
        "close_return_short",
        by=exchange.cast.ada,
        goods=exchange.case.returns.get().pk,
        words="One was thrown away.",
    )
    exchange.is_refused("schedule_replacement", "FB-25", job_note=NOTE)


def test_a_cancelled_return_can_be_announced_again(exchange):
    exchange.do("cancel_return", goods=exchange.case.returns.get().pk, words="Wrong units.").to_return(
        torches=10
    )
    assert exchange.case.returns.count() == 2
    with pytest.raises(Unclear):
        exchange.to_return(torches=1)
