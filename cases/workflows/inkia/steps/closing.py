"""Inkia: refusing, closing and reopening."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import AGENT_OR_SECOND_LEVEL, Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.house import (
    ReasonForm,
    ReplyForm,
    customer_can_be_written_to,
    nothing_is_in_motion,
)
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms


class Closing(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Refuse: the evidence shows no such problem"),
        rule="IK-27",
        form=forms.RefuseForm,
        guide=("IK-03",),
        conditions=[is_so.evidence_is_seen, is_so.problem_is_not_confirmed],
        makes=[is_so.claim_is_refused],
        aside=True,
    )
    def refuse_claim(self, by, words):
        self.particulars["refusal"] = words

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Send the refusal"),
        rule="IK-27",
        who=AGENT_OR_SECOND_LEVEL,
        conditions=[is_so.claim_is_refused, customer_can_be_written_to],
        makes=[is_so.refusal_is_sent],
    )
    def send_refusal(self, by):
        write_to_customer(self, "refusal", by=by, words=self.particulars["refusal"])

    @step(
        AT_THE_DESK,
        State.CLOSED,
        _("Close the case"),
        rule="IK-13",
        who=(Role.AGENT, Role.SECOND_LEVEL, Role.TEAM_MANAGER),
        conditions=[
            is_so.case_is_answered,
            is_so.damage_is_dealt_with,
            is_so.swap_is_followed_up,
            is_so.paid_is_passed_up_where_due,
            nothing_is_in_motion,
        ],
    )
    def close(self, by):
        """The customer is answered, and whoever else had to be told was told."""

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The customer wants nothing more"),
        rule="DK-05",
        form=ReplyForm,
        conditions=[is_so.problem_is_confirmed],
        makes=[is_so.customer_waived],
        aside=True,
    )
    def record_waiver(self, by, words):
        self.customer_spoke()

    @step(
        OPEN,
        State.CLOSED,
        _("The customer withdraws the complaint"),
        rule="DK-05",
        form=ReplyForm,
        conditions=[is_so.problem_is_not_confirmed, nothing_is_in_motion],
        aside=True,
    )
    def withdraw(self, by, words):
        self.customer_spoke()

    @step(
        State.CLOSED,
        State.WITH_AGENT,
        _("Reopen the case"),
        rule="DK-06",
        who=(Role.AGENT, Role.SECOND_LEVEL, Role.TEAM_MANAGER),
        form=ReasonForm,
        breaks=is_so.ALL_MILESTONES,
        guide=("IK-20",),
        hint=_("It starts anew: what was confirmed or decided before counts no more."),
    )
    def reopen(self, by, words):
        self.cycle += 1
        self.particulars = {}
