"""Getting in: closed sign-up, a brake on guesses, the password again before what matters, sealed secrets."""

import re

import pytest
from allauth.account.decorators import reauthentication_required
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from cryptography.fernet import InvalidToken
from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.http import HttpResponse
from django.urls import include, path

from aftersales.accounts import SealedSecretsAdapter

pytestmark = pytest.mark.django_db
PASSWORD = "a-long-and-dull-password"


@reauthentication_required(allow_get=True)
def decide(request):
    return HttpResponse(f"{request.method} {request.POST.get('words', '')}")


urlpatterns = [
    path("decide/", decide, name="decide"),
    path("accounts/", include("allauth.urls")),
]


@pytest.fixture(autouse=True)
def no_guesses_counted_yet():
    cache.clear()


@pytest.fixture
def person(db):
    return get_user_model().objects.create_user("carol", "carol@example.com", PASSWORD)


def log_in(client, login, password):
    return client.post("/accounts/login/", {"login": login, "password": password})


def is_logged_in(client):
    return "_auth_user_id" in client.session


@pytest.mark.parametrize("login", ["carol", "carol@example.com"])
def test_a_person_logs_in_with_name_or_address(client, person, login):
    assert log_in(client, login, PASSWORD).status_code == 302
    assert is_logged_in(client)


def test_no_one_signs_up_by_themselves(client):
    fields = {"username": "mallory", "email": "m@example.com", "password1": PASSWORD, "password2": PASSWORD}
    client.post("/accounts/signup/", fields)
    assert not get_user_model().objects.exists()


def test_after_ten_wrong_guesses_even_the_right_password_has_to_wait(client, person):
    for guess in range(10):
        log_in(client, "carol", f"wrong-{guess}")
    log_in(client, "carol", PASSWORD)
    assert not is_logged_in(client)


def test_nine_wrong_guesses_lock_no_one_out(client, person):
    for guess in range(9):
        log_in(client, "carol", f"wrong-{guess}")
    log_in(client, "carol", PASSWORD)
    assert is_logged_in(client)


@pytest.mark.urls(__name__)
def test_a_decision_asks_for_the_password_and_then_goes_on_with_what_was_written(client, person):
    log_in(client, "carol", PASSWORD)
    assert client.get("/decide/").content == b"GET "
    asked = client.post("/decide/", {"words": "Granted: the print is blurred"})
    assert asked.status_code == 302
    assert asked.url.startswith("/accounts/reauthenticate/")
    refused = client.post(asked.url, {"password": "wrong"})
    assert b"Granted" not in refused.content
    resumed = client.post(asked.url, {"password": PASSWORD})
    assert resumed.content == b"POST Granted: the print is blurred"


@pytest.mark.urls(__name__)
def test_a_repeated_password_counts_for_a_quarter_of_an_hour(client, person, time_machine):
    time_machine.move_to("2026-03-02T10:00:00Z", tick=False)
    log_in(client, "carol", PASSWORD)
    client.post(client.post("/decide/", {"words": "first"}).url, {"password": PASSWORD})
    time_machine.move_to("2026-03-02T10:14:59Z", tick=False)
    assert client.post("/decide/", {"words": "second"}).content == b"POST second"
    time_machine.move_to("2026-03-02T10:15:01Z", tick=False)
    assert client.post("/decide/", {"words": "third"}).status_code == 302


def test_the_secret_of_a_second_factor_is_not_readable_in_the_database(person):
    secret = generate_totp_secret()
    TOTP.activate(person, secret)
    stored = Authenticator.objects.get(user=person)
    assert secret not in str(stored.data)
    assert SealedSecretsAdapter().decrypt(stored.data["secret"]) == secret


def test_a_rotated_key_still_opens_what_the_old_one_sealed(settings):
    adapter = SealedSecretsAdapter()
    settings.SECRET_KEY = "old-key-" * 10
    sealed = adapter.encrypt("JBSWY3DP")
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "new-key-" * 10, ["old-key-" * 10]
    assert adapter.decrypt(sealed) == "JBSWY3DP"
    settings.SECRET_KEY_FALLBACKS = []
    with pytest.raises(InvalidToken):
        adapter.decrypt(sealed)


def test_every_page_of_a_person_bears_the_strict_policy_and_is_kept_nowhere(client, person):
    client.force_login(person)
    answer = client.get("/accounts/2fa/")
    directives = dict(part.split(" ", 1) for part in answer["Content-Security-Policy"].split("; "))
    assert directives["default-src"] == directives["object-src"] == directives["base-uri"] == "'none'"
    assert directives["frame-ancestors"] == "'none'"
    assert directives["script-src"] == directives["style-src"] == "'self'"
    assert not re.search("unsafe|https?:", answer["Content-Security-Policy"])
    assert "no-store" in answer["Cache-Control"]


def test_a_page_without_a_login_leads_to_the_login(client):
    answer = client.get("/admin/")
    assert answer.status_code == 302
    assert "login" in answer.url
