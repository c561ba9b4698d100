"""The units a case is about, and what is left to do for them.

`particulars` keep them as {order line id: units}: ``units`` that are confirmed wrong, missing or damaged, and
``exchanges``, the numbers of the replacement orders of the present cycle.
"""

from decimal import ROUND_HALF_UP, Decimal

from django.utils.translation import gettext as _

from cases.templatetags.desk import money

# IK-22, IK-25: below it an article is exchanged at once. Exactly this much is not below.
DIRECT_BELOW = Decimal("10.00")
# IK-12: what the customer pays who keeps the cartridges. The carriage is free.
REORDER_SHARE, CARRIAGE = Decimal("0.90"), Decimal("0.00")
CENT = Decimal("0.01")


def left(case):
    """The confirmed units for which no exchange was scheduled yet."""
    return minus(case.particulars.get("units", {}), _exchanged(case))


def cheap(case):
    """Those of `left` whose article costs less than 10 €: the unit price, tax included."""
    return _priced(case, lambda price: price < DIRECT_BELOW)


def dear(case):
    """Those of `left` whose article costs 10 € or more."""
    return _priced(case, lambda price: price >= DIRECT_BELOW)


def worth(case, lines):
    """What `lines` {order line id: units} cost, in the order's currency."""
    prices = _prices(case)
    return sum((prices[line] * units for line, units in lines.items()), Decimal("0.00"))


def reorder_price(price):
    """What is to be paid for articles that cost `price`: 10 % off, carriage free, half a cent rounded up."""
    return (price * REORDER_SHARE + CARRIAGE).quantize(CENT, ROUND_HALF_UP)


def in_words(case, lines):
    """Units with article and price, like "2 × INK-BK at €8.90"."""
    by_id = {str(line.pk): line for line in case.order.lines.all()}
    return ", ".join(
        _("%(units)s × %(article)s at %(price)s")
        % {
            "units": units,
            "article": by_id[pk].sku,
            "price": money(by_id[pk].unit_price, case.order.currency),
        }
        for pk, units in lines.items()
    )


def unopened(case):
    """Units counted back in good condition for which nothing was given yet: {order line id: units}."""
    found = {}
    for line in case.returns.known_lines():
        if (units := line.good - line.credited - line.replaced) > 0:
            pk = str(line.order_line_id)
            found[pk] = found.get(pk, 0) + units
    return found


def not_announced(case):
    """The confirmed units that no return of the case's present cycle names yet."""
    announced = {}
    for goods in case.returns.known():
        announced = plus(announced, {str(one.order_line_id): one.expected for one in goods.lines.all()})
    return minus(case.particulars.get("units", {}), announced)


def among(case, lines):
    """`lines` {order line id: units} as a form offers them: [(OrderLine, most units)]."""
    return [(line, lines[str(line.pk)]) for line in case.order.lines.all() if str(line.pk) in lines]


def received_instead(case, lines):
    """The references that were sent in place of `lines`: {order line id: references}.

    As many references as lines stand for one line each, in their order; otherwise each of them for any line.
    """
    told = case.particulars.get("received", "")
    references = [reference.strip() for reference in told.split(",")]
    if len(references) == len(lines):
        return dict(zip(lines, references, strict=True))
    return dict.fromkeys(lines, told)


def note_exchange(case, order):
    """Remember that a replacement order belongs to the present cycle of the case."""
    case.particulars.setdefault("exchanges", []).append(order.number)


def minus(lines, others):
    """`lines` less `others`, without what is used up."""
    rest = {line: units - others.get(line, 0) for line, units in lines.items()}
    return {line: units for line, units in rest.items() if units > 0}


def plus(lines, others):
    """`lines` and `others` together."""
    return {line: lines.get(line, 0) + others.get(line, 0) for line in (*lines, *others)}


def _exchanged(case):
    found = {}
    for order in exchanges(case):
        found = plus(found, order.lines)
    return found


def exchanges(case):
    """The replacement orders of the present cycle that were not cancelled."""
    numbers = case.particulars.get("exchanges", ())
    return [
        order for order in case.replacements.all() if order.number in numbers and order.cancelled_at is None
    ]


def _priced(case, test):
    prices = _prices(case)
    return {line: units for line, units in left(case).items() if test(prices[line])}


def _prices(case):
    return {str(line.pk): line.unit_price for line in case.order.lines.all()}
