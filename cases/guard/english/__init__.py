"""English wordings. How they are written is told in `cases.guard.grammar`."""

from pathlib import Path

from cases.guard.topic import Topic

from . import concessions, findings, goods, money, money_harmless
from .concepts import CONCEPTS, NEVER_A_SLIP, WHOLE

__all__ = [
    "CONCEPTS",
    "HARMLESS",
    "HINTED",
    "NEVER_A_SLIP",
    "OPINION",
    "SPEAKING",
    "SUSPECT",
    "VAGUE",
    "WHOLE",
]

OPINION = Path(__file__).with_name("opinion.txt")
VAGUE = money.VAGUE
SUSPECT = money.SUSPECT

SPEAKING = {
    Topic.REFUND: money.REFUND,
    Topic.CONCESSION: concessions.CONCESSION,
    Topic.EXCHANGE: goods.EXCHANGE,
    Topic.GIFT: goods.GIFT,
    Topic.FINDING: findings.FINDING,
}

HARMLESS = {
    Topic.REFUND: money_harmless.HARMLESS,
    Topic.CONCESSION: money_harmless.HARMLESS + goods.GIFT_HARMLESS,
    Topic.EXCHANGE: goods.EXCHANGE_HARMLESS,
    Topic.GIFT: goods.GIFT_HARMLESS,
    Topic.FINDING: findings.HARMLESS,
}

# Only read when the text is said to be in this language: elsewhere the same letters mean something else.
HINTED = {
    Topic.GIFT: "a|some|small|little|lovely|nice present|presents",
}
