"""Inkia: the return-exchange, its label, and what leaves the warehouse (IK-14, IK-15, IK-22, IK-25)."""

from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import AGENT_OR_SECOND_LEVEL, Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows.chapters import GoodsBack
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms, units
from cases.workflows.inkia.claims import earlier_claims, numbers


class Exchange(GoodsBack):
    class Meta:
        abstract = True

    @step(
        OPEN,
        State.WITH_CUSTOMER,
        _("Arrange the return-exchange"),
        rule="IK-25",
        who=AGENT_OR_SECOND_LEVEL,
        form=forms.ReturnExchangeForm,
        yields="return_exchange",
        guide=("IK-15",),
        conditions=[
            is_so.problem_is_confirmed,
            is_so.it_is_no_customer_error,
            is_so.return_exchange_is_due,
            is_so.units_are_left,
            customer_can_be_written_to,
        ],
        hint=_("The new articles leave when the first ones are counted back. They may be unpacked."),
    )
    def arrange_return_exchange(self, by, label, words):
        lines = is_so.units_to_return(self)
        earlier = numbers(earlier_claims(self))
        told = self.take_back_goods(
            by,
            lines,
            "return_exchange",
            instructions=words,
            label="asked" if label else "none",
            comes_as=units.received_instead(self, lines),
        )
        with self.in_our_words():
            note = _("Return-exchange: %(articles)s.") % {"articles": units.in_words(self, lines)}
        order = self.replacements.schedule(by=by, job_note=self.job_note(note), lines=lines)
        units.note_exchange(self, order)
        return {**told, "replacement": order.number, "lines": lines, "earlier": earlier}

    @step(
        OPEN,
        None,
        _("Send the return label the customer asks for"),
        rule="IK-15",
        who=AGENT_OR_SECOND_LEVEL,
        form=forms.LabelForm,
        conditions=[
            is_so.it_is_no_customer_error,
            is_so.a_return_has_no_label,
            customer_can_be_written_to,
        ],
        hint=_("Only at the customer’s request, and never where the mistake is the customer’s."),
    )
    def send_label(self, by, goods, words):
        self.customer_spoke()
        self.returns.prepay(goods)
        write_to_customer(self, "return_label", by=by, goods=goods, enclosures=[f"slip:{goods.number}"])
        return {"goods": goods.number}

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Ship the replacement"),
        rule="IK-25",
        who=(Role.WAREHOUSE, Role.SECOND_LEVEL),
        form=forms.ShipForm,
        yields="replacement",
        conditions=[
            is_so.problem_is_confirmed,
            is_so.a_replacement_is_waiting,
            is_so.something_may_leave,
            customer_can_be_written_to,
        ],
        makes=[is_so.remedy_is_given],
    )
    def ship_replacement(self, by, replacement, tracking):
        order = self.replacements.ship(by=by, tracking=tracking, number=replacement.number)
        write_to_customer(self, "replacement_shipped", by=by, order_out=order, units=self.units(order.lines))
        return {"replacement": order.number}

    @step(
        OPEN,
        State.WITH_AGENT,
        _("Cancel the replacement order"),
        rule="DK-04",
        who=AGENT_OR_SECOND_LEVEL,
        form=forms.CancelReplacementForm,
        conditions=[is_so.a_replacement_is_waiting],
        aside=True,
    )
    def cancel_replacement(self, by, replacement, words):
        self.replacements.call_off(replacement.number)
        return {"replacement": replacement.number}

    def send_again(self, by, lines, note, approved_as=""):
        """Schedule a replacement for which nothing comes back. Returns the replacement order."""
        order = self.replacements.schedule(
            by=by,
            job_note=self.job_note(note),
            lines=lines,
            nothing_to_return=True,
            approved_as=approved_as,
        )
        units.note_exchange(self, order)
        return order

    def take_back_goods(self, by, lines, letter, **of_the_return):
        """Give a return number and send it with the slip. Returns the facts of the event."""
        goods = self.returns.authorise(by=by, lines=lines, **of_the_return)
        write_to_customer(self, letter, by=by, goods=goods, enclosures=[f"slip:{goods.number}"])
        return {"goods": goods.number, "units": goods.expected_total}

    def job_note(self, note):
        """What the warehouse reads: why it is sent, for which order and case."""
        with self.in_our_words():
            return f"{note} {self.order.number} · {self.number}"
