"""Flashbay: The customer reports a problem (FB-12, FB-13, FB-31)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.gate import check
from cases.letters.write import write_to_customer
from cases.states import AT_THE_DESK, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.house import customer_can_be_written_to, nothing_is_in_motion


class Complaint(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask the customer for details"),
        rule="FB-12",
        guide=("FB-03", "FB-04"),
        conditions=[customer_can_be_written_to, is_so.investigation_has_not_started],
        makes=[is_so.details_were_asked],
        hint=_("By e-mail, which is preferred: as much and as detailed as possible."),
    )
    def ask_for_details(self, by):
        write_to_customer(self, "ask_for_details", by=by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Record the details"),
        rule="FB-12",
        form=forms.DetailsForm,
        conditions=[is_so.investigation_has_not_started],
        makes=[is_so.details_were_asked, is_so.details_are_recorded],
    )
    def record_details(self, by, channel, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK,
        State.CLOSED,
        _("Solved on the spot"),
        rule="FB-13",
        form=forms.AnswerForm,
        conditions=[is_so.investigation_has_not_started, nothing_is_in_motion],
        hint=_("Only what needs no investigation, no promise and no arrangement."),
    )
    def resolve_on_the_spot(self, by, words):
        """Solved at once. Words that speak of a refund, an exchange or findings are no solution on the spot (FB-14)."""
        check(self, words, None)
