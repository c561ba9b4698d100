"""Numbers in either notation: 1,234.50 and 1 234,50, with the narrow space that French pages print."""

import re
from decimal import Decimal

MOST_UNITS = 100_000
MOST_MONEY = Decimal(10) ** 10

# Any space has become a plain one before; signs and codes of money are what people copy along.
_AROUND = re.compile(r"[ '’]|[€$£¥￥]|EUR|USD|GBP|CNY|US|CN|元", re.IGNORECASE)
# Full-width signs of Chinese keyboards. Not NFKC: that reads 10² as 102.
_FULL_WIDTH = {full: full - 0xFEE0 for full in range(0xFF01, 0xFF5F)}
_PLAIN = re.compile(r"-?\d+(?:[.,]\d*)?|-?[.,]\d+")
_TWO_WAYS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d*)?|-?\d{1,3}(?:\.\d{3})+(?:,\d*)?")


class NotANumber(ValueError):
    """`code` and `facts` as in the sentences of a row."""

    def __init__(self, code, **facts):
        super().__init__(code)
        self.code, self.facts = code, facts


def read_amount(text):
    """An amount of 0 or more as a Decimal with two places. Raises `NotANumber`."""
    text = _bare(text)
    if _TWO_WAYS.fullmatch(text):
        digits = re.sub(r"[.,]", "", text)
        raise NotANumber("two_readings", small=f"{digits[:-3]}.{digits[-3:-1]}", large=f"{digits}.00")
    number = _decimal(text, NotANumber("number"))
    if number < 0:
        raise NotANumber("negative")
    if number >= MOST_MONEY:
        raise NotANumber("huge", most=f"{MOST_MONEY:,}")
    cents = number.quantize(Decimal("0.01"))
    if cents != number:
        raise NotANumber("decimals")
    return cents


def read_units(text, most=MOST_UNITS):
    """A whole number from 1 to `most`; "24.00" is 24, and "1,234" can only be 1234. Raises `NotANumber`."""
    if not (text.isascii() and text.isdigit()):
        text = _bare(text)
    if _TWO_WAYS.fullmatch(text):
        small, large = re.split(r"[.,]", text)
        if large == "000":
            raise NotANumber("two_readings", small=small, large=small + large)
        text = small + large
    number = _decimal(text, NotANumber("whole", most=most))
    if number < 0:
        raise NotANumber("quantity_negative", most=most)
    if number != number.to_integral_value() or not 1 <= number <= most:
        raise NotANumber("whole", most=most)
    return int(number)


def _bare(text):
    return _AROUND.sub("", text.translate(_FULL_WIDTH))


def _decimal(text, otherwise):
    if len(text) > 30 or not text.isascii():
        raise otherwise
    if _PLAIN.fullmatch(text):
        return Decimal(text.replace(",", "."))
    if _GROUPED.fullmatch(text):
        thousands = re.search(r"[.,]", text)[0]
        return Decimal(text.replace(thousands, "").replace(",", "."))
    raise otherwise
