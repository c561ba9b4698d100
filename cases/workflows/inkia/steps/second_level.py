"""Inkia: SAV FR decides what was assigned to it (IK-07, IK-10, IK-23, IK-26)."""

from django.utils.translation import gettext_lazy as _

from cases.letters.write import write_to_customer
from cases.roles import AGENT_OR_SECOND_LEVEL, Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows.chapters import Answers
from cases.workflows.forms import DecisionForm
from cases.workflows.house import customer_can_be_written_to
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import forms, units


class SecondLevel(Answers):
    class Meta:
        abstract = True

    @step(
        OPEN,
        State.WITH_AGENT,
        _("SAV FR: send the articles at once"),
        rule="IK-10",
        who=(Role.SECOND_LEVEL,),
        form=forms.DecideForm,
        conditions=[is_so.sav_decides_it, is_so.ticket_is_assigned, is_so.no_replacement_is_held],
        makes=[is_so.sending_is_decided],
        breaks=[is_so.return_exchange_is_decided, is_so.claim_is_refused, is_so.refusal_is_sent],
        hint=_("Nothing comes back."),
    )
    def decide_sending(self, by, lines, words):
        self.decide_on(lines)

    @step(
        OPEN,
        State.WITH_AGENT,
        _("SAV FR: exchange against the return"),
        rule="IK-26",
        who=(Role.SECOND_LEVEL,),
        form=forms.DecideForm,
        conditions=[is_so.sav_decides_it, is_so.ticket_is_assigned, is_so.no_replacement_is_held],
        makes=[is_so.return_exchange_is_decided],
        breaks=[is_so.sending_is_decided, is_so.claim_is_refused, is_so.refusal_is_sent],
        guide=("IK-08",),
    )
    def decide_return_exchange(self, by, lines, words):
        self.decide_on(lines)

    @step(
        OPEN,
        State.WITH_AGENT,
        _("SAV FR: refuse the claim"),
        rule="IK-26",
        who=(Role.SECOND_LEVEL,),
        form=forms.RefuseForm,
        conditions=[is_so.sav_decides_it, is_so.ticket_is_assigned, is_so.no_replacement_is_held],
        makes=[is_so.claim_is_refused],
        breaks=[is_so.sending_is_decided, is_so.return_exchange_is_decided],
    )
    def decide_refusal(self, by, words):
        self.particulars["refusal"] = words

    @step(
        OPEN,
        State.WITH_WAREHOUSE,
        _("Send what SAV FR decided"),
        rule="IK-10",
        who=AGENT_OR_SECOND_LEVEL,
        yields="sending",
        conditions=[
            is_so.sav_decides_it,
            is_so.problem_is_confirmed,
            is_so.sending_is_decided,
            is_so.units_are_left,
            customer_can_be_written_to,
        ],
    )
    def send_decided(self, by):
        lines = units.left(self)
        order = self.send_again(by, lines, _("Sent by decision of SAV FR."))
        write_to_customer(self, "sending_decided", by=by, units=self.units(lines))
        return {"replacement": order.number, "lines": lines}

    _decided = {
        "rule": "IK-23",
        "who": (Role.SECOND_LEVEL,),
        "form": DecisionForm,
        "by_desk": True,
    }

    @step(State.WITH_SECOND_LEVEL, State.WITH_AGENT, _("A request was decided"), **_decided)
    @step(
        [state for state in State if state != State.WITH_SECOND_LEVEL],
        None,
        _("A request was decided"),
        **_decided,
    )
    def hear_decision(self, by, approval):
        """SAV FR answered in writing; the case comes back to the agent."""
        return self.hear_answer(by, approval)

    def decide_on(self, lines):
        """Keep the units SAV FR decided on; what was sent for them already stays sent."""
        sent = units.minus(self.particulars.get("units", {}), units.left(self))
        self.keep_units(units.plus(sent, lines) if sent else lines)
