"""Finance's lists: what is to be paid, by an approval or by the procedure's figures, and what was issued."""

from dataclasses import dataclass

from django.db.models import Count, F, Sum

from cases.blockers import blockers
from cases.due import Due
from cases.models import Case
from cases.page import fetched
from cases.steps import Step
from returns.models import CreditNote, ReturnLine


@dataclass
class Payment:
    """What is due on a case, the step that pays it, and what stands in its way."""

    case: Case
    step: Step
    due: Due
    blockers: list

    @property
    def share(self):
        """The amount as a whole percentage of what was paid for the order, or None for a free order."""
        paid = self.case.order.paid
        return round(100 * self.due.amount / paid) if paid else None

    @property
    def kind(self):
        """What kind of paper it becomes."""
        return CreditNote.Kind(self.step.yields)

    @property
    def label(self):
        """What it is given back for: what the figures were read from, else the kind of paper."""
        return self.due.about.get_kind_display() if self.due.about else self.kind.label

    @property
    def paid_as(self):
        """How it is given back, in words; "" where the procedure knows one way only."""
        return CreditNote.PaidAs(self.due.paid_as).label if self.due.paid_as else ""

    @property
    def units(self):
        """The order lines it is for, with their units."""
        return self.case.units(self.due.lines)


def with_money():
    """The open cases on which something is to be paid, the soonest due first."""
    cases = Case.objects.open().filter(money_approved=True)
    return fetched(cases).order_by(F("due_at").asc(nulls_last=True), "id")


def payments(case, user):
    """What is due on `case`, each with what stands in the way of `user` paying it now."""
    return [
        Payment(case, step, due, blockers(case, step, user))
        for step in case.payments()
        if (due := case.due(step.name))
    ]


def issued_papers():
    """Credit notes, compensations and refunds that were issued, newest first."""
    told = ("case", "order__customer", "issued_by", "approval__decided_by")
    return CreditNote.objects.select_related(*told).order_by("-id")


def units_of(paper):
    """The order lines a paper was issued for, with their units: [(OrderLine, units)]."""
    lines = ReturnLine.objects.filter(pk__in=paper.units).select_related("order_line")
    return [(line.order_line, paper.units[str(line.pk)]) for line in lines]


def totals(papers):
    """[(currency, number of papers, sum)] of `papers`, never mixed."""
    rows = papers.order_by().values("currency").annotate(papers=Count("id"), amount=Sum("amount"))
    return [(row["currency"], row["papers"], row["amount"]) for row in rows.order_by("currency")]
