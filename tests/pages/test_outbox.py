"""The outbox: every letter as it left or will leave, to those who may read it."""

import pytest
from django.utils import timezone

from cases.models import Letter
from tests.worlds import world


@world
def letter(walk):
    """The letter that asked Claire's customer for details."""
    walk.do("ask_for_details")
    return walk.case.letters.get()


def subjects(answer):
    return [letter.subject for letter in answer.context["page"]]


def test_letters_are_read_in_full_with_what_became_of_them(client, walk, letter):
    client.force_login(walk.cast.claire)
    html = client.get(f"/outbox/{letter.pk}/").content.decode()
    assert "Dear Kim Halden" in html
    assert "Waiting to be sent" in html
    assert subjects(client.get("/outbox/")) == [letter.subject]


@pytest.mark.parametrize(("state", "number"), [("waiting", 0), ("sent", 1), ("failed", 0), ("nonsense", 1)])
def test_the_list_is_narrowed_by_what_became_of_a_letter(client, walk, letter, state, number):
    Letter.objects.update(state=Letter.State.SENT, sent_at=timezone.now())
    client.force_login(walk.cast.claire)
    assert len(subjects(client.get(f"/outbox/?state={state}"))) == number


@pytest.mark.parametrize("who", ["max", "luc", "priya", "sam"])
def test_letters_of_cases_one_does_not_see_do_not_exist(client, walk, letter, who):
    client.force_login(getattr(walk.cast, who))
    assert subjects(client.get("/outbox/")) == []
    assert client.get(f"/outbox/{letter.pk}/").status_code == 404
    assert client.post(f"/outbox/{letter.pk}/send-again/").status_code == 404
    assert client.post(f"/outbox/{letter.pk}/take-back/").status_code == 404


def test_a_message_to_a_colleague_is_read_by_that_colleague_only(client, walk):
    walk.do("log_call", words="I told him we will refund the whole order.")
    message = Letter.objects.get(to=Letter.To.STAFF)
    client.force_login(walk.cast.anna)
    assert client.get(f"/outbox/{message.pk}/").status_code == 200
    client.force_login(walk.cast.claire)
    assert client.get(f"/outbox/{message.pk}/").status_code == 404
    assert subjects(client.get("/outbox/")) == []


def failed(letter):
    Letter.objects.filter(pk=letter.pk).update(
        state=Letter.State.FAILED, attempts=8, last_error="SMTPException: mailbox full"
    )


def test_a_letter_that_could_not_be_sent_is_sent_again_and_the_case_says_so(client, walk, letter):
    failed(letter)
    client.force_login(walk.cast.claire)
    html = client.get(f"/outbox/{letter.pk}/").content.decode()
    assert "It could not be sent after 8 attempts" in html
    assert "mailbox full" in html
    client.post(f"/outbox/{letter.pk}/send-again/")
    client.post(f"/outbox/{letter.pk}/send-again/")
    letter.refresh_from_db()
    assert (letter.state, letter.attempts) == (Letter.State.WAITING, 0)
    assert walk.again().case.events.filter(name="letter.sent_again", by=walk.cast.claire).count() == 1


@pytest.mark.rule("FB-09", "FB-22")
def test_a_letter_is_not_sent_again_when_the_case_no_longer_allows_what_it_says(client, walk):
    walk.to_findings().to_exchange().do("offer_exchange")
    offer = walk.case.letters.filter(template="offer_exchange").get()
    failed(offer)
    walk.do("resume_investigation", words="New photos came.")
    client.force_login(walk.cast.claire)
    answer = client.post(f"/outbox/{offer.pk}/send-again/")
    assert answer.status_code == 422
    assert "FB-14" in answer.content.decode()
    offer.refresh_from_db()
    assert offer.state == Letter.State.FAILED


@pytest.mark.parametrize("rows", [1, 12])
def test_the_list_asks_the_database_no_more_for_more_letters(
    client, cast, letter, django_assert_max_num_queries, rows
):
    row = Letter.objects.values().get()
    del row["id"], row["message_id"]
    Letter.objects.bulk_create(Letter(**row) for _n in range(rows - 1))
    client.force_login(cast.claire)
    with django_assert_max_num_queries(8):
        assert len(subjects(client.get("/outbox/"))) == rows
