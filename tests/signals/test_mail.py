"""Signals by mail, over real SMTP."""

import smtplib

import pytest
from django.core.mail.backends import smtp

from cases.models import Signal
from cases.outbox.sending import LEASE
from cases.signals import by_mail
from cases.signals.outbox import SIGNALS, send_waiting

State = Signal.State
SAV = "sav@example.com"


@pytest.fixture
def lead(leads, server):
    leads(ticket=f"mailto:{SAV}")


def test_a_mailbox_gets_words_and_facts_in_plain_text(walk, give, lead, server, again):
    signal = give("ticket", "À confier à SAV FR", "Article inversé.\n", action="assign", units={"2": 1})
    assert send_waiting() == 1
    [message] = server.messages
    assert (message["To"], message["Subject"]) == (SAV, f"[{walk.case.number}] À confier à SAV FR")
    assert message["Message-ID"] == f"<{signal.message_id}@flashbay.com>"
    assert message["Auto-Submitted"] is None and message["Importance"] is None
    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == (
        f"Article inversé.\n\naction: assign\nby: Claire\ncase: {walk.case.number}\n"
        'order: FB-771205\nunits: {"2": 1}'
    )
    assert again(signal).state == State.SENT


def test_what_is_urgent_is_marked_so(give, lead, server):
    give("ticket", urgent=True)
    send_waiting()
    assert server.messages[0]["Importance"] == "high" and server.messages[0]["X-Priority"] == "1"


@pytest.mark.parametrize("where", ["answers", "data_answers"])
def test_a_mailbox_that_refuses_for_good_is_final(give, lead, server, again, told, where):
    getattr(server, where)[SAV] = "554 refused"
    signal = give("ticket")
    assert send_waiting() == 0
    assert again(signal).state == State.FAILED
    assert again(signal).last_error.startswith("Refused: ") and "554" in again(signal).last_error
    assert told() == ["signal.ticket", "signal.failed"]


def test_a_mail_server_that_says_later_is_asked_again_with_the_same_bytes(
    give, lead, server, again, told, clock
):
    server.data_answers[SAV] = "451 later"
    signal = give("ticket")
    assert send_waiting() == 0 and again(signal).last_error.startswith("NotNow: ")
    server.data_answers.clear()
    clock(minutes=1)
    assert send_waiting() == 1
    assert told() == ["signal.ticket"]


def test_a_mail_server_that_is_not_there_leaves_nothing_in_doubt(give, lead, server, again, told, settings):
    settings.EMAIL_PORT = 1
    signal = give("ticket")
    send_waiting()
    assert again(signal).state == State.WAITING and again(signal).last_error.startswith("NotReached: ")
    assert told() == ["signal.ticket"]


@pytest.mark.parametrize("error", [smtplib.SMTPServerDisconnected("gone"), TimeoutError("too slow")])
def test_a_line_that_breaks_while_it_is_sent_leaves_it_in_doubt(
    give, lead, server, again, told, monkeypatch, error
):
    def break_off(*args, **kwargs):
        raise error

    monkeypatch.setattr(smtp.EmailBackend, "send_messages", break_off)
    signal = give("ticket")
    send_waiting()
    assert again(signal).last_error.startswith("NoAnswer: ")
    assert told() == ["signal.ticket", "signal.repeated"]


def test_a_server_that_took_it_and_does_not_say_good_bye_took_it(give, lead, server, again, monkeypatch):
    def no_good_bye(smtp):
        raise TimeoutError

    monkeypatch.setattr(smtplib.SMTP, "quit", no_good_bye)
    signal = give("ticket")
    assert send_waiting() == 1
    assert again(signal).state == State.SENT and len(server.taken) == 1


def test_a_worker_that_died_after_sending_repeats_the_same_bytes(
    give, lead, server, told, clock, monkeypatch
):
    give("ticket", units={"10": 1, "9": 2}, action="assign")
    with monkeypatch.context() as killed, pytest.raises(SystemExit):
        killed.setattr(SIGNALS, "settle", _die)
        send_waiting()
    clock(seconds=LEASE.total_seconds() + 1)
    assert send_waiting() == 1
    first, second = server.taken
    assert first == second
    assert told() == ["signal.ticket", "signal.repeated"]


def _die(*args, **kwargs):
    raise SystemExit


def test_a_line_break_in_a_subject_makes_no_header(give, lead, server, again):
    give("ticket", subject="Paid\r\nBcc: all@example.com")
    forged = give("ticket")
    Signal.objects.filter(pk=forged.pk).update(subject="Paid\r\nBcc: all@example.com")
    assert send_waiting() == 1
    assert server.messages[0]["Bcc"] is None
    assert again(forged).state == State.FAILED and "BadHeaderError" in again(forged).last_error


def test_an_error_nobody_thought_of_is_tried_again_and_stops_no_other(
    give, lead, server, again, told, monkeypatch
):
    def fail(*args):
        raise RuntimeError("a bug")

    monkeypatch.setattr(by_mail, "_body", fail)
    broken, whole = give("ticket"), give("urgent")
    assert send_waiting() == 1
    assert again(broken).state == State.WAITING and again(broken).last_error == "RuntimeError: a bug"
    assert again(whole).state == State.SENT
