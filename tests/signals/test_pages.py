"""Signals on the pages: in the outbox among the letters, on a page of their own, in the history of the case."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.models import Letter, Signal
from cases.signals.outbox import send_waiting
from tests.cast import Walk, make_case, make_order
from tests.pages.test_french_pages import english_in

State = Signal.State


def subjects(answer):
    return [row.subject for row in answer.context["page"]]


@pytest.fixture
def failed(give, leads, hook):
    """A signal with facts that a server refused."""
    hook.answers = [400, 200]
    leads(urgent=f"{hook.address}/a-secret-room")
    signal = give(subject="Payment received", text="Order paid by link.", urgent=True, action="reship")
    send_waiting()
    return signal


def test_letters_and_signals_are_listed_together_the_newest_first(client, walk, give):
    walk.do("ask_for_details")
    first = give("ticket", "First signal")
    letter = Letter.objects.create(
        case=walk.case, to="customer", address="kim@halden.example", subject="A letter", body="Hello."
    )
    second = give("urgent", "Second signal")
    client.force_login(walk.cast.claire)
    answer = client.get("/outbox/")
    assert subjects(answer)[:3] == [second.subject, letter.subject, first.subject]
    html = answer.content.decode()
    assert f'href="/outbox/signals/{first.pk}/"' in html and f'href="/outbox/{letter.pk}/"' in html
    assert "Freshdesk" in html and "Skype" in html
    assert subjects(client.get("/outbox/?state=signals")) == [second.subject, first.subject]
    assert len(subjects(client.get("/outbox/?state=sent"))) == 0


def test_the_list_has_pages(client, walk, give):
    for number in range(27):
        give(subject=f"No. {number}")
    client.force_login(walk.cast.claire)
    assert len(subjects(client.get("/outbox/?state=signals"))) == 25
    assert subjects(client.get("/outbox/?state=signals&page=2")) == ["No. 1", "No. 0"]


@pytest.mark.parametrize("rows", [1, 12])
def test_the_list_asks_the_database_no_more_for_more_signals(
    client, walk, give, django_assert_max_num_queries, rows
):
    walk.do("ask_for_details")
    for _row in range(rows):
        give("ticket")
    client.force_login(walk.cast.claire)
    with django_assert_max_num_queries(9):
        assert len(subjects(client.get("/outbox/"))) == rows + 1


def test_a_signal_is_read_in_full_with_what_became_of_it(client, walk, failed):
    client.force_login(walk.cast.claire)
    html = client.get(f"/outbox/signals/{failed.pk}/").content.decode()
    for shown in ("Order paid by link.", "reship", "FB-771205", "FB-22", "Could not be sent", "urgent"):
        assert shown in html
    assert "It could not be sent after 1 attempt." in html and "400 Bad Request" in html
    assert "Skype" in html and "a-secret-room" not in html
    assert str(failed.message_id) in html and walk.case.number in html


def test_it_is_sent_again_by_hand_once_however_often_it_is_pressed(client, walk, failed, again, told):
    client.force_login(walk.cast.tom)
    assert "Send again" in client.get(f"/outbox/signals/{failed.pk}/").content.decode()
    for _press in range(2):
        client.post(f"/outbox/signals/{failed.pk}/send-again/")
    assert again(failed).state == State.WAITING
    assert told().count("signal.sent_again") == 1
    assert send_waiting() == 1
    page = client.get(f"/outbox/signals/{failed.pk}/")
    assert "Send again" not in page.content.decode()


@pytest.mark.parametrize("who", ["max", "luc", "priya", "sam"])
def test_signals_of_cases_one_does_not_see_do_not_exist(client, walk, failed, again, who):
    client.force_login(getattr(walk.cast, who))
    assert subjects(client.get("/outbox/")) == []
    assert client.get(f"/outbox/signals/{failed.pk}/").status_code == 404
    assert client.post(f"/outbox/signals/{failed.pk}/send-again/").status_code == 404
    assert again(failed).state == State.FAILED


def test_who_may_only_look_does_not_send_again(client, walk, failed, again):
    client.force_login(walk.cast.root)
    assert "Send again" not in client.get(f"/outbox/signals/{failed.pk}/").content.decode()
    answer = client.post(f"/outbox/signals/{failed.pk}/send-again/", follow=True)
    assert "Signals are sent again by agents" in answer.content.decode()
    assert again(failed).state == State.FAILED


def test_looking_at_it_sends_nothing(client, walk, failed, again):
    client.force_login(walk.cast.claire)
    assert client.get(f"/outbox/signals/{failed.pk}/send-again/").status_code == 405
    assert again(failed).state == State.FAILED


def test_the_history_of_the_case_tells_it_all_and_leads_to_it(client, walk, failed):
    client.force_login(walk.cast.claire)
    html = client.get(f"/cases/{walk.case.number}/").content.decode()
    assert f'<a href="/outbox/signals/{failed.pk}/">Signalled on Skype: Payment received</a>' in html
    assert "The signal “Payment received” could not be sent: Refused: 400 Bad Request" in html


def test_the_case_page_asks_the_database_no_more_for_more_signals(client, walk, give):
    client.force_login(walk.cast.claire)

    def queries():
        with CaptureQueriesContext(connection) as asked:
            assert client.get(f"/cases/{walk.case.number}/").status_code == 200
        return len(asked)

    give()
    queries()
    few = queries()
    for _signal in range(4):
        give()
    assert queries() == few


def test_the_pages_of_signals_are_french(client, cast, give, leads, hook):
    cast.claire.language = "fr"
    cast.claire.save()
    hook.answers = [400]
    leads(urgent=hook.address)
    signal = give(subject="Paiement reçu", text="Payé par lien.", urgent=True, action="reship")
    send_waiting()
    client.force_login(cast.claire)
    for address in (f"/outbox/signals/{signal.pk}/", "/outbox/", "/outbox/?state=signals"):
        found = [place for place in english_in(client.get(address)) if "Bad Request" not in place]
        assert found == [], address


def test_signals_of_different_cases_stay_apart(client, walk, give, cast):
    other = Walk(cast, make_case(cast, make_order(cast, "FB-2"), owner=cast.max, team=cast.lyon))
    give("ticket")
    client.force_login(cast.max)
    assert other.case.signals.count() == 0 and subjects(client.get("/outbox/?state=signals")) == []
