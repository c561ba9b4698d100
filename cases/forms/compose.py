"""The composer: a letter to the customer, or a note that stays in the house."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import LONGEST


class ComposeForm(forms.Form):
    """What was typed. Whether it may be sent is asked elsewhere."""

    use_required_attribute = False

    to = forms.ChoiceField(
        label=_("Write"),
        choices=[("customer", _("To the customer")), ("note", _("Internal note"))],
        widget=forms.RadioSelect,
        error_messages={"required": _("Select who reads this"), "invalid_choice": _("Select who reads this")},
    )
    subject = forms.CharField(
        label=_("Subject"),
        max_length=200,
        error_messages={
            "required": _("Enter the subject"),
            "max_length": _("Write at most %(limit_value)d characters; there are %(show_value)d"),
        },
    )
    body = forms.CharField(
        label=_("Text"),
        widget=forms.Textarea(attrs={"rows": 8}),
        error_messages={"required": _("Write the text")},
        max_length=LONGEST,
    )

    def __init__(self, data=None, *, case, **kwargs):
        self.case = case
        super().__init__(data, auto_id="id_compose_%s", **kwargs)
        self.fields["subject"].required = not self.is_note

    @property
    def is_note(self):
        return self["to"].value() == "note"
