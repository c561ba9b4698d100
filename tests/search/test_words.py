"""Words as the index keeps them, and what was typed as a question to it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cases.search.marking import excerpt, marked
from cases.search.query import LONGEST, MOST_CHUNKS, understand
from cases.search.words import fold, words_in, words_in_name, words_in_number, words_in_phone

SPELLINGS = ["émilie", "Emilie", "EMILIE", "E\u0301milie", "ｅｍｉｌｉｅ"]


@pytest.mark.parametrize("written", SPELLINGS)
def test_accents_and_case_do_not_matter(written):
    assert fold(written) == "emilie"


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Søren", "soren"),
        ("Łukasz", "lukasz"),
        ("Straße", "strasse"),
        ("Œuvre", "oeuvre"),
        ("ΑΘΉΝΑ", "αθηνα"),
    ],
)
def test_letters_are_written_as_on_any_keyboard(written, plain):
    assert fold(written) == plain


def test_a_text_is_found_by_its_parts_and_by_them_in_one():
    assert {"e", "mail", "email", "o", "brien", "obrien"} <= words_in("E-Mail O’Brien")


def test_chinese_is_found_by_any_two_characters():
    assert {"手电", "电筒", "筒不", "不亮"} <= words_in("手电筒不亮")
    assert [word.text for word in understand("电筒不").chunks[0][0]] == ["电筒", "筒不"]


def test_a_number_is_found_in_full_and_by_its_end():
    found = words_in_number("RC-2026-00012")
    assert {"rc202600012", "00012", "0012", "2026"} <= found and "012" not in found


def test_a_name_typed_in_full_is_told_from_a_word_of_it():
    whole = words_in_name("Halden & Pike") - words_in("Halden & Pike")
    assert len(whole) == 1 and not whole & words_in("Halden & Pike, haldenpike")


@pytest.mark.parametrize("typed", ["+44 20 7946 0123", "020 7946 0123", "0044 (20) 7946-0123", "79460123"])
def test_a_telephone_number_is_found_with_and_without_its_country(typed):
    said = {word.text for words in understand(typed).chunks[0] for word in words}
    for stored in ("+44 20 7946 0123", "(020) 79 46 01 23"):
        assert said & words_in_phone(stored), stored


def test_all_words_are_whole_but_the_last():
    (first,), (last,) = understand("kim hal").chunks
    assert [word.open for word in (*first, *last)] == [False, True]


def test_one_letter_alone_is_a_word_and_no_beginning():
    assert not understand("k").chunks[0][0][0].open


def test_the_beginning_of_nothing_much_is_not_asked_of_the_index():
    assert understand("kim h").quick.chunks == understand("kim h").chunks[:1]
    assert understand("h2").quick == understand("h2")


@pytest.mark.parametrize("typed", ["", " ", "\0", "%", "_", "☂ 🎁", '"', "'", "-", "*", "( :"])
def test_what_has_no_letter_and_no_digit_asks_nothing(typed):
    assert not understand(typed)


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_no_text_is_too_odd(typed):
    query = understand(typed)
    words = [word.text for chunk in query.chunks for words in chunk for word in words]
    assert len(query.chunks) <= MOST_CHUNKS and all(0 < len(word) <= LONGEST for word in words)
    # What the databases' own languages of search are made of.
    assert not set("".join(words)) & set(" '\"\\:*()&|!<>%_\0\n"), words
    assert "<" not in marked(typed, query.terms).replace("<mark>", "").replace("</mark>", "")
    for told in (words_in(typed), words_in_number(typed), words_in_phone(typed), words_in_name(typed)):
        assert not any(character.isspace() for word in told for character in word)


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("Émilie Dupont", "emilie", "<mark>Émilie</mark> Dupont"),
        ("RC-2026-00012", "rc202600012", "<mark>RC-2026-00012</mark>"),
        ("RC-2026-00012", "0012", "RC-2026-0<mark>0012</mark>"),
        ("+44 20 7946 0123", "02079460123", "+44 20 <mark>7946 0123</mark>"),
        ("手电筒不亮", "电筒", "手<mark>电筒</mark>不亮"),
        ("<b>Halden</b>", "halden b", "&lt;<mark>b</mark>&gt;<mark>Halden</mark>&lt;/<mark>b</mark>&gt;"),
        ("therapist", "rap", "therapist"),
        ("Straße", "strasse", "<mark>Straße</mark>"),
        ("İstanbul", "istanbul", "<mark>İstanbul</mark>"),
    ],
)
def test_words_are_marked_as_they_were_written(text, typed, shown):
    assert marked(text, understand(typed).terms) == shown


def test_an_excerpt_shows_what_stands_around_the_word():
    said = "Good morning. " * 20 + "Three <torches> stay dark. " + "Many thanks. " * 20
    piece = excerpt(said, understand("torch").terms)
    assert "Three &lt;<mark>torch</mark>es&gt; stay dark." in piece
    assert piece.startswith("… ") and piece.endswith(" …") and len(piece) < 260
    assert excerpt(said, understand("kettle").terms) == ""
