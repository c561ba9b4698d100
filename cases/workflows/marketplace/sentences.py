"""What happened on a marketplace case, told for the timeline. The facts are on the event; only the words are here."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from cases.causes import RootCause
from cases.templatetags.desk import instant_in_words
from cases.workflows.marketplace import figures
from cases.workflows.marketplace.reasons import OF_A_RETURN, OF_AN_EXCHANGE

SENTENCES = {
    **figures.SENTENCES,
    "check_return": _("The return was held against the policy"),
    "authorise_return": _("The return was accepted"),
    "refuse_return": _("The return or exchange was refused"),
    "goods_arrived": _("Returned goods arrived"),
    "take_count": _("Returned goods were counted and inspected"),
    "cancel_return": _("The return was cancelled"),
    "close_return_short": _("The return was closed short"),
    "check_exchange": _("Reason and eligibility of the exchange were confirmed"),
    "confirm_stock": _("The article is in stock and available for immediate shipment"),
    "report_no_stock": _("The article is not in stock"),
    "offer_alternatives": _("Alternatives or a refund were offered"),
    "choose_alternative": _("The customer chose another article"),
    "choose_money": _("The customer takes the money"),
    "authorise_exchange": _("The exchange was authorised"),
    "schedule_exchange": _("The new article was scheduled"),
    "ship_replacement": _("The new article was shipped"),
    "cancel_replacement": _("The new article was cancelled"),
    "ask_for_details": _("The customer was asked for the details"),
    "record_details": _("The information was recorded"),
    "record_root_cause": _("The root cause was recorded"),
    "solve_otherwise": _("The customer got another solution"),
    "take_goods_back": _("The goods were asked back before the replacement"),
    "schedule_replacement": _("The replacement was scheduled"),
    "ask_exception": _("An exception to the policy was asked for"),
    "ask_credit": _("The money of returned units was asked for"),
    "ask_refund": _("A refund or store credit was asked for"),
    "ask_replacement": _("A replacement or new item was asked for"),
    "ask_compensation": _("A compensation was asked for"),
    "withdraw_request": _("A request was withdrawn"),
    "hear_decision": _("A request was answered"),
    "pass_to_finance": _("The case was passed to finance"),
    "issue_credit_note": _("The returned units were refunded or credited"),
    "pay_refund": _("The refund or store credit was paid"),
    "pay_compensation": _("The compensation was paid"),
    "ask_satisfaction": _("The customer was asked whether all is well"),
    "record_satisfied": _("The customer is satisfied; the case was closed"),
    "record_dissatisfied": _("The customer is not satisfied"),
    "close_unanswered": _("The follow-up stayed without an answer; the case was closed"),
    "withdraw": _("The customer withdrew the issue"),
    "reopen": _("The case was reopened"),
    "log_call": _("A call was logged"),
    "record_reply": _("The customer replied"),
    "take_back": _("The case was taken back to the desk"),
    "correct_contact": _("The contact was corrected"),
}


def _day(text):
    return instant_in_words(date.fromisoformat(text), "day")


# Details of the events: (words, choices or a function to words).
DETAILS = {
    **figures.DETAILS,
    "reason": (_("Reason"), {**OF_A_RETURN, **OF_AN_EXCHANGE}),
    "condition": (
        _("Condition of the goods"),
        {"met": _("as the policy asks"), "unmet": _("otherwise: an exception is needed")},
    ),
    "asked_on": (_("Asked for on"), _day),
    "last_day": (_("Last day of the window"), _day),
    "policy": (_("Version of the policy"), str),
    "wanted": (_("Article wanted instead"), str),
    "alternatives": (_("Alternatives"), str),
    "cause": (_("Root cause"), dict(RootCause.choices)),
    "paid_as": (_("Given back as"), {"refund": _("Refund"), "store_credit": _("Store credit")}),
}

# Where the words on the event are the customer's own.
CUSTOMER_SPEAKS = (
    "opened",
    "check_return",
    "check_exchange",
    "record_details",
    "record_reply",
    "choose_alternative",
    "choose_money",
    "record_satisfied",
    "record_dissatisfied",
    "withdraw",
)
