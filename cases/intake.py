"""Registering a case: what is asked for, and what registering it starts."""

from dataclasses import dataclass

from django import forms
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from cases.actions import open_case
from cases.blockers import possibilities
from cases.forms.fields import LineField, WordsField
from cases.models import Case, Customer
from cases.promises import promise_of


class FindForm(forms.Form):
    """The one field of the first step."""

    q = LineField(
        label=_("Order number, customer, e-mail or tracking number"),
        max_length=200,
        empty=_("Enter the order number, or the customer’s name, e-mail address or tracking number"),
        widget=forms.TextInput(attrs={"autofocus": True, "autocomplete": "off", "spellcheck": "false"}),
    )
    use_required_attribute = False


class IntakeForm(forms.Form):
    """What is asked for about a problem with `order`."""

    use_required_attribute = False

    problem = forms.ChoiceField(
        label=_("What is it?"),
        widget=forms.RadioSelect(attrs={"class": "cards"}),
        error_messages={
            "required": _("Select what went wrong"),
            "invalid_choice": _("Select what went wrong from the list"),
        },
    )
    sure = forms.BooleanField(required=False)
    summary = LineField(
        label=_("In a few words"),
        max_length=120,
        empty=_("Enter the problem in a few words"),
    )
    words = WordsField(
        label=_("The customer’s words"), rows=5, empty=_("Enter what the customer wrote or said")
    )
    wish = LineField(
        label=_("What the customer wants"),
        max_length=200,
        required=False,
        help_text=_("As the customer put it. Nothing is promised by writing it down."),
    )
    contact_name = LineField(
        label=_("Contact’s name"),
        max_length=120,
        empty=_("Enter the contact’s name"),
        help_text=_("The person the letters go to"),
    )
    contact_email = forms.EmailField(
        label=_("Contact’s e-mail"),
        required=False,
        max_length=254,
        widget=forms.TextInput(attrs={"inputmode": "email", "autocomplete": "off"}),
        help_text=_("Without it no letter can be sent"),
        error_messages={"invalid": _("Enter an e-mail address like name@example.com")},
    )
    language = forms.ChoiceField(
        label=_("Language of letters"), choices=Customer._meta.get_field("language").choices
    )

    def __init__(self, data=None, *, order):
        self.order = order
        super().__init__(data, initial=known_contact(order))
        self.fields["problem"].choices = list(self.procedure.problems.items())
        told = _("What colleagues read in the list, for example: %(example)s")
        self.fields["summary"].help_text = told % {"example": self.procedure.example}
        self.question = self.procedure.doubt(order, self.data.get("problem", ""))
        self.fields["sure"].label = _("Register it all the same")
        self.fields["sure"].required = False

    @property
    def procedure(self):
        """The workflow of the company that sold the order."""
        return Case.workflows[self.order.workflow]

    def clean(self):
        cleaned = super().clean()
        if self.question and not cleaned.get("sure"):
            self.add_error("sure", self.question)
        return cleaned

    def case_fields(self):
        """The columns of the case, from a form that is valid."""
        return {name: value for name, value in self.cleaned_data.items() if name != "sure"}

    def answers(self):
        """What was entered, for the check: [(label, words)]."""
        shown = [field for field in self if field.name != "sure"]
        return [(field.label, self._in_words(field.name)) for field in shown]

    def _in_words(self, name):
        value = self.cleaned_data[name]
        choices = dict(getattr(self.fields[name], "choices", ()))
        return choices.get(value, value)


@dataclass(frozen=True)
class Outlook:
    """What registering a case would start.

    promises  [(what is promised, due time)]
    first     labels of the steps its owner could take at once
    gates     [(fact in words, whether it holds, rule, who lifts it)] of the first steps of the procedure
    """

    promises: list
    first: list
    gates: list


def known_contact(order):
    """What the desk knows of the person to write to: from the customer's latest case, else from the customer.

    A guest has no record: nothing is guessed but the language.
    """
    customer = order.customer
    known = {"language": customer.language}
    earlier = Case.objects.filter(order__customer=customer).order_by("-id").first()
    if earlier:
        known |= {
            "contact_name": earlier.contact_name,
            "contact_email": earlier.contact_email,
            "language": earlier.language,
        }
    elif customer.record_number:
        known |= {"contact_name": customer.name, "contact_email": customer.email}
    return known


def register(by, order, fields, once=None):
    """Open the case, owned by the agent who registers it. Returns it; a repeat returns the first."""
    return open_case(by=by, order=order, owner=by, team=by.team, once=once, **fields)


def outlook(by, order, fields):
    """Register the case, look at it, undo it: what is shown is what will be. Returns an `Outlook`."""
    with transaction.atomic():
        case = register(by, order, fields)
        found = Outlook(promises=_promises(case), first=_first(case, by), gates=_gates(case))
        transaction.set_rollback(True)
    return found


def _promises(case):
    started = [(promise_of(case, row.kind), row.due_at) for row in case.reminders.all()]
    return [(promise.says, due) for promise, due in started if promise.shown]


def _first(case, by):
    permitted, _blocked = possibilities(case, by)
    return [step.label for step in permitted if not step.aside]


def _gates(case):
    facts = dict.fromkeys(
        fact
        for name in case.first_steps()
        for fact in getattr(case, name)._django_fsm.transitions[case.state].conditions
    )
    return [(fact.says, fact(case), fact.rule, fact.lifted_by) for fact in facts]
