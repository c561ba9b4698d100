"""Flashbay: order troubleshooting, in the order it happens. Every step names the rule it comes from."""

from django.utils.translation import gettext_lazy as _

from cases.letters.gate import check
from cases.letters.write import tell_colleagues, write_to_aftersales, write_to_customer
from cases.roles import Role
from cases.states import OPEN, State
from cases.steps import step
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import forms
from cases.workflows.flashbay.promises import PROMISES
from cases.workflows.house import HouseCase, ReasonForm, ReplyForm, customer_can_be_written_to, nothing_is_in_motion

AT_THE_DESK = [State.NEW, State.WITH_AGENT, State.WITH_CUSTOMER]
UNDER_EXAMINATION = [State.INVESTIGATING, State.WITH_AGENT, State.WITH_AFTERSALES]
AGENT_OR_AFTERSALES = (Role.AGENT, Role.AFTERSALES)
# FB-14 and FB-21: what stands before anything is offered, promised or given.
ANSWERED_FOR = [is_so.report_is_complete, is_so.investigation_is_complete, is_so.responsibility_is_accepted]


class FlashbayCase(HouseCase, workflow="flashbay"):
    class Meta:
        proxy = True
        default_permissions = ()

    title = _("Flashbay order")
    problems = {
        "malfunction": _("Units malfunction"),
        "print_quality": _("Print quality"),
        "wrong_item": _("Wrong item, colour or logo"),
        "quantity": _("Quantity short or over"),
        "late": _("Delivery is late"),
        "lost": _("Delivery is lost"),
        "damaged_in_transit": _("Damaged in transit"),
        "other": _("Other"),
    }
    promises = PROMISES
    deciders = {
        "findings": Role.AFTERSALES,
        "compensation": Role.AFTERSALES,
        "exchange": Role.AFTERSALES,
        "credit": Role.AFTERSALES,
        "refund_talk": Role.AFTERSALES,
        "refund": Role.AFTERSALES,
        "gift": Role.TEAM_MANAGER,
    }
    asked_by_rule = {
        "findings": "FB-19", "compensation": "FB-22", "exchange": "FB-22", "credit": "FB-08", "refund_talk": "FB-09", "refund": "FB-09", "gift": "FB-28",
    }  # fmt: skip
    # What a letter to the customer may speak of, and when.
    topics = {
        "refund": [is_so.investigation_is_complete, is_so.responsibility_is_accepted, is_so.refund_may_be_talked_about],
        "concession": [is_so.investigation_is_complete, is_so.responsibility_is_accepted, is_so.compensation_may_be_spoken_of],
        "exchange": [is_so.investigation_is_complete, is_so.responsibility_is_accepted, is_so.exchange_may_be_spoken_of],
        "gift": [is_so.customer_is_final, is_so.gift_may_be_spoken_of],
        "finding": [is_so.investigation_is_complete, is_so.findings_are_agreed],
    }

    # --- The customer reports a problem (FB-12, FB-13, FB-31) --------------------------------------

    @step(
        AT_THE_DESK, State.WITH_CUSTOMER, _("Ask the customer for details"), rule="FB-12", guide=("FB-03", "FB-04"),
        conditions=[customer_can_be_written_to, is_so.investigation_has_not_started], makes=[is_so.details_were_asked],
        hint=_("By e-mail, which is preferred: as much and as detailed as possible."),
    )  # fmt: skip
    def ask_for_details(self, by):
        write_to_customer(self, "ask_for_details", by=by)

    @step(
        AT_THE_DESK, State.WITH_AGENT, _("Record the details"), rule="FB-12", form=forms.DetailsForm,
        conditions=[is_so.investigation_has_not_started], makes=[is_so.details_were_asked, is_so.details_are_recorded],
    )  # fmt: skip
    def record_details(self, by, channel, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK, State.CLOSED, _("Solved on the spot"), rule="FB-13", form=forms.AnswerForm, conditions=[is_so.investigation_has_not_started, nothing_is_in_motion],
        hint=_("Only what needs no investigation, no promise and no arrangement."),
    )  # fmt: skip
    def resolve_on_the_spot(self, by, words):
        """Solved at once. Words that speak of a refund, an exchange or findings are no solution on the spot (FB-14)."""
        check(self, words, None)

    # --- Delivery problems (FB-01 to FB-03) --------------------------------------------------------

    @step(
        AT_THE_DESK, State.WITH_AFTERSALES, _("Report the delivery problem to Aftersales"), rule="FB-01", form=forms.ReportToAftersalesForm, guide=("FB-03", "FB-16"),
        conditions=[is_so.it_is_a_delivery_problem, customer_can_be_written_to], makes=[is_so.aftersales_knows],
        hint=_("Goes to the mailbox of the customer's region; the customer is reassured in the same step."),
    )  # fmt: skip
    def report_delivery_problem(self, by, words):
        write_to_aftersales(self, "to_aftersales_delivery", by=by, words=words)
        write_to_customer(self, "reassure_delivery", by=by)

    @step(
        [State.WITH_AFTERSALES, State.WITH_COURIER], State.WITH_COURIER, _("Record a contact with the courier"), rule="FB-02", who=(Role.AFTERSALES,), form=forms.CourierForm,
        conditions=[is_so.aftersales_knows], makes=[is_so.courier_was_contacted],
    )  # fmt: skip
    def contact_courier(self, by, contact, words):
        """Aftersales asked the courier's account manager; a silence is reminded of, then escalated."""

    @step(
        [State.WITH_COURIER, State.WITH_AFTERSALES], State.WITH_AFTERSALES, _("Record the courier's answer"), rule="FB-02", who=(Role.AFTERSALES,), form=forms.CourierForm,
        conditions=[is_so.courier_was_contacted],
    )  # fmt: skip
    def record_courier_answer(self, by, contact, words):
        """What the courier answered."""

    @step(
        [State.WITH_COURIER, State.WITH_AFTERSALES], State.WITH_AGENT, _("Settle: the parcel was delivered"), rule="FB-02", who=(Role.AFTERSALES,), form=forms.DeliveredForm,
        conditions=[is_so.courier_was_contacted], makes=[is_so.delivery_is_settled], breaks=[is_so.parcel_is_lost],
    )  # fmt: skip
    def settle_delivered(self, by, delivered_on, words):
        self.order.delivered_on = delivered_on
        self.order.save(update_fields=["delivered_on"])

    @step(
        [State.WITH_COURIER, State.WITH_AFTERSALES], State.WITH_AGENT, _("Settle: the parcel is lost"), rule="FB-02", who=(Role.AFTERSALES,), form=forms.FindingsForm,
        conditions=[is_so.courier_was_contacted, is_so.order_is_not_delivered],
        makes=[is_so.delivery_is_settled, is_so.parcel_is_lost, is_so.investigation_has_started, *ANSWERED_FOR], breaks=[is_so.responsibility_is_refused],
        hint=_("The courier's search is the investigation; Flashbay answers for the parcel."),
    )  # fmt: skip
    def settle_lost(self, by, report):
        self.write_report(report, by)

    @step(
        AT_THE_DESK, State.CLOSED, _("Close: the delivery arrived"), rule="FB-02", guide=("FB-03",),
        conditions=[is_so.delivery_is_settled, is_so.parcel_is_not_lost, is_so.investigation_has_not_started, customer_can_be_written_to, nothing_is_in_motion],
    )  # fmt: skip
    def close_delivered(self, by):
        write_to_customer(self, "delivery_settled", by=by)

    # --- Instructions (FB-04 to FB-06) -------------------------------------------------------------

    @step(
        AT_THE_DESK, State.WITH_AFTERSALES, _("Request instructions from Aftersales"), rule="FB-04", form=forms.ReportToAftersalesForm, guide=("FB-04", "FB-16"),
        conditions=[is_so.details_are_recorded], makes=[is_so.instructions_are_asked],
    )  # fmt: skip
    def request_instructions(self, by, words):
        write_to_aftersales(self, "to_aftersales_instructions", by=by, words=words)

    @step(
        OPEN, State.WITH_AGENT, _("Give instructions"), rule="FB-05", who=(Role.AFTERSALES,), form=forms.InstructionsForm,
        conditions=[is_so.instructions_are_asked], makes=[is_so.instructions_are_given],
    )  # fmt: skip
    def give_instructions(self, by, words):
        """Aftersales' instructions are on the case, in writing."""

    @step(
        OPEN, State.WITH_AGENT, _("Instruct a replacement order"), rule="FB-06", who=(Role.AFTERSALES,), form=forms.InstructReplacementForm,
        conditions=[is_so.instructions_are_asked], makes=[is_so.instructions_are_given, is_so.replacement_is_instructed],
        hint=_("It ships only when the goods are counted back, and only where responsibility was accepted."),
    )  # fmt: skip
    def instruct_replacement(self, by, lines, words):
        """Aftersales instructs a replacement order for these units."""

    # --- The investigation (FB-13 to FB-20, FB-31, FB-32) ------------------------------------------

    @step(
        AT_THE_DESK, State.INVESTIGATING, _("Start the investigation"), rule="FB-13", guide=("FB-03", "FB-20"),
        conditions=[is_so.order_is_delivered, is_so.details_were_asked, is_so.details_are_recorded, is_so.investigation_has_not_started, customer_can_be_written_to],
        makes=[is_so.investigation_has_started],
        hint=_("The customer is told that it is investigated as a priority; the 24 hours start."),
    )  # fmt: skip
    def start_investigation(self, by):
        write_to_customer(self, "investigating", by=by)

    @step(
        UNDER_EXAMINATION, State.WITH_AGENT, _("Complete the report: responsibility accepted"), rule="FB-17", who=AGENT_OR_AFTERSALES, form=forms.FindingsForm,
        conditions=[is_so.investigation_has_started, is_so.findings_are_not_sent],
        makes=ANSWERED_FOR, breaks=[is_so.responsibility_is_refused, is_so.order_is_needed_back],
    )  # fmt: skip
    def accept_responsibility(self, by, report):
        self.write_report(report, by)

    @step(
        UNDER_EXAMINATION, State.WITH_AGENT, _("Complete the report: responsibility refused"), rule="FB-17", who=AGENT_OR_AFTERSALES, form=forms.FindingsForm,
        conditions=[is_so.investigation_has_started, is_so.findings_are_not_sent, is_so.parcel_is_not_lost],
        makes=[is_so.report_is_complete, is_so.investigation_is_complete, is_so.responsibility_is_refused], breaks=[is_so.responsibility_is_accepted, is_so.order_is_needed_back],
    )  # fmt: skip
    def refuse_responsibility(self, by, report):
        self.write_report(report, by)

    @step(
        UNDER_EXAMINATION, State.WITH_AGENT, _("Complete the report: the order is needed back"), rule="FB-32", who=AGENT_OR_AFTERSALES, form=ReasonForm,
        conditions=[is_so.investigation_has_started, is_so.findings_are_not_sent, is_so.parcel_is_not_lost],
        makes=[is_so.report_is_complete, is_so.order_is_needed_back], breaks=[is_so.investigation_is_complete, is_so.responsibility_is_accepted, is_so.responsibility_is_refused],
        hint=_("The return may be arranged; an answer or a promise may not (FB-14)."),
    )  # fmt: skip
    def need_order_back(self, by, words):
        self.write_report("", by)

    @step(
        UNDER_EXAMINATION, State.WITH_AFTERSALES, _("Ask Aftersales to agree the report"), rule="FB-19", form=forms.AskForm,
        conditions=[is_so.investigation_is_complete, is_so.report_is_written, is_so.findings_are_not_sent],
    )  # fmt: skip
    def ask_findings_agreement(self, by, words):
        self.approvals.ask("findings", by=by, words=words, text=self.report)

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES], State.WITH_CUSTOMER, _("Send the findings"), rule="FB-18", yields="findings",
        conditions=[is_so.investigation_is_complete, is_so.findings_are_agreed, is_so.findings_are_not_sent, customer_can_be_written_to], makes=[is_so.findings_are_sent],
        hint=_("The text Aftersales agreed is sent as it is."),
    )  # fmt: skip
    def send_findings(self, by):
        write_to_customer(self, "findings", by=by, report=self.report)

    @step(
        OPEN, State.INVESTIGATING, _("Resume the investigation"), rule="FB-14", who=AGENT_OR_AFTERSALES, form=ReasonForm, aside=True,
        conditions=[is_so.investigation_has_started],
        breaks=[*ANSWERED_FOR, is_so.responsibility_is_refused, is_so.order_is_needed_back, is_so.findings_are_sent, is_so.offer_was_made, is_so.offer_is_accepted],
        hint=_("New evidence, or the goods came back: nothing is offered until it is complete again."),
    )  # fmt: skip
    def resume_investigation(self, by, words):
        self.approvals.void("findings", by=by, why=_("the investigation was resumed"))

    # --- Asking for approval in writing (FB-08, FB-09, FB-10, FB-22) -------------------------------

    @step(OPEN, State.WITH_AFTERSALES, _("Ask for a compensation"), rule="FB-22", form=forms.AskCompensationForm, conditions=ANSWERED_FOR)
    def ask_compensation(self, by, amount, words):
        self.approvals.ask("compensation", by=by, words=words, amount=amount)

    @step(OPEN, State.WITH_AFTERSALES, _("Ask for an exchange"), rule="FB-22", form=forms.AskExchangeForm, conditions=ANSWERED_FOR)
    def ask_exchange(self, by, lines, words):
        self.approvals.ask("exchange", by=by, words=words, lines=lines)

    @step(OPEN, State.WITH_AFTERSALES, _("Ask for a credit note for returned units"), rule="FB-08", form=forms.AskCreditForm, conditions=[is_so.order_is_delivered, *ANSWERED_FOR])
    def ask_credit(self, by, lines, amount, words):
        self.approvals.ask("credit", by=by, words=words, amount=amount, lines=lines)

    @step(
        OPEN, State.WITH_AFTERSALES, _("Ask to talk of a refund"), rule="FB-09", form=forms.AskRefundTalkForm, conditions=ANSWERED_FOR, guide=("FB-10",),
        hint=_("Faulty goods are replaced, not refunded (FB-10)."),
    )  # fmt: skip
    def ask_refund_talk(self, by, why_no_replacement, words):
        self.approvals.ask("refund_talk", by=by, words=f"{words}\n\n{why_no_replacement}")

    @step(
        OPEN, State.WITH_AFTERSALES, _("Ask for a refund"), rule="FB-09", form=forms.AskRefundForm, guide=("FB-10",),
        conditions=[*ANSWERED_FOR, is_so.refund_may_be_talked_about],
    )  # fmt: skip
    def ask_refund(self, by, amount, why_no_replacement, words):
        self.approvals.ask("refund", by=by, words=f"{words}\n\n{why_no_replacement}", amount=amount)

    @step(OPEN, None, _("Withdraw a request"), rule="DK-04", who=(Role.AGENT, Role.TEAM_MANAGER), form=forms.RequestForm, conditions=[is_so.a_request_is_waiting], aside=True)
    def withdraw_request(self, by, kind, words):
        self.approvals.withdraw(kind, by=by, why=words)

    _decided = {"rule": "FB-22", "who": (Role.AFTERSALES, Role.TEAM_MANAGER), "form": forms.DecisionForm, "by_desk": True}

    @step(State.WITH_AFTERSALES, State.WITH_AGENT, _("A request was decided"), **_decided)
    @step([state for state in State if state != State.WITH_AFTERSALES], None, _("A request was decided"), **_decided)
    def hear_decision(self, by, approval):
        """The written answer is there; the case comes back to the agent."""
        request = self.approvals.get(pk=approval)
        if request.amount is not None and request.state == "approved":
            self.money_approved = True
        tell_colleagues(self, [person for person in [self.responsible] if person], "decision", by=by, request=request)
        return {"kind": request.kind, "state": request.state, "answer": request.answer, "amount": request.final_amount, "asked": request.amount}

    # --- Offers (FB-09, FB-21, FB-22, FB-33) -------------------------------------------------------

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES], State.WITH_CUSTOMER, _("Offer the compensation"), rule="FB-33", yields="offer",
        conditions=[*ANSWERED_FOR, is_so.compensation_is_approved, customer_can_be_written_to], makes=[is_so.offer_was_made], breaks=[is_so.offer_is_accepted],
    )  # fmt: skip
    def offer_compensation(self, by):
        write_to_customer(self, "offer_compensation", by=by, approval=self.approvals.to_spend("compensation"))

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES], State.WITH_CUSTOMER, _("Offer the exchange"), rule="FB-33", yields="offer",
        conditions=[*ANSWERED_FOR, is_so.exchange_is_approved, customer_can_be_written_to], makes=[is_so.offer_was_made], breaks=[is_so.offer_is_accepted],
    )  # fmt: skip
    def offer_exchange(self, by):
        approval = self.approvals.to_spend("exchange")
        write_to_customer(self, "offer_exchange", by=by, units=self.units(approval.lines))

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES], State.WITH_CUSTOMER, _("Tell the customer of the refund"), rule="FB-09", yields="refund",
        conditions=[*ANSWERED_FOR, is_so.refund_may_be_talked_about, is_so.refund_is_approved, customer_can_be_written_to], makes=[is_so.offer_was_made], breaks=[is_so.offer_is_accepted],
    )  # fmt: skip
    def offer_refund(self, by):
        write_to_customer(self, "offer_refund", by=by, approval=self.approvals.to_spend("refund"))

    @step(AT_THE_DESK, State.WITH_AGENT, _("The customer accepts the offer"), rule="FB-33", form=forms.OfferAnswerForm, conditions=[is_so.offer_was_made], makes=[is_so.offer_is_accepted])
    def record_acceptance(self, by, words):
        self.customer_spoke()

    @step(AT_THE_DESK, State.WITH_AGENT, _("The customer declines the offer"), rule="FB-33", form=forms.OfferAnswerForm, conditions=[is_so.offer_was_made], breaks=[is_so.offer_was_made, is_so.offer_is_accepted])
    def record_decline(self, by, words):
        self.customer_spoke()

    @step(
        AT_THE_DESK, State.WITH_AGENT, _("The customer waives a remedy in writing"), rule="FB-33", form=ReplyForm,
        conditions=[is_so.responsibility_is_accepted, is_so.findings_are_sent], makes=[is_so.customer_waived],
    )  # fmt: skip
    def record_waiver(self, by, words):
        self.customer_spoke()

    # --- The return (FB-11, FB-15, FB-23, FB-24, FB-32) --------------------------------------------

    @step(
        [*AT_THE_DESK, State.WITH_AFTERSALES], State.WITH_CUSTOMER, _("Authorise the return"), rule="FB-15", form=forms.ReturnForm,
        conditions=[is_so.order_is_delivered, is_so.report_is_complete, is_so.instructions_where_units_are_claimed, is_so.return_has_a_reason, customer_can_be_written_to],
        hint=_("Gives a return number and a slip, and sends both to the customer."),
    )  # fmt: skip
    def authorise_return(self, by, lines, words):
        goods = self.returns.authorise(by=by, lines=lines, instructions=words)
        write_to_customer(self, "return_instructions", by=by, goods=goods, enclosures=[f"slip:{goods.number}"])
        return {"goods": goods.number, "units": goods.expected_total}

    @step([State.WITH_CUSTOMER, State.WITH_AGENT], State.WITH_AGENT, _("Cancel the return"), rule="DK-04", form=forms.CancelReturnForm, conditions=[is_so.a_return_is_announced], aside=True)
    def cancel_return(self, by, goods, words):
        self.returns.call_off(goods)

    _arrived = {"rule": "FB-23", "who": (Role.WAREHOUSE, Role.AFTERSALES), "form": forms.CountedForm, "by_desk": True}

    @step(State.CLOSED, None, _("Goods arrived"), **_arrived)
    @step(OPEN, State.WITH_WAREHOUSE, _("Goods arrived"), **_arrived)
    def goods_arrived(self, by, goods):
        """Returned goods are here: the sales account manager in charge of the order is told."""
        tell_colleagues(self, [person for person in {self.order.account_manager, self.owner} if person], "goods_arrived", by=by, goods=self.returns.get(number=goods))

    _counted = {"rule": "FB-24", "who": (Role.WAREHOUSE, Role.AFTERSALES), "form": forms.CountedForm, "by_desk": True}

    @step(State.CLOSED, None, _("Goods were counted"), **_counted)
    @step(OPEN, State.WITH_AGENT, _("Goods were counted"), **_counted)
    def take_count(self, by, goods):
        """The warehouse counted: sales is told the number of items received back."""
        counted = self.returns.get(number=goods)
        tell_colleagues(self, [person for person in {self.order.account_manager, self.owner} if person], "goods_counted", by=by, goods=counted)
        return {"counted": counted.counted_total, "expected": counted.expected_total, "complete": counted.is_complete}

    @step(OPEN, State.WITH_AGENT, _("Close the return short"), rule="FB-25", who=(Role.AFTERSALES,), form=forms.CloseShortForm, conditions=[is_so.a_return_is_short], aside=True,
          hint=_("No more units will come. A replacement cannot ship then; what was counted can be credited."))  # fmt: skip
    def close_return_short(self, by, goods, words):
        self.returns.settle_short(goods)

    # --- Replacement, credit note, payments (FB-06 to FB-10, FB-25, FB-26) ---------------------------

    @step(
        OPEN, State.WITH_FACTORY, _("Schedule the replacement order"), rule="FB-25", form=forms.ReplacementForm,
        conditions=[is_so.instructions_where_units_are_claimed, is_so.exchange_or_instruction, *ANSWERED_FOR, is_so.goods_are_back, is_so.no_replacement_is_scheduled],
        makes=[is_so.replacement_is_scheduled],
    )  # fmt: skip
    def schedule_replacement(self, by, job_note):
        order = self.replacements.schedule(by=by, job_note=job_note, nothing_to_return=is_so.parcel_is_lost(self))
        return {"replacement": order.number}

    @step(
        OPEN, None, _("Schedule an urgent replacement before the goods are back"), rule="FB-26", form=forms.UrgentReplacementForm, aside=True,
        conditions=[is_so.order_is_delivered, is_so.instructions_where_units_are_claimed, *ANSWERED_FOR, is_so.exchange_is_approved, is_so.no_replacement_is_scheduled],
        makes=[is_so.replacement_is_scheduled], hint=_("Only when particularly urgent. It is held: nothing ships until the complete order is counted back."),
    )  # fmt: skip
    def schedule_urgent_replacement(self, by, job_note, why_urgent):
        order = self.replacements.schedule(by=by, job_note=job_note, why_urgent=why_urgent)
        return {"replacement": order.number}

    @step(
        OPEN, State.WITH_CUSTOMER, _("Ship the replacement"), rule="FB-26", who=(Role.WAREHOUSE, Role.AFTERSALES), form=forms.TrackingForm, yields="replacement",
        conditions=[is_so.replacement_is_scheduled, is_so.replacement_rests_on_writing, is_so.report_is_complete, is_so.responsibility_is_accepted, is_so.goods_are_back, customer_can_be_written_to],
        makes=[is_so.remedy_is_given], breaks=[is_so.replacement_is_scheduled],
    )  # fmt: skip
    def ship_replacement(self, by, tracking):
        order = self.replacements.ship(by=by, tracking=tracking)
        write_to_customer(self, "replacement_shipped", by=by, order_out=order, units=self.units(order.lines))
        return {"replacement": order.number}

    @step(OPEN, State.WITH_AGENT, _("Cancel the replacement order"), rule="DK-04", form=ReasonForm, conditions=[is_so.replacement_is_scheduled], breaks=[is_so.replacement_is_scheduled], aside=True)
    def cancel_replacement(self, by, words):
        self.replacements.call_off()

    @step(OPEN, State.WITH_FINANCE, _("Pass to finance"), rule="FB-08", conditions=[is_so.something_is_to_be_paid])
    def pass_to_finance(self, by):
        """Finance issues what was approved."""

    @step(
        OPEN, State.WITH_AGENT, _("Issue the credit note"), rule="FB-08", who=(Role.FINANCE,), form=forms.LedgerForm, yields="credit",
        conditions=[is_so.instructions_where_units_are_claimed, *ANSWERED_FOR, is_so.credit_is_approved, is_so.units_are_counted, customer_can_be_written_to], makes=[is_so.remedy_is_given],
    )  # fmt: skip
    def issue_credit_note(self, by, reference):
        return self.pay("credit", by, reference, letter="credit_note")

    @step(
        OPEN, State.WITH_AGENT, _("Pay the compensation"), rule="FB-22", who=(Role.FINANCE,), form=forms.LedgerForm, yields="offer",
        conditions=[*ANSWERED_FOR, is_so.compensation_is_approved, is_so.offer_was_made, is_so.offer_is_accepted, customer_can_be_written_to], makes=[is_so.remedy_is_given],
    )  # fmt: skip
    def pay_compensation(self, by, reference):
        return self.pay("compensation", by, reference, letter="compensation_paid")

    @step(
        OPEN, State.WITH_AGENT, _("Pay the refund"), rule="FB-09", who=(Role.FINANCE,), form=forms.LedgerForm, yields="refund",
        conditions=[*ANSWERED_FOR, is_so.refund_may_be_talked_about, is_so.refund_is_approved, customer_can_be_written_to], makes=[is_so.remedy_is_given],
    )  # fmt: skip
    def pay_refund(self, by, reference):
        return self.pay("refund", by, reference, letter="refund_paid")

    # --- Closing (FB-18, FB-33) --------------------------------------------------------------------

    @step(
        AT_THE_DESK, State.CLOSED, _("Close the case"), rule="FB-33", who=(Role.AGENT, Role.TEAM_MANAGER),
        conditions=[is_so.investigation_is_complete, is_so.findings_are_sent, is_so.case_is_answered, nothing_is_in_motion],
    )  # fmt: skip
    def close(self, by):
        """The customer has the report, and a remedy, a refusal or their own waiver."""

    @step(
        OPEN, State.CLOSED, _("The customer withdraws the complaint"), rule="DK-05", form=ReplyForm, aside=True, conditions=[is_so.responsibility_is_not_accepted, nothing_is_in_motion],
    )  # fmt: skip
    def withdraw(self, by, words):
        self.customer_spoke()

    @step(
        State.CLOSED, State.WITH_AGENT, _("Reopen the case"), rule="DK-06", who=(Role.AGENT, Role.AFTERSALES, Role.TEAM_MANAGER), form=ReasonForm, breaks=is_so.ALL_MILESTONES,
        hint=_("It starts anew: what was approved or established before counts no more."),
    )  # fmt: skip
    def reopen(self, by, words):
        self.cycle += 1
        self.report = ""

    # --- Truffle Express (FB-27 to FB-30, FB-34) ---------------------------------------------------

    @step(OPEN, None, _("Ask for Truffle Express"), rule="FB-28", form=forms.AskGiftForm, conditions=[is_so.customer_is_final, is_so.no_gift_is_started], aside=True, guide=("FB-27", "FB-34"),
          hint=_("An apology and a box of fine chocolate for a final customer after a failure of our service."))  # fmt: skip
    def ask_gift(self, by, words):
        self.approvals.ask("gift", by=by, words=words)

    @step(OPEN, None, _("Initiate Truffle Express"), rule="FB-29", yields="gift", makes=[is_so.gift_is_started], aside=True,
          conditions=[is_so.customer_is_final, is_so.gift_is_approved, is_so.gift_mail_can_be_written, is_so.no_gift_is_started])  # fmt: skip
    def start_truffle_express(self, by):
        gift = self.gifts.start(by=by)
        return {"letter": gift.letter_id}

    @step(OPEN, None, _("Record the gift's dispatch"), rule="FB-30", who=(Role.AFTERSALES, Role.WAREHOUSE), form=forms.TrackingForm, yields="gift", aside=True,
          conditions=[is_so.customer_is_final, is_so.gift_is_started, is_so.gift_may_be_spoken_of, is_so.a_gift_waits_for_dispatch, customer_can_be_written_to],
          hint=_("The apology goes to the customer in the same step (FB-34)."))  # fmt: skip
    def record_gift_dispatch(self, by, tracking):
        gift = self.gifts.dispatch(by=by, tracking=tracking)
        write_to_customer(self, "truffle_apology", by=by, gift=gift)

    # --- What the steps above share ------------------------------------------------------------------

    def write_report(self, report, by):
        """Keep the report; an agreement of another text is void (FB-19)."""
        if self.report != report:
            self.approvals.void("findings", by=by, why=_("the text of the report was changed"))
        self.report = report

    def pay(self, kind, by, reference, letter):
        """Issue the one document of an approval and tell the customer."""
        paper = self.credit_notes.issue(kind, by=by, reference=reference)
        self.money_approved = is_so.something_is_to_be_paid(self)
        write_to_customer(self, letter, by=by, paper=paper)
        return {"paper": paper.number, "amount": paper.amount, "currency": paper.currency}

    def units(self, lines):
        """Order lines with units, for a letter: [(OrderLine, units)]."""
        by_id = {str(line.pk): line for line in self.order.lines.all()}
        return [(by_id[pk], units) for pk, units in lines.items()]
