"""From bytes to rows: which encoding, which separator, and a stream of cells that never holds the file in memory."""

import codecs
import csv
import io
import re
from contextlib import contextmanager

from cases.importing.problems import Unreadable

ENCODINGS = {"utf-8": "utf-8-sig", "utf-16": "utf-16", "windows-1252": "cp1252", "gb18030": "gb18030"}
SEPARATORS = {",": ",", ";": ";", "tab": "\t", "|": "|"}
MAGIC = [
    (b"PK\x03\x04", "spreadsheet", ""),
    (b"\xd0\xcf\x11\xe0", "spreadsheet", ""),
    (b"%PDF", "not_text", "PDF"),
    (b"\x89PNG", "not_text", "PNG"),
    (b"\xff\xd8\xff", "not_text", "JPEG"),
    (b"GIF8", "not_text", "GIF"),
    (b"\x1f\x8b", "not_text", "gzip"),
]
CHUNK = 1 << 16
# Characters that nobody sees and that make two equal words differ; spaces of all kinds are treated by tidy().
UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
# A cell that a careful export wrote with an apostrophe before it, so that no spreadsheet takes it for a formula.
DEFUSED = re.compile(r"'(?=[=+\-@＝＋－＠])")


def tidy(cell):
    """The cell as a person reads it: no unseen characters, one space where there were several, none around it."""
    if not cell.isprintable():
        cell = UNSEEN.sub("", cell)
    cell = " ".join(cell.split())
    return DEFUSED.sub("", cell, count=1) if cell[:1] == "'" else cell


def guess_encoding(path):
    """The name (key of `ENCODINGS`) of the encoding of the file at `path`.

    Raises `Unreadable` when it is empty or no text at all. Reads the whole file once: a customer's accent may stand in
    the last row only.
    """
    with open(path, "rb") as file:
        head = file.read(CHUNK)
    if not head.strip():
        raise Unreadable("empty")
    for magic, code, kind in MAGIC:
        if head.startswith(magic):
            raise Unreadable(code, kind=kind) if kind else Unreadable(code)
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in head:
        raise Unreadable("nul")
    if _decodes(path, "utf-8-sig"):
        return "utf-8"
    return "gb18030" if _looks_chinese(path) and _decodes(path, "gb18030") else "windows-1252"


def guess_separator(path, encoding):
    """The name (key of `SEPARATORS`) of what separates the columns of the first line that is not empty."""
    with _text(path, encoding) as text:
        first = next((line for line in text if line.strip()), "")
    counts = {}
    for name, sign in SEPARATORS.items():
        counts[name] = len(next(csv.reader([first], delimiter=sign), []))
    best = max(counts, key=counts.get)
    if counts[best] < 2:
        raise Unreadable("separator", line=tidy(first)[:60])
    return best


def headings(path, encoding, separator):
    """The headings of the file, tidied. Raises `Unreadable`."""
    for _number, cells in _records(path, encoding, separator):
        return [tidy(cell) for cell in cells]
    raise Unreadable("empty")


def rows(path, encoding, separator):
    """Yields (number, cells) of every row below the headings that is not empty, cells as they stand in the file.

    Numbers are those of a spreadsheet: headings are row 1, empty rows count. Raises `Unreadable` where the file
    breaks: a quotation mark never closed, bytes that are no text.
    """
    records = _records(path, encoding, separator)
    next(records, None)
    yield from records


def _records(path, encoding, separator):
    number = 0
    with _text(path, encoding) as text:
        # Strict, because a forgiving reader makes one cell of half the file when a quotation mark is missing.
        reader = csv.reader(text, delimiter=_sign(separator), strict=True)
        try:
            for number, cells in enumerate(reader, start=1):
                if any(cells) and any(cell.strip() for cell in cells):
                    yield number, cells
        except csv.Error:
            raise Unreadable("quotes", row=number + 1) from None
        except UnicodeDecodeError as error:
            raise Unreadable("encoding", encoding=encoding, at=error.start) from None


@contextmanager
def _text(path, encoding):
    if encoding not in ENCODINGS:
        raise Unreadable("encoding_unknown", encoding=encoding, known=", ".join(ENCODINGS))
    with open(path, "rb") as raw:
        try:
            yield io.TextIOWrapper(raw, ENCODINGS[encoding], newline="")
        except (UnicodeDecodeError, UnicodeError) as error:
            raise Unreadable("encoding", encoding=encoding, at=getattr(error, "start", 0)) from None


def _sign(separator):
    if separator not in SEPARATORS:
        raise Unreadable("separator_unknown", separator=separator)
    return SEPARATORS[separator]


def _decodes(path, codec):
    decoder = codecs.getincrementaldecoder(codec)()
    try:
        for block in _blocks(path):
            decoder.decode(block)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _looks_chinese(path):
    """Whether bytes above ASCII come in even runs, as Chinese does; in Western text they stand alone."""
    runs = even = 0
    for block in _blocks(path):
        for run in re.findall(rb"[\x81-\xfe]+", block):
            runs += len(run)
            even += len(run) if len(run) % 2 == 0 else 0
    return even > runs * 0.7


def _blocks(path):
    with open(path, "rb") as file:
        while block := file.read(CHUNK):
            if b"\0" in block:
                raise Unreadable("nul")
            yield block
