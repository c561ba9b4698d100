"""Inkia: another customer's order was received (IK-16 to IK-18, IK-28)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.actions import open_case, perform
from cases.intake import known_contact
from cases.letters.write import write_to_customer
from cases.models import Order
from cases.states import AT_THE_DESK, OPEN, State
from cases.steps import step
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms


class Swap(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask which order number stands on the delivery note"),
        rule="IK-16",
        conditions=[is_so.orders_are_swapped, is_so.problem_is_not_confirmed, customer_can_be_written_to],
    )
    def ask_delivery_note(self, by):
        self.ask_for("ask_delivery_note", by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Confirm the swapped order"),
        rule="IK-16",
        form=forms.SwapForm,
        conditions=[is_so.orders_are_swapped, is_so.problem_is_not_confirmed],
        makes=[is_so.problem_is_confirmed],
        breaks=[is_so.claim_is_refused, is_so.refusal_is_sent],
    )
    def confirm_swap(self, by, order_received, words):
        self.particulars["order_received"] = order_received

    @step(
        OPEN,
        State.WITH_WAREHOUSE,
        _("Announce the new shipment, with a return label"),
        rule="IK-17",
        form=forms.NewShipmentForm,
        yields="new_shipment",
        guide=("IK-28",),
        conditions=[
            is_so.orders_are_swapped,
            is_so.problem_is_confirmed,
            is_so.no_new_shipment_is_under_way,
            customer_can_be_written_to,
        ],
        hint=_("Apologise. The label is for the order received, which comes back."),
    )
    def announce_new_shipment(self, by, lines, by_mail):
        """IK-28: the shipment is created, with the label for the return of the order received."""
        received = Order.objects.get(number=self.particulars["order_received"])
        everything = {str(line.pk): line.quantity for line in received.lines.all()}
        goods = self.returns.authorise(by=by, lines=everything, label="due", order=received)
        shipment = self.send_again(by, lines, _("New shipment: the order was swapped."))
        if by_mail:
            write_to_customer(
                self, "inversion_commande", by=by, goods=goods, enclosures=[f"slip:{goods.number}"]
            )
        return {"goods": goods.number, "replacement": shipment.number}

    @step(
        OPEN,
        None,
        _("Contact the customer whose order came here"),
        rule="IK-18",
        conditions=[
            is_so.orders_are_swapped,
            is_so.problem_is_confirmed,
            is_so.other_customer_is_not_contacted,
        ],
        hint=_("Links the case on that order, or opens one, and asks whether another order came instead."),
    )
    def contact_other_customer(self, by):
        received = Order.objects.get(number=self.particulars["order_received"])
        other = self._complained_themselves(received) or self._open_for_them(received, by)
        if other.contact_email and not is_so.problem_is_confirmed(other):
            other = perform(other.pk, "ask_delivery_note", by=by)
        self.counterpart = other
        return {"other": other.number}

    def _complained_themselves(self, received):
        """The open case about a swapped order that the other customer has already, or None."""
        found = received.cases.open().filter(
            problem="swapped_order", team=self.team, state__in=AT_THE_DESK, counterpart_of=None
        )
        return found.exclude(pk=self.pk).order_by("pk").first()

    def _open_for_them(self, received, by):
        contact = known_contact(received)
        with self.in_our_words():
            summary = str(_("Order sent to another customer"))
        return open_case(
            by=by,
            order=received,
            problem="swapped_order",
            summary=summary,
            owner=by,
            team=self.team,
            **{"contact_name": received.customer.name, **contact},
        )
