"""Marketplace: Handling exchanges (MP-07 to MP-11, MP-25)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows.forms import TrackingForm
from cases.workflows.house import ReasonForm, customer_can_be_written_to
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.forms.exchanges import (
    AlternativesForm,
    CheckExchangeForm,
    ChoiceForm,
    ConfirmStockForm,
    ScheduleForm,
    StockForm,
)
from cases.workflows.marketplace.forms.returns import InstructionsForm
from cases.workflows.marketplace.steps.returns import AT_HAND
from cases.workflows.marketplace.telling import tell

# What is known of the stock, and what came of it, is known of one article only.
OF_ONE_ARTICLE = [is_so.stock_is_confirmed, is_so.stock_is_out, is_so.alternatives_were_offered]


class Exchanges(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("Confirm the reason and eligibility of the exchange"),
        rule="MP-07",
        form=CheckExchangeForm,
        guide=("MP-26",),
        conditions=[
            is_so.it_is_an_exchange,
            is_so.order_is_delivered,
            is_so.nothing_is_on_its_way,
            is_so.no_replacement_is_scheduled,
        ],
        makes=[is_so.exchange_is_checked],
        breaks=[*OF_ONE_ARTICLE, is_so.customer_takes_the_money],
        hint=_("Wrong size, damaged, wrong colour, or another reason that warrants it; inside the window."),
    )
    def check_exchange(self, by, lines, wanted, reason, asked_on, condition, words):
        return self.hold_against_policy(
            by, lines=lines, reason=reason, asked_on=asked_on, condition=condition, wanted=wanted
        )

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("The article is in stock"),
        rule="MP-08",
        form=ConfirmStockForm,
        conditions=[is_so.it_is_an_exchange, is_so.exchange_is_checked, is_so.customer_wants_an_article],
        makes=[is_so.stock_is_confirmed],
        breaks=[is_so.stock_is_out, is_so.alternatives_were_offered],
    )
    def confirm_stock(self, by, words, at_once):
        return {"wanted": self.particulars["wanted"]}

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("The article is not in stock"),
        rule="MP-08",
        form=StockForm,
        conditions=[is_so.it_is_an_exchange, is_so.exchange_is_checked, is_so.customer_wants_an_article],
        makes=[is_so.stock_is_out],
        breaks=[is_so.stock_is_confirmed],
    )
    def report_no_stock(self, by, words):
        return {"wanted": self.particulars["wanted"]}

    @step(
        AT_HAND,
        State.WITH_CUSTOMER,
        _("Offer alternatives or a refund"),
        rule="MP-08",
        form=AlternativesForm,
        yields="exchange",
        guide=("MP-25", "MP-26"),
        conditions=[
            is_so.it_is_an_exchange,
            is_so.exchange_is_checked,
            is_so.in_the_window_or_excepted,
            is_so.stock_is_out,
            customer_can_be_written_to,
        ],
        makes=[is_so.alternatives_were_offered],
    )
    def offer_alternatives(self, by, alternatives):
        tell(self, "alternatives", by=by, wanted=self.particulars["wanted"], alternatives=alternatives)

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("The customer chooses another article"),
        rule="MP-08",
        form=ChoiceForm,
        conditions=[is_so.it_is_an_exchange, is_so.alternatives_were_offered],
        breaks=[*OF_ONE_ARTICLE, is_so.customer_takes_the_money],
        hint=_("Its stock is asked for anew."),
    )
    def choose_alternative(self, by, wanted, words):
        was = self.particulars.get("wanted")
        self.particulars["wanted"] = wanted
        self.customer_spoke()
        return {"was": was}

    @step(
        AT_HAND,
        State.WITH_AGENT,
        _("The customer takes the money"),
        rule="MP-08",
        form=ReasonForm,
        conditions=[is_so.it_is_an_exchange, is_so.alternatives_were_offered],
        makes=[is_so.customer_takes_the_money],
        breaks=[is_so.stock_is_confirmed],
        hint=_("The goods come back as for a return, and the money needs the manager's approval (MP-04)."),
    )
    def choose_money(self, by, words):
        self.customer_spoke()

    @step(
        AT_HAND,
        State.WITH_CUSTOMER,
        _("Authorise the exchange"),
        rule="MP-09",
        form=InstructionsForm,
        yields="exchange",
        guide=("MP-25", "MP-06"),
        conditions=[
            is_so.it_is_an_exchange,
            is_so.exchange_is_checked,
            is_so.in_the_window_or_excepted,
            is_so.stock_is_confirmed,
            is_so.customer_wants_an_article,
            is_so.nothing_is_on_its_way,
            customer_can_be_written_to,
        ],
        hint=_("Gives an authorisation number and a slip, and tells how it goes on and how long it takes."),
    )
    def authorise_exchange(self, by, label, words):
        return self.take_back_goods(by, self.particulars["lines"], "exchange_approved", label, words)

    @step(
        OPEN,
        State.WITH_WAREHOUSE,
        _("Schedule the new article"),
        rule="MP-10",
        form=ScheduleForm,
        conditions=[
            is_so.it_is_an_exchange,
            is_so.exchange_is_checked,
            is_so.in_the_window_or_excepted,
            is_so.stock_is_confirmed,
            is_so.customer_wants_an_article,
            is_so.goods_are_back,
            is_so.units_passed_inspection,
            is_so.no_replacement_is_scheduled,
        ],
        makes=[is_so.replacement_is_scheduled],
    )
    def schedule_exchange(self, by, job_note):
        """For the units that came back and passed the inspection."""
        ready = is_so.passing(self)
        checked = self.particulars["lines"]
        lines = {line: min(units, checked[line]) for line, units in ready.items() if line in checked}
        order = self.replacements.schedule(by=by, job_note=job_note, lines=lines or ready)
        return {"replacement": order.number}

    @step(
        OPEN,
        State.WITH_CUSTOMER,
        _("Ship the new article"),
        rule="MP-10",
        who=(Role.WAREHOUSE, Role.AFTERSALES),
        form=TrackingForm,
        yields="replacement",
        conditions=[
            is_so.replacement_is_scheduled,
            is_so.exchange_is_founded,
            is_so.goods_are_back_where_they_must,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
        breaks=[is_so.replacement_is_scheduled],
    )
    def ship_replacement(self, by, tracking):
        order = self.replacements.ship(by=by, tracking=tracking)
        tell(
            self,
            "replacement_shipped",
            by=by,
            order_out=order,
            wanted=self.particulars.get("wanted", ""),
            units=self.units(order.lines),
        )
        return {"replacement": order.number}

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Cancel the new article"),
        rule="DK-04",
        form=ReasonForm,
        conditions=[is_so.replacement_is_scheduled],
        breaks=[is_so.replacement_is_scheduled],
        aside=True,
    )
    def cancel_replacement(self, by, words):
        self.replacements.call_off()
