"""Flashbay: Replacement orders, credit notes and payments (FB-06 to FB-10, FB-22, FB-25, FB-26)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.flashbay.facts import ANSWERED_FOR
from cases.workflows.forms import LedgerForm, TrackingForm
from cases.workflows.house import ReasonForm, customer_can_be_written_to


class Remedies(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        State.WITH_FACTORY,
        _("Schedule the replacement order"),
        rule="FB-25",
        form=forms.ReplacementForm,
        conditions=[
            is_so.instructions_where_units_are_claimed,
            is_so.exchange_or_instruction,
            *ANSWERED_FOR,
            is_so.goods_are_back,
            is_so.no_replacement_is_scheduled,
        ],
        makes=[is_so.replacement_is_scheduled],
    )
    def schedule_replacement(self, by, job_note):
        """For the units of the approved exchange, or of Aftersales' instruction (FB-06)."""
        instructed = self.events.filter(cycle=self.cycle, name="instruct_replacement").last()
        order = self.replacements.schedule(
            by=by,
            job_note=job_note,
            lines=instructed.data["lines"] if instructed else None,
            nothing_to_return=is_so.parcel_is_lost(self),
        )
        return {"replacement": order.number}

    @step(
        OPEN,
        None,
        _("Schedule an urgent replacement before the goods are back"),
        rule="FB-26",
        form=forms.UrgentReplacementForm,
        aside=True,
        conditions=[
            is_so.order_is_delivered,
            is_so.instructions_where_units_are_claimed,
            *ANSWERED_FOR,
            is_so.exchange_is_approved,
            is_so.no_replacement_is_scheduled,
        ],
        makes=[is_so.replacement_is_scheduled],
        hint=_(
            "Only when particularly urgent. It is held: nothing ships until the complete order is counted back."
        ),
    )
    def schedule_urgent_replacement(self, by, job_note, why_urgent):
        order = self.replacements.schedule(by=by, job_note=job_note, why_urgent=why_urgent)
        return {"replacement": order.number}

    @step(
        OPEN,
        State.WITH_CUSTOMER,
        _("Ship the replacement"),
        rule="FB-26",
        who=(Role.WAREHOUSE, Role.AFTERSALES),
        form=TrackingForm,
        yields="replacement",
        conditions=[
            is_so.replacement_is_scheduled,
            is_so.replacement_rests_on_writing,
            is_so.report_is_complete,
            is_so.responsibility_is_accepted,
            is_so.goods_are_back,
            customer_can_be_written_to,
        ],
        makes=[is_so.remedy_is_given],
        breaks=[is_so.replacement_is_scheduled],
    )
    def ship_replacement(self, by, tracking):
        order = self.replacements.ship(by=by, tracking=tracking)
        write_to_customer(self, "replacement_shipped", by=by, order_out=order, units=self.units(order.lines))
        return {"replacement": order.number}

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Cancel the replacement order"),
        rule="DK-04",
        form=ReasonForm,
        conditions=[is_so.replacement_is_scheduled],
        breaks=[is_so.replacement_is_scheduled],
        aside=True,
    )
    def cancel_replacement(self, by, words):
        self.replacements.call_off()

    @step(
        OPEN,
        State.WITH_FINANCE,
        _("Pass to finance"),
        rule="FB-08",
        conditions=[is_so.something_is_to_be_paid],
    )
    def pass_to_finance(self, by):
        """Finance issues what was approved."""

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Issue the credit note"),
        rule="FB-08",
        who=(Role.FINANCE,),
        form=LedgerForm,
        yields="credit",
        conditions=[
            is_so.instructions_where_units_are_claimed,
            *ANSWERED_FOR,
            is_so.credit_is_approved,
            is_so.units_are_counted,
            customer_can_be_written_to,
        ],
        makes=[is_so.remedy_is_given],
    )
    def issue_credit_note(self, by, reference):
        return self.pay("credit", by, reference, letter="credit_note")

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Pay the compensation"),
        rule="FB-22",
        who=(Role.FINANCE,),
        form=LedgerForm,
        yields="compensation",
        conditions=[
            *ANSWERED_FOR,
            is_so.compensation_is_approved,
            is_so.offer_was_made,
            is_so.offer_is_accepted,
            customer_can_be_written_to,
        ],
        makes=[is_so.remedy_is_given],
    )
    def pay_compensation(self, by, reference):
        return self.pay("compensation", by, reference, letter="compensation_paid")

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Pay the refund"),
        rule="FB-09",
        who=(Role.FINANCE,),
        form=LedgerForm,
        yields="refund",
        conditions=[
            *ANSWERED_FOR,
            is_so.refund_may_be_talked_about,
            is_so.refund_is_approved,
            customer_can_be_written_to,
        ],
        makes=[is_so.remedy_is_given],
    )
    def pay_refund(self, by, reference):
        return self.pay("refund", by, reference, letter="refund_paid")

    def pay(self, kind, by, reference, letter):
        """Issue the one document of an approval and tell the customer."""
        paper = self.credit_notes.issue(kind, by=by, reference=reference)
        write_to_customer(self, letter, by=by, paper=paper)
        return {"paper": paper.number, "amount": paper.amount, "currency": paper.currency}
