"""The letter guard: which delicate topics an outgoing text speaks of (FB-09, FB-14, FB-19, FB-22, FB-28).

Pure Python, no Django, no network. The wordings are data in `english`, `french` and `chinese`; how they are
written is told in `grammar`, how a text is made plain in `normalise` and `mend`.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import cache
from itertools import groupby
from types import ModuleType

from . import chinese, english, french
from .grammar import Book, Phrases
from .lexicon import Lexicon
from .mend import Vocabulary
from .normalise import Word
from .normalise import words as plain_words
from .opinion import SUBJECT_OF, SUBJECTS, Opinion, Wording, letters_of
from .page import Page
from .topic import Mention, Topic

__all__ = ["Mention", "Topic", "read", "topics"]

_LANGUAGES: dict[str, ModuleType] = {"en": english, "fr": french, "zh": chinese}
Span = tuple[int, int]  # first word, one past the last
Believed = Callable[[Topic, Span, Wording], bool]
_ORDER = {topic: place for place, topic in enumerate(Topic)}
_MONEY = (Topic.REFUND, Topic.CONCESSION)  # talk of money that does not say which is taken for both


class _Language:
    """The phrases of one language, and its opinion.

    What it calls harmless excuses only what it found itself, word for word: another language may mean more.
    """

    def __init__(self, language: ModuleType, lexicon: Lexicon):
        book = Book(lexicon, language.CONCEPTS)
        self.opinion = Opinion.read(language.OPINION)
        self._vague = book.phrases(language.VAGUE)
        self._suspect = book.phrases(language.SUSPECT)
        self._speaking = {
            topic: _by_length(book.phrases(lines)) for topic, lines in language.SPEAKING.items()
        }
        self._hinted = {topic: book.phrases(lines) for topic, lines in language.HINTED.items()}
        self._harmless = {topic: book.phrases(lines) for topic, lines in language.HARMLESS.items()}

    def spoken(self, page: Page, topic: Topic, *, hinted: bool) -> dict[Span, Wording]:
        """The spans whose wording speaks of a topic."""
        plain, loose = self._speaking[topic]
        found = dict.fromkeys(_spans(page, loose), Wording.LOOSE)
        found.update(dict.fromkeys(_spans(page, plain), Wording.PLAIN))
        if hinted and topic in self._hinted:
            found.update(dict.fromkeys(_spans(page, self._hinted[topic]), Wording.PLAIN))
        return found

    def vague(self, page: Page) -> dict[Span, Wording]:
        """The spans that speak of money without saying how."""
        found = dict.fromkeys(_spans(page, self._suspect), Wording.SUSPECT)
        found.update(dict.fromkeys(_spans(page, self._vague), Wording.VAGUE))
        return found

    def excused(self, page: Page, topic: Topic, spans: Iterable[Span]) -> set[Span]:
        """Those of `spans` that lie within a harmless wording."""
        harmless = _Cover(_spans(page, self._harmless[topic], longest=True))
        return {span for span in spans if span in harmless}


class _Guard:
    """All languages compiled once."""

    def __init__(self):
        self._lexicon = Lexicon()
        self._languages = {code: _Language(module, self._lexicon) for code, module in _LANGUAGES.items()}
        self._vocabulary = Vocabulary(
            (word for module in _LANGUAGES.values() for word in module.WHOLE.split()),
            (word for module in _LANGUAGES.values() for word in module.NEVER_A_SLIP.split()),
        )

    def read(self, text: str, lang: str | None) -> list[Mention]:
        words, page = self._laid_out(text)
        sentences = _Sentences(words, [language.opinion for language in self._languages.values()])
        kept = {topic: {*self._spoken(page, topic, lang, sentences.believed)} for topic in Topic}
        told = {words[first].sentence for topic in _MONEY for first, _ in kept[topic]}
        for topic, spans in self._vague(page, sentences.believed).items():
            kept[topic] |= {span for span in spans if words[span[0]].sentence not in told}
        for subject, topics in enumerate(SUBJECTS.values()):
            told = {words[first].sentence for topic in topics for first, _ in kept[topic]}
            loud = sentences.loud(subject, told)
            for topic in topics:
                kept[topic] |= loud
        mentions = []
        for topic, spans in kept.items():
            for first, last in _merged(spans):
                start, end = words[first].start, words[last - 1].end
                mentions.append(Mention(topic, start, end, text[start:end]))
        return sorted(mentions, key=lambda mention: (mention.start, mention.end, _ORDER[mention.topic]))

    def worded(self, text: str, lang: str) -> tuple[list[Word], list[tuple[Topic, Wording, int, str]]]:
        """The words of `text`, and what speaks of each topic by its wording: how, in which sentence, by what."""
        words, page = self._laid_out(text)
        found = [(topic, self._spoken(page, topic, lang, _whatever)) for topic in Topic]
        found += self._vague(page, _whatever).items()
        return words, [
            (topic, wording, words[first].sentence, _text(words[first:last]))
            for topic, spans in found
            for (first, last), wording in spans.items()
        ]

    def _laid_out(self, text: str) -> tuple[list[Word], Page]:
        words = self._vocabulary.mend(plain_words(text))
        return words, Page(words, self._lexicon)

    def _spoken(self, page: Page, topic: Topic, lang: str | None, believed: Believed) -> dict[Span, Wording]:
        """What speaks of a topic by its wording, and is believed."""
        hint = (lang or "")[:2].lower()
        found = [
            (language, language.spoken(page, topic, hinted=hint == code))
            for code, language in self._languages.items()
        ]
        return _together(page, topic, found, believed)

    def _vague(self, page: Page, believed: Believed) -> dict[Topic, dict[Span, Wording]]:
        """What mentions money without saying how, and is believed."""
        found = [(language, language.vague(page)) for language in self._languages.values()]
        return {topic: _together(page, topic, found, believed) for topic in _MONEY}


class _Sentences:
    """The sentences of a text, and what is heard in them."""

    def __init__(self, words: list[Word], opinions: list[Opinion]):
        self._words = words
        self._bounds: dict[int, Span] = {}
        self._heard: dict[int, tuple[int, ...] | None] = {}
        self._ambiguous = frozenset().union(*(opinion.ambiguous for opinion in opinions))
        first = 0
        for sentence, row in groupby(words, key=lambda word: word.sentence):
            spoken = list(row)
            letters = letters_of(spoken)
            heard = [opinion.loudness(spoken) for opinion in opinions if opinion.knows(letters)]
            self._heard[sentence] = tuple(map(max, zip(*heard, strict=True))) if heard else None
            self._bounds[sentence] = (first, first := first + len(spoken))

    def believed(self, topic: Topic, span: Span, wording: Wording) -> bool:
        """Whether a span speaks of the topic, given how its sentence sounds."""
        first, last = span
        if wording is Wording.PLAIN and _text(self._words[first:last]) in self._ambiguous:
            wording = Wording.LOOSE
        return wording.believed(SUBJECT_OF[topic], self._heard[self._words[first].sentence])

    def loud(self, subject: int, told: set[int]) -> set[Span]:
        """The sentences but `told` that sound of a subject without any wording."""
        bar = Wording.NONE.bar(subject)
        loud = [number for number, heard in self._heard.items() if heard and heard[subject] >= bar]
        return {self._bounds[number] for number in loud if number not in told}


def _text(words: list[Word]) -> str:
    return " ".join(word.text for word in words)


def _by_length(phrases: Phrases) -> tuple[Phrases, Phrases]:
    """Those of a single part, which say enough by themselves, and those whose parts may stand apart."""
    return Phrases(p for p in phrases if len(p) == 1), Phrases(p for p in phrases if len(p) > 1)


def _together(
    page: Page, topic: Topic, found: list[tuple[_Language, dict[Span, Wording]]], believed: Believed
) -> dict[Span, Wording]:
    """What all languages find of a topic and is believed, by the strongest wording.

    A word that two languages share, such as "discount", is what the clearer one says.
    """
    spans: dict[Span, Wording] = {}
    excused: set[Span] = set()
    for language, wordings in found:
        own = {span: wording for span, wording in wordings.items() if believed(topic, span, wording)}
        if own:
            excused |= language.excused(page, topic, own)
        for span, wording in own.items():
            spans[span] = max(wording, spans.get(span, wording))
    return {span: wording for span, wording in spans.items() if span not in excused}


def _whatever(_topic: Topic, _span: Span, _wording: Wording) -> bool:
    return True


def _spans(page: Page, phrases: Phrases, *, longest: bool = False) -> set[Span]:
    possible = phrases.possible(page.present)
    return {span for phrase in possible for span in page.spans(phrase, longest=longest)}


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


@cache
def _guard() -> _Guard:
    """The one guard, made when the first text is read: most commands read none, and it takes half a second."""
    return _Guard()


def read(text: str, lang: str | None = None) -> list[Mention]:
    """The mentions of delicate topics in `text`, in order, never overlapping within a topic.

    All languages are always read, for people mix them; `lang` ("en", "fr", "zh", also "zh-hans") only adds
    wordings that are clear in that language and ambiguous in another.
    """
    return _guard().read(text, lang)


def topics(text: str, lang: str | None = None) -> list[str]:
    """The topics `text` speaks of, each once, in the order of `Topic`; empty when the text is harmless."""
    spoken = {mention.topic for mention in read(text, lang)}
    return [topic.value for topic in Topic if topic in spoken]


def worded(text: str, lang: str) -> tuple[list[Word], list[tuple[Topic, Wording, int, str]]]:
    """The words of `text`, and all its wordings, believed or not: topic, strength, sentence and words.

    What a second opinion is learned from; see `cases.guard.opinion`.
    """
    return _guard().worded(text, lang)
