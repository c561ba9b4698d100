"""The sweep: reminds of every promise that is due, once, however often and by however many it is called."""

import logging
import time
from datetime import timedelta

from django.db import InterfaceError, OperationalError, connection, transaction
from django.db.models import Q

from cases import clock
from cases.actions import perform
from cases.blockers import Blocked
from cases.letters.gate import LetterStopped, NoAddress
from cases.letters.write import tell_colleagues
from cases.models import Case, Heartbeat, Reminder, people_with
from cases.promises import keep, promise_of, show_next, start
from cases.roles import Role

log = logging.getLogger(__name__)

# Minutes until a reminder that failed is tried again; after the last one a person has to look at it.
PAUSES = (1, 5, 15, 60)
MOST_TRIES = len(PAUSES) + 1
AT_ONCE = 200
# A round ends before the next one is rung; what is left is the oldest of that one.
ROUND_SECONDS = 45


def sweep():
    """Remind of everything due, the oldest first. Returns how many effects were written.

    Safe to run in several workers at once and to be killed anywhere: each reminder is settled in one
    transaction with its effect, under the lock of its case (lock order: case, then reminder). A busy case is
    left for the next round; a reminder that fails is tried again later, at most five times, and never stops
    the others.
    """
    effects, stop = 0, time.monotonic() + ROUND_SECONDS
    for pk, case_id in _due():
        effects += _try(pk, case_id)
        if time.monotonic() > stop:
            break
    Heartbeat.objects.update_or_create(name="sweep", defaults={"at": clock.now()})
    return effects


def given_up():
    """The reminders that failed too often: nobody will be reminded before they are tried anew."""
    return Reminder.objects.filter(state=Reminder.State.WAITING, attempts__gte=MOST_TRIES)


def try_anew():
    """Let the reminders that were given up be tried again, once their fault is mended. Returns how many."""
    rows = list(given_up())
    for row in rows:
        row.attempts, row.not_before = 0, None
        row.save(update_fields=["attempts", "not_before"])
    return len(rows)


def _due():
    """What is due now, as (reminder id, case id): read in portions, however long the backlog is."""
    now = clock.now()
    rows = Reminder.objects.filter(state=Reminder.State.WAITING, due_at__lt=now, attempts__lt=MOST_TRIES)
    rows = rows.exclude(not_before__gt=now).order_by("due_at", "id").values_list("due_at", "id", "case_id")
    portion = list(rows[:AT_ONCE])
    while portion:
        for _due_at, pk, case_id in portion:
            yield pk, case_id
        due_at, pk, _case_id = portion[-1]
        portion = list(rows.filter(Q(due_at__gt=due_at) | Q(due_at=due_at, id__gt=pk))[:AT_ONCE])


def _try(pk, case_id):
    try:
        return _settle(pk, case_id)
    except (OperationalError, InterfaceError):
        # The database was busy or away: no fault of this reminder, and the next round finds it again.
        log.warning("reminder %s is left for the next round", pk, exc_info=True)
        if not connection.in_atomic_block:
            connection.close_if_unusable_or_obsolete()
    except Exception as error:
        log.exception("reminder %s could not be settled", pk)
        _failed(pk, case_id, f"{type(error).__name__}: {error}"[:500])
    return 0


@transaction.atomic
def _settle(pk, case_id):
    cases = Case.objects.select_for_update(of=("self",), skip_locked=True)
    case = cases.select_related("order__customer", "team__manager", "owner").filter(pk=case_id).first()
    if case is None:
        return 0
    row = Reminder.objects.select_for_update().get(pk=pk)
    if row.state != Reminder.State.WAITING or row.due_at >= clock.now():
        return 0
    if not case.is_open:
        keep(case, row.kind)
        return 0
    promise = promise_of(case, row.kind)
    rounds = case.reminders.filter(kind=row.kind, subject=row.subject, kept_at=None)
    broken = rounds.filter(state=Reminder.State.DONE).order_by("due_at").first()
    done = _done_by_itself(case, promise)
    row.effect = done or _remind(case, row, promise, broken or row)
    row.state, row.settled_at = Reminder.State.DONE, clock.now()
    if broken or done:
        # The first round says since when the promise is broken; this one was only its repetition.
        row.kept_at = row.settled_at
    row.save(update_fields=["effect", "state", "settled_at", "kept_at"])
    if promise.again and not done:
        start(case, row.kind, row.subject, clock.now() + promise.again())
    show_next(case)
    return 1


def _done_by_itself(case, promise):
    """The event of the step that a promise lets the desk itself take; None where there is none, or it is blocked."""
    if not promise.does:
        return None
    try:
        return perform(case.pk, promise.does, by=None).latest_event
    except (Blocked, LetterStopped, NoAddress):
        return None


def _remind(case, row, promise, broken):
    people = list(dict.fromkeys(case.people_to_tell(promise.to, row.subject)))
    manager = case.team_manager
    escalated = promise.escalates and manager in people
    if escalated:
        case.escalated_to = manager
        case.save(update_fields=["escalated_to"])
    due_at = broken.due_at
    if promise.warns_of:
        promised = case.reminders.filter(kind=promise.warns_of, kept_at=None).order_by("due_at").first()
        promise, due_at = promise_of(case, promise.warns_of), promised.due_at if promised else due_at
    told = {"promise": promise, "due_at": due_at, "late": due_at < clock.now(), "escalated": escalated}
    tell_colleagues(case, people, "reminder", about=lambda: case.subject_in_words(row.subject), **told)
    data = {"told": [str(person) for person in people], "escalated": escalated}
    if row.kind == promise.kind:
        data["due_at"] = due_at.isoformat()
    return case.events.write(f"reminder.{row.kind}", rule=promise.rule, data=data)


def _failed(pk, case_id, error):
    if (row := _count_failure(pk, case_id, error)) and row.attempts >= MOST_TRIES:
        try:
            _say_given_up(row)
        except Exception:
            # What stands in the way of the reminder may stand in the way of this message too.
            log.exception("nobody could be told that reminder %s was given up", pk)


@transaction.atomic
def _count_failure(pk, case_id, error):
    Case.objects.select_for_update(of=("self",)).get(pk=case_id)
    row = Reminder.objects.select_for_update().get(pk=pk)
    if row.state != Reminder.State.WAITING:
        return None
    row.attempts, row.last_error = row.attempts + 1, error
    if row.attempts <= len(PAUSES):
        row.not_before = clock.now() + timedelta(minutes=PAUSES[row.attempts - 1])
    row.save(update_fields=["attempts", "last_error", "not_before"])
    return row


@transaction.atomic
def _say_given_up(row):
    case = Case.objects.select_for_update(of=("self",)).get(pk=row.case_id)
    people = list(people_with(Role.ADMINISTRATOR))
    data = {"kind": row.kind, "error": row.last_error, "told": [str(person) for person in people]}
    case.events.write("not_reminded", data=data)
    tell_colleagues(case, people, "not_reminded", row=row)
