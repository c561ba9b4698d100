"""Recurring problems: which root causes and kinds of issue come back, of cases open and closed (MP-24)."""

from dataclasses import dataclass

from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cases.causes import RootCause
from cases.models import Case
from cases.queues import PERIODS, narrowed
from cases.states import State

NOT_YET = _("Not recorded yet")


@dataclass(frozen=True)
class Recurring:
    """How often one cause, or one kind of issue, came up.

    filters  those of the list of cases that shows the very same cases
    share    of all counted, in hundredths
    """

    words: str
    filters: dict
    cases: int
    still_open: int
    share: float


def causes(user, period, workflow=""):
    """How often each root cause came up among the cases `user` may see, the most frequent first."""
    words = {**dict(RootCause.choices), "": NOT_YET}
    filters = {"period": period, "workflow": workflow}
    rows = _counted(user, "root_cause", filters)
    return [
        Recurring(
            words[row["root_cause"]], {**filters, "cause": row["root_cause"] or "none"}, *_figures(row, rows)
        )
        for row in rows
    ]


def kinds(user, period, workflow=""):
    """How often each kind of issue came up among the cases `user` may see, the most frequent first."""
    filters = {"period": period, "workflow": workflow}
    rows = _counted(user, "workflow", filters, "problem")
    return [
        Recurring(
            Case.workflows[row["workflow"]].problems.get(row["problem"], row["problem"]),
            {**filters, "workflow": row["workflow"], "problem": row["problem"]},
            *_figures(row, rows),
        )
        for row in rows
        if row["workflow"] in Case.workflows
    ]


def periods():
    """The periods to choose from: {value: words}."""
    return {key: words for key, (words, _days) in PERIODS.items()}


def _counted(user, column, filters, *more):
    now = timezone.now()
    cases = Case.objects.visible_to(user)
    for name, value in filters.items():
        if value:
            cases = cases.filter(narrowed(name, value, now))
    rows = cases.order_by().values(column, *more)
    rows = rows.annotate(cases=Count("pk"), still_open=Count("pk", filter=~Q(state=State.CLOSED)))
    return list(rows.order_by("-cases", column, *more))


def _figures(row, rows):
    return row["cases"], row["still_open"], 100 * row["cases"] / sum(one["cases"] for one in rows)
