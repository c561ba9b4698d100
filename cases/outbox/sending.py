"""Sending what waits in the outbox: nothing lost, and what is repeated after a crash is identical to the byte.

A worker takes a lease on a row, sends it with an identity made from the row, and marks it sent with its lease.
A worker that dies leaves a lease that runs out; the row is sent again with the same identity.
"""

import logging
import time
import uuid
from abc import ABC, abstractmethod
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.db.models import Q

from cases import clock
from cases.models import Case
from cases.models.outgoing import Outgoing

log = logging.getLogger(__name__)

State = Outgoing.State
LEASE = timedelta(minutes=5)
# Minutes until the next try after each failure, three days in all; then a person has to look at it.
PAUSES = (1, 5, 15, 60, 240, 720, 1440, 1440)
MOST_TRIES = len(PAUSES) + 1
# A round ends before the next one is rung; a server that was away this many times running is left alone in it.
ROUND_SECONDS = 45
AWAY = 3
TO_SEND = [State.WAITING, State.SENDING]


@dataclass(frozen=True)
class Verdict:
    """What a failure means.

    final   the answer will be the same next time
    away    it was the server that was not there, and not this row that was refused
    unsure  the row may have arrived all the same
    wait    the server asks not to be tried again before
    """

    final: bool
    away: bool
    unsure: bool = False
    wait: timedelta = timedelta(0)


class Outbox(ABC):
    """How the rows of one model leave. A kind of row says how it is sent and what its failures mean."""

    model = None
    # The column that says to which server a row goes; "" when all go to one.
    server = ""

    @abstractmethod
    def send(self, row):
        """Hand `row` over. Raises whatever went wrong; returning means that it was taken."""

    @abstractmethod
    def verdict(self, error):
        """What an exception of `send` means: a `Verdict`."""

    @abstractmethod
    def facts(self, row):
        """What the events of a row hold: a dict."""

    @abstractmethod
    def tell_of_failure(self, case, row):
        """Let a person hear that `row` was given up."""

    def send_waiting(self):
        """Send the rows that are due. Returns how many were sent. Several workers may do so at once."""
        sent, away, stop = 0, Counter(), time.monotonic() + ROUND_SECONDS
        while time.monotonic() < stop and (row := self.take(but={s for s in away if away[s] >= AWAY})):
            if row.attempts > MOST_TRIES:
                self.give_up(row, "every worker that sent it was stopped")
                continue
            server = getattr(row, self.server, "")
            try:
                self.send(row)
            except Exception as error:
                log.warning("%s %s could not be sent: %s", row._meta.model_name, row.pk, error)
                self.failed(row, error)
                away[server] = away[server] + 1 if self.verdict(error).away else 0
            else:
                away[server] = 0
                sent += self.settle(row, state=State.SENT, sent_at=clock.now(), last_error="")
        return sent

    @transaction.atomic
    def take(self, but=()):
        """The next row that is due, under a lease; None when there is none. `but` not for these servers.

        ``row.left_behind`` says whether a worker had it before and never came back.
        """
        now = clock.now()
        free = Q(state=State.WAITING) | Q(state=State.SENDING, leased_until__lt=now)
        # `state__in` says nothing more, but it is what the index of this question is made for.
        due = self.model.objects.filter(free, state__in=TO_SEND, send_after__lte=now)
        if but:
            due = due.exclude(**{f"{self.server}__in": but}) if self.server else due.none()
        row = due.select_for_update(skip_locked=True).order_by("send_after", "id").first()
        if row is not None:
            row.left_behind = row.state == State.SENDING
            row.state, row.lease, row.leased_until = State.SENDING, uuid.uuid4(), now + LEASE
            row.attempts += 1
            row.save(update_fields=["state", "lease", "leased_until", "attempts"])
        return row

    def failed(self, row, error):
        """Let `row` be tried again after a pause, or give it up."""
        says, verdict = f"{type(error).__name__}: {error}"[:500], self.verdict(error)
        if verdict.final or row.attempts >= MOST_TRIES:
            self.give_up(row, says)
        else:
            pause = max(timedelta(minutes=PAUSES[row.attempts - 1]), verdict.wait)
            self.settle(row, state=State.WAITING, last_error=says, send_after=clock.now() + pause)

    @transaction.atomic
    def give_up(self, row, says):
        """Nobody tries any more by himself: the case says so, and a person hears of it at once."""
        case = Case.objects.select_for_update(of=("self",)).filter(pk=row.case_id).first()
        if not self.settle(row, state=State.FAILED, last_error=says) or case is None:
            return
        row.last_error = says
        case.events.write(f"{row._meta.model_name}.failed", data={**self.facts(row), "error": says})
        self.tell_of_failure(case, row)

    @transaction.atomic
    def settle(self, row, **fields):
        """Write the outcome, if the lease is still ours: a slower worker must not undo a faster one's.

        Returns whether it was.
        """
        mine = self.model.objects.filter(pk=row.pk, lease=row.lease, state=State.SENDING)
        fresh = mine.select_for_update().first()
        if fresh is None:
            return False
        fields |= {"lease": None, "leased_until": None}
        for name, value in fields.items():
            setattr(fresh, name, value)
        fresh.save(update_fields=list(fields))
        return True
