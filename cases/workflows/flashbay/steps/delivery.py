"""Flashbay: Delivery problems (FB-01 to FB-03)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_aftersales, write_to_customer
from cases.roles import Role
from cases.states import AT_THE_DESK, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.flashbay.facts import ANSWERED_FOR
from cases.workflows.house import customer_can_be_written_to, nothing_is_in_motion


class Delivery(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_AFTERSALES,
        _("Report the delivery problem to Aftersales"),
        rule="FB-01",
        form=forms.ReportToAftersalesForm,
        guide=("FB-03", "FB-16"),
        conditions=[is_so.it_is_a_delivery_problem, customer_can_be_written_to],
        makes=[is_so.aftersales_knows],
        hint=_("Goes to the mailbox of the customer's region; the customer is reassured in the same step."),
    )
    def report_delivery_problem(self, by, words):
        write_to_aftersales(self, "to_aftersales_delivery", by=by, words=words)
        write_to_customer(self, "reassure_delivery", by=by)

    @step(
        [State.WITH_AFTERSALES, State.WITH_COURIER],
        State.WITH_COURIER,
        _("Record a contact with the courier"),
        rule="FB-02",
        who=(Role.AFTERSALES,),
        form=forms.CourierForm,
        conditions=[is_so.aftersales_knows],
        makes=[is_so.courier_was_contacted],
    )
    def contact_courier(self, by, contact, words):
        """Aftersales asked the courier's account manager; a silence is reminded of, then escalated."""

    @step(
        [State.WITH_COURIER, State.WITH_AFTERSALES],
        State.WITH_AFTERSALES,
        _("Record the courier's answer"),
        rule="FB-02",
        who=(Role.AFTERSALES,),
        form=forms.CourierForm,
        conditions=[is_so.courier_was_contacted],
    )
    def record_courier_answer(self, by, contact, words):
        """What the courier answered."""

    @step(
        [State.WITH_COURIER, State.WITH_AFTERSALES],
        State.WITH_AGENT,
        _("Settle: the parcel was delivered"),
        rule="FB-02",
        who=(Role.AFTERSALES,),
        form=forms.DeliveredForm,
        conditions=[is_so.courier_was_contacted],
        makes=[is_so.delivery_is_settled],
        breaks=[is_so.parcel_is_lost],
    )
    def settle_delivered(self, by, delivered_on, words):
        self.order.delivered_on = delivered_on
        self.order.save(update_fields=["delivered_on"])

    @step(
        [State.WITH_COURIER, State.WITH_AFTERSALES],
        State.WITH_AGENT,
        _("Settle: the parcel is lost"),
        rule="FB-02",
        who=(Role.AFTERSALES,),
        form=forms.FindingsForm,
        conditions=[is_so.courier_was_contacted, is_so.order_is_not_delivered],
        makes=[
            is_so.delivery_is_settled,
            is_so.parcel_is_lost,
            is_so.investigation_has_started,
            *ANSWERED_FOR,
        ],
        breaks=[is_so.responsibility_is_refused],
        hint=_("The courier's search is the investigation; Flashbay answers for the parcel."),
    )
    def settle_lost(self, by, report):
        self.write_report(report, by)

    @step(
        AT_THE_DESK,
        State.CLOSED,
        _("Close: the delivery arrived"),
        rule="FB-02",
        guide=("FB-03",),
        conditions=[
            is_so.it_is_a_delivery_problem,
            is_so.delivery_is_settled,
            is_so.parcel_is_not_lost,
            is_so.investigation_has_not_started,
            customer_can_be_written_to,
            nothing_is_in_motion,
        ],
    )
    def close_delivered(self, by):
        write_to_customer(self, "delivery_settled", by=by)
