"""Checks a file without writing, or brings its orders in: a few hundred rows at a time, to be continued after any fall.

`OrderImport.through` says how far the orders are in. It moves in the transaction that brings them in, so a killed
worker leaves whole batches or nothing of them, and whoever carries on starts at the right order. Two workers on one
import notice each other by it.
"""

import logging
from contextlib import contextmanager
from datetime import timedelta
from decimal import Decimal

from django.db import IntegrityError, transaction
from django.utils import timezone

from cases.importing.deciding import Batch
from cases.importing.problems import Unreadable, problem
from cases.importing.reading import rows as rows_of
from cases.importing.rows import RowReader
from cases.importing.staging import Staging
from cases.importing.understanding import understand
from cases.importing.writing import write
from cases.models import ImportProblem, OrderImport

log = logging.getLogger(__name__)

BATCH_ROWS = 500
MOST_LINES = 5000
MOST_STARTS = 5
MOST_TRIES = 3
GUESTS_NAMED = 50
# Longer than any batch and than the reading of the largest file: who has not been heard of for so long is gone.
SILENCE = timedelta(minutes=2)

State = OrderImport.State
CHOICES = ("encoding", "separator", "source", "columns", "dates", "currency", "delivered")
COUNTS = (
    "rows_total",
    "rows_done",
    "added",
    "updated",
    "unchanged",
    "refused",
    "orders_new",
    "orders_updated",
    "guests",
    "guest_orders",
    "undelivered",
    "totals",
)


class Overtaken(Exception):
    """Somebody else works on this import."""


def check(job, path, *, keep):
    """Find out what an import of `job` would do; fills in its choices and counts, writes no orders.

    keep  callable taking a list of (row number, problems) of refused rows, called again and again
    Raises `Unreadable`.
    """
    with staged(job, path, keep) as (staging, headings, refused):
        _forget_counts(job, refused)
        for _first, groups in staging.batches(after=0, rows=BATCH_ROWS):
            batch = Batch(groups, told=staging.customer, headings=headings, delivered=_days(job))
            keep(sorted(batch.problems.items()))
            _count(job, batch)


def check_and_remember(pk):
    """`check` the stored import `pk`; it is then ready, or unreadable with the reason."""
    job = OrderImport.objects.get(pk=pk)
    if job.state != State.CHECKING:
        return job
    job.problems.all().delete()
    job.trouble = {}
    try:
        check(job, job.file.path, keep=lambda found: _keep_problems(job, found))
        job.state = State.READY
    except Unreadable as error:
        job.state, job.trouble = State.UNREADABLE, {"code": error.code, "facts": error.facts}
        job.problems.all().delete()
        _forget_counts(job, 0)
    # Somebody may have discarded the file meanwhile, or changed how it is to be read.
    OrderImport.objects.filter(pk=pk, state=State.CHECKING).update(
        state=job.state, trouble=job.trouble, **_found(job)
    )
    return job


def run(pk, *, told=lambda job: None):
    """Bring in the orders of the import `pk`, or the rest of them. Returns the import as it is afterwards.

    told  callable that is given the import after each batch
    Does nothing to an import that is not waiting or under way. Raises `Unreadable` when the file breaks.
    """
    if not (job := _begin(pk)):
        return OrderImport.objects.get(pk=pk)
    try:
        with staged(job, job.file.path, lambda found: _keep_problems(job, found)) as (
            staging,
            headings,
            refused,
        ):
            if job.through == 0:
                _forget_counts(job, refused)
                OrderImport.objects.filter(pk=pk, through=0).update(**_found(job))
            for first, groups in staging.batches(after=job.through, rows=BATCH_ROWS):
                job = _bring_in(job, first, groups, staging, headings)
                told(job)
    except Overtaken:
        return OrderImport.objects.get(pk=pk)
    except Unreadable as error:
        OrderImport.objects.filter(pk=pk).update(
            state=State.STOPPED, trouble={"code": error.code, "facts": error.facts}, touched_at=timezone.now()
        )
        raise
    job.state, job.finished_at = State.DONE, timezone.now()
    job.save(update_fields=["state", "finished_at"])
    return job


def _begin(pk):
    with transaction.atomic():
        job = OrderImport.objects.select_for_update().get(pk=pk)
        if job.state not in (State.WAITING, State.RUNNING):
            return None
        if job.attempts >= MOST_STARTS:
            job.state, job.trouble = State.STOPPED, {"code": "stopped", "facts": {}}
            job.save(update_fields=["state", "trouble"])
            return None
        if job.state == State.WAITING and job.through == 0:
            job.problems.all().delete()
            job.started_at = timezone.now()
        job.state, job.attempts, job.touched_at = State.RUNNING, job.attempts + 1, timezone.now()
        job.save()
        return job


@contextmanager
def staged(job, path, keep):
    """(the good rows as `Staging`, {field: heading}, how many rows were refused); `keep` is given the refused ones."""
    understood = understand(job, path)
    reader = RowReader(
        understood.headings,
        understood.positions,
        dates=job.dates,
        currency=job.currency,
        use_delivered=job.delivered != "none",
    )
    with Staging() as staging:
        refused, found = 0, []
        for number, cells in rows_of(path, job.encoding, job.separator):
            row, problems = reader.read(number, cells)
            if row:
                staging.add(row)
                continue
            refused += 1
            found.append((number, problems))
            if len(found) == BATCH_ROWS:
                keep(found)
                found = []
        staging.arrange()
        for order, numbers in staging.take_out(MOST_LINES):
            refused += len(numbers)
            keep(
                [
                    (
                        number,
                        [
                            problem(
                                reader.headings["order"],
                                order,
                                "too_many_lines",
                                order=order,
                                most=MOST_LINES,
                            )
                        ],
                    )
                    for number in numbers
                ]
            )
        keep(found)
        yield staging, reader.headings, refused


def _bring_in(job, first, groups, staging, headings):
    for attempt in range(1, MOST_TRIES + 1):
        try:
            with transaction.atomic():
                now = OrderImport.objects.select_for_update().get(pk=job.pk)
                if now.state != State.RUNNING or now.through != job.through:
                    raise Overtaken
                batch = Batch(
                    groups, told=staging.customer, headings=headings, delivered=_days(job), lock=True
                )
                write(batch, by=job.by, reason=f"import {job.pk}")
                _keep_problems(now, batch.problems.items())
                _count(now, batch)
                now.through, now.attempts, now.touched_at = first, 0, timezone.now()
                now.save()
                return now
        except IntegrityError:
            # Another import made one of these orders or customers between our look and our writing.
            if attempt == MOST_TRIES:
                raise
            log.warning("import %s: a batch is decided anew", job.pk, exc_info=True)
    raise AssertionError("the loop returns or raises")


def _days(job):
    return int(job.delivered) if job.delivered.isdigit() else None


def _keep_problems(job, found):
    # A continued import reads the file again and meets the same problems.
    ImportProblem.objects.bulk_create(
        (ImportProblem(job=job, number=number, found=problems) for number, problems in found),
        ignore_conflicts=True,
    )


def _found(job):
    return {name: getattr(job, name) for name in (*CHOICES, *COUNTS)} | {"touched_at": timezone.now()}


def _forget_counts(job, refused):
    job.rows_done = job.refused = refused
    job.added = job.updated = job.unchanged = job.orders_new = job.orders_updated = job.guests = (
        job.undelivered
    ) = 0
    job.guest_orders, job.totals = [], {}


def _count(job, batch):
    job.rows_done += batch.rows
    job.added += batch.added
    job.updated += batch.updated
    job.unchanged += batch.unchanged
    job.refused += len(batch.problems)
    job.orders_new += len(batch.new_orders)
    job.orders_updated += batch.orders_updated
    job.undelivered += sum(order.delivered_on is None for order in batch.new_orders)
    job.guests += len(batch.guest_orders)
    job.guest_orders = (job.guest_orders + batch.guest_orders)[:GUESTS_NAMED]
    for currency, worth in batch.totals.items():
        job.totals[currency] = str(Decimal(job.totals.get(currency, "0.00")) + worth)
