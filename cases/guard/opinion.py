"""A learned second opinion on what a sentence speaks of.

"The price is 0.45 each" and "the price is between us" differ in no single word that a wording could name. So the
words, neighbours and next-but-one neighbours of a sentence are weighed: each has a number for every subject, learned
from example texts, above zero when it is met in talk of that subject. What is heard is weighed against the wording:
the weaker the wording, the louder the sentence must sound (`Wording`). Plain words never come here, they stop a text
by themselves. `tests.guard.learn` makes the numbers anew.
"""

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from operator import add
from pathlib import Path

from .normalise import Word
from .topic import Topic

# What is heard of, and the topics it may mean: talk of money that says no more is taken for both.
SUBJECTS: dict[str, tuple[Topic, ...]] = {
    "money": (Topic.REFUND, Topic.CONCESSION),
    "exchange": (Topic.EXCHANGE,),
    "gift": (Topic.GIFT,),
    "finding": (Topic.FINDING,),
}
SUBJECT_OF = {topic: place for place, topics in enumerate(SUBJECTS.values()) for topic in topics}

_MONEY = {
    **dict.fromkeys(("€", "$", "£", "¥", "eur", "gbp", "usd", "元", "镑"), "€"),
    **dict.fromkeys(("euro", "euros", "pound", "pounds", "dollar", "dollars", "quid", "livres"), "€"),
}
_NUMBER, _BEGIN, _END = "0", "^", "$"
_JOINING = {"and", "but", "so", "because", "although", "though", "while", "whereas"}
_JOINING |= {"et", "mais", "donc", "car", "puis", "parce"}
_SHORTEST = 3  # words of a clause
_LONGEST = 8  # words of a clause that is not weighed in pieces, too
_SHORTEST_HAN, _LONGEST_HAN = 6, 12  # in characters
_STEM = 5  # letters: "rembourse" and "rembourserons" are weighed as one beginning, too
_KNOWN, _AMBIGUOUS = "=known", "=ambiguous"  # no trait has a sign like this in it
_KNOWN_SHARE = 0.6  # of the words, for a sentence to count as written in the language


class Wording(IntEnum):
    """How much a wording says by itself."""

    NONE = 0
    SUSPECT = 1  # an everyday word of business, such as "invoice"
    VAGUE = 2  # money is mentioned, but not what becomes of it
    LOOSE = 3  # words that may stand far apart, such as "money ... back"
    PLAIN = 4

    def believed(self, subject: int, heard: tuple[int, ...] | None) -> bool:
        """Whether a sentence with it speaks of the subject, by what is `heard` of `SUBJECTS`, if anything is."""
        if self is Wording.PLAIN or heard is None:
            return self >= Wording.VAGUE
        return heard[subject] >= self.bar(subject)

    def bar(self, subject: int) -> int:
        """The loudness in tenths from which on a sentence with it speaks of the subject."""
        return _BARS[self][subject]


# From which loudness on a sentence with a wording speaks, in tenths and in the order of SUBJECTS.
_BARS = {
    Wording.LOOSE: (-22, -35, -35, -35),
    Wording.VAGUE: (-10, 0, 0, 0),
    Wording.SUSPECT: (-8, 0, 0, 0),
    Wording.NONE: (2, -5, -5, -5),
}


def traits(words: list[Word]) -> set[str]:
    """What is weighed in a sentence: words and their beginnings, pairs of neighbours, pairs around one word."""
    row = [_trait(word.text) for word in words]
    stems = [_BEGIN, *map(_stem, row), _END]
    found = {*row, *stems}
    found.update([f"{left} {right}" for left, right in pairwise(stems)])
    found.update([f"{left} _ {right}" for left, right in zip(stems, stems[2:], strict=False)])
    return found


def parts(words: list[Word]) -> list[tuple[int, int]]:
    """The clauses of a sentence (first word, one past the last), told by what stands between its words.

    A promise is not made harmless by what else is said in its sentence.
    """
    found: list[tuple[int, int]] = []
    first = 0
    for n, word in enumerate(words):
        if word.text in _JOINING:
            found.append((first, n))
            first = n + 1
        elif (
            n > first
            and (gap := word.start - words[n - 1].end) > 0
            and (gap > 1 or _are_han(words[n - 1 : n + 1]))
        ):
            found.append((first, n))
            first = n
    found.append((first, len(words)))
    return [piece for first, last in found for piece in _pieces(words, first, last)]


def _pieces(words: list[Word], first: int, last: int) -> Iterator[tuple[int, int]]:
    """A clause that is long enough, and the pieces of one that is so long that a promise could hide in it."""
    han = _are_han(words[first:last])
    shortest, longest = (_SHORTEST_HAN, _LONGEST_HAN) if han else (_SHORTEST, _LONGEST)
    if last - first >= shortest:
        yield first, last
    if last - first > longest:
        for start in range(first, last - longest // 2, longest // 2):
            yield start, min(start + longest, last)


def _are_han(words: list[Word]) -> bool:
    """Whether all are Chinese characters, between which nothing stands but a comma."""
    return all(word.text >= "\u3400" for word in words)


def _trait(text: str) -> str:
    return _NUMBER if text[0].isdigit() else _MONEY.get(text, text)


def _stem(trait: str) -> str:
    return trait[:_STEM] + "-" if len(trait) > _STEM else trait


class Opinion:
    """The weights of one language, read from a file that `written` made."""

    def __init__(self, weights: dict[str, tuple[int, ...]], known: frozenset[str], ambiguous: frozenset[str]):
        self._written = weights
        self._known = known
        self.ambiguous = ambiguous  # plain wordings that are often met in harmless texts
        self._numbers: dict[str, int] = {}  # of words, so that pairs of them are numbers too
        for trait in [_BEGIN, _END, *weights]:
            for word in trait.split(" "):
                self._numbers.setdefault(word, len(self._numbers) + 1)
        self._size = len(self._numbers) + 1
        self._weights = {self._number(trait.split(" ")): weight for trait, weight in weights.items()}
        self._begin, self._end = self._numbers[_BEGIN], self._numbers[_END]
        self._place = lru_cache(maxsize=20_000)(self._places)

    def _number(self, trait: list[str]) -> int:
        """The number of a word, of a pair of neighbours or, above those, of a pair around one word."""
        numbers = [self._numbers[word] for word in trait]
        if len(numbers) == 1:
            return numbers[0]
        return (numbers[0] + (len(numbers) - 2) * self._size) * self._size + numbers[-1]

    def _places(self, text: str) -> tuple[int, int]:
        """The numbers of a word and its beginning; 0 when there are none."""
        trait = _trait(text)
        return self._numbers.get(trait, 0), self._numbers.get(_stem(trait), 0)

    @classmethod
    def read(cls, path: Path) -> "Opinion":
        """The opinion written down in the file at `path`."""
        weights: dict[str, tuple[int, ...]] = {}
        known: frozenset[str] = frozenset()
        ambiguous: frozenset[str] = frozenset()
        for line in path.read_text(encoding="utf-8").splitlines():
            head, _, rest = line.partition("\t")
            if head == _KNOWN:
                known = frozenset(rest.split())
            elif head == _AMBIGUOUS:
                ambiguous = frozenset(rest.split("|"))
            elif not head.startswith("#"):
                weights.update(
                    dict.fromkeys(rest.split("|"), tuple(int(weight or 0) for weight in head.split(",")))
                )
        return cls(weights, known, ambiguous)

    def written(self) -> str:
        """The text of the file that `read` reads."""
        by_weights: dict[tuple[int, ...], list[str]] = {}
        for trait, weights in self._written.items():
            by_weights.setdefault(weights, []).append(trait)
        lines = ["# Made by `python -m tests.guard.learn`; see cases/guard/opinion.py."]
        lines.append(_KNOWN + "\t" + " ".join(sorted(self._known)))
        lines.append(_AMBIGUOUS + "\t" + "|".join(sorted(self.ambiguous)))
        for weights, alike in sorted(by_weights.items()):
            row = ",".join(str(weight or "") for weight in weights)
            lines.append(f"{row}\t{'|'.join(sorted(alike))}")
        return "\n".join(lines) + "\n"

    def loudness(self, words: list[Word]) -> tuple[int, ...]:
        """How much a sentence, or its loudest clause, sounds like each subject, in tenths; the more the higher."""
        places = [self._place(word.text) for word in words]
        rows = {(0, len(words)), *parts(words)}
        return tuple(map(max, zip(*[self._sum(places[first:last]) for first, last in rows], strict=True)))

    def _sum(self, places: list[tuple[int, int]]) -> tuple[int, ...]:
        """The weights of a row of words, by what `traits` tells of them."""
        size, further = self._size, self._size * self._size
        stems = [self._begin, *[stem for _, stem in places], self._end]
        left = [stem * size for stem in stems]
        found = {word for word, _ in places}
        found.update(stems, map(add, left, stems[1:]), map(add, [n + further for n in left], stems[2:]))
        weights = [*filter(None, map(self._weights.get, found))]
        return tuple(map(sum, zip(*weights, strict=True))) if weights else (0,) * len(SUBJECTS)

    def knows(self, letters: list[str]) -> bool:
        """Whether enough of the words of a sentence (those of letters) are of the language to have an opinion."""
        return bool(letters) and len([1 for text in letters if text in self._known]) >= _KNOWN_SHARE * len(
            letters
        )


def letters_of(words: list[Word]) -> list[str]:
    """The words that are no numbers or signs."""
    return [word.text for word in words if word.text[0].isalpha()]
