"""The one door: what it checks, what it writes, and what it leaves alone."""

from operator import is_

import pytest
from django.db import IntegrityError, connection, transaction

from cases.actions import Moved, NoSuchStep, Unclear, assign, note, perform
from cases.blockers import Blocked, possibilities
from cases.facts import asked_once
from cases.models import Case, Event
from cases.states import State
from cases.workflows.flashbay import FlashbayCase, facts
from tests.cast import make_case, make_order


def test_a_step_writes_exactly_one_event_with_who_when_what_and_by_which_rule(walk):
    before = walk.case.events.count()
    walk.to_details()
    event = walk.case.events.get(name="record_details")
    assert walk.case.events.count() == before + 1
    assert (event.by, event.rule, event.before, event.after) == (
        walk.cast.claire,
        "FB-12",
        State.NEW,
        State.WITH_AGENT,
    )
    assert event.data["words"].startswith("Three torches")


def test_a_repeat_with_the_same_key_changes_nothing_and_gives_the_first_result(walk):
    first = perform(walk.case.pk, "ask_for_details", by=walk.cast.claire, once="k1")
    again = perform(walk.case.pk, "ask_for_details", by=walk.cast.claire, once="k1")
    assert again.latest_event == first.latest_event and again.version == first.version
    assert walk.case.letters.count() == 1


@pytest.mark.parametrize(
    "name", ["delete", "save", "write_report", "pay", "people_to_tell", "nonsense", "__init__", "state"]
)
def test_only_steps_can_be_taken(walk, name):
    with pytest.raises(NoSuchStep):
        perform(walk.case.pk, name, by=walk.cast.claire)


def test_a_stranger_can_take_no_step_at_all(walk):
    permitted, blocked = possibilities(walk.case, walk.cast.sam)
    assert permitted == [] and len(blocked) > 30
    for step, _reasons in blocked:
        with pytest.raises(Blocked):
            perform(walk.case.pk, step.name, by=walk.cast.sam)


def test_someone_who_left_can_take_no_step(walk):
    walk.cast.claire.is_active = False
    walk.cast.claire.__dict__.pop("roles", None)
    with pytest.raises(Blocked):
        walk.do("ask_for_details")


def test_a_person_who_looked_at_an_older_case_is_told(walk):
    seen = walk.case.version
    walk.do("log_call", words="Looking into it.")
    with pytest.raises(Moved):
        walk.do("ask_for_details", seen=seen)
    walk.do("ask_for_details", seen=walk.case.version)


def test_a_step_that_fails_half_way_leaves_nothing_behind(walk, monkeypatch):
    monkeypatch.setattr(Event.objects.__class__, "create", lambda *args, **kwargs: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        walk.do("ask_for_details")
    monkeypatch.undo()
    assert (
        walk.again().case.state == State.NEW and not walk.case.letters.exists() and walk.case.milestones == []
    )


def test_unclear_details_come_back_with_what_was_typed(walk):
    with pytest.raises(Unclear) as unclear:
        walk.do("record_details", channel="pigeon", words="They stay dark.")
    assert unclear.value.form.data["words"] == "They stay dark." and "channel" in unclear.value.form.errors


def test_nobody_sets_a_state_by_hand(walk):
    with pytest.raises(AttributeError):
        walk.case.state = State.CLOSED
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=walk.case.pk).update(state="paid")
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=walk.case.pk).update(state="closed")  # closed without a time


def test_what_happened_cannot_be_changed_or_deleted(walk):
    event = walk.case.events.first()
    for sql in ("UPDATE cases_event SET name = 'x' WHERE id = %s", "DELETE FROM cases_event WHERE id = %s"):
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql, [event.pk])
    with pytest.raises(IntegrityError), transaction.atomic():
        event.delete()


def test_a_note_and_an_assignment_are_on_the_timeline(walk):
    note(walk.case.pk, by=walk.cast.tom, words="Same batch as last month.")
    assign(walk.case.pk, by=walk.cast.tom, to=walk.cast.tom)
    assert list(walk.case.events.values_list("name", flat=True)) == ["opened", "note", "assigned"]
    assert walk.again().case.owner == walk.cast.tom


def test_every_save_of_a_case_leaves_a_history_row_though_it_is_a_proxy(walk):
    before = Case.history.count()
    walk.do("ask_for_details").to_details()
    assert Case.history.filter(id=walk.case.pk).count() >= before + 2
    assert Case.history.filter(id=walk.case.pk).latest().state == State.WITH_AGENT
    assert type(Case.objects.get(pk=walk.case.pk)) is FlashbayCase


def test_a_mixed_queryset_comes_out_as_proxies_in_one_query(cast, django_assert_num_queries):
    make_case(cast), make_case(cast, make_order(cast, "FB-2"))
    with django_assert_num_queries(1):
        assert {type(case) for case in Case.objects.all()} == {FlashbayCase}


@pytest.mark.parametrize(
    ("person", "sees"),
    [
        ("claire", True),
        ("tom", True),
        ("anna", True),
        ("ada", True),
        ("root", True),
        ("max", False),
        ("luc", False),
        ("sam", False),
        ("priya", False),
    ],
)
def test_what_one_may_not_see_does_not_exist(walk, person, sees):
    assert Case.objects.visible_to(getattr(walk.cast, person)).filter(pk=walk.case.pk).exists() is sees


def test_finance_sees_a_case_once_money_was_approved(walk):
    walk.to_findings().do("ask_compensation", amount="10", words="Our fault.").grant("compensation")
    assert Case.objects.visible_to(walk.cast.priya).filter(pk=walk.case.pk).exists()


def test_what_is_explained_together_asks_each_fact_once_and_the_next_time_anew(walk, monkeypatch):
    asked, fact = [], facts.order_is_delivered
    ask = fact.ask
    monkeypatch.setattr(fact, "ask", lambda case: asked.append(case) or ask(case))
    possibilities(walk.case, walk.cast.claire)
    assert len(asked) == 1
    walk.case.order.delivered_on = None
    _permitted, blocked = possibilities(walk.case, walk.cast.claire)
    assert len(asked) == 2 and not fact(walk.case)
    assert any(str(fact.says) in blocker.reason for _step, reasons in blocked for blocker in reasons)


def test_what_was_read_for_the_facts_of_a_step_is_read_anew_by_its_body(walk):
    case = walk.case
    assert case.approvals.known() is not case.approvals.known()
    with asked_once(case):
        read = case.approvals.known(), case.returns.known(), case.returns.known_lines()
        assert all(map(is_, read, (case.approvals.known(), case.returns.known(), case.returns.known_lines())))
        case.record_details(by=walk.cast.claire, channel="email", words="Three stay dark.")
        assert case.approvals.known() is not read[0] and case.returns.known() is not read[1]
