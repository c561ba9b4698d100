"""Brings the index up to date with the marks that the triggers left, and fills it anew."""

import logging
import time

from django.db import OperationalError, connection, transaction
from django.db.models import Max

from cases.models import Case, Customer, Order, SearchMark
from cases.search import postgresql, sqlite
from cases.search.documents import documents

log = logging.getLogger(__name__)

BATCH = 200
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
        marked = {subject: set(ids) for subject, ids in wanted.items()}
        # Who finds a customer hangs on whose orders they are.
        owners = Order.objects.filter(pk__in=wanted["order"]).order_by()
        wanted["customer"] |= set(owners.values_list("customer", flat=True))
        for subject, ids in wanted.items():
            _read(cursor, subject, sorted(ids))
        _mark_below(cursor, "order", "cases_order", "customer_id", marked["customer"], marked["order"])
        _mark_below(cursor, "case", "cases_case", "order_id", marked["order"], marked["case"])


def _mark_below(cursor, subject, table, column, above, just_read):
    """Mark what is found by the words of something that has changed: of a large customer it may be thousands."""
    if above:
        known = [*just_read] or [0]  # no key is 0
        places = [", ".join(["%s"] * len(ids)) for ids in (above, known)]
        cursor.execute(
            f"INSERT INTO cases_searchmark (subject, object_id) SELECT '{subject}', id FROM {table} "  # noqa: S608
            f"WHERE {column} IN ({places[0]}) AND id NOT IN ({places[1]})",
            [*above, *known],
        )


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
