"""A real worker on PostgreSQL and Redis hears the bell that a committed transaction rings."""

import os
import subprocess
import sys
import time
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection, transaction

from aftersales.nudge import nudge
from cases.models import Heartbeat
from cases.tasks import sweep

pytestmark = [pytest.mark.services, pytest.mark.django_db(transaction=True)]
# A deadline, not a pause: a laden machine takes its time to start a process.
PATIENCE_SECONDS = 60


@pytest.fixture
def worker(transactional_db, tmp_path):
    """A Celery worker in a process of its own, on the database and the queue of this test."""
    assert connection.vendor == "postgresql", "this test runs with: make services"
    assert settings.REDIS_URL, "this test runs with: make services"
    env = os.environ | {
        "DATABASE_URL": url_of(connection.settings_dict),
        "DESK_REDIS_PREFIX": settings.DESK_REDIS_PREFIX,
        "DESK_VAR": str(tmp_path),
    }
    command = (
        "celery --app aftersales worker --concurrency 1 --loglevel warning --without-gossip --without-mingle"
    )
    process = subprocess.Popen([sys.executable, "-m", *command.split()], env=env)
    yield process
    process.terminate()
    process.wait(timeout=PATIENCE_SECONDS)


def url_of(database):
    password = f":{quote(database['PASSWORD'])}" if database["PASSWORD"] else ""
    host = f"{database['HOST']}:{database['PORT'] or 5432}"
    return f"postgres://{quote(database['USER'])}{password}@{host}/{database['NAME']}"


def wait_for(found):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if found():
            return
        time.sleep(0.05)
    pytest.fail(f"nothing happened within {PATIENCE_SECONDS} seconds")


def test_a_committed_transaction_wakes_the_worker(worker):
    assert not Heartbeat.objects.exists()
    with transaction.atomic():
        nudge(sweep)
    wait_for(Heartbeat.objects.filter(name="sweep").exists)


def test_a_call_that_was_published_while_no_worker_ran_is_not_lost(request):
    with transaction.atomic():
        nudge(sweep)
    request.getfixturevalue("worker")
    wait_for(Heartbeat.objects.filter(name="sweep").exists)
