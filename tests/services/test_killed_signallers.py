"""Workers die while they signal: none is lost, a repeat bears the same key, and the case says that it may be one."""

from collections import Counter

import pytest

from cases.models import Event, Signal
from cases.tasks import send_signals
from tests.services.desk import Ringer, Workers, let_dead_leases_run_out, until
from tests.signals.hook import Hook

pytestmark = [pytest.mark.services, pytest.mark.django_db(transaction=True)]

SIGNALS = 120


@pytest.fixture
def hook():
    hook = Hook()
    yield hook
    hook.close()


@pytest.fixture
def signallers(services, hook, tmp_path):
    """Workers whose desk has an urgent channel that leads to `hook`."""
    started = Workers(tmp_path, app="tests.signals.worker", DESK_CHANNEL_URGENT=f"{hook.address}/x")
    yield started
    started.stop()


def sent():
    return Signal.objects.filter(state=Signal.State.SENT).count()


def test_workers_killed_while_they_signal_lose_none_and_repeat_none_in_silence(many_cases, signallers, hook):
    [case] = many_cases(1)
    told = {
        "case": case,
        "channel": "urgent",
        "text": "Paid.",
        "rule": "FB-22",
        "data": {"case": case.number},
    }
    signals = Signal.objects.bulk_create(Signal(subject=f"No. {number}", **told) for number in range(SIGNALS))
    for _worker in range(2):
        signallers.start()
    ringer = Ringer(signallers, send_signals, sent, every=20)

    def ring_and_let_leases_run_out():
        ringer()
        let_dead_leases_run_out(Signal)

    until(lambda: sent() == SIGNALS, ring_and_let_leases_run_out)
    assert ringer.killed >= 2
    taken = Counter(hook.keys)
    assert set(taken) == {str(signal.message_id) for signal in signals}
    # A worker sends with two processes, so that each kill may repeat two signals at the most.
    assert taken.total() - SIGNALS <= 2 * ringer.killed
    bodies = {}
    for request in hook.got:
        assert bodies.setdefault(request.headers["Idempotency-Key"], request.body) == request.body
    doubted = Event.objects.filter(name="signal.repeated").values_list("data__signal", flat=True)
    repeated = {key for key, times in taken.items() if times > 1}
    assert repeated <= {str(signal.message_id) for signal in signals if signal.pk in set(doubted)}
