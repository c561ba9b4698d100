"""Sending letters: by mail, with the papers they name."""

from cases.letters.enclosures import render
from cases.letters.write import tell_colleagues
from cases.models import Letter
from cases.outbox.mail import Message, is_away, is_final
from cases.outbox.sending import Outbox, Verdict


class Letters(Outbox):
    model = Letter

    def send(self, letter):
        headers = {"Auto-Submitted": "auto-generated"} if letter.template else {}
        message = Message(letter, letter.subject, letter.body, letter.address, headers)
        for name in letter.enclosures:
            message.attach(*render(name))
        message.send()

    def verdict(self, error):
        return Verdict(final=is_final(error), away=is_away(error))

    def facts(self, letter):
        return {"letter": letter.pk, "subject": letter.subject, "to": letter.address}

    def tell_of_failure(self, case, letter):
        if letter.to != Letter.To.STAFF:
            # A message to a colleague that failed is not followed by another one.
            tell_colleagues(case, case.people_to_tell("owner"), "letter_failed", letter=letter)


LETTERS = Letters()


def send_waiting():
    """Send the letters that are due. Returns how many were sent."""
    return LETTERS.send_waiting()
