"""The database as the migrations leave it, kept in a file between runs on SQLite.

Migrating takes seconds in each process of the suite. The first process of the first run does it and keeps the
result; the others, and later runs, begin with a copy. A change of any line of the desk or of any migration of a
library makes it anew. `migrate` still runs on the copy: what is missing there it would add.
"""

import fcntl
import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.backends.signals import connection_created


def fingerprint():
    """A name that changes with everything that decides what the migrations make."""
    told = hashlib.sha256(f"{sqlite3.sqlite_version} {settings.LANGUAGE_CODE}".encode())
    for app in sorted(apps.get_app_configs(), key=lambda app: app.name):
        root = Path(app.path)
        own = root.parent == settings.BASE_DIR
        for path in sorted(root.glob("**/*.py" if own else "migrations/*.py")):
            told.update(f"{app.name} {path.relative_to(root)}".encode())
            told.update(path.read_bytes())
    return told.hexdigest()[:24]


class Template:
    """The file, held by one process at a time until it is there."""

    def __init__(self):
        folder = settings.DESK_VAR / "tests"
        folder.mkdir(parents=True, exist_ok=True)
        self.path = folder / f"{fingerprint()}.sqlite3"
        self.lock = os.open(folder / "lock", os.O_CREAT | os.O_RDWR)
        fcntl.flock(self.lock, fcntl.LOCK_EX)
        self.there = self.path.exists()
        if self.there:
            self.let_go()
            connection_created.connect(self.fill)

    def fill(self, connection, **kwargs):
        """Copy it into a database that is still empty."""
        raw = connection.connection
        if raw.execute("PRAGMA schema_version").fetchone()[0] == 0:
            with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as kept:
                kept.backup(raw)

    def keep(self):
        """After the migrations: what they made is what the next process begins with."""
        if self.there:
            connection_created.disconnect(self.fill)
            return
        for old in self.path.parent.glob("*.sqlite3*"):
            old.unlink()
        fresh = self.path.with_suffix(f".sqlite3-{os.getpid()}")
        connection.ensure_connection()
        connection.connection.execute("VACUUM INTO ?", [str(fresh)])
        fresh.rename(self.path)
        self.let_go()

    def let_go(self):
        os.close(self.lock)


@pytest.fixture(scope="session")
def template(django_db_modify_db_settings):
    """The kept database, on SQLite."""
    return Template() if connection.vendor == "sqlite" else None


@pytest.fixture(scope="session")
def django_db_setup(template, django_db_setup, django_db_blocker):
    """The test database, begun as a copy of the kept one."""
    if template:
        with django_db_blocker.unblock():
            template.keep()
