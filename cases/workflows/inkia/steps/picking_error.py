"""Inkia: another reference was sent, or an article is missing: SAV FR decides (IK-06 to IK-10)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.signals.write import send_signal
from cases.states import AT_THE_DESK, State
from cases.steps import step
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms
from cases.workflows.inkia.units import in_words

ASSIGNED = {
    "makes": [is_so.problem_is_confirmed, is_so.ticket_is_assigned],
    "breaks": [is_so.claim_is_refused, is_so.refusal_is_sent],
}


class PickingError(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask for a photo of the reference received"),
        rule="IK-06",
        conditions=[is_so.it_is_a_picking_error, is_so.problem_is_not_confirmed, customer_can_be_written_to],
    )
    def ask_received_reference(self, by):
        self.ask_for("ask_reference_photo", by)

    @step(
        AT_THE_DESK,
        State.WITH_SECOND_LEVEL,
        _("Confirm the wrong article, and assign the ticket to SAV FR"),
        rule="IK-07",
        form=forms.AssignPickingForm,
        guide=("IK-08",),
        conditions=[
            is_so.it_is_a_picking_error,
            is_so.received_reference_is_seen,
            is_so.problem_is_not_confirmed,
        ],
        hint=_("The cartridges need not be in their packaging."),
        **ASSIGNED,
    )
    def assign_picking_error(self, by, lines, received, words):
        self.assign_to_second_level(by, "IK-07", lines, words, received=received)

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask for photos of parcel, delivery note and cartridges"),
        rule="IK-09",
        conditions=[is_so.something_is_missing, is_so.problem_is_not_confirmed, customer_can_be_written_to],
    )
    def ask_missing_photos(self, by):
        self.ask_for("ask_missing_photos", by)

    @step(
        AT_THE_DESK,
        State.WITH_SECOND_LEVEL,
        _("Confirm what is missing, and assign the ticket to SAV FR"),
        rule="IK-10",
        form=forms.AssignMissingForm,
        conditions=[
            is_so.something_is_missing,
            is_so.three_photos_are_seen,
            is_so.problem_is_not_confirmed,
        ],
        **ASSIGNED,
    )
    def assign_missing(self, by, lines, words, urgent):
        self.assign_to_second_level(by, "IK-10", lines, words, urgent=urgent)
        if urgent:
            subject = _("Urgent: articles missing")
            send_signal(self, "urgent", subject, words, by=by, rule="IK-10", urgent=True, action="look")

    def assign_to_second_level(self, by, rule, lines, words, urgent=False, **more):
        """Assign the ticket to SAV FR with the agent's comment."""
        self.keep_units(lines, **more)
        with self.in_our_words():
            text = f"{self.problems[self.problem]}\n{in_words(self, lines)}\n\n{words}"
        send_signal(
            self,
            "ticket",
            _("Assign to SAV FR"),
            text,
            by=by,
            rule=rule,
            urgent=urgent,
            action="assign",
            group="SAV FR",
            units=lines,
        )
