"""The outbox over real SMTP: nothing lost, nothing twice without need, every failure in somebody's sight."""

import smtplib
from datetime import timedelta
from io import BytesIO

import pytest
from django.core import mail
from django.core.management import call_command
from pypdf import PdfReader

from cases.letters import by_hand, enclosures, outbox
from cases.letters.outbox import LETTERS, send_waiting
from cases.letters.write import SECOND_THOUGHTS
from cases.models import Letter
from cases.outbox.sending import LEASE, MOST_TRIES, PAUSES

State = Letter.State
KIM = "kim@halden.example"


def again(letter):
    return Letter.objects.get(pk=letter.pk)


def write(walk, subject="Your order"):
    """Claire writes to the customer by hand."""
    seen = walk.again().case.version
    return by_hand.send(
        walk.case.pk, by=walk.cast.claire, subject=subject, body="We look into it.", seen=seen
    )


def test_a_letter_leaves_whole(server, letters):
    [letter] = letters(KIM, subject="Votre commande № 7 – café", body="Bonjour,\n.\n每件商品\n")
    assert send_waiting() == 1
    [message] = server.messages
    assert message["To"] == KIM
    assert message["Subject"] == "Votre commande № 7 – café"
    assert message.get_content().replace("\r\n", "\n") == "Bonjour,\n.\n每件商品\n"
    assert message["Message-ID"] == f"<{letter.message_id}@flashbay.com>"
    assert (again(letter).state, again(letter).attempts) == (State.SENT, 1)
    assert send_waiting() == 0


def test_a_machine_says_so_and_a_person_does_not(server, letters):
    letters(KIM, template="investigating")
    letters(KIM, template="")
    send_waiting()
    by_desk, by_person = server.messages
    assert by_desk["Auto-Submitted"] == "auto-generated"
    assert by_person["Auto-Submitted"] is None


def test_one_letter_that_cannot_be_sent_stops_none_of_thirty(server, walk, letters):
    server.answers["gone@halden.example"] = "550 no such person"
    addresses = [f"kim{number}@halden.example" for number in range(29)]
    letters(*addresses[:10], "gone@halden.example", *addresses[10:])
    send_waiting()
    told = walk.cast.claire.email  # that one of them failed
    assert sorted(message["To"] for message in server.messages) == sorted([*addresses, told])
    assert Letter.objects.get(state=State.FAILED).address == "gone@halden.example"


@pytest.mark.parametrize("answer", ["450 busy", "421 come back later"])
def test_a_server_that_says_later_is_asked_again_later(server, letters, clock, answer):
    server.answers[KIM] = answer
    [letter] = letters(KIM)
    assert send_waiting() == 0
    assert again(letter).state == State.WAITING and answer[:3] in again(letter).last_error
    assert send_waiting() == 0 and again(letter).attempts == 1
    server.answers.clear()
    clock(minutes=1)
    assert send_waiting() == 1


def test_pauses_grow_over_three_days_and_then_a_person_hears(walk, letters, clock, monkeypatch):
    [letter] = letters(KIM)
    monkeypatch.setattr(outbox.Message, "send", _raise(TimeoutError("the server does not answer")))
    for tried, minutes in enumerate(PAUSES, start=1):
        send_waiting()
        assert again(letter).attempts == tried
        clock(minutes=minutes, seconds=-1)
        assert send_waiting() == 0 and again(letter).attempts == tried
        clock(seconds=1)
    assert sum(PAUSES) == pytest.approx(72 * 60, rel=0.1)
    send_waiting()
    assert again(letter).state == State.FAILED and again(letter).attempts == MOST_TRIES
    assert walk.case.events.filter(name="letter.failed").count() == 1


def _raise(error):
    def send(message):
        raise error

    return send


@pytest.mark.parametrize("where", ["answers", "data_answers"])
def test_what_is_refused_for_good_is_on_the_case_and_told_to_its_owner(server, walk, letters, where):
    getattr(server, where)[KIM] = "554 refused"
    [letter] = letters(KIM)
    send_waiting()
    assert again(letter).state == State.FAILED and "554" in again(letter).last_error
    event = walk.case.events.get(name="letter.failed")
    assert event.data["letter"] == letter.pk and "554" in event.data["error"]
    told = Letter.objects.get(template="letter_failed")
    assert told.address == walk.cast.claire.email
    assert KIM in told.body and "554" in told.body


@pytest.mark.rule("FB-18")
def test_what_failed_is_on_the_outbox_page_and_can_be_sent_again(server, walk, letters, client):
    server.answers[KIM] = "550 no such person"
    [letter] = letters(KIM)
    send_waiting()
    client.force_login(walk.cast.claire)
    page = client.get("/outbox/?state=failed").content.decode()
    assert letter.subject in page and "Could not be sent" in page
    server.answers.clear()
    by_hand.send_again(letter.pk, by=walk.cast.claire)
    assert send_waiting() == 1
    assert again(letter).state == State.SENT
    assert f"<{letter.message_id}@flashbay.com>" in {message["Message-ID"] for message in server.messages}


def test_a_message_to_a_colleague_that_fails_is_not_followed_by_another(server, walk, letters):
    server.answers["claire@desk.example"] = "550 no such person"
    letters("claire@desk.example", to=Letter.To.STAFF)
    send_waiting()
    assert walk.case.events.filter(name="letter.failed").count() == 1
    assert Letter.objects.count() == 1


def test_a_worker_that_died_after_sending_repeats_the_same_bytes(server, walk, letters, clock, monkeypatch):
    monkeypatch.setitem(
        enclosures._makers, "paper", lambda number: (f"{number}.pdf", b"%PDF-1.7", "application/pdf")
    )
    [letter] = letters(KIM, enclosures=["paper:RT-1"])

    def die(*args, **kwargs):
        raise SystemExit

    with monkeypatch.context() as killed:
        killed.setattr(LETTERS, "settle", die)
        with pytest.raises(SystemExit):
            send_waiting()
    assert again(letter).state == State.SENDING
    assert send_waiting() == 0
    clock(seconds=LEASE.total_seconds() + 1)
    assert send_waiting() == 1
    first, second = server.taken
    assert first == second


def test_a_slow_worker_does_not_undo_what_a_faster_one_did(letters, clock):
    [letter] = letters(KIM)
    slow = LETTERS.take()
    clock(seconds=LEASE.total_seconds() + 1)
    assert send_waiting() == 1
    LETTERS.failed(slow, smtplib.SMTPServerDisconnected("late"))
    assert again(letter).state == State.SENT
    LETTERS.give_up(slow, "late")
    assert again(letter).state == State.SENT


def test_a_letter_that_stops_every_worker_is_given_up(walk, letters, clock, monkeypatch):
    [letter] = letters(KIM)
    for _death in range(MOST_TRIES):
        assert LETTERS.take() is not None
        clock(seconds=LEASE.total_seconds() + 1)
    send_waiting()
    assert again(letter).state == State.FAILED
    assert [message.to for message in mail.outbox] == [[walk.cast.claire.email]]


def test_a_server_that_is_away_costs_three_letters_a_try_and_no_more(letters, monkeypatch):
    written = letters(*(f"kim{number}@halden.example" for number in range(10)))
    monkeypatch.setattr(outbox.Message, "send", _raise(ConnectionRefusedError("nobody there")))
    assert send_waiting() == 0
    assert [again(letter).attempts for letter in written] == [1] * 3 + [0] * 7


def test_a_letter_that_was_taken_back_never_leaves(server, walk, letters, clock):
    letters()
    letter = write(walk)
    by_hand.take_back(letter.pk, by=walk.cast.claire)
    clock(days=30)
    send_waiting()
    assert server.taken == []
    assert again(letter).state == State.TAKEN_BACK


def test_there_are_ten_seconds_for_second_thoughts(server, walk, letters, clock):
    letter = write(walk)
    assert timedelta(seconds=10) == SECOND_THOUGHTS
    clock(seconds=9)
    assert send_waiting() == 0
    clock(seconds=1)
    assert send_waiting() == 1
    with pytest.raises(by_hand.TooLate):
        by_hand.take_back(letter.pk, by=walk.cast.claire)


def test_what_is_being_sent_can_not_be_taken_back(walk, letters, clock):
    letter = write(walk)
    clock(seconds=10)
    assert LETTERS.take() == letter
    with pytest.raises(by_hand.TooLate):
        by_hand.take_back(letter.pk, by=walk.cast.claire)


def test_a_paper_is_made_when_the_letter_leaves(server, letters, monkeypatch):
    monkeypatch.setitem(
        enclosures._makers, "paper", lambda number: (f"{number}.pdf", b"%PDF-1.7", "application/pdf")
    )
    letters(KIM, enclosures=["paper:RT-1"])
    send_waiting()
    [paper] = server.messages[0].iter_attachments()
    assert (paper.get_filename(), paper.get_content_type()) == ("RT-1.pdf", "application/pdf")
    assert paper.get_content() == b"%PDF-1.7"


def test_a_paper_that_cannot_be_made_holds_its_letter_back(server, letters):
    [letter] = letters(KIM, enclosures=["unheard-of:1"])
    letters("lee@halden.example")
    assert send_waiting() == 1
    assert again(letter).state == State.WAITING and "KeyError" in again(letter).last_error


@pytest.mark.parametrize(
    "address",
    [
        "kim@halden.example\r\nBcc: all@halden.example",
        "kim@halden.example\nX: y",
        "kim@ha lden.example",
        "kim",
    ],
)
def test_an_address_that_is_none_harms_no_other_letter(server, letters, address):
    server.answers["kim"] = "501 bad address syntax"
    [letter] = letters(address)
    letters("lee@halden.example")
    send_waiting()
    assert {message["To"] for message in server.messages} <= {"lee@halden.example", "claire@desk.example"}
    assert "lee@halden.example" in {message["To"] for message in server.messages}
    assert again(letter).state in (State.FAILED, State.WAITING) and again(letter).last_error


def test_a_line_break_in_a_name_or_subject_makes_no_header(server, walk, clock):
    Letter.objects.all().delete()
    walk.do(
        "correct_contact", contact_name="Kim\r\nBcc: all@halden.example", contact_email=KIM, language="en"
    )
    walk.do("ask_for_details")
    write(walk, subject="Your order\r\nBcc: all@halden.example")
    clock(seconds=10)
    assert send_waiting() == 2
    for message in server.messages:
        assert message["Bcc"] is None and message["To"] == KIM


def test_a_subject_with_a_line_break_in_the_row_is_refused_not_sent(server, letters):
    [letter] = letters(KIM, subject="Your order\r\nBcc: all@halden.example")
    send_waiting()
    assert again(letter).state == State.FAILED and "BadHeaderError" in again(letter).last_error
    assert [message["To"] for message in server.messages] == ["claire@desk.example"]


def test_one_round_can_be_done_by_hand(server, letters, capsys):
    letters(KIM, "lee@halden.example")
    call_command("sweep")
    assert capsys.readouterr().out == "0 reminders, 2 letters and 0 signals sent\n"
    assert len(server.taken) == 2


@pytest.mark.rule("FB-23")
def test_the_slip_of_the_return_goes_with_its_letter(server, walk):
    walk.to_accepted().to_exchange().to_return(torches=3)
    send_waiting()
    [paper] = [paper for message in server.messages for paper in message.iter_attachments()]
    number = walk.case.returns.get().number
    assert paper.get_content_type() == "application/pdf" and number in paper.get_filename()
    assert number in "".join(page.extract_text() for page in PdfReader(BytesIO(paper.get_content())).pages)
