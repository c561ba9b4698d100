"""Inkia: the customer ordered the wrong reference (IK-02 to IK-05)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.due import Due
from cases.letters.write import write_to_customer
from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.forms import LedgerForm
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms, units


class CustomerError(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask for a photo of the reference"),
        rule="IK-02",
        guide=("IK-03",),
        conditions=[is_so.it_is_a_customer_error, is_so.problem_is_not_confirmed, customer_can_be_written_to],
    )
    def ask_reference_photo(self, by):
        self.ask_for("ask_reference_photo", by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Confirm: the customer ordered the wrong reference"),
        rule="IK-02",
        form=forms.ConfirmForm,
        guide=("IK-03",),
        conditions=[
            is_so.it_is_a_customer_error,
            is_so.reference_is_seen,
            is_so.problem_is_not_confirmed,
        ],
        makes=[is_so.problem_is_confirmed],
        breaks=[is_so.claim_is_refused, is_so.refusal_is_sent],
    )
    def confirm_customer_error(self, by, lines, words):
        self.keep_units(lines)

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Offer the return against a credit note"),
        rule="IK-04",
        yields="credit_offer",
        conditions=[is_so.it_is_a_customer_error, is_so.problem_is_confirmed, customer_can_be_written_to],
        makes=[is_so.credit_is_offered],
        hint=_(
            "Sends the mail “retour-avoir produits non-ouverts”: only for articles that are not unpacked."
        ),
    )
    def offer_return_credit(self, by):
        write_to_customer(self, "retour_avoir", by=by, units=self.units(self.particulars["units"]))

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Authorise the return against a credit note"),
        rule="IK-05",
        form=forms.CreditReturnForm,
        conditions=[
            is_so.it_is_a_customer_error,
            is_so.problem_is_confirmed,
            is_so.credit_is_offered,
            customer_can_be_written_to,
        ],
        hint=_("Never with a return label: the mistake is the customer’s."),
    )
    def authorise_credit_return(self, by, lines, unopened):
        return self.take_back_goods(by, lines, "return_instructions")

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Issue the credit note"),
        rule="IK-04",
        who=(Role.FINANCE,),
        form=LedgerForm,
        yields="credit",
        conditions=[
            is_so.it_is_a_customer_error,
            is_so.problem_is_confirmed,
            is_so.credit_is_offered,
            is_so.unopened_units_are_counted,
            is_so.something_is_left_of_what_was_paid,
            customer_can_be_written_to,
        ],
        makes=[is_so.remedy_is_given],
        hint=_("For the unopened units counted back, at what was paid for them."),
    )
    def issue_credit_note(self, by, reference):
        due = self.due("issue_credit_note")
        paper = self.credit_notes.issue(
            "credit", by=by, reference=reference, amount=due.amount, lines=due.lines, ground=due.ground
        )
        write_to_customer(self, "credit_note", by=by, paper=paper)
        return {"paper": paper.number, "amount": paper.amount, "currency": paper.currency}

    def due(self, step):
        """IK-04 asks nobody's approval: unopened units counted back are credited at what was paid for them."""
        if step != "issue_credit_note" or not is_so.credit_is_offered(self):
            return super().due(step)
        lines = units.unopened(self)
        amount = min(units.worth(self, lines), self.order.left_to_give)
        if not amount:
            return None
        with self.in_our_words():
            ground = f"IK-04: {units.in_words(self, lines)}"[:300]
        return Due(amount, self.order.currency, lines, ground=ground)
