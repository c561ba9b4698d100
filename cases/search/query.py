"""What was typed, as a question to the index."""

import re
from dataclasses import dataclass

from cases.search.words import LONGEST, fold, is_cjk, pairs, parts, squeezed

MOST_TYPED = 200
MOST_CHUNKS = 12
# Of a telephone number so many last digits are compared: the same with and without the country and its zero.
_PHONE_DIGITS = 8
_PHONE = re.compile(r"\+?[0-9][0-9\s()./-]{5,}|\+?\([0-9\s()./-]{6,}")
SHORT = 3


@dataclass(frozen=True)
class Word:
    """A word to look for; `open`: only its beginning was typed."""

    text: str
    open: bool = False


@dataclass(frozen=True)
class Query:
    """What an entry has to contain: one alternative of each chunk, and of an alternative every word.

    chunks  [[[Word]]]
    whole   all that was typed in one word
    """

    chunks: tuple = ()
    whole: str = ""

    def __bool__(self):
        return bool(self.chunks)

    @property
    def others(self):
        """The query without its last word; empty when there is but one."""
        return Query(self.chunks[:-1], self.whole)

    @property
    def quick(self):
        """The query to ask of an index. A word of one or two letters may begin half of all words, so it is looked
        for in what the other words found, when there are any."""
        chunks = [tuple(filter(None, map(_without_short_ends, chunk))) for chunk in self.chunks]
        asked = tuple(
            kept for kept, chunk in zip(chunks, self.chunks, strict=True) if len(kept) == len(chunk)
        )
        return Query(asked, self.whole) if asked else self

    @property
    def closed(self):
        """The query of somebody who has typed to the end of the last word: "2" and not "2026"."""
        return Query(tuple(tuple(map(_closed, chunk)) for chunk in self.chunks), self.whole)

    @property
    def terms(self):
        """The words that were typed, longest first, to mark them where they were found."""
        found = {word.text for chunk in self.chunks for words in chunk for word in words}
        return tuple(sorted(found, key=lambda term: (-len(term), term)))


def understand(typed):
    """The `Query` that `typed` asks; empty when there is no letter and no digit in it. Takes any text."""
    typed = typed[:MOST_TYPED]
    spoken = [chunk for chunk in fold(typed).split() if parts(chunk)][:MOST_CHUNKS]
    if not spoken:
        return Query()
    chunks = [_chunk(chunk, last=place == len(spoken) - 1) for place, chunk in enumerate(spoken)]
    whole = squeezed(typed)
    if len(whole) == 1 and not is_cjk(whole):
        chunks = [((Word(whole),),)]
    if phone := _phone(typed):
        # One thing, however its digits are grouped.
        chunks = [(tuple(Word(text) for text in parts(fold(typed))), *phone)]
    return Query(tuple(chunks), whole[:LONGEST])


def _chunk(chunk, last):
    """What one chunk without spaces may mean: its parts, each a word, or all of them as one word."""
    said = parts(chunk)
    words = []
    for place, part in enumerate(said):
        if is_cjk(part):
            # One character alone begins the pairs it stands in.
            words += [Word(text, open=len(part) == 1) for text in pairs(part)]
        else:
            words.append(Word(part[:LONGEST], open=last and place == len(said) - 1))
    if len(said) == 1 or any(map(is_cjk, said)):
        return (tuple(words),)
    whole = (Word("".join(said)[:LONGEST], open=last),)
    # An address is typed from its beginning; what it ends with is common to thousands.
    return (whole,) if re.match(r"\w.*@\w", chunk) else (tuple(words), whole)


def _closed(words):
    return tuple(Word(word.text) for word in words)


def _without_short_ends(words):
    return tuple(word for word in words if not (word.open and len(word.text) < SHORT))


def _phone(typed):
    """The ways to look for a telephone number, or () when it is none. A number of an order may look like one."""
    if not _PHONE.fullmatch(typed.strip()):
        return ()
    digits = "".join(parts(fold(typed)))
    return tuple((Word(text, open=True),) for text in dict.fromkeys((digits, digits[-_PHONE_DIGITS:])))
