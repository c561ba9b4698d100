"""Which of the words and wordings that the languages know stand where in a text."""

import re
from collections.abc import Iterable
from functools import lru_cache

from .normalise import Word

_HAN = re.compile(r"[\u3400-\u9fff]")
_LONGEST = 60  # letters of a word that are looked at


class Step:
    """A node of the tree of wordings: the wording that ends here, if any, and what may follow."""

    __slots__ = ("further", "wording")

    def __init__(self):
        self.further: dict[int, Step] = {}
        self.wording: int | None = None


class Lexicon:
    """Numbers every word pattern and wording of all the languages, and knows where they stand in a text."""

    def __init__(self):
        self._exact: dict[str, int] = {}
        self._spelt: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        self._ends: dict[str, int] = {}
        self._holds: dict[str, int] = {}
        self._patterns_known = 0
        self._wordings_known = 0
        self._begin = Step()
        self.patterns = lru_cache(maxsize=50_000)(self._patterns)

    def wording(self, patterns: Iterable[str]) -> int:
        """The number of a wording: word patterns in a row."""
        step = self._begin
        for pattern in patterns:
            step = step.further.setdefault(self._number(pattern), Step())
        if step.wording is None:
            self._wordings_known += 1
            step.wording = self._wordings_known
        return step.wording

    def occurrences(self, words: list[Word]) -> dict[int, list[tuple[int, int]]]:
        """Where each wording stands among `words`, as (first word, one past the last)."""
        fits = [self.patterns(word.text[:_LONGEST], word.spelt[:_LONGEST]) for word in words]
        found: dict[int, list[tuple[int, int]]] = {}
        begin = self._begin.further
        for first, here in enumerate(fits):
            steps = [begin[number] for number in here if number in begin]
            place = first + 1
            while steps:
                for step in steps:
                    if step.wording is not None:
                        found.setdefault(step.wording, []).append((first, place))
                if place == len(fits):
                    break
                steps = [
                    step.further[number] for step in steps for number in fits[place] if number in step.further
                ]
                place += 1
        return found

    def _number(self, pattern: str) -> int:
        """The number of a word pattern such as `money`, `refund*`, `*refund*`, `*rons`, `0` or `à`."""
        if pattern.startswith("*"):
            kind, key = self._holds if pattern.endswith("*") else self._ends, pattern.strip("*")
        elif pattern.endswith("*"):
            kind, key = self._begins, pattern[:-1]
        elif pattern.isascii() or _HAN.match(pattern) or pattern in "€£¥":
            kind, key = self._exact, pattern
        else:
            kind, key = self._spelt, pattern
        if key not in kind:
            self._patterns_known += 1
            kind[key] = self._patterns_known
        return kind[key]

    def _patterns(self, text: str, spelt: str) -> frozenset[int]:
        """The numbers of all patterns that a word (folded, and with accents) fits."""
        fits = {self._exact.get(text), self._spelt.get(spelt), None}
        if text[0].isdigit():
            fits.add(self._exact.get("0"))
        for end in range(2, len(text) + 1):
            fits.add(self._begins.get(text[:end]))
            fits.add(self._ends.get(text[-end:]))
        fits.update(number for part, number in self._holds.items() if part in text)
        return frozenset(fits - {None})
