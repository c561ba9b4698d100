"""What was compared, in the reader's words: articles, charges, what is wrong with them, and by how much."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from cases.templatetags.desk import money

CHARGES = {
    "discount": _("Discount"),
    "shipping": _("Shipping"),
    "tax": _("Tax"),
    "other": _("Other charges"),
    "sum": _("Sum of the lines"),
}
WRONG = {
    "missing": _("missing on the invoice"),
    "quantity": _("wrong number of units"),
    "price": _("wrong price"),
    "charge": _("was not ordered"),
    "discount": _("wrong discount"),
    "shipping": _("wrong shipping"),
    "tax": _("wrong tax"),
    "other": _("was not agreed"),
    "sum": _("the invoice does not add up"),
}
VERDICTS = {
    "duplicate": _("Charged twice"),
    "over": _("Charged too much"),
    "failed": _("Failed"),
    "pending": _("Pending"),
    "missed": _("Payment missing"),
    "currency": _("In another currency"),
    "": _("As due"),
}


@dataclass(frozen=True)
class Told:
    """A row of a comparison as a page or a letter shows it."""

    what: str
    order: Decimal
    invoice: Decimal
    difference: Decimal
    wrong: str
    units: str


def told(row):
    """A row of a comparison (a `Row`, or as it was kept with `as_row`) in words. Returns a `Told`."""
    if not isinstance(row, dict):
        row = {
            name: getattr(row, name) for name in ("what", "kind", "order", "invoice", "difference", "units")
        }
    ordered, billed = row["units"] or (0, 0)
    units = ""
    if ordered != billed:
        units = _now("%(billed)s instead of %(ordered)s units") % {"billed": billed, "ordered": ordered}
    return Told(
        str(CHARGES.get(row["what"], row["what"])),
        Decimal(row["order"]),
        Decimal(row["invoice"]),
        Decimal(row["difference"]),
        str(WRONG.get(row["kind"], "")),
        units,
    )


def adjustments(discrepancy):
    """The lines of the letter that explain a corrected invoice: one sentence for each row that was wrong (MP-15)."""
    currency, lines = discrepancy.currency, []
    for row in discrepancy.rows:
        if row["kind"]:
            shown = told(row)
            lines.append(
                _now("%(what)s: %(invoice)s on the invoice, %(order)s is right (%(wrong)s)")
                % {
                    "what": shown.what,
                    "invoice": money(shown.invoice, currency),
                    "order": money(shown.order, currency),
                    "wrong": shown.units if row["kind"] == "quantity" and shown.units else shown.wrong,
                }
            )
    return lines
