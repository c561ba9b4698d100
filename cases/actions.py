"""The only doors that change a case."""

from django.db import transaction

from cases import clock
from cases.blockers import Blocked, blockers, other_company, step_named
from cases.facts import asked_once
from cases.models import Case, Event, Order, next_number
from cases.promises import start_promises
from cases.states import State


class NoSuchStep(Exception):
    """The workflow of this case has no step of that name."""


class Moved(Exception):
    """The case changed since the page was shown; `case` is as it is now."""

    def __init__(self, case):
        super().__init__(case.number)
        self.case = case


class Unclear(Exception):
    """The details do not make sense; `form` says which and why, and holds what was typed."""

    def __init__(self, form):
        super().__init__(form.errors.as_text())
        self.form = form


@transaction.atomic
def open_case(*, by, order, once=None, **fields):
    """Open a case on `order`, following the procedure of the company that sold it. Returns the case.

    `fields` are columns of Case (problem, summary, words, wish, contact_name, contact_email, language,
    owner, team). Its promises start here (FB-13). `once` is the form's one-time key: a repeat by the same
    person returns the case it opened the first time. Raises `Blocked` when who opens it, its owner or its
    team works for another company (DK-11).
    """
    # The case is not there to be locked yet: two presses of one button meet at its order.
    Order.objects.select_for_update().get(pk=order.pk)
    if once and (
        event := Event.objects.filter(once=once, name="opened", by=by).select_related("case").first()
    ):
        return event.case
    people = [one for one in (by, fields.get("owner")) if one]
    _of_this_company({*(one.team for one in people), fields.get("team")}, order.workflow)
    case_class = Case.workflows[order.workflow]
    case = case_class.objects.create(number=next_number("RC"), order=order, opened_by=by, **fields)
    case.events.write(
        "opened",
        by=by,
        before="",
        once=once,
        data={"problem": case.problem, "summary": case.summary, "words": case.words, "wish": case.wish},
    )
    start_promises(case, "opened")
    return case


@transaction.atomic
def perform(case_id, name, *, by, once=None, seen=None, **details):
    """Take one step of a case's workflow: the only way a case's state or milestones change.

    Takes
        case_id  primary key of the case
        name     the step's name, e.g. "send_findings"
        by       the person; None is the desk itself
        once     one-time key of the form: a repeat returns the case and does nothing more
        seen     the case's version the person was looking at, when it matters
        details  what the step's form asks for, as typed or as Python values

    Returns the case as it is afterwards; ``case.latest_event`` is the event this wrote (or had written).
    Raises `NoSuchStep`, `Moved`, `Blocked` (with the reasons) or `Unclear` (with the form).
    """
    case = Case.objects.locked().get(pk=case_id)
    if once and (event := Event.objects.filter(once=once, case=case).first()):
        case.latest_event = event
        return case
    step = step_named(case, name)
    if step is None:
        raise NoSuchStep(name)
    # django-fsm asks the conditions again: the lock is ours, and nothing is written before the step's body begins.
    with asked_once(case):
        if reasons := blockers(case, step, by):
            raise Blocked(step, reasons)
        if seen is not None and int(seen) != case.version:
            raise Moved(case)
        details = _cleaned(case, step, details)
        before = case.state
        case.yielding = step.yields
        told = getattr(case, step.name)(by=by, **details) or {}
    _establish(case, step)
    _tidy(case, before)
    case.version += 1
    case.save()
    case.latest_event = case.events.write(
        step.name, rule=step.rule, by=by, before=before, once=once, data=plain({**details, **told})
    )
    start_promises(case, step.name, case.latest_event.data)
    return case


@transaction.atomic
def note(case_id, *, by, words, name="note", rule="", data=None, once=None):
    """Put something on a case's timeline that is no step: an internal note, a logged call, an assignment."""
    case = Case.objects.locked().get(pk=case_id)
    if once and (event := Event.objects.filter(once=once, case=case).first()):
        return event
    case.touch()
    return case.events.write(name, rule=rule, by=by, once=once, data={"words": words, **plain(data or {})})


@transaction.atomic
def assign(case_id, *, by, to, once=None):
    """Give a case to a person (None: to nobody) and say so on the timeline. Returns the case.

    Raises `Blocked` when their team works for another company (DK-11).
    """
    case = Case.objects.locked().get(pk=case_id)
    if case.owner_id == (to.pk if to else None):
        return case
    if to:
        _of_this_company([to.team], case.workflow)
    was, case.owner = case.owner, to
    if to and to.team_id:
        case.team = to.team
    case.version += 1
    case.save(update_fields=["owner", "team", "version"])
    case.events.write("assigned", by=by, once=once, data={"from": str(was or ""), "to": str(to or "")})
    return case


def plain(details):
    """Details as facts for the timeline: what JSON can hold, the rest by its name."""

    def one(value):
        if isinstance(value, dict):
            return {str(key): one(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [one(item) for item in value]
        return value if isinstance(value, str | int | bool | None) else str(value)

    return {key: one(value) for key, value in details.items()}


def _of_this_company(teams, workflow):
    if reasons := [reason for team in teams if team and (reason := other_company(team, workflow))]:
        raise Blocked(None, reasons)


def _cleaned(case, step, details):
    if step.form is None:
        return {}
    form = step.form(details, case=case)
    if not form.is_valid():
        raise Unclear(form)
    return form.cleaned_data


def _establish(case, step):
    kept = [name for name in case.milestones if name not in {fact.name for fact in step.breaks}]
    case.milestones = kept + [fact.name for fact in step.makes if fact.name not in kept]


def _tidy(case, before):
    if case.money_approved:
        with asked_once(case):
            case.money_approved = case.anything_due()
    if case.state == State.CLOSED and before != State.CLOSED:
        case.closed_at = clock.now()
    elif case.state != State.CLOSED:
        case.closed_at = None
