"""Puts words together again that were split, spelt with digits, or mistyped.

Only words of the given vocabulary are mended ("R E F U N D", "re-fund", "r3fund", "refudn"), so that ordinary
text is never changed into something its writer did not say.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from .lookalikes import LEET
from .normalise import Word

_LONGEST_BREAK = 4  # characters between two pieces of a word, as in "r . e . f" or a hyphen and a line break
_SHORT = 6  # shorter words are only put together from single letters: "gif, t-shirt" is no gift


class Vocabulary:
    """The words worth mending.

    `whole` are complete words in every inflection that matters; `never` are right words that are one
    slip of the pen away from one of them.
    """

    def __init__(self, whole: Iterable[str], never: Iterable[str]):
        self.whole = sorted(set(whole))
        self._slips: dict[str, set[str]] = {}
        self._right = set(self.whole) | set(never)
        for word in self.whole:
            if len(word) > _SHORT or word == "refund":
                for shorter in _one_letter_less(word):
                    self._slips.setdefault(shorter, set()).add(word)
        self.meant = lru_cache(maxsize=20_000)(self._meant)

    def mend(self, words: list[Word]) -> list[Word]:
        """`words` with the broken ones mended; a mended word covers all its pieces."""
        return [self._spell(word) for word in self._join(words)]

    def _spell(self, word: Word) -> Word:
        if not _SHORT - 1 <= len(word.text) <= 20:
            return word
        meant = self.meant(word.text)
        return word if meant == word.text else word._replace(text=meant)

    def _meant(self, word: str) -> str:
        """The word of the vocabulary that is one slip away from `word`, or `word` itself."""
        if word in self._right:
            return word
        for shorter in _one_letter_less(word):
            for right in sorted(self._slips.get(shorter, ())):
                if right[0] == word[0] and _one_slip(word, right):
                    return right
        return word

    def _join(self, words: list[Word]) -> list[Word]:
        begins: dict[int, int] = {}
        ends: dict[int, int] = {}
        length = 0
        squeezed = []
        for number, word in enumerate(words):
            begins[length] = number
            piece = word.text if word.text.isalpha() else "".join(LEET.get(sign, "") for sign in word.text)
            squeezed.append(piece)
            length += len(piece)
            ends[length] = number
        line = "".join(squeezed)
        joined: dict[int, tuple[int, str]] = {}
        lines = [line] + ([line_with_l] if (line_with_l := _ones_as_l(words)) != line else [])
        for text in lines:
            for whole in self.whole:
                at = text.find(whole)
                while at >= 0:
                    first, last = begins.get(at), ends.get(at + len(whole))
                    split = first is not None and last is not None and last > first
                    if split and self._belongs_together(words[first : last + 1], whole):
                        joined[first] = max(joined.get(first, (0, "")), (last, whole))
                    at = text.find(whole, at + 1)
        if not joined:
            return words
        mended, number = [], 0
        while number < len(words):
            if number in joined:
                last, whole = joined[number]
                mended.append(words[number]._replace(text=whole, spelt=whole, end=words[last].end))
                number = last + 1
            else:
                mended.append(words[number])
                number += 1
        return mended

    def _belongs_together(self, pieces: list[Word], whole: str) -> bool:
        if pieces[0].after_apostrophe:  # "we're funding"
            return False
        if len(whole) < _SHORT and any(len(piece.text) > 1 for piece in pieces):
            return False
        return all(right.start - left.end <= _LONGEST_BREAK for left, right in pairwise(pieces))


def _ones_as_l(words: list[Word]) -> str:
    return "".join(
        word.text if word.text.isalpha() else "".join("l" if s == "1" else LEET.get(s, "") for s in word.text)
        for word in words
    )


def _one_letter_less(word: str) -> set[str]:
    return {word} | {word[:n] + word[n + 1 :] for n in range(len(word))}


def _one_slip(typed: str, right: str) -> bool:
    """Whether one letter is missing, added, wrong, or two neighbours are swapped."""
    if abs(len(typed) - len(right)) > 1:
        return False
    pairs = zip(typed, right, strict=False)
    same = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(typed), len(right)))
    rest, rest_right = typed[same:], right[same:]
    return (
        rest[1:] == rest_right
        or rest == rest_right[1:]
        or rest[1:] == rest_right[1:]
        or (rest[:2] == rest_right[1::-1] and rest[2:] == rest_right[2:])
    )
