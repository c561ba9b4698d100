"""What Flashbay's steps ask before they may be taken. Rule numbers are those of the written procedure."""

from django.utils.translation import gettext_lazy as _

from cases.facts import Milestone, Standing, either, fact, milestone, opposite

AFTERSALES, AGENT, CUSTOMER = _("Aftersales"), _("the agent"), _("the customer")

# --- The problem and its details -----------------------------------------------------------------


@fact(
    "FB-01", _("the problem is one of delivery"), _("registering the case as a delivery problem"), fixed=True
)
def it_is_a_delivery_problem(case):
    return case.problem in ("late", "lost", "damaged_in_transit")


@fact("FB-11", _("the order has been delivered"), _("recording the date of delivery on the order"))
def order_is_delivered(case):
    return case.order.is_delivered


order_is_not_delivered = opposite(
    "order_is_not_delivered",
    "FB-02",
    _("the order has not been delivered"),
    _("the order's date of delivery"),
    order_is_delivered,
)


@fact("FB-05", _("no units are claimed to malfunction"), AGENT)
def no_units_are_claimed(case):
    return case.problem != "malfunction"


details_were_asked = milestone(
    "FB-31",
    _("the customer was asked for all details of the problem"),
    _("the agent: ask for the details, or record them from a call"),
    name="details_asked",
)
details_are_recorded = milestone(
    "FB-12",
    _("the details of the problem are recorded"),
    _("the agent: record the details"),
    name="details_recorded",
)

# --- Delivery problems ---------------------------------------------------------------------------

aftersales_knows = milestone(
    "FB-01",
    _("Aftersales was told of the delivery problem"),
    _("the agent: report it to Aftersales"),
    name="aftersales_told",
)
courier_was_contacted = milestone(
    "FB-02",
    _("the courier's account manager was contacted"),
    _("Aftersales: contact the courier"),
    name="courier_contacted",
)
delivery_is_settled = milestone(
    "FB-02",
    _("what became of the delivery is settled with the courier"),
    _("Aftersales: settle it with the courier"),
    name="delivery_settled",
)
parcel_is_lost = milestone(
    "FB-02", _("Aftersales settled that the parcel is lost"), _("Aftersales"), name="parcel_lost"
)

# --- Instructions --------------------------------------------------------------------------------

instructions_are_asked = milestone(
    "FB-04",
    _("Aftersales was asked for instructions"),
    _("the agent: request instructions"),
    name="instructions_asked",
)
instructions_are_given = milestone(
    "FB-05",
    _("Aftersales' instructions are on the case"),
    _("Aftersales: give instructions"),
    name="instructions_given",
)
replacement_is_instructed = milestone(
    "FB-06",
    _("Aftersales instructed a replacement order"),
    _("Aftersales: instruct a replacement"),
    name="replacement_instructed",
)
instructions_where_units_are_claimed = either(
    "instructions_where_units_are_claimed",
    "FB-05",
    _("Aftersales' instructions are on the case, because units are claimed to malfunction"),
    _("Aftersales: give instructions"),
    no_units_are_claimed,
    instructions_are_given,
)

# --- The investigation ---------------------------------------------------------------------------

investigation_has_started = milestone(
    "FB-13",
    _("the investigation has started"),
    _("the agent: start the investigation"),
    name="investigation_started",
)
investigation_has_not_started = opposite(
    "investigation_has_not_started",
    "FB-13",
    _("the problem is not under investigation"),
    _("the findings report"),
    investigation_has_started,
)
report_is_complete = milestone(
    "FB-15", _("the findings report is complete"), _("the agent: complete the report"), name="report_complete"
)
investigation_is_complete = milestone(
    "FB-14",
    _("the investigation is complete in full"),
    _("the agent: complete the report with a conclusion"),
    name="investigation_complete",
)
responsibility_is_accepted = milestone(
    "FB-21",
    _("Flashbay accepted responsibility for a mistake"),
    _("the findings of the investigation"),
    name="responsibility_accepted",
)
responsibility_is_refused = milestone(
    "FB-17",
    _("Flashbay refused responsibility"),
    _("the findings of the investigation"),
    name="responsibility_refused",
)
order_is_needed_back = milestone(
    "FB-32",
    _("the report says the order is needed back"),
    _("the findings of the investigation"),
    name="order_needed_back",
)
findings_are_sent = milestone(
    "FB-18",
    _("the customer has the findings report"),
    _("the agent: send the findings"),
    name="findings_sent",
)
findings_are_not_sent = opposite(
    "findings_are_not_sent",
    "FB-18",
    _("the findings report has not been sent"),
    _("the agent: resume the investigation"),
    findings_are_sent,
)


@fact("FB-19", _("Aftersales agreed this very text of the report in writing"), _("Aftersales, in the admin"))
def findings_are_agreed(case):
    """Bound to its text: an edit afterwards is another text, which nobody agreed."""
    agreed = case.approvals.granted("findings")
    return bool(agreed and case.report and agreed.text == case.report)


@fact("FB-19", _("a report is written"), _("the agent: complete the report"))
def report_is_written(case):
    return bool(case.report)


# --- Approvals -----------------------------------------------------------------------------------


def _granted(case, kind):
    """Granted and not spent, with what stands instead when it is not."""
    if case.approvals.to_spend(kind):
        return Standing(True)
    if case.approvals.waiting(kind):
        return Standing(False, _("asked, not answered yet"))
    if case.approvals.granted(kind):
        return Standing(False, _("the approval was used already"))
    return Standing(False, _("not asked yet"))


@fact("FB-22", _("Aftersales approved the compensation in writing"), _("Aftersales, in the admin"))
def compensation_is_approved(case):
    return _granted(case, "compensation")


@fact("FB-22", _("Aftersales approved the exchange in writing"), _("Aftersales, in the admin"))
def exchange_is_approved(case):
    return _granted(case, "exchange")


@fact("FB-08", _("Aftersales approved the credit note in writing"), _("Aftersales, in the admin"))
def credit_is_approved(case):
    return _granted(case, "credit")


@fact(
    "FB-09",
    _("Aftersales approved in writing that a refund may be talked about"),
    _("Aftersales, in the admin"),
)
def refund_may_be_talked_about(case):
    return bool(case.approvals.granted("refund_talk"))


@fact("FB-09", _("Aftersales approved the refund in writing"), _("Aftersales, in the admin"))
def refund_is_approved(case):
    return _granted(case, "refund")


@fact(
    "FB-28",
    _("the agent's team manager approved Truffle Express"),
    _("the agent's own team manager, in the admin"),
)
def gift_is_approved(case):
    return _granted(case, "gift")


# Letters may go on speaking of what was approved after it was used; steps may not use it twice.
@fact("FB-22", _("Aftersales approved the compensation in writing"), _("Aftersales, in the admin"))
def compensation_may_be_spoken_of(case):
    return bool(case.approvals.granted("compensation") or case.approvals.granted("credit"))


@fact("FB-22", _("Aftersales approved the exchange in writing"), _("Aftersales, in the admin"))
def exchange_was_approved(case):
    return bool(case.approvals.granted("exchange"))


@fact(
    "FB-28",
    _("the agent's team manager approved Truffle Express"),
    _("the agent's own team manager, in the admin"),
)
def gift_may_be_spoken_of(case):
    return bool(case.approvals.granted("gift"))


@fact("FB-09", _("an approved payment waits for finance"), _("an approval in writing"))
def something_is_to_be_paid(case):
    return case.approvals.any_to_pay()


@fact("DK-04", _("a request waits for its answer, or approved for its payment"), _("asking for an approval"))
def a_request_can_be_withdrawn(case):
    return case.approvals.any_waiting() or case.approvals.any_to_pay()


# --- Offers --------------------------------------------------------------------------------------

offer_was_made = milestone(
    "FB-33", _("compensation or an exchange was offered"), _("the agent: make an offer"), name="offer_made"
)
offer_is_accepted = milestone("FB-33", _("the customer accepted the offer"), CUSTOMER, name="offer_accepted")
remedy_is_given = milestone(
    "FB-33", _("the customer got a remedy"), _("shipping the replacement, or paying"), name="remedy_given"
)
customer_waived = milestone("FB-33", _("the customer waived a remedy in writing"), CUSTOMER, name="waived")

exchange_or_instruction = either(
    "exchange_or_instruction",
    "FB-06",
    _("Aftersales instructed a replacement order or approved an exchange"),
    _("Aftersales: in writing"),
    replacement_is_instructed,
    exchange_is_approved,
)
exchange_may_be_spoken_of = either(
    "exchange_may_be_spoken_of",
    "FB-22",
    _("Aftersales approved the exchange, or instructed a replacement, in writing"),
    _("Aftersales, in the admin"),
    replacement_is_instructed,
    exchange_was_approved,
)
replacement_rests_on_writing = either(
    "replacement_rests_on_writing",
    "FB-06",
    _("the replacement order rests on Aftersales' instruction or approved exchange"),
    _("Aftersales: in writing"),
    replacement_is_instructed,
    exchange_was_approved,
)
return_has_a_reason = either(
    "return_has_a_reason",
    "FB-22",
    _(
        "the order is needed back, or Aftersales approved an exchange or a credit note, or instructed a replacement"
    ),
    _("the findings report or Aftersales, in writing"),
    order_is_needed_back,
    exchange_was_approved,
    credit_is_approved,
    replacement_is_instructed,
)
case_is_answered = either(
    "case_is_answered",
    "FB-33",
    _("responsibility was refused, or the customer got compensation or an exchange, or waived it in writing"),
    _("the offer of FB-33, or the customer's written waiver"),
    responsibility_is_refused,
    remedy_is_given,
    customer_waived,
)
responsibility_is_not_accepted = opposite(
    "responsibility_is_not_accepted",
    "FB-33",
    _("no responsibility was accepted: otherwise a remedy or a written waiver is due"),
    _("the customer's written waiver"),
    responsibility_is_accepted,
)
parcel_is_not_lost = opposite(
    "parcel_is_not_lost",
    "FB-02",
    _("the delivery arrived"),
    _("a remedy for the lost parcel"),
    parcel_is_lost,
)

# --- Goods ---------------------------------------------------------------------------------------


@fact("FB-25", _("the complete order is counted back"), _("the warehouse: count the goods"))
def goods_are_complete(case):
    return case.returns.complete()


goods_are_back = either(
    "goods_are_back",
    "FB-25",
    _("the complete order is counted back"),
    _("the warehouse: count the goods"),
    goods_are_complete,
    parcel_is_lost,
)


@fact(
    "FB-08", _("units were counted back for which nothing was given yet"), _("the warehouse: count the goods")
)
def units_are_counted(case):
    return case.returns.units_to_credit()


@fact("FB-23", _("a return is announced that has not arrived"), _("authorising a return"))
def a_return_is_announced(case):
    return case.returns.any_at("announced")


@fact("FB-24", _("a return is partly back"), _("the warehouse: count the goods"))
def a_return_is_short(case):
    return case.returns.any_at("partly_back")


replacement_is_scheduled = milestone(
    "FB-06", _("a replacement order is scheduled"), _("the agent: schedule it"), name="replacement_scheduled"
)
no_replacement_is_scheduled = opposite(
    "no_replacement_is_scheduled",
    "FB-06",
    _("no other replacement order is waiting"),
    _("shipping or cancelling it"),
    replacement_is_scheduled,
)

# --- Truffle Express -----------------------------------------------------------------------------


@fact(
    "FB-27",
    _("the customer is a final customer"),
    _("nobody: Truffle Express is never for resellers"),
    fixed=True,
)
def customer_is_final(case):
    return case.customer.is_final


@fact(
    "FB-29",
    _("the customer has a NetSuite record number and the case a contact name"),
    _("the agent: complete the customer's record"),
)
def gift_mail_can_be_written(case):
    return bool(case.customer.record_number and case.contact_name)


gift_is_started = milestone(
    "FB-29", _("Truffle Express was initiated"), _("the agent: initiate it"), name="gift_started"
)
no_gift_is_started = opposite(
    "no_gift_is_started",
    "FB-28",
    _("no Truffle Express was initiated on this case yet"),
    _("nobody: one a case"),
    gift_is_started,
)


@fact("FB-30", _("a gift waits for its dispatch"), _("the agent: initiate Truffle Express"))
def a_gift_waits_for_dispatch(case):
    return case.gifts.any_to_dispatch()


# What stands before anything is offered, promised or given.
ANSWERED_FOR = [report_is_complete, investigation_is_complete, responsibility_is_accepted]
ALL_MILESTONES = [found for found in list(globals().values()) if isinstance(found, Milestone)]
