"""Brings the index up to date with the marks that the triggers left, and fills it anew."""

import logging
import time

from django.db import OperationalError, connection, transaction
from django.db.models import Max

from cases.models import Case, Customer, Order, SearchMark
from cases.search import postgresql, sqlite
from cases.search.documents import documents

log = logging.getLogger(__name__)

BATCH = 500
MODELS = {"customer": Customer, "order": Order, "case": Case}


def backend():
    """The module that speaks to the index of this database."""
    return sqlite if connection.vendor == "sqlite" else postgresql


def catch_up(seconds=None):
    """Read again what was marked, until nothing is left or `seconds` are over. Returns whether nothing is left.

    The marks are taken in the transaction that writes the index, and the rows are read after they were taken: what
    changes meanwhile leaves a new mark. A database that is busy for too long is a reason to answer no, not to fail.
    """
    until = None if seconds is None else time.monotonic() + seconds
    try:
        while SearchMark.objects.exists():
            _take_a_batch()
            if until and time.monotonic() > until:
                return not SearchMark.objects.exists()
    except OperationalError as error:
        log.warning("The search index is behind: %s", error)
        return False
    return True


def fill(say=lambda subject, done, last: None):
    """Read every customer, order and case again and forget what does not exist. Search goes on meanwhile.

    say  called after every batch with the subject, and which key of which highest is done
    """
    with transaction.atomic(), connection.cursor() as cursor:
        backend().let_marks_settle(cursor)
        answered = SearchMark.objects.aggregate(last=Max("pk"))["last"] or 0
    for subject, model in MODELS.items():
        last = max(_highest(subject), model.objects.aggregate(last=Max("pk"))["last"] or 0)
        for start in range(0, last + 1, BATCH):
            with transaction.atomic(), connection.cursor() as cursor:
                backend().write_alone(cursor)
                _read(cursor, subject, range(start, start + BATCH))
            say(subject, min(start + BATCH, last), last)
    SearchMark.objects.filter(pk__lte=answered).delete()


def _take_a_batch():
    with transaction.atomic(), connection.cursor() as cursor:
        backend().write_alone(cursor)
        marks = list(SearchMark.objects.order_by("pk").values_list("pk", "subject", "object_id")[:BATCH])
        SearchMark.objects.filter(pk__in=[pk for pk, _subject, _object in marks]).delete()
        wanted = {subject: {pk for _mark, about, pk in marks if about == subject} for subject in MODELS}
        wanted["order"] |= _below(Order, "customer_id", wanted["customer"])
        wanted["case"] |= _below(Case, "order_id", wanted["order"])
        for subject, ids in wanted.items():
            ordered = sorted(ids)
            for start in range(0, len(ordered), BATCH):
                _read(cursor, subject, ordered[start : start + BATCH])


def _below(model, column, ids):
    """The ids of what hangs on `ids` and is found by their words."""
    return set(model.objects.filter(**{f"{column}__in": ids}).values_list("pk", flat=True)) if ids else set()


def _read(cursor, subject, ids):
    # In order: FTS5 writes to the disk whenever a number is lower than the one before.
    found = sorted(documents(subject, ids), key=lambda one: one.pk)
    backend().put(cursor, subject, found)
    backend().take_out(cursor, subject, sorted(set(ids) - {one.pk for one in found}))


def _highest(subject):
    column = "rowid" if connection.vendor == "sqlite" else "id"
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT max({column}) FROM search_{subject}")  # noqa: S608
        return cursor.fetchone()[0] or 0
