"""What an exchange asks."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import LineField, WordsField
from cases.forms.steps import StepForm
from cases.workflows.marketplace.forms.returns import CheckForm
from cases.workflows.marketplace.reasons import OF_AN_EXCHANGE

WANTED = {
    "label": _("Article wanted instead"),
    "max_length": 120,
    "empty": _("Enter the article the customer wants instead"),
}


class CheckExchangeForm(CheckForm):
    field_order = ["lines", "wanted", "reason", "asked_on", "condition", "words"]
    reasons = OF_AN_EXCHANGE
    wanted = LineField(**WANTED, help_text=_("Article number, size, colour: what the stock is asked for."))

    def prepare(self):
        super().prepare()
        self.initial = {"wanted": self.case.particulars.get("wanted", ""), **self.initial}


class StockForm(StepForm):
    words = LineField(
        label=_("Who or what says so"),
        max_length=200,
        empty=_("Enter who or what says so"),
        help_text=_("The stock list, a colleague in the warehouse …"),
    )

    def prepare(self):
        self.fields["words"].label = _("Stock of “%(article)s”: who or what says so?") % {
            "article": self.case.particulars.get("wanted", "")
        }


class ConfirmStockForm(StockForm):
    at_once = forms.BooleanField(
        label=_("It is available for immediate shipment"),
        error_messages={"required": _("Confirm that it is available for immediate shipment")},
    )


class AlternativesForm(StepForm):
    alternatives = WordsField(
        label=_("Alternatives"),
        rows=4,
        empty=_("Enter the alternatives to offer"),
        help_text=_("Another model, an upgrade, a related product: one a line. The refund is named besides."),
    )


class ChoiceForm(StepForm):
    wanted = LineField(**WANTED)
    words = WordsField(label=_("The customer's words"), rows=3, empty=_("Enter the customer's answer"))


class ScheduleForm(StepForm):
    job_note = WordsField(
        label=_("Note for the warehouse"),
        rows=3,
        empty=_("Enter what is to be shipped, and where to"),
        help_text=_("The article and the shipping details, confirmed with the customer (MP-10)."),
    )

    def prepare(self):
        self.initial = {"job_note": self.note(), **self.initial}

    def note(self):
        """What the note begins with; always in English, as all notes to the warehouse."""
        told = self.case.particulars.get("wanted") or "see the units"
        return f"Replacement for {self.case.order.number} (case {self.case.number}): {told}"
