"""The base of every form a step asks to be filled in.

A form cleans types and words; it never decides what may happen.
"""

from django import forms

from cases.forms.fields import LinesField


class StepForm(forms.Form):
    """A form about one case. Whoever takes the step (page, admin, task, test), its details pass through here."""

    use_required_attribute = False

    def __init__(self, data=None, *, case, **kwargs):
        self.case = case
        super().__init__(data, **kwargs)
        for field in self.fields.values():
            if isinstance(field, LinesField):
                field.offer(self.possible_lines())
        self.prepare()

    def prepare(self):
        """Fill in what the case knows: initial values, choices."""

    def possible_lines(self):
        """The order lines to choose from, each with the most units possible."""
        return [(line, line.quantity) for line in self.case.order.lines.all()]
