"""What an invoice issue asks."""

import re

from django import forms
from django.core.validators import ProhibitNullCharactersValidator
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import MOST, AmountField, LineField, WordsField, too_much
from cases.forms.steps import StepForm
from cases.templatetags.desk import money
from cases.workflows.marketplace.forms.figures import CENT, cause_field, paid_as_field

# What stands in the first column of a charge that is no article.
CHARGES = {
    "discount": ("discount", "remise", "rabais"),
    "shipping": ("shipping", "delivery", "livraison", "port"),
    "tax": ("tax", "vat", "taxe", "tva"),
    "other": ("other", "charge", "fee", "autre", "frais"),
}
MOST_LINES = 200


class InvoiceLinesField(forms.Field):
    """The lines of an invoice, one a line: article; units; unit price – or a charge; amount.

    Becomes a list of dicts of an invoice line's columns. Tabs do as well as semicolons, so that a spreadsheet can be
    pasted. The form gives it `names`: {article: description}.
    """

    widget = forms.Textarea(attrs={"rows": 8, "spellcheck": "false", "class": "mono"})
    default_error_messages = {"required": _("Enter the lines of the invoice")}
    names = {}

    def clean(self, value):
        if isinstance(value, list):
            return value
        ProhibitNullCharactersValidator()(str(value or ""))
        rows = [(number, row) for number, row in enumerate(str(value or "").splitlines(), 1) if row.strip()]
        if not rows:
            raise forms.ValidationError(self.error_messages["required"])
        if len(rows) > MOST_LINES:
            raise forms.ValidationError(_("An invoice has at most %(n)d lines"), params={"n": MOST_LINES})
        lines, problems = [], []
        for number, row in rows:
            try:
                lines.append(self._line([part.strip() for part in re.split(r"[;\t]", row)]))
            except forms.ValidationError as problem:
                told = {"n": number, "problem": " ".join(problem.messages)}
                problems.append(forms.ValidationError(_("Line %(n)d: %(problem)s"), params=told))
        if problems:
            raise forms.ValidationError(problems)
        return lines

    def _line(self, parts):
        kind = next((kind for kind, words in CHARGES.items() if parts[0].casefold() in words), "article")
        amounts = AmountField(label="", zero=True)
        if kind != "article":
            if len(parts) != 2:
                raise forms.ValidationError(_("a charge has two parts, like shipping; 4.90"))
            amount = amounts.clean(parts[1].lstrip("-−"))
            amount = -amount if kind == "discount" else amount
            return {"kind": kind, "name": "", "quantity": 1, "unit_price": amount, "amount": amount}
        if len(parts) not in (3, 4) or not parts[0]:
            raise forms.ValidationError(_("an article has three parts, like MUG-1; 3; 19.99"))
        if not re.fullmatch(r"\d{1,6}", parts[1], re.ASCII) or int(parts[1]) < 1:
            raise forms.ValidationError(_("the units must be a whole number"))
        price, units = amounts.clean(parts[2]), int(parts[1])
        # A fourth part is what the paper asks for the line where that is not units times price.
        amount = amounts.clean(parts[3]) if len(parts) == 4 else (price * units).quantize(CENT)
        if amount > MOST:
            raise too_much()
        return {
            "kind": kind,
            "sku": parts[0][:60],
            "name": self.names.get(parts[0], parts[0])[:200],
            "quantity": units,
            "unit_price": price,
            "amount": amount,
        }


class InvoiceForm(StepForm):
    number = LineField(label=_("Invoice number"), max_length=40, empty=_("Enter the number of the invoice"))
    issued_on = forms.DateField(
        label=_("Issued on"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": _("Enter the date of the invoice"),
            "invalid": _("Date must be a real date, like 2026-11-22"),
        },
    )
    lines = InvoiceLinesField(
        label=_("Lines of the invoice"),
        help_text=_(
            "One a line: article; units; unit price. Charges: shipping; 4.90 – discount; 6.00 – tax; 8.00 – other; "
            "3.00. The lines of the order stand here to begin with: change what the invoice says otherwise."
        ),
    )
    total = AmountField(
        label=_("Total of the invoice"),
        zero=True,
        required=False,
        help_text=_("As printed. Empty: what the lines add up to."),
    )

    def prepare(self):
        ordered = list(self.case.order.lines.all())
        self.fields["lines"].names = {line.sku: line.name for line in ordered}
        begun = [f"{line.sku}; {line.quantity}; {line.unit_price}" for line in ordered]
        terms = self.case.figures.terms()
        for name in ("discount", "shipping", "tax"):
            if getattr(terms, name, 0):
                begun.append(f"{name}; {getattr(terms, name)}")
        self.initial = {"issued_on": self.case.order.placed_on, "lines": "\n".join(begun), **self.initial}

    def clean_number(self):
        number = self.cleaned_data["number"]
        if self.case.figures.invoice_exists(number):
            raise forms.ValidationError(
                _("Invoice %(number)s is recorded already"), params={"number": number}
            )
        return number

    def clean_issued_on(self):
        issued = self.cleaned_data["issued_on"]
        if issued > timezone.localdate():
            raise forms.ValidationError(_("The date of the invoice must not be in the future"))
        return issued

    def clean(self):
        cleaned = super().clean()
        if "lines" in cleaned and "total" in cleaned:
            added_up = sum(line["amount"] for line in cleaned["lines"])
            if cleaned["total"] is None:
                cleaned["total"] = added_up
            if sum(abs(line["amount"]) for line in cleaned["lines"]) > MOST:
                self.add_error("lines", too_much())
            if cleaned["total"] < 0:
                self.add_error("lines", _("The discount is more than all that is charged"))
        return cleaned


class VerifyInvoiceForm(StepForm):
    cause = cause_field()
    paid_as = paid_as_field()
    words = WordsField(
        label=_("What went wrong"),
        rows=3,
        empty=_("Enter what went wrong with the invoice"),
        help_text=_(
            "For the customer, in their language: it goes into the letter with the corrected invoice."
        ),
    )

    def prepare(self):
        self.initial = {"cause": self.case.root_cause or "billing", **self.initial}


class SecondLookForm(StepForm):
    total = AmountField(
        label=_("Total of the corrected invoice"),
        zero=True,
        help_text=_("Add it up yourself from the order: lines, less discount, with shipping and tax."),
    )

    def clean_total(self):
        total, prepared = self.cleaned_data["total"], self.case.figures.own_correction()
        # Without one the step is blocked, and says so itself.
        if prepared is not None and total != prepared.total:
            currency = self.case.order.currency
            raise forms.ValidationError(
                _now("The corrected invoice totals %(total)s, not %(typed)s: look at its lines again")
                % {"total": money(prepared.total, currency), "typed": money(total, currency)}
            )
        return total


class ExplainForm(StepForm):
    words = WordsField(
        label=_("Explanation"),
        rows=3,
        empty=_("Enter the explanation"),
        help_text=_("For the customer, in their language: why each charge is right."),
    )
