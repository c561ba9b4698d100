"""Putting what was counted on the lines of a return, as far as the papers already given out allow."""

from django.db.models import F
from django.utils.translation import gettext as _

from cases.blockers import Blocked, Blocker
from cases.models import Order, OrderLine
from returns.models import Count, Return
from returns.tally import tally


def put_on_lines(goods):
    """Give a return the figures of its finished counts that no later count replaced; saves its lines.

    Raises `Blocked` when fewer units would remain than were credited, replaced or shipped for.
    """
    found = {}
    for count in goods.counts.filter(state=Count.State.FINISHED).prefetch_related("scans"):
        for key, units in tally(count).items():
            found[key] = found.get(key, 0) + units
    lines = list(goods.lines.select_related("order_line"))
    for line in lines:
        good = found.get((line.order_line_id, "good"), 0)
        damaged = found.get((line.order_line_id, "damaged"), 0)
        line.good, line.damaged, line.surplus = shared_out(line.expected, good, damaged)
        if line.free < 0:
            raise _given_already(line)
        line.save()
    goods.counted_total = sum(line.counted for line in lines)
    if goods.replacement_shipped and not goods.is_complete:
        raise _shipped_already(goods)


def shared_out(expected, good, damaged):
    """What of `good` and `damaged` counted units meets the `expected` ones. Returns (good, damaged, surplus).

    Good units come first. What is left over is surplus, and nothing is given for it.
    """
    of_good = min(good, expected)
    of_damaged = min(damaged, expected - of_good)
    return of_good, of_damaged, good + damaged - of_good - of_damaged


def expect_again(goods):
    """Announce the missing units of a return that was closed short once more, because it is counted again.

    Raises `Blocked` when they were announced on another return meanwhile.
    """
    if goods.state != Return.State.CLOSED_SHORT or goods.is_foreign:
        return
    Order.objects.select_for_update().get(pk=goods.order_id)
    for line in goods.lines.select_related("order_line"):
        if line.missing > line.order_line.returnable:
            reason = _("The missing units of %(article)s were announced on another return meanwhile.")
            reason %= {"article": line.order_line.sku}
            raise Blocked(
                None, [Blocker(goods.case.goods_rules["counted"], reason, _("the desk: cancel that return"))]
            )
        OrderLine.objects.filter(pk=line.order_line_id).update(announced=F("announced") + line.missing)


def _given_already(line):
    reason = _(
        "%(given)s units of %(article)s were already credited or replaced; a count below that cannot stand."
    )
    figures = {"given": line.credited + line.replaced, "article": line.order_line.sku}
    rule = line.goods.case.goods_rules["credited"]
    return Blocked(None, [Blocker(rule, reason % figures, _arbiter(line.goods))])


def _shipped_already(goods):
    reason = _(
        "A replacement left against %(goods)s: it was counted completely; "
        "a count of %(counted)s of %(expected)s cannot stand."
    )
    figures = {"goods": goods, "counted": goods.counted_total, "expected": goods.expected_total}
    return Blocked(None, [Blocker(goods.case.goods_rules["replaced"], reason % figures, _arbiter(goods))])


def _arbiter(goods):
    """Who settles a count that contradicts what was given for the goods."""
    return str(goods.case.word(goods.case.arbiter))
