"""Learns the second opinion of a language (`cases.guard.opinion`) from its example texts.

    python -m tests.guard.learn en            writes cases/guard/english/opinion.txt
    python -m tests.guard.learn en --crossed  learns from all sets but some, judges those, until all are judged

Logistic regression, pure Python, and always with the same outcome.
"""

import math
import random
import sys
from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

import cases.guard as guard
from cases.guard.normalise import Word
from cases.guard.opinion import SUBJECT_OF, SUBJECTS, Opinion, Wording, parts, traits
from cases.guard.topic import Topic

from .corpus import examples

_HERE = Path(__file__).parent
FOLDERS = {"en": "english", "fr": "french", "zh": "chinese"}
_SLIGHT = 1  # tenths: what weighs less for every subject is left out
_SELDOM = 2  # sentences: what is met in fewer is left out
_ROUNDS = 8
_DECAY = 0.005
_STRIDE = 0.1
_AMBIGUOUS = 4  # a plain wording: harmless in one sentence for so many that speak
_FOLDS = 5


class Sentence(NamedTuple):
    """A sentence of the set `source`, and of each subject whether it speaks of it, if that is known, and how."""

    source: str
    words: list[Word]
    speaks: tuple[bool | None, ...]
    wordings: tuple[Wording, ...]  # the strongest
    plain: set[tuple[int, str]]  # plain wordings, each with its subject


def sentences(language: str) -> list[Sentence]:
    """All sentences of the example texts of a language.

    Of a text that speaks of a subject, those are known to that are found by a wording, and the only one of a text.
    """
    found = []
    for path in sorted(_HERE.glob(f"{language}*.txt")):
        for number, example in enumerate(examples(path.stem)):
            source = path.stem if path.stem != f"{language}_learn" else f"{path.stem} {number % _FOLDS}"
            words, worded = guard.worded(example.text, language)
            rows = {number: list(row) for number, row in groupby(words, key=lambda word: word.sentence)}
            said = {SUBJECT_OF[topic] for topic in map(Topic, example.topics)}
            for number, row in rows.items():
                wordings = [Wording.NONE] * len(SUBJECTS)
                plain = set()
                for topic, wording, sentence, text in worded:
                    if sentence == number:
                        subject = SUBJECT_OF[topic]
                        wordings[subject] = max(wording, wordings[subject])
                        if wording is Wording.PLAIN:
                            plain.add((subject, text))
                speaks = [
                    (wording > Wording.SUSPECT or len(rows) == 1 or None) if subject in said else False
                    for subject, wording in enumerate(wordings)
                ]
                found.append(Sentence(source, row, tuple(speaks), tuple(wordings), plain))
    return found


def learn(taught: list[Sentence]) -> Opinion:
    """The opinion that tells the sentences of `taught` apart by what they speak of."""
    seen = Counter(trait for s in taught for trait in traits(s.words))
    numbers = {trait: n for n, trait in enumerate(sorted(t for t, often in seen.items() if often >= _SELDOM))}

    def row(words: list[Word]) -> list[int]:
        return sorted(numbers[trait] for trait in traits(words) if trait in numbers)

    rows = [
        (row(s.words), [row(s.words[a:b]) for a, b in parts(s.words) if b - a < len(s.words)], s.speaks)
        for s in taught
    ]
    columns = [
        _weights(
            [(whole, speaks[n]) for whole, _, speaks in rows if speaks[n] is not None]
            + [(part, False) for _, clauses, speaks in rows if speaks[n] is False for part in clauses],
            len(numbers),
        )
        for n in range(len(SUBJECTS))
    ]
    tenths = {trait: tuple(round(10 * column[n]) for column in columns) for trait, n in numbers.items()}
    known = frozenset(word.text for s in taught for word in s.words if word.text[0].isalpha())
    heavy = {t: w for t, w in tenths.items() if any(abs(one) > _SLIGHT for one in w)}
    return Opinion(heavy, known, _ambiguous(taught))


def _ambiguous(taught: list[Sentence]) -> frozenset[str]:
    """The plain wordings that are met in sentences that do not speak of their subject a quarter as often as in others,
    or more often."""
    met = {
        speaks: Counter(p for s in taught for p in s.plain if s.speaks[p[0]] is speaks)
        for speaks in (True, False)
    }
    return frozenset(
        text
        for (subject, text), often in met[False].items()
        if _AMBIGUOUS * often >= met[True][subject, text]
    )


def _weights(material: list[tuple[list[int], bool]], size: int) -> list[float]:
    """The weight of each of `size` traits that tells those rows of traits that speak from those that do not."""
    weights = [0.0] * size
    strides = [1e-6] * size
    order = random.Random(1)
    for _ in range(_ROUNDS):
        order.shuffle(material)
        for row, speaks in material:
            sounds = sum([weights[n] for n in row])
            off = 1 / (1 + math.exp(-max(-30.0, min(30.0, sounds)))) - speaks
            for n in row:
                slope = off + _DECAY * weights[n]
                strides[n] += slope * slope
                weights[n] -= _STRIDE * slope / math.sqrt(strides[n])
    return weights


def crossed(language: str) -> list[tuple[Sentence, tuple[int, ...]]]:
    """What is heard in each sentence by an opinion learned from other sets than its own."""
    every = sentences(language)
    sources = sorted({s.source for s in every})
    judged = []
    for fold in range(_FOLDS):
        left_out = set(sources[fold::_FOLDS])
        opinion = learn([s for s in every if s.source not in left_out])
        judged += [(s, opinion.loudness(s.words)) for s in every if s.source in left_out]
    return judged


def main(language: str, *flags: str) -> None:
    """Writes the opinion of `language`, or prints how it does on sets it has not learned from."""
    if "--crossed" in flags:
        judged = crossed(language)
        for n, subject in enumerate(SUBJECTS):
            for wording in Wording:
                rows = [(s.speaks[n], loudness[n]) for s, loudness in judged if s.wordings[n] is wording]
                for bar in range(-50, 31, 5):
                    heard, others = (
                        [loud >= bar for known, loud in rows if known is speaks] for speaks in (True, False)
                    )
                    sys.stdout.write(
                        f"{subject} {wording.name} {bar}: heard {sum(heard)} of {len(heard)}, "
                        f"of others {sum(others)} of {len(others)}\n"
                    )
    else:
        folder = _HERE.parent.parent / "cases" / "guard" / FOLDERS[language]
        (folder / "opinion.txt").write_text(learn(sentences(language)).written(), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
