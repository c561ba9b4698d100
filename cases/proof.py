"""The proof: an exhaustive search through a workflow's machine for a way past the rulebook.

A situation is a state with the set of milestones established (kept as the bits of a number: there are many). From
the start, every transition is followed that any answer of the world (approvals, counts, the customer's kind …)
permits. The world is free to answer anything at any moment, which is more than it can do in truth, so nothing that
can happen is left out. At every situation, every guarded outcome is held against the rulebook's demands under
*every* combination of answers that would permit it.
"""

from collections import deque
from dataclasses import dataclass, field
from itertools import product

from cases.facts import Milestone
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
    bits = _Bits(transitions)
    moves = [_Move(bits, *found) for found in transitions]
    came_from, followers = _explore(moves)
    proof = Proof(situations=len(came_from), moves=sum(len(after) for after in followers.values()))
    checks = _checks(bits, workflow, demands, moves)
    for situation in came_from:
        for check in checks:
            _hold_against(check, situation, came_from, proof)
    taken = {move for after in followers.values() for move, _situation in after}
    proof.never_taken = sorted({move.step.name for move in moves} - {move.step.name for move in taken})
    proof.unreached = sorted(set(State.values) - {state for state, _facts in came_from})
    proof.dead_ends = [
        (state, bits.names(held), _path((state, held), came_from))
        for state, held in _dead_ends(came_from, followers)
    ]
    return proof


class _Bits:
    """Milestones as the bits of a number."""

    def __init__(self, transitions):
        named = {fact.name for step, _source, _target in transitions for fact in (*step.makes, *step.breaks)}
        self.of = {name: 1 << place for place, name in enumerate(sorted(named))}

    def set_of(self, facts):
        return sum({self.of.get(fact.name, 0) for fact in facts if isinstance(fact, Milestone)})

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

    def ask(self, established):
        """(how many combinations of the world's answers permit it, [(demand not met, answers)])."""
        fixed = established & self.milestones
        if fixed not in self.known:
            worlds = list(self._worlds(fixed))
            unmet = [(fact, world) for fact in self.demanded for world in worlds if not fact.holds_in(world)]
            self.known[fixed] = len(worlds), unmet
        return self.known[fixed]

    def _worlds(self, fixed):
        free = [fact for fact in self.atoms if not isinstance(fact, Milestone)]
        kept = {
            fact: bool(fixed & self.bits.of.get(fact.name, 0))
            for fact in self.atoms
            if isinstance(fact, Milestone)
        }
        for answers in product((True, False), repeat=len(free)):
            world = {**kept, **dict(zip(free, answers, strict=True))}
            if all(fact.holds_in(world) for fact in self.conditions):
                yield world


class _Move:
    def __init__(self, bits, step, source, target):
        self.step, self.source, self.target = step, str(source), str(target) if target else None
        self.makes, self.stays = bits.set_of(step.makes), ~bits.set_of(step.breaks)
        self.question = _Question(bits, step.conditions)

    def after(self, situation):
        return (self.target or situation[0], situation[1] & self.stays | self.makes)


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


def _explore(moves):
    start = (str(State.NEW), 0)
    came_from, followers, waiting = {start: None}, {}, deque([start])
    leaving = {str(state): [move for move in moves if move.source == state] for state in State}
    while waiting:
        situation = waiting.popleft()
        followers[situation] = []
        for move in leaving[situation[0]]:
            if move.question.ask(situation[1])[0]:
                after = move.after(situation)
                followers[situation].append((move, after))
                if after not in came_from:
                    came_from[after] = (situation, move.step.name)
                    waiting.append(after)
    return came_from, followers


def _hold_against(check, situation, came_from, proof):
    state, established = situation
    if check.source not in (None, state):
        return
    combinations, unmet = check.question.ask(established)
    proof.combinations += combinations
    proof.outcomes[check.outcome] = proof.outcomes.get(check.outcome, 0) + combinations
    for fact, world in unmet:
        if not any(hole.outcome == check.outcome and hole.missing == fact.name for hole in proof.holes):
            answers = tuple(f"{'' if holds else 'not '}{atom.name}" for atom, holds in world.items())
            proof.holes.append(
                Hole(check.outcome, fact.name, fact.rule, _path(situation, came_from), answers)
            )


def _path(situation, came_from):
    path = []
    while came_from[situation] is not None:
        situation, step = came_from[situation]
        path.append(step)
    return tuple(reversed(path))


def _dead_ends(came_from, followers):
    """Situations from which no way leads to a closed case."""
    before = {}
    for situation, after in followers.items():
        for _move, later in after:
            before.setdefault(later, []).append(situation)
    good = {situation for situation in came_from if situation[0] == State.CLOSED}
    waiting = deque(good)
    while waiting:
        for earlier in before.get(waiting.popleft(), []):
            if earlier not in good:
                good.add(earlier)
                waiting.append(earlier)
    return [situation for situation in came_from if situation not in good]
