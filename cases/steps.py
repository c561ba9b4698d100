"""The one word workflows are written in besides `fact`: a step."""

from dataclasses import dataclass
from functools import cache, wraps

from django_fsm import transition

from cases.facts import forget_answers
from cases.roles import Role
from cases.states import State


@dataclass(frozen=True)
class Step:
    """What a step says of itself; the page, the proof and the rules report read it."""

    name: str
    label: str
    rule: str
    who: tuple
    conditions: tuple = ()
    makes: tuple = ()
    breaks: tuple = ()
    form: type | None = None
    yields: str = ""
    hint: str = ""
    aside: bool = False
    by_desk: bool = False
    guide: tuple = ()


def step(
    source,
    target,
    label,
    *,
    rule,
    who=(Role.AGENT,),
    conditions=(),
    makes=(),
    breaks=(),
    form=None,
    yields="",
    hint="",
    aside=False,
    by_desk=False,
    guide=(),
):
    """A move of a case, with the words on its button.

    Takes
        source, target  states, or a list of them; target None leaves the ball where it is
        rule            the rule of the procedure the step comes from, e.g. "FB-13"
        who             the roles that may take it
        conditions      facts that must hold
        makes, breaks   milestones it establishes and revokes
        form            the form that cleans its details; every door goes through it
        yields          what it hands the customer, when the rulebook guards that: "findings", "compensation",
                        "exchange", "refund", "credit", "replacement", "reorder", "gift" or what else the demands
                        of a procedure name. Papers of that kind can only be made inside a step that yields them.
        aside           not part of the procedure's main line: listed after it
        by_desk         taken by the desk itself or by another page (the count), never a button
        guide           rules shown to the person at that moment (kind "guide" in the rulebook)
    """

    def mark(method):
        told = Step(
            method.__name__,
            label,
            rule,
            tuple(who),
            tuple(conditions),
            tuple(makes),
            tuple(breaks),
            form,
            yields,
            hint,
            aside,
            by_desk,
            tuple(guide),
        )

        @wraps(method)
        def body(case, **details):
            forget_answers(case)
            return method(case, **details)

        return transition(
            "state", source=source, target=target, conditions=list(conditions), custom={"step": told}
        )(body)

    return mark


def transitions_of(workflow):
    """Every transition of a workflow class as (Step, source, target), in the order of declaration.

    django-fsm lists them alphabetically; here a procedure keeps its own order, base steps last. A step that a
    procedure tells anew takes the place of the house's.
    """
    found, known = [], set()
    for cls in workflow.__mro__:
        own = [(name, method) for name, method in vars(cls).items() if name not in known]
        known |= {name for name, _method in own}
        for _name, method in own:
            for source, told in getattr(getattr(method, "_django_fsm", None), "transitions", {}).items():
                found.append((told.custom["step"], source, told.target))
    return found


@cache
def states_of(workflow):
    """The states a case of a workflow can be in: where it begins, and where its steps lead."""
    return frozenset(
        {State.NEW, *(str(target) for _step, _source, target in transitions_of(workflow) if target)}
    )


@cache
def steps_by_name(workflow):
    """{name: Step} of a workflow class, in the order of declaration."""
    return {told.name: told for told, _source, _target in transitions_of(workflow)}


def steps_of(workflow):
    """The steps of a workflow class, each once, in the order of declaration."""
    return list(steps_by_name(workflow).values())
