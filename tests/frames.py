"""Room for the frames of a test, taken once.

CPython keeps the frames of its functions in pieces of 16 KiB: a call that begins a new piece has it mapped by the
system, its return unmaps it. Rendering a page calls so deeply that this happens thousands of times a second, a
tenth of the suite's time. A frame that claims a large stack has one piece of a megabyte mapped, and all calls
below it find room in there.
"""

import pytest
from _pytest.runner import pytest_runtest_protocol as run

WORDS = 100_000  # of eight bytes: as much again is left free in the piece, enough for a thousand calls


def roomily(item, nextitem):
    return run(item, nextitem)


roomily.__code__ = roomily.__code__.replace(co_stacksize=WORDS)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item, nextitem):
    """Run a test as pytest itself does, one call deeper."""
    return roomily(item, nextitem)
