"""A corrected invoice as the customer gets it: its facts, its page, its PDF (MP-13, MP-15)."""

from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext as _

from cases.templatetags.desk import instant_in_words, money
from returns.models import Invoice
from returns.typeset import legible, spoken, typeset
from returns.wording import CHARGES


@dataclass
class Paper:
    """What a corrected invoice says, in the customer's language."""

    number: str
    company: str
    customer: str
    order: str
    lines: list
    total: str
    reason: str
    words: dict


def paper_of(invoice):
    """The corrected `invoice`, with the words in the present language."""
    currency, original = invoice.currency, invoice.corrects
    lines = [
        {
            "what": line.name or str(CHARGES.get(line.kind, line.sku)),
            "units": str(line.quantity) if line.kind == "article" else "",
            "price": money(line.unit_price, currency) if line.kind == "article" else "",
            "amount": money(line.amount, currency),
        }
        for line in invoice.lines.all()
    ]
    day = instant_in_words(original.issued_on, "document")
    words = {
        "title": _("Corrected invoice"),
        "corrects": _("Corrects invoice %(number)s of %(day)s") % {"number": original.number, "day": day},
        "to": _("To"),
        "order": _("Order"),
        "issued": _("Issued on %(day)s") % {"day": instant_in_words(invoice.issued_on, "document")},
        "what": _("What"),
        "units": _("Units"),
        "price": _("Unit price"),
        "amount": _("Amount"),
        "total": _("Total"),
        "reason": _("What was corrected"),
    }
    return Paper(
        invoice.number,
        str(invoice.discrepancy.case.company),
        invoice.order.customer.name,
        invoice.order.number,
        lines,
        money(invoice.total, currency),
        invoice.reason,
        words,
    )


def language_of(invoice):
    """The language of a corrected invoice: the customer's, English where the desk does not speak it."""
    return spoken(invoice.discrepancy.case.language)


def corrected(number):
    """The corrected invoice `number` with all its paper needs. Raises `Invoice.DoesNotExist`, also for an original."""
    told = ("corrects", "order__customer", "discrepancy__case")
    return Invoice.objects.select_related(*told).get(number=number, corrects__isnull=False)


def make_invoice(number):
    """The corrected invoice `number` as an enclosure. Returns (file name, PDF bytes, content type)."""
    invoice = corrected(number)
    with translation.override(language_of(invoice)):
        paper = vars(paper_of(invoice))
    paper["customer"] = legible(paper["customer"])
    for line in paper["lines"]:
        line["what"] = legible(line["what"])
    data = {**paper, "language": language_of(invoice)}
    pdf = typeset("invoice.typ", data, made_at=invoice.made_at)
    return f"invoice-{invoice.number}.pdf", pdf, "application/pdf"
