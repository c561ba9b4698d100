"""Flashbay: The return of the goods (FB-11, FB-15, FB-23 to FB-25, FB-32)."""

from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows import forms
from cases.workflows.chapters import GoodsBack, a_return_is_short
from cases.workflows.flashbay import facts as is_so
from cases.workflows.house import customer_can_be_written_to


class Goods(GoodsBack):
    class Meta:
        abstract = True

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES],
        State.WITH_CUSTOMER,
        _("Authorise the return"),
        rule="FB-15",
        form=forms.ReturnForm,
        conditions=[
            is_so.order_is_delivered,
            is_so.report_is_complete,
            is_so.instructions_where_units_are_claimed,
            is_so.return_has_a_reason,
            customer_can_be_written_to,
        ],
        hint=_("Gives a return number and a slip, and sends both to the customer."),
    )
    def authorise_return(self, by, lines, words):
        goods = self.returns.authorise(by=by, lines=lines, instructions=words)
        write_to_customer(
            self, "return_instructions", by=by, goods=goods, enclosures=[f"slip:{goods.number}"]
        )
        return {"goods": goods.number, "units": goods.expected_total}

    _arrived = {
        "rule": "FB-23",
        "who": (Role.WAREHOUSE, Role.AFTERSALES),
        "form": forms.CountedForm,
        "by_desk": True,
    }

    @step(State.CLOSED, None, _("Goods arrived"), **_arrived)
    @step(OPEN, State.WITH_WAREHOUSE, _("Goods arrived"), **_arrived)
    def goods_arrived(self, by, goods):
        """Returned goods are here: the sales account manager in charge of the order is told."""
        self.tell_of_arrival(by, goods)

    _counted = {
        "rule": "FB-24",
        "who": (Role.WAREHOUSE, Role.AFTERSALES),
        "form": forms.CountedForm,
        "by_desk": True,
    }

    @step(State.CLOSED, None, _("Goods were counted"), **_counted)
    @step(OPEN, State.WITH_AGENT, _("Goods were counted"), **_counted)
    def take_count(self, by, goods):
        """The warehouse counted: sales is told the number of items received back."""
        return self.tell_of_count(by, goods)

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Close the return short"),
        rule="FB-25",
        who=(Role.AFTERSALES,),
        form=forms.CloseShortForm,
        conditions=[a_return_is_short],
        aside=True,
        hint=_("No more units will come. A replacement cannot ship then; what was counted can be credited."),
    )
    def close_return_short(self, by, goods, words):
        self.returns.settle_short(goods)
