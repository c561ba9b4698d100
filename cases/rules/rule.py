"""What a rule is."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

# What a rule does to the work, in the words of its page.
KINDS = {
    "gate": _("gate: blocks until something is so"),
    "timer": _("timer: has a clock"),
    "route": _("route: decides who, or where to"),
    "record": _("record: has to be written down"),
    "notify": _("notice: somebody has to be told"),
    "guide": _("guide: shown at the moment it matters"),
    "money": _("money: moves an amount or goods"),
}


@dataclass(frozen=True)
class Rule:
    """One rule in plain words.

    id      its number, e.g. "FB-22"
    kinds   names of KINDS
    text    what it says, for a person at work (translated)
    source  where it is written
    held_by functions and classes that hold it besides the workflow's own declarations, as dotted names; the
            rules report finds the steps, facts, promises and topics by itself and checks that these exist
    """

    id: str
    kinds: tuple
    text: str
    source: str
    held_by: tuple = ()

    @property
    def kind_words(self):
        return [KINDS[kind] for kind in self.kinds]
