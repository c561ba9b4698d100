"""The letter guard: which delicate topics an outgoing text speaks of (FB-09, FB-14, FB-19, FB-22, FB-28).

Pure Python, no Django, no network. The wordings are data in `english`, `french` and `chinese`; how they are
written is told in `grammar`, how a text is made plain in `normalise` and `mend`.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from types import ModuleType

from . import chinese, english, french
from .grammar import Book, Phrases
from .lexicon import Lexicon
from .mend import Vocabulary
from .normalise import Word
from .normalise import words as plain_words
from .page import Page
from .topic import Mention, Topic

__all__ = ["Mention", "Topic", "read", "topics"]

_LANGUAGES: dict[str, ModuleType] = {"en": english, "fr": french, "zh": chinese}
Span = tuple[int, int]  # first word, one past the last
_ORDER = {topic: place for place, topic in enumerate(Topic)}
_OWN_WORD_IN = 7  # words: a sentence is of a language when at least so often one is clearly of it
_MONEY = (Topic.REFUND, Topic.CONCESSION)  # talk of money that does not say which is taken for both


class _Language:
    """The phrases of one language.

    What it calls harmless excuses only what it found itself, word for word: another language may mean more.
    """

    def __init__(self, language: ModuleType, lexicon: Lexicon):
        book = Book(lexicon, language.CONCEPTS)
        self._vague = book.phrases(language.VAGUE)
        self._suspect = book.phrases(language.SUSPECT)
        self._vague_excused = book.phrases(language.VAGUE_EXCUSED)
        self._ordinary = book.phrases(language.ORDINARY)
        self._towards = book.phrases(language.TOWARDS)
        self._towards_harmless = book.phrases(language.TOWARDS_HARMLESS)
        self._own_words = book.phrases(language.OWN_WORDS)
        self._speaking = {topic: book.phrases(lines) for topic, lines in language.SPEAKING.items()}
        self._hinted = {topic: book.phrases(lines) for topic, lines in language.HINTED.items()}
        self.opinion = language.OPINION
        self._harmless = {topic: book.phrases(lines) for topic, lines in language.HARMLESS.items()}

    def spoken(self, page: Page, *, hinted: bool) -> tuple[dict[Topic, set[Span]], dict[Topic, set[Span]]]:
        """The spans that speak of each topic, and those that would but for a harmless wording."""
        found = {topic: _spans(page, phrases) for topic, phrases in self._speaking.items()}
        if hinted:
            for topic, phrases in self._hinted.items():
                found[topic] |= _spans(page, phrases)
        kept = {topic: self._inexcusable(page, spans, topic) for topic, spans in found.items()}
        return kept, {topic: spans - kept[topic] for topic, spans in found.items()}

    def vague(self, page: Page, topic: Topic, directionless: set[Span]) -> tuple[set[Span], set[Span]]:
        """The spans that speak of money without saying how: those that may mean `topic`, and the harmless."""
        found = _spans(page, self._vague) | _spans(page, self._ordinary)
        kept = self._inexcusable(page, found - directionless, topic)
        return kept, found - kept

    def directionless(self, page: Page) -> set[Span]:
        """Ordinary words of payments in sentences of this language in which nothing goes to the customer."""
        ordinary = _spans(page, self._ordinary)
        if not ordinary:
            return ordinary
        harmless = _Cover(_spans(page, self._towards_harmless, longest=True))
        towards = {page.sentence(span[0]) for span in _spans(page, self._towards) if span not in harmless}
        own = Counter(page.sentence(span[0]) for span in _spans(page, self._own_words))
        spoken_in = {
            sentence for sentence, count in own.items() if count * _OWN_WORD_IN >= page.length(sentence)
        }
        found = {span for span in ordinary if page.sentence(span[0]) in spoken_in - towards}
        return found - _spans(page, self._vague)

    def suspect(self, page: Page) -> set[Span]:
        """The spans that speak of money only where the second opinion hears a promise."""
        return _spans(page, self._suspect)

    def vague_excused(self, page: Page) -> set[Span]:
        """Where money is mentioned in company in which it is no promise, such as the total of an invoice."""
        return _spans(page, self._vague_excused, longest=True)

    def _inexcusable(self, page: Page, spans: set[Span], topic: Topic) -> set[Span]:
        """Those of `spans` that do not lie within a harmless wording."""
        if not spans:
            return spans
        excused = _Cover(_spans(page, self._harmless[topic], longest=True))
        return {span for span in spans if span not in excused}


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
        words = self._words(text)
        page = Page(words, self._lexicon)
        directionless = self._directionless(page)
        spoken = self._spoken(page, lang, directionless)
        clear = {words[first].sentence for topic in _MONEY for first, _ in spoken[topic]}
        thought = _Thoughts(words, self._languages.values())
        suspect = self._suspect(page)
        for topic, spans in self._vague(page, directionless).items():
            for span in spans | suspect:
                sentence = words[span[0]].sentence
                if sentence in clear:
                    continue
                if thought.of(sentence) or (span in spans and thought.of(sentence) is None):
                    spoken[topic].add(span)
        mentions = []
        for topic, spans in spoken.items():
            for first, last in _merged(spans):
                start, end = words[first].start, words[last - 1].end
                mentions.append(Mention(topic, start, end, text[start:end]))
        return sorted(mentions, key=lambda mention: (mention.start, mention.end, _ORDER[mention.topic]))

    def money(self, text: str, lang: str) -> tuple[list[Word], set[int], set[int]]:
        """The words of `text`, and the sentences in which money is spoken of: explicitly, and vaguely."""
        words = self._words(text)
        page = Page(words, self._lexicon)
        directionless = self._directionless(page)
        spoken = self._spoken(page, lang, directionless)
        clear = {words[first].sentence for topic in _MONEY for first, _ in spoken[topic]}
        spans = self._suspect(page).union(*self._vague(page, directionless).values())
        vague = {words[first].sentence for first, _ in spans}
        return words, clear, vague - clear

    def _words(self, text: str) -> list[Word]:
        return self._vocabulary.mend(plain_words(text))

    def _directionless(self, page: Page) -> set[Span]:
        """Ordinary words of payments where nothing goes to the customer, in whatever language."""
        return {span for language in self._languages.values() for span in language.directionless(page)}

    def _spoken(self, page: Page, lang: str | None, directionless: set[Span]) -> dict[Topic, set[Span]]:
        """What speaks of each topic by its wording."""
        spoken: dict[Topic, set[Span]] = {topic: set() for topic in Topic}
        excused_in_one: dict[Topic, set[Span]] = {topic: set() for topic in Topic}
        for code, language in self._languages.items():
            kept, excused = language.spoken(page, hinted=(lang or "")[:2].lower() == code)
            for topic in Topic:
                spoken[topic] |= kept[topic]
                excused_in_one[topic] |= excused[topic]
        for topic in _MONEY:
            spoken[topic] -= directionless
        for topic in Topic:  # a word two languages share, such as "discount", is what the clearer one says
            spoken[topic] -= excused_in_one[topic]
        return spoken

    def _suspect(self, page: Page) -> set[Span]:
        return {span for language in self._languages.values() for span in language.suspect(page)}

    def _vague(self, page: Page, directionless: set[Span]) -> dict[Topic, set[Span]]:
        """What mentions money without saying how, and is not known to be harmless."""
        languages = self._languages.values()
        excused = _Cover(span for language in languages for span in language.vague_excused(page))
        vague: dict[Topic, set[Span]] = {}
        for topic in _MONEY:
            parted = [language.vague(page, topic, directionless) for language in languages]
            spans = {span for kept, _ in parted for span in kept}.difference(
                *(harmless for _, harmless in parted)
            )
            vague[topic] = {span for span in spans if span not in excused}
        return vague


class _Thoughts:
    """What the languages that have a second opinion think of the sentences of a text."""

    def __init__(self, words: list[Word], languages: Iterable[_Language]):
        self._opinions = [language.opinion for language in languages if language.opinion]
        self._sentences = {
            number: list(row) for number, row in groupby(words, key=lambda word: word.sentence)
        }
        self._known: dict[int, bool | None] = {}

    def of(self, sentence: int) -> bool | None:
        """Whether a sentence speaks of money given; `None` when no language has an opinion of it."""
        if sentence not in self._known:
            thought = [opinion.speaks(self._sentences[sentence]) for opinion in self._opinions]
            self._known[sentence] = True if True in thought else False if False in thought else None
        return self._known[sentence]


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


_guard = _Guard()


def read(text: str, lang: str | None = None) -> list[Mention]:
    """The mentions of delicate topics in `text`, in order, never overlapping within a topic.

    All languages are always read, for people mix them; `lang` ("en", "fr", "zh", also "zh-hans") only adds
    wordings that are clear in that language and ambiguous in another.
    """
    return _guard.read(text, lang)


def topics(text: str, lang: str | None = None) -> list[str]:
    """The topics `text` speaks of, each once, in the order of `Topic`; empty when the text is harmless."""
    spoken = {mention.topic for mention in read(text, lang)}
    return [topic.value for topic in Topic if topic in spoken]


def money(text: str, lang: str) -> tuple[list[Word], set[int], set[int]]:
    """The words of `text` and the numbers of the sentences that speak of money, explicitly or only vaguely.

    What a second opinion is learned from; see `cases.guard.opinion`.
    """
    return _guard.money(text, lang)
