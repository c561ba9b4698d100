"""A signal that leaves for nowhere: it is read on the outbox page, and kept as a file."""

import os

from django.conf import settings

from cases.signals.content import as_json


def write(signal):
    """Write `signal` to ``signals/<its key>.json`` in the desk's folder, once, however often it is written."""
    folder = settings.DESK_VAR / "signals"
    folder.mkdir(parents=True, exist_ok=True)
    draft = folder / f".{signal.message_id}.{os.getpid()}"
    draft.write_bytes(as_json(signal) + b"\n")
    draft.replace(folder / f"{signal.message_id}.json")
