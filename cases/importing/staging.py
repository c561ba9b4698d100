"""Brings the rows of one order together, however far apart they stand in the file, without holding the file in memory.

Exports are often sorted by date or article. A private database on disk sorts them; SQLite removes it when it is closed,
also when the process is killed.
"""

import json
import sqlite3
from datetime import date, datetime
from decimal import Decimal

from cases.importing.rows import CUSTOMER_FACTS, Row

LOAD = 1000


class Staging:
    """The good rows of one file, by order. A context manager."""

    def __enter__(self):
        # An empty name is SQLite's word for a temporary database on disk.
        self.base = sqlite3.connect("")
        self.base.execute("PRAGMA cache_size = -4000")
        self.base.execute(
            "CREATE TABLE staged (number INTEGER PRIMARY KEY, order_no TEXT, line INTEGER, sku TEXT, barcode TEXT,"
            " name TEXT, quantity INTEGER, unit_price TEXT, placed TEXT, facts TEXT)"
        )
        self.base.execute("CREATE TABLE customer (number TEXT PRIMARY KEY, placed TEXT, facts TEXT)")
        self.waiting, self.customers = [], []
        return self

    def __exit__(self, *error):
        self.base.close()

    def add(self, row):
        """Keep one row."""
        placed, facts = row.placed.isoformat(), json.dumps(row.facts, default=str)
        self.waiting.append(
            (
                row.number,
                row.order,
                row.line,
                row.sku,
                row.barcode,
                row.name,
                row.quantity,
                str(row.unit_price),
                placed,
                facts,
            )
        )
        if number := row.facts.get("customer_number"):
            self.customers.append(
                (
                    number,
                    placed,
                    json.dumps({name: row.facts[name] for name in CUSTOMER_FACTS if name in row.facts}),
                )
            )
        if len(self.waiting) >= LOAD:
            self._flush()

    def arrange(self):
        """All rows are there: bring them into order."""
        self._flush()
        self.base.execute(
            "CREATE TABLE entry AS SELECT order_no, MIN(number) AS first, COUNT(*) AS held"
            " FROM staged GROUP BY order_no"
        )
        self.base.execute("CREATE INDEX entry_first ON entry (first, order_no, held)")
        self.base.execute("CREATE INDEX staged_order ON staged (order_no, number)")

    def take_out(self, most):
        """Yields (order number, row numbers), some hundreds at a time, of orders with more than `most` rows, and
        leaves these orders out: a file whose order column is none must not end in one enormous order."""
        large = self.base.execute("SELECT order_no FROM entry WHERE held > ?", [most]).fetchall()
        self.base.execute("DELETE FROM entry WHERE held > ?", [most])
        for (order_no,) in large:
            found = self.base.execute(
                "SELECT number FROM staged WHERE order_no = ? ORDER BY number", [order_no]
            )
            while numbers := [number for (number,) in found.fetchmany(LOAD)]:
                yield order_no, numbers

    def batches(self, *, after, rows):
        """Yields (first, groups) in the order of first appearance: whole orders, together about `rows` rows.

        `groups` is a list of lists of `Row`; `first` the first row's number of the last order of the batch: it is
        what comes in as `after` when the next batches are wanted.
        """
        groups, held = [], 0
        for order_no, first in self.base.execute(
            "SELECT order_no, first FROM entry WHERE first > ? ORDER BY first", [after]
        ):
            found = self.base.execute("SELECT * FROM staged WHERE order_no = ? ORDER BY number", [order_no])
            groups.append([_row(values) for values in found])
            held += len(groups[-1])
            if held >= rows:
                yield first, groups
                groups, held = [], 0
        if groups:
            yield first, groups

    def customer(self, number):
        """What the newest order of customer `number` in this file says about the customer."""
        found = self.base.execute("SELECT facts FROM customer WHERE number = ?", [number]).fetchone()
        return json.loads(found[0]) if found else {}

    def _flush(self):
        self.base.executemany("INSERT INTO staged VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", self.waiting)
        self.base.executemany(
            "INSERT INTO customer VALUES (?, ?, ?) ON CONFLICT (number)"
            " DO UPDATE SET placed = excluded.placed, facts = excluded.facts"
            " WHERE excluded.placed > customer.placed",
            self.customers,
        )
        self.waiting, self.customers = [], []


def _row(values):
    number, order, line, sku, barcode, name, quantity, price, placed, facts = values
    facts = json.loads(facts)
    if "paid" in facts:
        facts["paid"] = Decimal(facts["paid"])
    if "delivered_on" in facts:
        facts["delivered_on"] = date.fromisoformat(facts["delivered_on"])
    return Row(
        number,
        order,
        line,
        sku,
        barcode,
        name,
        quantity,
        Decimal(price),
        datetime.fromisoformat(placed),
        facts,
    )
