"""The index on PostgreSQL: a GIN index over words that the desk has cut itself. Needs no extension."""

from contextlib import contextmanager

from django.db import transaction
from psycopg2.extras import execute_values

from cases.search.query import Query

# The key of the lock under which the index is written: one writer at a time.
LOCK = 0x5EA2C4
# Longer than a batch of an import takes; then the search goes on with what the index has.
PATIENCE = "2s"


def write_alone(cursor):
    """Wait until no other transaction writes the index, and let none until this one ends."""
    cursor.execute("SELECT set_config('lock_timeout', %s, true)", [PATIENCE])
    cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
    cursor.execute("SELECT set_config('lock_timeout', '0', true)")


def let_marks_settle(cursor):
    """Wait until everyone who marks has committed: from then on no mark appears below the highest."""
    cursor.execute("LOCK TABLE cases_searchmark IN SHARE MODE")


@contextmanager
def asking(cursor):
    """The index is asked within this. The planner would sometimes read the whole table instead, since it guesses how
    many rows two words have in common as if they had nothing to do with each other; that takes seconds."""
    with transaction.atomic():
        cursor.execute("SELECT set_config('enable_seqscan', 'off', true)")
        yield
        cursor.execute("SELECT set_config('enable_seqscan', 'on', true)")


def put(cursor, subject, documents):
    """Write `documents` in the place of what was there."""
    execute_values(
        cursor.cursor,
        f"INSERT INTO search_{subject} (id, names, words, sight) VALUES %s ON CONFLICT (id) DO UPDATE "  # noqa: S608
        "SET names = excluded.names, words = excluded.words, sight = excluded.sight",
        [(one.pk, one.names, one.words, one.sight.split()) for one in documents],
        template="(%s, %s::tsvector, %s::tsvector, %s::text[])",
        page_size=200,
    )


def take_out(cursor, subject, ids):
    """Forget `ids`."""
    cursor.execute(f"DELETE FROM search_{subject} WHERE id = ANY(%s)", [list(ids)])  # noqa: S608


def newest(cursor, subject, query, sight, *, of, most):
    """The ids that fit among the `of` newest entries, those found by a name first, then the newest."""
    asked = _written(query)
    cursor.execute(
        f"SELECT id FROM (SELECT * FROM search_{subject} ORDER BY id DESC LIMIT %s) AS recent "  # noqa: S608
        "WHERE words @@ %s::tsquery AND (%s::text[] IS NULL OR sight && %s::text[]) "
        "ORDER BY names @@ %s::tsquery DESC, id DESC LIMIT %s",
        [of, asked, sight, sight, asked, most],
    )
    return [pk for (pk,) in cursor.fetchall()]


def anywhere(cursor, subject, query, sight, *, of, most):
    """The ids that fit among all entries, in the same order; of a frequent word `of` entries are looked at."""
    asked, seen = _written(query), "" if sight is None else "AND sight && %(sight)s::text[]"
    cursor.execute(
        f"WITH hit AS MATERIALIZED (SELECT * FROM search_{subject} "  # noqa: S608
        f"WHERE words @@ %(quick)s::tsquery {seen} LIMIT %(of)s) "
        "SELECT id FROM hit WHERE words @@ %(asked)s::tsquery "
        "ORDER BY names @@ %(asked)s::tsquery DESC, id DESC LIMIT %(most)s",
        {"quick": _written(query.quick), "asked": asked, "sight": sight, "of": of, "most": most},
    )
    return [pk for (pk,) in cursor.fetchall()]


def _written(query: Query):
    """`query` as a tsquery. Words are letters and digits alone, whatever was typed."""
    chunks = (
        " | ".join("(" + " & ".join(map(_word, words)) + ")" for words in chunk) for chunk in query.chunks
    )
    return " & ".join(f"({chunk})" for chunk in chunks)


def _word(word):
    return f"'{word.text}'" + (":*" if word.open else "")
