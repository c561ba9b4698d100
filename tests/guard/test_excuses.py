"""What is harmless of the same words excuses no promise made with them."""

import pytest

from cases.guard import topics

PROMISES = [
    ("en", "exchange", "There will be a complete exchange of the batch."),
    ("en", "exchange", "The whole exchange costs you nothing."),
    ("en", "exchange", "This is our replacement for the faulty unit."),
    ("en", "exchange", "Their replacement will be shipped on Monday."),
    ("en", "concession", "We will compensate you for the noise."),
    ("en", "gift", "We will add some white chocolate for you."),
    ("fr", "exchange", "Le vendeur remplace la référence cassée."),
    ("fr", "exchange", "On vous remplace le modèle défectueux."),
    ("fr", "gift", "Une petite chose encore pour vous remercier part aujourd'hui."),
    ("fr", "refund", "Les frais de port, 6,90 €, reviennent chez vous."),
    ("zh", "exchange", "我们给您更换硒鼓。"),
    ("zh", "exchange", "我们给您更换一张新的。"),
    ("zh", "concession", "信号问题我们会补偿您。"),
    ("zh", "concession", "误差部分我们给予补偿。"),
]


@pytest.mark.rule("FB-09", "FB-22")
@pytest.mark.parametrize(("language", "topic", "promise"), PROMISES)
def test_no_excuse_covers_a_promise(language, topic, promise):
    assert topic in topics(promise, language)
