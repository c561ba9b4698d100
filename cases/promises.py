"""Promises: what must happen by when, and who hears of it when it does not.

A workflow lists its promises; steps start and keep them. Each is a row with a due time, written in the
transaction of the step, and swept every minute. Nothing else has to be alive for a promise not to be lost.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Max, Min
from django.utils import timezone

from cases.letters.write import tell_colleagues
from cases.models import Case, Event, Heartbeat, Reminder

log = logging.getLogger(__name__)

MOST_TRIES = 5


@dataclass(frozen=True)
class Promise:
    """One kind of promise of a workflow.

    kind      name kept on the row
    rule      where it comes from
    says      what is promised, shown on the clock and in the message
    after     callable returning the timedelta from its start (settings are read when it starts)
    to        who is told when it is due: "owner", "manager", "aftersales" or "decider"
    starts    steps that start it anew; kept_by: steps that keep it. Closing a case keeps all.
    escalates the case is put before the team manager
    again     callable returning the timedelta after which it is due once more, or None
    shown     it is a promise to look at (queue and clock), not only a warning before one
    """

    kind: str
    rule: str
    says: str
    after: object
    to: str
    starts: tuple = ()
    kept_by: tuple = ()
    escalates: bool = False
    again: object = None
    shown: bool = True


def start_promises(case, happened):
    """Start and keep what the workflow says for the step (or "opened") that just happened."""
    for promise in case.promises:
        if not case.is_open or happened in promise.kept_by or happened in promise.starts:
            keep(case, promise.kind)
        if case.is_open and happened in promise.starts:
            start(case, promise.kind)
    show_next(case)


def start(case, kind, subject="", due_at=None):
    """Write the row of a promise that is due `after` from now (or at `due_at`). Returns it."""
    last = case.reminders.filter(kind=kind).aggregate(last=Max("cycle"))["last"] or 0
    due_at = due_at or timezone.now() + promise_of(case, kind).after()
    return case.reminders.create(kind=kind, cycle=last + 1, subject=subject, due_at=due_at)


def keep(case, kind, subject=None):
    """A promise was kept, or its reason has gone: it will not be reminded of."""
    rows = case.reminders.filter(kind=kind, kept_at=None)
    if subject is not None:
        rows = rows.filter(subject=subject)
    for row in rows:
        row.kept_at = timezone.now()
        if row.state == Reminder.State.WAITING:
            row.state, row.settled_at = Reminder.State.CLOSED, row.kept_at
        row.save(update_fields=["kept_at", "state", "settled_at"])


def show_next(case):
    """Put the time of the next promise on the case, where the queues sort by it."""
    shown = [promise.kind for promise in case.promises if promise.shown]
    due = case.reminders.filter(kind__in=shown, kept_at=None).aggregate(due=Min("due_at"))["due"]
    if due != case.due_at:
        case.due_at = due
        Case.objects.filter(pk=case.pk).update(due_at=due)


def promise_of(case, kind):
    """The `Promise` of that kind in the case's workflow. Raises `KeyError` when there is none."""
    return {promise.kind: promise for promise in case.promises}[kind]


def sweep(now=None):
    """Remind of everything due. Returns how many effects were written.

    Safe to run in several workers at once and to be killed anywhere: each reminder is settled in one transaction
    with its effect, under the lock of its case (lock order: case, then reminder). A busy case is left for the
    next round; a reminder that fails is tried again, at most five times, and never stops the others.
    """
    now = now or timezone.now()
    due = Reminder.objects.filter(state=Reminder.State.WAITING, due_at__lte=now, attempts__lt=MOST_TRIES)
    effects = 0
    for pk in list(due.order_by("due_at", "id").values_list("pk", flat=True)):
        try:
            effects += _settle(pk, now)
        except Exception as error:
            log.exception("reminder %s could not be settled", pk)
            row = Reminder.objects.get(pk=pk)
            row.attempts, row.last_error = row.attempts + 1, f"{type(error).__name__}: {error}"[:500]
            row.save(update_fields=["attempts", "last_error"])
    Heartbeat.objects.update_or_create(name="sweep", defaults={"at": timezone.now()})
    return effects


@transaction.atomic
def _settle(pk, now):
    case_id = Reminder.objects.values_list("case_id", flat=True).get(pk=pk)
    case = Case.objects.select_for_update(of=("self",), skip_locked=True).filter(pk=case_id).first()
    if case is None:
        return 0
    row = Reminder.objects.select_for_update().get(pk=pk)
    if row.state != Reminder.State.WAITING or row.due_at > now:
        return 0
    promise = promise_of(case, row.kind)
    if not case.is_open:
        keep(case, row.kind)
        return 0
    row.effect = _remind(case, row, promise)
    row.state, row.settled_at = Reminder.State.DONE, timezone.now()
    row.save(update_fields=["effect", "state", "settled_at"])
    if promise.again:
        start(case, row.kind, row.subject, timezone.now() + promise.again())
        row.kept_at = timezone.now()
        row.save(update_fields=["kept_at"])
    show_next(case)
    return 1


def _remind(case, row, promise):
    people = case.people_to_tell(promise.to, row.subject)
    if promise.escalates and case.team_manager:
        case.escalated_to = case.team_manager
        case.save(update_fields=["escalated_to"])
    tell_colleagues(case, people, "reminder", promise=promise, due_at=row.due_at)
    return Event.objects.create(
        case=case,
        cycle=case.cycle,
        name=f"reminder.{row.kind}",
        rule=promise.rule,
        before=case.state,
        after=case.state,
        data={"due_at": row.due_at.isoformat(), "told": [str(person) for person in people], "escalated": promise.escalates},
    )


def hours(number):
    """A timedelta of `number` hours of 3,600 seconds: promises do not stretch when clocks change."""
    return timedelta(seconds=number * 3600)
