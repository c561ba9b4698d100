"""Photos come onto a case by one door: once each, told once, all or nothing with their files."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.db import IntegrityError, transaction

from cases.models import Case, Event, Photo
from cases.photos import adding
from cases.photos.adding import Closed, add_photos
from cases.photos.changing import correct, take_off
from cases.photos.files import clean, lost, orphans
from cases.photos.links import find_link, make_link
from cases.states import State
from cases.tasks import clean_photos
from cases.timeline import history
from tests.photos.conftest import drawn, upload
from tests.races.crash import Crash, crash_at, everything, places, rehearsed

ONCE = "c" * 32


def lying(media):
    return sorted(path.name for path in media.rglob("*") if path.is_file())


@pytest.fixture
def two_kinds(monkeypatch):
    """A procedure that tells a photo of the article from one of the parcel."""
    monkeypatch.setattr(
        Case.workflows["flashbay"], "evidence", {"photo": "Photo", "parcel": "Parcel"}, raising=False
    )


def test_a_photo_is_kept_with_who_brought_it_what_it_shows_and_what_it_was_called(walk, media):
    [photo], refused = add_photos(
        walk.case.pk, [upload(name="IMG 1.jpg")], "photo", by=walk.cast.claire, caption="The contacts"
    )
    assert refused == []
    assert (photo.shows, photo.caption, photo.name, photo.added_by) == (
        "photo",
        "The contacts",
        "IMG 1.jpg",
        walk.cast.claire,
    )
    assert (photo.width, photo.height, photo.link, photo.is_kept) == (64, 48, None, True)
    assert len(lying(media)) == 2 and "IMG" not in "".join(lying(media))
    assert photo.history.count() == 1


def test_one_event_tells_of_one_upload(walk):
    add_photos(walk.case.pk, [upload(colour="red"), upload(colour="blue")], "photo", by=walk.cast.claire)
    event = Event.objects.get(name="photos.added")
    assert (event.data["count"], event.data["shows"], event.by) == (2, {"photo": 2}, walk.cast.claire)
    assert history(walk.again().case)[-1].sentence == "2 photos were added: 2 × Photo"
    # The customer said nothing: whose turn it is does not change.
    assert walk.case.version == 2 and walk.case.last_word_by == "customer"


def test_nothing_kept_is_nothing_told(walk, media):
    kept, refused = add_photos(walk.case.pk, [upload(b"<svg/>")], "photo", by=walk.cast.claire)
    assert kept == [] and len(refused) == 1
    assert not Event.objects.filter(name="photos.added").exists() and walk.again().case.version == 1
    assert lying(media) == []


def test_the_same_picture_twice_is_told_and_kept_once(walk, media):
    add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    kept, refused = add_photos(
        walk.case.pk, [upload(name="again.jpg"), upload(colour="blue")], "photo", by=walk.cast.tom
    )
    assert len(kept) == 1 and len(lying(media)) == 4
    assert str(refused[0]) == "again.jpg: This picture is on the case already: Photo."
    kept, refused = add_photos(
        walk.case.pk, [upload(colour="green"), upload(colour="green")], "photo", by=walk.cast.tom
    )
    assert len(kept) == len(refused) == 1


def test_a_second_press_of_the_button_keeps_nothing_more(walk, media):
    first, _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire, once="k" * 40)
    again, refused = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire, once="k" * 40)
    assert again == first and refused == []
    assert Photo.objects.count() == 1 and len(lying(media)) == 2
    assert Event.objects.filter(name="photos.added").count() == 1


def test_each_file_may_show_something_else(walk, two_kinds):
    add_photos(
        walk.case.pk,
        [upload(colour="red"), upload(colour="blue")],
        ["photo", "parcel"],
        by=walk.cast.claire,
    )
    case = walk.again().case
    assert case.photos.shows("photo") and case.photos.shows("parcel")
    assert history(case)[-1].sentence == "2 photos were added: Photo, Parcel"
    with pytest.raises(ValueError, match="kitchen"):
        add_photos(case.pk, [upload()], "kitchen", by=walk.cast.claire)


def test_a_procedure_asks_which_evidence_is_missing(walk, two_kinds, django_assert_num_queries):
    assert walk.case.photos.missing(["photo", "parcel"]) == ["photo", "parcel"]
    [photo], _none = add_photos(walk.case.pk, [upload()], "parcel", by=walk.cast.claire)
    case = Case.objects.prefetch_related("photos").get(pk=walk.case.pk)
    with django_assert_num_queries(0):
        assert case.photos.missing(["photo", "parcel"]) == ["photo"]
        assert case.photos.shows("parcel") and not case.photos.shows("photo")
    take_off(photo.pk, by=walk.cast.claire, why="Another parcel.")
    assert not walk.again().case.photos.shows("parcel")


def test_a_reopened_case_has_no_evidence_yet(walk):
    add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    walk.do("withdraw", words="It works now.").do("reopen", words="It does not.")
    assert not walk.case.photos.shows("photo")
    kept, _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    assert len(kept) == 1 and walk.case.photos.shows("photo")


def test_nothing_is_added_to_a_closed_case(walk, media):
    walk.do("withdraw", words="It works now.")
    with pytest.raises(Closed):
        add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    assert lying(media) == []


def test_a_case_has_room_for_so_many_photos(walk, monkeypatch):
    monkeypatch.setattr(adding, "MOST_PER_CASE", 1)
    kept, refused = add_photos(
        walk.case.pk, [upload(colour="red"), upload(colour="blue")], "photo", by=walk.cast.claire
    )
    assert len(kept) == 1 and "no room for more" in str(refused[0])


def test_a_photo_is_taken_off_with_a_reason_and_stays_on_record(walk, media):
    [photo], _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    take_off(photo.pk, by=walk.cast.tom, why="A person is on it.")
    take_off(photo.pk, by=walk.cast.claire, why="Once more.")
    photo.refresh_from_db()
    assert (photo.hidden_by, photo.why_hidden) == (walk.cast.tom, "A person is on it.")
    assert len(lying(media)) == 2 and walk.case.photos.known() == []
    entry = history(walk.again().case)[-1]
    assert (entry.sentence, entry.texts) == ("A photo was taken off: Photo", ["A person is on it."])
    # It may be brought in anew: the first one is no twin any more.
    assert add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)[0]


def test_what_a_photo_shows_is_corrected(walk, two_kinds):
    [photo], _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    for _time in range(2):
        correct(photo.pk, by=walk.cast.tom, shows="parcel", caption="")
    assert walk.again().case.photos.missing(["photo", "parcel"]) == ["photo"]
    assert history(walk.case)[-1].sentence == "It was corrected what a photo shows: Parcel, not Photo"
    assert Event.objects.filter(name="photos.corrected").count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"added_by": None},
        {"width": 3001},
        {"height": 0},
        {"why_hidden": "No time, no person."},
        {"shows": ""},
        {"sha256": ""},
        {"image": ""},
    ],
)
def test_the_database_refuses_what_no_photo_can_be(walk, wrong):
    [photo], _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    with pytest.raises(IntegrityError), transaction.atomic():
        Photo.objects.filter(pk=photo.pk).update(**wrong)


def test_the_database_refuses_to_forget_a_photo_or_to_change_one_that_was_taken_off(walk):
    [photo], _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    with pytest.raises(IntegrityError), transaction.atomic():
        Photo.objects.filter(pk=photo.pk).delete()
    take_off(photo.pk, by=walk.cast.tom, why="Another case.")
    with pytest.raises(IntegrityError), transaction.atomic():
        Photo.objects.filter(pk=photo.pk).update(hidden_at=None, hidden_by=None, why_hidden="")


def test_the_database_refuses_the_same_picture_twice(walk):
    [photo], _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    with pytest.raises(IntegrityError), transaction.atomic():
        Photo.objects.create(
            case=walk.case,
            shows="photo",
            name="twin",
            width=1,
            height=1,
            sha256=photo.sha256,
            image="photos/a.jpg",
            thumbnail="photos/b.jpg",
            added_by=walk.cast.tom,
        )


def test_a_failure_between_file_and_row_leaves_neither(walk, media, monkeypatch):
    def power_cut(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr(adding, "_tell", power_cut)
    with pytest.raises(KeyboardInterrupt):
        add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    assert lying(media) == [] and not Photo.objects.exists()


@pytest.mark.parametrize("from_customer", [False, True])
def test_a_crash_at_any_statement_leaves_no_row_and_no_file_and_a_second_try_does_it(
    walk, media, from_customer
):
    walk.do("ask_for_details")
    address = make_link(walk.case, ["photo"], by=walk.cast.claire)
    who = {"by": None, "link": find_link(address.split("/")[-2])} if from_customer else {"by": walk.cast.tom}

    def act():
        return add_photos(walk.case.pk, [upload(), upload(colour="blue")], "photo", once=ONCE, **who)

    before = everything()
    statements, _events = rehearsed(act)
    for path in media.rglob("*.jpg"):
        path.unlink()
    assert len(statements) > 10
    for number in places(statements):
        with pytest.raises(Crash), crash_at(number):
            act()
        assert everything() == before, f"statement {number} of {len(statements)} left something behind"
        assert lying(media) == []
    assert len(act()[0]) == len(act()[0]) == 2
    assert Photo.objects.count() == 2 and len(lying(media)) == 4


def test_a_full_disk_is_told_and_leaves_nothing(walk, media, monkeypatch):
    real, calls = adding.write, []

    def full(content):
        calls.append(content)
        if len(calls) in (2, 3):
            raise OSError("No space left on device")
        return real(content)

    monkeypatch.setattr(adding, "write", full)
    files = [upload(colour=colour, name=f"{colour}.jpg") for colour in ("red", "blue", "green")]
    kept, refused = add_photos(walk.case.pk, files, "photo", by=walk.cast.claire)
    assert [photo.name for photo in kept] == ["green.jpg"]
    assert [file.name for file in refused] == ["red.jpg", "blue.jpg"] and "just now" in str(refused[0])
    assert len(lying(media)) == 2


def test_an_orphan_is_found_once_it_is_old_and_a_lost_picture_is_named(walk, media, monkeypatch):
    [photo], _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    (media / "photos" / "orphan.jpg").write_bytes(drawn())
    assert orphans() == [] and lost() == []
    monkeypatch.setattr("cases.photos.files.ORPHANED_AFTER", timedelta(hours=-1))
    assert orphans() == ["photos/orphan.jpg"]
    (media / photo.image.name).unlink()
    assert lost() == [photo]
    assert clean() == (1, f"{walk.case.number}/{photo.pk}") and orphans() == []


def test_the_clock_has_the_pictures_looked_through_and_the_log_names_what_is_lost(walk, media, caplog):
    assert "cases.tasks.clean_photos" in [beat["task"] for beat in settings.CELERY_BEAT_SCHEDULE.values()]
    [photo], _none = add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    clean_photos()
    assert not caplog.records
    (media / photo.thumbnail.name).unlink()
    clean_photos()
    assert f"{walk.case.number}/{photo.pk}" in caplog.text


def test_the_state_of_the_case_stays_where_it_is(walk):
    add_photos(walk.case.pk, [upload()], "photo", by=walk.cast.claire)
    assert walk.again().case.state == State.NEW
