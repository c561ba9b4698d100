"""Finding orders, cases and customers by what was typed: numbers from the left, names in part."""

import re
import unicodedata
from difflib import SequenceMatcher

from django.db.models import Q

from cases.models import Case, Customer, Order

AT_MOST = 20
_WRITTEN_AS = {
    "a": "aàáâãäå",
    "c": "cç",
    "e": "eèéêë",
    "i": "iìíîï",
    "n": "nñ",
    "o": "oòóôõöø",
    "u": "uùúûü",
    "y": "yýÿ",
}


def exact_order(typed):
    """The one order whose number or tracking number is `typed`, in either case of letters; else None."""
    spellings = {typed, typed.upper()}
    if order := Order.objects.filter(number__in=spellings).select_related("customer").first():
        return order
    tracked = Order.objects.filter(tracking__in=spellings).select_related("customer")[:2]
    return tracked[0] if len(tracked) == 1 else None


def orders_like(typed):
    """Orders that `typed` may mean: by a part of their number, their tracking number or their customer."""
    fits = (
        Q(number__startswith=typed.upper())
        | Q(tracking__in={typed, typed.upper()})
        | Q(customer__in=Customer.objects.filter(_customer(typed)))
        | Q(pk__in=Case.objects.filter(contact_email__iexact=typed).values("order"))
    )
    if re.fullmatch(r"\d{4,}", typed):
        fits |= Q(number__endswith=typed)  # on the telephone nobody says the letters before a number
    return Order.objects.filter(fits).select_related("customer")[:AT_MOST]


def customers_like(typed):
    """Customers whose name, e-mail address or record number `typed` may mean."""
    return Customer.objects.filter(_customer(typed))[:AT_MOST]


def cases_like(typed, user):
    """Cases `user` may see, found by number, order, contact or customer."""
    fits = (
        Q(number__startswith=typed.upper())
        | Q(order__number__startswith=typed.upper())
        | Q(contact_name__iregex=_accent_blind(typed))
        | Q(contact_email__istartswith=typed)
        | Q(order__customer__name__iregex=_accent_blind(typed))
    )
    return Case.objects.visible_to(user).filter(fits).select_related("order__customer", "owner")[:AT_MOST]


def closest_numbers(typed, most=3):
    """The orders whose numbers come nearest to a number that does not exist, nearest first."""
    wanted = typed.upper()
    if not any(letter.isdigit() for letter in wanted):
        return []
    for cut in range(1, min(5, len(wanted))):
        near = list(Order.objects.filter(number__startswith=wanted[:-cut]).select_related("customer")[:200])
        if near:
            return sorted(near, key=lambda order: -SequenceMatcher(None, wanted, order.number).ratio())[:most]
    return []


def _customer(typed):
    return (
        Q(name__iregex=_accent_blind(typed))
        | Q(email__istartswith=typed)
        | Q(record_number__in={typed, typed.upper()})
    )


def _accent_blind(typed):
    """A pattern that finds "Société" for "societe" and the other way round, on every database."""
    plain = "".join(
        letter for letter in unicodedata.normalize("NFKD", typed) if not unicodedata.combining(letter)
    )
    return "".join(
        f"[{_WRITTEN_AS[letter]}{_WRITTEN_AS[letter].upper()}]"
        if letter in _WRITTEN_AS
        else re.escape(letter)
        for letter in plain.lower()
    )
