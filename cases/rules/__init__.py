"""The register of rules: the house's own and every procedure's, in plain words under their numbers."""

from functools import cache
from importlib import import_module

from cases.models import Case
from cases.rules.rule import Rule

__all__ = ["Rule", "procedure_rules", "rule", "rules"]


@cache
def rules():
    """Every rule by its id, procedures first. A procedure has its own in ``rules.py`` beside ``case.py``."""
    house = import_module("cases.rules.house").RULES
    return {
        told.id: told
        for told in [*(told for name in Case.workflows for told in procedure_rules(name)), *house]
    }


def procedure_rules(workflow):
    """The rules of one written procedure ("flashbay"), in its order."""
    package = Case.workflows[workflow].__module__.rpartition(".")[0]
    return import_module(f"{package}.rules").RULES


def rule(number):
    """The rule of that id, e.g. "FB-22". Raises `KeyError` when there is none."""
    return rules()[number]
