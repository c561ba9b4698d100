"""Flashbay: Offers to the customer, and the customer's answers (FB-09, FB-21, FB-22, FB-33)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.states import AT_THE_DESK, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.flashbay.facts import ANSWERED_FOR
from cases.workflows.house import ReplyForm, customer_can_be_written_to


class Offers(models.Model):
    class Meta:
        abstract = True

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES],
        State.WITH_CUSTOMER,
        _("Offer the compensation"),
        rule="FB-33",
        yields="compensation",
        conditions=[*ANSWERED_FOR, is_so.compensation_is_approved, customer_can_be_written_to],
        makes=[is_so.offer_was_made],
        breaks=[is_so.offer_is_accepted],
    )
    def offer_compensation(self, by):
        write_to_customer(self, "offer_compensation", by=by, approval=self.approvals.to_spend("compensation"))

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES],
        State.WITH_CUSTOMER,
        _("Offer the exchange"),
        rule="FB-33",
        yields="exchange",
        conditions=[*ANSWERED_FOR, is_so.exchange_is_approved, customer_can_be_written_to],
        makes=[is_so.offer_was_made],
        breaks=[is_so.offer_is_accepted],
    )
    def offer_exchange(self, by):
        approval = self.approvals.to_spend("exchange")
        write_to_customer(self, "offer_exchange", by=by, units=self.units(approval.lines))

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES],
        State.WITH_CUSTOMER,
        _("Tell the customer of the refund"),
        rule="FB-09",
        yields="refund",
        conditions=[
            *ANSWERED_FOR,
            is_so.refund_may_be_talked_about,
            is_so.refund_is_approved,
            customer_can_be_written_to,
        ],
        makes=[is_so.offer_was_made],
        breaks=[is_so.offer_is_accepted],
    )
    def offer_refund(self, by):
        write_to_customer(self, "offer_refund", by=by, approval=self.approvals.to_spend("refund"))

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The customer accepts the offer"),
        rule="FB-33",
        form=forms.OfferAnswerForm,
        conditions=[is_so.offer_was_made],
        makes=[is_so.offer_is_accepted],
    )
    def record_acceptance(self, by, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The customer declines the offer"),
        rule="FB-33",
        form=forms.OfferAnswerForm,
        conditions=[is_so.offer_was_made],
        breaks=[is_so.offer_was_made, is_so.offer_is_accepted],
    )
    def record_decline(self, by, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The customer waives a remedy in writing"),
        rule="FB-33",
        aside=True,
        form=ReplyForm,
        conditions=[is_so.responsibility_is_accepted, is_so.findings_are_sent],
        makes=[is_so.customer_waived],
    )
    def record_waiver(self, by, words):
        self.customer_spoke()
