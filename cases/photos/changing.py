"""What becomes of a photo on its case: what it shows is corrected, or it is taken off."""

from django.db import transaction

from cases import clock
from cases.models import Case, Photo
from cases.photos.adding import Closed


@transaction.atomic
def take_off(photo_id, *, by, why):
    """Take a photo off its case, with a reason; it stays on record. Returns it. A repeat changes nothing.

    Raises `Closed` when the case is.
    """
    photo = _locked(photo_id)
    if not photo.is_kept:
        return photo
    photo.hidden_at, photo.hidden_by, photo.why_hidden = clock.now(), by, why
    photo.save(update_fields=["hidden_at", "hidden_by", "why_hidden"])
    _tell(photo, "photos.taken_off", by, {"shows": photo.shows, "words": why})
    return photo


@transaction.atomic
def correct(photo_id, *, by, shows, caption):
    """Say anew what a photo shows, and its caption. Returns it. A photo taken off stays as it is.

    Raises `Closed` when the case is; `ValueError` for a key that the procedure does not know.
    """
    photo = _locked(photo_id)
    if shows not in photo.case.evidence:
        raise ValueError(f"{photo.case.workflow} knows no evidence {shows!r}")
    if not photo.is_kept or (photo.shows, photo.caption) == (shows, caption):
        return photo
    was = photo.shows
    photo.shows, photo.caption = shows, caption
    photo.save(update_fields=["shows", "caption"])
    _tell(photo, "photos.corrected", by, {"was": was, "shows": shows})
    return photo


def _locked(photo_id):
    """The photo under the lock of its case, which every change of its photos takes first."""
    case_id = Photo.objects.values_list("case_id", flat=True).get(pk=photo_id)
    case = Case.objects.locked().get(pk=case_id)
    if not case.is_open:
        raise Closed
    photo = Photo.objects.get(pk=photo_id)
    photo.case = case
    return photo


def _tell(photo, name, by, data):
    photo.case.touch()
    photo.case.events.write(name, by=by, data={"photo": photo.pk, **data})
