"""Rows that are written once: the database itself refuses to change or delete them.

Only a trigger can hold "never again", and SQLite drops a table's triggers when Django re-makes the table; so they
are made anew after every migration, and a system check says when one is missing.
"""

from dataclasses import dataclass

from django.core.checks import Tags, Warning, register
from django.db import connections, router

from cases.triggers import known

_SAYS = "rows of {table} are written once"

# All that the apps have said with `guard`.
GUARDED = []


@dataclass(frozen=True)
class Once:
    """Rows of `table` may not be deleted, nor updated once `settled` (SQL on OLD) holds."""

    table: str
    settled: str = "1=1"


def ensure(rows, using):
    """(Re)make the triggers of `rows` (an iterable of `Once`) on the database `using`. Idempotent.

    A table that is not there yet, or no more after going back, has nothing to guard.
    """
    connection = connections[using]
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        for once in (once for once in rows if once.table in tables):
            for statement in _sql(once, connection.vendor):
                cursor.execute(statement)


def drop(rows, using):
    """Take the triggers away again: only for emptying a test database."""
    connection = connections[using]
    with connection.cursor() as cursor:
        for once in rows:
            for name in _names(once):
                on = f" ON {once.table}" if connection.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {name}{on}")


def missing(rows, using):
    """The names of the triggers of `rows` that the database `using` does not have on its tables."""
    connection = connections[using]
    with connection.cursor() as cursor:
        there = known(cursor, connection.vendor)
        tables = set(connection.introspection.table_names(cursor))
    return [name for once in rows if once.table in tables for name in _names(once) if name not in there]


def guard(app_config, rows):
    """Let an app's `rows` be guarded: after each migration, and looked after by ``check --database``."""
    from django.db.models.signals import post_migrate

    GUARDED.extend(rows)

    def after_migrate(sender, using, **kwargs):
        ensure(rows, using)

    # Strong reference: the receiver is a closure nobody else holds.
    post_migrate.connect(after_migrate, sender=app_config, weak=False)

    @register(Tags.database)
    def triggers_are_there(app_configs, databases=None, **kwargs):
        return [
            # A warning, since an error would stop the very command that mends it.
            Warning(
                f"The trigger {name} is missing: decided rows could be changed.",
                hint="Run manage.py migrate.",
                id="desk.W001",
            )
            for using in databases or []
            if router.allow_migrate(using, app_config.label)
            for name in missing(rows, using)
        ]


def _names(once):
    return [f"{once.table}_once_update", f"{once.table}_once_delete"]


def _sql(once, vendor):
    says = _SAYS.format(table=once.table)
    update, delete = _names(once)
    if vendor == "sqlite":
        for name, event, when in ((update, "UPDATE", once.settled), (delete, "DELETE", "1=1")):
            yield f"DROP TRIGGER IF EXISTS {name}"
            yield (
                f"CREATE TRIGGER {name} BEFORE {event} ON {once.table} FOR EACH ROW WHEN {when} "
                f"BEGIN SELECT RAISE(ABORT, '{says}'); END"
            )
        return
    # A constraint violation, so that Django raises IntegrityError as for any other guard.
    yield (
        "CREATE OR REPLACE FUNCTION desk_written_once() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
        "RAISE EXCEPTION 'rows of % are written once', TG_TABLE_NAME USING ERRCODE = '23000'; END $$"
    )
    for name, event, when in ((update, "UPDATE", once.settled), (delete, "DELETE", "1=1")):
        yield f"DROP TRIGGER IF EXISTS {name} ON {once.table}"
        yield (
            f"CREATE TRIGGER {name} BEFORE {event} ON {once.table} FOR EACH ROW WHEN ({when}) "
            "EXECUTE FUNCTION desk_written_once()"
        )
