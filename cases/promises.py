"""Promises: what must happen by when, and who hears of it when it does not.

A workflow lists its promises; steps start and keep them. Each is a row with a due time, written in the
transaction of the step, and swept every minute (`cases.sweeping`). Nothing else has to be alive for a promise
not to be lost.
"""

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Max

from cases import clock
from cases.models import Case, Reminder


@dataclass(frozen=True)
class Promise:
    """One kind of promise of a workflow.

    kind      name kept on the row
    rule      where it comes from
    says      what is promised, shown on the clock and in the message
    after     callable returning the timedelta from its start (settings are read when it starts)
    to        who is told when it is due: "owner", "manager", a role like "aftersales", or "decider"
    starts    steps that start it anew; kept_by: steps that keep it. Closing a case keeps all.
    starts_once  steps that start it where none is waiting: who asks again has waited since they first asked
    about     the detail of those steps that tells one from another, like "goods": a promise for each return
    escalates the case is put before the team manager
    again     callable returning the timedelta after which it is due once more, or None
    within    a number of days that the case's own policy sets, by its name ("refund_days"); `after` stands in for it
              where the case has no policy
    does      the step that the desk itself takes when it is due; `to` is told only where something is in its way
    warns_of  the kind of promise that ends soon, when this is only the warning before it
    shown     it is a promise to look at (queue and clock), not only a message about one
    """

    kind: str
    rule: str
    says: str
    after: object
    to: str
    starts: tuple = ()
    starts_once: tuple = ()
    kept_by: tuple = ()
    about: str = ""
    escalates: bool = False
    again: object = None
    within: str = ""
    does: str = ""
    warns_of: str = ""
    shown: bool = True

    def subject(self, details):
        """What a promise of this kind is about, like "goods:RT-2026-00001"; "" when there is one per case."""
        return f"{self.about}:{details[self.about]}" if self.about else ""


def start_promises(case, happened, details=None):
    """Start and keep what the workflow says for the step (or "opened") that just happened.

    `details` are the facts of its event. Call it under the lock of the case.
    """
    waiting = list(_waiting(case))
    going_on = {(row.kind, row.subject) for row in waiting}
    meant = [
        (promise, promise.subject(details))
        for promise in case.promises
        if case.is_open and happened in (*promise.starts, *promise.starts_once, *promise.kept_by)
    ]
    meant = [
        (promise, subject)
        for promise, subject in meant
        if happened not in promise.starts_once or (promise.kind, subject) not in going_on
    ]
    subjects = {promise.kind: subject for promise, subject in meant}
    kept = [
        row
        for row in waiting
        if not case.is_open or (row.kind in subjects and subjects[row.kind] in ("", row.subject))
    ]
    _settle(kept)
    started = [
        start(case, promise.kind, subject)
        for promise, subject in meant
        if happened in (*promise.starts, *promise.starts_once)
    ]
    show_next(case, [row for row in waiting if row not in kept] + started)


def start(case, kind, subject="", due_at=None):
    """Write the row of a promise that is due `after` from now (or at `due_at`). Returns it."""
    last = case.reminders.filter(kind=kind).aggregate(last=Max("cycle"))["last"] or 0
    due_at = due_at or clock.now() + case.time_for(promise_of(case, kind))
    return case.reminders.create(kind=kind, cycle=last + 1, subject=subject, due_at=due_at)


def keep(case, kind=None, subject=""):
    """A promise was kept, or its reason has gone: it will not be reminded of.

    Without `kind` all promises of the case; without `subject` all of that kind.
    """
    rows = _waiting(case)
    if kind:
        rows = rows.filter(kind=kind)
    if subject:
        rows = rows.filter(subject=subject)
    _settle(rows)


def _waiting(case):
    return case.reminders.filter(kept_at=None).order_by()  # each is looked at, in no order


def _settle(rows):
    for row in rows:
        row.kept_at = clock.now()
        if row.state == Reminder.State.WAITING:
            row.state, row.settled_at = Reminder.State.CLOSED, row.kept_at
        row.save(update_fields=["kept_at", "state", "settled_at"])


def show_next(case, waiting=None):
    """Put on the case what the queues sort by: when the next promise ends, or when the first one broke.

    An escalation ends when all that was escalated is kept. `waiting` are the case's promises that are not kept,
    when they are known already.
    """
    kinds = {promise.kind: promise for promise in case.promises}
    rows = [row for row in (_waiting(case) if waiting is None else waiting) if row.kind in kinds]
    due_at = min((row.due_at for row in rows if kinds[row.kind].shown), default=None)
    changed = {} if due_at == case.due_at else {"due_at": due_at}
    escalated = any(row.state == Reminder.State.DONE and kinds[row.kind].escalates for row in rows)
    if case.escalated_to_id and not escalated:
        changed["escalated_to"] = None
    for name, value in changed.items():
        setattr(case, name, value)
    if changed:
        Case.objects.filter(pk=case.pk).update(**changed)


def promise_of(case, kind):
    """The `Promise` of that kind in the case's workflow. Raises `KeyError` when there is none."""
    return {promise.kind: promise for promise in case.promises}[kind]


def hours(number):
    """A timedelta of `number` hours of 3,600 seconds: promises do not stretch when clocks change."""
    return timedelta(seconds=number * 3600)
