"""Flashbay: Closing and reopening (FB-18, FB-33)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.house import ReasonForm, ReplyForm, nothing_is_in_motion


class Closing(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.CLOSED,
        _("Close the case"),
        rule="FB-33",
        who=(Role.AGENT, Role.TEAM_MANAGER),
        conditions=[
            is_so.investigation_is_complete,
            is_so.findings_are_sent,
            is_so.case_is_answered,
            nothing_is_in_motion,
        ],
    )
    def close(self, by):
        """The customer has the report, and a remedy, a refusal or their own waiver."""

    @step(
        OPEN,
        State.CLOSED,
        _("The customer withdraws the complaint"),
        rule="DK-05",
        form=ReplyForm,
        aside=True,
        conditions=[is_so.responsibility_is_not_accepted, nothing_is_in_motion],
    )
    def withdraw(self, by, words):
        self.customer_spoke()

    @step(
        State.CLOSED,
        State.WITH_AGENT,
        _("Reopen the case"),
        rule="DK-06",
        who=(Role.AGENT, Role.AFTERSALES, Role.TEAM_MANAGER),
        form=ReasonForm,
        breaks=is_so.ALL_MILESTONES,
        hint=_("It starts anew: what was approved or established before counts no more."),
    )
    def reopen(self, by, words):
        self.cycle += 1
        self.report = ""
