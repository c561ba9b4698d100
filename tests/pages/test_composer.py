"""Writing by hand: past the guard, with a moment for second thoughts, and nothing typed is ever lost."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cases.letters import by_hand
from cases.letters.write import SECOND_THOUGHTS
from cases.models import Letter
from cases.workflows.flashbay import FlashbayCase

LETTER = {
    "to": "customer",
    "subject": "Your order FB-771205",
    "body": "We are looking into it as a priority.",
}


@pytest.fixture
def write(client, walk):
    """Press the composer's button as somebody: write(LETTER, by=…) → (answer, html)."""

    def written(data, *, by=None, where="letters"):
        client.force_login(by or walk.cast.claire)
        answer = client.post(f"/cases/{walk.case.number}/{where}/new/", {"seen": walk.case.version, **data})
        walk.again()
        return answer, answer.content.decode()

    return written


def test_a_letter_waits_ten_seconds_and_the_page_offers_to_undo(client, walk, write):
    answer, _html = write(LETTER)
    letter = walk.case.letters.get()
    assert answer.status_code == 302
    assert letter.state == Letter.State.WAITING
    assert timedelta(seconds=8) < letter.send_after - timezone.now() <= SECOND_THOUGHTS
    html = client.get(f"/cases/{walk.case.number}/").content.decode()
    assert "Sends in 10 s" in html
    assert f'action="/outbox/{letter.pk}/take-back/"' in html


def test_undo_takes_it_back_and_the_text_is_in_the_composer_again(client, walk, write):
    write(LETTER)
    letter = walk.case.letters.get()
    answer = client.post(f"/outbox/{letter.pk}/take-back/")
    letter.refresh_from_db()
    assert letter.state == Letter.State.TAKEN_BACK
    html = client.get(answer.url.partition("#")[0]).content.decode()
    assert LETTER["body"] in html[html.index('id="id_compose_body"') :]
    assert walk.again().case.last_word_by == "customer"
    assert walk.case.events.filter(name="letter.taken_back").count() == 1


def test_too_late_to_undo_is_said(client, walk, write):
    write(LETTER)
    letter = walk.case.letters.get()
    Letter.objects.filter(pk=letter.pk).update(state=Letter.State.SENT, sent_at=timezone.now())
    answer = client.post(f"/outbox/{letter.pk}/take-back/", follow=True)
    assert "Too late to take it back" in answer.content.decode()
    letter.refresh_from_db()
    assert letter.state == Letter.State.SENT


def test_only_the_writer_takes_a_letter_back(client, walk, write):
    write(LETTER)
    letter = walk.case.letters.get()
    client.force_login(walk.cast.tom)
    client.post(f"/outbox/{letter.pk}/take-back/")
    letter.refresh_from_db()
    assert letter.state == Letter.State.WAITING


def test_the_letter_of_a_step_is_not_taken_back(client, walk):
    walk.do("ask_for_details")
    letter = walk.case.letters.get()
    client.force_login(walk.cast.claire)
    client.post(f"/outbox/{letter.pk}/take-back/")
    letter.refresh_from_db()
    assert letter.state == Letter.State.WAITING


def test_the_same_press_twice_writes_one_letter(walk, write):
    press = {**LETTER, "once": "d" * 32, "seen": walk.case.version}
    assert write(press)[0].status_code == 302
    assert write(press)[0].status_code == 302
    assert walk.case.letters.count() == 1


@pytest.mark.rule("FB-09", "FB-14", "FB-20")
@pytest.mark.parametrize(
    "body", ["You will get a full refund.", "Vous serez remboursé intégralement.", "我们会给您退款。"]
)
def test_a_letter_that_speaks_of_a_refund_is_stopped_with_the_words_marked(walk, write, body):
    answer, html = write({**LETTER, "body": body})
    assert answer.status_code == 422
    assert "<mark>" in html
    assert "FB-09" in html
    assert "Lifted by:" in html
    assert body in html[html.index('id="id_compose_body"') :]
    assert not walk.case.letters.exists()
    assert walk.case.events.count() == 1


@pytest.mark.rule("FB-09")
def test_the_subject_is_guarded_too(walk, write):
    assert write({**LETTER, "subject": "Your refund"})[0].status_code == 422
    assert not walk.case.letters.exists()


def test_the_marked_text_is_shown_as_text(walk, write):
    _answer, html = write({**LETTER, "body": "<script>x</script> a full refund <b>now</b>"})
    preview = html[html.index("The words that may not be written yet") : html.index('id="facts-title"')]
    assert "<script>" not in preview
    assert "&lt;script&gt;" in preview


def test_a_place_that_nobody_filled_in_stops_the_letter(walk, write):
    answer, html = write({**LETTER, "body": "A short word: ‹what was done›. Next, ‹what happens next›."})
    assert answer.status_code == 422
    assert "Fill in what is still open: ‹what was done›, ‹what happens next›" in html
    assert not walk.case.letters.exists()


@pytest.mark.parametrize("word", ["see the attached photo", "voir la photo ci-jointe", "照片见附件"])
def test_a_letter_that_speaks_of_an_attachment_is_asked_about_and_then_goes(walk, write, word):
    answer, html = write({**LETTER, "body": f"Hello, {word}."})
    assert answer.status_code == 422
    assert 'name="sure" value="attachment"' in html
    assert write({**LETTER, "body": f"Hello, {word}.", "sure": "attachment"})[0].status_code == 302


def test_somebody_elses_note_stops_the_letter_until_it_was_looked_at(client, walk, write):
    seen = walk.case.version
    client.force_login(walk.cast.tom)
    client.post(f"/cases/{walk.case.number}/notes/new/", {"body": "I called her already."})
    answer, html = write({**LETTER, "seen": seen})
    assert answer.status_code == 409
    assert "Tom changed this case while you were writing" in html
    assert "I called her already." in html
    assert LETTER["body"] in html
    assert write({**LETTER, "seen": walk.case.version})[0].status_code == 302


def test_a_letter_counts_as_a_change_for_the_next_writer(walk, write):
    seen = walk.case.version
    write(LETTER, by=walk.cast.tom)
    assert write({**LETTER, "seen": seen})[0].status_code == 409


def test_a_note_stays_in_the_house_whichever_button_is_pressed(walk, write):
    write({"to": "note", "subject": "x", "body": "She sounded angry; offer a refund later."})
    write({"to": "customer", "body": "Same batch as before."}, where="notes")
    assert not walk.case.letters.exists()
    assert [event.data["words"] for event in walk.case.events.filter(name="note")] == [
        "She sounded angry; offer a refund later.",
        "Same batch as before.",
    ]


@pytest.mark.parametrize("to", ["", "everybody"])
def test_without_an_audience_nothing_is_sent_or_saved(walk, write, to):
    assert write({**LETTER, "to": to})[0].status_code == 422
    assert walk.case.events.count() == 1


@pytest.mark.parametrize(
    ("missing", "sentence"), [("subject", "Enter the subject"), ("body", "Write the text")]
)
def test_an_empty_letter_is_asked_for_what_is_missing(walk, write, missing, sentence):
    answer, html = write({**LETTER, missing: "  "})
    assert answer.status_code == 422
    assert sentence in html


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", FlashbayCase.replies)
def test_a_template_is_put_below_what_was_typed_and_none_is_stopped_by_the_guard(walk, write, name, language):
    type(walk.case).objects.filter(pk=walk.case.pk).update(language=language)
    _answer, html = write({"to": "customer", "body": "Typed first.", "template": name, "insert": "1"})
    text = html[html.index('id="id_compose_body"') :]
    assert "Typed first." in text
    assert "Kim Halden" in text
    subject, body = by_hand.starting_point(name, walk.case, walk.cast.claire)
    finished = body.replace("‹", "").replace("›", "")
    assert write({"to": "customer", "subject": subject, "body": finished})[0].status_code == 302


def test_finance_reads_a_case_but_does_not_write_to_its_customer(walk, write):
    type(walk.case).objects.filter(pk=walk.case.pk).update(money_approved=True)
    assert write(LETTER, by=walk.cast.priya)[0].status_code == 403
    assert not walk.case.letters.exists()


def test_without_an_address_the_text_is_kept_and_it_is_said_where_to_enter_one(walk, write):
    type(walk.case).objects.filter(pk=walk.case.pk).update(contact_email="")
    answer, html = write(LETTER)
    assert answer.status_code == 422
    assert "There is no e-mail address for this customer" in html
    assert LETTER["body"] in html
