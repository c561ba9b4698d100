"""The managers behind ``case.replacements``, ``case.credit_notes``, ``case.gifts`` and ``case.payment_links``.

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
        return bool(self.waiting())

    def waiting(self):
        """`to_ship()` as a list; not asked for again where a page prefetched the orders."""
        return [order for order in self.all() if order.is_to_ship]

    def schedule(
        self, *, by, job_note, lines=None, why_urgent="", nothing_to_return=False, approved_as="exchange"
    ):
        """Schedule a replacement for the units of the approved exchange, else for `lines` {order line id: units}.

        Takes
            nothing_to_return  it may ship without goods coming back
            approved_as        the kind of request that approves it

        Returns the `ReplacementOrder`.
        """
        approval = self.instance.approvals.to_spend(approved_as)
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

    def ship(self, *, by, tracking, number=None):
        """The scheduled order leaves: against counted units, or where nothing is to come back (FB-25, FB-26).

        `number` says which, where a procedure lets several wait. Raises `Blocked` while goods are missing.
        """
        case = self.instance
        must_yield(case, "replacement")
        waiting = self.to_ship().select_for_update()
        order = waiting.get(number=number) if number else waiting.get()
        if not order.nothing_to_return:
            if not (back := case.returns.complete()):
                reason = _("It is held until the goods are back: %(figures)s.") % {"figures": back.figures}
                rule = case.goods_rules["held"]
                raise Blocked(None, [Blocker(rule, reason, _("the warehouse: count the goods"))])
            # Another case may announce units of the same order at this moment.
            Order.objects.select_for_update().get(pk=case.order_id)
            case.returns.give_for(order.lines, "replaced")
            case.returns.hand_over(order.lines)
            for goods in case.returns.of_now():
                goods.replacement_shipped = True
                goods.save(update_fields=["replacement_shipped"])
            order.goods_back_at = clock.now()
        order.shipped_at, order.shipped_by, order.tracking = clock.now(), by, tracking
        order.save()
        return order

    def call_off(self, number=None):
        """Cancel what was scheduled and not shipped; of several the one with that `number`."""
        for order in self.to_ship().filter(**{"number": number} if number else {}):
            order.cancelled_at = clock.now()
            order.save(update_fields=["cancelled_at"])


class CaseCreditNotes(models.Manager):
    def issue(
        self,
        kind,
        *,
        by,
        reference,
        amount=None,
        lines=None,
        ground="",
        discrepancy="",
        paid_as="refund",
    ):
        """Issue one document: credit, compensation or refund, as money or as store credit (`paid_as`).

        Its amount and units are those of the standing approval of `kind`. A procedure that asks for none gives
        `amount`, `lines` {order line id: units} counted back, and in `ground` the figures they rest on.

        `discrepancy` is what it makes good, like "invoice:12": the database holds that this happens once.

        Never above what was paid: the order keeps a counter that the database checks. Raises `Blocked`.
        """
        case = self.instance
        must_yield(case, kind)
        order = Order.objects.select_for_update(of=("self",)).select_related("customer").get(pk=case.order_id)
        case.order, approval, currency = order, None, order.currency
        if not ground:
            approval = case.approvals.to_spend(kind, about=discrepancy)
            amount, currency, lines = approval.final_amount, approval.currency, approval.lines
        if discrepancy and (reason := case.figures.why_not(discrepancy, amount)):
            raise Blocked(
                None, [Blocker(_rule_of(case, discrepancy), reason, _("nobody: it is made good once"))]
            )
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
            paid_as=paid_as,
            discrepancy=discrepancy,
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


class CasePaymentLinks(models.Manager):
    def waiting(self):
        """The link of the case's present cycle whose payment is awaited, or None."""
        return next((link for link in self._of_now() if link.is_open), None)

    def paid(self):
        """The newest paid link of the case's present cycle, or None."""
        return next((link for link in reversed(self._of_now()) if link.paid_at), None)

    def any_waiting(self):
        """Whether a payment is awaited on this case, in whatever cycle."""
        return any(link.is_open for link in self.all())

    def send(self, *, by, lines, address, price, amount):
        """Note the link that goes to the customer. Returns the `PaymentLink`.

        Takes
            lines    {order line id: units} of the articles to send
            address  where the customer pays
            price    what they cost, in the order's currency; amount: what is to be paid
        """
        case = self.instance
        must_yield(case, "reorder")
        return self.create(
            cycle=case.cycle,
            lines=lines,
            price=price,
            amount=amount,
            currency=case.order.currency,
            address=address,
            sent_by=by,
        )

    def settle(self, *, by, reference):
        """The awaited payment came, under `reference`. Returns the `PaymentLink`."""
        link = self.waiting()
        link.paid_at, link.paid_noted_by, link.reference = clock.now(), by, reference
        link.save(update_fields=["paid_at", "paid_noted_by", "reference"])
        return link

    def call_off(self, *, by):
        """The awaited payment will not come. Returns the `PaymentLink`."""
        link = self.waiting()
        link.cancelled_at, link.cancelled_by = clock.now(), by
        link.save(update_fields=["cancelled_at", "cancelled_by"])
        return link

    def _of_now(self):
        return [link for link in self.all() if link.cycle == self.instance.cycle]


def _rule_of(case, discrepancy):
    return case.goods_rules.get(discrepancy.partition(":")[0]) or case.goods_rules["credited"]


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
