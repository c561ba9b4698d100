"""Where the rules are held: read from the workflows themselves, so that page and report cannot lag behind."""

import ast
from collections import defaultdict
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from django.utils.translation import gettext_lazy as _

from cases.facts import Milestone
from cases.models import Case
from cases.rules import rules
from cases.steps import steps_of

# What a letter to a customer may speak of only under conditions.
TOPICS = {
    "refund": _("a refund"),
    "concession": _("a concession"),
    "exchange": _("an exchange"),
    "gift": _("a gift"),
    "finding": _("findings"),
    "label": _("a return label"),
}


class NotThere(Exception):
    """A rule names a holder that does not exist."""


@dataclass(frozen=True)
class Holder:
    """One piece of the program that holds a rule.

    kind   "step", "fact", "promise", "topic", "request" or "code"
    name   its name in the program
    says   what a person calls it; the name again where only programmers have one
    """

    kind: str
    name: str
    says: str


def holders():
    """Everything that holds a rule: {rule id: [Holder, …]}, in the workflow's order. Raises `NotThere`."""
    found = defaultdict(dict)
    for workflow in Case.workflows.values():
        for number, holder in _declared(workflow):
            found[number][(holder.kind, holder.name)] = holder
    for told in rules().values():
        for name in told.held_by:
            _must_exist(told.id, name)
            found[told.id][("code", name)] = Holder("code", name, name)
    return {number: list(by_name.values()) for number, by_name in found.items()}


def _declared(workflow):
    """(rule id, Holder) for all that a workflow declares with a rule number."""
    for step in steps_of(workflow):
        holder = Holder("step", step.name, step.label)
        yield step.rule, holder
        for number in step.guide:
            yield number, holder
        for fact in (*step.conditions, *step.makes, *step.breaks):
            yield from _of_fact(fact)
        for fact in step.conditions:
            for part in _parts(fact):
                yield part.rule, holder
    for promise in workflow.promises:
        yield promise.rule, Holder("promise", promise.kind, promise.says)
    for topic, facts in workflow.topics.items():
        for fact in facts:
            yield fact.rule, Holder("topic", topic, TOPICS.get(topic, topic))
            yield from _of_fact(fact)
    for kind, number in workflow.asked_by_rule.items():
        yield number, Holder("request", kind, kind)


def _parts(fact):
    """A fact and the facts it is made of, in an order that stays."""
    return dict.fromkeys([fact, *sorted(fact.atoms(), key=lambda part: part.name)])


def _of_fact(fact):
    for part in _parts(fact):
        yield part.rule, Holder("milestone" if isinstance(part, Milestone) else "fact", part.name, part.says)


def _must_exist(number, name):
    """Follow a dotted name as far as its module and then its attributes."""
    parts = name.split(".")
    for end in range(len(parts), 0, -1):
        try:
            thing = import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            continue
        break
    else:
        raise NotThere(f"{number}: there is no {name}")
    for part in parts[end:]:
        if not hasattr(thing, part):
            raise NotThere(f"{number}: there is no {name}")
        thing = getattr(thing, part)


def tests_by_rule(folder: Path):
    """The tests under `folder` that name a rule with ``@pytest.mark.rule``: {rule id: ["tests/…::test_…"]}.

    The files are parsed, not run: decorators of functions and of classes, and a module's ``pytestmark``.
    """
    found = defaultdict(list)
    for path in sorted(folder.rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        whole = [
            number
            for node in tree.body
            if isinstance(node, ast.Assign) and _is_pytestmark(node)
            for number in _marked(node.value)
        ]
        _collect(tree.body, f"{path.relative_to(folder.parent)}", whole, found)
    return dict(found)


def _collect(body, where, inherited, found):
    for node in body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        numbers = [
            *inherited,
            *(number for decorator in node.decorator_list for number in _marked(decorator)),
        ]
        if isinstance(node, ast.ClassDef):
            _collect(node.body, f"{where}::{node.name}", numbers, found)
        elif node.name.startswith("test"):
            for number in dict.fromkeys(numbers):
                found[number].append(f"{where}::{node.name}")


def _is_pytestmark(node):
    return any(isinstance(target, ast.Name) and target.id == "pytestmark" for target in node.targets)


def _marked(node):
    """The texts given to ``pytest.mark.rule(…)`` anywhere in an expression."""
    return [
        argument.value
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.rule"
        for argument in call.args
        if isinstance(argument, ast.Constant)
    ]
