"""What recurs, with a bar for each cause; every bar opens its cases (MP-24)."""

import csv

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cases.insights import causes, kinds, periods
from cases.models import Case
from cases.queues import Listing
from cases.roles import Role

READERS = (Role.TEAM_MANAGER, Role.AFTERSALES, Role.ADMINISTRATOR)
STANDARD = "90"


@require_safe
def insights(request):
    """Root causes and kinds of issue in a period, the most frequent first."""
    period, workflow = _asked(request)
    tables = [
        (_("By root cause"), _("Root cause"), causes(request.user, period, workflow)),
        (_("By kind of issue"), _("Kind of issue"), kinds(request.user, period, workflow)),
    ]
    seen = set(Case.objects.visible_to(request.user).values_list("workflow", flat=True).distinct().order_by())
    context = {
        "tables": [
            (title, heading, [(row, _address(request.user, row)) for row in rows])
            for title, heading, rows in tables
        ],
        "total": sum(row.cases for row in tables[0][2]),
        "period": period,
        "periods": periods(),
        "workflow": workflow,
        "workflows": {name: told.title for name, told in Case.workflows.items() if name in seen},
    }
    return render(request, "cases/insights.html", context)


@require_safe
def insights_csv(request):
    """The root causes of the period as a file."""
    period, workflow = _asked(request)
    answer = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = (
        f'attachment; filename="causes-{timezone.localdate():%Y-%m-%d}-{period}.csv"'
    )
    writer = csv.writer(answer)
    writer.writerow([_("Root cause"), _("Cases"), _("Still open"), _("Share") + " (%)"])
    for row in causes(request.user, period, workflow):
        writer.writerow([row.words, row.cases, row.still_open, f"{row.share:.1f}"])
    return answer


def _asked(request):
    if not request.user.has_role(*READERS):
        raise Http404
    period, workflow = request.GET.get("period", STANDARD), request.GET.get("workflow", "")
    return (period if period in periods() else STANDARD), (workflow if workflow in Case.workflows else "")


def _address(user, row):
    """The list of the very cases that `row` counts."""
    asked = QueryDict(mutable=True)
    asked.update({"queue": "all", **{name: value for name, value in row.filters.items() if value}})
    return Listing(user, asked).address()


urlpatterns = [
    path("insights/", insights, name="insights"),
    path("insights.csv", insights_csv, name="insights_csv"),
]
