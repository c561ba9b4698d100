"""The house's own rules, whatever company's procedure a case follows."""

from django.utils.translation import gettext_lazy as _

from cases.rules.rule import Rule

_SOURCE = _("The desk’s own rules")

RULES = [
    Rule(
        "DK-01",
        ("gate",),
        _(
            "Letters go to a named contact with an e-mail address, in the contact’s language. Without an "
            "address no step that writes a letter can be taken."
        ),
        _SOURCE,
        ("cases.letters.write.send_to_customer",),
    ),
    Rule(
        "DK-02",
        ("gate",),
        _(
            "A case does not close while something is under way on it: a request, a return, a replacement "
            "order, a gift or a payment."
        ),
        _SOURCE,
    ),
    Rule(
        "DK-03",
        ("route",),
        _(
            "A case that waits for somebody else can always be taken back to the desk, with a reason. What "
            "was asked for stays asked."
        ),
        _SOURCE,
    ),
    Rule(
        "DK-04",
        ("gate", "record"),
        _(
            "A request, a return or a replacement order that is no longer wanted is withdrawn or cancelled "
            "with a reason. It stays on the record."
        ),
        _SOURCE,
    ),
    Rule(
        "DK-05",
        ("gate", "record"),
        _(
            "A customer may withdraw a complaint in their own words, as long as no responsibility was "
            "accepted and nothing is under way."
        ),
        _SOURCE,
    ),
    Rule(
        "DK-06",
        ("gate",),
        _("A reopened case starts anew: what was established or approved before counts no more."),
        _SOURCE,
    ),
    Rule(
        "DK-07",
        ("gate",),
        _("Nobody answers their own request."),
        _SOURCE,
        ("approvals.actions.decision_blockers", "approvals.models.Approval"),
    ),
    Rule(
        "DK-08",
        ("gate", "record"),
        _(
            "Returned goods are announced within what was ordered, counted blind, and corrected only by a new "
            "count. A unit is given for once, and only when it is counted back."
        ),
        _SOURCE,
        ("returns.counting.finish", "returns.case_returns.CaseReturns.give_for"),
    ),
    Rule(
        "DK-09",
        ("record",),
        _(
            "What a customer says is kept on the case: replies, and calls, in which what was mentioned too "
            "early is flagged to the team manager."
        ),
        _SOURCE,
        ("cases.workflows.house.HouseCase.hear_call",),
    ),
    Rule(
        "DK-11",
        ("gate",),
        _(
            "A team that works for one company sees and takes on the orders and cases of that company alone. "
            "Aftersales, finance, the administrators and who has no team serve every company."
        ),
        _SOURCE,
        (
            "cases.actions.open_case",
            "cases.actions.assign",
            "cases.models.orders.OrderQuerySet.visible_to",
            "cases.admin.people.TeamForm",
        ),
    ),
]
