"""Facts on what the customer-service manager approved in writing (MP-04, MP-22)."""

from django.utils.translation import gettext_lazy as _

from cases.facts import either, fact, opposite
from cases.workflows.chapters import standing_of
from cases.workflows.marketplace.facts.figures import it_is_about_money, order_is_reviewed
from cases.workflows.marketplace.facts.general import root_cause_is_known
from cases.workflows.marketplace.facts.policy import exchange_qualifies, return_qualifies
from cases.workflows.marketplace.facts.words import AGENT, MANAGER


@fact("MP-04", _("the manager approved in writing what is given for the returned units"), MANAGER)
def credit_is_approved(case):
    return standing_of(case, "credit")


@fact("MP-22", _("the manager approved the refund in writing"), MANAGER)
def refund_is_approved(case):
    return standing_of(case, "refund")


@fact("MP-22", _("the manager approved the compensation in writing"), MANAGER)
def compensation_is_approved(case):
    return standing_of(case, "compensation")


@fact("MP-22", _("the manager approved the replacement in writing"), MANAGER)
def replacement_is_approved(case):
    return standing_of(case, "exchange")


# Letters may go on speaking of what was approved after it was used; steps may not use it twice.
@fact("MP-22", _("the manager approved a replacement in writing"), MANAGER)
def replacement_was_approved(case):
    return bool(case.approvals.granted("exchange"))


@fact("MP-22", _("the manager approved money or store credit in writing"), MANAGER)
def money_was_approved(case):
    return any(case.approvals.granted(kind) for kind in ("credit", "refund", "compensation"))


@fact("MP-04", _("an approved or verified payment waits for finance"), _("an approval, or verified figures"))
def something_is_to_be_paid(case):
    approved = any(case.approvals.to_spend(kind) for kind in ("credit", "compensation", "refund"))
    # Figures are verified on invoices and payments only.
    return approved or (it_is_about_money(case) and case.figures.next_to_give_back() is not None)


nothing_is_to_be_paid = opposite(
    "nothing_is_to_be_paid",
    "MP-04",
    _("no approved or verified payment waits for finance"),
    _("finance: pay it"),
    something_is_to_be_paid,
)


# What a new article rests on, and what a letter may speak of.
exchange_is_founded = either(
    "exchange_is_founded",
    "MP-10",
    _("the exchange qualifies, or the manager approved a replacement"),
    AGENT,
    exchange_qualifies,
    replacement_was_approved,
)
money_may_be_spoken_of = either(
    "money_may_be_spoken_of",
    "MP-04",
    _("the return or exchange qualifies, the order was reviewed, or the manager approved the money"),
    AGENT,
    return_qualifies,
    exchange_qualifies,
    # An invoice or a payment is all about figures: they are explained once the order was reviewed (MP-15, MP-28).
    order_is_reviewed,
    money_was_approved,
)
compensation_may_be_spoken_of = either(
    "compensation_may_be_spoken_of",
    "MP-22",
    _("the manager approved it, or the figures of the order were reviewed"),
    MANAGER,
    order_is_reviewed,
    money_was_approved,
)
the_cause_may_be_spoken_of = either(
    "the_cause_may_be_spoken_of",
    "MP-21",
    _("the root cause is known, or the figures were verified"),
    AGENT,
    root_cause_is_known,
    order_is_reviewed,
)
