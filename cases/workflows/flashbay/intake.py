"""Registering a Flashbay case: which problems do not fit the order, and where the procedure begins."""

from django.utils.translation import gettext_lazy as _

from cases.templatetags.desk import instant_in_words

# Problems that do not fit an order that arrived, and those that only goods in the customer's hands can have.
NOT_ARRIVED = {"late", "lost"}
IN_HAND = {"malfunction", "print_quality", "wrong_item", "quantity"}
# The first steps of the two ways a case can go, by whether it is a delivery problem.
FIRST_STEPS = {
    True: ("report_delivery_problem", "close_delivered"),
    False: ("request_instructions", "start_investigation"),
}


def doubt(order, problem, words):
    """What has to be confirmed because `problem` (in `words`) and the order's delivery contradict each other, or ""."""
    told = {"order": order.number, "problem": words}
    if order.is_delivered and problem in NOT_ARRIVED:
        told["day"] = instant_in_words(order.delivered_on, "day")
        return _("Order %(order)s was delivered on %(day)s. Is it “%(problem)s” all the same?") % told
    if not order.is_delivered and problem in IN_HAND:
        return (
            _(
                "Order %(order)s has no date of delivery. Is it “%(problem)s” all the same? Then "
                "record the date on the order’s page: nothing is investigated without it (FB-11)."
            )
            % told
        )
    return ""
