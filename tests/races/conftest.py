"""A database that several threads may write to, with everything in it that the desk's migrations made."""

import copy
import shutil
import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from django.db import connections

from tests.cast import Walk, make_case, make_cast
from tests.races.together import ON_SQLITE


@pytest.fixture(scope="session")
def migrated(django_db_setup, django_db_blocker, tmp_path_factory):
    """The file that each test on SQLite copies: the test database as the migrations left it."""
    if not ON_SQLITE:
        return None
    path = tmp_path_factory.mktemp("migrated") / "desk.sqlite3"
    with django_db_blocker.unblock(), closing(sqlite3.connect(path)) as file:
        memory = connections["default"]
        memory.ensure_connection()
        # Made before a test begins its transaction: SQLite would wait for that to end.
        memory.connection.backup(file)
    return path


@pytest.fixture
def shared(migrated, tmp_path):
    """A database for several threads.

    SQLite: a copy in a file, thrown away afterwards. Two connections to SQLite in memory lock each other out
    at once instead of waiting, which no desk in real life does. PostgreSQL: the test database, emptied
    afterwards.
    """
    if not ON_SQLITE:
        yield
        return
    memory = connections["default"]
    file = memory.copy()
    file.settings_dict = {**memory.settings_dict, "NAME": shutil.copy(migrated, tmp_path)}
    connections["default"] = file
    yield
    file.close()
    connections["default"] = memory


@pytest.fixture(scope="session")
def kept():
    """What tests on SQLite begin with, made once: {how: (the file with its rows, its objects)}."""
    return {}


@pytest.fixture
def begin(shared, kept, tmp_path, tmp_path_factory):
    """Makes what a test begins with, ``begin(make_cast)``, or takes a copy of what an earlier test made so."""

    def begun(make, *given):
        if not ON_SQLITE:
            return make(*given)
        file = connections["default"]
        if make in kept:
            file.close()
            rows, things = kept[make]
            file.settings_dict["NAME"] = shutil.copy(rows, tmp_path / f"{make.__name__}.sqlite3")
            return copy.deepcopy(things)
        things = make(*given)
        rows = tmp_path_factory.mktemp("kept") / "desk.sqlite3"
        with file.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(rows)])
        kept[make] = rows, copy.deepcopy(things)
        return things

    return begun


def new_case(cast):
    return Walk(cast, make_case(cast))


def on_their_way(walk):
    walk.to_findings().to_exchange().to_return(torches=3)
    return SimpleNamespace(walk=walk, cast=walk.cast, goods=walk.case.returns.get())


@pytest.fixture
def cast(begin):
    return begin(make_cast)


@pytest.fixture
def walk(begin, cast):
    return begin(new_case, cast)


@pytest.fixture
def returning(begin, walk):
    """An accepted malfunction whose three torches are on their way back, exchange approved."""
    return begin(on_their_way, walk)
