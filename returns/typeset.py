"""Setting a paper with typst: from a template in `print/` and data, and the same to the byte each time."""

import functools
import json
import unicodedata
from pathlib import Path

from django.conf import settings

# Nothing but the templates lies in it: it is all that a document being set may read.
FOLDER = Path(__file__).resolve().parent / "print"


def typeset(template, data, *, made_at, form="pdf", files=None):
    """Set `template` (a file name in `print/`) with `data`. Returns bytes.

    Takes
        made_at  when the paper was made (aware): the same paper set later is the same to the byte
        form     "pdf" or "png" (300 dpi)
        files    {name: bytes} the template may read besides
    """
    # Loading the typesetter takes a third of a second, which no other page should wait for.
    import typst

    return typst.compile(
        {"main.typ": (FOLDER / template).read_bytes(), **(files or {})},
        root=str(FOLDER),
        sys_inputs={"data": json.dumps(data)},
        format=form,
        ppi=300 if form == "png" else None,
        timestamp=int(made_at.timestamp()),
    )


def spoken(language):
    """The language of a paper for a customer who speaks `language`: English where the desk does not speak it."""
    return language if language in {code for code, _name in settings.LANGUAGES} else "en"


def legible(text):
    """`text` as the installed fonts can set it: without a font for Chinese its letters come out as boxes."""
    wide = any(unicodedata.east_asian_width(char) in "WF" for char in text)
    return "" if wide and not _sets_chinese() else text


@functools.cache
def _sets_chinese():
    import typst

    return any("CJK" in family or "Han" in family for family in typst.Fonts().families())
