"""What a person does with a signal: send it again after it failed."""

from django.db import transaction

from cases.models import Signal
from cases.outbox.again import TooLate, locked, put_back
from cases.signals.outbox import SIGNALS


@transaction.atomic
def send_again(signal_id, *, by):
    """Put a signal that could not be sent into the outbox once more. Returns it. Raises `TooLate`."""
    signal = locked(Signal, signal_id)
    if signal.state != Signal.State.FAILED:
        raise TooLate
    from cases.tasks import send_signals

    put_back(signal, by, SIGNALS.facts(signal), send_signals)
    return signal
