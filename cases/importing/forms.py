"""What is asked about a file: the file itself, and how it is to be read."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.importing.dates import NotADate, read_date
from cases.importing.mapping import BY_HAND, FIELDS, SOURCES, columns_of
from cases.importing.numbers import NotANumber, read_units
from cases.importing.receiving import MOST_BYTES
from cases.importing.rows import CURRENCIES
from cases.models import OrderImport
from cases.templatetags.desk import instant_in_words

LONGEST_DELIVERY = 365
ENCODING_WORDS = {
    "utf-8": "UTF-8",
    "utf-16": "UTF-16",
    "windows-1252": "Windows-1252",
    "gb18030": "GB18030 (中文)",
}
SEPARATOR_WORDS = {",": _("comma ,"), ";": _("semicolon ;"), "tab": _("tab"), "|": _("bar |")}


class FileForm(forms.Form):
    """The file to import."""

    use_required_attribute = False

    file = forms.FileField(
        label=_("File of orders"),
        help_text=_("CSV, up to 50 MB. Nothing is imported before you have seen what would happen."),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,text/csv,text/plain"}),
        error_messages={
            "required": _("Choose a file"),
            "missing": _("Choose a file"),
            "empty": _("The file is empty"),
        },
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise forms.ValidationError(
                _("%(name)s is larger than %(most)s MB – split it into smaller files"),
                params={"name": file.name[:80], "most": MOST_BYTES // 1024**2},
            )
        return file


class ReadingForm(forms.Form):
    """How a file is read: everything that was guessed, to be changed. One select per column of the file."""

    use_required_attribute = False

    dates = forms.ChoiceField(
        label=_("Which comes first in the dates?"),
        widget=forms.RadioSelect(attrs={"class": "cards"}),
        error_messages={"required": _("Select whether the month or the day comes first")},
    )
    currency = forms.CharField(
        label=_("Currency of prices without one"),
        required=False,
        max_length=3,
        widget=forms.TextInput(attrs={"class": "is-short", "autocomplete": "off"}),
        help_text=_("Like GBP, EUR or USD. A currency column of the file comes before it."),
        error_messages={"max_length": _("Use a currency code such as GBP, EUR or USD")},
    )
    delivered = forms.ChoiceField(
        label=_("When were the orders delivered?"),
        widget=forms.RadioSelect,
        choices=[
            ("file", _("As the file says; orders without a date are not delivered yet")),
            ("days", _("A number of days after the order date, where the file gives no date")),
            ("none", _("Not yet, whatever the file says")),
        ],
        error_messages={
            "required": _("Select when the orders were delivered"),
            "invalid_choice": _("Select when the orders were delivered"),
        },
    )
    days = forms.CharField(
        label=_("Days until delivery"),
        required=False,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "class": "is-short", "autocomplete": "off"}),
    )
    encoding = forms.ChoiceField(label=_("Encoding"), choices=list(ENCODING_WORDS.items()))
    separator = forms.ChoiceField(label=_("Columns are separated by"), choices=list(SEPARATOR_WORDS.items()))

    def __init__(self, data=None, *, job, headings=(), example=""):
        self.job, self.headings = job, headings
        days = job.delivered if job.delivered.isdigit() else ""
        initial = {
            "dates": job.dates,
            "currency": job.currency,
            "delivered": "days" if days else job.delivered,
            "days": days,
            "encoding": job.encoding,
            "separator": job.separator,
        }
        super().__init__(data, initial=initial)
        self.example = example
        self.fields["dates"].choices = [
            (value, self._reading(value, label)) for value, label in OrderImport.Dates.choices
        ]
        if not (example or job.dates):
            del self.fields["dates"]
        meant = {heading: name for name, heading in job.columns.items()}
        choices = [("", _("– not used –")), *FIELDS.items()]
        for index, heading in enumerate(headings):
            if heading:
                self.fields[f"column-{index}"] = forms.ChoiceField(
                    label=heading, choices=choices, required=False, initial=meant.get(heading, "")
                )

    @property
    def columns(self):
        """The selects, one per column."""
        return [self[name] for name in self.fields if name.startswith("column-")]

    def _reading(self, value, label):
        """A choice with what the file's own date would mean by it."""
        if not self.example:
            return label
        try:
            return f"{self.example} = {instant_in_words(read_date(self.example, value).date(), 'day')}"
        except NotADate:
            return label

    def clean_currency(self):
        code = self.cleaned_data["currency"].strip().upper()
        if code and code not in CURRENCIES:
            raise forms.ValidationError(
                _("“%(code)s” is not a currency – use a code such as GBP, EUR or USD"), params={"code": code}
            )
        return code

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("delivered") == "days":
            try:
                cleaned["delivered"] = str(read_units(cleaned.get("days", "").strip(), LONGEST_DELIVERY))
            except NotANumber:
                self.add_error(
                    "days",
                    _("Days until delivery must be a whole number from 1 to %(most)s")
                    % {"most": LONGEST_DELIVERY},
                )
        self.chosen = {}
        for name, value in list(cleaned.items()):
            if name.startswith("column-") and value:
                heading = self.headings[int(name.removeprefix("column-"))]
                if value in self.chosen:
                    self.add_error(
                        name,
                        _("%(heading)s: “%(other)s” is the %(field)s already")
                        % {"heading": heading, "other": self.chosen[value], "field": FIELDS[value]},
                    )
                self.chosen[value] = heading
        return cleaned

    def apply(self):
        """Put the answers on the import (not saved)."""
        job, answers = self.job, self.cleaned_data
        if (job.encoding, job.separator) != (answers["encoding"], answers["separator"]):
            # Other headings will be found: what they mean has to be found out anew.
            job.encoding, job.separator, job.source, job.columns = (
                answers["encoding"],
                answers["separator"],
                "",
                {},
            )
        elif self.headings and self.chosen != job.columns:
            known = SOURCES.get(job.source)
            job.columns = self.chosen
            job.source = job.source if known and self.chosen == columns_of(known, self.headings) else BY_HAND
        job.dates = answers.get("dates", job.dates)
        job.currency, job.delivered = answers["currency"], answers["delivered"]
