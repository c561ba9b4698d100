"""Marketplace: Resolving payment discrepancies (MP-17 to MP-20, MP-28)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.forms import LedgerForm
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.forms import payments
from cases.workflows.marketplace.steps.figures import MONEY_HANDS
from cases.workflows.marketplace.telling import tell

KNOW_PAYMENTS = (Role.AGENT, Role.FINANCE)


class Payments(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        None,
        _("Record a transaction"),
        rule="MP-17",
        who=KNOW_PAYMENTS,
        form=payments.TransactionForm,
        conditions=[is_so.it_is_a_payment],
        hint=_("As the payment provider reports it. A pending one is settled under the same reference."),
    )
    def record_transaction(self, by, provider_reference, kind, pay_by, amount, status, processed_at, failure):
        told = {"kind": kind, "method": pay_by, "amount": amount, "currency": self.order.currency}
        self.figures.record_transaction(
            by=by,
            reference=provider_reference,
            status=status,
            processed_at=processed_at,
            failure=failure,
            **told,
        )
        return told

    @step(
        [*AT_THE_DESK, State.WITH_FINANCE],
        State.WITH_AGENT,
        _("Verify whether the payment was processed"),
        rule="MP-17",
        form=payments.VerifyPaymentForm,
        conditions=[is_so.it_is_a_payment, is_so.order_is_reviewed],
        makes=[is_so.payment_is_verified],
        guide=("MP-28", "MP-29"),
    )
    def verify_payment(self, by, words):
        looked = self.figures.payments()
        return {
            "verdict": looked.verdict,
            "paid": looked.net,
            "due": looked.due,
            "currency": self.order.currency,
        }

    @step(
        AT_THE_DESK,
        State.WITH_FINANCE,
        _("Ask the provider or finance to trace it"),
        rule="MP-18",
        form=payments.TraceForm,
        conditions=[is_so.it_is_a_payment, is_so.payment_is_verified, customer_can_be_written_to],
        hint=_("The customer is told that it is being looked into, and until when (MP-20)."),
    )
    def trace_payment(self, by, whom, contact, words):
        tell(self, "payment_traced", by=by, whom=whom)

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Record what the trace found"),
        rule="MP-18",
        who=KNOW_PAYMENTS,
        form=payments.CauseForm,
        conditions=[is_so.it_is_a_payment, is_so.payment_is_verified],
    )
    def record_payment_cause(self, by, cause, words):
        self.root_cause = cause

    @step(
        [*AT_THE_DESK, State.WITH_FINANCE],
        State.WITH_AGENT,
        _("Verify a duplicate or excessive charge"),
        rule="MP-19",
        form=payments.VerifyChargeForm,
        conditions=[
            is_so.it_is_a_payment,
            is_so.payment_is_verified,
            is_so.payment_is_wrong,
            customer_can_be_written_to,
        ],
        hint=_("Within the policy’s limit finance gives it back at once."),
    )
    def verify_payment_error(self, by, transaction, paid_as, words):
        found = self.figures.verify_payment(transaction, by=by, words=words, paid_as=paid_as)
        self.verified_money(found)
        tell(self, "charge_verified", by=by, found=found)
        return {
            "what": str(found.transaction),
            "verdict": found.kind,
            "difference": found.amount,
            "give_back": found.give_back,
            "currency": found.currency,
        }

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Give the charge back"),
        rule="MP-19",
        who=MONEY_HANDS,
        form=LedgerForm,
        yields="refund",
        conditions=[
            is_so.it_is_a_payment,
            is_so.charge_may_be_given_back,
            is_so.refund_rests_on_figures,
            customer_can_be_written_to,
        ],
        hint=_("At once, on the verified figures. Each charge is given back once."),
    )
    def refund_payment(self, by, reference):
        paper, found, told = self.give_verified_back("duplicate", "over", by=by, reference=reference)
        tell(self, "charge_refunded", by=by, paper=paper, found=found)
        return told

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask the customer to pay"),
        rule="MP-19",
        form=payments.AskPaymentForm,
        conditions=[
            is_so.it_is_a_payment,
            is_so.payment_is_verified,
            is_so.payment_is_missing,
            customer_can_be_written_to,
        ],
        guide=("MP-28",),
    )
    def ask_for_payment(self, by, words):
        return self._ask_to_pay("ask_for_payment", by, words=words)

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Offer another payment method"),
        rule="MP-19",
        form=payments.OtherMethodForm,
        conditions=[
            is_so.it_is_a_payment,
            is_so.payment_is_verified,
            is_so.payment_is_missing,
            is_so.a_payment_failed,
            customer_can_be_written_to,
        ],
        hint=_("When a card keeps being declined."),
    )
    def offer_other_method(self, by, pay_by, words):
        return self._ask_to_pay("offer_other_method", by, words=words, pay_by=pay_by)

    @step(
        [*AT_THE_DESK, State.WITH_FINANCE],
        State.WITH_CUSTOMER,
        _("Send the corrected receipt"),
        rule="MP-20",
        conditions=[
            is_so.it_is_a_payment,
            is_so.payment_is_verified,
            is_so.order_is_paid,
            is_so.payment_is_not_wrong,
            is_so.nothing_is_left_to_give_back,
            is_so.cause_is_settled,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
        hint=_("The proof of payment at the end: what was due, paid and given back."),
    )
    def send_receipt(self, by):
        looked = self.figures.payments()
        tell(self, "receipt", by=by, looked=looked, papers=self.figures.papers())
        return {"paid": looked.net, "due": looked.due, "currency": self.order.currency}

    def _ask_to_pay(self, letter, by, *, words, pay_by=""):
        looked = self.figures.payments()
        tell(self, letter, by=by, looked=looked, words=words, pay_by=pay_by)
        return {"missing": looked.missing, "currency": self.order.currency}
