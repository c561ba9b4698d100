"""Long and odd texts cost time in proportion to their length, and nothing makes the reading fail."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.guard import read

BUILDING_BLOCKS = [
    "a",
    "money ",
    "back money ",
    "we pay you your money back to the account ",
    "r e f u n d ",
    "re-",
    "refund",
    "<",
    "<b",
    "<!--",
    '<a title="',
    "&",
    "&#x",
    "&amp;",
    "=\n",
    "a.",
    "1 ",
    "'",
    "\u0301",
    "once when until if ",
    "cause origine est de la ",
    "pas ne de la faute nous ",
    "退",
    "是原因调查的结果我们",
    "\x00",
    "\ud800",
]


@pytest.mark.parametrize("block", BUILDING_BLOCKS)
def test_a_hundred_kilobytes_are_read_within_a_second_of_computing(block):
    size = len(block.encode("utf-8", "surrogatepass"))
    text = block * (100_000 // size)
    started = time.process_time()
    read(text)
    slowness = _slowness()
    assert time.process_time() - started < 1 * slowness


def _slowness() -> float:
    """How much slower than a quiet machine this one is at the moment, at least 1."""
    started = time.process_time()
    sum(n & 3 for n in range(400_000))
    return max(1.0, (time.process_time() - started) / 0.02)


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet=st.characters() | st.sampled_from("<>&;refundmoney退款钱'-. \n"), max_size=200))
def test_whatever_is_typed_is_read_and_marked_truly(text):
    for mark in read(text):
        assert text[mark.start : mark.end] == mark.words
        assert mark.words
