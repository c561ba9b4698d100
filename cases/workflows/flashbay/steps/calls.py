"""Flashbay: A customer who calls meanwhile (FB-09, FB-20)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import OPEN
from cases.steps import step
from cases.workflows.house import CallForm


class Calls(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        None,
        _("Log a call"),
        rule="FB-20",
        who=(Role.AGENT, Role.AFTERSALES, Role.TEAM_MANAGER),
        form=CallForm,
        aside=True,
        guide=("FB-20", "FB-09"),
        hint=_(
            "No partial findings on a call: it is looked into as a priority, and we will be in touch soon. "
            "No word about a refund before it is approved."
        ),
    )
    def log_call(self, by, words):
        """A call is logged; what was mentioned without approval is flagged to the team manager (FB-09, FB-20)."""
        return self.hear_call(by, words)
