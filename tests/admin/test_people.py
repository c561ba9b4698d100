"""People and teams: kept by administrators, none of whom can give themselves anything."""

import re
from unittest.mock import ANY

import pytest
from django.contrib.auth.models import Group
from django.test import Client

from cases.models import Team, User
from cases.roles import Role
from tests.cast import person


def groups(*roles):
    return [str(Group.objects.get_or_create(name=role)[0].pk) for role in roles]


def typed(user, **changes):
    """What the form of `user` holds, with `changes` typed over it."""
    data = {
        name: getattr(user, name)
        for name in ["username", "first_name", "last_name", "email", "language", "time_zone"]
    }
    data |= {
        "team": user.team_id or "",
        "groups": [str(group.pk) for group in user.groups.all()],
        "is_active": "on",
    }
    return {name: value for name, value in (data | changes).items() if value is not None}


def save(client, by, user, **changes):
    client.force_login(by)
    return client.post(f"/admin/cases/user/{user.pk}/change/", typed(user, **changes))


def now(user):
    return User.objects.get(pk=user.pk)


def test_an_administrator_gives_a_role_and_the_history_says_which(cast, client):
    assert save(client, cast.root, cast.tom, groups=groups(Role.AGENT, Role.WAREHOUSE)).status_code == 302
    assert now(cast.tom).roles == {"agent", "warehouse"}
    latest = cast.tom.history.latest()
    assert (latest.history_user, latest.history_change_reason) == (
        cast.root,
        "roles: agent → agent, warehouse",
    )


def test_an_administrator_deactivates_someone_who_is_out_at_once(cast, client):
    toms = Client()
    toms.force_login(cast.tom)
    assert toms.get("/accounts/email/", follow=True).status_code == 200
    assert save(client, cast.root, cast.tom, is_active=None).status_code == 302
    assert not now(cast.tom).is_active
    assert "/accounts/login/" in toms.get("/").url


@pytest.mark.rule("FB-22", "FB-28")
def test_nobody_gives_themselves_a_role_a_team_or_anything_else_that_decides(cast, client):
    before = User.objects.filter(pk=cast.root.pk).values().get() | {"last_login": ANY}
    more = {
        "groups": groups(*Role),
        "team": cast.london.pk,
        "is_superuser": "on",
        "is_staff": "on",
        "is_active": None,
        "email": "other@desk.example",
        "username": "ada2",
    }
    assert save(client, cast.root, cast.root, **more).status_code == 302
    assert User.objects.filter(pk=cast.root.pk).values().get() == before
    assert now(cast.root).roles == {"administrator"}


def test_one_may_change_ones_own_language(cast, client):
    save(client, cast.root, cast.root, language="fr", first_name="Ruth")
    assert (now(cast.root).language, now(cast.root).first_name) == ("fr", "Ruth")


def test_nobody_becomes_a_superuser_here(cast, client):
    save(client, cast.root, cast.tom, is_superuser="on", is_staff="on", user_permissions=["1"], password="x")
    assert not now(cast.tom).is_superuser and not now(cast.tom).is_staff
    assert now(cast.tom).check_password("desk")


def test_an_administrator_cannot_change_a_superuser(cast, client):
    chief = User.objects.create_superuser("chief", "chief@desk.example", "desk")
    assert save(client, cast.root, chief, email="mine@desk.example", is_active=None).status_code == 404
    assert now(chief).is_active and now(chief).email == "chief@desk.example"


def test_there_is_no_page_on_which_an_administrator_sets_a_password(cast, client):
    client.force_login(cast.root)
    assert client.get(f"/admin/cases/user/{cast.ada.pk}/password/", follow=True).status_code == 404
    assert 'type="password"' not in client.get(f"/admin/cases/user/{cast.ada.pk}/change/").content.decode()


def test_a_new_person_chooses_the_password_by_a_link_that_only_they_get(
    cast, client, mailoutbox, django_capture_on_commit_callbacks
):
    client.force_login(cast.root)
    data = {
        "username": "nora",
        "first_name": "Nora",
        "last_name": "Ek",
        "email": "nora@desk.example",
        "groups": groups(Role.AGENT),
        "team": cast.london.pk,
        "language": "fr",
        "time_zone": "Europe/Paris",
        "is_active": "on",
    }
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post("/admin/cases/user/add/", data).status_code == 302
    nora = User.objects.get(username="nora")
    assert nora.roles == {"agent"} and not nora.has_usable_password()
    (mail,) = mailoutbox
    assert mail.to == ["nora@desk.example"] and re.search(r"/accounts/password/reset/key/\S+", mail.body)


def test_two_people_do_not_share_an_address(cast, client):
    response = save(client, cast.root, cast.tom, email=cast.ada.email.upper())
    assert (
        response.status_code == 200 and "Another person has this e-mail address" in response.content.decode()
    )


@pytest.mark.rule("FB-28")
def test_nobody_makes_themselves_a_team_manager(cast, client):
    """Not even who has the role: the choice leaves oneself out, and a forged one is refused."""
    both = person("both", Role.ADMINISTRATOR, Role.TEAM_MANAGER)
    client.force_login(both)
    response = client.post(f"/admin/cases/team/{cast.lyon.pk}/change/", {"name": "Lyon", "manager": both.pk})
    assert response.status_code == 200
    assert Team.objects.get(pk=cast.lyon.pk).manager is None
    assert (
        client.post(
            f"/admin/cases/team/{cast.lyon.pk}/change/", {"name": "Lyon", "manager": cast.anna.pk}
        ).status_code
        == 302
    )
    assert Team.objects.get(pk=cast.lyon.pk).manager == cast.anna


@pytest.mark.rule("FB-28")
def test_only_a_team_manager_becomes_one_of_a_team(cast, client):
    client.force_login(cast.root)
    assert (
        client.post(
            f"/admin/cases/team/{cast.lyon.pk}/change/", {"name": "Lyon", "manager": cast.claire.pk}
        ).status_code
        == 200
    )
    assert Team.objects.get(pk=cast.lyon.pk).manager is None


@pytest.mark.rule("FB-29", "FB-27")
def test_an_administrator_completes_a_customers_record_with_its_past_kept(cast, walk, client):
    client.force_login(cast.root)
    customer = walk.case.customer
    fields = ["name", "kind", "country", "language", "email", "phone"]
    data = {name: getattr(customer, name) for name in fields} | {"record_number": "NS-4711"}
    assert client.post(f"/admin/cases/customer/{customer.pk}/change/", data).status_code == 302
    assert type(customer).objects.get(pk=customer.pk).record_number == "NS-4711"
    assert customer.history.latest().history_user == cast.root


def test_the_roles_are_there_on_a_new_desk(db):
    assert set(Role.values) <= set(Group.objects.values_list("name", flat=True))


def test_people_are_listed_by_role_in_words(client, cast):
    client.force_login(cast.root)
    page = client.get("/admin/cases/user/?role=team_manager")
    assert "Second level" in page.content.decode() and "second_level</a>" not in page.content.decode()
    assert {Role.TEAM_MANAGER} == set.intersection(
        *({group.name for group in person.groups.all()} for person in page.context["cl"].result_list)
    )
