"""A text laid out for looking up phrases."""

from collections.abc import Callable

from .grammar import Part, Phrase
from .lexicon import Lexicon
from .normalise import Word


class Page:
    """The words of one text, with the places of all wordings in it."""

    def __init__(self, words: list[Word], lexicon: Lexicon):
        self._sentence = [word.sentence for word in words]
        self._wordings = lexicon.occurrences(words)
        self.present = frozenset(self._wordings)
        self._found: dict[tuple[int, bool], list[tuple[int, int]]] = {}  # by phrase; phrases outlive pages
        self._parts: dict[Part, dict[int, list[int]]] = {}
        self._sentences: dict[Part, set[int]] = {}

    def spans(self, phrase: Phrase, *, longest: bool = False) -> list[tuple[int, int]]:
        """Where the phrase stands (first word, one past the last): its shortest readings or its `longest`."""
        key = (id(phrase), longest)
        if key not in self._found:
            self._found[key] = self._find(phrase, min if longest else max)
        return self._found[key]

    def _find(self, phrase: Phrase, better: Callable[[int, int], int]) -> list[tuple[int, int]]:
        together = self._sentences_with(phrase[0][1])
        for _, part in phrase[1:]:  # most phrases end here, so nothing is laid out before
            if not (together := together & self._sentences_with(part)):
                return []
        reached: dict[int, int] = {}
        for start, ends in self._occurrences(phrase[0][1]).items():
            for end in ends:
                reached[end] = better(reached.get(end, start), start)
        for gap, part in phrase[1:]:
            reached = self._further(reached, gap, self._occurrences(part), better)
            if not reached:
                break
        return [(start, end) for end, start in reached.items()]

    def _further(
        self,
        reached: dict[int, int],
        gap: int,
        occurrences: dict[int, list[int]],
        better: Callable[[int, int], int],
    ) -> dict[int, int]:
        """The ends that the next part leads to, each with the start of its reading."""
        further: dict[int, int] = {}
        for end, start in reached.items():
            for place in range(end, end + gap + 1):
                if place in occurrences and self._sentence[place] == self._sentence[end - 1]:
                    for new_end in occurrences[place]:
                        further[new_end] = better(further.get(new_end, start), start)
        return further

    def _sentences_with(self, part: Part) -> set[int]:
        """The sentences that a part stands in."""
        if part not in self._sentences:
            found = [self._wordings[wording] for wording in part & self.present]
            self._sentences[part] = {self._sentence[first] for places in found for first, _ in places}
        return self._sentences[part]

    def _occurrences(self, part: Part) -> dict[int, list[int]]:
        """The ends of a part's wordings by the places where they start."""
        known = self._parts.get(part)
        if known is None:
            known = self._parts[part] = {}
            for wording in part & self.present:
                for first, last in self._wordings[wording]:
                    known.setdefault(first, []).append(last)
        return known
