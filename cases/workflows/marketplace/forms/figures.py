"""What reviewing an order, and money that rests on figures, ask."""

from decimal import ROUND_HALF_UP, Decimal

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.causes import RootCause
from cases.forms.fields import MOST, AmountField, WordsField, too_much
from cases.forms.steps import StepForm

CENT = Decimal("0.01")


def paid_as_field():
    """Money or store credit, as the customer wishes (MP-14)."""
    return forms.ChoiceField(
        label=_("Given back as"),
        choices=[("refund", _("Refund")), ("store_credit", _("Store credit"))],
        widget=forms.RadioSelect,
        initial="refund",
        error_messages={"required": _("Select how it is given back")},
    )


def cause_field():
    """Where the problem came from, in the vocabulary that recurring problems are counted by (MP-24)."""
    return forms.ChoiceField(
        label=_("Root cause"),
        choices=[("", _("Select")), *RootCause.choices],
        error_messages={"required": _("Select the root cause")},
    )


class DiscountField(AmountField):
    """An amount, or a percentage of what the articles cost: "6.00" or "10 %". The form gives it `whole`."""

    whole = Decimal(0)

    def to_python(self, value):
        text = str(value or "").strip()
        if not text.endswith("%"):
            return super().to_python(value)
        percent = self._read(text.removesuffix("%").strip())
        if not percent.is_finite() or not 0 <= percent <= 100:
            raise forms.ValidationError(_("A percentage is between 0 and 100"))
        return (self.whole * percent / 100).quantize(CENT, ROUND_HALF_UP)


class TermsForm(StepForm):
    discount = DiscountField(
        label=_("Discount"),
        zero=True,
        help_text=_("An amount, or a percentage of the articles like 10 %. 0 for none."),
    )
    shipping = AmountField(label=_("Shipping"), zero=True)
    tax = AmountField(label=_("Tax on top of the prices"), zero=True)

    def prepare(self):
        goods = sum((line.quantity * line.unit_price for line in self.case.order.lines.all()), Decimal(0))
        self.fields["discount"].whole = self.goods = goods
        terms = self.case.figures.terms()
        known = {name: getattr(terms, name, "0.00") for name in ("discount", "shipping", "tax")}
        self.initial = {**known, **self.initial}

    def clean_discount(self):
        discount = self.cleaned_data["discount"]
        if discount > self.goods:
            raise forms.ValidationError(
                _("Discount must be at most %(goods)s: that is what the articles cost"),
                params={"goods": self.goods.quantize(CENT)},
            )
        return discount

    def clean(self):
        cleaned = super().clean()
        if self.goods + sum(cleaned.get(name) or 0 for name in ("shipping", "tax")) > MOST:
            self.add_error("shipping", too_much())
        return cleaned


class AskAboveLimitForm(StepForm):
    words = WordsField(
        label=_("Why"),
        rows=3,
        max_length=1200,
        empty=_("Enter why, in your own words"),
        help_text=_("The figures stand beside the request by themselves."),
    )
