"""Why goods come back, and where such problems come from."""

from django.utils.translation import gettext_lazy as _

from cases.causes import RootCause

# Of a return, and of an exchange (MP-07): {key: words}.
OF_A_RETURN = {
    "changed_mind": _("The customer changed their mind"),
    "defective": _("Defective"),
    "damaged": _("Damaged when it arrived"),
    "wrong_item": _("Not the article that was ordered"),
    "not_as_described": _("Not as described"),
    "other": _("Another reason"),
}
OF_AN_EXCHANGE = {
    "wrong_size": _("Wrong size"),
    "wrong_colour": _("Wrong colour"),
    "damaged": _("Damaged when it arrived"),
    "defective": _("Defective"),
    "wrong_item": _("Not the article that was ordered"),
    "other": _("Another reason that warrants it"),
}
# What the customer could not help: be flexible (MP-26). Goods of that kind come back damaged, and count all the same.
OUR_FAULT = {"defective", "damaged", "wrong_item", "not_as_described"}
ROOT_CAUSES = {
    "changed_mind": RootCause.CHOICE,
    "wrong_size": RootCause.CHOICE,
    "wrong_colour": RootCause.CHOICE,
    "defective": RootCause.VENDOR,
    "not_as_described": RootCause.VENDOR,
    "damaged": RootCause.SHIPPING,
    "wrong_item": RootCause.FULFILMENT,
    "other": RootCause.OTHER,
}
