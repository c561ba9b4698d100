"""A Flashbay case whose procedure has channels, a web server and a mail server that they lead to."""

import pytest

from cases.models import Event, Signal
from cases.signals import webhook
from cases.signals.write import send_signal
from cases.workflows.flashbay.case import FlashbayCase
from tests.letters.conftest import clock, mail_server, server
from tests.signals.channels import CHANNELS
from tests.signals.hook import Hook

__all__ = ["clock", "mail_server", "server"]


@pytest.fixture(scope="session")
def web_server():
    hook = Hook()
    yield hook
    hook.close()


@pytest.fixture
def hook(web_server):
    """The recording web server, without a memory of other tests."""
    web_server.forget()
    yield web_server
    web_server.released.set()


@pytest.fixture
def impatient(monkeypatch):
    """The desk waits for an answer a moment only."""
    monkeypatch.setattr(webhook, "TIMEOUT", 0.3)


@pytest.fixture
def leads(monkeypatch, settings, tmp_path):
    """Says where the channels of Flashbay lead: ``leads(urgent="https://…")``; the others to the log."""
    monkeypatch.setattr(FlashbayCase, "channels", CHANNELS)
    settings.DESK_VAR, settings.DESK_CHANNELS, settings.DESK_CHANNEL_SECRET = tmp_path, {}, ""

    def lead(**destinations):
        settings.DESK_CHANNELS = {CHANNELS[name].setting: where for name, where in destinations.items()}

    return lead


@pytest.fixture
def give(leads, walk):
    """Gives a signal on the case of `walk` and returns it: ``give("urgent", "A subject", "A text")``."""

    def signal(channel="urgent", subject="Payment received", text="The customer paid.", **more):
        told = {"by": walk.cast.claire, "rule": "FB-22", **more}
        return send_signal(walk.case, channel, subject, text, **told)

    return signal


@pytest.fixture
def told(walk):
    """The names of the events that signals left on the case of `walk`, in their order."""

    def names():
        events = Event.objects.filter(case=walk.case, name__startswith="signal.").order_by("id")
        return list(events.values_list("name", flat=True))

    return names


@pytest.fixture
def again():
    """A row as it is in the database now."""
    return lambda signal: Signal.objects.get(pk=signal.pk)
