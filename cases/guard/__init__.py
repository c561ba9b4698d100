"""The letter guard: which delicate topics an outgoing text speaks of (FB-09, FB-14, FB-19, FB-20, FB-22, FB-28).

Pure Python, no Django, no network. The wordings are data in `english`, `french` and `chinese`; how they are written
is told in `grammar`, how a text is made plain in `normalise` and `mend`.
"""

from bisect import bisect_right
from types import ModuleType

from . import chinese, english, french
from .grammar import Book, Lexicon, Page, Phrase
from .mend import Vocabulary
from .normalise import words as plain_words
from .topic import Mention, Topic

__all__ = ["Mention", "Topic", "read", "topics"]

_LANGUAGES: dict[str, ModuleType] = {"en": english, "fr": french, "zh": chinese}


class _Guard:
    """All languages compiled once."""

    def __init__(self):
        self.lexicon = Lexicon()
        self.vocabulary = Vocabulary(
            (word for language in _LANGUAGES.values() for word in language.WHOLE.split()),
            (word for language in _LANGUAGES.values() for word in language.NEVER_A_SLIP.split()),
        )
        self.speaking: list[tuple[Topic, list[Phrase]]] = []
        self.harmless: dict[Topic, list[Phrase]] = {topic: [] for topic in Topic}
        self.hinted: dict[str, list[tuple[Topic, list[Phrase]]]] = {}
        for code, language in _LANGUAGES.items():
            book = Book(self.lexicon, language.CONCEPTS)
            for topics_, lines in language.SPEAKING:
                self.speaking.extend((topic, book.phrases(lines)) for topic in topics_)
            for topics_, lines in language.HARMLESS:
                for topic in topics_:
                    self.harmless[topic].extend(book.phrases(lines))
            self.hinted[code] = [
                (topic, book.phrases(lines)) for topics_, lines in language.HINTED for topic in topics_
            ]

    def read(self, text: str, lang: str | None) -> list[Mention]:
        words = self.vocabulary.mend(plain_words(text))
        page = Page(words, self.lexicon)
        spoken: dict[Topic, set[tuple[int, int]]] = {}
        for topic, phrases in self.speaking + self.hinted.get((lang or "")[:2].lower(), []):
            for phrase in phrases:
                if spans := page.spans(phrase):
                    spoken.setdefault(topic, set()).update(spans)
        mentions = []
        for topic, spans in spoken.items():
            excused = _Cover(
                span for phrase in self.harmless[topic] for span in page.spans(phrase, longest=True)
            )
            for first, last in _merged(span for span in spans if span not in excused):
                start, end = words[first].start, words[last - 1].end
                mentions.append(Mention(topic, start, end, text[start:end]))
        order = list(Topic)
        return sorted(mentions, key=lambda mention: (mention.start, mention.end, order.index(mention.topic)))


class _Cover:
    """Answers whether a span lies within one of many others."""

    def __init__(self, spans):
        self._reach: list[tuple[int, int]] = []
        furthest = -1
        for first, last in sorted(spans, key=lambda span: (span[0], -span[1])):
            if last > furthest:
                self._reach.append((first, last))
                furthest = last

    def __contains__(self, span: tuple[int, int]) -> bool:
        n = bisect_right(self._reach, (span[0], float("inf"))) - 1
        return n >= 0 and self._reach[n][1] >= span[1]


def _merged(spans) -> list[tuple[int, int]]:
    merged: list[list[int]] = []
    for first, last in sorted(spans):
        if merged and first < merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    return [(first, last) for first, last in merged]


_guard = _Guard()


def read(text: str, lang: str | None = None) -> list[Mention]:
    """The mentions of delicate topics in `text`, in order, never overlapping within a topic.

    All languages are always read, for people mix them; `lang` ("en", "fr", "zh", also "zh-hans") only adds wordings
    that are clear in that language and ambiguous in another.
    """
    return _guard.read(text, lang)


def topics(text: str, lang: str | None = None) -> list[str]:
    """The topics `text` speaks of, each once, in the order of `Topic`; empty when the text is harmless."""
    spoken = {mention.topic for mention in read(text, lang)}
    return [topic.value for topic in Topic if topic in spoken]
