"""What the person who answers fills in. The form cleans it; `approvals.actions.decide` decides what may happen."""

from allauth.account.adapter import get_adapter
from allauth.core import ratelimit
from django import forms
from django.utils.translation import gettext_lazy as _

from approvals.actions import APPROVE, REJECT
from cases.forms.fields import AmountField, WordsField
from cases.templatetags.desk import money

LESS = "less"


class DecisionForm(forms.Form):
    """An answer: words, a verdict (the button pressed), a lower amount, and the password where money is approved."""

    use_required_attribute = False

    words = WordsField(
        label=_("Your answer"), rows=3, max_length=2000, empty=_("Enter your answer: it is required both ways"),
        help_text=_("Kept on the case for ever and sent to the person who asked."),
    )  # fmt: skip
    amount = AmountField(label=_("Lower amount"), required=False)
    password = forms.CharField(
        label=_("Your password"),
        strip=False,
        error_messages={"required": _("Enter your password")},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        help_text=_("Asked again before money is approved."),
    )  # fmt: skip

    def __init__(self, data=None, *, approval, request, ask_password, **kwargs):
        super().__init__(data, **kwargs)
        self.approval, self.request = approval, request
        self.fields["words"].widget.attrs["data-key"] = "r"
        if approval.amount is None:
            del self.fields["amount"]
        if not ask_password:
            del self.fields["password"]
        elif self.verdict == REJECT:
            self.fields["password"].required = False

    @property
    def verdict(self):
        """What the pressed button says: "approve", "reject", or "" when it was none of the page's."""
        pressed = self.data.get("verdict")
        return {APPROVE: APPROVE, LESS: APPROVE, REJECT: REJECT}.get(pressed, "")

    def clean_amount(self):
        amount, asked = self.cleaned_data["amount"], self.approval.amount
        if self.verdict == REJECT:
            return None
        less = self.data.get("verdict") == LESS
        if less and amount is None:
            raise forms.ValidationError(_("Enter the lower amount you approve"))
        if less and amount >= asked:
            raise forms.ValidationError(
                _("Amount must be less than %(asked)s"), params={"asked": self._money(asked)}
            )
        if not less and amount not in (None, asked):
            raise forms.ValidationError(
                _(
                    "A lower amount is entered: press “Approve less” to approve %(amount)s, or empty it for %(asked)s"
                ),
                params={"amount": self._money(amount), "asked": self._money(asked)},
            )
        return amount if less else None

    def clean(self):
        cleaned = super().clean()
        if not self.verdict:
            raise forms.ValidationError(_("Select your decision: approve or reject"))
        # Tried last, so that a slip in the words does not use up a try.
        if "password" in self.fields and self.verdict == APPROVE and not self.errors:
            self._check_password(cleaned["password"])
        return cleaned

    def _check_password(self, password):
        if not ratelimit.consume(self.request, action="reauthenticate", user=self.request.user):
            self.add_error("password", _("Too many tries. Wait a minute, then enter your password again"))
        else:
            try:
                if not get_adapter().reauthenticate(self.request.user, password):
                    self.add_error("password", _("This is not your password"))
            except forms.ValidationError as braked:
                self.add_error("password", braked)

    def _money(self, amount):
        return money(amount, self.approval.currency)
