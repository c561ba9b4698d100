"""What is committed is small, locked and speaks of nothing but the desk."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted(ROOT.glob("*.lock"))
# Written in two parts, so that this file does not hold what it looks for.
REGISTRIES = [name + ".org" for name in ("pypi", "files.pythonhosted", "registry.npmjs")]


def committed_texts():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if path.is_file() and path.suffix not in {".png", ".mo", ".ico", ".jpg", ".pdf", ".woff2"}:
            yield name, path.read_text(errors="replace")


def pinned(lock):
    return dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock.read_text(), re.MULTILINE))


def test_there_are_two_lock_files():
    assert [lock.name for lock in LOCKS] == ["requirements-dev.lock", "requirements.lock"]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_file_holds_no_address(lock):
    assert "://" not in lock.read_text()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_locked_package_has_a_hash(lock):
    entries = re.split(r"^(?=[A-Za-z0-9])", lock.read_text(), flags=re.MULTILINE)[1:]
    assert len(entries) == len(pinned(lock)) > 30
    assert all("--hash=sha256:" in entry for entry in entries)


def test_tests_run_on_the_versions_that_are_deployed():
    runtime, dev = (pinned(ROOT / name) for name in ("requirements.lock", "requirements-dev.lock"))
    assert {name: dev.get(name) for name in runtime} == runtime


def test_packages_that_would_take_the_place_of_others_are_not_locked():
    locked = pinned(ROOT / "requirements-dev.lock")
    # django-fsm brings the same import as django-fsm-2; Django prefers psycopg 3 wherever it finds it.
    assert not {"django-fsm", "psycopg", "psycopg-binary"} & set(locked)


def test_no_committed_file_names_a_registry():
    found = [
        (name, registry) for name, text in committed_texts() for registry in REGISTRIES if registry in text
    ]
    assert found == []


def test_nothing_is_left_for_later():
    words = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    found = [
        name
        for name, text in committed_texts()
        if name.endswith((".py", ".html", ".css", ".js")) and words.search(text)
    ]
    assert found == []


def test_compose_runs_exactly_one_clock_and_migrates_before_anything_starts():
    services = yaml.safe_load((ROOT / "compose.yaml").read_text())["services"]
    assert set(services) == {"postgres", "redis", "migrate", "web", "worker", "beat"}
    assert services["beat"]["deploy"]["replicas"] == 1
    assert "beat" in services["beat"]["command"]
    assert "--beat" not in str(services["worker"]["command"])
    for name in ("web", "worker", "beat"):
        assert services[name]["depends_on"]["migrate"]["condition"] == "service_completed_successfully"
    assert "noeviction" in str(services["redis"]["command"])


def test_the_table_of_variables_names_every_variable_that_is_read():
    sources = [(ROOT / "aftersales" / name).read_text() for name in ("settings.py", "up.py")]
    read = {name for source in sources for name in re.findall(r'environment\.\w+\(\s*"([A-Z_]+)"', source)}
    documented = set(
        re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs" / "deployment.md").read_text(), re.MULTILINE)
    )
    assert read <= documented
    assert len(read) > 20
