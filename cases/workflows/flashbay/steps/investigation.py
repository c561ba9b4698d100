"""Flashbay: The investigation, its report and its findings (FB-13 to FB-20, FB-31, FB-32)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.flashbay.facts import ANSWERED_FOR
from cases.workflows.house import ReasonForm, customer_can_be_written_to

UNDER_EXAMINATION = [State.INVESTIGATING, State.WITH_AGENT, State.WITH_AFTERSALES]
AGENT_OR_AFTERSALES = (Role.AGENT, Role.AFTERSALES)


class Investigation(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.INVESTIGATING,
        _("Start the investigation"),
        rule="FB-13",
        guide=("FB-03", "FB-20"),
        conditions=[
            is_so.order_is_delivered,
            is_so.details_were_asked,
            is_so.details_are_recorded,
            is_so.investigation_has_not_started,
            customer_can_be_written_to,
        ],
        makes=[is_so.investigation_has_started],
        hint=_("The customer is told that it is investigated as a priority; the 24 hours start."),
    )
    def start_investigation(self, by):
        write_to_customer(self, "investigating", by=by)

    @step(
        UNDER_EXAMINATION,
        State.WITH_AGENT,
        _("Complete the report: responsibility accepted"),
        rule="FB-17",
        who=AGENT_OR_AFTERSALES,
        form=forms.FindingsForm,
        conditions=[is_so.investigation_has_started, is_so.findings_are_not_sent],
        makes=ANSWERED_FOR,
        breaks=[is_so.responsibility_is_refused, is_so.order_is_needed_back],
    )
    def accept_responsibility(self, by, report):
        self.write_report(report, by)

    @step(
        UNDER_EXAMINATION,
        State.WITH_AGENT,
        _("Complete the report: responsibility refused"),
        rule="FB-17",
        who=AGENT_OR_AFTERSALES,
        form=forms.FindingsForm,
        conditions=[is_so.investigation_has_started, is_so.findings_are_not_sent, is_so.parcel_is_not_lost],
        makes=[is_so.report_is_complete, is_so.investigation_is_complete, is_so.responsibility_is_refused],
        breaks=[is_so.responsibility_is_accepted, is_so.order_is_needed_back],
    )
    def refuse_responsibility(self, by, report):
        self.write_report(report, by)

    @step(
        UNDER_EXAMINATION,
        State.WITH_AGENT,
        _("Complete the report: the order is needed back"),
        rule="FB-32",
        who=AGENT_OR_AFTERSALES,
        form=ReasonForm,
        conditions=[is_so.investigation_has_started, is_so.findings_are_not_sent, is_so.parcel_is_not_lost],
        makes=[is_so.report_is_complete, is_so.order_is_needed_back],
        breaks=[
            is_so.investigation_is_complete,
            is_so.responsibility_is_accepted,
            is_so.responsibility_is_refused,
        ],
        hint=_("The return may be arranged; an answer or a promise may not (FB-14)."),
    )
    def need_order_back(self, by, words):
        self.write_report("", by)

    @step(
        UNDER_EXAMINATION,
        State.WITH_AFTERSALES,
        _("Ask Aftersales to agree the report"),
        rule="FB-19",
        form=forms.AskForm,
        conditions=[is_so.investigation_is_complete, is_so.report_is_written, is_so.findings_are_not_sent],
    )
    def ask_findings_agreement(self, by, words):
        self.approvals.ask("findings", by=by, words=words, text=self.report)

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES],
        State.WITH_CUSTOMER,
        _("Send the findings"),
        rule="FB-18",
        yields="findings",
        conditions=[
            is_so.investigation_is_complete,
            is_so.findings_are_agreed,
            is_so.findings_are_not_sent,
            customer_can_be_written_to,
        ],
        makes=[is_so.findings_are_sent],
        hint=_("The text Aftersales agreed is sent as it is."),
    )
    def send_findings(self, by):
        write_to_customer(self, "findings", by=by, report=self.report)

    @step(
        OPEN,
        State.INVESTIGATING,
        _("Resume the investigation"),
        rule="FB-14",
        who=AGENT_OR_AFTERSALES,
        form=ReasonForm,
        aside=True,
        conditions=[is_so.investigation_has_started],
        breaks=[
            *ANSWERED_FOR,
            is_so.responsibility_is_refused,
            is_so.order_is_needed_back,
            is_so.findings_are_sent,
            is_so.offer_was_made,
            is_so.offer_is_accepted,
        ],
        hint=_("New evidence, or the goods came back: nothing is offered until it is complete again."),
    )
    def resume_investigation(self, by, words):
        self.approvals.void("findings", by=by, why=_("the investigation was resumed"))

    def write_report(self, report, by):
        """Keep the report; an agreement of another text is void (FB-19)."""
        if self.report != report:
            self.approvals.void("findings", by=by, why=_("the text of the report was changed"))
        self.report = report
