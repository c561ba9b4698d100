"""Counting returned goods: the only door that changes a count. One reading is one row, never corrected.

Whoever counts works blind: what was announced decides nothing here before `finish`.
"""

import uuid

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from cases import clock
from cases.actions import perform
from cases.blockers import Blocked, Blocker
from cases.models import Case
from cases.roles import Role
from returns.codes import cleaned, return_number
from returns.figures import expect_again, put_on_lines
from returns.models import Count, Return, Scan
from returns.tally import article, newest_reading, tally, unknown

COUNTERS = (Role.WAREHOUSE, Role.AFTERSALES)
MOST = 9999


@transaction.atomic
def start(return_id, *, by, replaces=None, reason=""):
    """Start counting a parcel of a return, or go on with the count that is open. Returns the `Count`.

    `replaces` is a finished `Count` that this one corrects; then `reason` says why. Goods that arrive are
    made known to sales (FB-23). Raises `Blocked`.
    """
    goods = _locked(return_id, by)
    if count := goods.counts.filter(state=Count.State.OPEN).first():
        return count
    if replaces is None:
        if blocker := why_no_parcel(goods):
            raise Blocked(None, [blocker])
    else:
        replaces = _correctable(goods, replaces, reason)
    if replaces is None and goods.state != Return.State.ARRIVED:
        goods.arrive()
        goods.save()
        perform(goods.case_id, "goods_arrived", by=by, goods=goods.number)
    number = (goods.counts.aggregate(last=Max("number"))["last"] or 0) + 1
    return goods.counts.create(number=number, started_by=by, replaces=replaces, reason=reason.strip()[:300])


@transaction.atomic
def scan(count_id, *, code, by, condition="good", quantity=1, scan_id=None, note="", typed=False):
    """Read one code: +1 on its article, or `quantity` typed (negative: taken off). Returns the `Scan`.

    An article that is not on the order is kept with its code and note. The same `scan_id` twice is the same
    scan, also after the count was finished. Raises `Blocked` when there is nothing to count.
    """
    if known := _read_before(count_id, scan_id):
        return known
    count = _open_count(count_id, by)
    code = cleaned(code)
    if not code:
        raise _refused(count.goods, _("Nothing was read."), by)
    if condition not in Scan.Condition.values:
        raise _refused(count.goods, _("A unit is either good or damaged."), by)
    _refuse_slips(count, code)
    line = article(count.goods, code)
    _check_quantity(count, line.pk if line else code, condition, quantity, by)
    return count.scans.create(
        scan_id=scan_id or uuid.uuid4(),
        code=code,
        order_line=line,
        condition=condition,
        quantity=quantity,
        note=note.strip()[:300],
        typed=typed,
        by=by,
    )


@transaction.atomic
def set_to(count_id, *, code, units, by, condition="good", scan_id=None):
    """Say how many units of an article there are in that condition, instead of scanning each.

    Writes the difference to what was found so far. Returns the `Scan`, or None when there is no difference.
    """
    if known := _read_before(count_id, scan_id):
        return known
    count = _open_count(count_id, by)
    line = article(count.goods, cleaned(code))
    found = tally(count).get((line.pk if line else cleaned(code), condition), 0)
    if not 0 <= units <= MOST:
        raise _refused(count.goods, _("Enter a number from 0 to %(most)s.") % {"most": MOST}, by)
    if units == found:
        return None
    return scan(
        count_id, code=code, by=by, condition=condition, quantity=units - found, scan_id=scan_id, typed=True
    )


@transaction.atomic
def remark(count_id, *, code, note, by, scan_id=None):
    """Say what an article that is not on the order is, e.g. "wrong parcel". Returns the `Scan` of 0 units."""
    if known := _read_before(count_id, scan_id):
        return known
    count = _open_count(count_id, by)
    code, note = cleaned(code), note.strip()[:300]
    if not note:
        raise _refused(count.goods, _("Enter what it is, in a few words."), by)
    if code not in (known_code for known_code, _units, _remarks in unknown(count)):
        raise _refused(count.goods, _("%(code)s is not among the unknown codes.") % {"code": code}, by)
    return count.scans.create(
        scan_id=scan_id or uuid.uuid4(), code=code, quantity=0, note=note, typed=True, by=by
    )


@transaction.atomic
def undo(count_id, *, by, scan_id=None):
    """Take back the last reading of `by` that was not taken back yet: a colleague's stays as it is.

    Returns the undoing `Scan`, or None when there is nothing to take back. Raises `Blocked`.
    """
    if known := _read_before(count_id, scan_id):
        return known
    count = _open_count(count_id, by)
    last = count.scans.filter(by=by, undoes=None, undone_by=None).exclude(quantity=0).last()
    if last is None:
        return None
    what = last.order_line_id or last.code
    if tally(count).get((what, last.condition), 0) < last.quantity:
        raise _refused(count.goods, _("A colleague took these units off already."), by)
    return count.scans.create(
        scan_id=scan_id or uuid.uuid4(),
        code=last.code,
        order_line_id=last.order_line_id,
        condition=last.condition,
        quantity=-last.quantity,
        typed=last.typed,
        by=by,
        undoes=last,
    )


@transaction.atomic
def finish(count_id, *, by, note="", seen=None, remarks=None):
    """Finish a count: put its figures on the return, and tell sales the number (FB-24). Returns the `Count`.

    Takes
        seen     the id of the newest reading that was shown
        remarks  what the unknown codes are, {code: words}, where it was not said while counting

    Raises `Blocked` when there are newer readings, when an unknown code was left without a word, or when
    fewer units would remain than were already given for.
    """
    count = _open_count(count_id, by)
    if seen is not None and seen != (newest_reading(count) or 0):
        reason = _("There are new readings since you looked: check the figures again.")
        raise _refused(count.goods, reason, by)
    for code, words in (remarks or {}).items():
        if words.strip():
            remark(count_id, code=code, note=words, by=by)
    if nameless := [code for code, _units, remarks in unknown(count) if not remarks]:
        reason = _("Say what these are before you finish: %(codes)s.") % {"codes": ", ".join(nameless)}
        raise _refused(count.goods, reason, by)
    if count.replaces_id:
        count.replaces.state = Count.State.REPLACED
        count.replaces.save(update_fields=["state"])
    count.state, count.note = Count.State.FINISHED, note.strip()
    count.finished_by, count.finished_at = by, clock.now()
    count.save()
    goods = count.goods
    expect_again(goods)
    put_on_lines(goods)
    if goods.is_complete:
        goods.count_complete()
    else:
        goods.count_short()
    goods.save()
    perform(goods.case_id, "take_count", by=by, goods=goods.number)
    return count


@transaction.atomic
def drop(count_id, *, by, reason):
    """Stop a count without a result, e.g. one that was begun by mistake. Its readings stay on record."""
    count = _open_count(count_id, by)
    if not reason.strip():
        raise _refused(count.goods, _("Enter why the count is stopped."), by)
    count.state, count.note = Count.State.DROPPED, reason.strip()[:300]
    count.finished_by, count.finished_at = by, clock.now()
    # The count it was to correct can be corrected by another.
    count.replaces = None
    count.save()
    return count


def why_no_parcel(goods):
    """The blocker when no parcel of this return is to come any more, or None."""
    anew = _("the desk: authorise a new return")
    if goods.state == Return.State.CANCELLED:
        reason, lifted_by = _("%(goods)s was cancelled: these goods are not expected."), anew
    elif goods.state == Return.State.CLOSED_SHORT:
        reason, lifted_by = _("%(goods)s was closed: no more units of it are expected."), anew
    elif goods.is_complete:
        reason, lifted_by = _("%(goods)s is counted completely."), _("a new count that corrects the last one")
    else:
        return None
    return Blocker(goods.case.goods_rules["counted"], reason % {"goods": goods}, lifted_by)


def _correctable(goods, replaces, reason):
    """The count to correct as it is now. Raises `Blocked`."""
    count = goods.counts.filter(pk=replaces.pk, state=Count.State.FINISHED).first()
    if count is None or not reason.strip():
        reason = _("A finished count of this return is corrected, with a reason.")
        raise _refused(goods, reason, _("a new count with a reason"))
    return count


def _check_quantity(count, what, condition, quantity, by):
    if quantity == 0 or abs(quantity) > MOST:
        raise _refused(count.goods, _("Enter a number from 1 to %(most)s.") % {"most": MOST}, by)
    if quantity < 0 and tally(count).get((what, condition), 0) + quantity < 0:
        raise _refused(count.goods, _("There are not that many to take off."), by)


def _refuse_slips(count, code):
    """The slip of a return is no article: say so instead of counting it."""
    number = return_number(code)
    if number == count.goods.number:
        raise _refused(
            count.goods, _("This is the slip of %(goods)s: scan the goods.") % {"goods": number}, number
        )
    if number and Return.objects.filter(number=number).exists():
        reason = _("This is the slip of another return, %(goods)s.") % {"goods": number}
        raise _refused(count.goods, reason, _("opening that return"))


def _read_before(count_id, scan_id):
    """The reading of this count that has this id already, or None. Raises `Blocked` for another count's."""
    if scan_id is None:
        return None
    # Locked before it is asked for: the same reading may arrive twice at the same moment.
    Case.objects.select_for_update(of=("self",)).get(returns__counts=count_id)
    known = Scan.objects.filter(scan_id=scan_id).first()
    if known and known.count_id != count_id:
        raise _refused(known.count.goods, _("This scan belongs to another count."), _("scanning again"))
    return known


def _locked(return_id, by):
    """The return, under the lock of its case first (lock order: case, order, return, lines, approval)."""
    case = Case.objects.select_for_update(of=("self",)).get(returns=return_id)
    if not by.has_role(*COUNTERS):
        who = ", ".join(str(Role(role).label) for role in COUNTERS)
        reason = _("This is done by: %(who)s.") % {"who": who}
        raise Blocked(None, [Blocker(case.goods_rules["counted"], reason, who, "role")])
    goods = Return.objects.select_for_update(of=("self",)).select_related("order").get(pk=return_id)
    goods.case = case
    return goods


def _open_count(count_id, by):
    return_id = Count.objects.values_list("goods_id", flat=True).get(pk=count_id)
    goods = _locked(return_id, by)
    count = goods.counts.get(pk=count_id)
    if count.state != Count.State.OPEN:
        reason = _("This count is finished; only a new count corrects it.")
        raise _refused(count.goods, reason, _("a new count with a reason"))
    count.goods = goods
    return count


def _refused(goods, reason, lifted_by):
    return Blocked(None, [Blocker(goods.case.goods_rules["counted"], reason, str(lifted_by))])
