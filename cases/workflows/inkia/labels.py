"""Where a letter speaks of a return label: by hand, too, it is promised only when it is due (IK-05, IK-15).

*Bon de retour* and *bon de transport* are the same: a prepaid return label. The guard's own topics are those of
every company; this one is Inkia's.
"""

import re

_LABEL = re.compile(
    r"\b(?:bons?|[ée]tiquettes?|bordereaux?)\s+(?:\w+\s+)?(?:de\s+|d[’'])?"
    r"(?:retour|renvoi|transport|pr[ée]pay[ée]+s?|affranchie?s?)\b"
    r"|\b(?:return|prepaid|shipping)\s+(?:\w+\s+)?labels?\b",
    re.IGNORECASE,
)
# Said not to be there, it is no promise: “sans bon de retour”, “nous ne fournissons pas de bon de retour”.
_NONE = re.compile(
    r"\b(?:pas|sans|aucune?|ni|jamais|no|without|never)\s+(?:\w+\s+){0,2}(?:d[e’']\s*)?$", re.IGNORECASE
)


def speaks_of_a_label(text):
    """Where `text` speaks of a return label that the customer has or will get: [(start, end)]."""
    return [found.span() for found in _LABEL.finditer(text) if not _NONE.search(text, 0, found.start())]
