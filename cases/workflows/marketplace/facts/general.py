"""Facts on information, root cause, solution and satisfaction (MP-21 to MP-23)."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.facts import Standing, either, fact, milestone
from cases.steps import steps_of
from cases.templatetags.desk import instant_in_words
from cases.workflows.marketplace.facts.goods import COUNT, goods_are_back
from cases.workflows.marketplace.facts.policy import exchange_is_checked, return_is_checked
from cases.workflows.marketplace.facts.solution import solution_is_given
from cases.workflows.marketplace.facts.words import AGENT

# Where a company has no policy that says otherwise (MP-23).
FOLLOW_UP_DAYS, SILENCE_DAYS = 3, 7

details_are_recorded = milestone(
    "MP-21",
    _("all information is on the case: the order, the purchase history, what the customer wrote"),
    _("the agent: record the information"),
    name="details_recorded",
)
satisfaction_was_asked = milestone(
    "MP-23",
    _("the customer was asked whether all is well"),
    _("the desk itself, some days after the solution"),
    name="satisfaction_asked",
)


@fact("MP-21", _("the root cause is known"), _("the agent: record the root cause"))
def root_cause_is_known(case):
    return bool(case.root_cause)


@fact("MP-23", _("the days before the follow-up have passed"), _("time: the desk asks by itself then"))
def follow_up_is_due(case):
    return _passed(case, solution_is_given, "follow_up_days", FOLLOW_UP_DAYS)


@fact("MP-23", _("the customer had time to answer the follow-up"), _("time, or the customer’s answer"))
def silence_lasted(case):
    return _passed(case, satisfaction_was_asked, "silence_days", SILENCE_DAYS)


def _passed(case, milestone, figure, standard):
    """Whether the policy's days have passed since `milestone` was reached, with the instant they end."""
    made_by = {step.name for step in steps_of(type(case)) if milestone in step.makes}
    reached = [event.at for event in case.events.all() if event.cycle == case.cycle and event.name in made_by]
    if not reached:
        return Standing(False)
    ends = max(reached) + timedelta(days=getattr(case.figures.policy(), figure, standard))
    return Standing(clock.now() >= ends, _("on %(when)s") % {"when": instant_in_words(ends, "detail")})


information_is_complete = either(
    "information_is_complete",
    "MP-21",
    _("all information is on the case, or it was held against the policy"),
    AGENT,
    details_are_recorded,
    return_is_checked,
    exchange_is_checked,
)


@fact("MP-22", _("the goods stay with the customer"), _("the manager’s approval says so"))
def goods_stay(case):
    return case.particulars.get("goods") == "stay"


goods_are_back_or_stay = either(
    "goods_are_back_or_stay",
    "MP-10",
    _("all returned goods are received and counted, or stay with the customer"),
    COUNT,
    goods_are_back,
    goods_stay,
)
