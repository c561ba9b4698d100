"""The gate every outgoing text passes: what it speaks of, and whether the case allows that."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from cases.blockers import fact_blocker
from cases.guard import read


@dataclass(frozen=True)
class Stopped:
    """Words of a text that the case does not allow, and why not."""

    topic: str
    words: str
    start: int
    end: int
    blockers: tuple


class LetterStopped(Exception):
    """A text speaks of something the case does not allow yet. Nothing was written or sent."""

    def __init__(self, text, stopped):
        super().__init__("; ".join(f"“{found.words}”: {found.blockers[0]}" for found in stopped))
        self.text, self.stopped = text, stopped


class NoAddress(Exception):
    """The customer has no e-mail address."""

    def __init__(self):
        super().__init__(_("There is no e-mail address for this customer. Enter one under “Correct the contact”."))


def stopped_words(case, text, language):
    """What in `text` the case does not allow now: a list of `Stopped`, in the order of the text."""
    return [
        Stopped(str(found.topic), found.words, found.start, found.end, reasons)
        for found in read(text, language)
        if (reasons := topic_blockers(case, found.topic))
    ]


def topic_blockers(case, topic):
    """What stands in the way of speaking of `topic` to this customer now; empty when it is allowed."""
    return tuple(fact_blocker(fact, case) for condition in case.topics[str(topic)] for fact in condition.missing(case))


def check(case, text, language):
    """Raise `LetterStopped` when `text` may not go to the customer. Returns the topics it speaks of."""
    if stopped := stopped_words(case, text, language):
        raise LetterStopped(text, stopped)
    return sorted({str(found.topic) for found in read(text, language)})
