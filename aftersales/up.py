"""Starts the whole desk on one machine with one command: `python -m aftersales.up`.

Brings the database up to date, fills an empty one with the demo, then runs the web server and a Celery
worker with its clock, side by side and without Redis. Ctrl-C stops all of it; so does the end of any part.
"""

import fcntl
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path

import django

STOP_SECONDS = 8
START_SECONDS = 60


def main():
    """Runs until Ctrl-C, SIGTERM or the end of a part. Exits with 0 when asked to stop, else with 1."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "aftersales.settings")
    from django.conf import settings

    from aftersales import environment

    # The signals are taken first, so that one that comes early is not lost.
    asked_to_stop = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: asked_to_stop.set())

    port = environment.integer("PORT", 8000, minimum=1)
    settings.DESK_VAR.mkdir(parents=True, exist_ok=True)
    lock = _claim(settings.DESK_VAR)
    _find_free(port)
    # Loaded last: a folder or a port that is taken is said at once.
    django.setup()
    _prepare_database(settings)

    parts = {}
    try:
        for name, command in _commands(port).items():
            parts[name] = _start(name, command, settings.DESK_VAR / "log")
        if _wait_for_first_page(port, parts, asked_to_stop):
            _greet(port, settings)
            _wait_for_the_end(parts, asked_to_stop)
        ended = {name: part.returncode for name, part in parts.items() if part.poll() is not None}
    finally:
        _stop(parts.values())
        lock.close()
    if asked_to_stop.is_set():
        say("The desk is closed.")
        return
    _explain(ended, settings.DESK_VAR / "log")


def say(line: str = "") -> None:
    """Writes one line to the terminal at once."""
    print(line, flush=True)  # noqa: T201


def _claim(folder: Path):
    # Two desks on one folder would share one clock file and take each other's messages.
    lock = (folder / "up.lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        sys.exit(f"A desk already runs on {folder}. Stop it, or set DESK_VAR to another folder.")
    return lock


def _find_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except (OSError, OverflowError):
            sys.exit(
                f"Port {port} is taken. Choose another, for example: make demo PORT={min(port, 65000) + 1}"
            )


def _prepare_database(settings) -> None:
    from django.contrib.auth import get_user_model
    from django.core.management import call_command
    from django.db import OperationalError, connection

    say("Preparing the database ...")
    try:
        call_command("migrate", interactive=False, verbosity=0)
    except OperationalError as error:
        sys.exit(f"The database cannot be used: {str(error).strip()}")
    if settings.DESK_DEMO and not get_user_model().objects.exists():
        say("Filling it with the demo ...")
        call_command("load_demo", verbosity=0)
    connection.close()


def _commands(port: int) -> dict[str, list[str]]:
    python = [sys.executable, "-m"]
    web = f"gunicorn --bind 127.0.0.1:{port} --worker-class gthread --threads 8 --graceful-timeout 5"
    # Threads, not processes: the desk on one machine is small, and a third of the memory is enough.
    worker = "celery --app aftersales worker --beat --pool threads --concurrency 4 --loglevel warning"
    quiet = "--without-gossip --without-mingle --without-heartbeat"
    return {
        "web server": [*python, *web.split(), "--no-control-socket", "aftersales.wsgi"],
        "worker": [*python, *worker.split(), *quiet.split()],
    }


def _start(name: str, command: list[str], logs: Path) -> subprocess.Popen:
    logs.mkdir(exist_ok=True)
    with _log(name, logs).open("wb") as log:
        # A session of its own: Ctrl-C reaches this process alone, which then stops the parts in order,
        # and whatever a part has started itself can be found by its group.
        return subprocess.Popen(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
        )


def _log(name: str, logs: Path) -> Path:
    return logs / f"{name.replace(' ', '-')}.log"


def _wait_for_first_page(port, parts, asked_to_stop) -> bool:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and not asked_to_stop.is_set() and _all_run(parts):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5):
                return True
        except (urllib.error.URLError, OSError):
            asked_to_stop.wait(0.1)
    return False


def _wait_for_the_end(parts, asked_to_stop) -> None:
    while _all_run(parts) and not asked_to_stop.wait(0.3):
        pass


def _all_run(parts) -> bool:
    return all(part.poll() is None for part in parts.values())


def _greet(port, settings) -> None:
    from django.core.management import call_command

    say()
    say(f"The desk is open at http://127.0.0.1:{port}/")
    if settings.DESK_DEMO:
        call_command("load_demo", print_logins=True)
    say(f"Letters are written to {settings.DESK_VAR / 'mail'}, logs to {settings.DESK_VAR / 'log'}.")
    say("Ctrl-C closes it.")


def _stop(parts) -> None:
    for part in parts:
        _signal_group(part, signal.SIGTERM)
    deadline = time.monotonic() + STOP_SECONDS
    for part in parts:
        with suppress(subprocess.TimeoutExpired):
            part.wait(max(0.1, deadline - time.monotonic()))
        # Also when the part itself has ended: what it started may still be there.
        _signal_group(part, signal.SIGKILL)
        part.wait()


def _signal_group(part, number) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(part.pid, number)


def _explain(ended: dict[str, int], logs: Path) -> None:
    for name, code in ended.items():
        log = _log(name, logs)
        last_words = log.read_text(errors="replace").splitlines()[-15:]
        say("\n".join(last_words))
        say(f"The {name} ended by itself with code {code}, so the desk is closed. Its log: {log}")
    if not ended:
        say(f"The desk did not answer within {START_SECONDS} seconds. Its logs: {logs}")
    sys.exit(1)


if __name__ == "__main__":
    main()
