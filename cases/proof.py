"""The proof: an exhaustive search through a workflow's machine for a way past the rulebook.

A situation is a state with the set of milestones established (kept as the bits of a number: there are many). What a
case is about stands beside them from the start and stays: each problem of the procedure is a life of its own. From
the start, every transition is followed that any answer of the world (approvals, counts, the customer's kind …)
permits. The world is free to answer anything at any moment, which is more than it can do in truth, so nothing that
can happen is left out. At every situation, every guarded outcome is held against the rulebook's demands under
*every* combination of answers that would permit it.

There are a million moves, so they are made for many situations at once: a ring holds all situations that are as many
steps away from the start, and a question is asked once for all that agree in the milestones it speaks of.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import product

from cases.facts import Milestone, ProblemFact
from cases.states import State
from cases.steps import transitions_of


@dataclass(frozen=True)
class Hole:
    """A way past a demand: the steps that lead there, the outcome, what is missing, and the world's answers."""

    outcome: str
    missing: str
    rule: str
    path: tuple
    answers: tuple

    def __str__(self):
        way = " → ".join((*self.path, self.outcome))
        answers = ", ".join(self.answers) or "anything"
        return f"{self.rule}: {self.outcome} without {self.missing}; way: {way}; while: {answers}"


@dataclass
class Proof:
    """What was searched and what was found."""

    situations: int = 0
    moves: int = 0
    combinations: int = 0
    outcomes: dict = field(default_factory=dict)
    holes: list = field(default_factory=list)
    dead_ends: list = field(default_factory=list)
    unreached: list = field(default_factory=list)
    never_taken: list = field(default_factory=list)

    @property
    def holds(self):
        return not (self.holes or self.dead_ends or self.never_taken)


def prove(workflow, demands, transitions=None):
    """Search the machine of `workflow` (a Case proxy) for a way past `demands` (its demands module).

    `transitions` replaces the workflow's own, to search a machine with a hole made in it. Returns a `Proof`.
    """
    transitions = transitions or transitions_of(workflow)
    bits = _Bits(transitions, workflow, demands)
    moves = [_Move(bits, *found) for found in transitions]
    search = _Search(moves, {bits.life_of(problem) for problem in workflow.problems})
    reached = search.reached
    proof = Proof(situations=sum(map(len, reached.values())), moves=sum(search.taken.values()))
    for ring, check in product(search.rings, _checks(bits, workflow, demands, moves)):
        _hold_against(check, ring, search, proof)
    proof.never_taken = sorted({move.step.name for move in moves} - {move.step.name for move in search.taken})
    proof.unreached = sorted(set(State.values) - set(reached))
    proof.dead_ends = [
        (state, bits.names(held), search.way_to(state, held)) for state, held in _dead_ends(search)
    ]
    return proof


class _Bits:
    """Milestones, and what a case is about, as the bits of a number."""

    def __init__(self, transitions, workflow, demands):
        named = {fact.name for step, _source, _target in transitions for fact in (*step.makes, *step.breaks)}
        asked = [fact for step, _source, _target in transitions for fact in step.conditions]
        asked += [
            fact for facts in (*workflow.topics.values(), *demands.OF_LETTERS.values()) for fact in facts
        ]
        asked += [fact for facts in demands.OF_STEPS.values() for fact in facts]
        asked += [fact for _rule, _name, facts in demands.OF_NAMED_STEPS for fact in facts]
        atoms = set().union(*(fact.atoms() for fact in asked))
        self.problem_facts = {fact for fact in atoms if isinstance(fact, ProblemFact)}
        named |= {fact.name for fact in self.problem_facts}
        self.of = {name: 1 << place for place, name in enumerate(sorted(named))}

    def knows(self, fact):
        """Whether a situation itself answers `fact`; the others are asked of the world."""
        return isinstance(fact, Milestone | ProblemFact)

    def life_of(self, problem):
        """The situation in which a case about `problem` begins."""
        return sum(self.of[fact.name] for fact in self.problem_facts if problem in fact.problems)

    def set_of(self, facts):
        return sum({self.of.get(fact.name, 0) for fact in facts if self.knows(fact)})

    def names(self, number):
        return [name for name, bit in self.of.items() if number & bit]


class _Question:
    """Conditions asked under what is demanded, answered once per set of the milestones they speak of."""

    def __init__(self, bits, conditions, demanded=()):
        self.bits, self.conditions, self.demanded = bits, conditions, demanded
        atoms = set().union(*(fact.atoms() for fact in (*conditions, *demanded)), set())
        self.milestones = bits.set_of(atoms)
        self.atoms = sorted(atoms, key=lambda fact: fact.name)
        self.known = {}

    def ask(self, fixed):
        """(how many combinations of the world's answers permit it, [(demand not met, answers)]).

        `fixed` are the established ones of the milestones it speaks of.
        """
        if fixed not in self.known:
            worlds = list(self._worlds(fixed))
            unmet = [(fact, world) for fact in self.demanded for world in worlds if not fact.holds_in(world)]
            self.known[fixed] = len(worlds), unmet
        return self.known[fixed]

    def permitted(self, situations):
        """Those of `situations` (sets of milestones) where some answer of the world permits it."""
        asked = self.milestones
        yes = {fixed for fixed in {held & asked for held in situations} if self.ask(fixed)[0]}
        return [held for held in situations if held & asked in yes]

    def _worlds(self, fixed):
        free = [fact for fact in self.atoms if not self.bits.knows(fact)]
        kept = {
            fact: bool(fixed & self.bits.of.get(fact.name, 0)) for fact in self.atoms if self.bits.knows(fact)
        }
        for answers in product((True, False), repeat=len(free)):
            world = {**kept, **dict(zip(free, answers, strict=True))}
            if all(fact.holds_in(world) for fact in self.conditions):
                yield world


class _Move:
    def __init__(self, bits, step, source, target):
        self.step, self.source, self.target = step, str(source), str(target or source)
        self.makes, self.stays = bits.set_of(step.makes), ~bits.set_of(step.breaks)
        self.question = _Question(bits, step.conditions)

    def after(self, held):
        return held & self.stays | self.makes


class _Search:
    """Every situation that can be reached, in rings around the start.

    A ring is {state: set of established milestones' numbers}, the first one {new: `lives`}; `reached` is all of them
    together, `taken` says from how many situations each move can be taken.
    """

    def __init__(self, moves, lives):
        self.leaving = {state: [move for move in moves if move.source == state] for state in State.values}
        self.reached, self.rings, self.taken = {}, [], Counter()
        ring = {str(State.NEW): set(lives)}
        while ring:
            self.rings.append(ring)
            for state, situations in ring.items():
                self.reached.setdefault(state, set()).update(situations)
            ring = self._next(ring)

    def _next(self, ring):
        found = defaultdict(set)
        for state, situations in ring.items():
            for move in self.leaving[state]:
                if permitted := move.question.permitted(situations):
                    self.taken[move] += len(permitted)
                    stays, makes = move.stays, move.makes
                    found[move.target].update([held & stays | makes for held in permitted])
        fresh = {state: situations - self.reached.get(state, set()) for state, situations in found.items()}
        return {state: situations for state, situations in fresh.items() if situations}

    def way_to(self, state, held):
        """The steps of a shortest way from the start to a situation."""
        ring = next(place for place, ring in enumerate(self.rings) if held in ring.get(state, ()))
        way = []
        while ring:
            ring -= 1
            step, state, held = next(self._steps_into(state, held, self.rings[ring]))
            way.append(step)
        return tuple(reversed(way))

    def _steps_into(self, state, held, ring):
        for source, situations in ring.items():
            for move in self.leaving[source]:
                if move.target == state:
                    for before in move.question.permitted(situations):
                        if move.after(before) == held:
                            yield move.step.name, source, before


@dataclass(frozen=True)
class _Check:
    outcome: str
    source: str | None
    question: _Question


def _checks(bits, workflow, demands, moves):
    found = []
    for move in moves:
        demanded = list(demands.OF_STEPS[move.step.yields]) if move.step.yields else []
        demanded += [
            fact for _rule, name, facts in demands.OF_NAMED_STEPS if name == move.step.name for fact in facts
        ]
        if demanded:
            found.append(_Check(move.step.name, move.source, _Question(bits, move.step.conditions, demanded)))
    for topic, facts in demands.OF_LETTERS.items():
        found.append(
            _Check(f"a letter that speaks of: {topic}", None, _Question(bits, workflow.topics[topic], facts))
        )
    return found


def _hold_against(check, ring, search, proof):
    asked = check.question.milestones
    for state in ring if check.source is None else ring.keys() & {check.source}:
        for fixed, number in Counter([held & asked for held in ring[state]]).items():
            combinations, unmet = check.question.ask(fixed)
            proof.combinations += number * combinations
            proof.outcomes[check.outcome] = proof.outcomes.get(check.outcome, 0) + number * combinations
            for fact, world in unmet:
                if any((hole.outcome, hole.missing) == (check.outcome, fact.name) for hole in proof.holes):
                    continue
                held = next(held for held in ring[state] if held & asked == fixed)
                answers = tuple(f"{'' if holds else 'not '}{atom.name}" for atom, holds in world.items())
                way = search.way_to(state, held)
                proof.holes.append(Hole(check.outcome, fact.name, fact.rule, way, answers))


def _dead_ends(search):
    """The situations (state, established milestones) from which no way leads to a closed case."""
    good = {state: set() for state in State.values} | {
        str(State.CLOSED): search.reached.get(State.CLOSED, set())
    }
    left = {state: situations - good[state] for state, situations in search.reached.items()}
    grows = True
    while grows:
        grows = False
        for state, situations in left.items():
            for move in search.leaving[state]:
                there, stays, makes = good[move.target], move.stays, move.makes
                saved = {
                    held for held in move.question.permitted(situations) if held & stays | makes in there
                }
                grows = grows or bool(saved)
                good[state] |= saved
                situations -= saved
    return [(state, held) for state, situations in left.items() for held in situations]
