"""What a customer bought before: looked at before a cause is named (MP-21)."""

from django.utils.translation import gettext as _

from cases.templatetags.desk import instant_in_words, money

SHOWN = 5


def purchases(case):
    """The customer's orders in a few words, newest first: at most `SHOWN` of them are named."""
    orders = list(case.customer.orders.order_by("-placed_on", "-id")[: SHOWN + 1])
    told = [
        _("%(number)s of %(day)s, %(amount)s")
        % {
            "number": order.number,
            "day": instant_in_words(order.placed_on, "day"),
            "amount": money(order.paid, order.currency),
        }
        for order in orders[:SHOWN]
    ]
    if len(orders) > SHOWN:
        told.append("…")
    return _("Bought so far: %(orders)s") % {"orders": "; ".join(told)}
