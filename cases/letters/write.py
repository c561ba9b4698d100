"""Writing letters: every one is a row in the outbox, in the transaction of what it tells."""

from datetime import timedelta

from django.conf import settings

from aftersales.nudge import nudge
from cases import clock
from cases.letters.gate import NoAddress, check
from cases.letters.templates import render
from cases.models.letter import Letter
from cases.models.outgoing import one_line

# How long a letter written by hand can be taken back.
SECOND_THOUGHTS = timedelta(seconds=10)


def write_to_customer(case, template, *, by, enclosures=(), **context):
    """Write a letter from a template to the case's contact, in the contact's language. Returns the letter.

    Raises `LetterStopped` when the text speaks of what the case does not allow, `NoAddress` when there is no
    e-mail address.
    """
    # The customer knows the person who looks after the case, not the one who counted or paid.
    signed = case.responsible or by
    subject, body = render(
        template, case.language, {"case": case, "order": case.order, "by": signed, **context}
    )
    return send_to_customer(case, subject, body, by=by, template=template, enclosures=enclosures)


def send_to_customer(case, subject, body, *, by, template="", enclosures=(), wait=timedelta(0), once=None):
    """Put a text for the customer into the outbox, past the guard; `wait` before it is sent. Returns the letter."""
    if not case.contact_email:
        raise NoAddress
    topics = check(case, f"{subject}\n{body}", case.language)
    return _post(
        case,
        Letter.To.CUSTOMER,
        case.contact_email,
        case.language,
        subject,
        body,
        by,
        template,
        topics=topics,
        enclosures=list(enclosures),
        wait=wait,
        once=once,
    )


def write_to_aftersales(case, template, *, by, **context):
    """Write to Aftersales: US accounts to the .us mailbox, all others to the other (FB-01). Returns the letter."""
    subject, body = render(template, "en", {"case": case, "order": case.order, "by": by, **context})
    return _post(case, Letter.To.AFTERSALES, aftersales_mailbox(case), "en", subject, body, by, template)


def tell_colleagues(case, people, template, *, by=None, **context):
    """Write an internal message to each of `people` who has an e-mail address, in their own language."""
    for person in people:
        if person.email:
            subject, body = render(
                template,
                person.language,
                {"case": case, "order": case.order, "by": by, "person": person, **context},
            )
            _post(case, Letter.To.STAFF, person.email, person.language, subject, body, by, template)


def aftersales_mailbox(case):
    """The Aftersales mailbox that answers for this customer's region (FB-01)."""
    return settings.DESK_AFTERSALES_US_MAILBOX if case.customer.in_us else settings.DESK_AFTERSALES_MAILBOX


def _post(
    case,
    to,
    address,
    language,
    subject,
    body,
    by,
    template,
    topics=(),
    enclosures=(),
    wait=timedelta(0),
    once=None,
):
    letter = Letter.objects.create(
        case=case,
        to=to,
        address=address,
        language=language,
        subject=one_line(subject)[:200],
        body=body,
        by=by,
        template=template,
        topics=list(topics),
        enclosures=list(enclosures),
        send_after=clock.now() + wait,
    )
    case.events.write(
        f"letter.{to}",
        by=by,
        once=once,
        data={"letter": letter.pk, "subject": letter.subject, "to": address},
    )
    if not wait:
        from cases.tasks import send_letters

        nudge(send_letters)
    if to == Letter.To.CUSTOMER:
        case.last_word_at, case.last_word_by = clock.now(), "desk"
        type(case).objects.filter(pk=case.pk).update(last_word_at=case.last_word_at, last_word_by="desk")
    return letter
