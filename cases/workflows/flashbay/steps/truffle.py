"""Flashbay: Truffle Express (FB-27 to FB-30, FB-34)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import Role
from cases.states import OPEN
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.forms import TrackingForm
from cases.workflows.house import customer_can_be_written_to


class TruffleExpress(models.Model):
    class Meta:
        abstract = True

    @step(
        OPEN,
        None,
        _("Ask for Truffle Express"),
        rule="FB-28",
        form=forms.AskGiftForm,
        conditions=[is_so.customer_is_final, is_so.no_gift_is_started],
        aside=True,
        guide=("FB-27", "FB-34"),
        hint=_("An apology and a box of fine chocolate for a final customer after a failure of our service."),
    )
    def ask_gift(self, by, words):
        self.approvals.ask("gift", by=by, words=words)

    @step(
        OPEN,
        None,
        _("Initiate Truffle Express"),
        rule="FB-29",
        yields="gift",
        makes=[is_so.gift_is_started],
        aside=True,
        conditions=[
            is_so.customer_is_final,
            is_so.gift_is_approved,
            is_so.gift_mail_can_be_written,
            is_so.no_gift_is_started,
        ],
    )
    def start_truffle_express(self, by):
        gift = self.gifts.start(by=by)
        return {"letter": gift.letter_id}

    @step(
        OPEN,
        None,
        _("Record the gift's dispatch"),
        rule="FB-30",
        who=(Role.AFTERSALES, Role.WAREHOUSE),
        form=TrackingForm,
        yields="gift",
        aside=True,
        conditions=[
            is_so.customer_is_final,
            is_so.gift_is_started,
            is_so.gift_may_be_spoken_of,
            is_so.a_gift_waits_for_dispatch,
            customer_can_be_written_to,
        ],
        hint=_("The apology goes to the customer in the same step (FB-34)."),
    )
    def record_gift_dispatch(self, by, tracking):
        gift = self.gifts.dispatch(by=by, tracking=tracking)
        write_to_customer(self, "truffle_apology", by=by, gift=gift)
