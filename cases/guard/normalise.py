"""From a text as it was typed to its plain words, each knowing where it stood in the text.

Everything that is invisible or only looks different is undone here, so that the phrases of the languages can
be written in plain lower-case letters: markup, entities, case, width, accents, look-alike letters,
traditional characters, soft hyphens and zero-width characters.
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from .lookalikes import LATIN, SIMPLIFIED


class Word(NamedTuple):
    """A word, number, sign of money or Chinese character; `start` and `end` are offsets in the original."""

    text: str  # folded: lower case, no accents
    spelt: str  # lower case with its accents
    start: int
    end: int
    sentence: int
    after_apostrophe: bool = False


_INLINE = "a|abbr|b|big|code|del|em|font|i|ins|mark|s|small|span|strike|strong|sub|sup|tt|u|wbr"
_BLOCK = "body|br|div|h[1-6]|head|hr|html|img|input|li|ol|p|pre|table|tbody|td|th|tr|ul"
_MARKUP = re.compile(
    rf"(?P<comment><!--.{{0,500}}?-->)|</?(?:(?P<inline>{_INLINE})|(?P<block>{_BLOCK}))\b(?P<rest>[^<>]{{0,500}})>"
    r"|(?P<entity>&(?:amp;){0,3}(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});)"
    r"|(?P<softbreak>=\r?\n)",
    re.IGNORECASE | re.DOTALL,
)
_SHOWN_ATTRIBUTE = re.compile(
    r"\b(?:alt|title|value|placeholder|aria-label)\s*=\s*[\"']([^\"']*)", re.IGNORECASE
)
_WORD = re.compile(
    r"(?P<letters>[a-z]+)|(?P<number>[0-9]+(?:[.,'][0-9]+)*)|(?P<han>[\u3400-\u9fff]+)|(?P<sign>[€$£¥%@])"
    r"|(?P<stop>[.!?]+(?=[\s\"')»”’]|$)|[。!?]|\n[ \t\r]*\n)"
)
_PLAIN = re.compile(
    r"[ -_a-~\n\r\t]+|[\u3400-\u9fff。、]+"
)  # of one script, and nothing to drop or decompose
_RUN = re.compile(_PLAIN.pattern + "|.", re.DOTALL)
_SIMPLER = str.maketrans(SIMPLIFIED)
_THRICE = re.compile(r"([a-z])\1{2,}")
_APOSTROPHES = "'’‘‛`´ʹʻʽˈ′"


def words(text: str) -> list[Word]:
    """The words of `text` in order."""
    folded, spelt, starts, ends = _fold(text)
    found: list[Word] = []
    sentence = 0
    stretched = _THRICE.search(folded) is not None
    for match in _WORD.finditer(folded):
        first, last = match.start(), match.end()
        if match.lastgroup == "stop":
            if not _inside(found, folded, first, last):
                sentence += 1
            continue
        if match.lastgroup == "han":
            found += [
                Word(folded[n], spelt[n], starts[n], ends[n], sentence, n > 0 and folded[n - 1] == "'")
                for n in range(first, last)
            ]
            continue
        word, accented = match.group(), spelt[first:last]
        if stretched and match.lastgroup == "letters":
            word = _THRICE.sub(r"\1", word)
        elided = first > 0 and folded[first - 1] == "'"
        found.append(Word(word, accented, starts[first], ends[last - 1], sentence, elided))
    return found


def _inside(found: list[Word], folded: str, first: int, last: int) -> bool:
    """Whether a full stop ends no sentence: after a lone letter ("R. E.", "e.g.")."""
    return bool(found) and folded[first:last] == "." and len(found[-1].text) == 1 and found[-1].text.isascii()


def _fold(text: str) -> tuple[str, str, list[int], list[int]]:
    """The folded text, the same with accents, and for every character of them where it came from."""
    folded: list[str] = []
    spelt: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for shown, start, end in _pieces(text):
        if end - start == len(shown) and _PLAIN.fullmatch(shown):
            lower = shown.lower() if shown.isascii() else shown.translate(_SIMPLER)
            folded.append(lower)
            spelt.append(lower)
            starts.extend(range(start, end))
            ends.extend(range(start + 1, end + 1))
            continue
        for character in shown:
            plain, accented = _fold_character(character)
            if plain:
                folded.append(plain)
                spelt.append(accented)
                starts.extend([start] * len(plain))
                ends.extend([end] * len(plain))
            elif spelt and unicodedata.combining(character):
                composed = unicodedata.normalize("NFC", spelt[-1][-1] + character)
                if len(composed) == 1:
                    spelt[-1] = spelt[-1][:-1] + composed
    return "".join(folded), "".join(spelt), starts, ends


def _pieces(text: str) -> Iterator[tuple[str, int, int]]:
    """What a reader would see, without markup, with its place: runs of plain text, or one character."""
    position = 0
    for match in _MARKUP.finditer(text):
        yield from _runs(text, position, match.start())
        position = match.end()
        if match["entity"]:
            shown = re.sub("^&(?:amp;)+(?=.)", "&", match["entity"], flags=re.IGNORECASE)
            yield html.unescape(shown), match.start(), match.end()
        elif match["block"] or match["inline"]:
            if match["block"]:
                yield "\n", match.start(), match.end()
            for attribute in _SHOWN_ATTRIBUTE.finditer(match["rest"]):
                first = match.start("rest")
                yield from _runs(text, first + attribute.start(1), first + attribute.end(1))
                yield "\n", match.start(), match.end()
    yield from _runs(text, position, len(text))


def _runs(text: str, first: int, last: int) -> Iterator[tuple[str, int, int]]:
    for run in _RUN.finditer(text, first, last):
        yield run.group(), run.start(), run.end()


@lru_cache(maxsize=20_000)
def _fold_character(character: str) -> tuple[str, str]:
    """A character as (folded, with accents), equally long; empty when nobody sees it."""
    if character in _APOSTROPHES:
        return "'", "'"
    if character in "\n\r\t":
        return character, character
    if unicodedata.category(character) in {"Cf", "Mn", "Me", "Cc", "Cs"}:
        return "", ""
    plain = accented = ""
    for part in unicodedata.normalize("NFKC", LATIN.get(character, character)):
        for letter in part.lower():
            letter = LATIN.get(letter, letter)
            base = letter
            if len(letter) == 1:
                decomposed = unicodedata.normalize("NFD", letter)
                base = decomposed[0] if decomposed else ""
                base = LATIN.get(base, base)
            base = SIMPLIFIED.get(base, base)
            if len(base) == 1 and unicodedata.category(base) in {"Mn", "Me"}:
                continue
            plain += base
            accented += letter if len(letter) == len(base) else base
    return plain, accented
