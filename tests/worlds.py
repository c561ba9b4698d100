"""Worlds: rows that many tests begin with, made once and left standing for as long as tests ask for them.

A world is a fixture that is made of other worlds alone::

    @world
    def walk(cast):
        return Walk(cast, make_case(cast))

Its rows stay in the database, each world on a savepoint above the ones it is made of; a test runs on a savepoint
above all that it asks for, so that what the test writes goes and the world stays. A test that asks for less, or
for another one, first has what it did not ask for taken away: it finds the same rows in whatever order the tests
run. The objects are copies of the test's own.

A world is made before any other fixture of its test. What a test sets (the clock, a setting, a patched class) is
not yet so; where the time matters, the world itself travels.
"""

import copy
import inspect

import pytest
from django.db import transaction

WITHOUT_ROLLBACK = {"transactional_db", "live_server"}
IN_DATABASE = {"db", *WITHOUT_ROLLBACK}
WANTED = pytest.StashKey()


def world(build):
    """Make a fixture of `build`, a function whose parameters are names of worlds, and of nothing else."""

    def given(**fixtures):
        return fixtures["things"][build]

    below = inspect.signature(build).parameters.values()
    ground = [inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in ("things", "db")]
    given.__signature__ = inspect.Signature([*ground, *below])
    given.__doc__, given.__module__, given.world = build.__doc__, build.__module__, build
    return pytest.fixture(name=build.__name__)(given)


def wanted(item):
    """The worlds a test asks for, each after those it is made of: [(build, [what its parameters are made by])].

    None: it does not look at the database.
    """
    # The one place where pytest says which of several fixtures a name means to this test.
    known, order = item._fixtureinfo.name2fixturedefs, {}

    def add(name):
        build = getattr(known[name][-1].func, "world", None)
        if build is not None and build not in order:
            order[build] = [add(below) for below in inspect.signature(build).parameters]
            assert None not in order[build], f"{name} is made of something that is no world"
        return build

    for name in item.fixturenames:
        if name in known:
            add(name)
    mark = item.get_closest_marker("django_db")
    if not order:
        return [] if mark or IN_DATABASE & set(item.fixturenames) else None
    assert not (mark or WITHOUT_ROLLBACK & set(item.fixturenames)), "worlds are taken away by rolling back"
    return list(order.items())


class Worlds:
    """Those that stand now, each with the savepoint below its rows and with all objects made so far."""

    def __init__(self):
        self.levels, self.blocker = [], None

    def keep(self, worlds):
        """Take away what stands and is not how `worlds` begins."""
        same = 0
        for (made, *_rest), asked in zip(self.levels, worlds, strict=False):
            if made != asked:
                break
            same += 1
        for _made, savepoint, _things in reversed(self.levels[same:]):
            transaction.set_rollback(True)
            savepoint.__exit__(None, None, None)
        del self.levels[same:]

    def make(self, worlds):
        """Make what of `worlds` does not stand yet."""
        for build, below in worlds[len(self.levels) :]:
            savepoint = transaction.atomic()
            savepoint._from_testcase = True  # a durable block may begin here, as in a test of Django's
            savepoint.__enter__()
            things = self.things()
            try:
                things[build] = build(*(things[other] for other in below))
            except BaseException:
                transaction.set_rollback(True)
                savepoint.__exit__(None, None, None)
                raise
            self.levels.append(((build, below), savepoint, things))

    def things(self):
        """Copies of all objects of the worlds that stand: what the one holds of the other stays the other's."""
        return copy.deepcopy(self.levels[-1][-1]) if self.levels else {}


standing = Worlds()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """Before the first fixture of a test: nothing stands that it does not ask for."""
    item.stash[WANTED] = asked = wanted(item)
    if asked is not None and standing.levels:
        with standing.blocker.unblock():
            standing.keep(asked)


@pytest.fixture(scope="session")
def ground(django_db_setup, django_db_blocker):
    """What worlds stand on: the database as the migrations left it."""
    standing.blocker = django_db_blocker
    yield
    with django_db_blocker.unblock():
        standing.keep([])


@pytest.fixture(autouse=True)
def things(request):
    """The test's copies of the objects of its worlds, which are made before any other fixture does something."""
    asked = request.node.stash[WANTED]
    if not asked:
        return {}
    request.getfixturevalue("ground")
    with standing.blocker.unblock():
        standing.make(asked)
        return standing.things()
