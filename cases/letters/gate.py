"""The gate every outgoing text passes: what it speaks of, and whether the case allows that."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from django.utils.translation import gettext as _

from cases.blockers import fact_blocker
from cases.facts import asked_once
from cases.guard import Mention, read
from cases.photos.links import veiled

# A shorter name of an article is too likely to be a word of its own, but where it begins an entry of a list.
SHORTEST_NAME = 6
# One text is read when it is previewed, checked and sent, and most letters are templates.
read_once = lru_cache(maxsize=128)(read)


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
        super().__init__(
            _("There is no e-mail address for this customer. Enter one under “Correct the contact”.")
        )


def stopped_words(case, text, language):
    """What in `text` the case does not allow now: a list of `Stopped`, in the order of the text."""
    return _stopped(case, _mentions(case, text, language))


def _mentions(case, text, language):
    """What the guard reads in `text`. The names of the order's articles are no talk: one may be called “purse”."""
    masked = veiled(case, text)
    # Nor are numbers of orders: some end a sentence so that its end is not heard.
    number = rf"(?<!\w){re.escape(case.order.number)}(?!\w)"
    masked = re.sub(number, lambda found: "0" * len(found.group()), masked)
    for name in sorted(case.article_names(), key=len, reverse=True):
        told = re.escape(name) if len(name) >= SHORTEST_NAME else rf"(?<=^- ){re.escape(name)}(?=\s?:)"
        # As long as before, so that the words found can be marked where they stand.
        masked = re.sub(
            told, lambda found: "o" * len(found.group()), masked, flags=re.IGNORECASE | re.MULTILINE
        )
    own = [
        Mention(topic, start, end, "")
        for topic, find in case.own_topics.items()
        for start, end in find(masked)
    ]
    found_all = sorted([*read_once(masked, language), *own], key=lambda found: found.start)
    return [replace(found, words=text[found.start : found.end]) for found in found_all]


def _stopped(case, mentions):
    with asked_once(case):
        blockers = {topic: topic_blockers(case, topic) for topic in {found.topic for found in mentions}}
    return [
        Stopped(str(found.topic), found.words, found.start, found.end, blockers[found.topic])
        for found in mentions
        if blockers[found.topic]
    ]


def topic_blockers(case, topic):
    """What stands in the way of speaking of `topic` to this customer now; empty when it is allowed."""
    return tuple(
        fact_blocker(fact, case) for condition in case.topics[str(topic)] for fact in condition.missing(case)
    )


def by_topic(stop):
    """What a `LetterStopped` says, told once for each subject: [(the words in quotes, [Blocker, …])]."""
    told = {}
    for found in stop.stopped:
        words, reasons = told.setdefault(found.topic, ({}, {}))
        words[f"“{found.words}”"] = None
        reasons.update(dict.fromkeys(found.blockers))
    return [(", ".join(words), list(reasons)) for words, reasons in told.values()]


def check(case, text, language):
    """Raise `LetterStopped` when `text` may not go to the customer. Returns the topics it speaks of."""
    mentions = _mentions(case, text, language)
    if stopped := _stopped(case, mentions):
        raise LetterStopped(text, stopped)
    return sorted({str(found.topic) for found in mentions})
