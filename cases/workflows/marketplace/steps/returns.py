"""Marketplace: Handling returns (MP-01 to MP-06, MP-26)."""

from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.chapters import GoodsBack
from cases.workflows.forms import CountedForm
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.forms.returns import CheckForm, InstructionsForm, RefusalForm
from cases.workflows.marketplace.reasons import ROOT_CAUSES
from cases.workflows.marketplace.telling import tell

# Where the agent can go on although something was asked of the manager.
AT_HAND = [*AT_THE_DESK, State.WITH_MANAGER]


class Returns(GoodsBack):
    class Meta:
        abstract = True

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("Check the return against the policy"),
        rule="MP-01",
        form=CheckForm,
        guide=("MP-06", "MP-26", "MP-30"),
        conditions=[is_so.it_is_a_return, is_so.order_is_delivered, is_so.nothing_is_on_its_way],
        makes=[is_so.return_is_checked],
        hint=_("Inside the return window, and unused in the original packaging."),
    )
    def check_return(self, by, lines, reason, asked_on, condition, words):
        return self.hold_against_policy(
            by, lines=lines, reason=reason, asked_on=asked_on, condition=condition
        )

    @step(
        AT_HAND,
        State.WITH_CUSTOMER,
        _("Accept the return"),
        rule="MP-02",
        form=InstructionsForm,
        guide=("MP-06", "MP-26"),
        conditions=[
            is_so.goods_come_back_for_money,
            is_so.either_is_checked,
            is_so.in_the_window_or_excepted,
            is_so.conditions_met_or_excepted,
            is_so.nothing_is_on_its_way,
            customer_can_be_written_to,
        ],
        hint=_("Gives a return number and a slip, and sends both with the instructions and the next dates."),
    )
    def authorise_return(self, by, label, words):
        return self.take_back_goods(by, self.particulars["lines"], "return_approved", label, words)

    @step(
        AT_HAND,
        State.WITH_CUSTOMER,
        _("Refuse the return or exchange"),
        rule="MP-01",
        form=RefusalForm,
        guide=("MP-06", "MP-26", "MP-29"),
        conditions=[
            is_so.it_is_about_goods,
            is_so.either_is_checked,
            is_so.it_may_be_refused,
            is_so.nothing_is_on_its_way,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
        hint=_("Only what the policy does not grant. An exception is the manager's to approve (MP-26)."),
    )
    def refuse_return(self, by, words):
        tell(self, "return_refused", by=by, words=words)

    _arrived = {
        "rule": "MP-05",
        "who": (Role.WAREHOUSE, Role.AFTERSALES),
        "form": CountedForm,
        "by_desk": True,
    }

    @step(State.CLOSED, None, _("Goods arrived"), **_arrived)
    @step(OPEN, State.WITH_WAREHOUSE, _("Goods arrived"), **_arrived)
    def goods_arrived(self, by, goods):
        """Returned goods are here: the customer is told, and who looks after the order."""
        self.tell_of_arrival(by, goods)
        if self.contact_email:
            kind = "exchange_received" if self.problem == "exchange" else "return_received"
            tell(self, kind, by=by, goods=self.returns.get(number=goods))

    _counted = {**_arrived, "rule": "MP-03"}

    @step(State.CLOSED, None, _("Goods were counted"), **_counted)
    @step(OPEN, State.WITH_AGENT, _("Goods were counted"), **_counted)
    def take_count(self, by, goods):
        """Counted and inspected; what was approved for more units than passed no longer stands."""
        told = self.tell_of_count(by, goods)
        ready = is_so.passing(self)
        for request in self.approvals.of_now().filter(kind="credit"):
            if any(units > ready.get(line, 0) for line, units in request.lines.items()):
                self.approvals.void("credit", by=by, why=_("the count says otherwise"))
        return told

    def hold_against_policy(self, by, *, lines, reason, asked_on, condition, **more):
        """Keep what is held against the policy; what was approved for other units no longer stands."""
        checked = {"lines": lines, "asked_on": asked_on.isoformat(), "condition": condition}
        if any(self.particulars.get(name, told) != told for name, told in checked.items()):
            for kind in ("exception", "credit"):
                self.approvals.void(kind, by=by, why=_("something else was checked"))
        self.particulars |= {**checked, "reason": reason, **more}
        self.root_cause = self.root_cause or ROOT_CAUSES[reason]
        policy, last = self.figures.policy(), is_so.last_day(self)
        return {"policy": policy.version if policy else 0, "last_day": last and last.isoformat()}

    def take_back_goods(self, by, lines, letter, label, words):
        """Give a return number for `lines` and send it with the instructions. Returns the facts of the event."""
        goods = self.returns.authorise(
            by=by, lines=lines, instructions=words, label="due" if label else "none"
        )
        tell(self, letter, by=by, goods=goods, label=label, enclosures=[f"slip:{goods.number}"])
        return {"goods": goods.number, "units": goods.expected_total}
