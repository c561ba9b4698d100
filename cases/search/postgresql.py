"""The index on PostgreSQL: a GIN index over words that the desk has cut itself. Needs no extension."""

from contextlib import contextmanager

from django.db import transaction
from psycopg2.extras import execute_values

from cases.search.query import Query, Word

# The key of the lock under which the index is written: one writer at a time.
LOCK = 0x5EA2C4
# Longer than a batch of an import takes; then the search goes on with what the index has.
PATIENCE = "2s"
# The index does not know what is new. So each entry bears the number of its shelf, and the last two are asked first:
# where a word is frequent they hold enough of it, and a rare word costs little anyway. The time goes into fetching
# entries from the disk, one by one.
SHELF = "\N{FULLWIDTH COMMERCIAL AT}"
# Of a word that is on no new shelf, so many entries are put in order.
MOST_HITS = 2000


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
        [(one.pk, one.names, f"{one.words} {SHELF}{_shelf(one.pk)}", one.sight.split()) for one in documents],
        template="(%s, %s::tsvector, %s::tsvector, %s::text[])",
        page_size=200,
    )


def take_out(cursor, subject, ids):
    """Forget `ids`."""
    cursor.execute(f"DELETE FROM search_{subject} WHERE id = ANY(%s)", [list(ids)])  # noqa: S608


def newest(cursor, subject, query, sight, *, of, most):
    """The ids that fit among the `of` newest entries: those with all words whole, then those found by a name or
    number, then the newest."""
    asked, closed = _written(query), _written(query.closed)
    cursor.execute(
        f"SELECT id FROM (SELECT * FROM search_{subject} ORDER BY id DESC LIMIT %s) AS recent "  # noqa: S608
        "WHERE words @@ %s::tsquery AND (%s::text[] IS NULL OR sight && %s::text[]) "
        "ORDER BY words @@ %s::tsquery DESC, names @@ %s::tsquery DESC, id DESC LIMIT %s",
        [of, asked, sight, sight, closed, asked, most],
    )
    return [pk for (pk,) in cursor.fetchall()]


def anywhere(cursor, subject, query, sight, *, enough, most):
    """The ids that fit among all entries, in the same order; not the older ones when there are `enough` new ones."""
    cursor.execute(f"SELECT max(id) FROM search_{subject}")  # noqa: S608
    last = _shelf(cursor.fetchone()[0] or 0)
    found = _asked(cursor, subject, query, sight, most, on=(last, last - 1))
    return found if len(found) >= enough else _asked(cursor, subject, query, sight, most)


def bearing(cursor, subject, word, sight, *, most):
    """The ids of the entries that bear `word` whole, the newest first."""
    return _asked(cursor, subject, Query((((Word(word),),),)), sight, most)


def _asked(cursor, subject, query, sight, most, on=()):
    """What the index says, of the shelves `on` alone if any are given."""
    shelves = " | ".join(f"'{SHELF}{shelf}'" for shelf in on)
    quick, asked = _written(query.quick), _written(query)
    seen = "" if sight is None else "AND sight && %(sight)s::text[]"
    # What the index says is right. Looking into each entry again, to see whether it is, would take longer.
    fits = "true" if query.quick == query else "words @@ %(asked)s::tsquery"
    cursor.execute(
        f"WITH hit AS MATERIALIZED (SELECT id, {fits} AS fits, names @@ %(asked)s::tsquery AS named, "  # noqa: S608
        f"words @@ %(closed)s::tsquery AS closed "
        f"FROM search_{subject} WHERE words @@ %(quick)s::tsquery {seen} LIMIT {MOST_HITS}) "
        "SELECT id FROM hit WHERE fits ORDER BY closed DESC, named DESC, id DESC LIMIT %(most)s",
        {
            "quick": f"({quick}) & ({shelves})" if on else quick,
            "asked": asked,
            "closed": _written(query.closed),
            "sight": sight,
            "most": most,
        },
    )
    return [pk for (pk,) in cursor.fetchall()]


def _shelf(pk):
    return pk // 50_000


def _written(query: Query):
    """`query` as a tsquery. Words are letters and digits alone, whatever was typed."""
    chunks = (
        " | ".join("(" + " & ".join(map(_word, words)) + ")" for words in chunk) for chunk in query.chunks
    )
    return " & ".join(f"({chunk})" for chunk in chunks)


def _word(word):
    return f"'{word.text}'" + (":*" if word.open else "")
