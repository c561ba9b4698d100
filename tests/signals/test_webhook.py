"""Web hooks over real HTTP: what a server gets, and what each of its answers means."""

import hashlib
import hmac
import json
from base64 import b64encode
from datetime import timedelta

import pytest
from django.utils import timezone

from cases.models import Letter, Signal
from cases.signals import webhook
from cases.signals.answers import NotNow, NotTaken, Refused
from cases.signals.outbox import send_waiting
from tests.signals.hook import HANG_UP, NONSENSE, SILENCE, TRICKLE, Hook

State = Signal.State


@pytest.fixture
def lead(leads, hook):
    """The urgent channel leads to the web server of the test."""
    leads(urgent=f"{hook.address}/desk?room=7")


def test_a_server_gets_json_under_a_key_and_a_signature(walk, give, hook, lead, again, settings):
    settings.DESK_CHANNEL_SECRET = "a shared secret of some length"
    signal = give(text="Le client a payé.\n", urgent=True, action="reship")
    assert send_waiting() == 1
    [request] = hook.got
    assert request.path == "/desk?room=7" and request.headers["Content-Type"] == "application/json"
    assert request.headers["Idempotency-Key"] == str(signal.message_id)
    digest = hmac.new(b"a shared secret of some length", request.body, hashlib.sha256).hexdigest()
    assert request.headers["X-Desk-Signature"] == f"sha256={digest}"
    assert list(json.loads(request.body)) == sorted(json.loads(request.body))
    assert json.loads(request.body) == {
        "id": str(signal.message_id),
        "at": signal.at.isoformat(),
        "channel": "urgent",
        "subject": "Payment received",
        "text": "Le client a payé.\n",
        "urgent": True,
        "rule": "FB-22",
        "data": {"action": "reship", "by": "Claire", "case": walk.case.number, "order": "FB-771205"},
    }
    assert (again(signal).state, again(signal).attempts, again(signal).last_error) == (State.SENT, 1, "")
    assert send_waiting() == 0 and len(hook.got) == 1


def test_without_a_secret_nothing_is_signed(give, hook, lead):
    give()
    send_waiting()
    assert "X-Desk-Signature" not in hook.got[0].headers


def post(hook, *answers):
    """Post a signal that is no row to `hook`. Returns what was raised, or None."""
    hook.answers = list(answers)
    signal = Signal(channel="urgent", subject="Paid", text="Paid.", rule="FB-22", data={"case": "RC-1"})
    try:
        webhook.send(signal, f"{hook.address}/desk")
    except NotTaken as error:
        return error


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_any_success_is_one(hook, settings, status):
    assert post(hook, status) is None and len(hook.got) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 413, 418, 422, 301, 302, 303, 307, 308])
def test_a_refusal_is_final_and_no_redirect_is_followed(hook, status):
    error = post(hook, (status, {"Location": f"{hook.address}/elsewhere"}), 200)
    assert isinstance(error, Refused) and error.final and str(error).startswith(f"{status} ")
    assert [request.path for request in hook.got] == ["/desk"]


@pytest.mark.parametrize("status", [408, 409, 425, 429, 500, 501, 502, 503, 504, 599])
def test_what_may_pass_is_not_final_and_in_doubt_where_the_answer_leaves_it_open(hook, status):
    error = post(hook, status)
    assert isinstance(error, NotNow) and not error.final and str(error).startswith(str(status))
    assert error.unsure == (status in (500, 502, 504))


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        ("7200", timedelta(hours=2)),
        ("99999999999999999999", timedelta(days=1)),
        ("Thu, 31 Dec 2099 23:59:59 GMT", timedelta(days=1)),
        ("Mon, 01 Jan 2001 00:00:00 GMT", timedelta(0)),
        ("soon", timedelta(0)),
        ("-3", timedelta(0)),
        ("²", timedelta(0)),
    ],
)
def test_a_server_says_when_to_come_back_a_day_at_the_most(hook, asked, waits):
    assert post(hook, (429, {"Retry-After": asked})).wait == waits


@pytest.mark.parametrize("zone", ["GMT", "+0000", "-0000"])
def test_a_date_to_come_back_at_is_kept_to(hook, zone):
    until = timezone.now() + timedelta(hours=3)
    error = post(hook, (503, {"Retry-After": f"{until:%a, %d %b %Y %H:%M:%S} {zone}"}))
    assert timedelta(hours=2, minutes=59) < error.wait <= timedelta(hours=3)


def test_a_refusal_is_on_the_case_and_told_to_the_owner(walk, give, hook, lead, again, told):
    hook.answers = [422]
    signal = give()
    assert send_waiting() == 0
    assert (again(signal).state, again(signal).attempts) == (State.FAILED, 1)
    assert "Refused: 422" in again(signal).last_error
    assert told() == ["signal.urgent", "signal.failed"]
    letter = Letter.objects.get(template="signal_failed")
    assert letter.address == walk.cast.claire.email
    assert "Payment received" in letter.body and "Skype" in letter.body and "422" in letter.body


def test_no_redirect_leads_to_another_host(hook):
    other = Hook()
    assert isinstance(post(hook, (307, {"Location": f"{other.address}/taken"})), Refused)
    other.close()
    assert other.got == []


@pytest.mark.parametrize(
    ("asked", "minutes"), [({}, 1), ({"Retry-After": "5"}, 1), ({"Retry-After": "7200"}, 120)]
)
def test_it_is_tried_again_after_the_pause_with_the_same_bytes_and_key(
    give, hook, lead, again, clock, asked, minutes
):
    hook.answers = [(429, asked), 200]
    signal = give()
    assert send_waiting() == 0
    assert again(signal).state == State.WAITING and "NotNow: 429" in again(signal).last_error
    clock(minutes=minutes, seconds=-1)
    assert send_waiting() == 0 and len(hook.got) == 1
    clock(seconds=1)
    assert send_waiting() == 1
    first, second = hook.got
    assert (first.body, first.headers) == (second.body, second.headers)


@pytest.mark.parametrize("answer", [SILENCE, TRICKLE, HANG_UP, NONSENSE])
def test_no_answer_is_tried_again_and_the_case_says_that_it_may_arrive_twice(
    give, hook, lead, again, told, clock, impatient, monkeypatch, answer
):
    hook.answers = [answer, answer, 200]
    signal = give()
    for minutes in (1, 5):
        assert send_waiting() == 0
        assert again(signal).state == State.WAITING and "NoAnswer" in again(signal).last_error
        clock(minutes=minutes)
    monkeypatch.setattr(webhook, "TIMEOUT", 10)
    assert send_waiting() == 1
    assert hook.keys == [str(signal.message_id)] * 3 and not hook.was_waited_for
    assert told() == ["signal.urgent", "signal.repeated"]


def test_a_server_that_is_not_there_is_tried_again_and_nothing_is_in_doubt(leads, give, again, told):
    gone = Hook()
    gone.close()
    leads(urgent=f"{gone.address}/", ticket="http://no..host/")
    signals = [give(channel) for channel in ("urgent", "ticket")]
    assert send_waiting() == 0
    for signal in signals:
        assert again(signal).state == State.WAITING and "NotReached" in again(signal).last_error
    assert "signal.repeated" not in told()


def test_a_server_without_a_certificate_gets_nothing(leads, give, hook, again):
    leads(urgent=hook.address.replace("http:", "https:"))
    signal = give()
    send_waiting()
    assert again(signal).state == State.WAITING and "NotReached" in again(signal).last_error
    assert hook.got == []


def test_a_channel_that_is_away_costs_three_signals_a_try_and_holds_up_no_other(give, hook, leads, again):
    hook.answers = [503]
    leads(urgent=hook.address)
    away = [give("urgent") for _number in range(10)]
    other = give("ticket")
    assert send_waiting() == 1
    assert [again(signal).attempts for signal in away] == [1] * 3 + [0] * 7
    assert again(other).state == State.SENT


def test_name_and_password_of_the_address_go_as_a_login(give, hook, leads):
    leads(urgent=hook.address.replace("//", "//desk:p%40ss@"))
    give()
    assert send_waiting() == 1
    assert hook.got[0].headers["Authorization"] == f"Basic {b64encode(b'desk:p@ss').decode()}"
    assert hook.got[0].path == "/"


@pytest.mark.parametrize("answer", [400, 429, 302, SILENCE, NONSENSE, "gone"])
def test_secrets_are_in_no_error_event_letter_page_or_log(
    walk, client, give, hook, leads, again, settings, caplog, impatient, answer
):
    secrets = ("hook-token-4711", "p4ssw0rd", "signing-secret-of-the-desk")
    settings.DESK_CHANNEL_SECRET = secrets[2]
    address = hook.address.replace("//", f"//desk:{secrets[1]}@")
    if answer == "gone":
        gone = Hook()
        gone.close()
        address = address.replace(str(hook.port), str(gone.port))
    else:
        hook.answers = [answer]
    leads(urgent=f"{address}/{secrets[0]}")
    signal = give()
    send_waiting()
    assert again(signal).last_error
    client.force_login(walk.cast.claire)
    pages = (f"/outbox/signals/{signal.pk}/", "/outbox/", f"/cases/{walk.case.number}/")
    shown = [client.get(page).content.decode() for page in pages]
    assert "http://127.0.0.1" in shown[0]
    shown += [again(signal).last_error, str(again(signal).data), caplog.text]
    shown += [str(event.data) for event in walk.case.events.all()] + [
        letter.body for letter in Letter.objects.all()
    ]
    assert [secret for secret in secrets for text in shown if secret in text] == []
