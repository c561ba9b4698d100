"""Chinese wordings. How they are written is told in `cases.guard.grammar`."""

from cases.guard.topic import Topic

from . import findings, goods, money
from .concepts import CONCEPTS, NEVER_A_SLIP, WHOLE

__all__ = [
    "CONCEPTS",
    "HARMLESS",
    "HINTED",
    "NEVER_A_SLIP",
    "OPINION",
    "ORDINARY",
    "OWN_WORDS",
    "SPEAKING",
    "SUSPECT",
    "TOWARDS",
    "TOWARDS_HARMLESS",
    "VAGUE",
    "VAGUE_EXCUSED",
    "WHOLE",
]

OPINION = None
SUSPECT = ""
# The direction of money is not told by wordings here.
ORDINARY = TOWARDS = TOWARDS_HARMLESS = OWN_WORDS = ""
VAGUE = money.VAGUE
VAGUE_EXCUSED = money.VAGUE_EXCUSED

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
