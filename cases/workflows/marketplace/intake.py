"""Registering a marketplace case: which issues do not fit the order, and where the procedure begins."""

from django.utils.translation import gettext_lazy as _

FIRST_STEPS = {
    "return": ("check_return",),
    "exchange": ("check_exchange",),
    "invoice": ("review_order",),
    "payment": ("review_order", "verify_payment"),
    "other": ("record_details", "record_root_cause"),
}


def doubt(order, problem, words):
    """What has to be confirmed because `problem` (in `words`) and the order's delivery contradict each other, or ""."""
    if problem in ("return", "exchange") and not order.is_delivered:
        return _(
            "Order %(order)s has no date of delivery. Is it “%(problem)s” all the same? Then record the date on "
            "the order’s page: the window of the policy counts from it (MP-01)."
        ) % {"order": order.number, "problem": words}
    return ""
