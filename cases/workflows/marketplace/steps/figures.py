"""Marketplace: What invoices and payments share: reviewing the order, and money above the limit (MP-12, MP-14)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.forms import figures as forms


class Figures(models.Model):
    class Meta:
        abstract = True

    @step(
        [*AT_THE_DESK, State.WITH_FINANCE],
        State.WITH_AGENT,
        _("Review the order"),
        rule="MP-12",
        form=forms.TermsForm,
        conditions=[is_so.it_is_about_money, is_so.no_correction_is_prepared],
        makes=[is_so.order_is_reviewed],
        guide=("MP-28", "MP-29"),
        hint=_("What was agreed besides the articles: invoice and payments are held against it."),
    )
    def review_order(self, by, discount, shipping, tax):
        terms = self.figures.record_terms(by=by, discount=discount, shipping=shipping, tax=tax)
        self.order.terms = terms
        return {"due": self.figures.due(), "currency": self.order.currency}

    @step(
        OPEN,
        State.WITH_MANAGER,
        _("Ask for a refund above the limit"),
        rule="MP-14",
        form=forms.AskAboveLimitForm,
        conditions=[is_so.it_is_about_money, is_so.a_refund_above_the_limit_is_to_ask],
        hint=_("The amount is the verified one; the customer-service manager answers in writing."),
    )
    def ask_refund_above_limit(self, by, words):
        found = self.figures.to_approve()
        self.approvals.ask("refund", by=by, words=words, amount=found.give_back, about=found.key)
        return {"amount": found.give_back, "currency": found.currency, "what": str(found.paper)}

    def verified_money(self, found):
        """Whoever pays sees the case when something verified may be given back without an approval."""
        if found.give_back and not found.needs_approval:
            self.money_approved = True

    def give_verified_back(self, *kinds, by, reference):
        """Give back what was verified, once. Returns (the credit note, the discrepancy, what the event tells)."""
        found = self.figures.next_to_give_back(*kinds)
        paper = self.figures.give_back(*kinds, by=by, reference=reference)
        self.money_approved = bool(is_so.something_is_to_be_paid(self))
        told = {"paper": paper.number, "amount": paper.amount, "currency": paper.currency}
        return paper, found, {**told, "what": str(found.paper), "paid_as": paper.paid_as}


MONEY_HANDS = (Role.FINANCE,)
SECOND_LOOK = (Role.AGENT, Role.TEAM_MANAGER, Role.FINANCE)
