"""The desk sends over real SMTP, and a case has no letters but those of the test."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from cases.models import Letter
from tests.letters.smtp import AnyPort, MailServer


@pytest.fixture(scope="session")
def mail_server():
    handler = MailServer()
    controller = AnyPort(handler)
    controller.start()
    handler.port = controller.port
    yield handler
    controller.stop()


@pytest.fixture
def server(mail_server, settings):
    """The recording mail server, without a memory of other tests."""
    mail_server.forget()
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_TIMEOUT = "127.0.0.1", mail_server.port, 5
    settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
    settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
    return mail_server


@pytest.fixture
def letters(walk):
    """Puts letters to these addresses into the outbox: ``letters("kim@halden.example", subject="…")``."""

    def write(*addresses, **fields):
        told = {"to": Letter.To.CUSTOMER, "subject": "Your order", "body": "We are looking into it.\n"}
        return [
            Letter.objects.create(case=walk.case, address=address, **{**told, **fields})
            for address in addresses
        ]

    Letter.objects.all().delete()
    return write


@pytest.fixture
def clock(db):
    """Stands still until a test moves it."""
    with time_machine.travel(timezone.now(), tick=False) as traveller:
        yield lambda **span: traveller.shift(timedelta(**span))
