"""Workers die at any moment, Redis forgets everything: no reminder is lost or doubled, no letter is lost."""

from collections import Counter
from datetime import timedelta

import pytest
import redis
from django.conf import settings
from django.utils import timezone

from cases.models import Event, Letter, Reminder
from cases.tasks import send_letters, sweep
from tests.services.desk import Ringer, let_dead_leases_run_out, until

pytestmark = [pytest.mark.services, pytest.mark.django_db(transaction=True)]

REMINDERS = 300
LETTERS = 150


def forget_the_queue():
    """What FLUSHALL does to a desk, kept to the keys of this test."""
    client = redis.Redis.from_url(settings.REDIS_URL)
    for key in client.scan_iter(f"{settings.DESK_REDIS_PREFIX}*"):
        client.delete(key)


@pytest.fixture
def due(many_cases):
    """As many reminders as `REMINDERS`, all due."""
    many_cases(REMINDERS // 2)
    Reminder.objects.update(due_at=timezone.now() - timedelta(hours=1))
    assert Reminder.objects.count() == REMINDERS


def reminded():
    return Reminder.objects.filter(state=Reminder.State.DONE).count()


def all_reminded():
    return reminded() == REMINDERS


def sent():
    return Letter.objects.filter(state=Letter.State.SENT).count()


def assert_each_reminded_once():
    reminders = Event.objects.filter(name__startswith="reminder.")
    assert reminders.count() == REMINDERS
    assert Counter(reminders.values_list("case_id", "name")).most_common(1)[0][1] == 1
    written = Letter.objects.filter(template="reminder")
    assert written.count() == REMINDERS
    assert Counter(written.values_list("case_id", "address")).most_common(1)[0][1] == 1
    assert not Reminder.objects.exclude(attempts=0).exists()


@pytest.mark.rule("FB-13")
def test_workers_killed_while_they_remind_leave_one_effect_and_one_letter_each(due, workers):
    for _worker in range(2):
        workers.start()
    ringer = Ringer(workers, sweep, reminded, every=50)
    until(all_reminded, ringer)
    assert ringer.killed >= 2
    assert_each_reminded_once()


@pytest.mark.rule("FB-13")
def test_a_queue_that_was_forgotten_costs_no_reminder(due, workers):
    for _ring in range(5):
        sweep.delay()
    forget_the_queue()
    workers.start()
    forgets = iter(range(3))

    ringer = Ringer(workers, sweep, reminded)

    def ring_and_forget():
        ringer()
        if reminded() and next(forgets, None) is not None:
            forget_the_queue()

    until(all_reminded, ring_and_forget)
    assert_each_reminded_once()


def test_workers_killed_while_they_send_lose_no_letter_and_repeat_it_identically(
    many_cases, workers, mail_server
):
    [case] = many_cases(1)
    told = {"case": case, "to": Letter.To.CUSTOMER, "body": "We look into it."}
    letters = Letter.objects.bulk_create(
        Letter(address=f"kim{number}@halden.example", subject=f"No. {number}", **told)
        for number in range(LETTERS)
    )
    for _worker in range(2):
        workers.start()
    ringer = Ringer(workers, send_letters, sent, every=25)

    def ring_and_let_leases_run_out():
        ringer()
        let_dead_leases_run_out(Letter)

    until(lambda: sent() == LETTERS, ring_and_let_leases_run_out)
    assert ringer.killed >= 2
    taken = Counter(message["Message-ID"] for message in mail_server.messages)
    assert set(taken) == {f"<{letter.message_id}@flashbay.com>" for letter in letters}
    # A worker sends with two processes, so that each kill may repeat two letters at the most.
    assert taken.total() - LETTERS <= 2 * ringer.killed
    by_id = {}
    for message, content in zip(mail_server.messages, mail_server.taken, strict=True):
        assert by_id.setdefault(message["Message-ID"], content) == content
