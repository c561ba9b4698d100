"""What SayPro promises, to customers and inside the house, and who hears of it when it is late."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from cases.promises import Promise, hours
from cases.workflows.marketplace import figures

# Each of these writes to the customer.
WRITTEN = (
    "ask_for_details",
    "authorise_return",
    "refuse_return",
    "offer_alternatives",
    "authorise_exchange",
    "take_goods_back",
    "ship_replacement",
    "solve_otherwise",
    "issue_credit_note",
    "pay_refund",
    "pay_compensation",
    *figures.WRITTEN,
)
SOLVED = (
    "refuse_return",
    "ship_replacement",
    "solve_otherwise",
    "issue_credit_note",
    "pay_refund",
    "pay_compensation",
    *figures.SOLVED,
)
ANSWERED = ("record_satisfied", "record_dissatisfied", "close_unanswered")


def _days(number):
    return lambda: hours(24 * number)


PROMISES = [
    # The policy's days stand before those given here, which only stand in for a policy that is missing.
    Promise(
        "answer",
        "MP-05",
        _("an answer to the customer"),
        _days(1),
        to="manager",
        starts=("opened", "reopen"),
        # Who asks again has waited since they first asked.
        starts_once=("record_details", "record_reply", "record_dissatisfied"),
        kept_by=WRITTEN,
        escalates=True,
        within="answer_days",
    ),
    # Started and kept with the request itself. Silence never approves; it is only reminded of.
    Promise(
        "approval_waiting",
        "MP-22",
        _("an answer to a request"),
        lambda: hours(settings.DESK_APPROVAL_WAITING_HOURS),
        to="decider",
        again=_days(1),
    ),
    Promise(
        "return_not_arrived",
        "MP-05",
        _("the arrival of the returned goods"),
        lambda: hours(24 * settings.DESK_RETURN_DAYS),
        to="owner",
        starts=("authorise_return", "authorise_exchange", "take_goods_back"),
        kept_by=("goods_arrived", "cancel_return"),
        about="goods",
    ),
    Promise(
        "inspection",
        "MP-05",
        _("the count and inspection of the returned goods"),
        _days(3),
        to="owner",
        starts=("goods_arrived",),
        kept_by=("take_count",),
        about="goods",
        within="inspection_days",
    ),
    Promise(
        "after_count",
        "MP-05",
        _("what follows the count: the money, or the new article"),
        _days(5),
        to="manager",
        starts=("take_count",),
        kept_by=("issue_credit_note", "schedule_exchange", "schedule_replacement", "refuse_return"),
        escalates=True,
        within="refund_days",
    ),
    Promise(
        "dispatch",
        "MP-11",
        _("the dispatch of the new article"),
        _days(2),
        to="manager",
        starts=("schedule_exchange", "schedule_replacement"),
        kept_by=("ship_replacement", "cancel_replacement"),
        escalates=True,
        within="dispatch_days",
    ),
    Promise(
        "follow_up",
        "MP-23",
        _("the question whether the customer is satisfied"),
        _days(3),
        to="owner",
        starts=SOLVED,
        kept_by=("ask_satisfaction", *ANSWERED),
        within="follow_up_days",
        does="ask_satisfaction",
        again=_days(1),
    ),
    Promise(
        "satisfaction",
        "MP-23",
        _("the customer’s answer to the follow-up"),
        _days(7),
        to="owner",
        starts=("ask_satisfaction",),
        kept_by=ANSWERED,
        within="silence_days",
    ),
    *figures.PROMISES,
]
