"""What can be wrong with a file or a row, in one sentence each that says how to mend it.

A problem is kept as a code and its facts, and put into words when it is shown: each reader in their language.
"""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

# The whole file. %(found)s and the like are facts that come with the problem.
FILE_SENTENCES = {
    "empty": gettext_lazy("The file is empty"),
    "no_rows": gettext_lazy("The file has a line of headings and no rows below it"),
    "too_large": gettext_lazy("%(name)s is larger than %(most)s MB – split it into smaller files"),
    "spreadsheet": gettext_lazy(
        "This is a spreadsheet file – open it, save it as CSV (UTF-8), and choose that file"
    ),
    "not_text": gettext_lazy(
        "This is %(kind)s, not a CSV file – export the orders as CSV and choose that file"
    ),
    "nul": gettext_lazy(
        "The file holds NUL bytes, so it is not a text file – export the orders as CSV again"
    ),
    "encoding": gettext_lazy(
        "The file cannot be read as %(encoding)s (byte %(at)s) – choose another encoding"
    ),
    "encoding_unknown": gettext_lazy(
        "“%(encoding)s” is not an encoding the desk reads – choose one of %(known)s"
    ),
    "separator": gettext_lazy(
        "No comma, semicolon, tab or bar separates the columns of the first line: “%(line)s”"
    ),
    "separator_unknown": gettext_lazy("“%(separator)s” is not a separator – choose one of , ; | tab"),
    "quotes": gettext_lazy(
        "Row %(row)s: a quotation mark is opened and not closed, or a cell is too long – mend the row"
    ),
    "missing": gettext_lazy("This file has no column for: %(missing)s. Found: %(found)s"),
    "heading_twice": gettext_lazy("The heading “%(heading)s” stands twice – rename one of the columns"),
    "no_such_heading": gettext_lazy("There is no column “%(heading)s”. Found: %(found)s"),
    "no_such_field": gettext_lazy("“%(field)s” is nothing an order has – choose one of %(known)s"),
    "source_unknown": gettext_lazy("“%(source)s” is not a known source – choose one of %(known)s"),
    "currency_unknown": gettext_lazy("“%(currency)s” is not a currency – use a code such as GBP, EUR or USD"),
    "no_currency": gettext_lazy("The file has no currency column – say which currency its prices are in"),
    "delivered_unknown": gettext_lazy(
        "“%(delivered)s” says nothing about delivery – use file, none or a number of days"
    ),
    "dates": gettext_lazy(
        "Dates like %(example)s can be read in two ways – say whether the month or the day comes first"
    ),
    "stopped": gettext_lazy(
        "The import stopped several times for a reason of its own; what is in stays in."
        " Continue it, or ask who looks after the desk"
    ),
}

ROW_SENTENCES = {
    "required": gettext_lazy("fill this in"),
    "columns": gettext_lazy("%(have)s cells, but %(want)s headings"),
    "too_long": gettext_lazy("write at most %(most)s characters; there are %(have)s"),
    "whole": gettext_lazy("enter a whole number from 1 to %(most)s"),
    "quantity_negative": gettext_lazy(
        "enter a whole number from 1 to %(most)s; a credit or a return is not an order line"
    ),
    "two_readings": gettext_lazy("can be read in two ways: write %(small)s or %(large)s"),
    "number": gettext_lazy("enter a number, like 148.50"),
    "negative": gettext_lazy("enter an amount of 0 or more"),
    "decimals": gettext_lazy("write at most two decimal places"),
    "huge": gettext_lazy("enter an amount below %(most)s"),
    "date": gettext_lazy("enter a date, like 2025-11-22"),
    "year": gettext_lazy("write the year with four digits"),
    "no_such_day": gettext_lazy("there is no such day in the calendar"),
    "future": gettext_lazy("the date lies in the future"),
    "before_placed": gettext_lazy("the delivery lies before the order date, %(placed)s"),
    "currency": gettext_lazy("use a currency code such as GBP, EUR or USD"),
    "choice": gettext_lazy("use one of: %(known)s"),
    "email": gettext_lazy("enter an address like name@example.com"),
    "person": gettext_lazy("nobody at the desk has this user name, address or name"),
    "same": gettext_lazy(
        "the same as row %(row)s – if it was ordered twice, write %(line)s in a column “line”"
    ),
    "line_twice": gettext_lazy("line %(line)s of this order is “%(other)s” in row %(row)s, here “%(here)s”"),
    "line_known": gettext_lazy(
        "line %(line)s of this order is known as “%(other)s”, here it is “%(here)s”;"
        " quantities and prices are not changed by an import"
    ),
    "conflict": gettext_lazy("row %(row)s of the same order says “%(other)s”"),
    "order_has": gettext_lazy("the desk knows this order with “%(other)s”"),
    "below_credited": gettext_lazy("%(credited)s was given back on this order already"),
    "too_many_lines": gettext_lazy("more than %(most)s rows have this order number – is it one?"),
    "order_huge": gettext_lazy("the order would come to more than %(most)s"),
}


class Unreadable(Exception):
    """The file as a whole cannot be imported as it is; `code` and `facts` say why, `str()` says it in words."""

    def __init__(self, code, **facts):
        self.code, self.facts = code, facts
        super().__init__(code)

    def __str__(self):
        return file_sentence(self.code, self.facts)


def file_sentence(code, facts):
    """What is wrong with the file, in the reader's language."""
    return str(FILE_SENTENCES[code]) % facts


def problem(column, value, code, **facts):
    """One problem of a row, as it is stored: the column's heading, the value found, what is wrong."""
    return {
        "column": column,
        "value": value if len(value) <= 60 else f"{value[:59]}…",
        "code": code,
        "facts": facts,
    }


def in_words(found):
    """One problem without the row's number: “quantity “1O”: enter a whole number from 1 to 100000”."""
    what = str(ROW_SENTENCES[found["code"]]) % found["facts"]
    if not found["column"]:
        return what
    if not found["value"]:
        return _("%(column)s: %(what)s") % {"column": found["column"], "what": what}
    return _("%(column)s “%(value)s”: %(what)s") % {
        "column": found["column"],
        "value": found["value"],
        "what": what,
    }


def row_sentence(number, problems):
    """All that is wrong with row `number`, as numbered in a spreadsheet (the line of headings is row 1)."""
    return _("Row %(row)s, %(problems)s") % {"row": number, "problems": "; ".join(map(in_words, problems))}
