"""Counting returned goods: the only door that changes a count. One reading is one row; nothing is corrected in place."""

import uuid

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from cases.actions import perform
from cases.blockers import Blocked, Blocker
from cases.models import Case
from returns.models import Count, Return, Scan


@transaction.atomic
def start(return_id, *, by, replaces=None, reason=""):
    """Start counting a parcel of a return, or go on with the count that is open. Returns the `Count`.

    `replaces` is a finished `Count` that this one corrects; then `reason` says why. Goods that arrive are made
    known to sales (FB-23). Raises `Blocked`.
    """
    goods = _locked(return_id)
    if count := goods.counts.filter(state=Count.State.OPEN).first():
        return count
    if goods.state in (Return.State.CANCELLED,):
        raise _refused("FB-24", _("%(goods)s was cancelled: these goods are not expected.") % {"goods": goods}, _("the desk: authorise a new return"))
    if goods.is_complete and replaces is None:
        raise _refused("FB-24", _("%(goods)s is counted completely.") % {"goods": goods}, _("a new count that corrects the last one"))
    if replaces is not None and (replaces.goods_id != goods.pk or replaces.state != Count.State.FINISHED or not reason.strip()):
        raise _refused("FB-24", _("A finished count of this return is corrected, with a reason."), str(by))
    if goods.state in (Return.State.ANNOUNCED, Return.State.PARTLY_BACK, Return.State.ARRIVED) and replaces is None:
        goods.arrive()
        goods.save()
        perform(goods.case_id, "goods_arrived", by=by, goods=goods.number)
    number = (goods.counts.aggregate(last=Max("number"))["last"] or 0) + 1
    return goods.counts.create(number=number, started_by=by, replaces=replaces, reason=reason.strip())


@transaction.atomic
def scan(count_id, *, code, by, condition="good", quantity=1, scan_id=None, note="", typed=False):
    """Read one code: +1 on its article, or `quantity` typed. Returns the `Scan`.

    An article that is not on the order is kept with its code and note. The same `scan_id` twice is the same scan.
    """
    count = _open_count(count_id)
    scan_id = scan_id or uuid.uuid4()
    if known := Scan.objects.filter(scan_id=scan_id).first():
        return known
    code = " ".join(code.split())[:80]
    if not code:
        raise _refused("FB-24", _("Nothing was read."), str(by))
    line = article(count.goods, code)
    if quantity < 0 and tallied(count, line.pk if line else code, condition) + quantity < 0:
        raise _refused("FB-24", _("There are not that many to take off."), str(by))
    return count.scans.create(scan_id=scan_id, code=code, order_line=line, condition=condition, quantity=quantity, note=note[:300], typed=typed, by=by)


@transaction.atomic
def undo(count_id, *, by):
    """Take the last reading back that was not taken back yet. Returns the undoing `Scan`, or None."""
    count = _open_count(count_id)
    last = count.scans.filter(undoes=None, undone_by=None).last()
    if last is None:
        return None
    return count.scans.create(
        code=last.code, order_line_id=last.order_line_id, condition=last.condition, quantity=-last.quantity, typed=last.typed, by=by, undoes=last
    )


@transaction.atomic
def finish(count_id, *, by, note=""):
    """Finish a count: put its figures on the return, and tell sales the number (FB-24). Returns the `Count`.

    Raises `Blocked` when a correction would leave fewer units than were already given for.
    """
    count = _open_count(count_id)
    if count.replaces_id:
        Count.objects.filter(pk=count.replaces_id).update(state=Count.State.REPLACED)
    count.state, count.finished_by, count.finished_at, count.note = Count.State.FINISHED, by, timezone.now(), note.strip()
    count.save()
    goods = count.goods
    _put_on_lines(goods)
    if goods.is_complete:
        goods.count_complete()
    else:
        goods.count_short()
    goods.save()
    perform(goods.case_id, "take_count", by=by, goods=goods.number)
    return count


def article(goods, code):
    """The order line a code stands for: its barcode, its article number, either without regard to case; or None."""
    folded = code.casefold()
    lines = list(goods.order.lines.all())
    expected = set(goods.lines.values_list("order_line_id", flat=True))
    # An order may list the same article twice: the line that is awaited back comes first.
    lines.sort(key=lambda line: line.pk not in expected)
    return next((line for line in lines if folded in (line.barcode.casefold(), line.sku.casefold())), None)


def tally(count):
    """What a count found: {(order line id or code, condition): units}, without what was undone."""
    found = {}
    for reading in count.scans.all():
        key = (reading.order_line_id or reading.code, reading.condition)
        found[key] = found.get(key, 0) + reading.quantity
    return {key: units for key, units in found.items() if units}


def tallied(count, what, condition):
    """How many of an article (order line id, or code) in that condition a count has found so far."""
    return tally(count).get((what, condition), 0)


def _put_on_lines(goods):
    """The return's figures are those of all its finished counts that no later count replaced."""
    found = {}
    for count in goods.counts.filter(state=Count.State.FINISHED):
        for (what, condition), units in tally(count).items():
            found[what, condition] = found.get((what, condition), 0) + units
    for line in goods.lines.all():
        good, damaged = found.get((line.order_line_id, "good"), 0), found.get((line.order_line_id, "damaged"), 0)
        line.good = min(good, line.expected)
        line.damaged = min(damaged, line.expected - line.good)
        line.surplus = good + damaged - line.good - line.damaged
        if line.free < 0:
            figures = {"given": line.credited + line.replaced, "article": line.order_line.sku}
            raise _refused("FB-08", _("%(given)s units of %(article)s were already credited or replaced; a count below that is a matter for Aftersales.") % figures, _("Aftersales"))
        line.save()
    goods.counted_total = sum(line.counted for line in goods.lines.all())


def _locked(return_id):
    """The return, under the lock of its case first (lock order: case, order, return, lines, approval)."""
    case_id = Return.objects.values_list("case_id", flat=True).get(pk=return_id)
    Case.objects.select_for_update(of=("self",)).get(pk=case_id)
    return Return.objects.select_for_update(of=("self",)).select_related("order", "case").get(pk=return_id)


def _open_count(count_id):
    return_id = Count.objects.values_list("goods_id", flat=True).get(pk=count_id)
    goods = _locked(return_id)
    count = goods.counts.get(pk=count_id)
    if count.state != Count.State.OPEN:
        raise _refused("FB-24", _("This count is finished; only a new count corrects it."), _("a new count with a reason"))
    count.goods = goods
    return count


def _refused(rule, reason, lifted_by):
    return Blocked(None, [Blocker(rule, reason, str(lifted_by))])
