"""Chinese wordings. How they are written is told in `cases.guard.grammar`."""

from pathlib import Path

from cases.guard.topic import Topic

from . import findings, goods, money
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
SUSPECT = money.SUSPECT
VAGUE = money.VAGUE

SPEAKING = {
    Topic.REFUND: money.REFUND,
    Topic.CONCESSION: money.CONCESSION,
    Topic.EXCHANGE: goods.EXCHANGE,
    Topic.GIFT: goods.GIFT,
    Topic.FINDING: findings.FINDING,
}

HARMLESS = {
    Topic.REFUND: money.HARMLESS,
    Topic.CONCESSION: money.HARMLESS + goods.GIFT_HARMLESS,
    Topic.EXCHANGE: goods.EXCHANGE_HARMLESS,
    Topic.GIFT: goods.GIFT_HARMLESS,
    Topic.FINDING: findings.HARMLESS,
}

# Only read when the text is said to be in this language: elsewhere the same letters mean something else.
HINTED: dict[Topic, str] = {}
