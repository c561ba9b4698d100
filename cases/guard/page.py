"""A text laid out for looking up phrases."""

from collections import Counter
from collections.abc import Callable

from .grammar import Part, Phrase
from .lexicon import Lexicon
from .normalise import Word


class Page:
    """The words of one text, with the places of all wordings in it."""

    def __init__(self, words: list[Word], lexicon: Lexicon):
        self._sentence = [word.sentence for word in words]
        self._lengths = Counter(self._sentence)
        self._wordings = lexicon.occurrences(words)
        self.present = frozenset(self._wordings)
        self._found: dict[tuple[int, bool], list[tuple[int, int]]] = {}  # by phrase; phrases outlive pages
        self._parts: dict[frozenset[int], dict[int, list[int]]] = {}

    def spans(self, phrase: Phrase, *, longest: bool = False) -> list[tuple[int, int]]:
        """Where the phrase stands (first word, one past the last): its shortest readings or its `longest`."""
        key = (id(phrase), longest)
        if key not in self._found:
            self._found[key] = self._find(phrase, min if longest else max)
        return self._found[key]

    def sentence(self, word: int) -> int:
        """The number of the sentence that a word stands in."""
        return self._sentence[word]

    def length(self, sentence: int) -> int:
        """How many words the sentence of that number has."""
        return self._lengths[sentence]

    def _find(self, phrase: Phrase, better: Callable[[int, int], int]) -> list[tuple[int, int]]:
        for _, part in phrase:  # most phrases end here, so no generator is made
            if part.isdisjoint(self.present):
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

    def _occurrences(self, part: Part) -> dict[int, list[int]]:
        """The ends of a part's wordings by the places where they start."""
        known = self._parts.get(part)
        if known is None:
            known = self._parts[part] = {}
            for wording in part & self.present:
                for first, last in self._wordings[wording]:
                    known.setdefault(first, []).append(last)
        return known
