"""What a manager fills in for the next version of a return policy."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.models import Case
from returns.models import Policy

FIELDS = [
    "workflow",
    "in_force_from",
    "window_days",
    "exchange_window_days",
    "conditions_en",
    "conditions_fr",
    "inspection",
    "refund_as",
    "label_provided",
    "automatic_limit",
    "currency",
    "answer_days",
    "inspection_days",
    "refund_days",
    "dispatch_days",
    "delivery_days",
    "correction_days",
    "follow_up_days",
    "silence_days",
]


class PolicyForm(forms.ModelForm):
    """The next version of a return policy; the number is given by itself, and no version looks back."""

    class Meta:
        model = Policy
        fields = FIELDS

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        choices = [(name, workflow.title) for name, workflow in Case.workflows.items()]
        self.fields["workflow"] = forms.ChoiceField(label=_("Procedure"), choices=choices)

    def clean_in_force_from(self):
        day = self.cleaned_data["in_force_from"]
        if day <= clock.now().date():
            raise forms.ValidationError(
                _(
                    "A new version begins after today: what was delivered before keeps the policy it was bought under"
                )
            )
        return day

    def clean(self):
        cleaned = super().clean()
        last = Policy.objects.filter(workflow=cleaned.get("workflow")).order_by("version").last()
        self.instance.version = last.version + 1 if last else 1
        self.instance.written_on = clock.now().date()
        return cleaned


def next_version(last):
    """What the form of the next version begins with: all that `last` says, but its day."""
    return {name: getattr(last, name) for name in FIELDS if name != "in_force_from"}
