"""Facts: what a step of a workflow asks before it may be taken.

A fact is a question about a case with a yes or a no. It changes nothing, names the rule it comes from, says in
words what is missing, and who can lift it. The same object enforces (as a condition of django-fsm), explains
(the blocked card) and is searched through by the proof.

Four kinds:

* a *milestone* is established or revoked by steps only, and kept on the case;
* a *problem fact* says what a case is about, in a procedure of which no step changes that;
* a *world fact* is asked of the database (an approval, a count, the customer's kind): each time, but once
  for all that is explained together;
* a *combination* (`either`, `together`, `opposite`) of other facts.
"""

from contextlib import contextmanager
from dataclasses import dataclass


@contextmanager
def asked_once(case):
    """While it lasts each world fact is asked once of `case`. Nothing may be written in it but by a step's body."""
    if "_answers" in vars(case):
        yield
        return
    case._answers = {}
    try:
        yield
    finally:
        forget_answers(case)


def forget_answers(case):
    """What was answered of `case` need no longer be so: a step's body begins, which writes."""
    vars(case).pop("_answers", None)


def look_once(case, name, read):
    """What `read()` returns, read once while facts are asked of `case`, and each time otherwise.

    `name` tells it from what else is read of the case. Whoever gets it changes nothing in it.
    """
    answers = vars(case).get("_answers")
    if answers is None:
        return read()
    if name not in answers:
        answers[name] = read()
    return answers[name]


@dataclass(frozen=True)
class Standing:
    """An answer with its figures, e.g. ``Standing(False, _("7 of 10 counted"))``."""

    holds: bool
    figures: str = ""

    def __bool__(self):
        return self.holds


class Fact:
    """Callable with a case; true when it holds.

    `fixed` marks what a case is, as opposed to what becomes of it: nobody lifts it by working on the case.
    """

    fixed = False

    def __init__(self, name, rule, says, lifted_by):
        self.name, self.rule, self.says, self.lifted_by = name, rule, says, lifted_by
        self.__name__ = name

    def __repr__(self):
        return f"<{self.name}>"

    def __call__(self, case):
        return bool(self.standing(case))

    def standing(self, case):
        """Ask the case. Returns a `Standing`."""
        return Standing(self(case))

    def holds_in(self, world):
        """Whether the fact holds where `world` maps each atomic fact to a bool (used by the proof)."""
        return world[self]

    def atoms(self):
        """The atomic facts it is made of."""
        return {self}

    def missing(self, case):
        """The atomic facts to name when this one does not hold: itself, unless it is made of others."""
        return [] if self(case) else [self]


class Milestone(Fact):
    """Something a step has established on this case; it stays until a step revokes it."""

    def standing(self, case):
        return Standing(self.name in case.milestones)


class ProblemFact(Fact):
    """What a case is about, where that is settled for good when it is registered (the proof relies on it)."""

    fixed = True

    def __init__(self, problems, *args):
        super().__init__(*args)
        self.problems = problems

    def standing(self, case):
        return Standing(case.problem in self.problems)


class WorldFact(Fact):
    """Something asked of the database each time."""

    def __init__(self, ask, *args):
        super().__init__(*args)
        self.ask = ask
        self.__doc__ = ask.__doc__

    def standing(self, case):
        # Steps share their facts, and one fact is asked for its yes, its figures and its parts.
        answers = vars(case).get("_answers", {})
        if self not in answers:
            answer = self.ask(case)
            answers[self] = answer if isinstance(answer, Standing) else Standing(bool(answer))
        return answers[self]


class Combination(Fact):
    """Facts put together; its own words explain it unless it passes its parts' words on."""

    def __init__(self, test, parts, *args):
        super().__init__(*args)
        self.test, self.parts = test, parts
        self.fixed = all(part.fixed for part in parts)

    def standing(self, case):
        answers = [part.standing(case) for part in self.parts]
        figures = dict.fromkeys(str(answer.figures) for answer in answers if answer.figures)
        return Standing(self.test(answers), ", ".join(figures))

    def holds_in(self, world):
        return self.test(part.holds_in(world) for part in self.parts)

    def atoms(self):
        return set().union(*(part.atoms() for part in self.parts))


class Opposite(Combination):
    """What must not be so. Where it is missing something has happened already, and lies behind the case."""


def milestone(rule, says, lifted_by, *, name):
    """A fact that steps establish with ``makes=`` and revoke with ``breaks=``. `name` is what is stored."""
    return Milestone(name, rule, says, lifted_by)


def problem_is(name, rule, says, lifted_by, *problems):
    """Holds on a case that is about one of `problems`, keys of the procedure's table."""
    return ProblemFact(problems, name, rule, says, lifted_by)


def fact(rule, says, lifted_by, *, fixed=False):
    """Decorator: a function of a case returning a bool or a `Standing` becomes a world fact.

    `says` states the fact as it should be ("Aftersales approved the offer in writing"); `lifted_by` says who or
    what makes it true.
    """

    def mark(ask):
        made = WorldFact(ask, ask.__name__, rule, says, lifted_by)
        made.fixed = fixed
        return made

    return mark


def either(name, rule, says, lifted_by, *parts):
    """Holds when at least one part holds."""
    return Combination(any, parts, name, rule, says, lifted_by)


def together(name, rule, says, lifted_by, *parts):
    """Holds when all parts hold."""
    return Combination(all, parts, name, rule, says, lifted_by)


def opposite(name, rule, says, lifted_by, part):
    """Holds when `part` does not."""
    return Opposite(lambda holds: not any(holds), (part,), name, rule, says, lifted_by)
