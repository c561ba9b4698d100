"""Marketplace: Refunds, store credit and compensation (MP-04, MP-22)."""

from dataclasses import replace

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import OPEN, State
from cases.steps import step, steps_by_name
from cases.workflows.forms import LedgerForm
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.telling import tell


class Money(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        State.WITH_FINANCE,
        _("Pass to finance"),
        rule="MP-04",
        conditions=[is_so.something_is_to_be_paid],
    )
    def pass_to_finance(self, by):
        """Finance pays what was approved."""

    @step(
        OPEN,
        State.WITH_CUSTOMER,
        _("Refund or credit the returned units"),
        rule="MP-04",
        who=(Role.FINANCE,),
        form=LedgerForm,
        yields="credit",
        conditions=[
            is_so.goods_come_back_for_money,
            is_so.either_is_checked,
            is_so.in_the_window_or_excepted,
            is_so.conditions_met_or_excepted,
            is_so.units_passed_inspection,
            is_so.credit_is_approved,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
    )
    def issue_credit_note(self, by, reference):
        return self.give_money("credit", by, reference)

    @step(
        OPEN,
        State.WITH_CUSTOMER,
        _("Pay the refund or store credit"),
        rule="MP-22",
        who=(Role.FINANCE,),
        form=LedgerForm,
        yields="refund",
        conditions=[
            is_so.it_is_another_issue,
            is_so.details_are_recorded,
            is_so.root_cause_is_known,
            is_so.refund_is_approved,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
    )
    def pay_refund(self, by, reference):
        return self.give_money("refund", by, reference)

    @step(
        OPEN,
        State.WITH_CUSTOMER,
        _("Pay the compensation"),
        rule="MP-22",
        who=(Role.FINANCE,),
        form=LedgerForm,
        yields="compensation",
        conditions=[
            is_so.information_is_complete,
            is_so.root_cause_is_known,
            is_so.compensation_is_approved,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
    )
    def pay_compensation(self, by, reference):
        return self.give_money("compensation", by, reference)

    def due(self, step):
        """What was approved is given as the request said: as money, or as store credit (MP-04)."""
        due = super().due(step)
        return due and replace(due, paid_as=self.paid_as(steps_by_name(type(self))[step].yields))

    def paid_as(self, kind):
        """How what was approved as `kind` is given back: "refund" or "store_credit"."""
        return self.particulars.get("paid_as", {}).get(kind, "refund")

    def give_money(self, kind, by, reference):
        """Issue the one document of an approval and tell the customer. Returns the facts of the event."""
        paid_as = self.paid_as(kind)
        paper = self.credit_notes.issue(kind, by=by, reference=reference, paid_as=paid_as)
        self.money_approved = is_so.something_is_to_be_paid(self)
        letter = "compensation_given" if kind == "compensation" else f"{paid_as}_given"
        tell(self, letter, by=by, paper=paper)
        return {
            "paper": paper.number,
            "amount": paper.amount,
            "currency": paper.currency,
            "paid_as": paid_as,
        }
