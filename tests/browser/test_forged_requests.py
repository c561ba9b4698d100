"""Requests that no page offers."""

import pytest

from cases.models import Case, Event
from tests.cast import make_case, make_order


@pytest.fixture
def forge(seats):
    """Sends what a person's browser could be made to send: ``forge("claire", "POST", "/…", reference="x")``."""
    pages = {}

    def send(username, method, address, **form):
        if username not in pages:
            pages[username] = seats(username)
            pages[username].goto("/")
        page = pages[username]
        token = page.locator("[name=csrfmiddlewaretoken]").first.get_attribute("value")
        return page.request.fetch(
            address,
            method=method,
            form={"csrfmiddlewaretoken": token, **form} if method == "POST" else None,
            max_redirects=0,
        )

    return send


def everything():
    """What a request could have changed."""
    cases = Case.objects.order_by("pk").values_list("pk", "state", "version", "owner_id")
    return list(cases), Event.objects.count()


def test_a_blocked_step_is_refused_with_its_rule_and_who_lifts_it(forge, walk):
    before = everything()
    answer = forge("claire", "POST", f"/cases/{walk.case.number}/do/send_findings/")
    assert answer.status == 409
    assert "FB-19" in answer.text() and "Lifted by" in answer.text()
    assert everything() == before


@pytest.mark.parametrize(
    "step", ["hear_decision", "take_count", "goods_arrived", "delete", "save", "__init__", "state"]
)
def test_what_is_no_step_of_a_person_does_not_exist(forge, walk, step):
    before = everything()
    assert (
        forge("claire", "POST", f"/cases/{walk.case.number}/do/{step}/", approval="1", goods="RT-1").status
        == 404
    )
    assert everything() == before


def test_somebody_elses_case_does_not_exist(forge, cast, walk):
    number, before = walk.case.number, everything()
    for address in ("", "do/record_details/", "letters/new/", "notes/new/", "assign/"):
        answer = forge(
            "max",
            "POST",
            f"/cases/{number}/{address}",
            channel="phone",
            words="x",
            body="x",
            subject="x",
            to="customer",
        )
        assert answer.status in (404, 405), address
        assert forge("max", "GET", f"/cases/{number}/{address}").status in (404, 405), address
    assert everything() == before


def test_a_post_without_the_token_of_the_page_is_refused(seats, walk):
    before = everything()
    claire = seats("claire")
    answer = claire.request.post(f"/cases/{walk.case.number}/notes/new/", form={"body": "x", "to": "note"})
    assert answer.status == 403
    assert everything() == before


def test_looking_never_changes_anything(forge, cast, walk):
    walk.to_findings().to_exchange().to_return()
    goods, request = walk.case.returns.get(), walk.case.approvals.first()
    before = everything()
    number = walk.case.number
    for who, address in [
        *(("claire", f"/cases/{number}/{rest}") for rest in ("", "do/close/", "letters/new/", "notes/new/", "assign/")),
        *(("luc", f"/floor/{goods.number}/{rest}") for rest in ("", "start/", "finish/", "1/read/", "1/stop/")),
        ("luc", f"/floor/?code={goods.number}"),
        ("claire", f"/cases/new/?order={walk.case.order.number}&go=register&problem=late&summary=x&words=x"),
        ("claire", "/cases/assign/"), ("claire", "/outbox/1/take-back/"), ("claire", "/preferences/?theme=dark"),
        ("ada", f"/admin/approvals/approval/{request.pk}/?verdict=approve&words=Yes"),
    ]:  # fmt: skip
        assert forge(who, "GET", address).status in (200, 302, 404, 405), address
    assert everything() == before
    assert not goods.counts.exists()


def test_the_roles_of_others_do_not_pay_ship_or_count(forge, cast, walk):
    walk.to_findings().to_exchange().to_return()
    goods, before = walk.case.returns.get(), everything()
    for who in ("claire", "priya", "sam"):
        assert forge(who, "POST", f"/floor/{goods.number}/start/").status in (403, 404)
    for who in ("claire", "luc", "ada"):
        assert forge(who, "GET", "/finance/").status in (403, 404)
    assert everything() == before


def test_a_request_is_not_answered_by_the_person_who_asked(forge, cast):
    case = make_case(cast, make_order(cast, "FB-9", record_number="NS-9"))
    case.approvals.ask("exchange", by=cast.ada, words="Mine.", lines={})
    request = case.approvals.get()
    answer = forge(
        "ada",
        "POST",
        f"/admin/approvals/approval/{request.pk}/",
        verdict="approve",
        words="Yes.",
        seen=request.content(),
    )
    assert answer.status == 409
    request.refresh_from_db()
    assert request.is_open
