"""What a person sees while counting. Nothing here says what was announced: counting is blind."""

from dataclasses import dataclass

from cases.models import OrderLine
from returns.tally import newest_reading, tally, unknown

LOG = 30


@dataclass
class Card:
    """An article with what was found of it so far."""

    line: OrderLine
    good: int = 0
    damaged: int = 0

    @property
    def counted(self):
        return self.good + self.damaged

    @property
    def code(self):
        """What stands for the article when a number is typed."""
        return self.line.barcode or self.line.sku


def board(count):
    """Everything the counting page shows of `count`, as a template context."""
    readings = count.scans.select_related("order_line", "by", "undoes").order_by("-id")
    cards = cards_of(count)
    return {
        "count": count,
        "cards": cards,
        "unknown": unknown(count),
        "log": readings[:LOG],
        "counted": sum(card.counted for card in cards),
        "seen": newest_reading(count) or 0,
    }


def cards_of(count):
    """A card for each article that may come, and for each other article of the order that came."""
    found = tally(count)
    awaited = set(count.goods.lines.values_list("order_line_id", flat=True))
    cards = [
        Card(line, found.get((line.pk, "good"), 0), found.get((line.pk, "damaged"), 0))
        for line in count.goods.order.lines.all()
    ]
    return [card for card in cards if card.line.pk in awaited or card.counted]
