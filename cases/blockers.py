"""Why not: everything that stands between a person and a step, by rule number.

The case page, forged POSTs, the admin, tasks and tests all ask here, and get the same words.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from cases.facts import asked_once, look_once
from cases.models import Case
from cases.roles import Role
from cases.states import State
from cases.steps import steps_by_name, steps_of


@dataclass(frozen=True)
class Blocker:
    """One reason why a step may not be taken now.

    kind is "fact" (something is missing), "state" (someone else has the ball) or "role" (not this person).
    """

    rule: str
    reason: str
    lifted_by: str
    kind: str = "fact"

    def __str__(self):
        return _("%(rule)s: %(reason)s Lifted by: %(who)s.") % {
            "rule": self.rule,
            "reason": self.reason,
            "who": self.lifted_by,
        }


class Blocked(Exception):
    """A step that may not be taken now. Carries the step and its blockers; the case is unchanged."""

    def __init__(self, step, blockers):
        super().__init__("; ".join(str(blocker) for blocker in blockers))
        self.step, self.blockers = step, blockers


def step_named(case, name):
    """The `Step` of that name on this case's workflow, or None: only a step can be asked for, no other method."""
    return steps_by_name(type(case)).get(name)


def blockers(case, step, user):
    """Everything that stands in the way of `user` taking `step` on `case`; empty when it may be taken.

    `step` is a `Step`; `user` None is the desk itself. Facts come first, because they are what a person can
    do something about.
    """
    with asked_once(case):
        return [*_missing_facts(case, step), *_wrong_state(case, step), *_wrong_person(case, step, user)]


def possibilities(case, user):
    """What `user` may do now and what stands in the way of the rest.

    Returns (permitted steps, [(step, blockers)]), both in the procedure's order, asides last.
    """
    permitted, blocked = [], []
    with asked_once(case):
        for step in sorted((s for s in steps_of(type(case)) if not s.by_desk), key=lambda s: s.aside):
            reasons = blockers(case, step, user)
            if reasons:
                blocked.append((step, reasons))
            else:
                permitted.append(step)
    return permitted, blocked


def fact_blocker(fact, case):
    """The blocker a missing fact makes, with its figures."""
    # The same facts stand before many steps.
    return look_once(case, ("blocker", fact), lambda: _fact_blocker(fact, case))


def _fact_blocker(fact, case):
    if figures := fact.standing(case).figures:
        reason = _("Needed: %(fact)s (%(figures)s).") % {"fact": fact.says, "figures": figures}
    else:
        reason = _("Needed: %(fact)s.") % {"fact": fact.says}
    return Blocker(fact.rule, reason, str(fact.lifted_by))


def other_company(team, workflow):
    """The blocker that `team` works for another company than the one whose procedure is `workflow` (DK-11), or None."""
    if team.serves(workflow):
        return None
    company = Case.workflows[workflow].company
    reason = _("Team %(team)s works for %(its)s; this is an order of %(company)s.")
    return Blocker(
        "DK-11",
        reason % {"team": team, "its": team.company, "company": company},
        _("an agent of %(company)s, or an administrator who gives the team its company")
        % {"company": company},
        "role",
    )


def _missing_facts(case, step):
    # What the case can never come to is said alone: nothing else about that step is worth asking.
    never = [fact for fact in step.conditions if fact.fixed and not fact(case)]
    return [
        fact_blocker(fact, case) for condition in never or step.conditions for fact in condition.missing(case)
    ]


def _wrong_state(case, step):
    sources = getattr(case, step.name)._django_fsm.transitions
    if case.state in sources or "*" in sources:
        return []
    words = " / ".join(str(case.word(State(source))) for source in sources)
    reason = _("The case is at “%(state)s”; this is done at: %(states)s.") % {
        "state": case.get_state_display(),
        "states": words,
    }
    return [Blocker(step.rule, reason, _("whoever has the ball now"), "state")]


def _wrong_person(case, step, user):
    if user is None:
        allowed = step.by_desk
    else:
        allowed = user.is_active and user.has_role(*step.who)
    if allowed:
        return []
    who = ", ".join(str(case.word(Role(role))) for role in step.who) or _("the desk itself")
    return [Blocker(step.rule, _("This is done by: %(who)s.") % {"who": who}, who, "role")]
