"""Laws that hold for every procedure, the ones to come included."""

import inspect
import re
from dataclasses import replace
from importlib import import_module
from types import SimpleNamespace

import pytest

from cases.facts import Fact, Milestone, ProblemFact, opposite
from cases.forms.steps import StepForm
from cases.models import Case
from cases.proof import prove
from cases.roles import Role
from cases.rules import rules
from cases.states import State
from cases.steps import steps_of, transitions_of
from cases.workflows.marketplace.facts import return_is_checked

WORKFLOWS = sorted(Case.workflows)
GUARDED = [(name, step.name) for name in WORKFLOWS for step in steps_of(Case.workflows[name]) if step.yields]


def demands(name):
    return import_module(f"cases.workflows.{name}.demands")


@pytest.fixture(scope="module")
def proofs():
    return {name: prove(Case.workflows[name], demands(name)) for name in WORKFLOWS}


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_way_leads_past_the_rulebook(proofs, name):
    assert proofs[name].holes == []
    assert proofs[name].combinations > 10_000  # the search did search


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_situation_is_a_dead_end_and_every_step_can_be_taken(proofs, name):
    assert proofs[name].dead_ends == []
    assert proofs[name].never_taken == []


def test_every_state_is_reached_in_some_procedure(proofs):
    assert set.intersection(*(set(proof.unreached) for proof in proofs.values())) == set()


@pytest.fixture(scope="module")
def holed():
    """The same machines with every guarded step stripped of its conditions."""

    def stripped(told):
        return replace(told, conditions=()) if told.yields else told

    return {
        name: prove(
            Case.workflows[name],
            demands(name),
            [
                (stripped(told), source, target)
                for told, source, target in transitions_of(Case.workflows[name])
            ],
        )
        for name in WORKFLOWS
    }


@pytest.mark.parametrize(("name", "step"), GUARDED)
def test_the_proof_finds_the_hole_when_a_guarded_step_loses_its_conditions(holed, name, step):
    yields = next(told.yields for told in steps_of(Case.workflows[name]) if told.name == step)
    missing = {hole.missing for hole in holed[name].holes if hole.outcome == step}
    demanded = list(demands(name).OF_STEPS[yields])
    demanded += [fact for _rule, of, facts in demands(name).OF_NAMED_STEPS if of == step for fact in facts]
    assert missing == {fact.name for fact in demanded}
    assert not holed[name].holds


def test_the_proof_names_the_way_to_a_hole():
    def forgetful(told):
        kept = tuple(fact for fact in told.conditions if fact.name != "unopened_units_are_counted")
        return replace(told, conditions=kept) if told.name == "issue_credit_note" else told

    moves = [
        (forgetful(told), source, target) for told, source, target in transitions_of(Case.workflows["inkia"])
    ]
    (hole,) = prove(Case.workflows["inkia"], demands("inkia"), moves).holes
    assert (hole.outcome, hole.rule) == ("issue_credit_note", "IK-04")
    assert hole.missing == "unopened_units_are_counted"
    assert hole.path == ("confirm_customer_error", "offer_return_credit")
    assert "without unopened_units_are_counted" in str(hole)


def test_what_a_case_is_about_stays_so_in_the_proof():
    """A return never becomes an exchange: no situation was both, although the world may answer as it likes."""
    never_both = opposite("never_both", "MP-07", "", "", return_is_checked)
    demanded = SimpleNamespace(
        OF_STEPS={}, OF_LETTERS={}, OF_NAMED_STEPS=[("MP-07", "check_exchange", [never_both])]
    )
    moves = [
        move
        for move in transitions_of(Case.workflows["marketplace"])
        if move[0].name in ("check_return", "check_exchange")
    ]
    assert prove(Case.workflows["marketplace"], demanded, moves).holes == []
    asked_of_the_world = [
        (
            replace(told, conditions=[fact for fact in told.conditions if not isinstance(fact, ProblemFact)]),
            *way,
        )
        for told, *way in moves
    ]
    assert prove(Case.workflows["marketplace"], demanded, asked_of_the_world).holes


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_step_is_labelled_ruled_and_has_a_known_shape(name):
    for step in steps_of(Case.workflows[name]):
        assert str(step.label).strip() and step.rule in rules(), step
        assert set(step.who) <= set(Role) and (step.who or step.by_desk), step
        assert step.form is None or issubclass(step.form, StepForm), step
        assert all(isinstance(fact, Fact) for fact in step.conditions), step
        assert all(isinstance(fact, Milestone) for fact in (*step.makes, *step.breaks)), step
        assert all(guide in rules() for guide in step.guide), step


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_fact_says_itself_and_who_can_lift_it(name):
    workflow = Case.workflows[name]
    facts = {
        atom for step in steps_of(workflow) for fact in step.conditions for atom in {fact, *fact.atoms()}
    }
    for fact in facts | {fact for told in workflow.topics.values() for fact in told}:
        assert str(fact.says).strip() and str(fact.lifted_by).strip() and fact.rule in rules(), fact


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_kind_of_evidence_has_a_short_key_and_words(name):
    evidence = Case.workflows[name].evidence
    assert evidence and all(key.isidentifier() and len(key) <= 30 for key in evidence)
    assert all(str(words).strip() for words in evidence.values())


@pytest.mark.parametrize("name", WORKFLOWS)
def test_no_step_shadows_what_every_model_has(name):
    from django.db.models import Model

    assert not {step.name for step in steps_of(Case.workflows[name])} & set(dir(Model))


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_outcome_and_topic_that_is_handed_out_is_demanded_for(name):
    workflow = Case.workflows[name]
    assert {step.yields for step in steps_of(workflow) if step.yields} == set(demands(name).OF_STEPS)
    topics = {"refund", "concession", "exchange", "gift", "finding", *workflow.own_topics}
    assert set(workflow.topics) == set(demands(name).OF_LETTERS) == topics


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_promise_is_started_and_kept_by_steps_that_exist(name):
    workflow = Case.workflows[name]
    steps = {step.name for step in steps_of(workflow)} | {"opened"}
    for promise in workflow.promises:
        assert {*promise.starts, *promise.starts_once, *promise.kept_by} <= steps, promise.kind
        assert promise.rule in rules() and str(promise.says).strip()
        assert promise.after().total_seconds() > 0


def test_states_are_those_of_the_database():
    constraint = next(c for c in Case._meta.constraints if c.name == "case_state_known")
    assert set(dict(constraint.condition.children)["state__in"]) == set(State.values)


@pytest.mark.parametrize("name", WORKFLOWS)
def test_what_a_case_is_about_is_proved_as_settled_only_where_no_step_changes_it(name):
    """The proof takes a problem fact for a thing of the whole life of a case."""
    workflow = Case.workflows[name]
    asked = set().union(
        *(fact.atoms() for step in steps_of(workflow) for fact in step.conditions),
        *(fact.atoms() for facts in workflow.topics.values() for fact in facts),
    )
    bodies = [inspect.getsource(inspect.unwrap(getattr(workflow, step.name))) for step in steps_of(workflow)]
    settled = any(isinstance(fact, ProblemFact) for fact in asked)
    assert not (settled and any(re.search(r"self\.problem\b[^=\n]*=(?!=)", body) for body in bodies))
