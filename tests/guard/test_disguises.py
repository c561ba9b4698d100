"""A word stays the word it is, however it is dressed up; and marks point at the text as it was typed."""

from itertools import pairwise

import pytest

from cases.guard import Topic, read, topics

DISGUISES = {
    "small capitals by width": "ＲＥＦＵＮＤ",
    "mathematical letters": "𝐫𝐞𝐟𝐮𝐧𝐝",
    "circled letters": "ⓡⓔⓕⓤⓝⓓ",
    "flag letters": "🇷🇪🇫🇺🇳🇩",
    "a Cyrillic letter": "rеfund",
    "a Greek letter": "refυnd",
    "a soft hyphen": "ref\u00adund",
    "a zero-width space": "re\u200bfund",
    "a combining mark": "re\u0301fund",
    "a direction mark": "re\u202efund",
    "a variation selector": "re\ufe0ffund",
    "spaces": "R E F U N D",
    "full stops": "r.e.f.u.n.d",
    "a hyphen": "re-fund",
    "a line break": "re-\nfund",
    "a digit": "r3fund",
    "bold in the middle": "re<b>fu</b>nd",
    "a style in the middle": '<span style="color:red">re</span>fund',
    "an entity": "r&#101;fund",
    "an entity twice escaped": "r&amp;#101;fund",
    "a comment in the middle": "re<!-- x -->fund",
    "stars": "re**fund**",
    "underscores": "_re_fund_",
    "stretched": "refuuuund",
    "two letters swapped": "refudn",
    "a letter missing": "refnd",
    "a soft line break of mail": "refu=\nnd",
    "a tag that is none": "<refund>",
    "a title": '<a title="refund">here</a>',
    "camel case": "yourRefundAmount",
}


@pytest.mark.rule("FB-09")
@pytest.mark.parametrize("text", DISGUISES.values(), ids=DISGUISES.keys())
def test_a_disguised_refund_is_a_refund(text):
    assert topics(f"About the {text} we spoke of") == ["refund"]


@pytest.mark.parametrize(
    "text",
    [
        "remboursé",
        "rembourse\u0301",
        "rembours&eacute;",
        "REMBOURSÉ",
        "rembourse",
        "退款",
        "退 款",
        "退\u200b款",
        "退-款",
    ],
)
def test_accents_and_spaces_make_no_difference(text):
    assert topics(text) == ["refund"]


@pytest.mark.parametrize("text", ["退錢給您", "費用會退回您的帳戶", "換貨", "賠償", "禮物", "責任在我們"])
def test_traditional_characters_are_read(text):
    assert topics(text)


@pytest.mark.parametrize("apostrophe", ["'", "’", "ʼ", "`", "´", "′"])
def test_every_apostrophe_is_one(apostrophe):
    assert "concession" in topics(f"bon d{apostrophe}achat")


@pytest.mark.parametrize(
    "text",
    [
        "We're funding the event.",
        "a gif, t-shirt",
        "before fundraising",
        "vous allez le voir a voir",
        "our e-fund",
        "",
    ],
)
def test_words_that_only_meet_by_chance_are_not_put_together(text):
    assert topics(text) == []


def test_marks_point_at_the_words_as_they_were_typed():
    text = "Dear Ann,\n\nyour <b>re\u00ad</b>fund &amp; a box of chocolates will follow."
    marks = read(text)
    assert [mark.topic for mark in marks] == [Topic.REFUND, Topic.GIFT]
    assert all(text[mark.start : mark.end] == mark.words for mark in marks)
    assert marks[0].words == "re\u00ad</b>fund"


def test_marks_of_one_topic_never_overlap():
    text = (
        "We give you your money back, the refund goes to the card you paid with; 退款退钱给您, remboursement."
    )
    marks = [mark for mark in read(text) if mark.topic is Topic.REFUND]
    assert marks == sorted(marks, key=lambda mark: mark.start)
    assert all(left.end <= right.start for left, right in pairwise(marks))


def test_topics_come_once_and_in_their_order():
    text = "It was our fault. Here are chocolates, a replacement, a discount, a refund and another refund."
    assert topics(text) == ["refund", "concession", "exchange", "gift", "finding"]


def test_languages_may_be_mixed():
    assert topics("Hello, votre remboursement is on its way 谢谢") == ["refund"]
    assert topics("我们可以 refund 给您") == ["refund"]


def test_money_without_a_direction_is_taken_for_both():
    assert topics("We can sort something out about the money.") == ["refund", "concession"]


def test_money_whose_direction_the_sentence_tells_is_taken_for_that():
    assert topics("You get your money back.") == ["refund"]


def test_the_hint_adds_what_is_clear_only_in_that_language():
    assert topics("Nous ajoutons un petit present.", "fr") == ["gift"]


@pytest.mark.parametrize("hint", ["fr", "zh-hans", "de", "", None])
def test_any_hint_is_accepted(hint):
    assert topics("refund", hint) == ["refund"]
