"""A wrong value stops the start with one sentence that names the variable."""

import os
import subprocess
import sys

import pytest

from aftersales import environment

PRODUCTION = {
    "DESK_PRODUCTION": "1",
    "SECRET_KEY": "7mYc2Qv9Lx4Rk8Tz1Wb6Nf3Hs5Jd0Gp-aUeIoXyCvBnMqZtKw_R",
    "DATABASE_URL": "postgres://desk:desk@127.0.0.1:5432/desk",
    "REDIS_URL": "redis://127.0.0.1:6379/0",
    "EMAIL_URL": "smtp+tls://desk:desk@mail.example.com:587",
    "DESK_HOSTS": "desk.example.com",
    "DESK_CHANNEL_DEFAULT": "log:",
}


def manage(*arguments, tmp_path, **variables):
    """Runs manage.py in an environment that holds these variables and no other of the desk's."""
    env = {"PATH": os.environ["PATH"], "DESK_VAR": str(tmp_path), **variables}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments], env=env, capture_output=True, text=True, check=False
    )


@pytest.fixture
def variable(monkeypatch):
    """Sets one variable that no other part of the desk reads."""

    def set_to(value):
        monkeypatch.setenv("TRIED", value)
        return "TRIED"

    return set_to


@pytest.mark.parametrize(
    ("read", "value", "sentence"),
    [
        (lambda name: environment.boolean(name, False), "maybe", "write 1 or 0"),
        (lambda name: environment.integer(name, 5), "a day", "write a whole number"),
        (lambda name: environment.integer(name, 5, minimum=1), "0", "has to be 1 or more"),
        (lambda name: environment.choice(name, "INFO", ("INFO", "DEBUG")), "loud", "one of INFO, DEBUG"),
        (lambda name: environment.time_zone(name, "UTC"), "Mars/Olympus", "write a zone such as UTC"),
        (lambda name: environment.time_zone(name, "UTC"), "../etc/passwd", "write a zone such as UTC"),
        (lambda name: environment.mailbox(name, "a@b.c"), "nobody", "write an address"),
        (lambda name: environment.hosts(name, [], production=True), "", "is not set"),
        (lambda name: environment.hosts(name, [], production=True), "*", "plain host names"),
        (
            lambda name: environment.hosts(name, [], production=True),
            "https://desk.example.com",
            "plain host names",
        ),
        (lambda name: environment.database(name, "", production=False), "mysql://h/d", "postgres://"),
        (lambda name: environment.database(name, "", production=False), "127.0.0.1", "postgres://"),
        (
            lambda name: environment.database(name, "", production=False),
            "postgres://h:port/d",
            "cannot be read",
        ),
        (lambda name: environment.database(name, "", production=False), "postgres://h:5432/", "no database"),
        (lambda name: environment.database(name, "", production=True), "sqlite:////tmp/d", "PostgreSQL"),
        (lambda name: environment.database(name, "sqlite:////tmp/d", production=True), "", "is not set"),
        (lambda name: environment.redis(name, production=True), "", "is not set"),
        (lambda name: environment.redis(name, production=False), "127.0.0.1:6379", "redis://host:6379/0"),
        (lambda name: environment.redis(name, production=False), "redis://h:door/0", "redis://host:6379/0"),
        (lambda name: environment.email(name, "", production=True), "", "is not set"),
        (lambda name: environment.email(name, "", production=False), "pigeon://roof", "cannot be read"),
        (lambda name: environment.email(name, "", production=False), "smtp://", "names no mail server"),
        (lambda name: environment.address(name, "", production=False), "desk", "https://desk.example.com"),
        (lambda name: environment.address(name, "", production=False), "http://h/d", "https://desk.example"),
        (lambda name: environment.address(name, "", production=True), "http://h", "begins with http://"),
    ],
)
def test_a_wrong_value_is_refused_with_the_name_of_its_variable(variable, read, value, sentence):
    name = variable(value)
    with pytest.raises(SystemExit) as refusal:
        read(name)
    assert "TRIED" in str(refusal.value)
    assert sentence in str(refusal.value)


@pytest.mark.parametrize(
    "key", ["", "short", "x" * 80, "django-insecure-" + "abcdefghijklmnopqrstuvwxyz0123456789"]
)
def test_production_refuses_a_weak_key(variable, tmp_path, key):
    name = variable(key)
    with pytest.raises(SystemExit):
        environment.secret_key(name, tmp_path / "key", production=True)


def test_a_key_is_made_once_and_kept_for_its_owner_alone(variable, tmp_path):
    name = variable("")
    first = environment.secret_key(name, tmp_path / "deep" / "key", production=False)
    second = environment.secret_key(name, tmp_path / "deep" / "key", production=False)
    assert first == second
    assert len(first) >= environment.MINIMUM_KEY_LENGTH
    assert (tmp_path / "deep" / "key").stat().st_mode & 0o077 == 0
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["key"]


def test_right_values_are_read(variable, monkeypatch):
    assert environment.boolean(variable(" Yes "), False) is True
    assert environment.boolean(variable("off"), True) is False
    assert environment.integer(variable("12"), 5) == 12
    assert environment.time_zone(variable("Europe/Paris"), "UTC") == "Europe/Paris"
    assert environment.hosts(variable("a.example, b.example"), [], production=True) == [
        "a.example",
        "b.example",
    ]
    assert environment.database(variable("postgres://u:p@h:5/d"), "", production=True)["NAME"] == "d"
    assert environment.email(variable("smtp+tls://u:p@h:587"), "", production=True)["EMAIL_USE_TLS"] is True
    monkeypatch.delenv("TRIED")
    assert environment.integer("TRIED", 5) == 5


def test_a_start_with_a_wrong_value_ends_in_one_sentence_and_no_traceback(tmp_path):
    start = manage("check", tmp_path=tmp_path, DATABASE_URL="mysql://127.0.0.1/desk")
    assert start.returncode == 1
    assert start.stderr.strip() == (
        "The desk does not start: DATABASE_URL has to begin with postgres:// or sqlite:///."
    )


def test_production_passes_the_deployment_check_without_a_warning(tmp_path):
    check = manage("check", "--deploy", "--fail-level", "WARNING", tmp_path=tmp_path, **PRODUCTION)
    assert check.returncode == 0, check.stderr
    assert "no issues" in check.stdout
