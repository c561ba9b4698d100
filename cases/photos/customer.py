"""What a customer sends through a link: photos, and a message."""

from django.db import transaction
from django.db.models import F

from cases import clock
from cases.models import Case, Event, UploadLink
from cases.photos.adding import Closed, add_photos, customer_spoke


def receive(link, files, *, words, once):
    """Take in what came through `link`: `files` {what they show: [uploaded files]} and a message (may be empty).

    The message is kept whatever becomes of the files. Returns ([Photo], [Refused]).
    Raises `Closed` when the link ended, or the case was closed, in the meantime.
    """
    _count(link)
    if words:
        hear(link, words, once=once and f"{once}-words")
    keys = [key for key, sent in files.items() for _file in sent]
    sent = [file for sent in files.values() for file in sent]
    return add_photos(link.case_id, sent, keys, by=None, link=link, once=once) if sent else ([], [])


@transaction.atomic
def hear(link, words, *, once=None):
    """Put the customer's message on the timeline of the case. The same words once more are not a second message."""
    case = Case.objects.locked().get(pk=link.case_id)
    if not case.is_open or not UploadLink.objects.get(pk=link.pk).is_open:
        raise Closed
    if once and Event.objects.filter(once=once).exists():
        return
    last = case.events.filter(name="customer.message", data__link=link.pk).last()
    if last and last.data["words"] == words:
        return
    case.touch()
    case.events.write("customer.message", once=once, data={"words": words, "link": link.pk})
    customer_spoke(case)


def _count(link):
    UploadLink.objects.filter(pk=link.pk).update(posts=F("posts") + 1, last_used_at=clock.now())
