"""Where the words that were typed stand in a text, as it was written."""

import re
from functools import lru_cache

from django.utils.html import format_html, format_html_join

from cases.search.words import fold, is_cjk

MOST_READ = 4000
AROUND = 60


def marked(text, terms):
    """`text`, escaped, with the words of `Found.terms` in it marked."""
    pieces, at = [], 0
    for start, end in _spans(text, terms):
        pieces += [("", text[at:start]), ("mark", text[start:end])]
        at = end
    pieces.append(("", text[at:]))
    return format_html_join(
        "", "{}", ((format_html("<mark>{}</mark>", piece) if kind else piece,) for kind, piece in pieces)
    )


def excerpt(text, terms):
    """The surroundings of the first of `terms` in `text`, marked; "" when none is in it."""
    spans = _spans(text[:MOST_READ], terms)
    if not spans:
        return ""
    start, end = max(0, spans[0][0] - AROUND), min(len(text), spans[0][0] + 2 * AROUND)
    piece = " ".join(text[start:end].split())
    return format_html("{}{}{}", "… " if start else "", marked(piece, terms), " …" if end < len(text) else "")


def _spans(text, terms):
    """[(start, end)] of what `terms` stand for in `text`, in order and without overlap."""
    folded, places = _folded(text)
    found = []
    for term in terms:
        for match in _pattern(term).finditer(folded):
            found.append((places[match.start()], places[match.end() - 1] + 1))
    found.sort(key=lambda span: (span[0], -span[1]))
    apart = []
    for start, end in found:
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        elif end > start:
            apart.append((start, end))
    return apart


def _folded(text):
    """(folded text, for each of its letters the place in `text` that it comes from)."""
    if text.isascii():
        return text.lower(), range(len(text))
    letters = [(letter, place) for place, written in enumerate(text) for letter in fold(written)]
    return "".join(letter for letter, _place in letters), [place for _letter, place in letters]


@lru_cache(maxsize=256)
def _pattern(term):
    """What `term` looks like in a text: at the beginning of a word, with punctuation between its letters."""
    if is_cjk(term):
        return re.compile(re.escape(term))
    # A number is also found by its end, and a telephone number however it is grouped.
    is_number = term.isdigit() and len(term) >= 4
    between = r"[^\w]{0,2}" if is_number else r"(?:[^\w\s]|_){0,2}"
    return re.compile(("" if is_number else r"(?<![^\W_])") + between.join(map(re.escape, term)))
