"""What a return asks."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import LinesField, WordsField
from cases.forms.steps import StepForm
from cases.templatetags.desk import instant_in_words
from cases.workflows.marketplace.reasons import OF_A_RETURN, OUR_FAULT


class CheckForm(StepForm):
    """What is held against the policy: which units, why, since when asked for, and in which condition they are."""

    reasons = OF_A_RETURN
    lines = LinesField(label=_("Units the customer wants to send back"))
    reason = forms.ChoiceField(
        label=_("Reason"), widget=forms.RadioSelect, error_messages={"required": _("Select the reason")}
    )
    asked_on = forms.DateField(
        label=_("Asked for on"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        help_text=_(
            "The day on which the customer asked: it counts for the window, and the last day counts."
        ),
        error_messages={
            "required": _("Enter the day on which the customer asked"),
            "invalid": _("Date must be a real date, like 2026-11-22"),
        },
    )
    condition = forms.ChoiceField(
        label=_("Condition of the goods"),
        widget=forms.RadioSelect,
        choices=[
            ("met", _("Unused, in the original packaging: as the policy asks")),
            ("unmet", _("Otherwise: an exception is needed")),
        ],
        error_messages={"required": _("Select the condition of the goods")},
    )
    words = WordsField(
        label=_("What the customer says"), rows=3, empty=_("Enter what the customer says about it")
    )

    def prepare(self):
        self.fields["reason"].choices = list(self.reasons.items())
        known = self.case.particulars
        # A date as the field shows it: the day on which the case was opened, unless it was said otherwise.
        asked_on = known.get("asked_on") or self.case.opened_at.date().isoformat()
        given = {name: known[name] for name in ("lines", "reason", "condition") if name in known}
        self.initial = {**given, "asked_on": asked_on, **self.initial}

    def possible_lines(self):
        return [(line, line.returnable) for line in self.case.order.lines.all() if line.returnable]

    def clean_asked_on(self):
        asked, delivered = self.cleaned_data["asked_on"], self.case.order.delivered_on
        if asked > timezone.localdate():
            raise forms.ValidationError(_("The day must not be in the future"))
        if delivered and asked < delivered:
            raise forms.ValidationError(
                _("The day must not be before the delivery, %(day)s"),
                params={"day": instant_in_words(delivered, "day")},
            )
        return asked


class InstructionsForm(StepForm):
    """How the goods come back (MP-02, MP-09)."""

    label = forms.BooleanField(
        label=_("A prepaid return label goes with it"),
        required=False,
        help_text=_("As the policy provides, and always where the customer could not help it (MP-26)."),
    )
    words = WordsField(
        label=_("Instructions to the customer"),
        rows=3,
        required=False,
        help_text=_("Anything besides the usual: pack well, enclose the slip, send it to the address on it."),
    )

    def prepare(self):
        policy = self.case.figures.policy()
        ours = self.case.particulars.get("reason") in OUR_FAULT
        self.initial = {"label": ours or bool(policy and policy.label_provided), **self.initial}


class RefusalForm(StepForm):
    words = WordsField(
        label=_("Why, in words to the customer"),
        empty=_("Enter why, in words to the customer"),
        help_text=_(
            "What the policy says and what it is about here; for goods that came back, what was found and "
            "what becomes of them. With empathy (MP-06)."
        ),
    )
