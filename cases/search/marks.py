"""The database itself notes which entries of the index are out of date, whoever wrote and by whatever door.

A trigger on every searched table adds a row to `SearchMark`. Marks are only ever added, never shared: two
transactions cannot wait for each other over them. Like the triggers of `cases.immutable` they are made anew after
every migration; a table that had lost them is marked as a whole.
"""

from django.core.checks import Tags, Warning, register
from django.db import connections, router

from cases.search.sources import SOURCES
from cases.triggers import known

EVENTS = ("insert", "update", "delete")


def searched(app_config, sources):
    """Let an app's `sources` be searched: marked by triggers, which ``check --database`` looks after."""
    from django.db.models.signals import post_migrate

    SOURCES.extend(sources)

    def after_migrate(sender, using, **kwargs):
        ensure(sources, using)

    # Strong reference: the receiver is a closure nobody else holds.
    post_migrate.connect(after_migrate, sender=app_config, weak=False)

    @register(Tags.database)
    def triggers_are_there(app_configs, databases=None, **kwargs):
        return [
            Warning(
                f"The trigger {name} is missing: search would not find what changes.",
                hint="Run manage.py migrate.",
                id="desk.W002",
            )
            for using in databases or []
            if router.allow_migrate(using, app_config.label)
            for source in sources
            for name in missing(source, using)
        ]


def ensure(sources, using):
    """Make the triggers of `sources` that the database `using` lacks, and mark all rows they had not watched."""
    connection = connections[using]
    for source in sources:
        if not missing(source, using):
            continue
        with connection.cursor() as cursor:
            for statement in _sql(source, connection.vendor):
                cursor.execute(statement)
            cursor.execute(
                f"INSERT INTO cases_searchmark (subject, object_id) "  # noqa: S608
                f"SELECT DISTINCT '{source.subject}', {source.key} FROM {source.table}"
            )


def missing(source, using):
    """The names of the triggers of `source` that the database `using` does not have on its tables."""
    connection = connections[using]
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        if not {source.table, "cases_searchmark"} <= tables:
            return []
        there = known(cursor, connection.vendor)
    return [name for event in EVENTS if (name := _name(source, event)) not in there]


def _name(source, event):
    return f"{source.table}_search_{event}"


def _sql(source, vendor):
    """The statements that make the triggers of `source`. Its names come from the code, never from a person."""
    write = _write_on_sqlite if vendor == "sqlite" else _write_on_postgresql
    isnt = "IS NOT" if vendor == "sqlite" else "IS DISTINCT FROM"
    watched = dict.fromkeys((source.key, *source.columns, *source.moves))
    changed = " OR ".join(f"OLD.{column} {isnt} NEW.{column}" for column in watched)
    moved = source.key != "id"
    yield from write(source, "insert", ["NEW"])
    yield from write(source, "update", ["OLD", "NEW"] if moved else ["NEW"], f"WHEN ({changed})")
    yield from write(source, "delete", ["OLD"])


def _marks(source, rows):
    for row in rows:
        yield (
            f"INSERT INTO cases_searchmark (subject, object_id) "  # noqa: S608
            f"VALUES ('{source.subject}', {row}.{source.key});"
        )


def _write_on_sqlite(source, event, rows, when=""):
    name = _name(source, event)
    yield f"DROP TRIGGER IF EXISTS {name}"
    yield (
        f"CREATE TRIGGER {name} AFTER {event.upper()} ON {source.table} FOR EACH ROW {when} "
        f"BEGIN {' '.join(_marks(source, rows))} END"
    )


def _write_on_postgresql(source, event, rows, when=""):
    name = _name(source, event)
    yield (
        f"CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN {' '.join(_marks(source, rows))} RETURN NULL; END $$"
    )
    yield f"DROP TRIGGER IF EXISTS {name} ON {source.table}"
    yield (
        f"CREATE TRIGGER {name} AFTER {event.upper()} ON {source.table} FOR EACH ROW {when} "
        f"EXECUTE FUNCTION {name}()"
    )
