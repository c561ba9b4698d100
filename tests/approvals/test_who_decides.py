"""Who may answer a request, tried through every door there is: the action, the page, forged posts, ORM, SQL."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.utils import timezone

from approvals.actions import decide, decision_blockers
from cases.actions import perform
from cases.blockers import Blocked
from cases.models import User
from cases.roles import Role
from tests.approvals.conftest import page_of
from tests.cast import Walk, make_case, make_order, person

NEVER_COMPENSATION = ["claire", "tom", "anna", "luc", "priya", "root", "max", "sam"]
NEVER_GIFT = ["claire", "tom", "ada", "alan", "luc", "priya", "root", "max", "sam"]


def untouched(request):
    again = type(request).objects.get(pk=request.pk)
    return again.is_open and again.decided_by is None and again.answer == ""


def at_the_door(request, by):
    return decide(request.pk, by=by, verdict="approve", words="Agreed.", seen=request.content())


@pytest.mark.rule("FB-22")
def test_only_aftersales_answers_for_a_compensation(cast, compensation):
    for name in NEVER_COMPENSATION:
        with pytest.raises(Blocked):
            at_the_door(compensation, getattr(cast, name))
    assert untouched(compensation)


@pytest.mark.rule("FB-28")
def test_only_the_agents_own_team_manager_answers_for_a_gift(cast, gift):
    for name in NEVER_GIFT:
        with pytest.raises(Blocked):
            at_the_door(gift, getattr(cast, name))
    assert untouched(gift)


@pytest.mark.rule("FB-22", "FB-28")
def test_a_forged_post_of_anybody_else_changes_nothing(cast, compensation, gift, answer):
    for request, never in ((compensation, NEVER_COMPENSATION), (gift, NEVER_GIFT)):
        for name in never:
            someone = getattr(cast, name)
            assert answer(someone, request).status_code == (409 if someone.may_use_admin else 404), name
        assert untouched(request)


@pytest.mark.rule("FB-28")
def test_the_manager_of_another_team_does_not_even_see_the_request(cast, gift, client):
    lea = person("lea", Role.TEAM_MANAGER, team=cast.lyon)
    cast.lyon.manager = lea
    cast.lyon.save()
    client.force_login(lea)
    assert client.get(page_of(gift)).status_code == 404
    assert (
        client.post(
            page_of(gift), {"verdict": "approve", "words": "Yes.", "seen": gift.content()}
        ).status_code
        == 404
    )
    with pytest.raises(Blocked, match="FB-28"):
        at_the_door(gift, lea)
    assert untouched(gift)


@pytest.mark.rule("FB-28")
def test_a_second_manager_in_the_agents_own_team_is_not_the_agents_manager(cast, gift, answer):
    deputy = person("deputy", Role.TEAM_MANAGER, team=cast.london)
    assert answer(deputy, gift).status_code == 409
    assert untouched(gift)


@pytest.mark.rule("FB-28")
def test_the_new_manager_answers_when_the_team_changes_hands_and_the_old_one_no_more(cast, gift):
    lea = person("lea", Role.TEAM_MANAGER)
    cast.london.manager = lea
    cast.london.save()
    with pytest.raises(Blocked):
        at_the_door(gift, cast.anna)
    assert at_the_door(gift, lea).decided_by == lea


@pytest.mark.rule("FB-28")
def test_nobody_answers_for_an_agent_without_a_team_manager_and_it_says_who_can_help(cast):
    cast.london.manager = None
    cast.london.save()
    request = Walk(cast, make_case(cast)).do("ask_gift", words="Late.").case.approvals.get()
    reasons = decision_blockers(request, cast.anna)
    assert [reason.rule for reason in reasons] == ["FB-28"]
    assert "administrator" in reasons[0].lifted_by


@pytest.mark.rule("FB-22")
def test_a_superuser_is_no_aftersales(cast, compensation, answer):
    chief = User.objects.create_superuser("chief", "chief@desk.example", "desk")
    assert answer(chief, compensation).status_code == 409
    with pytest.raises(Blocked):
        at_the_door(compensation, chief)
    assert untouched(compensation)


@pytest.mark.rule("FB-22")
def test_the_asker_never_answers_even_with_the_role_for_it(cast, ask, answer):
    both = person("both", Role.AGENT, Role.AFTERSALES, team=cast.london)
    request = ask("compensation", amount="5.00", by=both)
    with pytest.raises(Blocked, match="DK-07"):
        at_the_door(request, both)
    response = answer(both, request)
    assert response.status_code == 409
    assert "You asked for this yourself" in response.content.decode()
    assert untouched(request)


@pytest.mark.rule("FB-28")
def test_a_team_manager_who_asks_is_not_their_own_manager(cast, ask, answer):
    anna = cast.anna
    anna.groups.add(*person("agent_too", Role.AGENT).groups.all())
    anna = User.objects.get(pk=anna.pk)
    request = ask("gift", by=anna)
    assert answer(anna, request).status_code == 409
    assert untouched(request)


@pytest.mark.rule("FB-22")
def test_someone_who_left_answers_nothing(cast, compensation, client):
    client.force_login(cast.ada)
    assert client.get(page_of(compensation)).status_code == 200
    User.objects.filter(pk=cast.ada.pk).update(is_active=False)
    response = client.post(
        page_of(compensation),
        {"verdict": "approve", "words": "Yes.", "password": "desk", "seen": compensation.content()},
    )
    assert response.status_code == 302 and "/accounts/login/" in response.url
    with pytest.raises(Blocked):
        at_the_door(compensation, User.objects.get(pk=cast.ada.pk))
    assert untouched(compensation)


@pytest.mark.rule("FB-22")
def test_a_role_taken_away_in_the_middle_of_a_session_counts_at_once(cast, compensation, client):
    client.force_login(cast.ada)
    assert client.get(page_of(compensation)).status_code == 200
    cast.ada.groups.clear()
    data = {"verdict": "approve", "words": "Yes.", "password": "desk", "seen": compensation.content()}
    assert client.post(page_of(compensation), data).status_code == 404
    assert untouched(compensation)


@pytest.mark.rule("FB-22")
def test_an_answer_posted_without_signing_in_goes_to_the_sign_in_page(client, compensation):
    response = client.post(
        page_of(compensation), {"verdict": "approve", "words": "Yes.", "seen": compensation.content()}
    )
    assert response.status_code == 302 and "/accounts/login/" in response.url
    assert untouched(compensation)


@pytest.mark.rule("FB-22")
def test_the_page_asks_for_the_forgery_token(cast, compensation):
    careful = Client(enforce_csrf_checks=True)
    careful.force_login(cast.ada)
    data = {"verdict": "approve", "words": "Yes.", "password": "desk", "seen": compensation.content()}
    assert careful.post(page_of(compensation), data).status_code == 403
    assert untouched(compensation)


@pytest.mark.rule("FB-22")
def test_the_database_refuses_the_asker_as_decider_through_the_orm(compensation):
    compensation.state, compensation.answer = "approved", "Yes."
    compensation.decided_by, compensation.decided_at = compensation.asked_by, timezone.now()
    with pytest.raises(IntegrityError, match="decider_is_not_asker"), transaction.atomic():
        compensation.save()
    assert untouched(compensation)


@pytest.mark.rule("FB-22")
def test_the_database_refuses_the_asker_as_decider_in_a_bulk_update(compensation):
    rows = type(compensation).objects.filter(pk=compensation.pk)
    with pytest.raises(IntegrityError, match="decider_is_not_asker"), transaction.atomic():
        rows.update(
            state="approved", answer="Yes.", decided_by=compensation.asked_by, decided_at=timezone.now()
        )
    assert untouched(compensation)


NOT_AN_ANSWER = [
    "state='approved', answer='Yes.', decided_by_id=asked_by_id, decided_at=asked_at",
    "state='approved'",
    "state='approved', answer='Yes.'",
    "state='rejected', answer='No.', decided_at=asked_at",
    "state='granted', answer='Yes.'",
    "granted_amount=1",
    "amount=-1",
    "amount=0",
    "amount=NULL",
    "currency=''",
    "words=''",
    "kind='bonus'",
]


@pytest.mark.rule("FB-22")
def test_raw_sql_cannot_make_an_answer_that_nobody_gave(compensation):
    for change in NOT_AN_ANSWER:
        with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"UPDATE approvals_approval SET {change} WHERE id=%s", [compensation.pk])
        assert untouched(compensation), change


@pytest.mark.rule("FB-22")
def test_raw_sql_cannot_approve_without_words(cast, compensation):
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "UPDATE approvals_approval SET state='approved', decided_by_id=%s, decided_at=asked_at WHERE id=%s",
            [cast.ada.pk, compensation.pk],
        )
    assert untouched(compensation)


@pytest.mark.rule("FB-22")
def test_the_step_that_hears_a_decision_decides_nothing(cast, compensation):
    case = perform(compensation.case_id, "hear_decision", by=cast.ada, approval=compensation.pk)
    assert untouched(compensation)
    assert not case.approvals.granted("compensation")


@pytest.mark.rule("FB-22")
@pytest.mark.parametrize("name", ["ada", "alan"])
def test_any_aftersales_person_who_did_not_ask_may_answer(cast, compensation, name):
    decided = at_the_door(compensation, getattr(cast, name))
    assert decided.state == "approved" and decided.decided_by == getattr(cast, name)


@pytest.mark.rule("FB-28")
def test_the_agents_own_team_manager_answers_for_a_gift(cast, gift, answer):
    assert answer(cast.anna, gift).status_code == 302
    assert type(gift).objects.get(pk=gift.pk).decided_by == cast.anna


@pytest.mark.rule("FB-28")
def test_a_manager_answers_for_their_agent_on_a_case_of_another_team(cast, answer):
    walk = Walk(cast, make_case(cast, make_order(cast, "FB-1"), team=cast.lyon, owner=cast.max))
    request = walk.do("ask_gift", by=cast.claire, words="Late.").case.approvals.get()
    assert answer(cast.anna, request).status_code == 302
    assert not untouched(request)
