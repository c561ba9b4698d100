"""What the person who answers a request has to know, read from the rows: nothing of it is typed again."""

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from django.db.models import Count, Sum

from approvals.models import Approval
from cases import clock
from cases.models import Case
from cases.timeline import facts_of

YEAR, WEEK = timedelta(days=365), timedelta(days=7)


@dataclass(frozen=True)
class Given:
    """What was given back already: amounts as (currency, amount, number of papers), and gifts."""

    amounts: list
    gifts: int

    def __bool__(self):
        return bool(self.amounts or self.gifts)


def evidence(approval):
    """Everything the decision page shows beside the request itself, as a dict for its template."""
    case, order = approval.case, approval.case.order
    year = clock.now() - YEAR
    # Asked through the case's own relations: what is given back is another app's business.
    notes, gifts = case.credit_notes.model.objects, case.gifts.model.objects
    return {
        "units": units(approval),
        "share": share(approval.amount, order.paid),
        "told": told(case),
        "counted": counted(case),
        "photos": case.photos.select_related("added_by").filter(cycle=case.cycle, hidden_at=None),
        "on_order": Given(_sums(notes.filter(order=order)), gifts.filter(case__order=order).count()),
        "to_customer": Given(
            _sums(notes.filter(order__customer=order.customer, issued_at__gte=year)),
            gifts.filter(case__order__customer=order.customer, letter__at__gte=year).count(),
        ),
        "orders_of_customer": order.customer.orders.filter(placed_on__gte=year.date()).count(),
        "cases_of_customer": Case.objects.filter(order__customer=order.customer, opened_at__gte=year).count(),
        "asked_this_week": asked_this_week(approval),
        "earlier": earlier(approval),
        "found": case.figures.of_key(approval.about) if approval.about else None,
        "rule": case.asked_by_rule[approval.kind],
    }


def told(case):
    """What was recorded in somebody's words on the case in its present cycle: [(event, its facts in words)]."""
    events = case.events.filter(name__in={*case.told, *case.customer_speaks} - {"opened"}, cycle=case.cycle)
    return [(event, facts_of(case, event.data)) for event in events.select_related("by").order_by("id")]


def units(approval):
    """The lines asked about: [{line, units, worth}], worth being what was paid for these units."""
    lines = {str(line.pk): line for line in approval.case.order.lines.all()}
    return [
        {"line": lines[pk], "units": number, "worth": lines[pk].unit_price * number}
        for pk, number in approval.lines.items()
        if pk in lines
    ]


def share(amount, paid):
    """`amount` as a percentage of what was `paid`, rounded to a whole number; None where there is none."""
    if amount is None or not paid:
        return None
    return int((Decimal(100) * amount / paid).quantize(Decimal(1)))


def counted(case):
    """The counted lines of the case's returns, with their sums; None before anything was announced."""
    lines = list(case.returns.lines_of_now())
    if not lines:
        return None
    sums = {
        what: sum(getattr(line, what) for line in lines)
        for what in ("expected", "good", "damaged", "missing")
    }
    return {"lines": lines, **sums}


def asked_this_week(approval):
    """What the same person asked for in the last seven days, this request included: (number, [(currency, sum)])."""
    asked = Approval.objects.filter(asked_by=approval.asked_by, asked_at__gte=clock.now() - WEEK)
    sums = asked.exclude(amount=None).values_list("currency").annotate(Sum("amount")).order_by("currency")
    return {"number": asked.count(), "sums": list(sums)}


def earlier(approval):
    """Earlier requests of the same kind on the case, newest first, with their answers and voidings."""
    return (
        approval.case.approvals.filter(kind=approval.kind, pk__lt=approval.pk)
        .select_related("asked_by", "decided_by", "voiding")
        .order_by("-id")
    )


def newer(approval):
    """The request that took this one's place, or None."""
    return approval.case.approvals.filter(kind=approval.kind, pk__gt=approval.pk).order_by("-id").first()


def changed_since(approval, seen):
    """What differs between the request as it was shown (its fingerprint) and as it is, each in words."""
    shown = approval.history.filter(fingerprint=seen).order_by("-history_id").first()
    return approval.changes_from(shown.instance) if shown else []


def _sums(notes):
    rows = notes.values("currency").annotate(amount=Sum("amount"), papers=Count("pk")).order_by("currency")
    return list(rows)
