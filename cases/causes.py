"""Where the problems of cases come from, in one vocabulary, so that what recurs can be seen (MP-21, MP-24)."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class RootCause(TextChoices):
    FULFILMENT = "fulfilment", _("Fulfilment: picked, packed or sent wrongly")
    VENDOR = "vendor", _("Vendor: a faulty article, or not as described")
    SHIPPING = "shipping", _("Shipping: late, lost or damaged on the way")
    SYSTEM = "system", _("System: an error of our own programs")
    BILLING = "billing", _("Billing: a wrong price, discount, tax or charge")
    PAYMENT = "payment", _("Payment: the provider, the bank or the method")
    CHOICE = "choice", _("Choice: the customer chose otherwise")
    OTHER = "other", _("Other")
