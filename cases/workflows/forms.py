"""What the steps of several procedures ask to be filled in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.forms.fields import LineField, LinesField, PaperField, WordsField
from cases.forms.steps import StepForm


class RequestForm(StepForm):
    kind = forms.ChoiceField(
        label=_("Which request"),
        widget=forms.RadioSelect,
        error_messages={"required": _("Select the request")},
    )
    words = WordsField(label=_("Why"), rows=2, empty=_("Enter why it is withdrawn"))

    def prepare(self):
        self.fields["kind"].choices = [
            (request.kind, request.get_kind_display()) for request in self.case.approvals.to_withdraw()
        ]


class DecisionForm(StepForm):
    approval = forms.IntegerField()


class ReturnForm(StepForm):
    lines = LinesField(label=_("Units that come back"))
    words = WordsField(
        label=_("Instructions to the customer"),
        rows=3,
        required=False,
        help_text=_("Anything besides the usual: pack well, enclose the slip."),
    )

    def possible_lines(self):
        return [(line, line.returnable) for line in self.case.order.lines.all() if line.returnable]


class WhichReturnForm(StepForm):
    goods = PaperField(label=_("Return"), empty=_("Select the return"))
    words = WordsField(label=_("Why"), rows=2, empty=_("Enter the reason"))
    states = ()

    def prepare(self):
        self.fields["goods"].offer(goods for goods in self.case.returns.known() if goods.state in self.states)


class CancelReturnForm(WhichReturnForm):
    states = ("announced",)


class CloseShortForm(WhichReturnForm):
    states = ("partly_back",)


class CountedForm(StepForm):
    goods = forms.CharField()


class TrackingForm(StepForm):
    tracking = LineField(label=_("Tracking number"), max_length=60, empty=_("Enter the tracking number"))


class LedgerForm(StepForm):
    reference = LineField(
        label=_("Ledger reference"), max_length=60, empty=_("Enter the reference in the ledger")
    )
