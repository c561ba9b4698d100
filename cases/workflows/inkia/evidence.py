"""What has to be seen before a problem is confirmed: photos on the case, or seen elsewhere and said so."""

from django.utils.translation import gettext_lazy as _

EVIDENCE = {
    "reference": _("Article received, with its reference"),
    "parcel": _("Parcel"),
    "delivery_note": _("Delivery note (BL)"),
    "cartridges": _("Cartridges received"),
    "damage": _("Damaged articles"),
    "labels": _("All labels on the toner"),
}
# What a problem is confirmed by (IK-02, IK-06, IK-09, IK-24, IK-26). Of the others nothing has to be seen.
NEEDED = {
    "customer_error": ("reference",),
    "picking_error": ("reference",),
    "missing": ("parcel", "delivery_note", "cartridges"),
    "damaged_content": ("damage",),
    "damaged_toner": ("labels",),
}
# What else may be asked for (IK-11, IK-16, IK-19).
USEFUL = {
    "wrong_colour": ("cartridges",),
    "swapped_order": ("delivery_note",),
    "damaged_parcel": ("parcel", "damage"),
}


def asked_for(case):
    """The keys of the photos the customer is asked for."""
    return NEEDED.get(case.problem) or USEFUL[case.problem]


def missing(case):
    """The keys of what has to be seen and was not yet, neither on a photo nor elsewhere."""
    seen = case.particulars.get("seen", {})
    return [key for key in case.photos.missing(NEEDED.get(case.problem, ())) if key not in seen]
