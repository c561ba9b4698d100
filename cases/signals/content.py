"""What a signal says, for machines and for people: the same whenever it is made."""

import json


def as_json(signal):
    """The body that a web hook gets and the log keeps: bytes, keys in alphabetical order."""
    told = {
        "id": str(signal.message_id),
        "at": signal.at.isoformat(),
        "channel": signal.channel,
        "subject": signal.subject,
        "text": signal.text,
        "urgent": signal.urgent,
        "rule": signal.rule,
        "data": signal.data,
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def facts(signal):
    """The facts of a signal in alphabetical order: [(name, value as text)]."""
    return [
        (name, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True))
        for name, value in sorted(signal.data.items())
    ]
