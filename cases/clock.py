"""The desk's clock. Everything that happens on a case is stamped by it, so that the demo can tell a past."""

from contextlib import contextmanager
from contextvars import ContextVar
from datetime import timedelta

from django.utils import timezone

_behind = ContextVar("behind", default=timedelta(0))


def now():
    """The present instant, in UTC; while `behind()` is in force, that much earlier."""
    return timezone.now() - _behind.get()


@contextmanager
def behind(lag):
    """Let the desk's clock be behind by `lag` (a timedelta) within the block."""
    token = _behind.set(lag)
    try:
        yield
    finally:
        _behind.reset(token)
