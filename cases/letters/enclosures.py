"""Papers that go with a letter, made when it is sent from the rows they describe."""

_makers = {}


def register(kind, make):
    """Let ``<kind>:<number>`` be enclosed: `make(number)` returns (file name, bytes, content type)."""
    _makers[kind] = make


def render(name):
    """Make the paper called `name`, e.g. ``slip:RT-2026-00001``. Returns (file name, bytes, content type)."""
    kind, _colon, number = name.partition(":")
    return _makers[kind](number)
