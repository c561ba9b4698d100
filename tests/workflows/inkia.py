"""Inkia's orders and cases for the tests: three cartridges at 8.90, two at 10.00 and a toner at 49.90 euro."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from cases.actions import open_case
from cases.models import Customer, Order
from returns.counting import finish, scan, start
from tests.cast import Walk

BLACK, CYAN, TONER = "INK-BK", "INK-CY", "TON-X"


def inkia_order(cast, number="IK-4711", *, customer=None, **fields):
    """An order of Inkia's, paid 96.60 EUR, delivered a week ago."""
    today = timezone.localdate()
    customer = customer or Customer.objects.create(
        name="Agnès Lefort",
        email=f"{number.lower()}@lefort.example",
        language="fr",
        country="France",
        record_number=f"M-{number}",
    )
    told = {
        "placed_on": today - timedelta(days=14),
        "delivered_on": today - timedelta(days=7),
        "paid": Decimal("96.60"),
        "courier": "Colissimo",
        "tracking": "6A123",
    }
    order = Order.objects.create(
        number=number, workflow="inkia", customer=customer, currency="EUR", **{**told, **fields}
    )
    for position, (sku, name, quantity, price) in enumerate(
        (
            (BLACK, "Cartouche noire", 3, "8.90"),
            (CYAN, "Cartouche cyan", 2, "10.00"),
            (TONER, "Toner X", 1, "49.90"),
        ),
        start=1,
    ):
        order.lines.create(
            position=position, sku=sku, name=name, quantity=quantity, unit_price=Decimal(price)
        )
    return order


def inkia_case(cast, problem, order=None, **fields):
    """A new case of Claire's about `problem`."""
    order = order or inkia_order(cast)
    told = {
        "summary": "Problème",
        "words": "Il y a un problème.",
        "contact_name": "Agnès Lefort",
        "contact_email": order.customer.email,
        "language": "fr",
        "owner": cast.claire,
        "team": cast.london,
    }
    return open_case(by=cast.claire, order=order, problem=problem, **{**told, **fields})


class InkiaWalk(Walk):
    """A case of Inkia's taken through its steps: ``walk.saw("reference").do("confirm_customer_error", …)``."""

    def saw(self, *kinds):
        """The agent saw these in the ticket."""
        return self.do("note_evidence", kinds=list(kinds), words="Photo dans le ticket.")

    def units(self, **by_sku):
        """Units per order line id, like ``units(black=2, toner=1)``."""
        names = {BLACK: "black", CYAN: "cyan", TONER: "toner"}
        return {
            str(line.pk): by_sku[names[line.sku]]
            for line in self.case.order.lines.all()
            if names[line.sku] in by_sku
        }

    def back(self, *read, damaged=()):
        """The warehouse counts the newest return: each code of `read` once, those of `damaged` as damaged."""
        count = start(self.case.returns.of_now().last().pk, by=self.cast.luc)
        for condition, codes in (("good", read), ("damaged", damaged)):
            for code in codes:
                scan(count.pk, code=code, condition=condition, by=self.cast.luc)
        finish(count.pk, by=self.cast.luc)
        return self.again()

    def shipped(self, number=None):
        """The warehouse ships a replacement: the only one waiting, or the one of that number."""
        number = number or self.case.replacements.to_ship().get().number
        return self.do("ship_replacement", by=self.cast.luc, replacement=number, tracking="6A999")

    def signals(self):
        """[(channel, action)] in the order they were given."""
        return [(signal.channel, signal.data["action"]) for signal in self.case.signals.order_by("id")]

    def told(self, step):
        """The one event of a step, and that its case says so exactly once."""
        return self.case.events.get(name=step)


def start_about(cast, problem, **fields):
    """A walk on a new case about `problem`."""
    return InkiaWalk(cast, inkia_case(cast, problem, **fields))
