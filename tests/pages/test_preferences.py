"""How a person sees the desk."""

import pytest
from django.urls import reverse
from django.utils import timezone, translation

from cases.models import User
from cases.preferences import PreferencesMiddleware
from tests.cast import make_case

CHOSEN = {
    "language": "fr",
    "theme": "dark",
    "density": "cosy",
    "time_zone": "Asia/Shanghai",
    "shortcuts": "on",
}


@pytest.fixture(autouse=True)
def as_it_was():
    """The language of a request stays active in the thread after it."""
    yield
    translation.activate("en")


def test_what_is_chosen_is_kept_and_leads_back(client, cast):
    client.force_login(cast.claire)
    response = client.post(reverse("preferences"), {**CHOSEN, "next": "/rules/?a=1"})
    assert (response.status_code, response["Location"]) == (302, "/rules/?a=1")
    user = User.objects.get(username="claire")
    assert (user.language, user.theme, user.density, user.time_zone, user.shortcuts) == (
        "fr",
        "dark",
        "cosy",
        "Asia/Shanghai",
        True,
    )


def test_shortcuts_left_out_are_off_and_other_choices_left_out_stay(client, cast):
    client.force_login(cast.claire)
    client.post(reverse("preferences"), {"theme": "light"})
    user = User.objects.get(username="claire")
    assert (user.theme, user.shortcuts, user.time_zone, user.language) == (
        "light",
        False,
        "Europe/London",
        "en",
    )


@pytest.mark.parametrize(
    "away", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "\\\\evil.example", ""]
)
def test_it_never_leads_out_of_the_desk(client, cast, away):
    client.force_login(cast.claire)
    assert client.post(reverse("preferences"), {**CHOSEN, "next": away})["Location"] == reverse("preferences")


def test_a_choice_that_does_not_exist_is_named_and_nothing_is_kept(client, cast):
    client.force_login(cast.claire)
    response = client.post(reverse("preferences"), {**CHOSEN, "time_zone": "Mars/Olympus", "language": "en"})
    assert response.status_code == 422 and "Select a time zone from the list" in response.content.decode()
    assert User.objects.get(username="claire").theme == "system"


def test_one_person_cannot_set_anything_else_of_themselves(client, cast):
    client.force_login(cast.sam)
    client.post(
        reverse("preferences"),
        {**CHOSEN, "is_superuser": "on", "is_staff": "on", "team": cast.london.pk, "username": "root2"},
    )
    user = User.objects.get(pk=cast.sam.pk)
    assert (user.is_superuser, user.is_staff, user.team, user.username) == (False, False, None, "sam")


def test_pages_are_in_the_persons_language_whatever_the_browser_says(client, cast):
    User.objects.filter(pk=cast.claire.pk).update(language="fr")
    client.force_login(cast.claire)
    response = client.get(reverse("rules"), headers={"accept-language": "en"})
    assert '<html lang="fr"' in response.content.decode() and response["Content-Language"] == "fr"


def test_before_sign_in_the_browsers_language_decides(client, db):
    for asked, shown in (("fr-FR,fr;q=0.9", "fr"), ("de", "en"), ("en-GB", "en")):
        assert (
            f'<html lang="{shown}"'
            in client.get(reverse("account_login"), headers={"accept-language": asked}).content.decode()
        )


def test_times_are_in_the_persons_zone_and_the_zone_ends_with_the_request(cast, rf):
    cast.claire.time_zone = "Asia/Shanghai"
    request = rf.get("/")
    request.user = cast.claire
    before = timezone.get_current_timezone_name()
    assert (
        PreferencesMiddleware(lambda _request: timezone.get_current_timezone_name())(request)
        == "Asia/Shanghai"
    )
    assert timezone.get_current_timezone_name() == before


def test_a_zone_that_no_longer_exists_stops_no_page(client, cast):
    User.objects.filter(pk=cast.claire.pk).update(time_zone="Europe/Atlantis")
    client.force_login(cast.claire)
    assert client.get(reverse("order", args=[make_case(cast).order.number])).status_code == 200
    assert client.get(reverse("preferences")).status_code == 200


def test_nobody_sets_preferences_without_signing_in(client, db):
    assert reverse("account_login") in client.post(reverse("preferences"), CHOSEN)["Location"]
