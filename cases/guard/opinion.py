"""A learned second opinion on sentences that mention money without saying what becomes of it.

"The price is 0.45 each" and "the price is between us" differ in no single word that a wording could name. So the
words, neighbours and next-but-one neighbours of a sentence are weighed: each has a number, learned from example
texts, above zero when it is met in talk of money given back or up. Explicit words never come here, they stop a text
by themselves. `tests.guard.learn` makes the numbers anew.
"""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from .normalise import Word

_MONEY = {
    **dict.fromkeys(("€", "$", "£", "¥", "eur", "gbp", "usd"), "€"),
    **dict.fromkeys(("euro", "euros", "pound", "pounds", "dollar", "dollars", "quid"), "€"),
}
_NUMBER = "0"
_JOINING = {"and", "but", "so", "because", "although", "though", "while", "whereas"}
_SHORTEST = 3  # words of a clause
_KNOWN_SHARE = 0.6  # of the words, for a sentence to count as written in the language


def traits(words: list[Word]) -> Iterator[str]:
    """What is weighed in a sentence: its words, the pairs of neighbours, and the pairs around one word."""
    row = [_trait(word.text) for word in words]
    yield from row
    row = ["^", *row, "$"]
    for left, right in pairwise(row):
        yield f"{left} {right}"
    for left, right in zip(row, row[2:], strict=False):
        yield f"{left} _ {right}"


def parts(words: list[Word]) -> list[list[Word]]:
    """The clauses of a sentence, told by what stands between its words; the sentence itself when it has only one.

    A promise is not made harmless by what else is said in its sentence.
    """
    found: list[list[Word]] = [[]]
    for n, word in enumerate(words):
        pause = n > 0 and word.start - words[n - 1].end > 1
        if pause or word.text in _JOINING:
            found.append([])
        if word.text not in _JOINING:
            found[-1].append(word)
    return [part for part in found if len(part) >= _SHORTEST] or [words]


def _trait(text: str) -> str:
    return _NUMBER if text[0].isdigit() else _MONEY.get(text, text)


class Opinion:
    """The weights of one language, read from a file that `written` made."""

    def __init__(self, weights: dict[str, int], known: frozenset[str], least: int):
        self._weights = weights
        self._known = known
        self._least = least

    @classmethod
    def read(cls, path: Path) -> "Opinion":
        """The opinion written down in the file at `path`."""
        weights: dict[str, int] = {}
        known: frozenset[str] = frozenset()
        least = 0
        for line in path.read_text(encoding="utf-8").splitlines():
            head, _, rest = line.partition("\t")
            if head == "least":
                least = int(rest)
            elif head == "known":
                known = frozenset(rest.split())
            elif not head.startswith("#"):
                weights.update(dict.fromkeys(rest.split("|"), int(head)))
        return cls(weights, known, least)

    def written(self) -> str:
        """The text of the file that `read` reads."""
        by_weight: dict[int, list[str]] = {}
        for trait, weight in self._weights.items():
            by_weight.setdefault(weight, []).append(trait)
        lines = ["# Made by `python -m tests.guard.learn`; see cases/guard/opinion.py."]
        lines += [f"least\t{self._least}", "known\t" + " ".join(sorted(self._known))]
        lines += [f"{weight}\t" + "|".join(sorted(traits)) for weight, traits in sorted(by_weight.items())]
        return "\n".join(lines) + "\n"

    def weight(self, words: list[Word]) -> int:
        """How much a sentence or its loudest clause sounds like money given back or up; the more the higher."""
        clauses = parts(words)
        return max(self._sum(row) for row in ([words, *clauses] if clauses != [words] else clauses))

    def _sum(self, words: list[Word]) -> int:
        return sum(self._weights.get(trait, 0) for trait in set(traits(words)))

    def speaks(self, words: list[Word]) -> bool | None:
        """Whether a sentence speaks of money given back or up; `None` when it is in another language."""
        letters = [word.text for word in words if word.text[0].isalpha()]
        if not letters or sum(text in self._known for text in letters) < _KNOWN_SHARE * len(letters):
            return None
        return self.weight(words) >= self._least
