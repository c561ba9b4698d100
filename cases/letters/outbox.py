"""Sending the outbox: nothing lost, and what is repeated after a crash is identical to the byte.

A worker takes a lease on a letter, sends it with a Message-ID made from the row, and marks it sent with its
lease. A worker that dies leaves a lease that runs out; the letter is sent again with the same Message-ID.
"""

import logging
import smtplib
import time
import uuid
from datetime import timedelta
from email.utils import format_datetime, parseaddr

from django.conf import settings
from django.core.mail import BadHeaderError, EmailMessage
from django.db import transaction
from django.db.models import Q

from cases import clock
from cases.letters.enclosures import render
from cases.letters.write import tell_colleagues
from cases.models import Case, Event, Letter

log = logging.getLogger(__name__)

LEASE = timedelta(minutes=5)
# Minutes until the next try after each failure, three days in all; then a person has to look at it.
PAUSES = (1, 5, 15, 60, 240, 720, 1440, 1440)
MOST_TRIES = len(PAUSES) + 1
# A round ends before the next one is rung, and when the server was away this many times running.
ROUND_SECONDS = 45
AWAY = 3
TO_SEND = [Letter.State.WAITING, Letter.State.SENDING]


def send_waiting():
    """Send the letters that are due. Returns how many were sent. Several workers may do so at once."""
    sent, away, stop = 0, 0, time.monotonic() + ROUND_SECONDS
    while away < AWAY and time.monotonic() < stop and (letter := _take()):
        if letter.attempts > MOST_TRIES:
            _give_up(letter, "every worker that sent it was stopped")
            continue
        try:
            _Message(letter).send()
        except Exception as error:
            log.warning("letter %s could not be sent: %s", letter.pk, error)
            _failed(letter, error)
            away = away + 1 if _is_away(error) else 0
        else:
            away = 0
            sent += _settle(letter, state=Letter.State.SENT, sent_at=clock.now(), last_error="")
    return sent


@transaction.atomic
def _take():
    """The next letter that is due, under a lease; None when there is none."""
    now = clock.now()
    free = Q(state=Letter.State.WAITING) | Q(state=Letter.State.SENDING, leased_until__lt=now)
    # `state__in` says nothing more, but it is what the index of this question is made for.
    due = Letter.objects.filter(free, state__in=TO_SEND, send_after__lte=now)
    letter = due.select_for_update(skip_locked=True).order_by("send_after", "id").first()
    if letter is not None:
        letter.state, letter.lease, letter.leased_until = Letter.State.SENDING, uuid.uuid4(), now + LEASE
        letter.attempts += 1
        letter.save(update_fields=["state", "lease", "leased_until", "attempts"])
    return letter


class _Message(EmailMessage):
    """A letter as it goes over the wire: the same bytes whenever it is made."""

    def __init__(self, letter):
        domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
        headers = {"Message-ID": f"<{letter.message_id}@{domain}>", "Date": format_datetime(letter.at)}
        if letter.template:
            headers["Auto-Submitted"] = "auto-generated"
        super().__init__(letter.subject, letter.body, to=[letter.address], headers=headers)
        self.boundary = f"=={letter.message_id.hex}=="
        for name in letter.enclosures:
            self.attach(*render(name))

    def message(self):
        """The message of the e-mail library, without the chance in the border between its parts."""
        message = super().message()
        if message.is_multipart():
            message.set_boundary(self.boundary)
        return message


def _is_away(error):
    """Whether it was the mail server that was not there, and not this letter that was refused."""
    if isinstance(error, smtplib.SMTPException):
        return isinstance(
            error, smtplib.SMTPServerDisconnected | smtplib.SMTPConnectError | smtplib.SMTPAuthenticationError
        )
    return isinstance(error, OSError)


def _is_final(error):
    """Whether the answer will be the same next time: a 5xx to this recipient or text, or no letter at all."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _says in error.recipients.values())
    if isinstance(error, smtplib.SMTPDataError):
        return error.smtp_code >= 500
    return isinstance(error, BadHeaderError | smtplib.SMTPNotSupportedError | UnicodeError)


def _failed(letter, error):
    says = f"{type(error).__name__}: {error}"[:500]
    if _is_final(error) or letter.attempts >= MOST_TRIES:
        _give_up(letter, says)
    else:
        pause = timedelta(minutes=PAUSES[letter.attempts - 1])
        _settle(letter, state=Letter.State.WAITING, last_error=says, send_after=clock.now() + pause)


@transaction.atomic
def _give_up(letter, says):
    """Nobody tries any more by himself: the case says so, and a person hears of it at once."""
    case = Case.objects.select_for_update(of=("self",)).filter(pk=letter.case_id).first()
    if not _settle(letter, state=Letter.State.FAILED, last_error=says) or case is None:
        return
    data = {"letter": letter.pk, "subject": letter.subject, "to": letter.address, "error": says}
    Event.objects.create(
        case=case, cycle=case.cycle, name="letter.failed", before=case.state, after=case.state, data=data
    )
    if letter.to != Letter.To.STAFF:
        # A message to a colleague that failed is not followed by another one.
        letter.last_error = says
        tell_colleagues(case, case.people_to_tell("owner"), "letter_failed", letter=letter)


@transaction.atomic
def _settle(letter, **fields):
    """Write the outcome, if the lease is still ours: a slower worker must not undo a faster one's.

    Returns whether it was.
    """
    mine = Letter.objects.filter(pk=letter.pk, lease=letter.lease, state=Letter.State.SENDING)
    row = mine.select_for_update().first()
    if row is None:
        return False
    fields |= {"lease": None, "leased_until": None}
    for name, value in fields.items():
        setattr(row, name, value)
    row.save(update_fields=list(fields))
    return True
