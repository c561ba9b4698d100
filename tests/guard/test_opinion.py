"""The learned second opinion on vague talk of money."""

from functools import cache

import pytest

import cases.guard.english as english
from cases.guard import topics
from cases.guard.normalise import words
from cases.guard.opinion import Opinion, letters_of


@cache
def english_opinion():
    return Opinion.read(english.OPINION)


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


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize(
    ("language", "quiet", "loud"),
    [
        ("en", "Your payment has not reached us yet.", "Your payment is on its way home to you."),
        ("fr", "Votre paiement n'est pas encore arrivé.", "Votre paiement vous revient demain."),
        ("zh", "货款尚未到账,麻烦您提醒一下财务。", "货款明天到您账上。"),
    ],
)
def test_the_same_words_of_money_stop_only_what_sounds_like_a_promise(language, quiet, loud):
    assert topics(quiet, language) == []
    assert topics(loud, language)


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We'll start from scratch and ship it on Monday."),
        ("fr", "On recommence de zéro et on vous l'envoie lundi."),
        ("zh", "从头再做,下周一给您寄出。"),
    ],
)
def test_what_has_no_wording_stops_when_it_is_loud_enough(language, text):
    assert "exchange" in topics(text, language)


def test_a_word_that_is_as_often_harmless_stops_only_where_its_sentence_is_not_quiet():
    assert "reprint" in english_opinion().ambiguous
    assert topics("You can reprint the slip from your account page.", "en") == []
    assert topics("We will reprint the whole order.", "en") == ["exchange"]


def test_there_is_no_opinion_of_a_sentence_in_another_language():
    assert not english_opinion().knows(letters_of(words("Nous parlerons du montant de votre facture")))
    assert not english_opinion().knows(letters_of(words("45 €")))


def test_an_opinion_is_read_as_it_was_written(tmp_path):
    path = tmp_path / "opinion.txt"
    path.write_text(english_opinion().written(), encoding="utf-8")
    assert Opinion.read(path).written() == english_opinion().written()


def test_an_opinion_is_written_as_its_file_says():
    assert english_opinion().written() == english.OPINION.read_text(encoding="utf-8")
