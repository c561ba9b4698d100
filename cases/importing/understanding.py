"""Completes what was not said about a file: encoding, separator, columns, dates. It asks where two readings exist."""

from cases.importing.dates import Order
from cases.importing.mapping import BY_HAND, SOURCES, columns_of, guess_columns, positions, recognise
from cases.importing.problems import Unreadable
from cases.importing.reading import guess_encoding, guess_separator, headings, rows, tidy
from cases.importing.rows import CURRENCIES


class Understood:
    """What is needed to read rows: `headings` of the file, `positions` {field: index}, `unused` headings."""

    def __init__(self, headings, positions):
        self.headings, self.positions = headings, positions
        used = set(positions.values())
        self.unused = [heading for index, heading in enumerate(headings) if heading and index not in used]


def understand(job, path):
    """Fill in the choices of `job` (an `OrderImport`, saved or not) that nobody made. Returns an `Understood`.

    Raises `Unreadable`; what was found out until then stays on `job`, so that a page can show it and ask for the rest.
    """
    guessed = guess_encoding(path)
    job.encoding = job.encoding or guessed
    job.separator = job.separator or guess_separator(path, job.encoding)
    found = headings(path, job.encoding, job.separator)
    _choose_columns(job, found)
    understood = Understood(found, positions(job.columns, found))
    _count_and_look_at_dates(job, path, understood.positions)
    _choose_currency(job)
    if job.delivered not in ("file", "none") and not (
        job.delivered.isascii() and job.delivered.isdigit() and len(job.delivered) <= 3
    ):
        raise Unreadable("delivered_unknown", delivered=job.delivered)
    return understood


def _choose_columns(job, found):
    if not job.source:
        source = recognise(found)
        job.source = source.name if source else BY_HAND
    if job.source == BY_HAND:
        job.columns = job.columns or guess_columns(found)
    elif job.source in SOURCES:
        job.columns = columns_of(SOURCES[job.source], found) | job.columns
        job.currency = job.currency or SOURCES[job.source].currency
    else:
        raise Unreadable("source_unknown", source=job.source, known=", ".join([*SOURCES, BY_HAND]))


def _count_and_look_at_dates(job, path, at):
    columns = [at[name] for name in ("placed_on", "delivered_on") if name in at]
    order, total, seen = Order(), 0, ""
    for _number, cells in rows(path, job.encoding, job.separator):
        total += 1
        for index in columns:
            # Neighbouring rows mostly hold the same date.
            if index < len(cells) and cells[index] != seen:
                seen = cells[index]
                order.look(tidy(seen))
    if not total:
        raise Unreadable("no_rows")
    job.rows_total = total
    if order.is_open and not job.dates:
        raise Unreadable("dates", example=order.example)
    job.dates = job.dates or order.says


def _choose_currency(job):
    job.currency = job.currency.strip().upper()
    if job.currency and job.currency not in CURRENCIES:
        raise Unreadable("currency_unknown", currency=job.currency)
    if not job.currency and "currency" not in job.columns:
        raise Unreadable("no_currency")
