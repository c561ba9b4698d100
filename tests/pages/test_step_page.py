"""Taking steps from the page: the one door's answers become pages that lose nothing typed."""

import logging

import pytest
from django.db import IntegrityError

from cases.models import Letter
from cases.states import State

DETAILS = {"channel": "email", "words": "Three torches out of ten stay dark."}


@pytest.fixture
def post(client, walk):
    """Post a step of the case as somebody: post("record_details", DETAILS, by=…) → (answer, html)."""

    def posted(step, data=None, *, by=None):
        client.force_login(by or walk.cast.claire)
        answer = client.post(f"/cases/{walk.case.number}/do/{step}/", data or {})
        walk.again()
        return answer, answer.content.decode()

    return posted


def test_a_step_is_taken_and_the_page_says_what_happened(client, walk, post):
    answer, _html = post("record_details", {**DETAILS, "seen": walk.case.version})
    assert answer.status_code == 302
    assert walk.case.state == State.WITH_AGENT
    page = client.get(answer.url)
    assert any(
        "The details of the problem were recorded." in str(message) for message in page.context["messages"]
    )


def test_the_list_somebody_came_from_is_kept(client, walk):
    client.force_login(walk.cast.claire)
    answer = client.post(f"/cases/{walk.case.number}/do/record_details/?queue=overdue&language=en", DETAILS)
    assert answer.url == f"/cases/{walk.case.number}/?queue=overdue&language=en"


def test_the_same_press_twice_is_answered_as_the_first_time_and_happens_once(walk, post):
    press = {**DETAILS, "seen": walk.case.version, "once": "c" * 32}
    first, _html = post("record_details", press)
    second, _html = post("record_details", press)
    assert (first.status_code, second.status_code) == (302, 302)
    assert first.url == second.url
    assert walk.case.events.filter(name="record_details").count() == 1


@pytest.mark.rule("FB-14", "FB-22")
def test_a_blocked_step_is_refused_with_rule_reason_and_who_lifts_it_and_keeps_what_was_typed(walk, post):
    answer, html = post("ask_compensation", {"amount": "50.00", "words": "Half of them are dark."})
    assert answer.status_code == 409
    assert 'role="alert"' in html
    assert "FB-15: Needed: the findings report is complete. Lifted by:" in html
    assert "Half of them are dark." in html
    assert walk.case.events.count() == 1


def test_what_does_not_make_sense_is_asked_again_beside_what_was_typed(walk, post):
    answer, html = post("record_details", {"channel": "pigeon", "words": ""})
    assert answer.status_code == 422
    assert "Enter the details as completely as possible" in html
    assert 'aria-invalid="true"' in html
    assert walk.case.events.count() == 1
    answer, html = post("record_details", {"words": "Typed with care."})
    assert answer.status_code == 422
    assert "Typed with care." in html


def test_a_case_that_changed_meanwhile_is_said_by_whom_and_a_second_press_goes_through(client, walk, post):
    seen = walk.case.version
    walk.do("log_call", by=walk.cast.anna, words="She asked for news.")
    answer, html = post("record_details", {**DETAILS, "seen": seen})
    assert answer.status_code == 409
    assert "Anna changed this case while you were writing. Your text is kept." in html
    assert DETAILS["words"] in html
    assert "A call was logged" in html
    assert f'name="seen" value="{walk.case.version}"' in html
    answer, _html = post("record_details", {**DETAILS, "seen": walk.case.version})
    assert answer.status_code == 302


@pytest.mark.parametrize("seen", ["x", "-1", "9" * 40, "१"])
def test_a_version_that_is_none_counts_as_not_seen(walk, post, seen):
    assert post("record_details", {**DETAILS, "seen": seen})[0].status_code == 409


@pytest.mark.rule("FB-14", "FB-09")
def test_words_that_may_not_be_written_yet_are_marked_and_kept(walk, post):
    answer, html = post("resolve_on_the_spot", {"words": "I told him that he gets a full refund."})
    assert answer.status_code == 422
    assert "<mark>" in html
    assert "refund" in html[html.index("<mark>") : html.index("</mark>")]
    assert "FB-14" in html
    assert "I told him that he gets a full refund." in html
    assert walk.case.state == State.NEW


def test_asking_the_very_same_again_is_said_in_a_sentence(walk, post):
    walk.to_accepted().do("ask_exchange", lines=walk.lines(torches=3), words="Faulty batch.")
    line = walk.case.order.lines.first()
    answer, html = post("ask_exchange", {f"lines-{line.pk}": "3", "words": "Faulty batch."})
    assert answer.status_code == 422
    assert "The very same was asked already" in html
    assert 'value="3"' in html


def test_units_are_typed_per_order_line(walk, post):
    walk.to_accepted()
    first, second = walk.case.order.lines.all()
    answer, html = post(
        "ask_exchange", {f"lines-{first.pk}": "11", f"lines-{second.pk}": "2", "words": "Faulty batch."}
    )
    assert answer.status_code == 422
    assert "at most 10 units are possible" in html
    answer, _html = post(
        "ask_exchange", {f"lines-{first.pk}": "3", f"lines-{second.pk}": "", "words": "Faulty batch."}
    )
    assert answer.status_code == 302
    assert walk.case.approvals.get().lines == {str(first.pk): 3}


def test_without_an_address_the_letter_is_not_written_and_it_is_said_where_to_enter_one(walk, post):
    walk.do("correct_contact", contact_name="Kim", contact_email="kim@halden.example", language="en")
    type(walk.case).objects.filter(pk=walk.case.pk).update(contact_email="")
    answer, html = post("ask_for_details")
    assert answer.status_code == 409
    assert "DK-01" in html
    assert not Letter.objects.exists()


@pytest.mark.parametrize(
    "name",
    [
        "hear_decision",
        "take_count",
        "goods_arrived",
        "no_such_step",
        "write_report",
        "save",
        "delete",
        "__init__",
        "pay",
    ],
)
def test_only_steps_for_people_can_be_asked_for(client, walk, post, name):
    assert post(name, {"approval": 1, "goods": "RT-1"})[0].status_code == 404
    assert client.get(f"/cases/{walk.case.number}/do/{name}/").status_code == 404


@pytest.mark.parametrize(
    ("step", "data"),
    [("issue_credit_note", {"reference": "L-1"}), ("give_instructions", {"words": "Do it."})],
)
def test_somebody_elses_step_is_refused_with_whose_it_is(walk, post, step, data):
    answer, html = post(step, data)
    assert answer.status_code == 409
    assert "This is done by:" in html


def test_what_the_view_decides_cannot_be_posted(walk, post):
    answer, _html = post(
        "record_details", {**DETAILS, "by": walk.cast.ada.pk, "case_id": "1", "name": "close"}
    )
    assert answer.status_code == 302
    assert walk.case.events.last().by == walk.cast.claire


def test_a_guard_of_the_database_is_answered_in_a_sentence_and_logged(walk, post, monkeypatch, caplog):
    def broken(*args, **kwargs):
        raise IntegrityError("order_credited_within_paid")

    monkeypatch.setattr("cases.views.step.perform", broken)
    with caplog.at_level(logging.ERROR, logger="cases.views.step"):
        answer, html = post("record_details", DETAILS)
    assert answer.status_code == 409
    assert "Nothing was changed" in html
    assert DETAILS["words"] in html
    assert "record_details" in caplog.text


def test_looking_at_a_blocked_step_gives_the_same_words_as_taking_it(client, walk, post):
    client.force_login(walk.cast.claire)
    shown = client.get(f"/cases/{walk.case.number}/do/start_investigation/")
    assert shown.status_code == 200
    for word in ("FB-12", "the details of the problem are recorded"):
        assert word in shown.content.decode()
        assert word in post("start_investigation")[1]


def test_a_form_of_another_site_is_not_accepted(walk):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(walk.cast.claire)
    assert client.post(f"/cases/{walk.case.number}/do/record_details/", DETAILS).status_code == 403
    assert walk.again().case.events.count() == 1
