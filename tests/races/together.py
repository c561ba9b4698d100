"""Many people at the same moment: each in a thread, on a connection of its own, let go by one barrier."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from django.db import connections

ON_SQLITE = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
PATIENCE_SECONDS = 60
# SQLite: each test has a database of its own (`shared`), so there is nothing to empty.
races = pytest.mark.django_db(transaction=not ON_SQLITE)


def together(*calls):
    """Make all `calls` at once. Returns for each what it returned, or the exception it raised."""
    barrier = threading.Barrier(len(calls))
    here = connections["default"]

    def make(call):
        # A connection like that of the test, which may not be the one of the settings.
        connections["default"] = here.copy()
        connections["default"].inc_thread_sharing()
        try:
            barrier.wait(PATIENCE_SECONDS)
            return call()
        except Exception as error:
            return error
        finally:
            connections["default"].close()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(make, calls))


def errors(results):
    """The exceptions among `results`."""
    return [result for result in results if isinstance(result, Exception)]
