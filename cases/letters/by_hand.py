"""Letters an agent writes: sent after a moment for second thoughts, taken back, sent again after a failure."""

import re

from django.db import transaction

from cases.actions import Moved
from cases.letters.gate import check
from cases.letters.outbox import LETTERS
from cases.letters.templates import render
from cases.letters.write import SECOND_THOUGHTS, send_to_customer
from cases.models import Case, Event, Letter
from cases.outbox.again import TooLate, locked, put_back, tell
from cases.roles import SERVE_CUSTOMERS

WRITERS = SERVE_CUSTOMERS
_PLACEHOLDER = re.compile(r"‹[^‹›]*›")
_ATTACHED = re.compile(
    r"\b(attached|attachments?|enclosed|ci-joints?|ci-jointes?|pièces? jointes?)\b|附件", re.IGNORECASE
)


def starting_points(case, by):
    """The letters to start from: [(name, subject, body)] in the language of the case's contact."""
    return [(name, *starting_point(name, case, by)) for name in case.replies]


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
    case.touch()
    return letter


@transaction.atomic
def take_back(letter_id, *, by):
    """Take back a letter to a customer that has not left yet. Returns it. Raises `TooLate`."""
    letter = locked(Letter, letter_id)
    if letter.state == Letter.State.TAKEN_BACK:
        return letter
    if not letter.can_be_taken_back:
        raise TooLate
    letter.state = Letter.State.TAKEN_BACK
    letter.save(update_fields=["state"])
    tell(letter, by, "letter.taken_back", LETTERS.facts(letter))
    _last_word(letter.case)
    return letter


@transaction.atomic
def send_again(letter_id, *, by):
    """Put a letter that could not be sent into the outbox once more. Returns it.

    Raises `TooLate` when it did not fail, `LetterStopped` when the case no longer allows what it says.
    """
    letter = locked(Letter, letter_id)
    if letter.state != Letter.State.FAILED:
        raise TooLate
    if letter.to == Letter.To.CUSTOMER:
        check(letter.case, f"{letter.subject}\n{letter.body}", letter.language)
    from cases.tasks import send_letters

    put_back(letter, by, LETTERS.facts(letter), send_letters)
    return letter


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
