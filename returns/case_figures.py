"""The manager behind ``case.figures``: the policy a case is judged by, and what its papers say beside its order.

Reading is here; what a step writes down is in `returns.correcting`.
"""

from django.db import models
from django.utils.translation import gettext as _

from cases import clock
from cases.facts import Standing, look_once
from cases.templatetags.desk import money
from returns.correcting import Correcting
from returns.discrepancies import compare, due_for, look_at_payments
from returns.shares import ZERO


class CaseFigures(Correcting, models.Manager):
    def shown(self):
        """What the page of a case shows of them, as a dict for its template."""
        return {
            "terms": self.terms(),
            "invoice": self.present(),
            "comparison": self.comparison(),
            "payments": self.payments(),
            "found": [(one, self._state_of(one)) for one in self.all()],
        }

    def of_key(self, key):
        """The last discrepancy of that key on the case, or None."""
        return next((one for one in sorted(self.all(), key=lambda one: -one.pk) if one.key == key), None)

    def _state_of(self, one):
        if not one.stands:
            return "dropped"
        if not one.give_back:
            return ""
        if one.key in self.made_good():
            return "paid"
        if self.is_outdated(one):
            return "outdated"
        return "waits" if self._is_free(one) else "approval"

    # --- What was agreed ---------------------------------------------------------------------------

    def policy(self):
        """The return policy the case's goods are judged by: the version of the day of their delivery (MP-01).

        Before the delivery, that of today. None where the company promises none.
        """
        case = self.instance
        return _policy(case, case.order.delivered_on or clock.now().date())

    def terms(self):
        """The order's discount, shipping and tax; None before they were recorded."""
        return getattr(self.instance.order, "terms", None)

    def due(self):
        """What the order costs by its own record."""
        return due_for(self.instance.order.lines.all(), self.terms())

    # --- The invoice beside the order --------------------------------------------------------------

    def original(self):
        """The invoice the case is about: the newest that was issued for the order, or None."""
        return max(
            (one for one in self._invoices() if not one.is_correction), key=lambda one: one.pk, default=None
        )

    def prepared(self):
        """The corrected invoice that was prepared and is neither sent nor dropped, or None."""
        return next(
            (one for one in self._invoices() if one.is_correction and not one.sent_at and not one.dropped_at),
            None,
        )

    def own_correction(self):
        """The corrected invoice in preparation, when it was prepared on this case; else None."""
        prepared = self.prepared()
        mine = prepared and next((one for one in self.all() if one.correction_id == prepared.pk), None)
        return prepared if mine else None

    def present(self):
        """The invoice that counts now: the last correction that was sent, else the original."""
        first = self.original()
        sent = [one for one in self._invoices() if first and one.corrects_id == first.pk and one.sent_at]
        return max(sent, key=lambda one: one.pk, default=first)

    def comparison(self, invoice=None):
        """The invoice that counts now (or `invoice`) beside the order, line by line; None without an invoice."""
        invoice = invoice or self.present()
        if invoice is None:
            return None
        lines = self.instance.order.lines.all()
        return compare(lines, self.terms(), list(invoice.lines.all()), invoice.total)

    def invoice_differs(self):
        """Whether the invoice that counts now is wrong, with the figures (MP-12)."""
        compared = self.comparison()
        if compared is None:
            return Standing(False, _("no invoice is recorded"))
        if compared.agrees:
            return Standing(False, _("invoice and order agree"))
        return Standing(True, self.in_words(compared.difference))

    def in_words(self, difference):
        """A difference in the customer's favour as words: "12.50 too much", "3.00 too little"."""
        shown = money(abs(difference), self.instance.order.currency)
        if not difference:
            return _("the total is right, its lines are not")
        return (_("%(amount)s too much") if difference > 0 else _("%(amount)s too little")) % {
            "amount": shown
        }

    # --- The payments beside what was due ----------------------------------------------------------

    def payments(self):
        """The order's transactions beside what was due (MP-17)."""
        return look_once(self.instance, "payments", self._look_at_payments)

    def _look_at_payments(self):
        order = self.instance.order
        ours = {paper.reference for paper in order.credit_notes.all() if paper.reference}
        # What the desk gave back comes back from the provider as a refund of its own: it counts once.
        reported = [
            one for one in order.transactions.all() if one.kind != "refund" or one.reference not in ours
        ]
        return look_at_payments(
            reported,
            self.due(),
            order.currency,
            assumed_paid=order.paid,
            given_back=sum((paper.amount for paper in self.papers()), ZERO),
        )

    def payment_is_wrong(self):
        """Whether something was charged twice or beyond what was due, with the figures (MP-19)."""
        wrong = self.charges_to_verify()
        currency = self.instance.order.currency
        return Standing(
            bool(wrong),
            ", ".join(f"{charge.transaction}: {money(charge.excess, currency)}" for charge in wrong),
        )

    def charges_to_verify(self):
        """The charges that are twice or too much and not verified in this cycle yet."""
        looked = self.payments()
        return [one for one in looked.wrong if looked.overpaid and not self.is_verified(_key_of(one))]

    def transaction(self, reference):
        """The transaction of that reference, on whatever order; or None."""
        return self.instance.order.transactions.model.objects.filter(reference=reference).first()

    def invoice_exists(self, number):
        """Whether an invoice of that number is recorded, on whatever order."""
        return self.instance.order.invoices.model.objects.filter(number=number).exists()

    def payments_are_right(self):
        """Whether the order was paid once and as due, and no attempt failed."""
        looked = self.payments()
        return not looked.verdict and not looked.failed and not looked.wrong

    def is_paid(self):
        """Whether nothing is left to be paid on the order, with the figures (MP-19)."""
        left = self.payments().missing
        return Standing(
            not left,
            _("%(amount)s missing") % {"amount": money(left, self.instance.order.currency)} if left else "",
        )

    def papers(self):
        """The credit notes that made discrepancies of the order good."""
        papers = self.instance.order.credit_notes
        return look_once(
            self.instance, "papers", lambda: [paper for paper in papers.all() if paper.discrepancy]
        )

    # --- What was verified, and made good ----------------------------------------------------------

    def get_queryset(self):
        """With its papers: what it is about is asked all the time."""
        told = ("invoice", "transaction", "correction__checked_by", "verified_by")
        return super().get_queryset().select_related(*told)

    def known(self):
        """The discrepancies verified in the case's present cycle that still stand, as a list."""
        case = self.instance
        return look_once(
            case,
            "discrepancies",
            lambda: [one for one in self.all() if one.cycle == case.cycle and one.stands],
        )

    def is_verified(self, key):
        """Whether the discrepancy `key` was verified in the case's present cycle, and its figures still hold."""
        return any(one.key == key and not self.is_outdated(one) for one in self.known())

    def is_outdated(self, one):
        """Whether less was overpaid by now than `one` gives back: the provider was quicker, or the order changed.

        Its figures are verified anew, if anything is still too much.
        """
        return (
            bool(one.give_back)
            and one.key not in self.made_good()
            and one.give_back > self.payments().overpaid
        )

    def verified(self, *kinds):
        """The last discrepancy of one of `kinds` verified in the case's present cycle, or None."""
        return next((one for one in reversed(self.known()) if one.kind in kinds), None)

    def made_good(self):
        """The keys of the order's discrepancies that a credit note made good."""
        return {paper.discrepancy for paper in self.papers()}

    def to_give_back(self, *kinds):
        """What was verified and is still to be given back: a list of discrepancies (MP-14, MP-19)."""
        waiting = [one for one in self.known() if one.give_back and (not kinds or one.kind in kinds)]
        if not waiting:
            return []
        done, overpaid = self.made_good(), self.payments().overpaid
        newest = {one.key: one for one in waiting}
        return [one for key, one in newest.items() if key not in done and one.give_back <= overpaid]

    def may_be_given_back(self, *kinds):
        """Whether something verified may be given back now: within the policy's limit, or approved."""
        waiting = self.to_give_back(*kinds)
        if not waiting:
            return Standing(False, _("nothing that was verified is left to give back"))
        if any(self._is_free(one) for one in waiting):
            return Standing(True)
        first, policy = waiting[0], self.policy()
        told = {
            "amount": money(first.give_back, first.currency),
            "limit": money(policy.automatic_limit, policy.currency) if policy else "–",
        }
        return Standing(False, _("%(amount)s is above the limit of %(limit)s and not approved") % told)

    def any_free(self):
        """Whether something was verified in this cycle that the desk may give back, or gave back already."""
        done = self.made_good() if self.known() else ()
        return any(one.give_back and (one.key in done or self._is_free(one)) for one in self.known())

    def next_to_give_back(self, *kinds):
        """The discrepancy that may be given back first, or None."""
        return next((one for one in self.to_give_back(*kinds) if self._is_free(one)), None)

    def to_approve(self):
        """The first discrepancy above the limit that is neither asked for nor approved, or None."""
        asked = {request.about for request in self.instance.approvals.known() if request.is_alive}
        return next((one for one in self.to_give_back() if one.needs_approval and one.key not in asked), None)

    def left_to_give_back(self):
        """Whether something verified waits to be given back that no manager refused, with the figures."""
        refused = {
            request.about for request in self.instance.approvals.known() if request.state == "rejected"
        }
        waiting = [one for one in self.to_give_back() if one.key not in refused or self._is_free(one)]
        return Standing(
            bool(waiting), ", ".join(f"{one.paper}: {money(one.give_back, one.currency)}" for one in waiting)
        )

    def approval_for(self, discrepancy):
        """The standing approval, not used yet, to give `discrepancy` back; or None."""
        return self.instance.approvals.to_spend("refund", about=discrepancy.key)

    def why_not(self, key, amount):
        """Why `amount` cannot be given back for the discrepancy `key` now; "" when it can.

        Call it under the lock of the order: a discrepancy is made good once, and all together never above what
        was paid beyond the amount due.
        """
        order = self.instance.order
        if paper := order.credit_notes.filter(discrepancy=key).first():
            told = {"paper": paper.number, "amount": money(paper.amount, paper.currency)}
            return _("This was given back already: %(paper)s of %(amount)s.") % told
        left = self.payments().overpaid
        if amount > left:
            told = {"amount": money(amount, order.currency), "left": money(left, order.currency)}
            return _("%(amount)s is more than was paid beyond the amount due: %(left)s.") % told
        return ""

    def _is_free(self, discrepancy):
        return not discrepancy.needs_approval or self.approval_for(discrepancy) is not None

    def _invoices(self):
        return self.instance.order.invoices.all()


def _key_of(charge):
    return f"transaction:{charge.transaction.pk}"


def _policy(case, day):
    from returns.models import Policy

    # Asked by every fact of a page: the versions of a company are few and never change.
    known = case.__dict__.setdefault("_policies", {})
    if day not in known:
        known[day] = Policy.objects.in_force(case.workflow, day)
    return known[day]
