"""The desk stops dead at a chosen statement of a transaction."""

from contextlib import contextmanager

from django.apps import apps
from django.db import connection, transaction

from cases.models import Event


class Crash(BaseException):
    """Not an Exception: no handler of the desk may swallow the end of its own process."""


@contextmanager
def crash_at(number):
    """Let statement `number` (1, 2, …) within the block raise `Crash`. Yields the statements seen.

    Savepoints are not counted: in life the outermost of them is the transaction, and ends as a whole.
    """
    seen = []

    def run(execute, sql, params, many, context):
        if not sql.startswith(("SAVEPOINT", "RELEASE SAVEPOINT", "ROLLBACK TO SAVEPOINT")):
            seen.append(sql)
            if len(seen) == number:
                raise Crash(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(run):
        yield seen


def rehearsed(act):
    """Do it and take it back. Returns the statements it took, and how many events there were then."""
    savepoint = transaction.savepoint()
    with crash_at(None) as statements:
        act()
    events = Event.objects.count()
    transaction.savepoint_rollback(savepoint)
    return statements, events


def places(statements):
    """The numbers of those at which a crash differs: at one that only reads, the same lies behind as at the next that
    writes, or at the last."""
    writing = [number for number, sql in enumerate(statements, 1) if not sql.startswith("SELECT")]
    return list(dict.fromkeys([*writing, len(statements)]))


def everything():
    """All rows of the desk but its history tables, to be compared before and after."""
    state = {}
    with connection.cursor() as cursor:
        for model in apps.get_models():
            table = model._meta.db_table
            if table.startswith(("cases_", "returns_", "approvals_")) and "historical" not in table:
                cursor.execute(f'SELECT * FROM "{table}" ORDER BY id')
                state[table] = cursor.fetchall()
    return state
