"""Marketplace: Following up, closing and reopening (MP-23)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.house import (
    ReasonForm,
    ReplyForm,
    customer_can_be_written_to,
    nothing_is_in_motion,
)
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.telling import tell


class Closing(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        State.WITH_CUSTOMER,
        _("Ask whether the customer is satisfied"),
        rule="MP-23",
        who=(Role.AGENT,),
        by_desk=True,
        conditions=[is_so.solution_is_given, is_so.follow_up_is_due, customer_can_be_written_to],
        makes=[is_so.satisfaction_was_asked],
    )
    def ask_satisfaction(self, by):
        """The desk itself asks, some days after the solution."""
        tell(self, "follow_up", by=by)

    @step(
        AT_THE_DESK,
        State.CLOSED,
        _("The customer is satisfied: close"),
        rule="MP-23",
        form=ReplyForm,
        conditions=[
            is_so.solution_is_given,
            nothing_is_in_motion,
            is_so.nothing_is_to_be_paid,
            is_so.nothing_is_left_to_give_back,
        ],
    )
    def record_satisfied(self, by, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The customer is not satisfied"),
        rule="MP-23",
        form=ReplyForm,
        guide=("MP-29", "MP-06"),
        conditions=[is_so.solution_is_given],
        breaks=[is_so.solution_is_given, is_so.satisfaction_was_asked],
        hint=_("The issue is not addressed: it is the desk's again, until there is another solution."),
    )
    def record_dissatisfied(self, by, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK,
        State.CLOSED,
        _("No answer to the follow-up: close"),
        rule="MP-23",
        conditions=[
            is_so.solution_is_given,
            is_so.satisfaction_was_asked,
            is_so.silence_lasted,
            nothing_is_in_motion,
            is_so.nothing_is_to_be_paid,
            is_so.nothing_is_left_to_give_back,
        ],
    )
    def close_unanswered(self, by):
        """The customer was asked, and had time to answer."""

    @step(
        OPEN,
        State.CLOSED,
        _("The customer withdraws the issue"),
        rule="DK-05",
        form=ReplyForm,
        aside=True,
        conditions=[
            nothing_is_in_motion,
            is_so.nothing_is_to_be_paid,
            is_so.nothing_is_left_to_give_back,
        ],
    )
    def withdraw(self, by, words):
        self.customer_spoke()

    @step(
        State.CLOSED,
        State.WITH_AGENT,
        _("Reopen the case"),
        rule="DK-06",
        who=(Role.AGENT, Role.TEAM_MANAGER),
        form=ReasonForm,
        breaks=is_so.ALL_MILESTONES,
        hint=_("It starts anew: what was approved or established before counts no more."),
    )
    def reopen(self, by, words):
        self.cycle += 1
        self.particulars, self.root_cause = {}, ""
