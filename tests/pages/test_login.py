"""Getting in and out."""

import re

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.cache import cache
from django.urls import reverse

from cases.templatetags import demo


@pytest.fixture(autouse=True)
def no_tries_counted():
    """Tries are counted in the cache, which outlives a test."""
    cache.clear()
    yield
    cache.clear()


def sign_in(client, login="claire", password="desk", **fields):
    return client.post(reverse("account_login"), {"login": login, "password": password, **fields})


@pytest.mark.parametrize("login", ["claire", "claire@desk.example", "CLAIRE"])
def test_a_person_signs_in_by_name_or_address(client, cast, login):
    assert sign_in(client, login).status_code == 302
    assert client.session["_auth_user_id"] == str(cast.claire.pk)


def test_signing_in_changes_nothing_that_the_past_of_a_person_tells(client, cast):
    told = cast.claire.history.count()
    sign_in(client)
    assert type(cast.claire).objects.get(pk=cast.claire.pk).last_login
    assert cast.claire.history.count() == told


def test_signing_in_leads_to_the_page_that_was_asked_for(client, cast):
    asked = client.get(reverse("rules"))["Location"]
    assert asked == f"{reverse('account_login')}?next=/rules/"
    assert 'name="next" value="/rules/"' in client.get(asked).content.decode()
    assert sign_in(client, next="/rules/")["Location"] == "/rules/"
    client.logout()
    assert sign_in(client, next="https://evil.example/")["Location"] == "/"


def test_a_wrong_password_is_said_and_the_name_stays(client, cast):
    page = sign_in(client, password="wrong").content.decode()
    assert "There is a problem" in page and 'value="claire"' in page and "<title>Error:" in page


def test_somebody_who_left_does_not_get_in(client, cast):
    cast.claire.is_active = False
    cast.claire.save()
    sign_in(client)
    assert "_auth_user_id" not in client.session


def test_guessing_is_braked(client, cast):
    for _try in range(10):
        sign_in(client, password="wrong")
    page = sign_in(client).content.decode()
    assert "_auth_user_id" not in client.session and "Too many" in page


def test_signing_out_needs_a_press(client, cast):
    client.force_login(cast.claire)
    page = client.get(reverse("account_logout")).content.decode()
    assert "Sign out" in page and "_auth_user_id" in client.session
    client.post(reverse("account_logout"))
    assert "_auth_user_id" not in client.session


def test_nobody_makes_an_account_for_themselves(client, db):
    assert "Accounts are made by managers" in client.get(reverse("account_signup")).content.decode()


PAGES = (
    "account_login",
    "account_signup",
    "account_reset_password",
    "account_reset_password_done",
    "account_reset_password_from_key_done",
    "account_inactive",
)
OWN_PAGES = (
    "account_logout",
    "account_change_password",
    "account_email",
    "account_reauthenticate",
    "mfa_index",
    "mfa_activate_totp",
    "mfa_reauthenticate",
)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", PAGES + OWN_PAGES)
def test_every_page_has_the_desks_look_and_no_script_of_its_own(client, cast, name, language):
    if name in OWN_PAGES:
        cast.claire.language = language
        cast.claire.save()
        sign_in(client)
    response = client.get(reverse(name), headers={"accept-language": language}, follow=True)
    page = response.content.decode()
    assert response.status_code == 200 and "desk/desk.css" in page and f'<html lang="{language}"' in page
    assert not re.search(r"<script(?![^>]*\bsrc=)|\sstyle=|\son\w+=|javascript:", page)
    assert not re.search(r"[Pp]lease|[Ss]orry|[Ii]nvalid", page)


def test_a_forgotten_password_is_set_anew_by_a_link(client, cast):
    client.post(reverse("account_reset_password"), {"email": "claire@desk.example"})
    link = re.search(r"http://testserver(\S+)", mail.outbox[0].body)[1]
    page = client.get(link, follow=True)
    assert "Set a new password" in page.content.decode()
    done = client.post(
        page.redirect_chain[-1][0],
        {"password1": "Sufficiently-long-1", "password2": "Sufficiently-long-1"},
        follow=True,
    )
    assert "The password is changed" in done.content.decode()
    assert sign_in(client, password="Sufficiently-long-1").status_code == 302
    client.logout()
    assert "used already" in client.get(link, follow=True).content.decode()


def test_an_unknown_address_gets_the_same_answer(client, cast):
    known = client.post(reverse("account_reset_password"), {"email": "claire@desk.example"}, follow=True)
    unknown = client.post(reverse("account_reset_password"), {"email": "nobody@desk.example"}, follow=True)
    assert (
        known.redirect_chain == unknown.redirect_chain and "Look in your mailbox" in unknown.content.decode()
    )


def test_a_second_factor_is_set_up_asked_for_and_switched_off(client, cast, monkeypatch):
    monkeypatch.setattr(
        "allauth.mfa.totp.internal.auth.validate_totp_code", lambda secret, code: code == "123456"
    )
    sign_in(client)
    assert "Confirm that it is you" in client.get(reverse("mfa_activate_totp"), follow=True).content.decode()
    client.post(reverse("account_reauthenticate"), {"password": "desk"})
    assert 'src="data:image/svg+xml' in client.get(reverse("mfa_activate_totp")).content.decode()
    assert (
        "There is a problem" in client.post(reverse("mfa_activate_totp"), {"code": "000000"}).content.decode()
    )
    codes = client.post(reverse("mfa_activate_totp"), {"code": "123456"}, follow=True).content.decode()
    assert "shown this once" in codes and Authenticator.objects.filter(user=cast.claire).count() == 2
    client.post(reverse("account_logout"))
    asked = client.post(
        reverse("account_login"), {"login": "claire", "password": "desk"}, follow=True
    ).content.decode()
    assert "Enter the code your authenticator app shows" in asked and "_auth_user_id" not in client.session
    cache.clear()
    client.post(reverse("mfa_authenticate"), {"code": "123456"})
    assert client.session["_auth_user_id"] == str(cast.claire.pk)
    assert "Confirm that it is you" in client.get(reverse("mfa_reauthenticate")).content.decode()
    cache.clear()
    client.post(reverse("mfa_reauthenticate"), {"code": "123456"})
    assert (
        "Afterwards only the password"
        in client.get(reverse("mfa_deactivate_totp"), follow=True).content.decode()
    )
    client.post(reverse("mfa_deactivate_totp"))
    assert "Only the password is asked for" in client.get(reverse("mfa_index")).content.decode()


def test_the_demo_shows_its_people_and_each_button_signs_in(client, cast, settings, monkeypatch):
    people = [
        {"username": "claire", "password": "desk", "name": "Claire", "role": "agent", "note": "works a queue"}
    ]
    monkeypatch.setattr("cases.demo.logins", lambda: people)
    settings.DESK_DEMO = True
    page = client.get(reverse("account_login")).content.decode()
    fields = dict(re.findall(r'type="hidden" name="(login|password)" value="([^"]*)"', page))
    assert fields == {"login": "claire", "password": "desk"} and "works a queue" in page
    assert sign_in(client, **fields).status_code == 302


def test_outside_the_demo_no_login_is_shown(client, db, settings):
    settings.DESK_DEMO = False
    assert demo.demo_logins() == []
    assert 'name="password" value' not in client.get(reverse("account_login")).content.decode()
