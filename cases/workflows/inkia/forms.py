"""What Inkia's steps ask to be filled in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import LineField, LinesField, PaperField, WordsField
from cases.forms.steps import StepForm
from cases.models import Order
from cases.workflows.inkia import units
from cases.workflows.inkia.problems import PROBLEMS


class SeenForm(StepForm):
    kinds = forms.MultipleChoiceField(
        label=_("What was seen"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Select what was seen")},
    )
    words = WordsField(
        label=_("Where, and what it shows"),
        rows=3,
        empty=_("Enter where it was seen and what it shows"),
        help_text=_("For example: photo in the Freshdesk ticket, the box bears the reference T1295."),
    )

    def prepare(self):
        self.fields["kinds"].choices = list(self.case.evidence.items())


class PhotosForm(StepForm):
    photos = forms.JSONField()
    shows = forms.JSONField()


class ConfirmForm(StepForm):
    lines = LinesField(label=_("Units concerned"))
    words = WordsField(
        label=_("How you made sure"), rows=3, empty=_("Enter what the photos or the customer’s words show")
    )


class ReceivedForm(ConfirmForm):
    """Another article came than the one that was ordered."""

    field_order = ["lines", "received", "words"]
    received = LineField(
        label=_("Reference received"),
        max_length=120,
        empty=_("Enter the reference received; several are separated by commas"),
        help_text=_(
            "As it stands on the article: the warehouse counts it back under it. Several in the order of the lines."
        ),
    )


class AssignPickingForm(ReceivedForm):
    words = WordsField(label=_("Comment for SAV FR"), empty=_("Enter the comment for SAV FR"))


class AssignForm(ConfirmForm):
    words = WordsField(label=_("Comment for SAV FR"), empty=_("Enter the comment for SAV FR"))


class AssignMissingForm(AssignForm):
    field_order = ["lines", "words", "urgent"]
    lines = LinesField(label=_("Missing units"))
    urgent = forms.BooleanField(label=_("Urgent: signal it on Skype too"), required=False)


class SwapForm(StepForm):
    order_received = LineField(
        label=_("Order number received"),
        max_length=40,
        empty=_("Enter the order number that stands on the delivery note"),
        help_text=_("It stands on the delivery note (BL)."),
    )
    words = WordsField(
        label=_("How you made sure"), rows=3, empty=_("Enter what the delivery note or the customer says")
    )

    def clean_order_received(self):
        number = self.cleaned_data["order_received"].strip()
        if number.casefold() == self.case.order.number.casefold():
            raise forms.ValidationError(
                _("%(number)s is the customer’s own order: it was not swapped"), params={"number": number}
            )
        order = Order.objects.filter(number__iexact=number, workflow=self.case.workflow).first()
        if order is None:
            raise forms.ValidationError(
                _("There is no order %(number)s of Inkia. Check it on the delivery note"),
                params={"number": number},
            )
        if order.customer_id == self.case.order.customer_id:
            raise forms.ValidationError(
                _("%(number)s is an order of the same customer: it was not swapped with another’s"),
                params={"number": order.number},
            )
        return order.number


class NewShipmentForm(StepForm):
    lines = LinesField(label=_("Units to send again"))
    by_mail = forms.BooleanField(
        label=_("Send the mail “Inversion de commande – bon de transport pour retour”"),
        required=False,
        help_text=_("Without it, hand the customer the return slip and say it in your own letter."),
    )

    def prepare(self):
        everything = {str(line.pk): line.quantity for line in self.case.order.lines.all()}
        self.initial = {"lines": everything, "by_mail": True, **self.initial}


class ProposeForm(StepForm):
    by_mail = forms.BooleanField(label=_("Send the mail “Proposition 10% + FDP”"), required=False)
    words = WordsField(
        label=_("Or how it was proposed"),
        rows=2,
        required=False,
        help_text=_("Where it was said on a call or in the ticket."),
    )

    def prepare(self):
        self.initial = {"by_mail": True, **self.initial}

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("by_mail") and not cleaned.get("words"):
            self.add_error("words", _("Enter how it was proposed, or send the mail"))
        return cleaned


class PaymentLinkForm(StepForm):
    """IK-12: ten per cent off for the units that came in the wrong colour, and for no others."""

    lines = LinesField(
        label=_("Units of the right colour"),
        help_text=_("The desk takes 10 % off their price; the carriage is free."),
    )
    address = forms.URLField(
        label=_("Address of the payment link"),
        max_length=500,
        assume_scheme="https",
        help_text=_("Made as “Process How To” says, page “paiement 10% comment”."),
        error_messages={
            "required": _("Enter the address of the payment link"),
            "invalid": _("Enter a whole address, like https://pay.example.com/abc"),
        },
    )

    def prepare(self):
        self.initial = {"lines": units.left(self.case), **self.initial}

    def possible_lines(self):
        return units.among(self.case, units.left(self.case))

    def clean_address(self):
        address = self.cleaned_data["address"]
        if not address.startswith("https://"):
            raise forms.ValidationError(_("A payment goes over https: the address must begin with https://"))
        return address

    def clean_lines(self):
        lines = self.cleaned_data["lines"]
        if not units.worth(self.case, lines):
            raise forms.ValidationError(_("These units cost nothing: there is nothing to pay for"))
        return lines


class PaidForm(StepForm):
    reference = LineField(
        label=_("Reference of the payment"), max_length=60, empty=_("Enter the reference of the payment")
    )
    words = WordsField(
        label=_("Comment for Magento"),
        rows=3,
        empty=_("Enter the comment for Magento"),
        help_text=_("Goes to Magento as it is; the file is passed up on Skype in the same step."),
    )


class CreditReturnForm(StepForm):
    lines = LinesField(label=_("Unopened units that come back"))
    unopened = forms.BooleanField(
        label=_("The customer says that they are not unpacked"),
        error_messages={"required": _("Only articles that are not unpacked come back against a credit note")},
    )

    def possible_lines(self):
        """Of the units ordered by mistake those that no return names yet (IK-04)."""
        confirmed = units.among(self.case, units.not_announced(self.case))
        return [(line, most) for line, n in confirmed if (most := min(n, line.returnable))]


class ReturnExchangeForm(StepForm):
    label = forms.BooleanField(
        label=_("The customer asks for a return label"),
        required=False,
        help_text=_("Only at the customer’s own request."),
    )
    words = WordsField(label=_("Instructions to the customer"), rows=3, required=False)


class LabelForm(StepForm):
    goods = PaperField(label=_("Return"), empty=_("Select the return"))
    words = WordsField(
        label=_("The customer’s words"), rows=2, empty=_("Enter how the customer asked for the label")
    )

    def prepare(self):
        self.fields["goods"].offer(
            goods
            for goods in self.case.returns.known()
            if goods.state == "announced" and not goods.is_prepaid
        )


class AskForm(StepForm):
    words = WordsField(
        label=_("Why"),
        empty=_("Enter why the direct exchange is right in spite of the earlier claim"),
        help_text=_("SAV FR answers in writing."),
    )


class DecideForm(StepForm):
    lines = LinesField(label=_("Units"))
    words = WordsField(label=_("Decision"), empty=_("Enter the decision in your own words"))

    def prepare(self):
        self.initial = {"lines": self.case.particulars.get("units", {}), **self.initial}


class _WhichReplacementForm(StepForm):
    replacement = PaperField(
        key="number", label=_("Replacement order"), empty=_("Select the replacement order")
    )

    def prepare(self):
        self.fields["replacement"].offer(self.case.replacements.waiting())


class ShipForm(_WhichReplacementForm):
    field_order = ["replacement", "tracking"]
    tracking = LineField(label=_("Tracking number"), max_length=60, empty=_("Enter the tracking number"))


class CancelReplacementForm(_WhichReplacementForm):
    words = WordsField(label=_("Reason"), rows=3, empty=_("Enter the reason"))


class LogisticsForm(StepForm):
    words = WordsField(
        label=_("What logistics should know"),
        empty=_("Enter what the parcel looks like, for the carrier to be investigated"),
    )


class RefuseForm(StepForm):
    words = WordsField(
        label=_("Reason"),
        empty=_("Enter what the evidence shows, in words for the customer"),
        help_text=_("In the customer’s language: this text goes into the letter."),
    )


class ProblemForm(StepForm):
    problem = forms.ChoiceField(
        label=_("What is it?"),
        choices=list(PROBLEMS.items()),
        widget=forms.RadioSelect,
        error_messages={"required": _("Select what went wrong")},
    )
    words = WordsField(label=_("Why"), rows=2, empty=_("Enter what shows that it is this problem"))

    def clean_problem(self):
        problem = self.cleaned_data["problem"]
        if problem == self.case.problem:
            raise forms.ValidationError(_("That is the problem of the case already"))
        return problem
