"""The one door through which photos come onto a case."""

import logging
from collections import Counter

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from cases import clock
from cases.actions import perform
from cases.blockers import blockers, step_named
from cases.models import Case, Event, UploadLink
from cases.photos.files import remove, write
from cases.photos.pictures import NoPicture, Refused, clean_name, read_picture
from cases.promises import start_promises

log = logging.getLogger(__name__)

MOST_AT_ONCE = 10
MOST_PER_CASE = 200
# The step a procedure may declare (`by_desk`) to be taken when the customer has sent photos.
STEP = "receive_photos"


class Closed(Exception):
    """The case is closed, or the link does not work any more: nothing is added."""

    def __init__(self):
        super().__init__(_("The case is closed. Reopen it to add photos."))


def add_photos(case_id, files, shows, *, by, link=None, caption="", once=None):
    """Keep what is good of `files` with a case; everything else is told by name.

    Takes
        files    uploaded files, as they came
        shows    what they show, a key of the procedure's `evidence`; or a list with a key for each file
        by       the person; None is the customer, who came through `link`
        caption  a few words about them
        once     one-time key of the form: a repeat returns what the first press kept

    Returns ([Photo], [Refused]). Writes one event, "photos.added", when something was kept. When the customer
    sent them, the case's last word is the customer's, and the procedure's own step `receive_photos` is taken
    (with ``photos``, their ids, and ``shows``, the keys) if the case is where it may be.
    Raises `Closed` when the case is; `ValueError` for a key that the procedure does not know.
    """
    files = list(files)
    keys = [shows] * len(files) if isinstance(shows, str) else list(shows)
    _known(case_id, keys)
    refused = [Refused(clean_name(file.name), _too_many()) for file in files[MOST_AT_ONCE:]]
    ready, written = [], []
    # Decoded and written before the case is locked: both take their time.
    for file, key in zip(files[:MOST_AT_ONCE], keys, strict=False):
        try:
            ready.append((key, *_written(read_picture(file), written)))
        except NoPicture as stop:
            refused.append(Refused(clean_name(file.name), str(stop)))
        except OSError:
            log.exception("a photo could not be written")
            why = _("It could not be kept just now. Send it again in a few minutes.")
            refused.append(Refused(clean_name(file.name), why))
    try:
        with transaction.atomic():
            kept, twins = _keep(case_id, ready, by, link, caption, once)
    except BaseException:
        remove(written)
        raise
    remove(set(written) - {name for photo in kept for name in (photo.image.name, photo.thumbnail.name)})
    return kept, refused + twins


def _keep(case_id, ready, by, link, caption, once):
    case = Case.objects.locked().get(pk=case_id)
    if once and (event := Event.objects.filter(once=once, case=case).first()):
        return list(case.photos.filter(pk__in=event.data["photos"])), []
    if not case.is_open or (link and not UploadLink.objects.get(pk=link.pk).is_open):
        raise Closed
    there = {photo.sha256: photo for photo in case.photos.known()}
    room, kept, twins = MOST_PER_CASE - len(there), [], []
    for key, picture, image, thumbnail in ready:
        if twin := there.get(picture.sha256):
            what = {"what": twin.what}
            twins.append(Refused(picture.name, _("This picture is on the case already: %(what)s.") % what))
        elif not room:
            why = _("There are %(most)s photos already, and no room for more.") % {"most": MOST_PER_CASE}
            twins.append(Refused(picture.name, why))
        else:
            photo = there[picture.sha256] = case.photos.create(
                cycle=case.cycle,
                shows=key,
                caption=caption,
                name=picture.name,
                width=picture.width,
                height=picture.height,
                sha256=picture.sha256,
                image=image,
                thumbnail=thumbnail,
                added_by=by,
                link=link,
            )
            kept.append(photo)
            room -= 1
    if kept:
        _tell(case, kept, by, link, once)
    return kept, twins


def _tell(case, kept, by, link, once):
    ids, shows = [photo.pk for photo in kept], Counter(photo.shows for photo in kept)
    case.touch()
    case.events.write(
        "photos.added",
        by=by,
        once=once,
        data={"count": len(kept), "shows": dict(shows), "photos": ids, "by_customer": by is None},
    )
    if by is None:
        UploadLink.objects.filter(pk=link.pk).update(
            photos_sent=F("photos_sent") + len(kept), last_used_at=clock.now()
        )
        customer_spoke(case, photos=ids, shows=list(shows))


def customer_spoke(case, **photos):
    """What follows from a word of the customer's that came through a link. Call it under the lock of the case.

    The last word is theirs. Photos take the procedure's own step when it may be taken now; all else starts what
    a recorded reply starts, so that somebody is waited for to answer.
    """
    case.customer_spoke()
    case.save(update_fields=["last_word_at", "last_word_by"])
    step = step_named(case, STEP) if photos else None
    if step and step.by_desk and not blockers(case, step, None):
        perform(case.pk, STEP, by=None, **photos)
    else:
        start_promises(case, "record_reply")


def _known(case_id, keys):
    case = Case.objects.get(pk=case_id)
    if unknown := set(keys) - set(case.evidence):
        raise ValueError(f"{case.workflow} knows no evidence {sorted(unknown)}")


def _written(picture, written):
    for content in (picture.image, picture.thumbnail):
        written.append(write(content))
    return picture, *written[-2:]


def _too_many():
    return _("At most %(most)s photos can be sent at once. Send it with the next ones.") % {
        "most": MOST_AT_ONCE
    }
