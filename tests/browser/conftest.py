"""A desk that runs, a Chromium, and people who sit down in front of it.

Run with `make browser`. The database is a file: every thread of the server has a connection of its own, as in life,
so that two presses at the same moment really meet.
"""

import os
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connections
from playwright.sync_api import sync_playwright

from tests.browser.seats import Seats
from tests.cast import Walk, make_case, make_cast, make_order

HERE = Path(__file__).parent
# A page that is not there by then is broken: the desk answers within a tenth of it.
PATIENCE_MS = 8000


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory):
    """Before the test database is made: let it be a file."""
    default = connections["default"]
    if default.vendor == "sqlite":
        default.settings_dict["TEST"]["NAME"] = str(tmp_path_factory.mktemp("browser") / "desk.sqlite3")


@pytest.fixture(scope="session")
def chromium():
    """The Chromium of the system, started once."""
    # The sandbox of Chromium refuses to run as root, which is what containers are.
    without_sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=without_sandbox)
        yield browser
        browser.close()


@pytest.fixture
def seats(chromium, live_server):
    """Seats people down: ``page = seats("tom")``. Whatever their browsers complained of fails the test."""
    cache.clear()  # the brakes on sign-ins count per person, and each test's people have the same numbers
    room = Seats(chromium, live_server.url, PATIENCE_MS)
    yield room
    room.leave()
    assert not room.complaints


@pytest.fixture
def cast(transactional_db):
    return make_cast()


@pytest.fixture
def order(cast):
    """Ten torches and twenty pens, delivered a week ago."""
    return make_order(cast)


@pytest.fixture
def walk(cast, order):
    """A new case of Claire's about bad printing."""
    return Walk(cast, make_case(cast, order, problem="print_quality"))
