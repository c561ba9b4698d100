"""An order on the marketplace with its invoice and its payments, and a case about them taken through its steps."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from cases.models import Customer, Order
from tests.cast import Walk, make_case

RIGHT = ("MUG; 3; 19.99", "POT; 1; 45.50", "discount; 10.55", "shipping; 4.90", "tax; 8.00")
TERMS = {"discount": "10 %", "shipping": "4.90", "tax": "8.00"}
# Three mugs and a pot are 105.47; less 10 % (10.55), with shipping and tax.
DUE = Decimal("107.82")
OVER = ("MUG; 3; 21.99", *RIGHT[1:])


def market_order(cast, number="SP-1001", *, paid=DUE, currency="EUR"):
    """Three mugs at 19.99 and a pot at 45.50, delivered a week ago."""
    buyer = Customer.objects.create(
        name="Lena Marchand", email="lena@example.org", country="France", record_number=f"SP-{number}"
    )
    today = timezone.localdate()
    order = Order.objects.create(
        number=number,
        workflow="marketplace",
        customer=buyer,
        placed_on=today - timedelta(days=12),
        delivered_on=today - timedelta(days=7),
        currency=currency,
        paid=paid,
        account_manager=cast.claire,
    )
    order.lines.create(position=1, sku="MUG", name="Enamel mug", quantity=3, unit_price=Decimal("19.99"))
    order.lines.create(position=2, sku="POT", name="Tea pot", quantity=1, unit_price=Decimal("45.50"))
    return order


class MarketWalk(Walk):
    """``MarketWalk.about(cast, "invoice").reviewed().invoiced(OVER).verified()``."""

    @classmethod
    def about(cls, cast, problem, order=None, **fields):
        """A new case about `problem` on `order`."""
        told = {
            "summary": "Something is wrong with what I paid",
            "words": "The sum is not what I expected.",
            "contact_name": "Lena Marchand",
            "contact_email": "lena@example.org",
        }
        return cls(cast, make_case(cast, order or market_order(cast), problem=problem, **{**told, **fields}))

    def reviewed(self, **terms):
        return self.do("review_order", **{**TERMS, **terms})

    def invoiced(self, lines=OVER, number="INV-1", total=""):
        return self.do(
            "record_invoice",
            number=number,
            issued_on=self.case.order.placed_on.isoformat(),
            lines="\n".join(lines),
            total=total,
        )

    def verified(self, paid_as="refund", words="A wrong price was charged."):
        return self.do("verify_invoice_error", cause="billing", paid_as=paid_as, words=words)

    def checked(self, by=None, total=DUE):
        return self.do("check_correction", by=by or self.cast.tom, total=str(total))

    def charged(self, amount, reference, *, status="processed", failure="", hours=48, **more):
        at = timezone.now() - timedelta(hours=hours)
        told = {"kind": "charge", "pay_by": "card", "processed_at": f"{at:%Y-%m-%d %H:%M}", **more}
        return self.do(
            "record_transaction",
            provider_reference=reference,
            amount=str(amount),
            status=status,
            failure=failure,
            **told,
        )

    def looked(self):
        return self.do("verify_payment", words="Two charges within a minute.")

    def charge_verified(self, reference, paid_as="refund"):
        found = self.case.order.transactions.get(reference=reference)
        return self.do(
            "verify_payment_error", transaction=found.pk, paid_as=paid_as, words="The terminal sent it twice."
        )

    def repaid(self, step="refund_overcharge", reference="L-1"):
        return self.do(step, by=self.cast.priya, reference=reference)

    def last_letter(self):
        """The newest letter to the customer."""
        return self.case.letters.filter(to="customer").order_by("id").last()

    def last_words(self):
        """What the newest letter says, with plain spaces."""
        return self.last_letter().body.replace("\N{NO-BREAK SPACE}", " ")

    def told(self, name):
        """What the last event of that name says."""
        return self.case.events.filter(name=name).last().data
