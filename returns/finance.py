"""Finance's lists: what was approved or verified and is to be paid, and what was issued."""

from dataclasses import dataclass
from datetime import UTC, datetime

from django.db.models import Count, F, Sum

from approvals.models import WITH_AMOUNT, Approval
from cases.blockers import blockers, step_named
from cases.states import State
from returns.models import CreditNote, Discrepancy

STEPS = {"credit": "issue_credit_note", "compensation": "pay_compensation", "refund": "pay_refund"}
# What makes good a discrepancy, by what that is about (MP-14, MP-19).
MAKES_GOOD = {"invoice": "refund_overcharge", "transaction": "refund_payment"}
FAR = datetime.max.replace(tzinfo=UTC)


@dataclass
class Payable:
    """Something finance pays: approved in writing, or verified by figures within the policy's limit.

    by, at, words   who approved or verified it, when, and what they wrote
    name, pk        the page it is paid on, and its key there
    """

    case: object
    label: str
    amount: object
    currency: str
    by: object
    at: object
    words: str
    name: str
    pk: int
    step: object

    @property
    def share(self):
        """The amount as a whole percentage of what was paid for the order, or None for a free order."""
        paid = self.case.order.paid
        return round(100 * self.amount / paid) if paid else None

    def blockers(self, user):
        """What stands in the way of `user` paying it now."""
        return blockers(self.case, self.step, user)

    def form(self):
        """The form of the step that pays it."""
        return self.step.form(case=self.case)


def to_pay():
    """What is to be paid and nobody paid yet, on open cases; the soonest due first. A list of `Payable`."""
    approved = Approval.objects.filter(
        kind__in=WITH_AMOUNT, state=Approval.State.APPROVED, voiding=None, credit_note=None
    )
    approved = approved.filter(cycle=F("case__cycle")).exclude(case__state=State.CLOSED)
    approved = approved.select_related("case__order__customer", "decided_by", "asked_by")
    rows = [of_approval(one) for one in approved] + [of_discrepancy(one) for one in verified()]
    return sorted(rows, key=lambda row: (row.case.due_at or FAR, row.at, row.pk))


def verified():
    """The discrepancies that finance may give back at once: verified within the limit, and not paid yet."""
    paid = CreditNote.objects.exclude(discrepancy="").values("discrepancy")
    rows = Discrepancy.objects.filter(give_back__gt=0, needs_approval=False, cycle=F("case__cycle"))
    rows = rows.exclude(case__state=State.CLOSED).exclude(key__in=paid)
    rows = rows.exclude(correction__dropped_at__isnull=False)
    return rows.select_related("case__order__customer", "verified_by")


def of_approval(approval):
    """An approval as a `Payable`."""
    return Payable(
        approval.case,
        approval.get_kind_display(),
        approval.final_amount,
        approval.currency,
        approval.decided_by,
        approval.decided_at,
        approval.answer,
        "issue",
        approval.pk,
        step_for(approval),
    )


def of_discrepancy(found):
    """A verified discrepancy as a `Payable`."""
    return Payable(
        found.case,
        found.get_kind_display(),
        found.give_back,
        found.currency,
        found.verified_by,
        found.verified_at,
        found.words,
        "issue_verified",
        found.pk,
        step_named(found.case, MAKES_GOOD[found.key.partition(":")[0]]),
    )


def step_for(approval):
    """The step of the case's workflow that pays an approval."""
    about = approval.about.partition(":")[0]
    return step_named(approval.case, MAKES_GOOD[about] if about else STEPS[approval.kind])


def issued_papers():
    """Credit notes, compensations and refunds that were issued, newest first."""
    told = ("case", "order__customer", "issued_by", "approval__decided_by")
    return CreditNote.objects.select_related(*told).order_by("-id")


def totals(papers):
    """[(currency, number of papers, sum)] of `papers`, never mixed."""
    rows = papers.order_by().values("currency").annotate(papers=Count("id"), amount=Sum("amount"))
    return [(row["currency"], row["papers"], row["amount"]) for row in rows.order_by("currency")]
