"""The French catalogue: complete, without leftovers, in typography that a French reader does not stumble over."""

import re
from functools import cache
from io import BytesIO

import pytest
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation import override
from django.utils.translation.template import templatize

from approvals.models import Approval, Kind
from cases.models import Case, Letter
from cases.queues import QUEUES
from cases.roles import Role
from cases.rules import rules
from cases.states import State
from cases.steps import steps_of
from returns.models import Return

CATALOGUE = settings.LOCALE_PATHS[0] / "fr" / "LC_MESSAGES" / "django.po"
CODE = ("aftersales", "approvals", "cases", "fixtures", "returns")
KEYWORDS = {
    **dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
# Names that stay, and words that are the same in both languages.
SAME = {"Aftersales", "Imports", "Photo", "SAV FR", "Truffle Express"}
# Reading a file takes long, and most files of the program say nothing: those without any of these words.
SAYS = re.compile(rf"\b(?:{'|'.join(KEYWORDS)})\s*\(|{{%-?\s*(?:block)?trans")
PLACEHOLDER = re.compile(r"%%?\(\w+\)[sd]|%%")


# --- The catalogue ---------------------------------------------------------------------------------------


@cache
def catalogue():
    with CATALOGUE.open("rb") as file:
        return [message for message in read_po(file, locale="fr") if message.id]


def strings(message):
    """[(English, French)]; a plural gives both of its forms."""
    if isinstance(message.id, tuple):
        return list(zip(message.id, message.string, strict=True))
    return [(message.id, message.string)]


def sentences():
    return [pair for message in catalogue() for pair in strings(message)]


def said_in(path):
    """{(context, English)} of the texts that a file of the project marks for translation."""
    text = path.read_text(encoding="utf-8")
    if not SAYS.search(text):
        return set()
    if path.suffix != ".py":
        # What remains of a template is Python for the extractor, except that its indentation means nothing.
        text = "\n".join(line.lstrip() for line in templatize(text).splitlines())
    found = extract("python", BytesIO(text.encode()), KEYWORDS, options={"encoding": "utf-8"})
    return {
        (context, said[0] if isinstance(said, tuple) else said) for _line, said, _comments, context in found
    }


def test_every_text_of_the_code_is_in_the_catalogue_and_no_other():
    files = [path for folder in CODE for path in (settings.BASE_DIR / folder).rglob("*.py")]
    files += [
        path
        for path in (settings.BASE_DIR / "templates").rglob("*")
        if path.suffix in (".html", ".txt", ".xml")
    ]
    said = set().union(*(said_in(path) for path in files))
    known = {
        (message.context, message.id[0] if isinstance(message.id, tuple) else message.id)
        for message in catalogue()
    }
    assert len(said) > 1000
    # aftersales/locale/README.md says how texts get into the catalogue, and out of it.
    assert sorted(str(text) for _context, text in said - known) == []
    assert sorted(str(text) for _context, text in known - said) == []


def test_every_text_has_its_french_and_nothing_is_doubtful():
    assert [message.id for message in catalogue() if message.fuzzy] == []
    assert [english for english, french in sentences() if not french.strip()] == []


def test_what_is_filled_in_is_the_same_in_both_languages():
    differ = []
    for message in catalogue():
        # "One order" need not say its number, and French may choose otherwise.
        allowed = [places(english) for english, _french in strings(message)]
        differ += [french for _english, french in strings(message) if places(french) not in allowed]
    assert differ == []


def places(text):
    """The places of a text that are filled in when it is shown."""
    return sorted(PLACEHOLDER.findall(text))


@pytest.mark.parametrize(
    ("law", "broken"),
    [
        ("a no-break space before : and »", r"[^\u00a0»\S]»|(?<![\u00a0\d/])(?<=\s):|\w»"),
        ("a no-break space after «", r"«[^\u00a0]"),
        (
            "a narrow no-break space before ; ! ? %",
            r"(?<=[^\S\u202f])(?:[;!?]|%%(?!\())|(?<=\w)[!?](?=\s|$)|(?<=\w);(?=\s|$)",
        ),
        ("an amount and its sign stay together", r"\d[^\S\u00a0]€|\d[^\S\u202f]%"),
        ("a colon never sticks to its word", r"(?<=[a-zà-ÿ)»]):(?=\s|$)"),
        ("a typographic apostrophe", r"'|‘"),
        ("no English quotation marks", r"[“”\"](?![^<]*>)"),
        ("three dots are one character", r"\.\.\."),
        ("no double spaces, none at the ends", r"^\s(?!:$)|\s$|\s\s"),
        ("calm and short", r"(?i)veuillez|désolé|succès|s’il vous plaît|oups|invalide"),
    ],
)
def test_the_catalogue_keeps_french_typography_and_tone(law, broken):
    assert [french for _english, french in sentences() if re.search(broken, french)] == [], law


def test_the_names_the_procedure_uses_are_french():
    """Steps, facts, rules, promises, states, roles and requests: all of them, whichever page shows them."""
    untranslated = {
        text for text in map(str, procedure()) if text and text not in SAME and in_french(text) in ("", text)
    }
    assert untranslated == set()


def procedure():
    """Every text that the workflows declare, in English."""
    with override("en"):
        for workflow in Case.workflows.values():
            yield from (
                str(text)
                for text in (
                    workflow.title,
                    *workflow.problems.values(),
                    *workflow.evidence.values(),
                    *workflow.sentences.values(),
                )
            )
            for step in steps_of(workflow):
                yield from (str(step.label), str(step.hint))
                for fact in (*step.conditions, *step.makes, *step.breaks):
                    yield from (
                        str(words) for part in {fact, *fact.atoms()} for words in (part.says, part.lifted_by)
                    )
            yield from (str(promise.says) for promise in workflow.promises)
        yield from (str(text) for rule in rules().values() for text in (rule.text, rule.source))
        for choices in (State, Role, Kind, Approval.State, Letter.State, Return.State):
            yield from (str(label) for label in choices.labels)
        yield from (str(words) for queue in QUEUES for words in (queue.label, queue.empty))


@cache
def translations():
    return dict(sentences())


def in_french(english):
    return translations().get(english, "")


# --- The letters -----------------------------------------------------------------------------------------


def test_the_french_letters_keep_french_typography():
    letters = list((settings.BASE_DIR / "templates" / "letters").rglob("*.fr.txt"))
    broken = []
    for path in letters:
        for line in path.read_text(encoding="utf-8").splitlines():
            words = re.sub(r"{%.*?%}|{{.*?}}", "x", line).replace("Subject: ", "")
            if re.search(r"'|\.\.\.|“|”|«[^\u00a0]|[^\u00a0]»|(?<!\u00a0):|(?<!\u202f)[;!?]", words):
                broken.append(f"{path.name}: {line}")
    assert len(letters) > 15 and broken == []


def test_every_letter_to_a_customer_is_written_in_french_too():
    """What goes to Aftersales stays English: it is one mailbox for all countries."""
    folder = settings.BASE_DIR / "templates" / "letters"
    english, french = (
        {str(path.relative_to(folder)).removesuffix(ending) for path in folder.rglob(f"*{ending}")}
        for ending in (".en.txt", ".fr.txt")
    )
    assert english - french == {
        "flashbay/to_aftersales_delivery",
        "flashbay/to_aftersales_instructions",
        "flashbay/to_aftersales_truffle",
    }
    for name in french & english:
        wanted, got = (places_of_letter(folder / f"{name}.{language}.txt") for language in ("en", "fr"))
        assert wanted == got, name


def places_of_letter(path):
    """What a letter fills in, without its filters: {"order.number", …}."""
    return set(re.findall(r"{{ ([\w.]+)", path.read_text(encoding="utf-8")))
