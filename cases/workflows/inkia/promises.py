"""What Inkia promises, to customers and inside the house, and who hears of it when it is late."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from cases.promises import Promise, hours
from cases.roles import Role

# The customer is waiting for an answer. Who asks again has waited since they first asked.
ANSWER_STARTS = ("opened", "reopen")
ANSWER_STARTS_ONCE = (
    "record_reply",
    "receive_photos",
    "record_acceptance",
    "record_refusal",
    "decide_sending",
    "decide_return_exchange",
    "decide_refusal",
)
# Each of these writes to the customer.
ANSWER_KEPT = (
    "ask_reference_photo",
    "ask_received_reference",
    "ask_missing_photos",
    "ask_colour_photos",
    "ask_delivery_note",
    "ask_parcel_check",
    "ask_damage_photos",
    "ask_label_photos",
    "offer_return_credit",
    "authorise_credit_return",
    "issue_credit_note",
    "propose_keeping",
    "send_payment_link",
    "announce_new_shipment",
    "articles_are_good",
    "pass_to_logistics",
    "exchange_directly",
    "arrange_return_exchange",
    "send_label",
    "send_decided",
    "ship_replacement",
    "send_refusal",
)
ASSIGNING = ("assign_picking_error", "assign_missing", "assign_toner")
DECIDING = ("decide_sending", "decide_return_exchange", "decide_refusal")


def _answer():
    return hours(settings.DESK_PROMISE_SECONDS / 3600)


def _waiting():
    return hours(settings.DESK_APPROVAL_WAITING_HOURS)


def _payment():
    return hours(24 * settings.DESK_PAYMENT_DAYS)


def _day():
    return hours(24)


PROMISES = [
    # The house's answer within 24 hours; nothing is opened by waiting.
    Promise(
        "answer_warning",
        "DK-09",
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
        "DK-09",
        _("an answer to the customer"),
        _answer,
        to="manager",
        starts=ANSWER_STARTS,
        starts_once=ANSWER_STARTS_ONCE,
        kept_by=ANSWER_KEPT,
        escalates=True,
    ),
    Promise(
        "second_level_waiting",
        "IK-07",
        _("SAV FR’s decision"),
        _waiting,
        to=Role.SECOND_LEVEL,
        starts=ASSIGNING,
        kept_by=DECIDING,
        again=_day,
    ),
    # Started and kept with the request itself. Silence never approves; it is only reminded of.
    Promise("approval_waiting", "IK-23", _("an answer to a request"), _waiting, to="decider", again=_day),
    Promise(
        "payment_awaited",
        "IK-13",
        _("the payment of the reorder"),
        _payment,
        to="owner",
        starts=("send_payment_link",),
        kept_by=("record_payment", "cancel_payment_link"),
        again=_payment,
    ),
    Promise(
        "return_not_arrived",
        "DK-08",
        _("the arrival of the returned goods"),
        lambda: hours(24 * settings.DESK_RETURN_DAYS),
        to="owner",
        starts=("authorise_credit_return", "announce_new_shipment", "arrange_return_exchange"),
        kept_by=("goods_arrived", "cancel_return"),
        about="goods",
    ),
]
