"""What a payment issue asks."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import MOST, AmountField, LineField, WordsField, too_much
from cases.forms.steps import StepForm
from cases.templatetags.desk import money
from cases.workflows.marketplace.figures import METHODS, STATUSES, TRACERS
from cases.workflows.marketplace.forms.figures import cause_field, paid_as_field


class TransactionForm(StepForm):
    provider_reference = LineField(
        label=_("Provider’s reference"), max_length=60, empty=_("Enter the provider’s reference")
    )
    kind = forms.ChoiceField(
        label=_("Kind"),
        choices=[("charge", _("Charge")), ("refund", _("Refund"))],
        widget=forms.RadioSelect,
        initial="charge",
    )
    pay_by = forms.ChoiceField(label=_("Method"), choices=METHODS, initial="card")
    amount = AmountField(label=_("Amount"))
    status = forms.ChoiceField(
        label=_("Status"),
        choices=STATUSES,
        widget=forms.RadioSelect,
        error_messages={"required": _("Select the status")},
    )
    processed_at = forms.DateTimeField(
        label=_("When"),
        input_formats=["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%d"],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        error_messages={
            "required": _("Enter when it was processed"),
            "invalid": _("Enter a real date and time, like 2026-11-22 14:05"),
        },
    )
    failure = LineField(
        label=_("Why it failed"),
        max_length=200,
        required=False,
        help_text=_("For a failed one: card declined, insufficient funds …"),
    )

    def clean_processed_at(self):
        at = self.cleaned_data["processed_at"]
        if at > timezone.now():
            raise forms.ValidationError(_("A transaction must not be in the future"))
        return at

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("status") == "failed" and not cleaned.get("failure"):
            self.add_error("failure", _("Enter why it failed"))
        if "amount" in cleaned and self.case.figures.payments().paid + cleaned["amount"] > MOST:
            self.add_error("amount", too_much())
        if "provider_reference" in cleaned and "amount" in cleaned:
            self._not_twice(cleaned)
        return cleaned

    def _not_twice(self, cleaned):
        known = self.case.figures.transaction(cleaned["provider_reference"])
        if known is None:
            return
        if known.is_settled or known.order_id != self.case.order_id:
            told = _("Transaction %(reference)s is recorded already, on order %(order)s")
            self.add_error(
                "provider_reference",
                forms.ValidationError(told, params={"reference": known.reference, "order": known.order}),
            )
        elif (known.amount, known.kind) != (cleaned["amount"], cleaned.get("kind")):
            told = _("The pending transaction is over %(amount)s; settle it as it is")
            self.add_error(
                "amount", forms.ValidationError(told, params={"amount": money(known.amount, known.currency)})
            )


class VerifyPaymentForm(StepForm):
    words = WordsField(
        label=_("What the records show"),
        rows=3,
        empty=_("Enter what the records of the provider show"),
        help_text=_("Method, transaction history, failures. The recorded transactions stand beside it."),
    )


class TraceForm(StepForm):
    whom = forms.ChoiceField(
        label=_("Who traces it"),
        choices=TRACERS,
        widget=forms.RadioSelect,
        error_messages={"required": _("Select who traces it")},
    )
    contact = LineField(label=_("Contact"), max_length=120, empty=_("Enter whom you asked"))
    words = WordsField(label=_("What was asked"), rows=3, empty=_("Enter what was asked"))


class CauseForm(StepForm):
    cause = cause_field()
    words = WordsField(label=_("What was found out"), rows=3, empty=_("Enter what was found out"))

    def prepare(self):
        self.initial = {"cause": self.case.root_cause or "payment", **self.initial}


class VerifyChargeForm(StepForm):
    transaction = forms.TypedChoiceField(
        label=_("Charge"),
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": _("Select the charge")},
    )
    paid_as = paid_as_field()
    words = WordsField(
        label=_("What went wrong"),
        rows=3,
        empty=_("Enter what went wrong with the payment"),
        help_text=_("For the customer, in their language: it goes into the letter."),
    )

    def prepare(self):
        currency = self.case.order.currency
        self.fields["transaction"].choices = [
            (charge.transaction.pk, f"{charge.transaction} – {money(charge.excess, currency)}")
            for charge in self.case.figures.charges_to_verify()
        ]


class AskPaymentForm(StepForm):
    words = WordsField(
        label=_("What went wrong, and what to do"),
        rows=3,
        empty=_("Enter what went wrong and what the customer can do"),
        help_text=_("For the customer, in their language: it goes into the letter."),
    )


class OtherMethodForm(AskPaymentForm):
    field_order = ["pay_by", "words"]
    pay_by = forms.ChoiceField(label=_("Method to offer"), choices=METHODS, initial="transfer")
