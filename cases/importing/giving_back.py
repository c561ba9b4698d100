"""The refused rows as a CSV: their own cells and a column that says what is wrong. To be mended and imported again."""

import csv
import re

from cases.importing.problems import in_words
from cases.importing.reading import headings, rows

# What a spreadsheet would calculate instead of showing. A number may begin with a sign.
FORMULA = re.compile(r"[\s\0]*[=+\-@＝＋－＠\t\r\n\0]")
NUMBER = re.compile(r"[+-]?[\d., \u00a0\u202f]*\d")


def defused(cell):
    """The cell with an apostrophe before what a spreadsheet would take for a formula; an import takes it off again."""
    cell = cell.replace("\0", "")
    if FORMULA.match(cell) and not NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def write_problems(job, path, found, out):
    """Write the refused rows of `job` (file at `path`) to `out`, a text file.

    found  iterable of (row number, problems) in the order of the numbers
    """
    writer = csv.writer(out)
    names = headings(path, job.encoding, job.separator)
    writer.writerow([*map(defused, names), "problem"])
    found = iter(found)
    number, problems = next(found, (None, None))
    for at, cells in rows(path, job.encoding, job.separator):
        if number is None:
            return
        if at != number:
            continue
        own = (cells + [""] * len(names))[: max(len(names), len(cells))]
        writer.writerow([*map(defused, own), "; ".join(map(in_words, problems))])
        number, problems = next(found, (None, None))
