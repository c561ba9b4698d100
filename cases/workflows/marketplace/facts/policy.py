"""Facts on the return policy: window, conditions, exceptions (MP-01, MP-07, MP-26).

The policy of a case is the version that was in force when its order was delivered: `case.figures.policy()`.
"""

from datetime import date

from django.utils.translation import gettext_lazy as _

from cases.facts import Standing, either, fact, milestone, together
from cases.templatetags.desk import instant_in_words
from cases.workflows.marketplace.facts.exchange import customer_takes_the_money
from cases.workflows.marketplace.facts.words import AGENT, MANAGER

return_is_checked = milestone(
    "MP-01",
    _("the return was held against the return policy"),
    _("the agent: check the return against the policy"),
    name="return_checked",
)
exchange_is_checked = milestone(
    "MP-07",
    _("reason and eligibility of the exchange are confirmed"),
    _("the agent: confirm the reason and eligibility"),
    name="exchange_checked",
)


@fact("MP-01", _("the order has been delivered"), _("recording the date of delivery on the order"))
def order_is_delivered(case):
    return case.order.is_delivered


def last_day(case):
    """The last day on which the goods may be returned (or exchanged), or None before their delivery."""
    policy, delivered = case.figures.policy(), case.order.delivered_on
    return policy.last_day(delivered, exchange=case.problem == "exchange") if policy and delivered else None


@fact("MP-01", _("it was asked for within the window of the policy"), MANAGER)
def it_is_in_the_window(case):
    """Counted from the delivery; the last day counts."""
    asked, last = case.particulars.get("asked_on"), last_day(case)
    if not (asked and last):
        return False
    figures = _("delivered %(delivered)s, open until %(last)s, asked for %(asked)s") % {
        "delivered": instant_in_words(case.order.delivered_on, "day"),
        "last": instant_in_words(last, "day"),
        "asked": instant_in_words(date.fromisoformat(asked), "day"),
    }
    return Standing(date.fromisoformat(asked) <= last, figures)


@fact("MP-01", _("the goods meet the conditions of the policy"), MANAGER)
def conditions_are_met(case):
    return case.particulars.get("condition") == "met"


@fact("MP-26", _("the manager approved an exception to the policy for these units"), MANAGER)
def exception_is_granted(case):
    """For the very units that were checked: an approval of others is none."""
    granted = case.approvals.granted("exception")
    if granted and granted.lines == case.particulars.get("lines"):
        return Standing(True)
    return Standing(False, _("asked, not answered yet") if case.approvals.waiting("exception") else "")


in_the_window_or_excepted = either(
    "in_the_window_or_excepted",
    "MP-01",
    _("it was asked for within the window of the policy, or an exception is approved"),
    _("the manager: an exception in writing (MP-26)"),
    it_is_in_the_window,
    exception_is_granted,
)
conditions_met_or_excepted = either(
    "conditions_met_or_excepted",
    "MP-01",
    _("the goods meet the conditions of the policy, or an exception is approved"),
    _("the manager: an exception in writing (MP-26)"),
    conditions_are_met,
    exception_is_granted,
)
return_qualifies = together(
    "return_qualifies",
    "MP-01",
    _("the return qualifies under the policy, or by an exception"),
    AGENT,
    return_is_checked,
    in_the_window_or_excepted,
    conditions_met_or_excepted,
)
exchange_qualifies = together(
    "exchange_qualifies",
    "MP-07",
    _("the exchange qualifies under the policy, or by an exception"),
    AGENT,
    exchange_is_checked,
    in_the_window_or_excepted,
)
either_is_checked = either(
    "either_is_checked",
    "MP-26",
    _("the return or the exchange was held against the policy"),
    AGENT,
    return_is_checked,
    exchange_is_checked,
)


@fact("MP-26", _("the policy stands in the way: its window, or its conditions"), _("the policy"))
def the_policy_stands_in_the_way(case):
    """What needs an exception; asked only of what was checked."""
    return not (it_is_in_the_window(case) and (an_article_goes_out(case) or conditions_are_met(case)))


def an_article_goes_out(case):
    """Whether it is an exchange still: who takes the money instead returns goods, under the conditions of a return."""
    return case.problem == "exchange" and not customer_takes_the_money(case)


def qualifies(case):
    """Whether the policy, or an exception to it, grants what was checked."""
    return in_the_window_or_excepted(case) and (an_article_goes_out(case) or conditions_met_or_excepted(case))
