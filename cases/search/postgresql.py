"""The index on PostgreSQL: a GIN index over words that the desk has cut itself. Needs no extension."""

from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

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
FEW = 300


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
    look = partial(_look, cursor, subject, query, sight, most=most)
    if query.others and look(asked=query.others, on=(last, last - 1), of=FEW).all:
        # The last word may begin half of all words, and to ask the index for it takes its time. What so few bear who
        # have the others can be read in them.
        few = look(asked=query.others, of=FEW)
        if few.all:
            return few.ids
    new = look(asked=query.quick, on=(last, last - 1))
    return new.ids if len(new.ids) >= enough else look(asked=query.quick).ids


def bearing(cursor, subject, word, sight, *, most):
    """The ids of the entries that bear `word` whole, the newest first."""
    query = Query((((Word(word),),),))
    return _look(cursor, subject, query, sight, asked=query, most=most).ids


@dataclass(frozen=True)
class _Seen:
    """ids: what fits. all: whether all that the index said was looked at."""

    ids: list
    all: bool


def _look(cursor, subject, query, sight, *, asked, most, on=(), of=MOST_HITS):
    """Ask the index for `asked`, on the shelves `on` alone if any are given, and look which of it fits `query`."""
    shelves = " | ".join(f"'{SHELF}{shelf}'" for shelf in on)
    written = _written(asked)
    # What the index says is right. Looking into each entry again, to see whether it is, would take longer.
    fits = "true" if asked == query else "words @@ %(query)s::tsquery"
    seen = "" if sight is None else "AND sight && %(sight)s::text[]"
    cursor.execute(
        f"WITH hit AS MATERIALIZED (SELECT id, {fits} AS fits, words @@ %(closed)s::tsquery AS closed, "  # noqa: S608
        f"names @@ %(query)s::tsquery AS named FROM search_{subject} "
        f"WHERE words @@ %(asked)s::tsquery {seen} LIMIT %(of)s) "
        "SELECT id, fits, count(*) OVER () FROM hit "
        "ORDER BY fits DESC, closed DESC, named DESC, id DESC LIMIT %(most)s",
        {
            "asked": f"({written}) & ({shelves})" if on else written,
            "query": _written(query),
            "closed": _written(query.closed),
            "sight": sight,
            "of": of,
            "most": most,
        },
    )
    rows = cursor.fetchall()
    return _Seen([pk for pk, fits, _count in rows if fits], not rows or rows[0][2] < of)


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
