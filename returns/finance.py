"""Finance's lists: what was approved and is to be paid, and what was issued."""

from dataclasses import dataclass

from django.db.models import Count, F, Sum

from approvals.models import WITH_AMOUNT, Approval
from cases.blockers import blockers, step_named
from cases.states import State
from returns.models import CreditNote

STEPS = {"credit": "issue_credit_note", "compensation": "pay_compensation", "refund": "pay_refund"}


@dataclass
class Payment:
    """An approved payment with everything finance looks at before it is made."""

    approval: Approval
    blockers: list
    form: object

    @property
    def share(self):
        """The amount as a whole percentage of what was paid for the order, or None for a free order."""
        return share_of(self.approval)


def to_pay():
    """The approved payments that nobody made yet, on open cases; the soonest due first."""
    rows = Approval.objects.filter(
        kind__in=WITH_AMOUNT, state=Approval.State.APPROVED, voiding=None, credit_note=None
    )
    rows = rows.filter(cycle=F("case__cycle"))
    rows = rows.exclude(case__state=State.CLOSED)
    rows = rows.select_related("case__order__customer", "decided_by", "asked_by")
    return rows.order_by(F("case__due_at").asc(nulls_last=True), "decided_at", "id")


def step_for(approval):
    """The step of the case's workflow that pays an approval."""
    return step_named(approval.case, STEPS[approval.kind])


def payment(approval, user):
    """An approval as a `Payment`, with what stands in its way for `user`."""
    step = step_for(approval)
    return Payment(approval, blockers(approval.case, step, user), step.form(case=approval.case))


def share_of(approval):
    """The approved amount as a whole percentage of what was paid for the order; None for a free order."""
    paid = approval.case.order.paid
    return round(100 * approval.final_amount / paid) if paid else None


def issued_papers():
    """Credit notes, compensations and refunds that were issued, newest first."""
    told = ("case", "order__customer", "issued_by", "approval__decided_by")
    return CreditNote.objects.select_related(*told).order_by("-id")


def totals(papers):
    """[(currency, number of papers, sum)] of `papers`, never mixed."""
    rows = papers.order_by().values("currency").annotate(papers=Count("id"), amount=Sum("amount"))
    return [(row["currency"], row["papers"], row["amount"]) for row in rows.order_by("currency")]
