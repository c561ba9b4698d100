"""The managers behind ``case.replacements``, ``case.credit_notes`` and ``case.gifts``.

A paper can only be made inside a step that yields it, so that no later code can hand something out past the
gates.
"""

from django.db import models
from django.utils.translation import gettext as _

from cases import clock
from cases.blockers import Blocked, Blocker
from cases.letters.write import write_to_aftersales
from cases.models import Order, next_number


class NotYielded(Exception):
    """A paper was about to be made outside a step that yields it: a mistake in the code."""


def must_yield(case, *kinds):
    """Raise `NotYielded` unless the step being taken on `case` yields one of `kinds`."""
    if getattr(case, "yielding", None) not in kinds:
        raise NotYielded(f"{case} makes {kinds} in a step that does not yield it")


class CaseReplacements(models.Manager):
    def to_ship(self):
        """What was scheduled and neither shipped nor cancelled."""
        return self.filter(shipped_at=None, cancelled_at=None)

    def any_to_ship(self):
        """Whether one was scheduled and neither shipped nor cancelled."""
        return any(order.shipped_at is None and order.cancelled_at is None for order in self.all())

    def schedule(self, *, by, job_note, lines=None, why_urgent="", nothing_to_return=False):
        """Schedule a replacement for the units of the approved exchange, else for `lines` {order line id: units}.

        `nothing_to_return`: it may ship without goods coming back. Returns the `ReplacementOrder`.
        """
        approval = self.instance.approvals.to_spend("exchange")
        lines = approval.lines if approval else lines
        return self.create(
            number=next_number("RO"),
            approval=approval,
            lines=lines,
            job_note=job_note,
            urgent=bool(why_urgent),
            why_urgent=why_urgent,
            nothing_to_return=nothing_to_return,
            scheduled_by=by,
        )

    def ship(self, *, by, tracking):
        """The scheduled order leaves: against counted units, or for a lost parcel (FB-25, FB-26)."""
        case = self.instance
        must_yield(case, "replacement")
        order = self.to_ship().select_for_update().get()
        if not order.nothing_to_return:
            # Another case may announce units of the same order at this moment.
            Order.objects.select_for_update().get(pk=case.order_id)
            case.returns.give_for(order.lines, "replaced")
            case.returns.hand_out_again(order.lines)
            for goods in case.returns.of_now():
                goods.replacement_shipped = True
                goods.save(update_fields=["replacement_shipped"])
            order.goods_back_at = clock.now()
        order.shipped_at, order.shipped_by, order.tracking = clock.now(), by, tracking
        order.save()
        return order

    def call_off(self):
        """Cancel what was scheduled and not shipped."""
        for order in self.to_ship():
            order.cancelled_at = clock.now()
            order.save(update_fields=["cancelled_at"])


class CaseCreditNotes(models.Manager):
    def issue(self, kind, *, by, reference, amount=None, lines=None, ground=""):
        """Issue one document: credit, compensation or refund.

        Its amount and units are those of the standing approval of `kind`. A procedure that asks for none gives
        `amount`, `lines` {order line id: units} counted back, and in `ground` the figures they rest on.

        Never above what was paid: the order keeps a counter that the database checks. Raises `Blocked`.
        """
        case = self.instance
        must_yield(case, kind)
        order = Order.objects.select_for_update().get(pk=case.order_id)
        approval, currency = None, order.currency
        if not ground:
            approval = case.approvals.to_spend(kind)
            amount, currency, lines = approval.final_amount, approval.currency, approval.lines
        if reason := _more_than_was_paid(amount, currency, order):
            rule = case.asked_by_rule.get(kind) or case.goods_rules["credited"]
            raise Blocked(None, [Blocker(rule, reason, _("a new request for a smaller amount"))])
        units = case.returns.give_for(lines, "credited") if kind == "credit" else {}
        order.credited += amount
        order.save(update_fields=["credited"])
        return self.create(
            number=next_number("CN"),
            kind=kind,
            order=order,
            approval=approval,
            ground=ground,
            amount=amount,
            currency=currency,
            units=units,
            reference=reference,
            issued_by=by,
        )


class CaseGifts(models.Manager):
    def start(self, *, by):
        """Initiate Truffle Express by the mail of FB-29, with its exact subject and its three parts."""
        case = self.instance
        must_yield(case, "gift")
        approval = case.approvals.to_spend("gift")
        facts = {
            "record_number": case.customer.record_number,
            "contact_name": case.contact_name,
            "particulars": approval.words,
        }
        letter = write_to_aftersales(case, "to_aftersales_truffle", by=by, **facts)
        return self.create(approval=approval, letter=letter, **facts)

    def any_to_dispatch(self):
        """Whether a gift was initiated that has not left yet."""
        return any(gift.dispatched_at is None for gift in self.all())

    def dispatch(self, *, by, tracking):
        """The chocolates are on their way (FB-30)."""
        must_yield(self.instance, "gift")
        gift = self.filter(dispatched_at=None).get()
        gift.dispatched_at, gift.dispatched_by, gift.tracking = clock.now(), by, tracking
        gift.save()
        return gift


def _more_than_was_paid(amount, currency, order):
    """Why an amount cannot be given back on `order` now; empty when it can."""
    figures = {
        "amount": amount,
        "currency": currency,
        "left": order.left_to_give,
        "paid": order.paid,
        "order_currency": order.currency,
    }
    if currency != order.currency:
        told = _("%(amount)s %(currency)s were approved, but the order is in %(order_currency)s meanwhile.")
    elif amount > order.left_to_give:
        told = _(
            "Never above what was paid: %(amount)s %(currency)s approved, "
            "%(left)s of %(paid)s %(currency)s left on the order."
        )
    else:
        return ""
    return told % figures
