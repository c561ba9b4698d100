"""Inkia: another colour of the same reference was sent (IK-11 to IK-14)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.signals.write import send_signal
from cases.states import AT_THE_DESK, State
from cases.steps import step
from cases.templatetags.desk import money
from cases.workflows.house import ReasonForm, ReplyForm, customer_can_be_written_to
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms, units


class Colour(models.Model):
    class Meta:
        abstract = True

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Ask for a photo of the cartridges"),
        rule="IK-11",
        conditions=[is_so.it_is_the_wrong_colour, is_so.problem_is_not_confirmed, customer_can_be_written_to],
        hint=_("Where the customer’s words do not make it sure."),
    )
    def ask_colour_photos(self, by):
        self.ask_for("ask_colour_photos", by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Confirm the wrong colour"),
        rule="IK-11",
        form=forms.ReceivedForm,
        conditions=[is_so.it_is_the_wrong_colour, is_so.problem_is_not_confirmed],
        makes=[is_so.problem_is_confirmed],
        breaks=[is_so.claim_is_refused, is_so.refusal_is_sent],
    )
    def confirm_colour(self, by, lines, received, words):
        self.keep_units(lines, received=received)

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Propose to keep the cartridges and reorder at 10 % off"),
        rule="IK-12",
        form=forms.ProposeForm,
        yields="reorder",
        conditions=[
            is_so.it_is_the_wrong_colour,
            is_so.problem_is_confirmed,
            is_so.units_are_left,
            is_so.no_payment_is_awaited,
            is_so.reorder_is_not_paid,
            is_so.no_replacement_is_held,
            customer_can_be_written_to,
        ],
        makes=[is_so.keeping_is_proposed],
        breaks=[is_so.keeping_is_accepted, is_so.keeping_is_declined],
        hint=_("They fit the printer. The mail is offered, not obligatory."),
    )
    def propose_keeping(self, by, by_mail, words):
        if by_mail:
            write_to_customer(self, "proposition_10", by=by, units=self.units(self.particulars["units"]))

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The customer accepts to reorder"),
        rule="IK-13",
        form=ReplyForm,
        conditions=[
            is_so.it_is_the_wrong_colour,
            is_so.keeping_is_proposed,
            is_so.units_are_left,
            is_so.reorder_is_not_paid,
            is_so.no_replacement_is_held,
        ],
        makes=[is_so.keeping_is_accepted],
        breaks=[is_so.keeping_is_declined],
    )
    def record_acceptance(self, by, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("The customer declines to keep them"),
        rule="IK-14",
        form=ReplyForm,
        conditions=[
            is_so.it_is_the_wrong_colour,
            is_so.keeping_is_proposed,
            is_so.no_payment_is_awaited,
            is_so.reorder_is_not_paid,
        ],
        makes=[is_so.keeping_is_declined],
        breaks=[is_so.keeping_is_accepted],
        hint=_("A return-exchange may be proposed then."),
    )
    def record_refusal(self, by, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK,
        State.WITH_CUSTOMER,
        _("Send the payment link"),
        rule="IK-13",
        form=forms.PaymentLinkForm,
        yields="reorder",
        conditions=[
            is_so.it_is_the_wrong_colour,
            is_so.problem_is_confirmed,
            is_so.keeping_is_accepted,
            is_so.units_are_left,
            is_so.no_payment_is_awaited,
            is_so.reorder_is_not_paid,
            customer_can_be_written_to,
        ],
        hint=_("The desk works out the amount: 10 % off, carriage free."),
    )
    def send_payment_link(self, by, lines, address):
        price = units.worth(self, lines)
        link = self.payment_links.send(
            by=by, lines=lines, address=address, price=price, amount=units.reorder_price(price)
        )
        write_to_customer(self, "payment_link", by=by, link=link, units=self.units(lines))
        return {"amount": link.amount, "currency": link.currency, "price": price}

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Cancel the payment link"),
        rule="IK-13",
        form=ReasonForm,
        conditions=[is_so.a_payment_is_awaited],
        aside=True,
    )
    def cancel_payment_link(self, by, words):
        self.payment_links.call_off(by=by)

    @step(
        AT_THE_DESK,
        State.WITH_AGENT,
        _("Record the payment"),
        rule="IK-13",
        form=forms.PaidForm,
        conditions=[is_so.it_is_the_wrong_colour, is_so.a_payment_is_awaited],
        makes=[is_so.paid_file_is_passed_up, is_so.remedy_is_given],
        hint=_("Passes the file up on Skype and comments the order in Magento."),
    )
    def record_payment(self, by, reference, words):
        link = self.payment_links.settle(by=by, reference=reference)
        with self.in_our_words():
            text = _("Paid: %(amount)s (%(reference)s). To send: %(articles)s.") % {
                "amount": money(link.amount, link.currency),
                "reference": reference,
                "articles": units.in_words(self, link.lines),
            }
        facts = {"by": by, "rule": "IK-13", "amount": link.amount, "units": link.lines}
        send_signal(self, "urgent", _("Reorder paid"), text, urgent=True, action="send", **facts)
        send_signal(self, "shop", _("Comment on the order"), f"{text}\n\n{words}", action="comment", **facts)
        return {"amount": link.amount, "currency": link.currency}
