"""What any other issue, a request and a payment ask."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.causes import RootCause
from cases.forms.fields import AmountField, LinesField, WordsField
from cases.forms.steps import StepForm
from cases.templatetags.desk import money
from cases.workflows.marketplace.facts.goods import passing
from cases.workflows.marketplace.history import purchases

PAID_AS = {"refund": _("Refund to the customer’s payment method"), "store_credit": _("Store credit")}


class DetailsForm(StepForm):
    channel = forms.ChoiceField(
        label=_("How they came"),
        choices=[("email", _("by e-mail (preferred)")), ("phone", _("by telephone"))],
        widget=forms.RadioSelect,
        initial="email",
        error_messages={"required": _("Select how the details came")},
    )
    words = WordsField(
        label=_("What the customer wrote or said"), rows=5, empty=_("Enter what the customer wrote or said")
    )
    looked = forms.BooleanField(
        label=_("Order, purchase history and earlier letters were looked at"),
        error_messages={"required": _("Look at the order, the purchase history and the earlier letters")},
    )

    def prepare(self):
        # Where the issue is known by its kind, the history is on the order's page.
        if self.case.problem == "other":
            self.fields["looked"].help_text = purchases(self.case)


class RootCauseForm(StepForm):
    cause = forms.ChoiceField(
        label=_("Root cause"),
        choices=RootCause.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Select the root cause")},
    )
    words = WordsField(
        label=_("How it came about"), rows=3, empty=_("Enter how it came about, in a few words")
    )

    def prepare(self):
        self.initial = {"cause": self.case.root_cause, **self.initial}


class SolutionForm(StepForm):
    words = WordsField(
        label=_("The solution, in words to the customer"),
        rows=6,
        empty=_("Enter the solution, in words to the customer"),
        help_text=_(
            "In the customer’s language. Money, credit and goods need the manager’s approval first (MP-22)."
        ),
    )


class AskForm(StepForm):
    words = WordsField(
        label=_("Why"),
        max_length=1200,
        empty=_("Enter why, in your own words"),
        help_text=_("Short and factual: the manager reads it beside the figures of the case."),
    )


class AskMoneyForm(AskForm):
    """An amount within `ceiling`, as money or as store credit where the policy leaves the choice."""

    field_order = ["lines", "amount", "paid_as", "words"]
    amount = AmountField(label=_("Amount"))
    paid_as = forms.ChoiceField(
        label=_("Given back as"),
        choices=list(PAID_AS.items()),
        widget=forms.RadioSelect,
        initial="refund",
        error_messages={"required": _("Select how it is given back")},
    )

    def clean_amount(self):
        amount, most = self.cleaned_data["amount"], self.case.order.left_to_give
        if amount > most:
            raise self.too_much(most)
        return amount

    def too_much(self, most):
        """The error that says the most that can be given back."""
        shown = money(most, self.case.order.currency)
        return forms.ValidationError(
            _("Amount must be at most %(most)s: that is what is left of it"), params={"most": shown}
        )


class AskCreditForm(AskMoneyForm):
    """For units that came back (MP-04): the ceiling is what is proposed, and what is allowed."""

    lines = LinesField(label=_("Units that came back"))

    def prepare(self):
        policy, ready = self.case.figures.policy(), passing(self.case)
        self.initial = {"lines": ready, "amount": self.case.returns.worth(ready), **self.initial}
        if policy and policy.refund_as in PAID_AS:
            self.fields["paid_as"].choices = [(policy.refund_as, PAID_AS[policy.refund_as])]
            self.initial["paid_as"] = policy.refund_as

    def possible_lines(self):
        ready = passing(self.case)
        return [(line, ready[str(line.pk)]) for line in self.case.order.lines.all() if str(line.pk) in ready]

    def clean(self):
        cleaned = super().clean()
        if "amount" in cleaned and "lines" in cleaned:
            most = self.case.returns.worth(cleaned["lines"])
            if cleaned["amount"] > most:
                self.add_error("amount", self.too_much(most))
        return cleaned


class AskCompensationForm(AskMoneyForm):
    field_order = ["means", "amount", "paid_as", "words"]
    means = forms.ChoiceField(
        label=_("Compensation"),
        choices=[
            ("discount", _("A discount")),
            ("credit", _("A credit")),
            ("shipping", _("Expedited shipping")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Select the compensation")},
    )


class AskReplacementForm(AskForm):
    field_order = ["lines", "goods", "words"]
    lines = LinesField(label=_("Units to send"))
    goods = forms.ChoiceField(
        label=_("The goods the customer has"),
        choices=[
            ("back", _("come back first")),
            ("stay", _("stay with the customer, or never arrived")),
        ],
        widget=forms.RadioSelect,
        error_messages={"required": _("Select what becomes of the goods the customer has")},
    )
