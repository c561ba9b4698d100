"""Flashbay: Asking for approval in writing (FB-08 to FB-10, FB-22)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import tell_colleagues
from cases.roles import Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.flashbay.facts import ANSWERED_FOR


class Requests(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        State.WITH_AFTERSALES,
        _("Ask for a compensation"),
        rule="FB-22",
        form=forms.AskCompensationForm,
        conditions=ANSWERED_FOR,
    )
    def ask_compensation(self, by, amount, words):
        self.approvals.ask("compensation", by=by, words=words, amount=amount)

    @step(
        OPEN,
        State.WITH_AFTERSALES,
        _("Ask for an exchange"),
        rule="FB-22",
        form=forms.AskExchangeForm,
        conditions=ANSWERED_FOR,
    )
    def ask_exchange(self, by, lines, words):
        self.approvals.ask("exchange", by=by, words=words, lines=lines)

    @step(
        OPEN,
        State.WITH_AFTERSALES,
        _("Ask for a credit note for returned units"),
        rule="FB-08",
        form=forms.AskCreditForm,
        conditions=[is_so.order_is_delivered, *ANSWERED_FOR],
    )
    def ask_credit(self, by, lines, amount, words):
        self.approvals.ask("credit", by=by, words=words, amount=amount, lines=lines)

    @step(
        OPEN,
        State.WITH_AFTERSALES,
        _("Ask to talk of a refund"),
        rule="FB-09",
        form=forms.AskRefundTalkForm,
        conditions=ANSWERED_FOR,
        guide=("FB-10",),
        hint=_("Faulty goods are replaced, not refunded (FB-10)."),
    )
    def ask_refund_talk(self, by, why_no_replacement, words):
        self.approvals.ask("refund_talk", by=by, words=f"{words}\n\n{why_no_replacement}")

    @step(
        OPEN,
        State.WITH_AFTERSALES,
        _("Ask for a refund"),
        rule="FB-09",
        form=forms.AskRefundForm,
        guide=("FB-10",),
        conditions=[*ANSWERED_FOR, is_so.refund_may_be_talked_about],
    )
    def ask_refund(self, by, amount, why_no_replacement, words):
        self.approvals.ask("refund", by=by, words=f"{words}\n\n{why_no_replacement}", amount=amount)

    @step(
        OPEN,
        None,
        _("Withdraw a request"),
        rule="DK-04",
        who=(Role.AGENT, Role.TEAM_MANAGER),
        form=forms.RequestForm,
        conditions=[is_so.a_request_can_be_withdrawn],
        aside=True,
    )
    def withdraw_request(self, by, kind, words):
        self.approvals.withdraw(kind, by=by, why=words)
        self.money_approved = is_so.something_is_to_be_paid(self)

    _decided = {
        "rule": "FB-22",
        "who": (Role.AFTERSALES, Role.TEAM_MANAGER),
        "form": forms.DecisionForm,
        "by_desk": True,
    }

    @step(State.WITH_AFTERSALES, State.WITH_AGENT, _("A request was decided"), **_decided)
    @step(
        [state for state in State if state != State.WITH_AFTERSALES],
        None,
        _("A request was decided"),
        **_decided,
    )
    def hear_decision(self, by, approval):
        """The written answer is there; the case comes back to the agent."""
        request = self.approvals.get(pk=approval)
        if request.amount is not None and request.state == "approved":
            self.money_approved = True
        tell_colleagues(
            self, [person for person in [self.responsible] if person], "decision", by=by, request=request
        )
        return {
            "kind": request.kind,
            "state": request.state,
            "answer": request.answer,
            "amount": request.final_amount,
            "asked": request.amount,
        }
