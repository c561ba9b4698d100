"""The small grammar the language files are written in, and how its phrases are found among words.

A phrase is a line of parts; a part is one or more wordings separated by `|`:

    money ~3 back               up to three words between
    give|hand* ~2 <money>       hand, hands, handed...; any wording of the concept `money`
    bank_account                two words in a row, as one wording
    the? sum                    a part that may be missing
    sum &4 returned             either order, up to four words between
    0                           any number
    *refund*                    the letters anywhere in a word
    *rons                       the end of a word
    avoir à                     a word written with accents stands for exactly that spelling
    # ...                       a remark
An indented line goes on with the line above. Concepts are written `name = wording wording ...`.

Chinese characters need no `_`: 退款 is two characters in a row, and `~3` means three characters. No phrase
reaches over the end of a sentence.
"""

import re
from collections.abc import Iterable, Iterator

from .lexicon import Lexicon

Part = frozenset[int]  # the numbers of its wordings
Phrase = tuple[tuple[int, Part], ...]  # parts in a row, each with the most words that may stand before it
_HAN = re.compile(r"([\u3400-\u9fff])")
_GAP = re.compile(r"[~&]\d+")


class Phrases(list[Phrase]):
    """Phrases that are looked up together; those of which not even the rarest part is there are passed over."""

    def __init__(self, phrases: Iterable[Phrase]):
        super().__init__(phrases)
        self._by_rarest: dict[Part, list[Phrase]] = {}
        self._rarest: dict[int, list[Part]] = {}
        for phrase in self:
            self._by_rarest.setdefault(min((part for _, part in phrase), key=len), []).append(phrase)
        for part in self._by_rarest:
            for wording in part:
                self._rarest.setdefault(wording, []).append(part)
        self._known = frozenset(self._rarest)

    def possible(self, present: frozenset[int]) -> Iterator[Phrase]:
        """The phrases that may stand in a text in which there are the wordings `present`."""
        parts = {id(part): part for wording in present & self._known for part in self._rarest[wording]}
        for part in parts.values():
            yield from self._by_rarest[part]


class Book:
    """The phrases of one language: parsed from its concepts and lines, sharing a lexicon with the others."""

    def __init__(self, lexicon: Lexicon, concepts: str):
        self._lexicon = lexicon
        self._concepts = dict(line.split(" = ", 1) for line in _lines(concepts))
        self._known: dict[str, Part] = {}
        self._parts: dict[Part, Part] = {}  # equal parts are one object
        self._read: dict[str, list[Phrase]] = {}  # and so are equal phrases

    def phrases(self, lines: str) -> Phrases:
        """The phrases written in `lines`. Raises `KeyError` for a concept that does not exist."""
        found = []
        for line in _lines(lines):
            if line not in self._read:
                self._read[line] = [self._parse(order) for order in _orders(line.split())]
            found.extend(self._read[line])
        return Phrases(found)

    def _parse(self, parts: list[str]) -> Phrase:
        parsed: list[tuple[int, Part]] = []
        gap = 0
        for part in parts:
            if _GAP.fullmatch(part):
                gap = int(part[1:])
            else:
                parsed.append((gap, self._part(part)))
                gap = 0
        return tuple(parsed)

    def _part(self, written: str) -> Part:
        part = frozenset(self._wordings(written))
        return self._parts.setdefault(part, part)

    def _wordings(self, written: str) -> Iterable[int]:
        for wording in written.split("|"):
            if wording.startswith("<"):
                yield from self._concept(wording.strip("<>"))
            else:
                pieces = _HAN.sub(r"_\1_", wording).split("_")
                yield self._lexicon.wording(piece for piece in pieces if piece)

    def _concept(self, name: str) -> Part:
        if name not in self._known:
            written = self._concepts[name].split()
            self._known[name] = frozenset(w for wording in written for w in self._wordings(wording))
        return self._known[name]


def _lines(text: str) -> Iterator[str]:
    """The lines of a block, without remarks, those that go on put together."""
    whole = ""
    for line in text.splitlines():
        line = line.partition("#")[0].rstrip()
        if line.startswith(" "):
            whole += line.strip() if whole.endswith("|") else " " + line.strip()
        elif line:
            if whole:
                yield whole
            whole = line
    if whole:
        yield whole


def _orders(parts: list[str]) -> list[list[str]]:
    """All the ways to read a line: without its optional parts, and with `&` in both orders."""
    for n, part in enumerate(parts):
        if part.endswith("?"):
            with_it = [*parts[:n], part[:-1], *parts[n + 1 :]]
            without = parts[:n] + parts[n + 1 :]
            return _orders(with_it) + _orders(without)
    for n, part in enumerate(parts):
        if part.startswith("&"):
            left, right, gap = parts[:n], parts[n + 1 :], "~" + part[1:]
            return _orders([*left, gap, *right]) + _orders([*right, gap, *left])
    return [parts]
