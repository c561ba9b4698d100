"""The warehouse's first page: scan a parcel, or pick an expected return (FB-23, FB-24)."""

from contextlib import suppress

from django.core.paginator import Paginator
from django.db.models import Prefetch, Q
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from cases.blockers import Blocked
from returns import counting
from returns.case_returns import AWAITED
from returns.codes import cleaned, readings, return_number
from returns.models import Count, Return
from returns.views.access import for_roles

ROWS = 50


@for_roles(*counting.COUNTERS)
def expected(request):
    """The expected returns, oldest first. A scanned slip starts its count; an article shows its returns."""
    code = cleaned(request.POST.get("code", "") if request.method == "POST" else request.GET.get("code", ""))
    problems = []
    if request.method == "POST" and (number := return_number(code)):
        if found := Return.objects.filter(number=number).first():
            return _open(request, found)
        problems = [_("There is no return %(number)s. Check the number on the slip.") % {"number": number}]
    rows = expected_returns()
    if code and not problems:
        rows = rows.filter(containing(code)).distinct()
        if request.method == "POST" and len(found := list(rows[:2])) == 1:
            return redirect("count", found[0].number)
        if not rows:
            problems = [
                _("No expected return has %(code)s. Look for the slip, or ask the desk.") % {"code": code}
            ]
    page = Paginator(rows, ROWS).get_page(request.GET.get("page"))
    context = {"page": page, "code": code, "problems": problems, "has_errors": bool(problems)}
    return render(request, "returns/floor.html", context)


def expected_returns():
    """The returns of which goods may still arrive, oldest first, each with `open_counts` (one or none)."""
    open_counts = Prefetch(
        "counts", Count.objects.filter(state=Count.State.OPEN).select_related("started_by"), "open_counts"
    )
    rows = Return.objects.filter(Q(state__in=AWAITED) | Q(counts__state=Count.State.OPEN)).distinct()
    return (
        rows.select_related("order", "case__order__customer")
        .prefetch_related(open_counts)
        .order_by("authorised_at", "id")
    )


def containing(code):
    """A condition on returns: an article on them, or their order, has `code`."""
    condition = Q(order__number__iexact=code)
    for reading in readings(code):
        condition |= Q(lines__order_line__barcode__iexact=reading) | Q(lines__order_line__sku__iexact=reading)
    return condition


def _open(request, goods):
    """A slip was scanned: the parcel is here, so counting begins. What cannot be counted is explained."""
    # The page of the return itself says why not.
    with suppress(Blocked):
        counting.start(goods.pk, by=request.user)
    return redirect("count", goods.number)
