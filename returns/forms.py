"""What the counting pages read from a scanner or a keyboard. `returns.counting` decides the rest."""

import re
import unicodedata

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import WordsField
from returns.models import Scan


class UnitsField(forms.Field):
    """A whole number of units, with its sign; full-width digits are digits. Becomes an int."""

    default_error_messages = {
        "required": _("Enter a number of units"),
        "whole": _("“%(typed)s” must be a whole number of at most four digits, like 12"),
    }

    def to_python(self, value):
        if value in self.empty_values:
            return None
        text = unicodedata.normalize("NFKC", str(value)).strip().replace("−", "-")
        if not re.fullmatch(r"[+-]?\d{1,4}", text, re.ASCII):
            typed = str(value).strip()[:20]
            raise forms.ValidationError(self.error_messages["whole"], params={"typed": typed})
        return int(text)


class ReadingForm(forms.Form):
    """One reading as it is posted: by a scan, a button, or a number typed on a card."""

    WHAT = ("scan", "add", "set", "undo", "remark")

    do = forms.ChoiceField(choices=[(word, word) for word in WHAT], required=False)
    code = forms.CharField(required=False, strip=False)
    condition = forms.ChoiceField(choices=Scan.Condition.choices, required=False)
    units = UnitsField(required=False)
    note = forms.CharField(required=False)
    scan_id = forms.UUIDField(required=False)

    def clean(self):
        told = super().clean()
        told["do"] = told.get("do") or "scan"
        told["condition"] = told.get("condition") or Scan.Condition.GOOD
        if told["do"] in ("add", "set") and told.get("units") is None and "units" not in self.errors:
            self.add_error("units", UnitsField.default_error_messages["required"])
        return told


class FinishForm(forms.Form):
    use_required_attribute = False
    note = WordsField(label=_("Note"), rows=2, required=False, max_length=2000)
    seen = forms.IntegerField(required=False, widget=forms.HiddenInput)


class ReasonForm(forms.Form):
    use_required_attribute = False
    reason = WordsField(
        label=_("Why"),
        rows=2,
        max_length=300,
        empty=_("Enter the reason"),
        help_text=_("Kept with the count."),
    )
