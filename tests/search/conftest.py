"""Numbers of what is found, short enough to compare."""

import pytest

from cases.search import find


@pytest.fixture
def found():
    """A function: (text, user) → what is found, as the words of three lists."""

    def look(text, user, **how):
        there = find(text, user, **how)
        return [[str(row) for row in rows] for rows in (there.cases, there.orders, there.customers)]

    return look
