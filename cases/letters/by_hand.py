"""Letters an agent writes: sent after a moment for second thoughts, taken back, sent again after a failure."""

import re

from django.db import transaction

from aftersales.nudge import nudge
from cases import clock
from cases.actions import Moved
from cases.letters.gate import check
from cases.letters.templates import render
from cases.letters.write import SECOND_THOUGHTS, send_to_customer
from cases.models import Case, Event, Letter
from cases.roles import Role

WRITERS = (Role.AGENT, Role.AFTERSALES, Role.TEAM_MANAGER)
# The letters to start from, in the order of the menu; they are finished by hand.
TEMPLATES = ("reassure", "progress", "chase_customer", "thanks")
_PLACEHOLDER = re.compile(r"‹[^‹›]*›")
_ATTACHED = re.compile(
    r"\b(attached|attachments?|enclosed|ci-joints?|ci-jointes?|pièces? jointes?)\b|附件", re.IGNORECASE
)


class TooLate(Exception):
    """The letter is not waiting any more: it was sent, or is on its way."""


def starting_points(case, by):
    """The letters to start from: [(name, subject, body)] in the language of the case's contact."""
    return [(name, *starting_point(name, case, by)) for name in TEMPLATES]


def starting_point(name, case, by):
    """One letter to start from, filled with what the case knows: (subject, body)."""
    return render(name, case.language, {"case": case, "order": case.order, "by": by})


def unfilled(text):
    """The places of a template that nobody filled in, like ‹what was done›."""
    return _PLACEHOLDER.findall(text)


def speaks_of_an_attachment(text):
    """The word by which a text says that something is attached, or ""."""
    found = _ATTACHED.search(text)
    return found.group() if found else ""


@transaction.atomic
def send(case_id, *, by, subject, body, seen, once=None):
    """Write to the customer by hand; it leaves after `SECOND_THOUGHTS`. Returns the letter.

    A repeat of `once` returns the first letter. Raises `Moved` when the case is not as it was `seen`,
    `LetterStopped` or `NoAddress`.
    """
    case = Case.objects.locked().get(pk=case_id)
    if once and (event := Event.objects.filter(once=once, case=case).first()):
        return Letter.objects.get(pk=event.data["letter"])
    if int(seen) != case.version:
        raise Moved(case)
    letter = send_to_customer(case, subject, body, by=by, wait=SECOND_THOUGHTS, once=once)
    _touch(case)
    return letter


@transaction.atomic
def take_back(letter_id, *, by):
    """Take back a letter to a customer that has not left yet. Returns it. Raises `TooLate`."""
    letter = _locked(letter_id)
    if letter.state == Letter.State.TAKEN_BACK:
        return letter
    if not letter.can_be_taken_back:
        raise TooLate
    letter.state = Letter.State.TAKEN_BACK
    letter.save(update_fields=["state"])
    _tell(letter, by, "letter.taken_back")
    _last_word(letter.case)
    return letter


@transaction.atomic
def send_again(letter_id, *, by):
    """Put a letter that could not be sent into the outbox once more. Returns it.

    Raises `TooLate` when it did not fail, `LetterStopped` when the case no longer allows what it says.
    """
    letter = _locked(letter_id)
    if letter.state != Letter.State.FAILED:
        raise TooLate
    if letter.to == Letter.To.CUSTOMER:
        check(letter.case, f"{letter.subject}\n{letter.body}", letter.language)
    letter.state, letter.attempts, letter.send_after = Letter.State.WAITING, 0, clock.now()
    letter.save(update_fields=["state", "attempts", "send_after"])
    _tell(letter, by, "letter.sent_again")
    from cases.tasks import send_letters

    nudge(send_letters)
    return letter


def _locked(letter_id):
    """The letter under lock, after its case: the order of locks everywhere."""
    case_id = Letter.objects.values_list("case_id", flat=True).get(pk=letter_id)
    case = Case.objects.locked().get(pk=case_id)
    letter = Letter.objects.select_for_update(of=("self",)).get(pk=letter_id)
    letter.case = case
    return letter


def _tell(letter, by, name):
    case = letter.case
    data = {"letter": letter.pk, "subject": letter.subject, "to": letter.address}
    Event.objects.create(
        case=case, cycle=case.cycle, name=name, by=by, before=case.state, after=case.state, data=data
    )
    _touch(case)


def _touch(case):
    case.version += 1
    case.save(update_fields=["version"])


def _last_word(case):
    """Who spoke last, now that a letter was taken back: the desk by its last letter, or else the customer."""
    before = (
        case.letters.filter(to=Letter.To.CUSTOMER)
        .exclude(state=Letter.State.TAKEN_BACK)
        .order_by("-at")
        .first()
    )
    spoke = case.words_of_the_customer().order_by("-id").first()
    if before and not (spoke and spoke.at > before.at):
        case.last_word_at, case.last_word_by = before.at, "desk"
    else:
        case.last_word_at, case.last_word_by = spoke.at if spoke else case.opened_at, "customer"
    case.save(update_fields=["last_word_at", "last_word_by"])
