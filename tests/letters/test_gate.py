"""The gate reads what a letter speaks of; the names of the order's own articles are no talk."""

import pytest

from cases.letters.gate import LetterStopped, check
from tests.worlds import world


@world
def gift_shop(walk):
    walk.case.order.lines.filter(position=1).update(name="Gift voucher purse, cash refund style")
    return walk


def test_the_name_of_an_article_is_no_talk(gift_shop):
    text = "How many of the Gift voucher purse, cash refund style arrived?"
    assert check(gift_shop.case, text, "en") == []


@pytest.mark.rule("FB-09")
def test_the_same_words_outside_the_name_are_talk_and_marked_where_they_stand(gift_shop):
    text = "About the gift voucher purse, cash refund style: we will refund you."
    with pytest.raises(LetterStopped) as stop:
        check(gift_shop.case, text, "en")
    found = stop.value.stopped[0]
    assert found.topic == "refund" and text[found.start : found.end] == found.words and found.start > 47
