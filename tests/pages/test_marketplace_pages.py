"""The desk's pages on a marketplace case: few queries, no gates of other issues, refusals with their rule."""

import pytest
from django.conf import settings

from cases.actions import note
from cases.photos.links import make_link
from tests.market import MarketWalk
from tests.market_goods import GoodsWalk
from tests.worlds import world


def noted(walk):
    for n in range(10):
        note(walk.case.pk, by=walk.cast.tom, words=f"Note {n}")
    return walk


@world
def returned(cast):
    """A return that was counted, with many notes."""
    return noted(GoodsWalk.about(cast, "return").asked(days=5).accepted().came_back(mugs=2))


@world
def exchanged(cast):
    """An exchange whose goods were counted, with many notes."""
    walk = GoodsWalk.about(cast, "exchange").asked(days=5).stocked()
    return noted(walk.do("authorise_exchange", label="on", words="").came_back(mugs=2))


@world
def solved(cast):
    """Another issue, solved, with many notes."""
    return noted(GoodsWalk.about(cast, "other").understood().do("solve_otherwise", words="It waits in Lyon."))


def asks_little(client, walk, who, django_assert_max_num_queries):
    client.force_login(getattr(walk.cast, who))
    with django_assert_max_num_queries(22):
        assert client.get(f"/cases/{walk.case.number}/?queue=open").status_code == 200


@pytest.mark.parametrize("who", ["claire", "anna"])
def test_the_page_of_an_exchange_asks_the_database_at_most_two_and_twenty_times(
    client, exchanged, who, django_assert_max_num_queries
):
    asks_little(client, exchanged, who, django_assert_max_num_queries)


@pytest.mark.parametrize("who", ["claire", "anna"])
def test_the_page_of_another_issue_asks_the_database_at_most_two_and_twenty_times(
    client, solved, who, django_assert_max_num_queries
):
    asks_little(client, solved, who, django_assert_max_num_queries)


@pytest.mark.parametrize("who", ["claire", "anna"])
def test_the_page_of_a_return_asks_the_database_at_most_two_and_twenty_times(
    client, returned, who, django_assert_max_num_queries
):
    asks_little(client, returned, who, django_assert_max_num_queries)


def test_the_gates_on_the_page_are_those_of_the_issue(client, returned):
    client.force_login(returned.cast.claire)
    gates = client.get(f"/cases/{returned.case.number}/").context["gates"]
    shown = {str(words) for words, _rule in gates["reached"] + gates["ahead"]}
    assert "the return was held against the return policy" in shown
    assert "the article wanted is not in stock" not in shown


@pytest.mark.rule("MP-30")
def test_agent_and_customer_are_shown_the_way_to_the_policy(cast, client):
    case = GoodsWalk.about(cast, "return").case
    link = make_link(case, ["article"], by=cast.claire).removeprefix(settings.DESK_PUBLIC_URL)
    assert 'href="/policy/?language=' in client.get(link, follow=True).content.decode()
    client.force_login(cast.claire)
    assert 'href="/policy/"' in client.get(f"/cases/{case.number}/").content.decode()


def test_a_case_about_an_invoice_names_no_step_of_returns_as_the_next(cast, client):
    client.force_login(cast.claire)
    near = client.get(f"/cases/{MarketWalk.about(cast, 'invoice').case.number}/").context["near"]
    assert near and not {"refuse_return", "ask_exception"} & {
        step.name for steps, _why in near for step in steps
    }


def test_a_forged_step_is_refused_with_its_rule(cast, client):
    walk = GoodsWalk.about(cast, "return")
    client.force_login(cast.claire)
    page = f"/cases/{walk.case.number}/do/authorise_return/"
    answer = client.post(page, {"label": "on", "words": "", "once": "c" * 32, "seen": walk.case.version})
    assert answer.status_code == 409 and "MP-01" in answer.content.decode()
    assert not walk.again().case.returns.exists()


@pytest.mark.parametrize("problem", ["return", "exchange", "invoice", "payment", "other"])
def test_an_issue_is_registered_with_the_gates_it_begins_with(cast, client, problem):
    walk = GoodsWalk.about(cast, "other")
    client.force_login(cast.claire)
    told = {
        "order": walk.case.order.number,
        "problem": problem,
        "summary": "A mug too few",
        "words": "There are two mugs only.",
        "contact_name": "Lena Marchand",
        "contact_email": "lena@example.org",
        "language": "fr",
        "once": "d" * 32,
    }
    check = client.post("/cases/new/", {**told, "go": "check"})
    assert check.status_code == 200 and "MP-" in check.content.decode()
    client.post("/cases/new/", {**told, "go": "register"})
    case = walk.case.order.cases.order_by("-id").first()
    assert (case.workflow, case.problem) == ("marketplace", problem)
