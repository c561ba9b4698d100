"""Which triggers the database has: what only it can hold, or note, is looked after by those who made them."""


def known(cursor, vendor):
    """The names of all triggers of the database of `cursor`; `vendor` is "sqlite" or "postgresql"."""
    cursor.execute(
        "SELECT name FROM sqlite_master WHERE type='trigger'"
        if vendor == "sqlite"
        else "SELECT tgname FROM pg_trigger"
    )
    return {name for (name,) in cursor.fetchall()}
