"""What Flashbay promises, to customers and inside the house, and who hears of it when it is late."""

from django.conf import settings
from django.utils.translation import gettext_lazy as _

from cases.promises import Promise, hours

ANSWER_STARTS = ("opened", "record_details", "record_reply", "start_investigation", "resume_investigation", "settle_delivered", "reopen")
ANSWER_KEPT = ("ask_for_details", "report_delivery_problem", "send_findings", "offer_compensation", "offer_exchange", "offer_refund", "authorise_return")


def _courier():
    return hours(settings.DESK_COURIER_SILENCE_HOURS)


def _waiting():
    return hours(settings.DESK_APPROVAL_WAITING_HOURS)


PROMISES = [
    # FB-13: usually within 24 hours at most. Waiting never opens FB-14 or FB-19.
    Promise(
        "answer_warning", "FB-13", _("an answer to the customer is due soon"), lambda: hours((settings.DESK_PROMISE_SECONDS - settings.DESK_PROMISE_WARNING_SECONDS) / 3600),
        to="owner", starts=ANSWER_STARTS, kept_by=ANSWER_KEPT, shown=False,
    ),
    Promise(
        "answer_breach", "FB-13", _("an answer to the customer"), lambda: hours(settings.DESK_PROMISE_SECONDS / 3600), to="manager", starts=ANSWER_STARTS, kept_by=ANSWER_KEPT, escalates=True,
    ),
    Promise(
        "courier_silence", "FB-02", _("an answer of the courier"), _courier, to="aftersales", starts=("contact_courier",),
        kept_by=("record_courier_answer", "settle_delivered", "settle_lost"), again=_courier,
    ),
    Promise(
        "courier_escalation", "FB-02", _("the courier stays silent"), lambda: 2 * _courier(), to="manager", starts=("contact_courier",),
        kept_by=("record_courier_answer", "settle_delivered", "settle_lost"), escalates=True, shown=False,
    ),
    Promise("instructions_waiting", "FB-05", _("Aftersales' instructions"), _waiting, to="aftersales", starts=("request_instructions",), kept_by=("give_instructions", "instruct_replacement"), again=lambda: hours(24)),
    # Silence never approves; it is only reminded of.
    Promise("approval_waiting", "FB-22", _("an answer to a request"), _waiting, to="decider", again=lambda: hours(24)),
    Promise("return_not_arrived", "FB-23", _("the arrival of the returned goods"), lambda: hours(24 * settings.DESK_RETURN_DAYS), to="owner", starts=("authorise_return",), kept_by=("goods_arrived", "cancel_return")),
]  # fmt: skip
