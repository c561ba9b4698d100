"""The pages of the agents: photos are added, looked at, corrected, taken off, by those who may and by nobody else."""

import re

import pytest

from cases.models import Case, Letter, Photo, UploadLink
from cases.photos.adding import add_photos
from cases.photos.changing import take_off
from cases.photos.links import make_link
from tests.photos.conftest import upload

KEY = "a" * 32


@pytest.fixture
def claire(client, walk):
    client.force_login(walk.cast.claire)
    return client


@pytest.fixture
def photo(walk):
    [kept], _none = add_photos(
        walk.case.pk, [upload(name="IMG.jpg")], "photo", by=walk.cast.tom, caption="Contacts"
    )
    return kept


@pytest.fixture
def address(walk):
    """The address of a page about photos of the case: address("ask/")."""
    return lambda rest="": f"/cases/{walk.case.number}/photos/{rest}"


@pytest.fixture
def two_kinds(monkeypatch):
    evidence = {"photo": "Photo", "parcel": "Parcel"}
    monkeypatch.setattr(Case.workflows["flashbay"], "evidence", evidence, raising=False)


def text(answer):
    return answer.content.decode()


def test_photos_are_added_on_the_page_of_the_case_and_shown_there(claire, walk, address):
    files = [upload(colour="red"), upload(colour="blue")]
    answer = claire.post(address(), {"files": files, "caption": "Both", "once": KEY}, follow=True)
    assert answer.redirect_chain == [(f"/cases/{walk.case.number}/#photos", 302)]
    page = text(answer)
    assert "2 photos added." in page and page.count("thumbnail.jpg") == 2
    assert 'alt="Photo – Both"' in page and "2 photos were added: 2 × Photo" in page and "Claire" in page


def test_what_is_refused_is_named_and_what_was_typed_comes_back(claire, address, two_kinds):
    files = [upload(name="good.jpg"), upload(b"<svg/>", name="<b>drawing</b>.svg")]
    answer = claire.post(address(), {"files": files, "shows": "parcel", "caption": "The label", "once": KEY})
    page = text(answer)
    assert answer.status_code == 422 and Photo.objects.get().name == "good.jpg"
    assert "&gt;.svg: It is no picture the desk can read." in page or "drawing" in page
    assert "<b>drawing" not in page
    assert 'value="The label"' in page and '<option value="parcel" selected>' in page
    assert "1 photo added." in page


def test_without_a_file_the_form_comes_back(claire, address):
    answer = claire.post(address(), {"caption": "The label"})
    assert answer.status_code == 422 and "Choose at least one photo" in text(answer)


def test_two_hundred_files_in_one_request_are_no_error_page(claire, address, media):
    # The pictures that are looked at differ; of the others it is enough that they are there.
    files = [upload(colour=(n, 2 * n, 0), size=(200, 200), name=f"IMG_{n}.jpg") for n in range(20)]
    files += [upload(files[0].file.getvalue(), name=f"IMG_{n}.jpg") for n in range(20, 200)]
    answer = claire.post(address(), {"files": files})
    assert answer.status_code == 422
    assert text(answer).count("At most 10 photos can be sent at once") == 190 and "IMG_199.jpg" in text(
        answer
    )
    assert len(list((media / "photos").iterdir())) == 2 * Photo.objects.count() > 0


def test_a_file_above_all_limits_is_not_kept_on_the_disk_and_told(claire, address, monkeypatch):
    monkeypatch.setattr("aftersales.uploads.MOST_BYTES", 100_000)
    monkeypatch.setattr("cases.photos.pictures.MOST_BYTES", 150_000)
    answer = claire.post(address(), {"files": [upload(b"\xff\xd8\xff" + b"0" * 3_000_000)]})
    assert answer.status_code == 422
    [file] = answer.wsgi_request.FILES.getlist("files")
    assert file.size < 300_000


def test_the_picture_comes_with_headers_that_let_it_do_nothing(claire, photo, address):
    for size in ("full", "thumbnail"):
        answer = claire.get(address(f"{photo.pk}/{size}.jpg"))
        assert answer.status_code == 200 and answer["Content-Type"] == "image/jpeg"
        assert b"".join(answer.streaming_content)[:3] == b"\xff\xd8\xff"
        assert answer["Cache-Control"] == "private, no-cache"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Content-Disposition"].startswith("inline; filename=")
        assert "sandbox" in answer["Content-Security-Policy"]
        assert "default-src 'none'" in answer["Content-Security-Policy"]
        again = claire.get(address(f"{photo.pk}/{size}.jpg"), headers={"if-none-match": answer["ETag"]})
        assert again.status_code == 304 and again["Cache-Control"] == "private, no-cache"


def test_no_other_address_shows_a_stored_file(claire, photo):
    for path in (photo.image.name, photo.thumbnail.name):
        assert claire.get(f"/media/{path}").status_code == claire.get(f"/static/{path}").status_code == 404
        assert claire.get(f"/{path}").status_code == 404


@pytest.mark.parametrize("who", ["max", "luc", "priya", "sam"])
def test_to_a_stranger_and_to_another_team_no_photo_exists(client, walk, photo, address, who):
    client.force_login(getattr(walk.cast, who))
    rests = ("", f"{photo.pk}/", f"{photo.pk}/full.jpg", f"{photo.pk}/thumbnail.jpg")
    assert {client.get(address(rest)).status_code for rest in rests} == {404}
    posts = ("", "ask/", "link/end/", f"{photo.pk}/correct/", f"{photo.pk}/off/")
    assert {client.post(address(rest), {"why": "x", "asks": "photo"}).status_code for rest in posts} == {404}
    assert photo.history.count() == 1 and not UploadLink.objects.exists()


def test_nobody_sees_anything_without_signing_in(client, photo, address):
    for rest in ("", f"{photo.pk}/", f"{photo.pk}/full.jpg"):
        assert client.get(address(rest)).status_code == 302


def test_a_photo_is_found_under_its_own_case_only(claire, walk, photo):
    from tests.cast import make_case

    other = make_case(walk.cast, walk.case.order)
    for rest in ("", "full.jpg", "thumbnail.jpg"):
        assert claire.get(f"/cases/{other.number}/photos/{photo.pk}/{rest}").status_code == 404
        assert claire.get(f"/cases/{walk.case.number}/photos/{photo.pk + 1}/{rest}").status_code == 404
    assert claire.post(f"/cases/{other.number}/photos/{photo.pk}/off/", {"why": "x"}).status_code == 404


def test_who_decides_nothing_adds_nothing(client, walk, photo, address):
    client.force_login(walk.cast.root)
    assert client.get(address(f"{photo.pk}/full.jpg")).status_code == 200
    assert "Add photos" not in text(client.get(address()))
    for rest in ("", "ask/", f"{photo.pk}/off/", f"{photo.pk}/correct/", "link/end/"):
        answer = client.post(address(rest), {"files": [upload(colour="blue")], "why": "x", "asks": "photo"})
        assert answer.status_code == 403 and "agents, second level, team managers and Aftersales" in text(
            answer
        ), rest
    assert Photo.objects.get().is_kept


def test_nothing_is_changed_on_a_closed_case(claire, walk, photo, address):
    walk.do("withdraw", words="It works now.")
    for rest in ("", "ask/", f"{photo.pk}/off/", f"{photo.pk}/correct/"):
        answer = claire.post(address(rest), {"files": [upload(colour="blue")], "why": "x", "asks": "photo"})
        assert answer.status_code == 403 and "The case is closed." in text(answer)
    assert Photo.objects.get().is_kept and "Add photos" not in text(claire.get(address()))


def test_a_photo_is_taken_off_with_a_reason_and_then_seen_by_those_who_answer_for_it(
    claire, walk, photo, address
):
    page = claire.post(address(f"{photo.pk}/off/"), {"why": ""})
    assert page.status_code == 422 and "Enter the reason" in text(page)
    claire.post(address(f"{photo.pk}/off/"), {"why": "A face is on it."})
    assert not Photo.objects.get().is_kept
    assert "thumbnail.jpg" not in text(claire.get(f"/cases/{walk.case.number}/"))
    assert "A face is on it." in text(claire.get(address()))
    assert "full.jpg" not in text(claire.get(address(f"{photo.pk}/")))
    assert claire.get(address(f"{photo.pk}/full.jpg")).status_code == 404
    claire.force_login(walk.cast.anna)
    assert claire.get(address(f"{photo.pk}/full.jpg")).status_code == 200


def test_what_a_photo_shows_is_corrected_on_its_page(claire, photo, address, two_kinds):
    page = text(claire.get(address(f"{photo.pk}/")))
    assert "IMG.jpg" in page and "64 × 48" in page and 'value="Contacts"' in page
    claire.post(address(f"{photo.pk}/correct/"), {"shows": "parcel", "caption": "Label"})
    photo.refresh_from_db()
    assert (photo.shows, photo.caption) == ("parcel", "Label")
    assert claire.post(address(f"{photo.pk}/correct/"), {"shows": "kitchen"}).status_code == 422


def test_a_lost_picture_is_a_page_that_says_so_and_no_failure(claire, photo, address, media):
    (media / photo.image.name).unlink()
    assert claire.get(address(f"{photo.pk}/full.jpg")).status_code == 404


def test_the_letter_with_the_link_is_prepared_and_sent_past_the_guard(claire, walk, address):
    answer = claire.post(address("ask/"), {"asks": ["photo"]})
    page = text(answer)
    [link] = set(re.findall(r"http://127\.0\.0\.1:\d+/c/[\w-]{43}/", page))
    assert answer.status_code == 200 and "Kim Halden" in answer.context["compose"].initial["body"]
    assert (
        not Letter.objects.filter(template="").exists()
        and UploadLink.objects.get().made_by == walk.cast.claire
    )
    letter = {**answer.context["compose"].initial, "seen": walk.again().case.version, "once": KEY}
    assert claire.post(f"/cases/{walk.case.number}/letters/new/", letter).status_code == 302
    assert link in Letter.objects.get(template="").body
    assert claire.post(address("ask/"), {}).status_code == 422
    assert "A link works until" in text(claire.get(address()))
    claire.post(address("link/end/"))
    assert UploadLink.objects.get().revoked_at


def test_approvers_see_the_photos_beside_the_request(client, walk, photo):
    walk.to_accepted().do("ask_compensation", amount="40.00", words="For the delay.")
    request = walk.case.approvals.get(kind="compensation")
    client.force_login(walk.cast.ada)
    decision = f"/admin/approvals/approval/{request.pk}/"
    page = client.get(decision, follow=True)
    assert f"/photos/{photo.pk}/thumbnail.jpg" in text(page)
    take_off(photo.pk, by=walk.cast.tom, why="Another case.")
    assert "thumbnail.jpg" not in text(client.get(decision, follow=True))


def test_photos_cost_the_page_of_the_case_no_query_each(claire, walk, django_assert_max_num_queries):
    files = [upload(colour=(n * 25, 0, 0)) for n in range(10)]
    add_photos(walk.case.pk, files, "photo", by=walk.cast.tom)
    make_link(walk.case, ["photo"], by=walk.cast.tom)
    with django_assert_max_num_queries(20):
        claire.get(f"/cases/{walk.case.number}/")
