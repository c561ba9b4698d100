"""Learns the second opinion of a language (`cases.guard.opinion`) from its example texts.

    python -m tests.guard.learn en            writes cases/guard/english/opinion.txt
    python -m tests.guard.learn en --crossed  learns from all sets but one, judges that one, for each of them

Logistic regression, pure Python, and always with the same outcome.
"""

import math
import random
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

import cases.guard as guard
from cases.guard.normalise import Word
from cases.guard.opinion import Opinion, parts, traits

from .corpus import examples

_HERE = Path(__file__).parent
_FOLDERS = {"en": "english"}
_MONEY = {"refund", "concession"}
_LEAST = -60  # hundredths: as much below zero as it takes to miss next to nothing
_SLIGHT = 20  # hundredths: what weighs less is left out
_ROUNDS = 20
_DECAY = 0.005
_STRIDE = 0.3
_WEIGHTS = {"vague": 2.0, "clear": 0.5, "other": 0.5}


class Sentence(NamedTuple):
    """A sentence of the set `source`: of which kind, whether it speaks of money given, and its words."""

    source: str
    kind: str
    speaks: bool
    words: list[Word]


def sentences(language: str) -> list[Sentence]:
    """All sentences of the example texts of a language of which it is known whether they speak of money given.

    Of a text that speaks, those are known that are found by an explicit wording, and all when it has only one.
    """
    found = []
    for path in sorted(_HERE.glob(f"{language}*.txt")):
        for number, example in enumerate(examples(path.stem)):
            source = path.stem if path.stem != f"{language}_learn" else f"{path.stem} {number % 5}"
            words, clear, vague = guard.money(example.text, language)
            parts = sorted({word.sentence for word in words})
            speaks = bool(_MONEY & set(example.topics))
            for part in parts:
                row = [word for word in words if word.sentence == part]
                kind = "clear" if part in clear else "vague" if part in vague else "other"
                if speaks and kind != "clear":
                    if clear or (kind == "other" and len(parts) > 1):
                        continue
                    kind = "vague"
                elif not speaks and kind == "clear":
                    kind = "vague"
                found.append(Sentence(source, kind, speaks, row))
    return found


def learn(taught: list[Sentence]) -> Opinion:
    """The opinion that tells the speaking of `taught` from the others."""
    material = []
    for s in taught:
        rows = [s.words] if s.speaks else [s.words, *(part for part in parts(s.words) if part != s.words)]
        material += [(sorted(set(traits(row))), s.speaks, _WEIGHTS[s.kind]) for row in rows]
    weights: dict[str, float] = defaultdict(float)
    strides: dict[str, float] = defaultdict(lambda: 1e-6)
    order = random.Random(1)
    for _ in range(_ROUNDS):
        order.shuffle(material)
        for row, speaks, matters in material:
            sounds = sum(weights[trait] for trait in row)
            off = (1 / (1 + math.exp(-max(-30.0, min(30.0, sounds)))) - speaks) * matters
            for trait in row:
                slope = off + _DECAY * weights[trait]
                strides[trait] += slope * slope
                weights[trait] -= _STRIDE * slope / math.sqrt(strides[trait])
    hundredths = {trait: round(100 * weight) for trait, weight in weights.items()}
    known = frozenset(word.text for s in taught for word in s.words if word.text[0].isalpha())
    return Opinion({trait: w for trait, w in hundredths.items() if abs(w) >= _SLIGHT}, known, _LEAST)


def crossed(language: str) -> list[tuple[Sentence, int]]:
    """What is thought of each vague sentence by an opinion learned from all sets but its own."""
    every = sentences(language)
    judged = []
    for source in sorted({s.source for s in every}):
        opinion = learn([s for s in every if s.source != source])
        judged += [(s, opinion.weight(s.words)) for s in every if s.source == source and s.kind == "vague"]
    return judged


def main(language: str, *flags: str) -> None:
    """Writes the opinion of `language`, or prints how it does on sets it has not learned from."""
    if "--crossed" in flags:
        judged = crossed(language)
        for least in range(-300, 101, 20):
            speaking = [weight >= least for s, weight in judged if s.speaks]
            harmless = [weight >= least for s, weight in judged if not s.speaks]
            heard, stopped = f"{sum(speaking)} of {len(speaking)}", f"{sum(harmless)} of {len(harmless)}"
            sys.stdout.write(f"{least:5}: heard {heard}, stopped {stopped}\n")
    else:
        folder = _HERE.parent.parent / "cases" / "guard" / _FOLDERS[language]
        (folder / "opinion.txt").write_text(learn(sentences(language)).written(), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
