"""The two addresses for machines answer without a login and tell the truth."""

from datetime import timedelta

import pytest
from django.db import OperationalError
from django.utils import timezone

from aftersales import health
from cases.models import Heartbeat


def test_the_process_says_that_it_lives_without_a_database(client):
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")


@pytest.mark.parametrize("below", ["", "/desk"])
@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_a_browser_that_is_signed_in_is_answered_without_a_database(client, address, below, monkeypatch):
    def gone():
        raise OperationalError

    monkeypatch.setattr(health, "_missing_migrations", gone)
    client.cookies["sessionid"] = "of-somebody"
    answer = client.get(address, SCRIPT_NAME=below)
    assert answer.status_code == (200 if address == "/healthz" else 503)


@pytest.mark.django_db
def test_the_desk_is_ready_when_every_migration_is_applied(client):
    answer = client.get("/readyz")
    assert answer.status_code == 200
    assert answer.json()["ready"] is True


@pytest.mark.django_db
def test_it_tells_how_long_ago_the_last_sweep_was(client):
    assert client.get("/readyz").json()["sweep_age_seconds"] is None
    Heartbeat.objects.create(name="sweep", at=timezone.now() - timedelta(seconds=90))
    assert 90 <= client.get("/readyz").json()["sweep_age_seconds"] < 95


@pytest.mark.django_db
def test_a_missing_migration_makes_it_not_ready(client, monkeypatch):
    monkeypatch.setattr(health, "_missing_migrations", lambda: 2)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"ready": False, "reason": "2 migrations are not applied"}


def test_a_database_that_does_not_answer_makes_it_not_ready(client, monkeypatch):
    def gone():
        raise OperationalError

    monkeypatch.setattr(health, "_missing_migrations", gone)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["reason"] == "the database does not answer"


@pytest.mark.parametrize("address", ["/healthz", "/readyz"])
def test_health_changes_nothing_and_takes_no_posts(client, address):
    assert client.post(address).status_code == 405
