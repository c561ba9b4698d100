"""Compiles the message catalogues, so that no machine needs the gettext tools.

`python -m aftersales.catalogue` does it for every language; it is quick when nothing has changed.
"""

import os
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).resolve().parent / "locale"


def compile_catalogues(locale: Path = LOCALE) -> list[Path]:
    """Writes a .mo beside each .po that is newer than it. Returns the files written, none without a .po."""
    return [_compiled(source) for source in sorted(locale.glob("*/LC_MESSAGES/*.po")) if _is_stale(source)]


def _is_stale(source: Path) -> bool:
    made = source.with_suffix(".mo")
    return not made.exists() or made.stat().st_mtime < source.stat().st_mtime


def _compiled(source: Path) -> Path:
    made = source.with_suffix(".mo")
    draft = made.with_name(f"{made.name}.{os.getpid()}.part")
    with source.open("rb") as text, draft.open("wb") as binary:
        write_mo(binary, read_po(text, locale=source.parent.parent.name))
    # Renamed into place: two test processes may compile at the same moment.
    os.replace(draft, made)
    return made


if __name__ == "__main__":
    for path in compile_catalogues():
        print(f"Compiled {path.name} for {path.parent.parent.name}")  # noqa: T201
