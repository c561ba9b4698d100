"""What finance is to pay on a case, and on what it rests."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Due:
    """An amount to be given back, with the units it is for: by an approval in writing, or by the figures in `ground`.

    lines    {order line id: units}
    about    what the figures were read from, shown beside them; paid_as  how it is given back, where that is a choice
    """

    amount: Decimal
    currency: str
    lines: dict
    approval: object = None
    ground: str = ""
    about: object = None
    paid_as: str = ""

    @property
    def mark(self):
        """What a page carries along, so that nothing else is paid than was shown."""
        return f"{self.amount} {self.currency} {self.approval.pk if self.approval else self.ground}"
