"""What is wrong: an invoice held against its order, and payments held against what was due (MP-12, MP-17).

Pure figures: nothing here asks the database or writes to it. A difference above zero is in the customer's favour
(charged too much), below zero charged too little.
"""

from collections import defaultdict
from dataclasses import dataclass

from returns.shares import ZERO, cents, worth


@dataclass(frozen=True)
class Ordered:
    """One article of an order, whatever number of its lines it stands on."""

    sku: str
    name: str
    quantity: int
    unit_price: object
    amount: object


@dataclass(frozen=True)
class Row:
    """One line of a comparison: what the order says, what the invoice says, and what is wrong.

    kind is "" when they agree, else "missing", "quantity", "price", "charge" (not ordered), "discount",
    "shipping", "tax", "other" or "sum" (the invoice does not add up).
    """

    what: str
    order: object
    invoice: object
    kind: str = ""
    units: tuple = ()
    sku: str = ""

    @property
    def difference(self):
        return self.invoice - self.order

    @property
    def over(self):
        return max(ZERO, self.difference)

    @property
    def under(self):
        return max(ZERO, -self.difference)


@dataclass(frozen=True)
class Comparison:
    """An invoice beside its order, line by line. The differences of the rows are the difference of the totals."""

    rows: tuple
    due: object
    invoiced: object

    @property
    def difference(self):
        return self.invoiced - self.due

    @property
    def wrong(self):
        """The rows that do not agree."""
        return [row for row in self.rows if row.kind]

    @property
    def agrees(self):
        return not self.wrong


def due_for(lines, terms):
    """What an order costs: its lines less the discount, with shipping and tax. `terms` may be None."""
    goods = sum((cents(line.quantity * line.unit_price) for line in lines), ZERO)
    if terms is None:
        return goods
    return goods - terms.discount + terms.shipping + terms.tax


def compare(lines, terms, invoice_lines, total):
    """Hold an invoice against its order. Returns a `Comparison`.

    Takes
        lines          the order's lines: `sku`, `name`, `quantity`, `unit_price`
        terms          its discount, shipping and tax (all 0 or above), or None
        invoice_lines  the invoice's: `kind`, `sku`, `name`, `quantity`, `unit_price`, `amount`
        total          what the invoice asks for

    A discount may stand on a line of its own or be taken off the articles already: the invoice is read the way
    that leaves fewer differences.
    """
    due = due_for(lines, terms)
    readings = [_rows(_articles(lines), _other(terms), invoice_lines, total)]
    if terms is not None and terms.discount and not any(line.kind == "discount" for line in invoice_lines):
        readings.append(
            _rows(_articles(lines, terms.discount), _other(terms, within=True), invoice_lines, total)
        )
    rows = min(readings, key=lambda rows: sum(1 for row in rows if row.kind))
    return Comparison(tuple(rows), due, total)


def _articles(lines, discount=ZERO):
    """The order's articles, each once: kits and repeated lines put the same article on several."""
    by_sku = defaultdict(list)
    for line, amount in zip(lines, worth(lines, discount), strict=True):
        by_sku[line.sku].append((line, amount))
    return {
        sku: Ordered(
            sku,
            parts[0][0].name,
            sum(line.quantity for line, _amount in parts),
            parts[0][0].unit_price,
            sum((amount for _line, amount in parts), ZERO),
        )
        for sku, parts in by_sku.items()
    }


def _other(terms, *, within=False):
    if terms is None:
        return {"discount": ZERO, "shipping": ZERO, "tax": ZERO, "other": ZERO}
    return {
        "discount": ZERO if within else -terms.discount,
        "shipping": terms.shipping,
        "tax": terms.tax,
        "other": ZERO,
    }


def _rows(articles, others, invoice_lines, total):
    billed, charges = defaultdict(list), dict.fromkeys(others, ZERO)
    for line in invoice_lines:
        if line.kind == "article":
            billed[line.sku].append(line)
        else:
            charges[line.kind] += line.amount
    rows = [_article_row(article, billed.pop(sku, [])) for sku, article in articles.items()]
    rows += [
        Row(
            part[0].name or sku,
            ZERO,
            sum((line.amount for line in part), ZERO),
            "charge",
            (0, sum(line.quantity for line in part)),
            sku,
        )
        for sku, part in billed.items()
    ]
    for kind, amount in others.items():
        if amount or charges[kind]:
            rows.append(Row(kind, amount, charges[kind], kind if charges[kind] != amount else ""))
    added_up = sum((line.amount for line in invoice_lines), ZERO)
    if added_up != total:
        rows.append(Row("sum", added_up, total, "sum"))
    return rows


def _article_row(article, billed):
    amount = sum((line.amount for line in billed), ZERO)
    units = sum(line.quantity for line in billed)
    kind = ""
    if amount != article.amount:
        if not billed:
            kind = "missing"
        elif units == article.quantity:
            kind = "price"
        else:
            kind = "quantity"
    elif units != article.quantity and amount:
        # The price makes up for the units: the total is right, and the invoice is wrong all the same.
        kind = "quantity"
    return Row(
        article.name or article.sku, article.amount, amount, kind, (article.quantity, units), article.sku
    )


@dataclass(frozen=True)
class Charge:
    """A transaction with what is wrong with it.

    verdict is "" when nothing is, "duplicate", "over", "failed", "pending" or "currency" (not the order's);
    `excess` is how much of it was charged beyond what was due.
    """

    transaction: object
    verdict: str = ""
    excess: object = ZERO


@dataclass(frozen=True)
class Payments:
    """The payments of an order beside what was due for it."""

    charges: tuple
    due: object
    paid: object
    given_back: object

    @property
    def net(self):
        return self.paid - self.given_back

    @property
    def missing(self):
        """What is still to be paid."""
        return max(ZERO, self.due - self.net)

    @property
    def overpaid(self):
        """What was paid beyond what was due, and not given back."""
        return max(ZERO, self.net - self.due)

    @property
    def wrong(self):
        return [charge for charge in self.charges if charge.excess]

    @property
    def pending(self):
        return any(charge.verdict == "pending" for charge in self.charges)

    @property
    def failed(self):
        return [charge for charge in self.charges if charge.verdict == "failed"]

    @property
    def verdict(self):
        """The payments in one word: "duplicate", "over", "pending", "failed", "missed" or "" for paid as due."""
        if self.wrong:
            return self.wrong[0].verdict
        if not self.missing:
            return ""
        if self.pending:
            return "pending"
        return "failed" if self.failed else "missed"


def look_at_payments(transactions, due, currency, *, assumed_paid=ZERO, given_back=ZERO):
    """Hold an order's transactions against what was `due` in `currency`. Returns `Payments`.

    Takes
        transactions  with `kind`, `status`, `amount`, `currency`, `processed_at`, `reference`
        assumed_paid  what the order's record says was paid, for an order without any processed charge known
        given_back    what the desk itself gave back for discrepancies already

    The charges are taken in the order they were processed: what goes beyond the amount due is too much, and a
    charge that is wholly too much and equal to an earlier one is a duplicate. The excesses of all charges add up
    to what was charged beyond the amount due.
    """
    found, running, seen = [], ZERO, []
    refunded = ZERO
    for one in sorted(transactions, key=lambda one: (one.processed_at, one.reference)):
        if one.currency != currency:
            found.append(Charge(one, "currency"))
        elif one.status != "processed":
            found.append(Charge(one, one.status))
        elif one.kind == "refund":
            refunded += one.amount
            found.append(Charge(one))
        else:
            before = max(ZERO, running - due)
            running += one.amount
            excess = max(ZERO, running - due) - before
            twice = excess == one.amount and one.amount in seen
            found.append(Charge(one, ("duplicate" if twice else "over") if excess else "", excess))
            seen.append(one.amount)
    paid = running if seen else assumed_paid
    return Payments(tuple(found), due, paid, refunded + given_back)
