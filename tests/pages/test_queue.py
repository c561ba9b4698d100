"""The list of cases: who sees what, in which order, and what may be done to several at once."""

import html
import re
from datetime import timedelta

import pytest
from django.http import QueryDict
from django.utils import timezone

from cases.models import Case
from cases.queues import Listing, counts, queues_of
from cases.states import State
from tests.cast import make_case, make_order
from tests.worlds import world


@world
def several(cast):
    """Four cases of Claire's, one of Tom's, one of nobody's, and one of Max' other team."""
    cases = [make_case(cast, make_order(cast, f"FB-{n}")) for n in range(1, 8)]
    now = timezone.now()
    due = [now + timedelta(hours=30), now - timedelta(hours=2), now + timedelta(hours=3), None]
    for case, at in zip(cases, due, strict=False):
        Case.objects.filter(pk=case.pk).update(due_at=at)
    Case.objects.filter(pk=cases[4].pk).update(owner=cast.tom, due_at=None)
    Case.objects.filter(pk=cases[5].pk).update(owner=None, due_at=None)
    Case.objects.filter(pk=cases[6].pk).update(owner=cast.max, team=cast.lyon, due_at=None)
    return cases


def more(case, count):
    """Write `count` more rows like that of `case`: what happened on them no list shows."""
    row = Case.objects.filter(pk=case.pk).values().get()
    del row["id"]
    Case.objects.bulk_create(Case(**{**row, "number": f"RC-1999-{n:05}"}) for n in range(count))


@world
def one(cast):
    """A case of Claire's."""
    return make_case(cast)


@world
def thirty(one):
    """More cases than a page of the list shows."""
    more(one, 29)
    return [*Case.objects.all()]


def numbers(answer):
    return [case.number for case in answer.context["rows"]]


def test_the_next_promise_comes_first_and_cases_without_one_come_last(client, cast, several):
    client.force_login(cast.claire)
    answer = client.get("/cases/?queue=mine")
    assert numbers(answer) == [several[n].number for n in (1, 2, 0, 3)]


def test_without_a_promise_the_customer_who_waits_longest_comes_first(client, cast, several):
    Case.objects.update(due_at=None)
    Case.objects.filter(pk=several[2].pk).update(last_word_at=timezone.now() - timedelta(days=3))
    client.force_login(cast.claire)
    assert numbers(client.get("/cases/?queue=mine"))[0] == several[2].number


@pytest.mark.parametrize(
    ("queue", "which"),
    [
        ("overdue", [1]),
        ("due", [2]),
        ("unassigned", [5]),
        ("open&sort=case", [0, 1, 2, 3, 4, 5]),
        ("mine&sort=-case", [3, 2, 1, 0]),
        ("with_courier", []),
        ("closed", []),
    ],
)
def test_a_queue_holds_its_cases_and_never_those_of_another_team(client, cast, several, queue, which):
    client.force_login(cast.claire)
    assert numbers(client.get(f"/cases/?queue={queue}")) == [several[n].number for n in which]


def test_mine_and_team_can_be_switched(client, cast, several):
    Case.objects.filter(pk=several[4].pk).update(due_at=timezone.now() - timedelta(hours=1))
    client.force_login(cast.claire)
    assert numbers(client.get("/cases/?queue=overdue")) == [several[1].number]
    assert numbers(client.get("/cases/?queue=overdue&who=team")) == [several[1].number, several[4].number]


def test_whoever_comes_back_from_a_case_stands_in_the_list_where_they_were(client, cast, several):
    more(several[0], 30)
    client.force_login(cast.claire)
    *_others, before, last = numbers(client.get("/cases/?queue=mine&page=2"))
    way_back = re.search(
        r'href="(/cases/[^"]+)" data-key="e"', client.get(f"/cases/{before}/?queue=mine").content.decode()
    )
    answer = client.get(html.unescape(way_back[1]))
    assert answer.context["page"].number == 2 and answer.context["current"] == last
    assert client.get("/cases/?queue=mine&at=RC-0").context["current"] == several[1].number


def test_filters_are_in_the_address_and_unknown_values_are_left_out(client, cast, several):
    Case.objects.filter(pk=several[0].pk).update(language="fr", problem="late")
    client.force_login(cast.claire)
    assert numbers(client.get("/cases/?queue=mine&language=fr&problem=late&promise=later")) == [
        several[0].number
    ]
    assert (
        len(numbers(client.get("/cases/?queue=nonsense&language=xx&problem=';--&sort=password&page=99"))) == 4
    )
    answer = client.get("/cases/?queue=mine&language=zh-hans")
    assert "matches these filters" in answer.content.decode()
    assert "?queue=mine" in answer.content.decode()


def test_the_rail_counts_what_each_queue_holds(client, cast, several):
    client.force_login(cast.claire)
    counts = {
        queue["url"]: queue["count"] for queue in client.get("/cases/?queue=mine").context["desk"].queues
    }
    assert counts["/cases/?queue=mine"] == 4
    assert counts["/cases/?queue=overdue"] == 1
    assert counts["/cases/?queue=unassigned"] == 1
    assert counts["/cases/?queue=open"] == 6
    assert counts["/cases/?queue=closed"] is None


@pytest.mark.parametrize("who", ["claire", "anna", "ada", "sofia", "priya", "root", "max", "luc"])
def test_each_number_on_the_rail_is_the_length_of_its_list(cast, several, who):
    Case.objects.filter(pk=several[6].pk).update(
        escalated_to=cast.anna, state=State.WITH_MANAGER, money_approved=True
    )
    Case.objects.filter(pk=several[1].pk).update(state=State.WITH_COURIER)
    user = getattr(cast, who)
    for mine in (True, False):
        lists = {
            queue.name: Listing(user, QueryDict(f"queue={queue.name}&who={'mine' if mine else 'team'}"))
            for queue in queues_of(user)
            if queue.on_rail and queue.name != "closed"
        }
        told = counts(user, mine)
        assert {name: told.pop(name) for name in lists} == {
            name: found.cases().count() for name, found in lists.items()
        }
        assert sum(told.values()) == (lists["open"].cases().count() if lists else 0)


def test_a_team_manager_sees_what_was_escalated_to_her_and_an_agent_has_no_such_queue(client, cast, several):
    Case.objects.filter(pk=several[6].pk).update(escalated_to=cast.anna)
    client.force_login(cast.anna)
    assert numbers(client.get("/cases/?queue=escalated")) == [several[6].number]
    client.force_login(cast.claire)
    assert client.get("/cases/?queue=escalated").context["listing"].queue.name == "mine"


@pytest.mark.parametrize("who", ["luc", "sam"])
def test_somebody_whose_work_is_not_cases_is_told_which_roles_there_are(client, cast, several, who):
    client.force_login(getattr(cast, who))
    answer = client.get("/cases/")
    assert answer.status_code == 403
    assert "root@desk.example" in answer.content.decode()
    assert several[0].number not in answer.content.decode()


def test_an_empty_list_of_mine_names_what_is_left_to_take(client, cast, several):
    client.force_login(cast.tom)
    Case.objects.filter(owner=cast.tom).update(owner=None)
    assert "2 cases are unassigned" in client.get("/cases/?queue=mine").content.decode()


def asks_little(client, who, rows, django_assert_max_num_queries):
    client.force_login(who)
    with django_assert_max_num_queries(8):
        answer = client.get("/cases/?queue=open&who=team")
    assert len(numbers(answer)) == rows


@pytest.mark.parametrize("who", ["claire", "anna", "ada", "root"])
def test_a_list_asks_the_database_at_most_eight_times(client, cast, one, django_assert_max_num_queries, who):
    asks_little(client, getattr(cast, who), 1, django_assert_max_num_queries)


@pytest.mark.parametrize("who", ["claire", "anna", "ada", "root"])
def test_a_list_asks_the_database_at_most_eight_times_however_long_it_is(
    client, cast, thirty, django_assert_max_num_queries, who
):
    asks_little(client, getattr(cast, who), 25, django_assert_max_num_queries)


def test_ticked_cases_are_assigned_and_the_rest_is_named_with_the_reason(client, cast, several):
    client.force_login(cast.claire)
    ticked = [several[0].number, several[4].number, several[6].number, "RC-1999-00001"]
    answer = client.post(
        "/cases/assign/", {"case": ticked, "to": cast.tom.pk, "back": "queue=open&who=team"}, follow=True
    )
    told = [str(message) for message in answer.context["messages"]]
    assert f"1 case assigned to Tom: {several[0].number}" in told
    assert any(
        f"{several[4].number} – it is Tom’s already" in words
        and f"{several[6].number} – not one of your cases" in words
        for words in told
    )
    assert Case.objects.get(pk=several[0].pk).owner == cast.tom
    assert Case.objects.get(pk=several[6].pk).owner == cast.max
    assert answer.redirect_chain[0][0] == "/cases/?queue=open"


def test_the_same_press_twice_assigns_once_even_when_somebody_was_faster_in_between(client, cast, several):
    client.force_login(cast.claire)
    press = {"case": [several[0].number], "to": cast.tom.pk, "once": "a" * 32}
    client.post("/cases/assign/", press)
    client.post("/cases/assign/", {"case": [several[0].number], "to": cast.claire.pk})
    client.post("/cases/assign/", press)
    assert Case.objects.get(pk=several[0].pk).owner == cast.claire


@pytest.mark.parametrize("who", ["ada", "priya", "luc", "sam"])
def test_only_those_who_work_with_owners_assign(client, cast, several, who):
    client.force_login(getattr(cast, who))
    client.post("/cases/assign/", {"case": [several[5].number], "to": cast.tom.pk})
    assert Case.objects.get(pk=several[5].pk).owner is None


def test_the_page_says_how_many_of_its_cases_changed_without_moving_them(client, cast, several):
    client.force_login(cast.claire)
    shown = client.get("/cases/?queue=mine").context["shown"]
    assert "changed" not in client.get("/cases/changes/", {"queue": "mine", "shown": shown}).content.decode()
    Case.objects.filter(pk=several[0].pk).update(version=9)
    answer = client.get("/cases/changes/", {"queue": "mine", "shown": shown}).content.decode()
    assert "1 case changed – show" in answer
    assert 'id="rail"' in answer


@pytest.mark.parametrize(
    ("who", "where"),
    [
        ("claire", "/cases/?queue=mine"),
        ("anna", "/admin/approvals/approval/"),
        ("ada", "/cases/?queue=with_aftersales"),
        ("luc", "/floor/"),
        ("priya", "/finance/"),
        ("root", "/admin/"),
    ],
)
def test_each_role_begins_where_its_work_is(client, cast, who, where):
    client.force_login(getattr(cast, who))
    assert client.get("/").url == where


def test_somebody_without_a_role_learns_who_grants_one(client, cast):
    client.force_login(cast.sam)
    answer = client.get("/")
    assert answer.status_code == 200
    assert "root@desk.example" in answer.content.decode()
