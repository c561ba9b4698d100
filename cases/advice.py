"""Which of the permitted steps the desk puts first. Advice only: every permitted step may be taken."""

from cases.states import State
from cases.steps import steps_of


def recommended(case, permitted):
    """The `Step` to suggest, or None when the desk takes no side.

    `permitted` are the steps the reader may take, in the procedure's order. Suggested is what hands the
    customer something that was approved; else the next step after the furthest one taken; else closing,
    when nothing else is left. Never a step that undoes what was reached or was taken before, nor one of two
    that exclude each other: whether responsibility is accepted is nobody's to suggest.
    """
    # A reopening starts the procedure anew: it is no place in it.
    taken = {
        event.name
        for event in case.events.all()
        if event.cycle == case.cycle and event.before != State.CLOSED
    }
    main = [step for step in permitted if not step.aside]
    onward = [step for step in main if not _undoes(case, step) and not _was_done(case, step, taken)]
    closing = [step for step in onward if _closes(case, step)]
    onward = [
        step for step in onward if step not in closing and not any(_excludes(step, other) for other in main)
    ]
    if giving := [step for step in onward if step.yields]:
        return giving[0]
    place = _places(case)
    furthest = max((place[name] for name in taken if name in place), default=-1)
    ahead = [step for step in onward if place[step.name] > furthest]
    if furthest < 0:
        # Nothing was done yet: the step that asks most fits this problem best (a delivery problem: FB-01).
        return max(reversed(ahead), key=lambda step: len(step.conditions), default=None)
    closing_ahead = [step for step in closing if place[step.name] > furthest]
    return next(iter([*ahead, *closing_ahead]), None)


def _places(case):
    return {
        step.name: place
        for place, step in enumerate(steps_of(type(case)))
        if not step.aside and not step.by_desk
    }


def _undoes(case, step):
    return any(fact.name in case.milestones for fact in step.breaks)


def _was_done(case, step, taken):
    return step.name in taken and all(fact.name in case.milestones for fact in step.makes)


def _excludes(step, other):
    """Whether one of the two undoes what the other one establishes."""
    if step is other:
        return False
    return bool(set(step.makes) & set(other.breaks) or set(other.makes) & set(step.breaks))


def _closes(case, step):
    return any(
        move.target == State.CLOSED for move in getattr(case, step.name)._django_fsm.transitions.values()
    )
