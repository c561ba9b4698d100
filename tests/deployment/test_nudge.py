"""The doorbell never costs a person their page."""

import pytest
from celery import Celery
from django.db import transaction

from aftersales import nudge as doorbell
from aftersales.nudge import nudge


@pytest.fixture(autouse=True)
def bell_that_was_never_broken(monkeypatch):
    monkeypatch.setattr(doorbell, "_pause_until", 0.0)


def bell_of(broker):
    """A task whose broker is at this address."""
    app = Celery("bell", broker=broker, set_as_current=False)
    app.conf.update(
        broker_transport_options={"socket_connect_timeout": 0.2},
        task_publish_retry_policy={"max_retries": 0},
        task_ignore_result=True,
    )

    @app.task(name="ring")
    def ring(number):
        return number

    return ring


@pytest.mark.django_db(transaction=True)
def test_a_dead_broker_is_logged_and_breaks_nothing(caplog):
    with transaction.atomic():
        nudge(bell_of("redis://127.0.0.1:1/0"), 7)
    assert any("on_commit" in record.getMessage() for record in caplog.records)


@pytest.mark.django_db(transaction=True)
def test_the_bell_rings_after_the_commit_and_not_before(monkeypatch):
    bell, rung = bell_of("memory://"), []
    monkeypatch.setattr(bell, "delay", rung.append)
    with transaction.atomic():
        nudge(bell, 7)
        assert rung == []
    assert rung == [7]


@pytest.mark.django_db(transaction=True)
def test_the_bell_stays_silent_when_the_transaction_is_undone(monkeypatch):
    bell, rung = bell_of("memory://"), []
    monkeypatch.setattr(bell, "delay", rung.append)
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        nudge(bell, 7)
        raise ZeroDivisionError
    assert rung == []


@pytest.mark.django_db(transaction=True)
def test_a_broken_bell_is_left_alone_for_a_while_and_then_tried_again(monkeypatch):
    bell, tries = bell_of("memory://"), []

    def broken(number):
        tries.append(number)
        raise OSError

    monkeypatch.setattr(bell, "delay", broken)
    nudge(bell, 1)
    nudge(bell, 2)
    assert tries == [1]
    later = doorbell.time.monotonic() + doorbell.PAUSE_SECONDS
    monkeypatch.setattr(doorbell.time, "monotonic", lambda: later)
    nudge(bell, 3)
    assert tries == [1, 3]
