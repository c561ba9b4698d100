"""What Flashbay's steps ask to be filled in."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import AmountField, LineField, LinesField, WordsField
from cases.forms.steps import StepForm

# FB-16: what the agent tells Aftersales is short, factual and logical.
SHORT = 1200


class DetailsForm(StepForm):
    channel = forms.ChoiceField(
        label=_("How they came"),
        choices=[("email", _("by e-mail (preferred)")), ("phone", _("by telephone"))],
        widget=forms.RadioSelect,
        initial="email",
        error_messages={"required": _("Select how the details came")},
    )
    words = WordsField(
        label=_("Details of the problem"),
        rows=6,
        empty=_("Enter the details as completely as possible"),
        help_text=_("As much and as detailed as possible: which units, how many, since when, how it shows."),
    )


class AnswerForm(StepForm):
    words = WordsField(
        label=_("What solved it"),
        empty=_("Enter what solved the problem"),
        help_text=_("Kept on the case. It may not promise anything."),
    )


class ReportToAftersalesForm(StepForm):
    words = WordsField(
        label=_("Report to Aftersales"),
        rows=6,
        max_length=SHORT,
        empty=_("Enter how the problem occurred"),
        help_text=_("Short, factual and logical: what happened, when, to how many units (FB-16)."),
    )


class InstructionsForm(StepForm):
    words = WordsField(label=_("Instructions"), empty=_("Enter the instructions"))


class InstructReplacementForm(StepForm):
    lines = LinesField(label=_("Units to replace"))
    words = WordsField(label=_("Instructions"), empty=_("Enter the instructions"))


class CourierForm(StepForm):
    contact = LineField(
        label=_("Account manager at the courier"),
        max_length=120,
        empty=_("Enter whom you contacted at the courier"),
    )
    words = WordsField(label=_("What was asked or said"), empty=_("Enter what was asked or said"))


class DeliveredForm(StepForm):
    delivered_on = forms.DateField(
        label=_("Delivered on"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": _("Enter the date of delivery"),
            "invalid": _("Date must be a real date, like 2026-11-22"),
        },
    )
    words = WordsField(label=_("How it was settled"), empty=_("Enter how it was settled with the courier"))

    def clean_delivered_on(self):
        delivered = self.cleaned_data["delivered_on"]
        if delivered < self.case.order.placed_on:
            raise forms.ValidationError(
                _("Date of delivery must not be before the order was placed, %(day)s"),
                params={"day": self.case.order.placed_on},
            )
        if delivered > timezone.localdate():
            raise forms.ValidationError(_("Date of delivery must not be in the future"))
        return delivered


class FindingsForm(StepForm):
    report = WordsField(
        label=_("Report to the customer"),
        rows=12,
        empty=_("Enter the findings and the conclusion"),
        help_text=_(
            "Findings and conclusion, in the customer's language. Aftersales agrees this very text, "
            "and this very text is sent (FB-18, FB-19)."
        ),
    )

    def prepare(self):
        self.initial = {"report": self.case.report, **self.initial}


class AskForm(StepForm):
    words = WordsField(
        label=_("Why"),
        max_length=SHORT,
        empty=_("Enter why, in your own words"),
        help_text=_("Short, factual and logical (FB-16)."),
    )


class AskCompensationForm(AskForm):
    field_order = ["amount", "words"]
    amount = AmountField(label=_("Amount"))

    def clean_amount(self):
        amount, order = self.cleaned_data["amount"], self.case.order
        if amount > order.left_to_give:
            raise forms.ValidationError(
                _(
                    "Amount must be at most %(left)s %(currency)s: %(paid)s were paid, %(credited)s given back already"
                ),
                params={
                    "left": order.left_to_give,
                    "currency": order.currency,
                    "paid": order.paid,
                    "credited": order.credited,
                },
            )
        return amount


class AskExchangeForm(AskForm):
    field_order = ["lines", "words"]
    lines = LinesField(label=_("Units to exchange"))


class AskCreditForm(AskCompensationForm):
    field_order = ["lines", "amount", "words"]
    lines = LinesField(label=_("Returned units"))

    def clean(self):
        cleaned = super().clean()
        if "amount" in cleaned and "lines" in cleaned:
            prices = {str(line.pk): line.unit_price for line in self.case.order.lines.all()}
            worth = sum(prices[line] * units for line, units in cleaned["lines"].items())
            if cleaned["amount"] > worth:
                self.add_error(
                    "amount",
                    forms.ValidationError(
                        _("Amount must be at most %(worth)s: that is what these units cost"),
                        params={"worth": worth},
                    ),
                )
        return cleaned


class AskRefundTalkForm(AskForm):
    why_no_replacement = WordsField(
        label=_("Why a replacement does not do"),
        rows=3,
        empty=_("Enter why a replacement does not do"),
        help_text=_("The standard remedy for faulty goods is replacement (FB-10)."),
    )


class AskRefundForm(AskCompensationForm):
    field_order = ["amount", "why_no_replacement", "words"]
    why_no_replacement = WordsField(
        label=_("Why a replacement does not do"),
        rows=3,
        empty=_("Enter why a replacement does not do"),
        help_text=_("The standard remedy for faulty goods is replacement (FB-10)."),
    )


class AskGiftForm(StepForm):
    words = WordsField(
        label=_("Particulars of the service failure"),
        max_length=SHORT,
        empty=_("Enter what went wrong in our service"),
        help_text=_(
            "Delivery delay, quality problem … This goes into the mail to Aftersales (FB-29, FB-34)."
        ),
    )


class RequestForm(StepForm):
    kind = forms.ChoiceField(
        label=_("Which request"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Select the request")},
    )
    words = WordsField(label=_("Why"), rows=2, empty=_("Enter why it is withdrawn"))

    def prepare(self):
        self.fields["kind"].choices = [
            (request.kind, request.get_kind_display()) for request in self.case.approvals.to_withdraw()
        ]


class DecisionForm(StepForm):
    approval = forms.IntegerField()


class ReturnForm(StepForm):
    lines = LinesField(label=_("Units that come back"))
    words = WordsField(
        label=_("Instructions to the customer"),
        rows=3,
        required=False,
        help_text=_("Anything besides the usual: pack well, enclose the slip."),
    )

    def possible_lines(self):
        return [(line, line.returnable) for line in self.case.order.lines.all() if line.returnable]


class WhichReturnForm(StepForm):
    goods = forms.ModelChoiceField(
        queryset=None, label=_("Return"), error_messages={"required": _("Select the return")}
    )
    words = WordsField(label=_("Why"), rows=2, empty=_("Enter the reason"))
    states = ()

    def prepare(self):
        self.fields["goods"].queryset = self.case.returns.of_now().filter(state__in=self.states)
        self.fields["goods"].initial = self.fields["goods"].queryset.first()


class CancelReturnForm(WhichReturnForm):
    states = ("announced",)


class CloseShortForm(WhichReturnForm):
    states = ("partly_back",)


class CountedForm(StepForm):
    goods = forms.CharField()


class ReplacementForm(StepForm):
    job_note = WordsField(
        label=_("Job note"),
        rows=3,
        empty=_("Enter the job note: it says that the order is for replacements"),
        help_text=_("Always says that the order is for replacements, and of which order (FB-07)."),
    )

    def prepare(self):
        # The job note is for the factory: always in English.
        self.initial = {
            "job_note": f"REPLACEMENT order for {self.case.order.number} (case {self.case.number}).",
            **self.initial,
        }

    def clean_job_note(self):
        note = self.cleaned_data["job_note"]
        if "replace" not in note.casefold():
            raise forms.ValidationError(
                _("The job note must say that the order is for replacements (the word “replacement”)")
            )
        if self.case.order.number.casefold() not in note.casefold():
            raise forms.ValidationError(
                _("The job note must name the order it replaces, %(order)s"),
                params={"order": self.case.order.number},
            )
        return note


class UrgentReplacementForm(ReplacementForm):
    why_urgent = WordsField(
        label=_("Why it is urgent"), rows=2, empty=_("Enter why it is particularly urgent")
    )


class TrackingForm(StepForm):
    tracking = LineField(label=_("Tracking number"), max_length=60, empty=_("Enter the tracking number"))


class LedgerForm(StepForm):
    reference = LineField(
        label=_("Ledger reference"), max_length=60, empty=_("Enter the reference in the ledger")
    )


class OfferAnswerForm(StepForm):
    words = WordsField(label=_("The customer's words"), rows=3, empty=_("Enter the customer's answer"))
