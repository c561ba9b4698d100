"""Marketplace: Addressing incorrect invoices (MP-12 to MP-16, MP-27)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.forms import LedgerForm
from cases.workflows.house import ReasonForm, customer_can_be_written_to
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace.forms import invoices
from cases.workflows.marketplace.steps.figures import MONEY_HANDS, SECOND_LOOK
from cases.workflows.marketplace.telling import tell


class Invoices(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        None,
        _("Record the invoice"),
        rule="MP-12",
        form=invoices.InvoiceForm,
        conditions=[is_so.it_is_an_invoice, is_so.no_correction_is_prepared],
        hint=_("Just as it was issued: what is wrong with it, the desk works out."),
    )
    def record_invoice(self, by, number, issued_on, lines, total):
        invoice = self.figures.record_invoice(
            by=by, number=number, issued_on=issued_on, lines=lines, total=total
        )
        return {"invoice": invoice.number, "lines": len(lines), "currency": invoice.currency}

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Verify the error and prepare the corrected invoice"),
        rule="MP-13",
        form=invoices.VerifyInvoiceForm,
        conditions=[
            is_so.it_is_an_invoice,
            is_so.order_is_reviewed,
            is_so.an_invoice_is_recorded,
            is_so.invoice_differs,
            is_so.no_correction_is_prepared,
        ],
        hint=_("The original stays as it is; the corrected invoice follows the reviewed order."),
    )
    def verify_invoice_error(self, by, cause, paid_as, words):
        found = self.figures.verify_invoice(by=by, words=words, paid_as=paid_as)
        self.root_cause = cause
        self.verified_money(found)
        return {
            "invoice": str(found.invoice),
            "correction": str(found.correction),
            "difference": found.amount,
            "give_back": found.give_back,
            "currency": found.currency,
        }

    @step(
        OPEN,
        None,
        _("Check the corrected invoice a second time"),
        rule="MP-27",
        who=SECOND_LOOK,
        form=invoices.SecondLookForm,
        conditions=[
            is_so.it_is_an_invoice,
            is_so.correction_is_ours,
            is_so.correction_is_not_checked,
        ],
        hint=_("Best by somebody else than who prepared it; otherwise as a second look at every line."),
    )
    def check_correction(self, by, total):
        invoice = self.figures.check_correction(by=by)
        return {"correction": invoice.number, "by_another": invoice.made_by_id != by.pk}

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Take the corrected invoice back"),
        rule="MP-13",
        who=(Role.AGENT, Role.TEAM_MANAGER),
        form=ReasonForm,
        aside=True,
        conditions=[
            is_so.it_is_an_invoice,
            is_so.a_correction_is_prepared,
            is_so.overcharge_is_not_given_back,
        ],
        hint=_("What was verified with it counts no more; the order can be reviewed anew."),
    )
    def drop_correction(self, by, words):
        return {"correction": self.figures.drop_correction().number}

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Give the overcharge back"),
        rule="MP-14",
        who=MONEY_HANDS,
        form=LedgerForm,
        yields="refund",
        conditions=[
            is_so.it_is_an_invoice,
            is_so.overcharge_may_be_given_back,
            is_so.refund_rests_on_figures,
            customer_can_be_written_to,
        ],
        hint=_("At once, on the verified figures. Each overcharge is given back once."),
    )
    def refund_overcharge(self, by, reference):
        paper, found, told = self.give_verified_back("invoice", by=by, reference=reference)
        tell(self, "overcharge_refunded", by=by, paper=paper, found=found)
        return told

    @step(
        [*AT_THE_DESK, State.WITH_FINANCE],
        State.WITH_CUSTOMER,
        _("Send the corrected invoice"),
        rule="MP-15",
        conditions=[
            is_so.it_is_an_invoice,
            is_so.correction_is_ours,
            is_so.correction_is_checked,
            is_so.nothing_is_left_to_give_back,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
        hint=_("With what went wrong, and every adjustment and refund explained."),
    )
    def send_corrected_invoice(self, by):
        found = self.figures.own_correction().discrepancy
        paper = self.order.credit_notes.filter(discrepancy=found.key).first()
        self.figures.send_correction()
        tell(
            self,
            "corrected_invoice",
            by=by,
            found=found,
            paper=paper,
            enclosures=[f"invoice:{found.correction.number}"],
        )
        return {"correction": found.correction.number}

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Explain that the invoice is right"),
        rule="MP-15",
        form=invoices.ExplainForm,
        conditions=[
            is_so.it_is_an_invoice,
            is_so.order_is_reviewed,
            is_so.an_invoice_is_recorded,
            is_so.invoice_agrees,
            customer_can_be_written_to,
        ],
        makes=[is_so.solution_is_given],
    )
    def explain_invoice(self, by, words):
        invoice = self.figures.present()
        tell(self, "invoice_explained", by=by, invoice=invoice, words=words)
        return {"invoice": invoice.number}
