"""What steps write down of invoices and payments: what was agreed, recorded, verified, corrected and given back."""

from django.utils.translation import gettext as _

from cases import clock
from cases.blockers import Blocked, Blocker
from cases.models import Order, next_number
from returns.shares import ZERO, cents


class Correcting:
    """Part of ``case.figures``. Each is called by a step, under the lock of the case."""

    # --- Recording what other systems say ----------------------------------------------------------

    def record_terms(self, *, by, discount, shipping, tax):
        """Keep what was agreed on the order besides its articles. Returns the `Terms`."""
        order = self._locked()
        told = {"discount": discount, "shipping": shipping, "tax": tax, "recorded_by": by}
        terms, _made = self._model("terms").objects.update_or_create(
            order=order, defaults={**told, "recorded_at": clock.now()}
        )
        order.terms = terms
        return terms

    def record_invoice(self, *, by, number, issued_on, total, lines):
        """Keep an invoice as it was issued. `lines` are dicts of `InvoiceLine`'s columns. Returns it."""
        order = self._locked()
        invoice = order.invoices.create(
            number=number, issued_on=issued_on, currency=order.currency, total=total, made_by=by
        )
        self._write_lines(invoice, lines)
        return invoice

    def record_transaction(self, *, by, reference, status, **told):
        """Keep what the provider reports; a pending transaction of that reference is settled. Returns it.

        The order's record of what was paid never lags behind the charges that are known.
        """
        order = self._locked()
        pending = order.transactions.filter(reference=reference, status="pending").first()
        if pending:
            pending.status, pending.failure = status, told.get("failure", "")
            pending.processed_at = told.get("processed_at") or clock.now()
            pending.save()
        else:
            pending = order.transactions.create(reference=reference, status=status, recorded_by=by, **told)
        charged = sum(
            (
                one.amount
                for one in order.transactions.filter(
                    kind="charge", status="processed", currency=order.currency
                )
            ),
            ZERO,
        )
        if charged > order.paid:
            order.paid = charged
            order.save(update_fields=["paid"])
        return pending

    # --- Verifying ---------------------------------------------------------------------------------

    def verify_invoice(self, *, by, words, paid_as):
        """The invoice is wrong: keep the figures, and prepare the corrected one beside it (MP-13, MP-16).

        Returns the `Discrepancy`.
        """
        case, order = self.instance, self._locked()
        if prepared := self.prepared():
            reason = _("Another case prepared %(invoice)s meanwhile.") % {"invoice": prepared}
            raise self._too_late("invoice", reason, _("sending it, or taking it back"))
        original, compared = self.original(), self.comparison()
        corrected = order.invoices.create(
            number=next_number("CI"),
            issued_on=clock.now().date(),
            currency=order.currency,
            total=compared.due,
            corrects=original,
            reason=words,
            made_by=by,
        )
        self._write_lines(corrected, lines_of(order, self.terms()))
        return self._keep(
            kind="invoice",
            key=f"invoice:{original.pk}",
            amount=compared.difference,
            invoice=original,
            correction=corrected,
            by=by,
            words=words,
            paid_as=paid_as,
            rows=[as_row(row) for row in compared.rows],
            case=case,
        )

    def verify_payment(self, transaction_id, *, by, words, paid_as):
        """A charge is twice or too much: keep the figures (MP-18, MP-19). Returns the `Discrepancy`."""
        self._locked()
        payments = self.payments()
        charge = next((one for one in payments.wrong if one.transaction.pk == transaction_id), None)
        if charge is None:
            reason = _("By now nothing is too much with this charge.")
            raise self._too_late("transaction", reason, _("the comparison of the payments"))
        return self._keep(
            kind=charge.verdict,
            key=f"transaction:{transaction_id}",
            amount=charge.excess,
            transaction=charge.transaction,
            by=by,
            words=words,
            paid_as=paid_as,
            rows=as_payment_rows(payments),
            case=self.instance,
        )

    def _keep(self, *, key, amount, by, case, **told):
        order, policy = case.order, self.policy()
        # What the customer did not pay, or is to get back for another discrepancy, is not given back for this one.
        promised = sum((one.give_back for one in self._promised() if one.key != key), ZERO)
        give_back = max(ZERO, min(amount, self.payments().overpaid - promised))
        if key in self.made_good():
            give_back = ZERO
        within = policy and policy.currency == order.currency and give_back <= policy.automatic_limit
        return self.create(
            cycle=case.cycle,
            order=order,
            key=key,
            amount=amount,
            currency=order.currency,
            give_back=give_back,
            needs_approval=bool(give_back) and not within,
            verified_by=by,
            **told,
        )

    def _promised(self):
        """What was verified on this order and still waits to be given back, on whatever case."""
        done = self.made_good()
        waiting = self.instance.order.discrepancies.select_related("case", "correction")
        return [
            one
            for one in waiting.filter(give_back__gt=0).exclude(case__state="closed")
            if one.stands
            and one.cycle == one.case.cycle
            and one.key not in done
            and not self.is_outdated(one)
        ]

    # --- The corrected invoice ---------------------------------------------------------------------

    def check_correction(self, *, by):
        """The corrected invoice was looked at a second time (MP-27). Returns it."""
        return self._mark(self.prepared(), checked_by=by, checked_at=clock.now())

    def send_correction(self):
        """The corrected invoice goes out: from now on it is the one that counts. Returns it."""
        return self._mark(self.prepared(), sent_at=clock.now())

    def drop_correction(self):
        """The corrected invoice is taken back before it is sent, and with it what was verified. Returns it."""
        return self._mark(self.prepared(), dropped_at=clock.now())

    @staticmethod
    def _mark(invoice, **fields):
        for name, value in fields.items():
            setattr(invoice, name, value)
        invoice.save(update_fields=list(fields))
        return invoice

    # --- Giving back -------------------------------------------------------------------------------

    def give_back(self, *kinds, by, reference):
        """Give back what was verified: on its figures within the limit, on the approval above (MP-14, MP-19).

        Returns the `CreditNote`. Raises `Blocked` when somebody else was quicker.
        """
        case = self.instance
        self._locked()
        one = self.next_to_give_back(*kinds)
        if one is None:
            about = "invoice" if "invoice" in kinds else "transaction"
            reason = _("Nothing that was verified is left to give back.")
            raise self._too_late(about, reason, _("verifying it"))
        approval = self.approval_for(one) if one.needs_approval else None
        return case.credit_notes.issue(
            "refund",
            by=by,
            reference=reference,
            amount=one.give_back,
            ground="" if approval else one.ground,
            discrepancy=one.key,
            paid_as=one.paid_as,
        )

    # --- Helpers -----------------------------------------------------------------------------------

    def _locked(self):
        """The order, locked until the transaction ends: two cases may be about the same money."""
        case = self.instance
        order = Order.objects.select_for_update(of=("self",)).select_related("customer").get(pk=case.order_id)
        case.order = order
        return order

    def _too_late(self, about, reason, lifted_by):
        """Somebody else was quicker: what a step found when it had the lock."""
        return Blocked(None, [Blocker(self.instance.goods_rules[about], reason, lifted_by)])

    def _model(self, name):
        return self.instance.order._meta.get_field(name).related_model

    @staticmethod
    def _write_lines(invoice, lines):
        model = invoice.lines.model
        model.objects.bulk_create(
            model(invoice=invoice, position=place, **line) for place, line in enumerate(lines, start=1)
        )


def lines_of(order, terms):
    """The lines an invoice of `order` should have: columns of `InvoiceLine`, one dict each."""
    lines = [
        {
            "kind": "article",
            "sku": line.sku,
            "name": line.name,
            "quantity": line.quantity,
            "unit_price": line.unit_price,
            "amount": cents(line.quantity * line.unit_price),
        }
        for line in order.lines.all()
    ]
    others = (
        (("discount", -terms.discount), ("shipping", terms.shipping), ("tax", terms.tax)) if terms else ()
    )
    return lines + [
        {"kind": kind, "quantity": 1, "unit_price": amount, "amount": amount}
        for kind, amount in others
        if amount
    ]


def as_row(row):
    """A row of a comparison as plain figures, to be kept for ever."""
    return {
        "what": row.what,
        "sku": row.sku,
        "kind": row.kind,
        "units": list(row.units),
        "order": str(row.order),
        "invoice": str(row.invoice),
        "difference": str(row.difference),
    }


def as_payment_rows(payments):
    """The payments of an order as plain figures, to be kept for ever."""
    return [
        {
            "what": charge.transaction.reference,
            "kind": charge.verdict,
            "method": charge.transaction.method,
            "status": charge.transaction.status,
            "at": charge.transaction.processed_at.isoformat(timespec="seconds"),
            "invoice": str(charge.transaction.amount),
            "difference": str(charge.excess),
        }
        for charge in payments.charges
    ]
