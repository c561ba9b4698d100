"""What leaves the house: replacement orders (FB-25, FB-26) and Truffle Express (FB-30).

The warehouse cannot open a case, so these pages carry what it needs, and say why something has to wait.
"""

from dataclasses import dataclass

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.blockers import blockers, step_named
from returns.counting import COUNTERS
from returns.models import Gift, ReplacementOrder
from returns.views.access import for_roles
from returns.views.attempt import attempt

ROWS = 25
senders = for_roles(*COUNTERS)


@dataclass
class Parcel:
    """One thing to send: what it is, what stands in the way, and the form that sends it."""

    what: object
    case: object
    url: str
    blockers: list
    form: object
    units: list = ()
    held: str = ""
    rule: str = ""


@senders
@require_safe
def replacements(request):
    """Replacement orders that were scheduled and did not leave yet, oldest first."""
    return _list(request, ReplacementOrder)


@senders
@require_POST
def ship(request, number):
    """A replacement order leaves (the case's own step, with all its conditions)."""
    return _send(request, ReplacementOrder, number=number)


@senders
@require_safe
def gifts(request):
    """Truffle Express parcels that were initiated and not dispatched yet, oldest first."""
    return _list(request, Gift)


@senders
@require_POST
def send_gift(request, gift_id):
    """A Truffle Express parcel leaves; the apology goes to the customer with it."""
    return _send(request, Gift, pk=gift_id)


def waiting(kind):
    """What of `kind` (ReplacementOrder or Gift) is to leave, oldest first."""
    rows = kind.objects.select_related("case__order__customer", "case__owner")
    rows = rows.prefetch_related("case__order__lines").order_by("id")
    if kind is Gift:
        return rows.filter(dispatched_at=None)
    return rows.filter(shipped_at=None, cancelled_at=None)


def _list(request, kind, tried=None, failed=None):
    page = Paginator(waiting(kind), ROWS).get_page(request.GET.get("page"))
    parcels = [_parcel(row, request.user) for row in page]
    for parcel in parcels:
        if failed and parcel.what == tried:
            parcel.form = failed.form or parcel.form
    problems = failed.problems if failed else []
    context = {"page": page, "parcels": parcels, "problems": problems, "gifts": kind is Gift}
    context["form"] = failed.form if failed else None
    return render(request, "returns/dispatch.html", context, status=failed.status if failed else 200)


def _send(request, kind, **which):
    row = kind.objects.filter(**which).select_related("case").first()
    if row is None:
        raise Http404
    here = reverse("gifts" if kind is Gift else "replacements")
    if kind is ReplacementOrder and row.cancelled_at:
        messages.error(request, _("%(number)s was cancelled: it stays here.") % {"number": row})
        return redirect(here)
    # A case may have several to send: a step that asks which is told.
    done = attempt(
        request,
        row.case_id,
        _step(kind),
        tracking=request.POST.get("tracking", ""),
        replacement=getattr(row, "number", ""),
    )
    if done.case is None:
        return _list(request, kind, tried=row, failed=done)
    messages.success(request, _("%(what)s is on its way. The customer was told.") % {"what": row})
    return redirect(here)


def _step(kind):
    return "record_gift_dispatch" if kind is Gift else "ship_replacement"


def _parcel(row, user):
    case, step = row.case, step_named(row.case, _step(type(row)))
    url = reverse("send_gift", args=[row.pk]) if isinstance(row, Gift) else reverse("ship", args=[row.number])
    form = step.form(case=case, auto_id=f"id_{row.pk}_%s")
    parcel = Parcel(row, case, url, blockers(case, step, user), form)
    if isinstance(row, ReplacementOrder):
        parcel.units = case.units(row.lines)
        back = case.returns.complete()
        if not row.nothing_to_return and not back:
            parcel.held, parcel.rule = back.figures, case.goods_rules["held"]
    return parcel
