"""Sending the outbox: nothing lost, and what is repeated after a crash is identical to the byte.

A worker takes a lease on a letter, sends it with a Message-ID made from the row, and marks it sent with its lease.
A worker that dies leaves a lease that runs out; the letter is then sent again with the same Message-ID.
"""

import logging
import uuid
from datetime import timedelta
from email.utils import format_datetime, parseaddr

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from cases.letters.enclosures import render
from cases.models.letter import Letter

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
# Minutes until the next try after each failure; then a person has to look at it.
PAUSES = (1, 5, 15, 60, 240, 720, 1440)
AT_ONCE = 100


def send_waiting(limit=AT_ONCE):
    """Send the letters that are due. Returns how many were sent. Several workers may do so at once."""
    sent = 0
    for _round in range(limit):
        letter = _take()
        if letter is None:
            break
        sent += _send(letter)
    return sent


@transaction.atomic
def _take():
    now = timezone.now()
    free = Q(state=Letter.State.WAITING) | Q(state=Letter.State.SENDING, leased_until__lt=now)
    letter = Letter.objects.select_for_update(skip_locked=True).filter(free, send_after__lte=now).order_by("send_after", "id").first()
    if letter is not None:
        letter.state, letter.lease, letter.leased_until = Letter.State.SENDING, uuid.uuid4(), now + LEASE
        letter.attempts += 1
        letter.save(update_fields=["state", "lease", "leased_until", "attempts"])
    return letter


def _send(letter):
    try:
        _message(letter).send()
    except Exception as error:
        log.warning("letter %s could not be sent: %s", letter.pk, error)
        _failed(letter, error)
        return 0
    _settle(letter, state=Letter.State.SENT, sent_at=timezone.now(), last_error="")
    return 1


def _message(letter):
    message = EmailMessage(
        letter.subject,
        letter.body,
        settings.DEFAULT_FROM_EMAIL,
        [letter.address],
        headers={"Message-ID": _message_id(letter), "Date": format_datetime(letter.at), "Auto-Submitted": "auto-generated"},
    )
    for name in letter.enclosures:
        message.attach(*render(name))
    return message


def _message_id(letter):
    domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
    return f"<{letter.message_id}@{domain}>"


def _failed(letter, error):
    says = f"{type(error).__name__}: {error}"[:500]
    if letter.attempts > len(PAUSES):
        _settle(letter, state=Letter.State.FAILED, last_error=says)
    else:
        pause = timedelta(minutes=PAUSES[letter.attempts - 1])
        _settle(letter, state=Letter.State.WAITING, last_error=says, send_after=timezone.now() + pause)


@transaction.atomic
def _settle(letter, **fields):
    """Write the outcome, if the lease is still ours: a slower worker must not undo a faster one's."""
    row = Letter.objects.select_for_update().filter(pk=letter.pk, lease=letter.lease, state=Letter.State.SENDING).first()
    if row is None:
        return
    for name, value in {**fields, "lease": None, "leased_until": None}.items():
        setattr(row, name, value)
    row.save()
