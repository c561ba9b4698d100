"""What every test stands on: quick passwords, letters kept in memory, a broker that no other process sees.

Tests run on SQLite in memory. With DATABASE_URL and REDIS_URL set (make services) the same tests run on
PostgreSQL and publish to Redis, under a prefix of their own.
"""

import gc
import os
import tempfile

import pytest
from django.conf import settings
from django.test import TransactionTestCase
from django.utils import translation

from aftersales.catalogue import compile_catalogues
from aftersales.celery import app
from cases.immutable import GUARDED, drop, ensure
from tests.cast import Walk, make_case, make_cast
from tests.frames import pytest_runtest_protocol
from tests.template import django_db_setup, template
from tests.visitor import Visitor
from tests.worlds import ground, pytest_runtest_setup, things, world

__all__ = [
    "django_db_setup",
    "ground",
    "pytest_runtest_protocol",
    "pytest_runtest_setup",
    "template",
    "things",
]

compile_catalogues()
# The modules of Django and the desk stay for the whole run: looking through them again and again frees nothing.
gc.collect()
gc.freeze()
gc.set_threshold(200_000, 50, 50)
files = tempfile.TemporaryDirectory(prefix="desk-tests-")

# Adjusted here and not in a second settings file: what the tests exercise is what runs. pytest-django itself
# keeps the letters in memory and makes a database of its own.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
settings.DESK_DEMO = False
settings.MEDIA_ROOT = files.name
# A client looks for a static file when one is asked for, instead of listing all of them when it is made.
settings.WHITENOISE_AUTOREFRESH = True

if settings.REDIS_URL:
    # Each process of pytest-xdist has a database of its own, so it needs a queue of its own.
    settings.DESK_REDIS_PREFIX += os.environ.get("PYTEST_XDIST_WORKER", "")
    app.conf.broker_transport_options["global_keyprefix"] = settings.DESK_REDIS_PREFIX
else:
    app.conf.broker_transport = None
    app.conf.broker_url = "memory://"
    app.conf.broker_transport_options = {"polling_interval": 0.01}


@pytest.fixture(autouse=True)
def nobody_left_a_language():
    """A request leaves the language of its reader to the thread: the next test begins with the desk's own."""
    translation.deactivate()


@pytest.fixture
def client():
    """A browser."""
    return Visitor()


@world
def cast():
    """The people of tests/cast.py."""
    return make_cast()


@world
def walk(cast):
    """A new malfunction case of Claire's, ready to be taken through its steps."""
    return Walk(cast, make_case(cast))


@pytest.fixture(autouse=True)
def english_again():
    """A page leaves the language of its last reader behind, and tests run in any order."""
    yield
    translation.deactivate()


@pytest.fixture(scope="session", autouse=True)
def rows_written_once_can_be_flushed():
    """A transactional test is emptied by deleting rows, which the triggers refuse: they step aside for that moment."""
    flush = TransactionTestCase._fixture_teardown

    def flush_without_triggers(self):
        databases = self._databases_names(include_mirrors=False)
        for using in databases:
            drop(GUARDED, using)
        flush(self)
        for using in databases:
            ensure(GUARDED, using)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(TransactionTestCase, "_fixture_teardown", flush_without_triggers)
        yield
