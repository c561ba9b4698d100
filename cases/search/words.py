"""Words as the index keeps them: without accents, case or punctuation, Chinese in pairs of characters."""

import re
import unicodedata
from functools import lru_cache

LONGEST = 60
# Characters that no folded text can contain, so that what a word stands for cannot be typed.
WHOLE, NUMBER = "\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH NUMBER SIGN}"

_CJK = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003fffd"
_PARTS = re.compile(rf"[{_CJK}]+|[^\W_{_CJK}]+")
_IS_CJK = re.compile(rf"[{_CJK}]")
_DIGITS = re.compile(r"[0-9]+")
# Letters that Unicode does not take apart, as people type them who do not have them on their keyboard.
_WRITTEN_AS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ŧ": "t"}
)


@lru_cache(maxsize=8192)
def fold(text):
    """`text` without accents and case, full-width and joined letters written out: "Émilie" → "emilie"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(_WRITTEN_AS)


def is_cjk(word):
    """Whether `word` is written without spaces, and so is found by any part of it."""
    return bool(_IS_CJK.match(word))


def parts(folded):
    """The runs of letters and digits in a folded text, Chinese apart from the rest."""
    return _PARTS.findall(folded)


def squeezed(text):
    """All letters and digits of `text` in one: "RC-2026-00012" → "rc202600012"."""
    return "".join(parts(fold(text)))


def pairs(run):
    """A run of Chinese characters in overlapping pairs; a single one is itself."""
    return [run[at : at + 2] for at in range(len(run) - 1)] or [run]


@lru_cache(maxsize=65536)
def words_in(text):
    """The words under which `text` is found, as a frozenset. "e-mail" is found by "e", "mail" and "email"."""
    found = set()
    for chunk in fold(text).split():
        said = parts(chunk)
        for part in said:
            found.update(pairs(part) if is_cjk(part) else [part[:LONGEST]])
        if len(said) > 1 and not any(map(is_cjk, said)):
            found.add("".join(said)[:LONGEST])
    return frozenset(found)


def words_in_name(text):
    """`words_in`, and the whole of a name or article in one word: who types all of it finds it first."""
    return words_in(text) | ({WHOLE + whole[:LONGEST]} if (whole := squeezed(text)) else set())


def words_in_number(text):
    """`words_in`, the whole number, and what its digits end with: nobody says all of a number on the telephone."""
    ends = set().union(*map(endings, _DIGITS.findall(fold(text))))
    whole = squeezed(text)[:LONGEST]
    return words_in(text) | ends | ({NUMBER + whole, whole} if whole else set())


def words_in_phone(text):
    """What the digits of a telephone number end with: with or without the country and its zero, it is found."""
    return endings("".join(_DIGITS.findall(fold(text))))


def endings(digits):
    """The ends of `digits` of four and more."""
    digits = digits[-LONGEST:]
    return {digits[at:] for at in range(len(digits) - 3)}
