"""Facts on goods on their way back, counted and inspected (MP-02, MP-03, MP-10)."""

from django.utils.translation import gettext_lazy as _

from cases.facts import Standing, either, fact
from cases.workflows.marketplace.facts.policy import (
    exception_is_granted,
    qualifies,
)
from cases.workflows.marketplace.facts.words import AGENT
from cases.workflows.marketplace.reasons import OUR_FAULT

COUNT = _("the warehouse: count and inspect the goods")


@fact("MP-02", _("no goods of this case are on their way back"), _("the warehouse, or cancelling the return"))
def nothing_is_on_its_way(case):
    return not case.returns.any_awaited()


@fact("MP-10", _("all returned goods are received and counted"), COUNT)
def goods_are_back(case):
    return case.returns.complete()


def damage_counts(case):
    """Whether damaged units count like good ones: the policy inspects nothing, it was our fault, or an exception."""
    policy, told = case.figures.policy(), case.particulars
    return bool(
        (policy and not policy.inspection)
        or told.get("reason") in OUR_FAULT
        # An exception to the window is none to the conditions.
        or (told.get("condition") == "unmet" and exception_is_granted(case))
    )


def passing(case):
    """Units counted back that passed the inspection, for which nothing was given yet: {order line id: units}."""
    return case.returns.to_give(damaged_too=damage_counts(case))


@fact("MP-03", _("units came back that passed the inspection, for which nothing was given yet"), COUNT)
def units_passed_inspection(case):
    back, passed = case.returns.to_give(damaged_too=True), passing(case)
    figures = {"passed": sum(passed.values()), "back": sum(back.values())}
    return Standing(bool(passed), _("%(passed)s of %(back)s counted units left to give for") % figures)


@fact("MP-01", _("the return does not qualify, or what came back did not pass"), _("the policy"))
def it_may_be_refused(case):
    """Nothing is refused that the policy grants."""
    came_back = bool(case.returns.to_give(damaged_too=True))
    if came_back:
        return not passing(case)
    return not qualifies(case)


@fact("MP-10", _("the scheduled order leaves without goods coming back"), AGENT)
def nothing_has_to_come_back(case):
    return any(order.nothing_to_return for order in case.replacements.all() if order.is_to_ship)


goods_are_back_where_they_must = either(
    "goods_are_back_where_they_must",
    "MP-10",
    _("all returned goods are received and counted, where goods have to come back"),
    COUNT,
    goods_are_back,
    nothing_has_to_come_back,
)
