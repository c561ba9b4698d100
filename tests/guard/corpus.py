"""Reads the example texts: one a line, with the topics it speaks of before a tab (`-` for a harmless one)."""

import re
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).parent
_WRITTEN = re.compile(r"\\(n|u[0-9a-f]{4})")


class Example(NamedTuple):
    """A text and the topics a reader would say it speaks of."""

    topics: list[str]
    text: str


def examples(name: str) -> list[Example]:
    """The texts of `<name>.txt`; `\\n` and `\\u200b` are written out in them."""
    found = []
    for line in (_HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            topics, text = line.split("\t", 1)
            found.append(Example([] if topics == "-" else topics.split(","), _WRITTEN.sub(_character, text)))
    return found


def _character(match: re.Match) -> str:
    return "\n" if match[1] == "n" else chr(int(match[1][1:], 16))
