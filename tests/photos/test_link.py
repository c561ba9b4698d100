"""The customer's link: it opens one page, tells nothing of the case, ends when it should, and brings photos in."""

import logging
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import IntegrityError, transaction
from django.test import Client

from aftersales.logs import WithoutSecrets
from cases import clock
from cases.guard import read
from cases.letters.gate import stopped_words
from cases.models import Case, Event, Photo, UploadLink
from cases.photos.adding import Closed, add_photos
from cases.photos.links import find_link, make_link, revoke_link
from cases.states import State
from cases.steps import Step
from cases.timeline import history
from tests.cast import LETTER
from tests.photos.conftest import upload

KEY = "b" * 32


@pytest.fixture(autouse=True)
def no_brake():
    cache.clear()


@pytest.fixture
def send(client, token):
    """Post to the customer's page: send(message=…, **files)."""

    def post(message="", once=KEY, **files):
        data = {f"photos-{key}": sent for key, sent in files.items()}
        return client.post(f"/c/{token}/", {"message": message, "once": once, **data})

    return post


def text(answer):
    return answer.content.decode()


def test_the_secret_is_kept_nowhere(walk, token):
    link = UploadLink.objects.get()
    assert token not in str(vars(link)) and len(link.token_hash) == 64
    assert token not in str(list(Event.objects.values()))
    assert find_link(token) == link
    assert link.expires_at - link.made_at > timedelta(days=13)


def test_a_new_link_ends_the_older_one(walk, token):
    newer = make_link(walk.case, ["photo"], by=walk.cast.tom).rstrip("/").rpartition("/")[2]
    assert find_link(token) is None and find_link(newer)
    with pytest.raises(IntegrityError), transaction.atomic():
        UploadLink.objects.update(revoked_at=None)
    assert history(walk.again().case)[-1].sentence.startswith(
        "A link for photos of the customer was made: Photo"
    )


def test_a_link_asks_for_what_the_procedure_knows(walk):
    for asks in ([], ["kitchen"]):
        with pytest.raises(ValueError, match="cannot ask"):
            make_link(walk.case, asks, by=walk.cast.claire)
    walk.do("withdraw", words="It works now.")
    with pytest.raises(Closed):
        make_link(walk.case, ["photo"], by=walk.cast.claire)


def ended(walk, how):
    if how == "revoked":
        revoke_link(walk.case, by=walk.cast.claire)
    elif how == "expired":
        now = clock.now()
        UploadLink.objects.update(made_at=now - timedelta(days=15), expires_at=now - timedelta(seconds=1))
    elif how == "closed":
        walk.do("withdraw", words="It works now.")


@pytest.mark.parametrize("how", ["revoked", "expired", "closed"])
def test_a_link_that_ended_gives_the_very_page_of_one_that_never_was(walk, client, token, how):
    ended(walk, how)
    never = client.get(f"/c/{'x' * 43}/")
    for method in (client.get, client.post):
        answer = method(f"/c/{token}/")
        assert (answer.status_code, answer.content) == (404, never.content)
    assert "Answer the e-mail it came with" in text(never) and walk.case.number not in text(never)
    assert not Photo.objects.exists()


@pytest.mark.parametrize(
    "wrong", ["", " ", "x", "x" * 42, "x" * 44, "é" * 43, "%00", "..", "x" * 4000, "' OR 1=1 --"]
)
def test_what_is_no_secret_opens_nothing(walk, client, token, wrong):
    assert find_link(wrong) is None
    assert client.get(f"/c/{wrong}/").status_code == 404
    # Neither with blanks around it, nor by its hash.
    assert find_link(f" {token}") is None and find_link(f"{token}\n") is None
    assert find_link(UploadLink.objects.get().token_hash) is None


def test_the_page_says_what_is_asked_and_nothing_of_the_case(walk, client, token):
    walk.to_details().do("log_call", words="Kim seems to exaggerate.")
    walk.do("request_instructions", words="Three of ten torches stay dark.")
    answer = client.get(f"/c/{token}/")
    page = text(answer)
    assert answer.status_code == 200
    for shown in (walk.case.number, "Flashbay", "Photo", "Message", 'lang="en"'):
        assert shown in page
    case, order = walk.case, walk.case.order
    secrets = [
        case.summary,
        case.words,
        case.contact_name,
        case.contact_email,
        order.number,
        order.customer.name,
    ]
    secrets += ["exaggerate", "stay dark", "Claire", "Torch", "torch", "410.00", LETTER[:20], "Returns desk"]
    assert [secret for secret in secrets if secret in page] == []


def test_the_page_is_private_and_sends_its_address_nowhere(client, token):
    answer = client.get(f"/c/{token}/")
    assert answer["Cache-Control"] == "private, no-store"
    assert answer["Referrer-Policy"] == "same-origin"
    assert "noindex" in answer["X-Robots-Tag"] and "noindex" in text(answer)
    assert "script-src 'self'" in answer["Content-Security-Policy"] and "http" not in text(answer).replace(
        "<!doctype", ""
    )
    assert "sessionid" not in answer.cookies


@pytest.mark.parametrize(("language", "shown"), [("fr", "fr"), ("en", "en"), ("zh-hans", "en")])
def test_the_page_speaks_the_language_of_the_case(walk, client, token, language, shown):
    Case.objects.update(language=language)
    page = text(client.get(f"/c/{token}/", headers={"accept-language": "de"}))
    assert f'lang="{shown}"' in page
    assert ("Photos pour votre dossier" in page) == (language == "fr")


def test_photos_and_a_message_arrive_on_the_case_as_the_customers_own(walk, client, token, send):
    answer = send("The second lamp too.", photo=[upload(colour="red"), upload(colour="blue")])
    assert answer.status_code == 302 and answer.url == f"/c/{token}/?thanks"
    page = text(client.get(answer.url))
    assert "2 photos have arrived so far." in page and "has arrived, and we will answer" in page
    case = walk.again().case
    assert [photo.sender for photo in case.photos.known()] == ["Kim Halden"] * 2
    message, photos = history(case)[-2:]
    assert (message.look, message.by, message.texts) == ("message", "Kim Halden", ["The second lamp too."])
    assert (photos.by, photos.sentence) == ("Kim Halden", "The customer sent 2 photos: 2 × Photo")
    link = UploadLink.objects.get()
    assert (link.posts, link.photos_sent) == (1, 2) and link.last_used_at


def test_the_last_word_is_the_customers_and_somebody_has_to_answer(walk, send):
    from cases.letters.by_hand import send as write
    from cases.letters.by_hand import take_back

    walk.do("ask_for_details")
    assert walk.case.last_word_by == "desk" and not walk.case.reminders.filter(kept_at=None).exists()
    send(photo=[upload()])
    case = walk.again().case
    assert case.last_word_by == "customer" and case.due_at
    assert case.state == State.WITH_CUSTOMER  # the procedure declares no step of its own
    # A letter taken back does not take the customer's word away.
    letter = write(case.pk, by=walk.cast.claire, subject="Thanks", body="We look into it.", seen=case.version)
    take_back(letter.pk, by=walk.cast.claire)
    assert walk.again().case.last_word_at == case.events.get(name="photos.added").at


def test_a_second_press_brings_nothing_in_twice(walk, send):
    for _press in range(2):
        send("The second lamp too.", photo=[upload()])
    assert Photo.objects.count() == 1
    assert sorted(Event.objects.exclude(name="opened").values_list("name", flat=True)) == [
        "customer.message",
        "link.made",
        "photos.added",
    ]


def test_the_message_is_kept_whatever_becomes_of_the_files(walk, send):
    answer = send("It smells of smoke.", photo=[upload(b"<svg/>", name="drawing.svg")])
    page = text(answer)
    assert answer.status_code == 422
    assert "drawing.svg: It is no picture the desk can read." in page
    assert "Your message has arrived:" in page and "It smells of smoke." in page
    assert history(walk.again().case)[-1].texts == ["It smells of smoke."]
    # Sent again with a better file and the same words: one message.
    send("It smells of smoke.", once="c" * 32, photo=[upload()])
    assert Event.objects.filter(name="customer.message").count() == 1 and Photo.objects.count() == 1


def test_a_form_with_nothing_in_it_says_what_is_missing(send):
    answer = send()
    assert answer.status_code == 422 and "Choose at least one photo, or write a message" in text(answer)
    answer = send("x" * 4001)
    assert answer.status_code == 422 and "x" * 4001 in text(answer)


def test_words_are_shown_as_text(walk, client, send):
    send("<script>alert(1)</script>", photo=[upload(name="<img src=x onerror=alert(2)>.jpg")])
    client.force_login(walk.cast.claire)
    photo = Photo.objects.get()
    for address in (f"/cases/{walk.case.number}/", f"/cases/{walk.case.number}/photos/{photo.pk}/"):
        page = text(client.get(address))
        assert "<script>alert" not in page and "<img src=x" not in page


def test_only_what_is_asked_for_is_taken(walk, client, token):
    answer = client.post(f"/c/{token}/", {"photos-parcel": [upload()], "once": KEY})
    assert answer.status_code == 422 and not Photo.objects.exists()


def test_a_forged_form_is_refused(walk, token):
    strict = Client(enforce_csrf_checks=True)
    assert strict.post(f"/c/{token}/", {"message": "Forged."}).status_code == 403
    page = strict.get(f"/c/{token}/")
    secret = text(page).split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    ours = {"message": "Mine.", "csrfmiddlewaretoken": secret}
    assert strict.post(f"/c/{token}/", ours, headers={"origin": "http://testserver"}).status_code == 302
    assert strict.post(f"/c/{token}/", ours, headers={"origin": "https://evil.example"}).status_code == 403


def test_too_many_posts_are_braked_and_keep_nothing(walk, client, token, send):
    answers = [send(f"Message {n}", once=f"{n:032x}").status_code for n in range(32)]
    assert answers == [302] * 30 + [429] * 2
    assert Event.objects.filter(name="customer.message").count() == 30
    assert client.get(f"/c/{token}/").status_code == 200


def test_the_procedures_own_step_is_taken_when_it_may_be(walk, send, monkeypatch):
    taken = []
    step = Step("receive_photos", "Photos arrived", "FB-12", who=(), by_desk=True)
    monkeypatch.setattr("cases.photos.adding.step_named", lambda case, name: step)
    monkeypatch.setattr("cases.photos.adding.blockers", lambda case, step, user: blocked)
    monkeypatch.setattr("cases.photos.adding.perform", lambda *args, **details: taken.append((args, details)))
    blocked = ["not now"]
    send(photo=[upload(colour="red")])
    assert taken == []
    blocked = []
    send(once="d" * 32, photo=[upload(colour="blue")])
    [(args, details)] = taken
    assert args == (walk.case.pk, "receive_photos")
    assert details == {"by": None, "photos": [Photo.objects.last().pk], "shows": ["photo"]}
    add_photos(walk.case.pk, [upload(colour="green")], "photo", by=walk.cast.claire)
    assert len(taken) == 1


def test_the_guard_reads_past_the_secret_of_a_real_link_only(walk, monkeypatch):
    monkeypatch.setattr("secrets.token_urlsafe", lambda size: "we-give-you-a-full-refund-" + "x" * 17)
    address = make_link(walk.case, ["photo"], by=walk.cast.claire)
    assert read(address, "en")
    assert stopped_words(walk.case, f"Send them here: {address}", "en") == []
    invented = address.replace("xxx/", "xxy/")
    assert stopped_words(walk.case, f"Send them here: {invented}", "en")


def test_no_log_holds_the_secret(token):
    record = logging.LogRecord("django.request", 30, "", 1, "%s: %s", ("Too Many", f"/c/{token}/"), None)
    assert WithoutSecrets().filter(record) and token not in record.getMessage()
    assert record.getMessage() == "Too Many: /c/…/"
