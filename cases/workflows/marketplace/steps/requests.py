"""Marketplace: Asking the customer-service manager in writing (MP-04, MP-22, MP-26)."""

from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows.chapters import Answers
from cases.workflows.forms import DecisionForm
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.forms.general import (
    PAID_AS,
    AskCompensationForm,
    AskCreditForm,
    AskForm,
    AskMoneyForm,
    AskReplacementForm,
)


class Requests(Answers):
    class Meta:
        abstract = True

    @step(
        OPEN,
        State.WITH_MANAGER,
        _("Ask for an exception to the policy"),
        rule="MP-26",
        form=AskForm,
        guide=("MP-26",),
        conditions=[is_so.it_is_about_goods, is_so.either_is_checked, is_so.the_policy_stands_in_the_way],
    )
    def ask_exception(self, by, words):
        self.approvals.ask("exception", by=by, words=words, lines=self.particulars["lines"])

    @step(
        OPEN,
        State.WITH_MANAGER,
        _("Ask for the money of returned units"),
        rule="MP-04",
        form=AskCreditForm,
        conditions=[
            is_so.goods_come_back_for_money,
            is_so.either_is_checked,
            is_so.in_the_window_or_excepted,
            is_so.conditions_met_or_excepted,
            is_so.units_passed_inspection,
        ],
        hint=_(
            "As a refund or as store credit, whichever the policy says; at most what the units are worth."
        ),
    )
    def ask_credit(self, by, lines, amount, paid_as, words):
        self.ask_money("credit", by, words, amount, paid_as, lines=lines)

    @step(
        OPEN,
        State.WITH_MANAGER,
        _("Ask for a refund or store credit"),
        rule="MP-22",
        form=AskMoneyForm,
        conditions=[
            is_so.it_is_another_issue,
            is_so.details_are_recorded,
            is_so.root_cause_is_known,
        ],
    )
    def ask_refund(self, by, amount, paid_as, words):
        self.ask_money("refund", by, words, amount, paid_as)

    @step(
        OPEN,
        State.WITH_MANAGER,
        _("Ask for a replacement or new item"),
        rule="MP-22",
        form=AskReplacementForm,
        conditions=[
            is_so.it_is_another_issue,
            is_so.details_are_recorded,
            is_so.root_cause_is_known,
        ],
    )
    def ask_replacement(self, by, lines, goods, words):
        label = dict(AskReplacementForm.base_fields["goods"].choices)[goods]
        self.approvals.ask("exchange", by=by, words=f"{words}\n\n{label}", lines=lines)
        self.particulars["goods"] = goods

    @step(
        OPEN,
        State.WITH_MANAGER,
        _("Ask for a compensation on top"),
        rule="MP-22",
        form=AskCompensationForm,
        guide=("MP-29",),
        conditions=[is_so.information_is_complete, is_so.root_cause_is_known],
        aside=True,
        hint=_("A discount, a credit or expedited shipping, where it helps to make up for the trouble."),
    )
    def ask_compensation(self, by, means, amount, paid_as, words):
        label = dict(AskCompensationForm.base_fields["means"].choices)[means]
        self.ask_money("compensation", by, f"{words}\n\n{label}", amount, paid_as)

    _decided = {
        "rule": "MP-22",
        "who": (Role.TEAM_MANAGER,),
        "form": DecisionForm,
        "by_desk": True,
    }

    @step(State.WITH_MANAGER, State.WITH_AGENT, _("A request was decided"), **_decided)
    @step(
        [state for state in State if state != State.WITH_MANAGER],
        None,
        _("A request was decided"),
        **_decided,
    )
    def hear_decision(self, by, approval):
        """The written answer is there; the case comes back to the agent."""
        return self.hear_answer(by, approval)

    def ask_money(self, kind, by, words, amount, paid_as, **more):
        """Ask for an amount; how it is given back is part of what is asked."""
        self.approvals.ask(kind, by=by, words=f"{words}\n\n{PAID_AS[paid_as]}", amount=amount, **more)
        self.particulars["paid_as"] = {**self.particulars.get("paid_as", {}), kind: paid_as}
