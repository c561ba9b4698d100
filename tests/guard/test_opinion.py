"""The learned second opinion on vague talk of money."""

from pathlib import Path

import pytest

import cases.guard.english as english
from cases.guard import topics
from cases.guard.normalise import words
from cases.guard.opinion import Opinion


@pytest.mark.rule("FB-09")
def test_a_promise_is_heard_behind_a_harmless_half_of_its_sentence():
    assert topics("The price of the pens is 0.45 each.", "en") == []
    assert "refund" in topics(
        "The price of the pens is 0.45 each, and the money will be with you on Monday.", "en"
    )


@pytest.mark.rule("FB-09")
def test_an_explicit_word_stops_whatever_the_opinion_is():
    assert topics(
        "Please pay the invoice by transfer within 14 days, the price is as on the quote, refund.", "en"
    )


def test_there_is_no_opinion_of_a_sentence_in_another_language():
    assert english.OPINION.speaks(words("Nous parlerons du montant de votre facture")) is None
    assert english.OPINION.speaks(words("45 €")) is None


def test_an_opinion_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "opinion.txt"
    path.write_text(english.OPINION.written(), encoding="utf-8")
    assert Opinion.read(path).written() == english.OPINION.written()


def test_the_opinion_in_use_is_the_file_beside_the_wordings():
    path = Path(english.__file__).with_name("opinion.txt")
    assert english.OPINION.written() == path.read_text(encoding="utf-8")
