"""Counting a parcel: one page, one reading at a time, blind until it is finished (FB-23, FB-24)."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.blockers import Blocked
from cases.views.missing import NotHere
from returns import counting
from returns.board import board
from returns.demo import pretended_codes
from returns.forms import FinishForm, ReadingForm, ReasonForm
from returns.models import Count, Return
from returns.outcome import outcome
from returns.views.access import for_roles

counters = for_roles(*counting.COUNTERS)


@counters
@require_safe
def show(request, number):
    """The board of the open count; without one, what was counted, and the button to start."""
    goods = _goods(number)
    count = goods.counts.filter(state=Count.State.OPEN).first()
    if count is None:
        return render(request, "returns/outcome.html", {"goods": goods, **outcome(goods)})
    count.goods = goods
    context = {
        **board(count),
        "goods": goods,
        "condition": request.GET.get("condition", "good"),
        "last": count.scans.filter(by=request.user).select_related("order_line", "undoes").last(),
        "pretended": pretended_codes(goods),
        "stop_form": ReasonForm(auto_id="id_stop_%s"),
    }
    if "board" in request.GET:
        return render(request, "returns/_board.html", context)
    return render(request, "returns/count.html", context)


@counters
@require_POST
def start(request, number):
    """Start counting the parcel that is here, or go on with the count that is open."""
    goods = _goods(number)
    try:
        counting.start(goods.pk, by=request.user)
    except Blocked as blocked:
        _say(request, blocked)
    return redirect("count", goods.number)


@counters
@require_POST
def read(request, number, count_number):
    """Take one reading. A script gets the board back, a browser without one the whole page."""
    goods = _goods(number)
    count = get_object_or_404(goods.counts, number=count_number)
    form = ReadingForm(request.POST)
    reading, problems, sound = None, [], "refused"
    if form.is_valid():
        try:
            reading = _take(count.pk, request.user, **form.cleaned_data)
            sound = _sound(form.cleaned_data["do"], reading)
        except Blocked as blocked:
            problems = [blocker.reason for blocker in blocked.blockers]
    else:
        problems = [error for errors in form.errors.values() for error in errors]
    count = goods.counts.get(pk=count.pk)
    if problems and count.state != Count.State.OPEN:
        sound = "late"
    if "Scan" not in request.headers:
        for problem in problems:
            messages.error(request, problem)
        damaged = "?condition=damaged" if request.POST.get("condition") == "damaged" else ""
        return redirect(reverse("count", args=[goods.number]) + damaged)
    count.goods = goods
    context = {**board(count), "goods": goods, "last": reading, "problems": problems}
    answer = render(request, "returns/_board.html", context, status=409 if problems else 200)
    answer["Scan"] = sound
    return answer


@counters
def finish(request, number):
    """Check what was counted, say what the unknown codes are, and finish."""
    goods = _goods(number)
    count = goods.counts.order_by("number").last()
    if count is None or count.state != Count.State.OPEN:
        # A second press, or a colleague was quicker: the result says who finished it.
        return redirect("count", goods.number)
    count.goods = goods
    form = FinishForm(request.POST if request.method == "POST" else None)
    problems = []
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                counting.finish(
                    count.pk, by=request.user, **form.cleaned_data, remarks=_remarks(request.POST)
                )
            messages.success(request, _("The count is finished. Sales was told."))
            return redirect("count", goods.number)
        except Blocked as blocked:
            if goods.counts.get(pk=count.pk).state != Count.State.OPEN:
                return redirect("count", goods.number)
            problems = [blocker.reason for blocker in blocked.blockers]
    shown = board(count)
    form.initial = {"seen": shown["seen"]}
    remarks = _remarks(request.POST)
    shown["unknown"] = [(code, units, said, remarks.get(code, "")) for code, units, said in shown["unknown"]]
    context = {**shown, "goods": goods, "form": form, "problems": problems, "has_errors": bool(problems)}
    return render(request, "returns/finish.html", context, status=409 if problems else 200)


@counters
def again(request, number, count_number):
    """Count again: a finished count is corrected by a new one, with a reason."""
    goods = _goods(number)
    count = get_object_or_404(goods.counts.filter(state=Count.State.FINISHED), number=count_number)
    form = ReasonForm(request.POST if request.method == "POST" else None)
    problems = []
    if request.method == "POST" and form.is_valid():
        try:
            counting.start(goods.pk, by=request.user, replaces=count, reason=form.cleaned_data["reason"])
            return redirect("count", goods.number)
        except Blocked as blocked:
            problems = [blocker.reason for blocker in blocked.blockers]
    context = {"goods": goods, "count": count, "form": form, "problems": problems}
    return render(request, "returns/again.html", context, status=409 if problems else 200)


@counters
@require_POST
def stop(request, number, count_number):
    """Stop an open count without a result."""
    goods = _goods(number)
    count = get_object_or_404(goods.counts, number=count_number)
    try:
        counting.drop(count.pk, by=request.user, reason=request.POST.get("reason", ""))
        messages.success(request, _("The count was stopped; it has no result."))
    except Blocked as blocked:
        _say(request, blocked)
    return redirect("count", goods.number)


def _take(count_id, by, *, do, code, condition, units, note, scan_id):
    told = {"by": by, "scan_id": scan_id}
    if do == "undo":
        return counting.undo(count_id, **told)
    if do == "remark":
        return counting.remark(count_id, code=code, note=note, **told)
    told |= {"code": code, "condition": condition}
    if do == "set":
        return counting.set_to(count_id, units=units, **told)
    if do == "add":
        return counting.scan(count_id, quantity=units, typed=True, note=note, **told)
    return counting.scan(count_id, note=note, **told)


def _sound(do, reading):
    """What the person hears: they look at the goods, not at the screen."""
    if reading is None:
        return "nothing"
    if do in ("undo", "remark"):
        return "said"
    if reading.order_line_id is None:
        return "unknown"
    return "damaged" if reading.condition == "damaged" else "known"


def _remarks(posted):
    return dict(zip(posted.getlist("code"), posted.getlist("remark"), strict=False))


def _goods(number):
    goods = Return.objects.select_related("order__customer", "order__account_manager", "case__owner")
    found = goods.filter(number=number).first()
    if found is None:
        raise NotHere(_("There is no return %(number)s.") % {"number": number})
    return found


def _say(request, blocked):
    for blocker in blocked.blockers:
        messages.error(request, blocker.reason)
