"""Finding the order that somebody means who registers a case."""

from difflib import SequenceMatcher

from cases.models import Order
from cases.search.finding import find


def orders_meant(typed, user):
    """(the one order whose number was typed, or None; the orders that `typed` may mean to `user`).

    Orders are found by themselves, or by a case on them that `user` may see.
    """
    found = find(typed, user)
    exact = found.exact if isinstance(found.exact, Order) else None
    return exact, list(dict.fromkeys([*found.orders, *(case.order for case in found.cases)]))


def closest_numbers(typed, user, most=3):
    """The orders `user` may see whose numbers come nearest to one that does not exist, nearest first."""
    wanted = typed.upper()
    if not any(letter.isdigit() for letter in wanted):
        return []
    seen = Order.objects.visible_to(user).select_related("customer")
    for cut in range(1, min(5, len(wanted))):
        near = list(seen.filter(number__startswith=wanted[:-cut])[:200])
        if near:
            return sorted(near, key=lambda order: -SequenceMatcher(None, wanted, order.number).ratio())[:most]
    return []
