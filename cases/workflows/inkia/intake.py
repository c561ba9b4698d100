"""Registering an Inkia case: what has to be confirmed, and where the procedure begins."""

from django.utils.translation import gettext_lazy as _

# The steps whose gates are shown before a case is registered, by its problem.
FIRST_STEPS = {
    "customer_error": ("ask_reference_photo", "confirm_customer_error"),
    "picking_error": ("ask_received_reference", "assign_picking_error"),
    "missing": ("ask_missing_photos", "assign_missing"),
    "wrong_colour": ("ask_colour_photos", "confirm_colour"),
    "swapped_order": ("ask_delivery_note", "confirm_swap"),
    "damaged_parcel": ("ask_parcel_check", "articles_are_damaged"),
    "damaged_content": ("ask_damage_photos", "confirm_damage"),
    "damaged_toner": ("ask_label_photos", "assign_toner"),
}


def doubt(order, problem, words):
    """What has to be confirmed before a case about `problem` (in `words`) is registered on `order`, or ""."""
    if order.is_delivered or not problem:
        return ""
    told = {"order": order.number, "problem": words}
    return _("Order %(order)s has no date of delivery. Is it “%(problem)s” all the same?") % told
