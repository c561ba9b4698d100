"""Money shared out to the cent: rounded half up, and the shares always agree with their sum."""

from decimal import ROUND_HALF_UP, Decimal
from itertools import accumulate

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def cents(amount):
    """An amount rounded half up to two places, as invoices are."""
    return Decimal(amount).quantize(CENT, ROUND_HALF_UP)


def spread(amount, weights):
    """Share `amount` out over `weights` (amounts not below zero). Returns as many shares, in their order.

    Each is what the running sum of the weights asks for, less what was shared before: so the shares agree with
    `amount` to the cent, and none is more than a cent away from its own fair part. With nothing to weigh by the
    first takes it all.
    """
    weights = [Decimal(weight) for weight in weights]
    whole = sum(weights)
    if not weights:
        return []
    if not whole:
        return [cents(amount), *[ZERO] * (len(weights) - 1)]
    ends = [cents(Decimal(amount) * part / whole) for part in accumulate(weights)]
    return [end - start for start, end in zip([ZERO, *ends], ends, strict=False)]


def worth(lines, discount):
    """What each of `lines` cost after an order-wide `discount`: [amount], in their order.

    A line has `quantity` and `unit_price`; the discount is shared out by what the lines cost.
    """
    gross = [cents(line.quantity * line.unit_price) for line in lines]
    return [whole - share for whole, share in zip(gross, spread(discount, gross), strict=True)]


def worth_of_units(line_worth, quantity, units, before=0):
    """What `units` of a line of `quantity` cost that is worth `line_worth`, after `before` units were given for.

    Given for one after another or all at once, the units of a line are worth what the line is.
    """
    upto = [cents(line_worth * number / quantity) for number in (before, before + units)]
    return upto[1] - upto[0]
