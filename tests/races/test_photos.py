"""Photos by several people at once."""

from functools import partial

import pytest

from cases.models import Event, Photo, UploadLink
from cases.photos.adding import add_photos
from cases.photos.links import find_link, make_link
from tests.photos.conftest import upload
from tests.races.together import errors, races, together


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


def lying(media):
    return sorted(path.name for path in media.rglob("*") if path.is_file())


@races
def test_of_the_same_picture_sent_at_once_one_is_kept_and_the_others_are_told(walk, media):
    add = partial(add_photos, walk.case.pk, shows="photo", by=walk.cast.claire)
    answers = together(*(partial(add, [upload()]) for _n in range(4)))
    assert errors(answers) == []
    assert sorted(len(kept) for kept, _refused in answers) == [0, 0, 0, 1]
    assert {str(refused[0].why) for kept, refused in answers if not kept} == {
        "This picture is on the case already: Photo."
    }
    assert Photo.objects.count() == Event.objects.filter(name="photos.added").count() == 1
    assert len(lying(media)) == 2


@races
def test_of_two_links_made_at_once_one_works(walk):
    answers = together(*(partial(make_link, walk.case, ["photo"], by=walk.cast.claire) for _n in range(3)))
    assert errors(answers) == []
    assert sum(find_link(address.split("/")[-2]) is not None for address in answers) == 1
    assert UploadLink.objects.count() == 3
