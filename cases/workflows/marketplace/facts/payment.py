"""Facts on transactions verified, investigated and put right (MP-17 to MP-20)."""

from django.utils.translation import gettext_lazy as _

from cases.facts import either, fact, milestone, opposite
from cases.workflows.marketplace.facts.general import root_cause_is_known

payment_is_verified = milestone(
    "MP-17",
    _("it was verified whether the payment was processed"),
    _("the agent: verify the payment"),
    name="payment_verified",
)


@fact("MP-19", _("a charge is twice or too much, and not verified yet"), _("the comparison of the payments"))
def payment_is_wrong(case):
    return case.figures.payment_is_wrong()


payment_is_not_wrong = opposite(
    "payment_is_not_wrong",
    "MP-19",
    _("no charge is left that is twice or too much"),
    _("the agent: verify the error"),
    payment_is_wrong,
)


@fact("MP-19", _("the order is paid"), _("the customer: pay; then record the transaction"))
def order_is_paid(case):
    return case.figures.is_paid()


payment_is_missing = opposite(
    "payment_is_missing",
    "MP-19",
    _("a payment is missing"),
    _("the comparison of the payments"),
    order_is_paid,
)


@fact("MP-19", _("a payment failed"), _("recording the failed transaction"))
def a_payment_failed(case):
    return bool(case.figures.payments().failed)


@fact(
    "MP-19",
    _("an excessive charge is verified, and within the limit or approved"),
    _("the agent: verify the error; above the limit the customer-service manager, in the admin"),
)
def charge_may_be_given_back(case):
    return case.figures.may_be_given_back("duplicate", "over")


@fact("MP-18", _("nothing was wrong with the payment"), _("the comparison of the payments"))
def payment_was_right(case):
    return case.figures.payments_are_right()


cause_is_settled = either(
    "cause_is_settled",
    "MP-18",
    _("the root cause is on record, or nothing was wrong"),
    _("the agent or finance: record the root cause"),
    root_cause_is_known,
    payment_was_right,
)
