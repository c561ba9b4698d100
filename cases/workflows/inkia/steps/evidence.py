"""Inkia: what is seen before anything is proposed (IK-02, IK-06, IK-09, IK-11, IK-24, IK-26)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.photos.links import make_link
from cases.states import AT_THE_DESK, State
from cases.steps import step
from cases.workflows.house import ReasonForm, nothing_is_in_motion
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms
from cases.workflows.inkia.evidence import asked_for


class Evidence(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Record evidence seen elsewhere"),
        rule="IK-02",
        form=forms.SeenForm,
        aside=True,
        hint=_("A photo in the ticket counts like one on the case."),
    )
    def note_evidence(self, by, kinds, words):
        """What was seen where, kept for the facts that ask for it."""
        self.particulars.setdefault("seen", {}).update(dict.fromkeys(kinds, words))

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Photos arrived"),
        rule="DK-09",
        form=forms.PhotosForm,
        by_desk=True,
        who=(),
    )
    def receive_photos(self, by, photos, shows):
        """The customer sent photos through the link: the case is the agent's to do."""

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("It is another problem"),
        rule="IK-27",
        form=forms.ProblemForm,
        conditions=[is_so.problem_is_not_confirmed],
        breaks=is_so.ALL_MILESTONES,
        aside=True,
        guide=("IK-01", "IK-03"),
    )
    def correct_problem(self, by, problem, words):
        """The evidence shows another problem: the procedure of that one begins."""
        was, self.problem = self.problem, problem
        return {"was": was, "is": problem}

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Take the confirmation back"),
        rule="IK-01",
        form=ReasonForm,
        conditions=[is_so.problem_is_confirmed, is_so.no_remedy_is_given, nothing_is_in_motion],
        breaks=[found for found in is_so.ALL_MILESTONES if found is not is_so.logistics_is_told],
        aside=True,
        hint=_("It was confirmed by mistake, or of other units: what rests on it counts no more."),
    )
    def take_confirmation_back(self, by, words):
        """Nothing was given yet: the problem, or its units, are confirmed anew."""
        self.approvals.void("direct_exchange", by=by, why=_("the confirmation was taken back"))
        self.particulars = {name: told for name, told in self.particulars.items() if name == "seen"}

    def ask_for(self, letter, by):
        """Write `letter` to the customer, with a link for the photos of the case's problem."""
        keys = asked_for(self)
        link = make_link(self, keys, by=by)
        write_to_customer(self, letter, by=by, link=link, asked=[self.evidence[key] for key in keys])

    def keep_units(self, lines, **more):
        """Keep what the problem is confirmed about."""
        self.particulars.update(units=lines, **more)
