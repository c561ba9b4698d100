"""What an outgoing text can speak of, and where it does."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """A subject that a letter touches only when its case allows it (FB-09, FB-14, FB-19, FB-22, FB-28)."""

    REFUND = "refund"
    CONCESSION = "concession"
    EXCHANGE = "exchange"
    GIFT = "gift"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that speak of a topic; `start` and `end` are offsets in the text as it was given."""

    topic: Topic
    start: int
    end: int
    words: str
