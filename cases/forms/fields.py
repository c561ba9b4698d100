"""Fields that read what people type: amounts in either notation, units per order line."""

import re
from decimal import Decimal, InvalidOperation

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

# What people copy around a number: any space (also the narrow no-break space our own pages print), signs, codes.
_AROUND = re.compile(r"[\s\u00a0\u202f\u2009'’]|[€$£¥]|EUR|USD|GBP|CNY|US|CN", re.IGNORECASE)


# What is written on a case is shown on its page for ever: ten pages of text, as in a letter.
LONGEST = 20_000


class WordsField(forms.CharField):
    """A text in a person's own words; required, and at most `LONGEST` characters, unless said otherwise."""

    def __init__(self, *, label, rows=4, empty=_("Enter it in your own words"), **kwargs):
        super().__init__(
            label=label,
            widget=forms.Textarea(attrs={"rows": rows}),
            error_messages={
                "required": empty,
                "min_length": _("Write at least %(limit_value)d characters"),
                "max_length": _("Write at most %(limit_value)d characters; there are %(show_value)d"),
            },
            **{"max_length": LONGEST, **kwargs},
        )


class LineField(forms.CharField):
    """One line of text."""

    def __init__(self, *, label, empty=_("Fill this in"), **kwargs):
        super().__init__(label=label, error_messages={"required": empty}, **kwargs)


class PaperField(forms.ChoiceField):
    """One of a case's papers, told by its `key`; becomes the paper. The form says with `offer` which there are.

    Unlike a model's choice field it asks the database nothing that the case does not know already.
    """

    def __init__(self, *, label, empty, key="pk"):
        super().__init__(label=label, error_messages={"required": empty, "invalid_choice": empty})
        self.key, self.papers = key, {}

    def offer(self, papers):
        """Say which papers there are to choose from; the first one is suggested."""
        self.papers = {str(getattr(paper, self.key)): paper for paper in papers}
        self.choices = [(key, str(paper)) for key, paper in self.papers.items()]
        self.initial = next(iter(self.papers), None)

    def clean(self, value):
        return self.papers[super().clean(value)]


# What a column of money holds: a sum beyond it is answered like an amount beyond it.
MOST = Decimal("9999999999.99")


class AmountField(forms.Field):
    """An amount of money above zero, typed as 1234.50, 1,234.50 or 1 234,50; becomes a Decimal with two places.

    With `zero` nothing is an amount, too.
    """

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})
    default_error_messages = {
        "required": _("Enter the amount"),
        "number": _("Amount must be a number, like 148.50"),
        "ambiguous": _("Amount can be read in two ways: write %(small)s or %(large)s"),
        "positive": _("Amount must be more than 0"),
        "negative": _("Amount must not be below 0"),
        "cents": _("Amount must have at most two decimal places"),
        "huge": _("Amount must be below 10,000,000,000"),
    }

    def __init__(self, *, zero=False, **kwargs):
        self.zero = zero
        super().__init__(**kwargs)

    def to_python(self, value):
        if value in self.empty_values:
            return None
        if isinstance(value, Decimal):
            number = value
        else:
            number = self._read(_AROUND.sub("", str(value)))
        if not number.is_finite():
            raise forms.ValidationError(self.error_messages["number"])
        if number < 0 or (number == 0 and not self.zero):
            raise forms.ValidationError(self.error_messages["negative" if self.zero else "positive"])
        if number > MOST:
            raise too_much()
        if number != number.quantize(Decimal("0.01")):
            raise forms.ValidationError(self.error_messages["cents"])
        return number.quantize(Decimal("0.01"))

    def _read(self, text):
        if re.fullmatch(r"\d{1,3}[.,]\d{3}", text):
            digits = re.sub(r"[.,]", "", text)
            small = f"{digits[:-3]}.{digits[-3:-1]}"
            raise forms.ValidationError(
                self.error_messages["ambiguous"], params={"small": small, "large": f"{digits}.00"}
            )
        if "," in text and "." in text:
            thousands = "," if text.rfind(".") > text.rfind(",") else "."
            text = text.replace(thousands, "")
        try:
            return Decimal(text.replace(",", "."))
        except InvalidOperation:
            raise forms.ValidationError(self.error_messages["number"]) from None


def too_much():
    """The error of an amount, or a sum of amounts, that no column of money holds."""
    return forms.ValidationError(AmountField.default_error_messages["huge"])


class LinesWidget(forms.Widget):
    """One small number field per order line, named ``<name>-<line id>``."""

    template_name = "desk/_lines_widget.html"
    use_fieldset = True

    def value_from_datadict(self, data, files, name):
        if isinstance(data.get(name), dict):
            return data[name]
        prefix = f"{name}-"
        return {key.removeprefix(prefix): data[key] for key in data if key.startswith(prefix)}

    def value_omitted_from_data(self, data, files, name):
        return not self.value_from_datadict(data, files, name)

    def get_context(self, name, value, attrs):
        context = super().get_context(name, value, attrs)
        typed = {str(key): units for key, units in (value or {}).items()}
        context["widget"]["lines"] = [
            {
                "line": line,
                "name": f"{name}-{line.pk}",
                "id": f"{attrs['id']}_{n}",
                "most": most,
                "value": typed.get(str(line.pk), ""),
            }
            for n, (line, most) in enumerate(self.lines)
        ]
        return context


class LinesField(forms.Field):
    """Units per order line; becomes {line id (str): units}. The form gives it `lines`: [(OrderLine, most)]."""

    widget = LinesWidget
    default_error_messages = {"required": _("Enter the number of units of at least one article")}

    def offer(self, lines):
        """Say which lines there are to choose from, and how many units of each at most."""
        self.lines = self.widget.lines = list(lines)

    def clean(self, value):
        known, found, problems = {str(line.pk): (line, most) for line, most in self.lines}, {}, []
        for key, typed in (value or {}).items():
            text = str(typed).strip()
            if text in ("", "0"):
                continue
            if str(key) not in known:
                problems.append(
                    forms.ValidationError(_("Line %(line)s is not on this order"), params={"line": key})
                )
                continue
            line, most = known[str(key)]
            if not re.fullmatch(r"\d{1,6}", text, re.ASCII):
                problems.append(
                    forms.ValidationError(
                        _("%(article)s: “%(typed)s” must be a whole number"),
                        params={"article": line.sku, "typed": text[:20]},
                    )
                )
            elif not int(text):
                continue
            elif int(text) > most:
                problems.append(
                    forms.ValidationError(
                        ngettext_lazy(
                            "%(article)s: at most %(most)d unit is possible, %(typed)s were entered",
                            "%(article)s: at most %(most)d units are possible, %(typed)s were entered",
                            "most",
                        ),
                        params={"article": line.sku, "most": most, "typed": text},
                    )
                )
            else:
                found[str(line.pk)] = int(text)
        if problems:
            raise forms.ValidationError(problems)
        if not found and self.required:
            raise forms.ValidationError(self.error_messages["required"])
        return found
