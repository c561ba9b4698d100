"""What Flashbay promises, to customers and inside the house, and who hears of it when it is late."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from cases.promises import Promise, hours

# The customer is told that the 24 hours start; anything else leaves a promise that waits as it is: neither
# an impatient customer nor a busy desk makes it due later.
ANSWER_STARTS = ("opened", "start_investigation", "reopen")
ANSWER_STARTS_ONCE = (
    "record_details",
    "record_reply",
    "record_decline",
    "resume_investigation",
    "settle_delivered",
    "settle_lost",
)
# Each of these writes to the customer, or to Aftersales and the customer.
ANSWER_KEPT = (
    "ask_for_details",
    "report_delivery_problem",
    "send_findings",
    "offer_compensation",
    "offer_exchange",
    "offer_refund",
    "authorise_return",
    "ship_replacement",
    "issue_credit_note",
    "pay_compensation",
    "pay_refund",
)
COURIER_SPOKE = ("record_courier_answer", "settle_delivered", "settle_lost")


def _answer():
    return hours(settings.DESK_PROMISE_SECONDS / 3600)


def _courier():
    return hours(settings.DESK_COURIER_SILENCE_HOURS)


def _waiting():
    return hours(settings.DESK_APPROVAL_WAITING_HOURS)


def _day():
    return hours(24)


PROMISES = [
    # FB-13: usually within 24 hours at most. Waiting never opens FB-14 or FB-19.
    Promise(
        "answer_warning",
        "FB-13",
        _("an answer to the customer is due soon"),
        lambda: _answer() - hours(settings.DESK_PROMISE_WARNING_SECONDS / 3600),
        to="owner",
        starts=ANSWER_STARTS,
        starts_once=ANSWER_STARTS_ONCE,
        kept_by=ANSWER_KEPT,
        warns_of="answer_breach",
        shown=False,
    ),
    Promise(
        "answer_breach",
        "FB-13",
        _("an answer to the customer"),
        _answer,
        to="manager",
        starts=ANSWER_STARTS,
        starts_once=ANSWER_STARTS_ONCE,
        kept_by=ANSWER_KEPT,
        escalates=True,
    ),
    Promise(
        "courier_silence",
        "FB-02",
        _("an answer of the courier"),
        _courier,
        to="aftersales",
        starts=("contact_courier",),
        kept_by=COURIER_SPOKE,
        again=_courier,
    ),
    Promise(
        "courier_escalation",
        "FB-02",
        _("an answer of the courier"),
        lambda: 2 * _courier(),
        to="manager",
        starts=("contact_courier",),
        kept_by=COURIER_SPOKE,
        escalates=True,
        shown=False,
    ),
    Promise(
        "instructions_waiting",
        "FB-05",
        _("Aftersales' instructions"),
        _waiting,
        to="aftersales",
        starts=("request_instructions",),
        kept_by=("give_instructions", "instruct_replacement"),
        again=_day,
    ),
    # Started and kept with the request itself. Silence never approves; it is only reminded of.
    Promise("approval_waiting", "FB-22", _("an answer to a request"), _waiting, to="decider", again=_day),
    Promise(
        "return_not_arrived",
        "FB-23",
        _("the arrival of the returned goods"),
        lambda: hours(24 * settings.DESK_RETURN_DAYS),
        to="owner",
        starts=("authorise_return",),
        kept_by=("goods_arrived", "cancel_return"),
        about="goods",
    ),
]
