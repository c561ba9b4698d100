"""Dates as people and systems write them, and what a whole file says about which number is the month."""

import re
from datetime import date, datetime, time

from babel.dates import get_month_names

MONTH_FIRST, DAY_FIRST = "month-first", "day-first"

_TIME = (
    r"(?:[T ]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?"
    r"(?: ?(?P<half>[AaPp])\.?[Mm]\.?)?(?:Z| ?[+-]\d{2}:?\d{2})?)?"
)
_ISO = re.compile(rf"(?P<year>\d{{4}})(?P<sign>[-/.])(?P<month>\d{{1,2}})(?P=sign)(?P<day>\d{{1,2}}){_TIME}")
_NUMBERS = re.compile(
    rf"(?P<first>\d{{1,2}})(?P<sign>[-/.])(?P<second>\d{{1,2}})(?P=sign)(?P<year>\d{{4}}){_TIME}"
)
_SHORT_YEAR = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2}(?:[ T].*)?")
_CHINESE = re.compile(rf"(?P<year>\d{{4}})年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日{_TIME}")
_DAY_WORD = re.compile(
    rf"(?P<day>\d{{1,2}})(?:er)?[ -](?P<word>[^\W\d_]+)\.?,?[ -](?P<year>\d{{4}}),?{_TIME}"
)
_WORD_DAY = re.compile(
    rf"(?P<word>[^\W\d_]+)\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}),?{_TIME}"
)


def _months():
    names = {}
    for language in ("en", "fr"):
        for width in ("wide", "abbreviated"):
            for number, name in get_month_names(width, locale=language).items():
                names[name.casefold().rstrip(".")] = number
    return names | {"sep": 9}


MONTHS = _months()


class NotADate(ValueError):
    """`code` is "date", "year" or "no_such_day", as in the sentences of a row."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


class Order:
    """Gathers what a file's dates say about the order of day and month."""

    def __init__(self):
        self.example = ""
        self.day_first = self.month_first = False

    def look(self, text):
        """Take one cell into account."""
        found = _NUMBERS.fullmatch(text)
        if not found or found["sign"] == ".":
            return
        first, second = int(found["first"]), int(found["second"])
        if first > 12:
            self.day_first = True
        elif second > 12:
            self.month_first = True
        elif first != second and not self.example:
            self.example = text

    @property
    def says(self):
        """`MONTH_FIRST`, `DAY_FIRST`, or "" when the file has ambiguous dates and does not say, or says both."""
        if self.day_first == self.month_first:
            return ""
        return DAY_FIRST if self.day_first else MONTH_FIRST

    @property
    def is_open(self):
        """Whether somebody has to be asked."""
        return bool(self.example) and not self.says


def read_date(text, order):
    """A naive datetime, with midnight when no time is given. `order` decides only where both readings exist.

    Dates with dots are day-first everywhere; 2010-12-01 is always understood. Raises `NotADate`.
    """
    if found := _ISO.fullmatch(text) or _CHINESE.fullmatch(text):
        return _moment(found, int(found["month"]), int(found["day"]))
    if found := _NUMBERS.fullmatch(text):
        first, second = int(found["first"]), int(found["second"])
        if found["sign"] == "." or first > 12:
            return _moment(found, second, first)
        if second > 12 or order == MONTH_FIRST:
            return _moment(found, first, second)
        return _moment(found, second, first)
    found = _DAY_WORD.fullmatch(text) or _WORD_DAY.fullmatch(text)
    if found and (month := MONTHS.get(found["word"].casefold())):
        return _moment(found, month, int(found["day"]))
    raise NotADate("year" if _SHORT_YEAR.fullmatch(text) else "date")


def _moment(found, month, day):
    hour, minute = int(found["hour"] or 0), int(found["minute"] or 0)
    if half := found["half"]:
        hour = hour % 12 + (12 if half in "Pp" else 0)
    try:
        return datetime.combine(date(int(found["year"]), month, day), time(hour, minute))
    except ValueError:
        raise NotADate("no_such_day") from None
