"""The whole desk in one command: it opens, it closes, and it leaves nothing behind."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest


@pytest.fixture
def launch(tmp_path):
    """Starts the desk on an empty folder; whatever is left at the end of the test is ended."""
    started = []

    def start(port):
        env = {"PATH": os.environ["PATH"], "DESK_VAR": str(tmp_path), "PORT": str(port), "DESK_DEMO": "0"}
        desk = subprocess.Popen(
            [sys.executable, "-m", "aftersales.up"],
            env=env,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        started.append(desk)
        return desk

    yield start
    for desk in started:
        if desk.poll() is None:
            desk.send_signal(signal.SIGTERM)
        desk.communicate(timeout=20)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_open(desk):
    for line in desk.stdout:
        if "The desk is open" in line:
            return
    pytest.fail(f"the desk did not open: {desk.stderr.read()}")


def processes_of(folder):
    """The processes whose environment names this folder: the launcher, its parts and theirs."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"DESK_VAR={folder}\0".encode() in entry.read_bytes():
                found.append(int(entry.parent.name))
        except OSError:
            continue
    return found


@pytest.mark.services
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_opens_and_a_signal_closes_it_without_orphans_within_ten_seconds(launch, tmp_path, number):
    port = free_port()
    desk = launch(port)
    wait_until_open(desk)
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=10) as page:
        assert page.status == 200
    assert len(processes_of(tmp_path)) >= 4

    asked = time.monotonic()
    desk.send_signal(number)
    assert desk.wait(timeout=20) == 0
    assert time.monotonic() - asked < 10
    assert processes_of(tmp_path) == []


@pytest.mark.services
def test_the_end_of_one_part_closes_the_others_with_a_sentence(launch, tmp_path):
    desk = launch(free_port())
    wait_until_open(desk)
    (worker,) = [
        pid
        for pid in processes_of(tmp_path)
        if os.getpgid(pid) == pid and b"celery" in Path(f"/proc/{pid}/cmdline").read_bytes()
    ]
    os.kill(worker, signal.SIGKILL)
    said, _ = desk.communicate(timeout=20)
    assert desk.returncode == 1
    assert "The worker ended by itself" in said
    assert processes_of(tmp_path) == []


def test_a_taken_port_is_said_in_a_sentence(launch):
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        holder.listen()
        port = holder.getsockname()[1]
        desk = launch(port)
        said = desk.communicate(timeout=30)[1]
    assert desk.returncode == 1
    assert (
        said.strip()
        == f"Port {port} is taken. Choose another, for example: make demo PORT={min(port, 65000) + 1}"
    )
