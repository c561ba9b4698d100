"""The parts of a desk in production that these tests start, stop and kill: workers and a mail server."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection

# A cap, not a pause: a worker takes seconds to start on a busy machine.
PATIENCE_SECONDS = 180


class Workers:
    """Celery workers in processes of their own, on the database and the queue of the test."""

    def __init__(self, folder: Path, **env):
        self.folder, self.running = folder, []
        self.env = os.environ | {
            "DATABASE_URL": url_of(connection.settings_dict),
            "REDIS_URL": settings.REDIS_URL,
            "DESK_REDIS_PREFIX": settings.DESK_REDIS_PREFIX,
            "DESK_VAR": str(folder),
            **env,
        }

    def start(self):
        """One more worker with two processes."""
        command = "celery --app aftersales worker --concurrency 2 --loglevel error --without-gossip"
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
