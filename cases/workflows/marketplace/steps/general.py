"""Marketplace: General problem resolution (MP-21, MP-22, MP-29)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.forms.exchanges import ScheduleForm
from cases.workflows.marketplace.forms.general import DetailsForm, RootCauseForm, SolutionForm
from cases.workflows.marketplace.forms.returns import InstructionsForm
from cases.workflows.marketplace.steps.returns import AT_HAND
from cases.workflows.marketplace.telling import tell


class General(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask the customer for details"),
        rule="MP-21",
        guide=("MP-29",),
        conditions=[customer_can_be_written_to],
    )
    def ask_for_details(self, by):
        write_to_customer(self, "ask_for_details", by=by)

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("Record the information"),
        rule="MP-21",
        form=DetailsForm,
        guide=("MP-29",),
        makes=[is_so.details_are_recorded],
        hint=_("All of it first: the order, what was bought before, what the customer wrote."),
    )
    def record_details(self, by, channel, words, looked):
        self.customer_spoke()

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("Record the root cause"),
        rule="MP-21",
        form=RootCauseForm,
        conditions=[is_so.information_is_complete],
        hint=_("Fulfilment, vendor, shipping, system …: what recurs is seen by it (MP-24)."),
    )
    def record_root_cause(self, by, cause, words):
        was, self.root_cause = self.root_cause, cause
        return {"was": was}

    @step(
        AT_HAND,
        State.WITH_CUSTOMER,
        _("Give another solution"),
        rule="MP-22",
        form=SolutionForm,
        guide=("MP-29",),
        conditions=[
            is_so.information_is_complete,
            is_so.root_cause_is_known,
            is_so.no_error_is_left,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
        hint=_("Neither money nor goods: an answer, a correction, a help."),
    )
    def solve_otherwise(self, by, words):
        tell(self, "solution", by=by, words=words)

    @step(
        AT_HAND,
        State.WITH_CUSTOMER,
        _("Take the goods back before the replacement"),
        rule="MP-02",
        form=InstructionsForm,
        conditions=[
            is_so.it_is_another_issue,
            is_so.order_is_delivered,
            is_so.replacement_is_approved,
            is_so.nothing_is_on_its_way,
            customer_can_be_written_to,
        ],
    )
    def take_goods_back(self, by, label, words):
        approved = self.approvals.to_spend("exchange")
        return self.take_back_goods(by, approved.lines, "exchange_approved", label, words)

    @step(
        OPEN,
        State.WITH_WAREHOUSE,
        _("Schedule the replacement or new item"),
        rule="MP-22",
        form=ScheduleForm,
        conditions=[
            is_so.it_is_another_issue,
            is_so.information_is_complete,
            is_so.root_cause_is_known,
            is_so.replacement_is_approved,
            is_so.goods_are_back_or_stay,
            is_so.no_replacement_is_scheduled,
        ],
        makes=[is_so.replacement_is_scheduled],
    )
    def schedule_replacement(self, by, job_note):
        order = self.replacements.schedule(by=by, job_note=job_note, nothing_to_return=is_so.goods_stay(self))
        return {"replacement": order.number}
