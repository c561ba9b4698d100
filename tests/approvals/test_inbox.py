"""The inbox: what waits for the reader first, in a handful of queries however much there is."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from approvals.actions import decide
from approvals.context import waiting as context
from approvals.models import Approval
from approvals.waiting import count_for, visible_to, waiting, waiting_for
from tests.approvals.conftest import INBOX, page_of


def inbox(client, person, section=""):
    client.force_login(person)
    response = client.get(INBOX, {"section": section} if section else {})
    assert response.status_code == 200
    return re.sub(r"\s+", " ", response.content.decode())


def linked(body):
    return [int(number) for number in re.findall(rf'href="{INBOX}(\d+)/"', body)]


def test_it_shows_what_waits_for_the_reader_oldest_first(cast, ask, client):
    old, new, gift = ask(amount="93.00"), ask(amount="20.00"), ask("gift")
    Approval.objects.filter(pk=new.pk).update(asked_at=timezone.now() - timedelta(days=2))
    body = inbox(client, cast.ada)
    assert linked(body) == [new.pk, old.pk]
    assert "Waiting for me <b>2</b>" in body and "Waiting for others <b>1</b>" in body
    assert linked(inbox(client, cast.ada, "others")) == [gift.pk]
    assert linked(inbox(client, cast.anna)) == [gift.pk]


def test_a_row_says_amount_what_who_why_rule_case_and_order(cast, ask, client):
    request = ask(
        "refund",
        amount="148.50",
        currency="EUR",
        words="One two three four five six seven eight nine ten eleven twelve thirteen.",
    )
    body = inbox(client, cast.ada)
    for fact in [
        "€148.50",
        "Refund",
        "Claire",
        "eleven twelve …",
        "FB-09",
        request.case.number,
        request.case.order.number,
        "left",
    ]:
        assert fact in body, fact
    assert "thirteen" not in body


def test_there_is_nothing_to_tick_and_no_menu_of_actions(cast, compensation, client):
    body = inbox(client, cast.ada)
    assert "checkbox" not in body.partition("<main")[2] and "_selected_action" not in body


def test_an_empty_inbox_says_so(cast, client):
    assert "Nothing waits for your decision." in inbox(client, cast.ada)


def test_own_answers_are_found_for_thirty_days(cast, gift, client, time_machine):
    decide(gift.pk, by=cast.anna, verdict="approve", words="Agreed.", seen=gift.content())
    assert linked(inbox(client, cast.anna, "decided")) == [gift.pk]
    time_machine.move_to(timezone.now() + timedelta(days=31))
    assert linked(inbox(client, cast.anna, "decided")) == []
    assert linked(inbox(client, cast.anna, "all")) == [gift.pk]


def test_another_section_is_not_found(cast, client):
    client.force_login(cast.ada)
    assert client.get(INBOX, {"section": "password"}).status_code == 404


@pytest.mark.parametrize("name", ["claire", "luc", "priya", "sam"])
def test_it_does_not_exist_for_those_who_decide_nothing(cast, compensation, client, name):
    client.force_login(getattr(cast, name))
    assert client.get(INBOX).status_code == 404
    assert client.get(page_of(compensation)).status_code == 404


def test_its_queries_do_not_grow_with_the_requests(cast, ask, client):
    ask(amount="10")
    inbox(client, cast.ada)
    with CaptureQueriesContext(connection) as few:
        client.get(INBOX)
    for _ in range(3):
        ask(amount="10")
    with CaptureQueriesContext(connection) as many:
        assert len(linked(client.get(INBOX).content.decode())) == 4
    assert len(many) == len(few) <= 16


@pytest.mark.rule("FB-28", "FB-22")
def test_what_waits_for_whom_is_what_the_procedure_says(cast, ask):
    """The one query of the inbox and `deciders_of`, person by person."""
    kinds = ["findings", "compensation", "exchange", "credit", "refund_talk", "refund", "gift"]
    case = None
    for kind in kinds:
        amount = "5" if kind in ("compensation", "credit", "refund") else None
        case = ask(kind, amount=amount, case=case).case
    other = ask("gift", by=cast.max).case
    ask("compensation", by=cast.ada, amount="5", case=other)
    deciders = [(request, request.case.deciders_of(request)) for request in waiting()]
    assert len(deciders) == 9
    people = [person for person in vars(cast).values() if hasattr(person, "username")]
    for person in people:
        expected = [request.pk for request, who in deciders if person in who and person != request.asked_by]
        assert list(waiting_for(person).values_list("pk", flat=True)) == expected, person
        assert count_for(person) == len(expected)


def test_answered_withdrawn_and_outdated_requests_wait_for_nobody(cast, ask):
    answered, withdrawn, reopened, closed = ask(amount="1"), ask(amount="2"), ask(amount="3"), ask(amount="4")
    decide(answered.pk, by=cast.ada, verdict="approve", words="Agreed.", seen=answered.content())
    withdrawn.case.approvals.withdraw("compensation", by=cast.claire, why="A mistake.")
    cases = type(reopened.case).objects
    cases.filter(pk=reopened.case_id).update(cycle=2)
    cases.filter(pk=closed.case_id).update(state="closed", closed_at=timezone.now())
    assert count_for(cast.ada) == 0


def test_a_stranger_sees_no_request(cast, compensation):
    assert not visible_to(cast.sam).exists()


@pytest.mark.parametrize(("name", "number"), [("ada", 2), ("anna", 1), ("root", 0), ("claire", 0)])
def test_the_bell_counts_what_waits_for_the_reader(cast, ask, rf, name, number):
    case = None
    for kind in ("findings", "exchange", "gift"):
        case = ask(kind, case=case).case
    request = rf.get("/")
    request.user = getattr(cast, name)
    assert context(request)["approvals_waiting"] == number


def test_a_page_without_the_bell_asks_the_database_nothing(rf, cast, django_assert_num_queries):
    request = rf.get("/")
    request.user = cast.ada
    with django_assert_num_queries(0):
        context(request)
