"""Two senders at the same moment: each row leaves once, whoever takes it."""

from collections import Counter

import pytest

from cases.models import Letter, Signal
from cases.outbox.again import TooLate
from cases.signals import by_hand
from cases.signals.outbox import SIGNALS, send_waiting
from cases.signals.write import send_signal
from cases.workflows.flashbay.case import FlashbayCase
from tests.races.together import errors, races, together
from tests.signals.channels import CHANNELS
from tests.signals.hook import Hook

pytestmark = races
State = Signal.State
ROWS = 24


@pytest.fixture
def hook(settings, monkeypatch, tmp_path):
    """A web server that the urgent channel leads to."""
    hook = Hook()
    monkeypatch.setattr(FlashbayCase, "channels", CHANNELS)
    settings.DESK_VAR, settings.DESK_CHANNELS = tmp_path, {"DESK_CHANNEL_URGENT": hook.address}
    yield hook
    hook.close()


@pytest.fixture
def signals(walk, hook):
    return [
        send_signal(walk.case, "urgent", f"No. {number}", "Paid.", by=walk.cast.claire, rule="FB-22")
        for number in range(ROWS)
    ]


def test_four_senders_send_each_signal_once(signals, hook):
    sent = together(*[send_waiting] * 4)
    assert errors(sent) == [] and sum(sent) == ROWS
    assert Counter(hook.keys) == {str(signal.message_id): 1 for signal in signals}
    assert not Signal.objects.exclude(state=State.SENT, attempts=1).exists()


def test_of_two_who_give_up_or_settle_one_does(signals, hook):
    signal = SIGNALS.take()
    together(*[lambda: SIGNALS.give_up(signal, "away")] * 4)
    assert signal.case.events.filter(name="signal.failed").count() == 1
    assert Letter.objects.filter(template="signal_failed").count() == 1


def test_of_two_who_send_it_again_one_does(walk, signals, hook):
    signal = SIGNALS.take()
    SIGNALS.give_up(signal, "away")
    results = together(*[lambda: by_hand.send_again(signal.pk, by=walk.cast.claire)] * 4)
    assert [type(error) for error in errors(results)] == [TooLate] * 3
    assert walk.case.events.filter(name="signal.sent_again").count() == 1


def test_sending_and_steps_on_the_case_never_wait_for_each_other(walk, signals, hook):
    hook.answers = [500]

    def step():
        for number in range(4):
            walk.do("log_call", words=f"Call {number}.")

    assert errors(together(step, send_waiting, send_waiting, step)) == []
    assert walk.again().case.events.filter(name="log_call").count() == 8
