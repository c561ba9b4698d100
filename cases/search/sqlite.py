"""The index on SQLite: FTS5 tables of words that the desk has cut itself."""

from contextlib import nullcontext

from cases.search.query import Query, Word

# Of a frequent word so many entries are put in order.
MOST_HITS = 2000


def write_alone(cursor):
    """Nothing to do: a transaction that writes is alone in the file."""


def let_marks_settle(cursor):
    """Nothing to do: the same."""


def asking(cursor):
    """The index is asked within this. Without a transaction, which would keep all writers out."""
    return nullcontext()


def put(cursor, subject, documents):
    """Write `documents` in the place of what was there."""
    rows = list(documents)
    take_out(cursor, subject, [one.pk for one in rows])
    cursor.executemany(
        f"INSERT INTO search_{subject} (rowid, names, words, sight) VALUES (%s, %s, %s, %s)",  # noqa: S608
        [(one.pk, f" {one.names} ", f" {one.words} ", f" {one.sight} ") for one in rows],
    )


def take_out(cursor, subject, ids):
    """Forget `ids`."""
    cursor.executemany(f"DELETE FROM search_{subject} WHERE rowid = %s", [(pk,) for pk in ids])  # noqa: S608


def newest(cursor, subject, query, sight, *, of, most):
    """The ids that fit among the `of` newest entries: those with all words whole, then those found by a name or
    number, then the newest."""
    fits, given = _like(query, "words")
    order, given_order = _best_first(query)
    seen, given_sight = _seen(sight)
    cursor.execute(
        f"SELECT rowid FROM (SELECT rowid, * FROM search_{subject} ORDER BY rowid DESC LIMIT %s) "  # noqa: S608
        f"WHERE {fits} AND {seen} ORDER BY {order} LIMIT %s",
        [of, *given, *given_sight, *given_order, most],
    )
    return [pk for (pk,) in cursor.fetchall()]


def anywhere(cursor, subject, query, sight, *, enough, most):
    """The ids that fit among all entries, in the same order."""
    fits, given = _like(query, "words")
    order, given_order = _best_first(query)
    match = f"words : ({_written(query.quick)})"
    if sight is not None:
        match += f" AND sight : ({' OR '.join(sight)})"
    # FTS5 gives the newest first, without looking for the others.
    cursor.execute(
        f"SELECT rowid FROM (SELECT rowid, * FROM search_{subject} WHERE search_{subject} MATCH %s "  # noqa: S608
        f"ORDER BY rowid DESC LIMIT {MOST_HITS}) WHERE {fits} ORDER BY {order} LIMIT %s",
        [match, *given, *given_order, most],
    )
    return [pk for (pk,) in cursor.fetchall()]


def bearing(cursor, subject, word, sight, *, most):
    """The ids of the entries that bear `word` whole, the newest first."""
    return anywhere(cursor, subject, Query((((Word(word),),),)), sight, enough=most, most=most)


def _written(query: Query):
    """`query` as FTS5 reads it. Words are letters and digits alone, whatever was typed."""
    chunks = (
        " OR ".join("(" + " AND ".join(map(_word, words)) + ")" for words in chunk) for chunk in query.chunks
    )
    return " AND ".join(f"({chunk})" for chunk in chunks)


def _word(word):
    return f'"{word.text}"' + ("*" if word.open else "")


def _like(query, column):
    """(SQL, parameters): whether the text of `column` fits the whole query."""
    given, chunks = [], []
    for chunk in query.chunks:
        alternatives = []
        for words in chunk:
            alternatives.append(" AND ".join(f"instr({column}, %s) > 0" for _word in words))
            given += [f" {word.text}" + ("" if word.open else " ") for word in words]
        chunks.append("((" + ") OR (".join(alternatives) + "))")
    return "(" + " AND ".join(chunks) + ")", given


def _best_first(query):
    closed, given_closed = _like(query.closed, "words")
    named, given_names = _like(query, "names")
    return f"{closed} DESC, {named} DESC, rowid DESC", given_closed + given_names


def _seen(sight):
    if sight is None:
        return "1", []
    return "(" + " OR ".join("instr(sight, %s) > 0" for _mark in sight) + ")", [f" {mark} " for mark in sight]
