"""A row as an e-mail, and what a mail server's answers mean."""

import smtplib
from email.utils import format_datetime, parseaddr

from django.conf import settings
from django.core.mail import BadHeaderError, EmailMessage


class Message(EmailMessage):
    """A row of the outbox as it goes over the wire: the same bytes whenever it is made.

    Takes the row, the `address` and, as `headers`, what else its first lines say.
    """

    def __init__(self, row, subject, body, address, headers):
        domain = parseaddr(settings.DEFAULT_FROM_EMAIL)[1].rpartition("@")[2]
        headers = {
            "Message-ID": f"<{row.message_id}@{domain}>",
            "Date": format_datetime(row.at),
            **headers,
        }
        super().__init__(subject, body, to=[address], headers=headers)
        self.boundary = f"=={row.message_id.hex}=="

    def message(self):
        """The message of the e-mail library, without the chance in the border between its parts."""
        message = super().message()
        if message.is_multipart():
            message.set_boundary(self.boundary)
        return message


def is_away(error):
    """Whether it was the mail server that was not there, and not this message that was refused."""
    if isinstance(error, smtplib.SMTPException):
        return isinstance(
            error, smtplib.SMTPServerDisconnected | smtplib.SMTPConnectError | smtplib.SMTPAuthenticationError
        )
    return isinstance(error, OSError)


def is_final(error):
    """Whether the answer will be the same next time: a 5xx to this recipient or text, or no message at all."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return all(code >= 500 for code, _says in error.recipients.values())
    if isinstance(error, smtplib.SMTPDataError):
        return error.smtp_code >= 500
    return isinstance(error, BadHeaderError | smtplib.SMTPNotSupportedError | UnicodeError)
