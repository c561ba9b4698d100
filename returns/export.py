"""Issued papers as a table for the ledger."""

import csv
import io

from django.utils.translation import gettext as _

# What a spreadsheet would take for a formula, also behind the blanks it ignores.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def harmless(value):
    """`value` as text that no spreadsheet runs: what could be a formula gets an apostrophe."""
    text = str(value)
    return f"'{text}" if text.lstrip(" \u00a0\u202f\ufeff").startswith(_FORMULA) else text


def papers_csv(papers):
    """`papers` (credit notes) as CSV text with a heading. Amounts have a point and two places; UTC."""
    out = io.StringIO()
    writer = csv.writer(out)
    heading = [
        _("Number"), _("Issued (UTC)"), _("Kind"), _("Amount"), _("Currency"), _("Order"), _("Customer"),
        _("Record number"), _("Case"), _("Ledger reference"), _("Approved by"), _("Issued by"),
        _("Given back as"),
    ]  # fmt: skip
    writer.writerow(heading)
    for paper in papers:
        customer = paper.order.customer
        told = [
            paper.number, f"{paper.issued_at:%Y-%m-%d %H:%M:%S}", paper.kind, f"{paper.amount:.2f}",
            paper.currency, paper.order.number, customer.name, customer.record_number, paper.case.number,
            paper.reference, paper.approval.decided_by if paper.approval_id else "", paper.issued_by,
            paper.paid_as,
        ]  # fmt: skip
        writer.writerow([harmless(value) for value in told])
    return out.getvalue()


def file_name(totals, today):
    """A name that carries the control totals: ``issued-2026-11-22-EUR-148.50-GBP-93.00.csv``."""
    sums = "".join(f"-{currency}-{amount:.2f}" for currency, _papers, amount in totals)
    return f"issued-{today:%Y-%m-%d}{sums}.csv"
