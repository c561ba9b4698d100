"""A signal as an e-mail in plain text: the words first, the facts below."""

import smtplib
from contextlib import suppress

from django.core.mail import get_connection

from cases.outbox.mail import Message, is_final
from cases.signals.answers import NoAnswer, NotNow, NotReached, Refused
from cases.signals.content import facts


def send(signal, address):
    """Send `signal` to `address`. Raises `NotTaken`."""
    # No Auto-Submitted: ticket systems throw away what bears it, without a word.
    headers = {"Importance": "high", "X-Priority": "1"} if signal.urgent else {}
    message = Message(signal, f"[{signal.data['case']}] {signal.subject}", _body(signal), address, headers)
    connection = get_connection()
    try:
        connection.open()
    except OSError as error:
        raise NotReached(_says(error)) from error
    try:
        connection.send_messages([message])
    except Exception as error:
        raise _meaning(error)(_says(error)) from error
    finally:
        # A server that took the message and does not say good-bye took the message.
        with suppress(OSError):
            connection.close()


def _body(signal):
    told = [f"{name}: {value}" for name, value in facts(signal)]
    return "\n".join([signal.text.rstrip(), "", *told, ""])


def _meaning(error):
    if is_final(error):
        return Refused
    if isinstance(error, smtplib.SMTPServerDisconnected) or not isinstance(error, smtplib.SMTPException):
        return NoAnswer
    return NotNow


def _says(error):
    return f"{type(error).__name__}: {error}"
