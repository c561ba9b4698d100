"""Chapters that procedures share: goods that come back, and requests that are answered.

A procedure whose source says more tells a step anew under its own rule; what happens in it is said here once.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.facts import Standing, fact
from cases.letters.write import tell_colleagues
from cases.roles import AGENT_OR_SECOND_LEVEL, Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows import forms


def standing_of(case, kind):
    """Whether an approval of `kind` is granted and not spent, with what stands instead when it is not."""
    if case.approvals.to_spend(kind):
        return Standing(True)
    if case.approvals.waiting(kind):
        return Standing(False, _("asked, not answered yet"))
    if case.approvals.granted(kind):
        return Standing(False, _("the approval was used already"))
    return Standing(False, _("not asked yet"))


@fact("DK-04", _("a request waits for its answer"), _("asking for an approval"))
def a_request_is_waiting(case):
    return case.approvals.any_waiting()


@fact("DK-08", _("a return is announced that has not arrived"), _("authorising a return"))
def a_return_is_announced(case):
    return case.returns.any_at("announced")


@fact("DK-08", _("a return is partly back"), _("the warehouse: count the goods"))
def a_return_is_short(case):
    return case.returns.any_at("partly_back")


class GoodsBack(models.Model):
    """Returned goods from their arrival to their count."""

    class Meta:
        abstract = True

    @step(
        [State.WITH_CUSTOMER, State.WITH_AGENT],
        State.WITH_AGENT,
        _("Cancel the return"),
        rule="DK-04",
        form=forms.CancelReturnForm,
        conditions=[a_return_is_announced],
        aside=True,
    )
    def cancel_return(self, by, goods, words):
        self.returns.call_off(goods)

    _arrived = {
        "rule": "DK-08",
        "who": (Role.WAREHOUSE, Role.AFTERSALES),
        "form": forms.CountedForm,
        "by_desk": True,
    }

    @step(State.CLOSED, None, _("Goods arrived"), **_arrived)
    @step(OPEN, State.WITH_WAREHOUSE, _("Goods arrived"), **_arrived)
    def goods_arrived(self, by, goods):
        """Returned goods are here: who looks after the order is told."""
        self.tell_of_arrival(by, goods)

    @step(State.CLOSED, None, _("Goods were counted"), **_arrived)
    @step(OPEN, State.WITH_AGENT, _("Goods were counted"), **_arrived)
    def take_count(self, by, goods):
        """The warehouse counted: who looks after the order is told the number."""
        return self.tell_of_count(by, goods)

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Close the return short"),
        rule="DK-08",
        who=AGENT_OR_SECOND_LEVEL,
        form=forms.CloseShortForm,
        conditions=[a_return_is_short],
        aside=True,
        hint=_("No more units will come. A replacement cannot ship then; what was counted can be credited."),
    )
    def close_return_short(self, by, goods, words):
        self.returns.settle_short(goods)

    def tell_of_arrival(self, by, goods):
        """Message to who looks after the order and the case that goods are here."""
        self._tell_sales("goods_arrived", by, self.returns.get(number=goods))

    def tell_of_count(self, by, goods):
        """Message to who looks after the order and the case with the number. Returns the facts of the event.

        What was counted may be due: the door looks whether it is.
        """
        self.money_approved = True
        counted = self.returns.get(number=goods)
        self._tell_sales("goods_counted", by, counted)
        return {
            "counted": counted.counted_total,
            "expected": counted.expected_total,
            "complete": counted.is_complete,
        }

    def _tell_sales(self, template, by, goods):
        people = {person for person in (self.order.account_manager, self.owner) if person}
        tell_colleagues(self, people, template, by=by, goods=goods)


class Answers(models.Model):
    """Requests that are withdrawn or answered."""

    class Meta:
        abstract = True

    @step(
        OPEN,
        None,
        _("Withdraw a request"),
        rule="DK-04",
        who=(Role.AGENT, Role.TEAM_MANAGER),
        form=forms.RequestForm,
        conditions=[a_request_is_waiting],
        aside=True,
    )
    def withdraw_request(self, by, kind, words):
        self.approvals.withdraw(kind, by=by, why=words)

    def hear_answer(self, by, approval):
        """Tell the responsible person of a written answer. Returns the facts of the event."""
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
