"""The small grammar the language files are written in, and how its phrases are found among words.

A phrase is a line of parts; a part is one or more wordings separated by `|`:

    money ~3 back               up to three words between
    give|hand* ~2 <money>       hand, hands, handed...; any wording of the concept `money`
    bank_account                two words in a row, as one wording
    the? sum                    a part that may be missing
    sum &4 returned             either order, up to four words between
    0                           any number
    *refund*                    the letters anywhere in a word
    avoir à                     a word written with accents stands for exactly that spelling
    # ...                       a remark

Chinese characters need no `_`: 退款 is two characters in a row, and `~3` means three characters. No phrase reaches
over the end of a sentence.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from .normalise import Word

Wording = tuple[int, ...]  # numbers of word patterns, in a row
_HAN = re.compile(r"([\u3400-\u9fff])")
_GAP = re.compile(r"[~&]\d+")
_LONGEST_WORD = 40


class Lexicon:
    """Gives every word pattern of all the languages a number, and tells which patterns a word fits."""

    def __init__(self):
        self._exact: dict[str, int] = {}
        self._spelt: dict[str, int] = {}
        self._begins: dict[str, int] = {}
        self._holds: dict[str, int] = {}
        self._count = 0
        self.patterns = lru_cache(maxsize=50_000)(self._patterns)

    def number(self, pattern: str) -> int:
        """The number of a word pattern such as `money`, `refund*`, `*refund*`, `0` or `à`."""
        if pattern.startswith("*"):
            kind, key = self._holds, pattern.strip("*")
        elif pattern.endswith("*"):
            kind, key = self._begins, pattern[:-1]
        elif pattern.isascii() or _HAN.match(pattern) or pattern in "€£¥":
            kind, key = self._exact, pattern
        else:
            kind, key = self._spelt, pattern
        if key not in kind:
            self._count += 1
            kind[key] = self._count
        return kind[key]

    def _patterns(self, text: str, spelt: str) -> frozenset[int]:
        """The numbers of all patterns that a word (folded, and with accents) fits."""
        fits = {self._exact.get(text), self._spelt.get(spelt), None}
        if text[0].isdigit():
            fits.add(self._exact.get("0"))
        for end in range(2, min(len(text), _LONGEST_WORD) + 1):
            fits.add(self._begins.get(text[:end]))
        fits.update(number for part, number in self._holds.items() if part in text)
        return frozenset(fits - {None})


class Part:
    """One part of a phrase: any of its wordings."""

    def __init__(self, wordings: frozenset[Wording]):
        self.by_first: dict[int, list[Wording]] = {}
        for wording in wordings:
            self.by_first.setdefault(wording[0], []).append(wording)
        self.firsts = frozenset(self.by_first)


class Phrase:
    """Parts in a row, each with the largest number of words that may stand before it."""

    def __init__(self, parts: list[tuple[int, Part]]):
        self.parts = parts


class Book:
    """The phrases of one language: parsed from its concepts and lines, sharing a lexicon with the others."""

    def __init__(self, lexicon: Lexicon, concepts: Mapping[str, str]):
        self._lexicon = lexicon
        self._concepts = concepts
        self._known: dict[str, frozenset[Wording]] = {}
        self._parts: dict[frozenset[Wording], Part] = {}

    def phrases(self, lines: str) -> list[Phrase]:
        """The phrases written in `lines`. Raises `KeyError` for a concept that does not exist."""
        found = []
        for line in lines.splitlines():
            parts = line.partition("#")[0].split()
            if parts:
                found.extend(Phrase(self._parse(order)) for order in _orders(parts))
        return found

    def _parse(self, parts: list[str]) -> list[tuple[int, Part]]:
        parsed, gap = [], 0
        for part in parts:
            if _GAP.fullmatch(part):
                gap = int(part[1:])
            else:
                parsed.append((gap, self._part(part)))
                gap = 0
        return parsed

    def _part(self, written: str) -> Part:
        wordings = frozenset(self._wordings(written))
        return self._parts.setdefault(wordings, Part(wordings))

    def _wordings(self, written: str) -> Iterable[Wording]:
        for wording in written.split("|"):
            if wording.startswith("<"):
                yield from self._concept(wording.strip("<>"))
            else:
                pieces = _HAN.sub(r"_\1_", wording).split("_")
                yield tuple(self._lexicon.number(piece) for piece in pieces if piece)

    def _concept(self, name: str) -> frozenset[Wording]:
        if name not in self._known:
            written = self._concepts[name].replace("|", " ").split()
            self._known[name] = frozenset(w for wording in written for w in self._wordings(wording))
        return self._known[name]


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


class Page:
    """A text laid out for looking up phrases."""

    def __init__(self, words: list[Word], lexicon: Lexicon):
        self._words = words
        self._fits = [lexicon.patterns(word.text[:60], word.spelt[:60]) for word in words]
        self._places: dict[int, list[int]] = {}
        for place, fits in enumerate(self._fits):
            for number in fits:
                self._places.setdefault(number, []).append(place)
        self._known: dict[int, dict[int, list[int]]] = {}

    def spans(self, phrase: Phrase, *, longest: bool = False) -> list[tuple[int, int]]:
        """Where the phrase stands, as (first word, one past the last word), the shortest reading unless `longest`."""
        if any(part.firsts.isdisjoint(self._places) for _, part in phrase.parts):
            return []
        (_, first), *others = phrase.parts
        better = min if longest else max
        reached = {end: start for start, ends in self._occurrences(first).items() for end in ends}
        for gap, part in others:
            if not reached:
                break
            occurrences = self._occurrences(part)
            if not occurrences:
                return []
            further: dict[int, int] = {}
            for end, start in reached.items():
                sentence = self._words[end - 1].sentence
                for place in range(end, end + gap + 1):
                    for new_end in occurrences.get(place, ()):
                        if self._words[place].sentence == sentence:
                            further[new_end] = better(further.get(new_end, start), start)
            reached = further
        return [(start, end) for end, start in reached.items()]

    def _occurrences(self, part: Part) -> dict[int, list[int]]:
        known = self._known.get(id(part))
        if known is None:
            known = self._known[id(part)] = {}
            for number in part.firsts & self._places.keys():
                for place in self._places[number]:
                    for wording in part.by_first[number]:
                        if len(wording) == 1 or self._stands(wording, place):
                            known.setdefault(place, []).append(place + len(wording))
        return known

    def _stands(self, wording: Wording, place: int) -> bool:
        if place + len(wording) > len(self._fits):
            return False
        return all(number in self._fits[place + n] for n, number in enumerate(wording))
