"""How many texts that speak of a topic are recognised, and how many harmless ones are stopped."""

from functools import cache
from pathlib import Path

import pytest

from cases import guard

from .corpus import examples

topics = cache(guard.topics)  # several tests ask about the same text

LANGUAGES = ["en", "fr", "zh"]
FIRST = LANGUAGES
SECOND = [f"{language}_second" for language in LANGUAGES]
THIRD = [f"{language}_third" for language in LANGUAGES]
FOURTH = [f"{language}_fourth" for language in LANGUAGES]
ROUNDS = sorted(path.stem for path in Path(__file__).parent.glob("*_r[0-9]*.txt"))
MONEY = {"refund", "concession"}


def _missed(name: str, wanted: set[str]) -> list[str]:
    return [
        f"{topic}: {example.text}"
        for example in examples(name)
        for topic in sorted(wanted & set(example.topics) - set(topics(example.text)))
    ]


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize("name", FIRST + SECOND + THIRD)
def test_no_talk_of_money_slips_through(name):
    missed = _missed(name, MONEY)
    assert not missed, "\n".join(missed)


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize("name", FOURTH)
def test_of_roundabout_talk_of_money_at_most_one_mention_in_ten_slips_through(name):
    missed = _missed(name, MONEY)
    spoken = sum(len(MONEY & set(example.topics)) for example in examples(name))
    assert len(missed) <= spoken / 10, "\n".join(missed)


@pytest.mark.rule("FB-22")
@pytest.mark.parametrize("name", FIRST + SECOND + THIRD)
def test_at_most_one_mention_in_fifty_of_anything_else_slips_through(name):
    others = {"exchange", "gift", "finding"}
    spoken = sum(len(others & set(example.topics)) for example in examples(name))
    missed = _missed(name, others)
    assert len(missed) <= spoken / 50, "\n".join(missed)


@pytest.mark.parametrize("name", FIRST + SECOND + THIRD + FOURTH)
def test_at_most_one_harmless_text_in_fifty_is_stopped(name):
    harmless = [example.text for example in examples(name) if not example.topics]
    stopped = [f"{topics(text)}: {text}" for text in harmless if topics(text)]
    assert len(stopped) <= len(harmless) / 50, "\n".join(stopped)


def _unheard(name: str, wanted: set[str]) -> tuple[list[str], int]:
    """What is missed of the rounds, where a refund taken for a concession is none; and how much there was to hear."""
    mentions = [(topic, example.text) for example in examples(name) for topic in wanted & set(example.topics)]
    missed = [
        f"{topic}: {text}"
        for topic, text in mentions
        if not (MONEY if topic in MONEY else {topic}) & set(topics(text, name[:2]))
    ]
    return missed, len(mentions)


@pytest.fixture(scope="module", params=ROUNDS)
def a_round(request):
    """One after the other: what the tests of a round ask of the same texts is read once."""
    return request.param


@pytest.mark.rule("FB-09")
def test_of_each_round_at_most_one_mention_of_money_in_twenty_slips_through(a_round):
    missed, spoken = _unheard(a_round, MONEY)
    assert len(missed) <= spoken / 20, "\n".join(missed)


@pytest.mark.rule("FB-22")
def test_of_each_round_at_most_one_other_mention_in_ten_slips_through(a_round):
    missed, spoken = _unheard(a_round, {"exchange", "gift", "finding"})
    assert len(missed) <= spoken / 10, "\n".join(missed)


def test_of_each_round_at_most_one_harmless_text_in_twenty_is_stopped(a_round):
    harmless = [example.text for example in examples(a_round) if not example.topics]
    stopped = [f"{found}: {text}" for text in harmless if (found := topics(text, a_round[:2]))]
    assert len(stopped) <= len(harmless) / 20, "\n".join(stopped)


@pytest.mark.parametrize("name", FIRST)
def test_at_most_one_speaking_text_in_twenty_is_taken_for_more_than_it_says(name):
    speaking = [example for example in examples(name) if example.topics]
    over = [
        f"{found}: {example.text}"
        for example in speaking
        if (found := sorted(set(topics(example.text)) - set(example.topics)))
    ]
    assert len(over) <= len(speaking) / 20, "\n".join(over)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_corpus_is_large_enough_to_say_something(language):
    first, second = examples(language), examples(f"{language}_second")
    assert sum(bool(example.topics) for example in first) >= 150
    assert sum(not example.topics for example in first) >= 150
    assert sum(bool(example.topics) for example in second) >= 60
    assert sum(not example.topics for example in second) >= 60


@pytest.mark.parametrize("name", SECOND)
def test_the_language_hint_never_hides_what_is_found_without_it(name):
    for example in examples(name):
        assert set(topics(example.text)) <= set(topics(example.text, name[:2]))


@pytest.mark.parametrize("harmless", FIRST)
@pytest.mark.parametrize("speaking", FIRST)
def test_a_letter_with_one_speaking_sentence_among_harmless_ones_is_stopped(speaking, harmless):
    around = [example.text for example in examples(harmless) if not example.topics][:3]
    for example in examples(speaking)[::8]:
        if example.topics:
            letter = "\n\n".join([*around, example.text, *around])
            assert set(example.topics) <= set(topics(letter)), example.text


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_promise_is_heard_in_the_middle_of_a_harmless_run_on_sentence(language):
    texts = examples(language)
    harmless = [e.text.rstrip(".!?。") for e in texts if not e.topics and "\n" not in e.text]
    promises = [e for e in texts if MONEY & set(e.topics) and "\n" not in e.text][::3]
    run_on = [
        ("" if language == "zh" else " ").join([harmless[n], e.text.rstrip(".!?。"), harmless[n + 50]])
        for n, e in enumerate(promises)
    ]
    missed = [text for text in run_on if not MONEY & set(topics(text, language))]
    assert len(missed) <= len(run_on) / 20, "\n".join(missed)
