"""Flashbay: Aftersales' instructions (FB-04 to FB-06)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_aftersales
from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms


class Instructions(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_AFTERSALES,
        _("Request instructions from Aftersales"),
        rule="FB-04",
        form=forms.ReportToAftersalesForm,
        guide=("FB-04", "FB-16"),
        conditions=[is_so.details_are_recorded],
        makes=[is_so.instructions_are_asked],
    )
    def request_instructions(self, by, words):
        write_to_aftersales(self, "to_aftersales_instructions", by=by, words=words)

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Give instructions"),
        rule="FB-05",
        who=(Role.AFTERSALES,),
        form=forms.InstructionsForm,
        conditions=[is_so.instructions_are_asked],
        makes=[is_so.instructions_are_given],
    )
    def give_instructions(self, by, words):
        """Aftersales' instructions are on the case, in writing."""

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Instruct a replacement order"),
        rule="FB-06",
        who=(Role.AFTERSALES,),
        form=forms.InstructReplacementForm,
        conditions=[is_so.instructions_are_asked],
        makes=[is_so.instructions_are_given, is_so.replacement_is_instructed],
        hint=_("It ships only when the goods are counted back, and only where responsibility was accepted."),
    )
    def instruct_replacement(self, by, lines, words):
        """Aftersales instructs a replacement order for these units."""
