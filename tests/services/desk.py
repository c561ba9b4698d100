"""The parts of a desk in production that these tests start, stop and kill: workers and a mail server."""

import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from cases.outbox.sending import LEASE

# A cap, not a pause: a worker takes seconds to start on a busy machine.
PATIENCE_SECONDS = 180
KILLS = 4


class Workers:
    """Celery workers in processes of their own, on the database and the queue of the test."""

    def __init__(self, folder: Path, app="aftersales", **env):
        self.folder, self.app, self.running = folder, app, []
        self.env = os.environ | {
            "DATABASE_URL": url_of(connection.settings_dict),
            "REDIS_URL": settings.REDIS_URL,
            "DESK_REDIS_PREFIX": settings.DESK_REDIS_PREFIX,
            "DESK_VAR": str(folder),
            **env,
        }

    def start(self):
        """One more worker with two processes."""
        command = f"celery --app {self.app} worker --concurrency 2 --loglevel error --without-gossip"
        command += " --without-mingle --without-heartbeat"
        self.running.append(
            subprocess.Popen([sys.executable, "-m", *command.split()], env=self.env, start_new_session=True)
        )

    def kill_one(self):
        """SIGKILL to the oldest worker and its children: nothing of it gets to tidy up."""
        process = self.running.pop(0)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=PATIENCE_SECONDS)

    def stop(self):
        while self.running:
            self.kill_one()


class Ringer:
    """Rings `task` as beat does, only more often, and kills a worker each time `done()` has grown by `every`.

    So that workers die at their work and not while they start, however slow the machine is.
    """

    def __init__(self, workers, task, done, every=None):
        self.workers, self.task, self.done, self.every = workers, task, done, every
        self.next_kill, self.last_ring, self.killed = every, time.monotonic(), 0

    def __call__(self):
        if time.monotonic() - self.last_ring > 0.3:
            self.task.apply_async(expires=20)
            self.last_ring = time.monotonic()
        if self.every and self.done() >= self.next_kill and self.killed < KILLS:
            self.workers.start()
            self.workers.kill_one()
            self.killed += 1
            self.next_kill = self.done() + self.every


def let_dead_leases_run_out(model):
    """What takes five minutes in life: the leases of workers that died on rows of `model` run out."""
    with transaction.atomic():
        dead = timezone.now() + LEASE - timedelta(seconds=8)
        model.objects.filter(state=model.State.SENDING, leased_until__lt=dead).update(
            leased_until=timezone.now() - timedelta(seconds=1)
        )


def url_of(database):
    """The DATABASE_URL of Django's settings for a database."""
    password = f":{quote(database['PASSWORD'])}" if database["PASSWORD"] else ""
    host = f"{database['HOST']}:{database['PORT'] or 5432}"
    return f"postgres://{quote(database['USER'])}{password}@{host}/{database['NAME']}"


def until(found, meanwhile=lambda: None, patience=PATIENCE_SECONDS):
    """Wait until `found()` is true, doing `meanwhile()` ten times a second."""
    deadline = time.monotonic() + patience
    while not found():
        if time.monotonic() > deadline:
            pytest.fail(f"nothing happened within {patience} seconds")
        meanwhile()
        time.sleep(0.1)
