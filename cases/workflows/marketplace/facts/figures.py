"""Facts on what invoices and payments have in common: what was agreed, verified and given back (MP-14, MP-19)."""

from django.utils.translation import gettext_lazy as _

from cases.facts import Standing, either, fact, milestone, opposite
from cases.workflows.marketplace.facts.kinds import it_is_a_payment, it_is_an_invoice

FINANCE = _("finance: give it back")

it_is_about_money = either(
    "it_is_about_money",
    "MP-12",
    _("the case is about an invoice or a payment"),
    _("registering the case as another kind of issue"),
    it_is_an_invoice,
    it_is_a_payment,
)

order_is_reviewed = milestone(
    "MP-12",
    _("the order was reviewed: its articles, discount, shipping and tax"),
    _("the agent: review the order"),
    name="order_reviewed",
)


@fact("MP-13", _("a corrected invoice is prepared"), _("the agent: verify the error"))
def a_correction_is_prepared(case):
    return case.figures.prepared() is not None


no_correction_is_prepared = opposite(
    "no_correction_is_prepared",
    "MP-13",
    _("no corrected invoice is being prepared for this order"),
    _("sending it, or taking it back"),
    a_correction_is_prepared,
)


@fact(
    "MP-14",
    _("an amount above the policy’s limit is verified, and its approval not asked for"),
    _("verifying an error above the limit"),
)
def a_refund_above_the_limit_is_to_ask(case):
    return case.figures.to_approve() is not None


@fact("MP-19", _("something verified waits to be given back"), FINANCE)
def something_is_to_give_back(case):
    return it_is_about_money(case) and case.figures.left_to_give_back()


nothing_is_left_to_give_back = opposite(
    "nothing_is_left_to_give_back",
    "MP-19",
    _("everything verified was given back"),
    FINANCE,
    something_is_to_give_back,
)


@fact(
    "MP-14",
    _("no error of the invoice or the payments is left that was not verified"),
    _("the agent: verify the error"),
)
def no_error_is_left(case):
    """Of a reviewed order: before, nothing is known of what it should cost."""
    if not (it_is_about_money(case) and order_is_reviewed(case)):
        return True
    found = case.figures.invoice_differs() if case.problem == "invoice" else case.figures.payment_is_wrong()
    return Standing(not found, found.figures if found else "")


@fact(
    "MP-14",
    _("an overcharge or a duplicate is verified by figures, and within the limit or approved"),
    _("verifying the error; above the limit the customer-service manager, in the admin"),
)
def refund_rests_on_figures(case):
    return case.figures.any_free()
