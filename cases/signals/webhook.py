"""A signal as a web hook: one POST of JSON under a key by which the other side knows a repeat.

Straight on the library of the language: no redirect is followed and no proxy asked, and an error says nothing
of the address, which may be a secret.
"""

import base64
import hashlib
import hmac
import http.client
import socket
import ssl
import threading
from contextlib import suppress
from datetime import UTC, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import unquote, urlsplit

from django.conf import settings

from cases import clock
from cases.signals.answers import NoAnswer, NotNow, NotReached, Refused
from cases.signals.content import as_json

TIMEOUT = 10
LONGEST_WAIT = timedelta(days=1)
# Of the answers that blame the request, those that may be another next time.
LATER = {408, 409, 425, 429}
# After these nobody knows what was done before it went wrong.
UNSURE = {500, 502, 504}


def send(signal, address):
    """Post `signal` to `address`. Raises `NotTaken`; any 2xx is success."""
    parts, body = urlsplit(address), as_json(signal)
    connection = _connection(parts)
    try:
        connection.connect()
    except (OSError, UnicodeError) as error:
        raise NotReached(_reason(error)) from None
    # The time-out of the socket begins anew with each byte; this one does not.
    overdue = threading.Timer(TIMEOUT, _hang_up, [connection.sock])
    overdue.start()
    try:
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.request("POST", path, body, _headers(signal, parts, body))
        answer = connection.getresponse()
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise NoAnswer(_reason(error)) from None
    finally:
        overdue.cancel()
        connection.close()
    _judge(answer)


def _connection(parts):
    if parts.scheme == "https":
        secure = ssl.create_default_context()
        return http.client.HTTPSConnection(parts.hostname, parts.port, timeout=TIMEOUT, context=secure)
    return http.client.HTTPConnection(parts.hostname, parts.port, timeout=TIMEOUT)


def _headers(signal, parts, body):
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "returns-desk",
        "Idempotency-Key": str(signal.message_id),
    }
    if settings.DESK_CHANNEL_SECRET:
        digest = hmac.new(settings.DESK_CHANNEL_SECRET.encode(), body, hashlib.sha256).hexdigest()
        headers["X-Desk-Signature"] = f"sha256={digest}"
    if parts.username is not None:
        login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        headers["Authorization"] = f"Basic {base64.b64encode(login.encode()).decode()}"
    return headers


def _judge(answer):
    status = answer.status
    if 200 <= status < 300:
        return
    says = f"{status} {_phrase(status)}".strip()
    if 300 <= status < 400:
        raise Refused(f"{says}; redirects are not followed")
    if status < 500 and status not in LATER:
        raise Refused(says)
    raise NotNow(says, unsure=status in UNSURE, wait=_wait(answer.getheader("Retry-After")))


def _phrase(status):
    # The server's own words may repeat what it was sent.
    return HTTPStatus(status).phrase if status in set(HTTPStatus) else ""


def _wait(asked):
    """How long a ``Retry-After`` asks to wait, a day at the most; nothing when it cannot be read."""
    asked = (asked or "").strip()
    if asked.isascii() and asked.isdigit():
        wait = timedelta(seconds=min(int(asked[:9]), LONGEST_WAIT.total_seconds()))
    else:
        try:
            until = parsedate_to_datetime(asked)
        except ValueError:
            return timedelta(0)
        wait = (until if until.tzinfo else until.replace(tzinfo=UTC)) - clock.now()
    return min(max(wait, timedelta(0)), LONGEST_WAIT)


def _reason(error):
    """What the network says, and nothing of the address."""
    return getattr(error, "verify_message", "") or getattr(error, "strerror", "") or type(error).__name__


def _hang_up(sock):
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)
