"""Real PostgreSQL, Redis, Celery and SMTP. What is missing fails the test: `make services` brings it."""

from datetime import date
from decimal import Decimal

import pytest
from django.conf import settings
from django.db import connection

from cases.models import Customer, Order
from tests.cast import make_case, make_cast
from tests.letters.smtp import AnyPort, MailServer
from tests.services.desk import Workers


@pytest.fixture
def services(transactional_db):
    assert connection.vendor == "postgresql", "this test runs with: make services"
    assert settings.REDIS_URL, "this test runs with: make services"


@pytest.fixture
def cast(services):
    return make_cast()


@pytest.fixture
def mail_server():
    """A mail server that remembers every letter it took, the repeated ones too."""
    handler = MailServer()
    controller = AnyPort(handler)
    controller.start()
    handler.port = controller.port
    yield handler
    controller.stop()


@pytest.fixture
def workers(services, mail_server, tmp_path):
    """Workers that send to `mail_server`. None runs before the test starts it."""
    started = Workers(tmp_path, EMAIL_URL=f"smtp://127.0.0.1:{mail_server.port}")
    yield started
    started.stop()


@pytest.fixture
def many_cases(cast):
    """Makes `number` new cases, each with an order of its own, their promises started."""

    def make(number):
        buyer = Customer.objects.create(name="Halden & Pike Ltd", email="kim@halden.example")
        orders = Order.objects.bulk_create(
            Order(number=f"FB-{place}", customer=buyer, placed_on=date(2026, 1, 5), paid=Decimal("10.00"))
            for place in range(number)
        )
        return [make_case(cast, order) for order in orders]

    return make
