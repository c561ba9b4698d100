"""What a reader gets from a page, and what of it is no French."""

import re
from functools import lru_cache
from html import unescape
from html.parser import HTMLParser

# Words that are English and never French.
ENGLISH = re.compile(
    r"\b(the|and|with|this|was|were|not|you|your|from|is|are|of|to|for|by|has|have|been|which|nothing|cases?|orders?|customer|waiting"
    r"|overdue|owner|state|problem|written|sent|letters?|count|approved|requests?|save|back|next|previous|select)\b",
    re.IGNORECASE,
)
# Names stay as they are: places, and the document that the rules are written in.
NAMES = re.compile(
    r"Port of Spain|Isle of Man|Order troubleshooting|Resolve issues related to orders, « [^»]+ »"
    r"|orders-sample\.csv"
)


class Seen(HTMLParser):
    """What a reader gets from a page: text, and attributes that are shown or read out. Not what people typed."""

    READ = (
        "aria-label",
        "title",
        "placeholder",
        "alt",
        "data-offline-one",
        "data-offline-many",
        "data-left",
        "data-wait",
    )
    VOID = ("meta", "link", "input", "img", "br", "hr", "wbr", "source")

    def __init__(self, page):
        super().__init__()
        self.words, self._skipped = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        foreign = tag != "html" and attributes.get("lang", "fr") != "fr"
        if self._skipped or foreign or tag in ("script", "style", "code", "textarea", "svg"):
            if tag not in self.VOID:
                self._skipped.append(tag)
            return
        self.words += [attributes[name] for name in self.READ if attributes.get(name)]
        if attributes.get("type") in ("submit", "button"):
            self.words.append(attributes.get("value") or "")

    def handle_startendtag(self, tag, attributes):
        """Nothing inside to read."""

    def handle_endtag(self, _tag):
        if self._skipped:
            self._skipped.pop()

    def handle_data(self, data):
        if not self._skipped:
            self.words.append(data)


@lru_cache(maxsize=16)
def words_of(page):
    """What is read of a page; each is searched for more than one thing."""
    return Seen(page).words


def english_in(response):
    """The places of a page that show English, each with the words around it."""
    text = re.sub(r"\s+", " ", unescape(" ".join(words_of(response.content.decode()))))
    text = NAMES.sub("", text)
    return [text[max(found.start() - 30, 0) : found.end() + 30] for found in ENGLISH.finditer(text)]


def badly_set_in(response):
    """The places of a page where French typography is missing: a plain space where none may break, English quotes."""
    # A heading and its number are two texts, and the parser puts a space between them: only inside one it counts.
    words = [unescape(text) for text in words_of(response.content.decode())]
    return [text.strip() for text in words if re.search(r"\w (?:[;:!?»€]|%(?!\())|« |[“”]", text)]
