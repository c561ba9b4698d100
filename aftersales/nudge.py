"""Rings the doorbell of the worker."""

import time

from django.db import connection, transaction

# Seconds for which a process leaves the bell alone after it found it broken.
PAUSE_SECONDS = 30

_pause_until = 0.0


def nudge(task, *args):
    """Publishes `task` with `args` once the current transaction is committed.

    A broker that is away is logged and otherwise ignored: the row is saved, and the sweep of the next
    minute finds it. `task.delay_on_commit` would raise after the commit and give the user an error page.
    """

    # A function, not functools.partial: Django names the function when it logs its failure, a partial has
    # no name, and the logging itself would raise.
    def ring():
        _ring(task, args)

    ring.bell = (task.name, args)
    # Ten letters written in one transaction ring once.
    if any(
        getattr(waiting, "bell", None) == ring.bell
        for _savepoint, waiting, _robust in connection.run_on_commit
    ):
        return
    transaction.on_commit(ring, robust=True)


def _ring(task, args):
    # A broker that accepts and never answers costs its timeout, but one person's, not everybody's.
    global _pause_until
    if time.monotonic() < _pause_until:
        return
    try:
        task.delay(*args)
    except Exception:
        _pause_until = time.monotonic() + PAUSE_SECONDS
        raise
