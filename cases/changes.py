"""What was changed on a record, by whom and when, in words; read from its history."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from django.utils.translation import gettext as _

# How far back a page looks.
AT_MOST = 20
OF_CUSTOMER = ("name", "email", "phone", "language", "kind", "in_us", "country", "record_number")
OF_ORDER = ("delivered_on", "courier", "tracking", "paid", "account_manager")


@dataclass(frozen=True)
class Change:
    """One saving of a record: who (None: the desk or an import), when, and [(field, before, after)]."""

    by: object
    at: datetime
    fields: list


def changes_of_order(order):
    """Changes of an order and its customer, newest first."""
    called = {name: label for name, (label, _help) in order.procedure.customer_facts.items()}
    called["account_manager"] = order.procedure.in_charge
    found = [*_changes(order, OF_ORDER, called), *_changes(order.customer, OF_CUSTOMER, called)]
    return sorted(found, key=lambda change: change.at, reverse=True)[:AT_MOST]


def latest_change(order):
    """A mark that differs after every change of the order or its customer: forms notice one by it."""
    marks = (record.history.values_list("pk", flat=True).first() for record in (order, order.customer))
    return ".".join(str(mark) for mark in marks)


def _changes(record, names, called):
    rows = list(record.history.select_related("history_user")[: AT_MOST + 1])
    found = []
    for newer, older in pairwise(rows):
        fields = [
            (called.get(name) or _label(record, name), _words(older, name), _words(newer, name))
            for name in names
            if getattr(newer, _column(record, name)) != getattr(older, _column(record, name))
        ]
        if fields:
            found.append(Change(newer.history_user, newer.history_date, fields))
    return found


def _column(record, name):
    return record._meta.get_field(name).attname


def _label(record, name):
    return record._meta.get_field(name).verbose_name


def _words(row, name):
    if hasattr(row, f"get_{name}_display"):
        return getattr(row, f"get_{name}_display")()
    value = getattr(row, name)
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    return value
