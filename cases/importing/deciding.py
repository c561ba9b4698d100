"""Compares the rows of some orders with what the desk knows and decides each row's fate. Writes nothing.

A row is added, updates something, changes nothing or is refused. The same rows against the same database always get
the same answer, which is what makes a check honest and an import repeatable.
"""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone
from django.utils.translation import gettext as _

from cases.importing.numbers import MOST_MONEY
from cases.importing.problems import problem
from cases.importing.rows import CUSTOMER_FACTS
from cases.models import Customer, Order, OrderLine, User

# Systems stamp the lines of one order one after the other.
SAME_ORDER = timedelta(hours=1)
CUSTOMER_FIELDS = {"customer": "name", "us": "in_us"}


class Batch:
    """The decisions about a few hundred rows: whole orders, each a list of `Row`.

    told       callable: customer number → what the whole file says about the customer
    headings   {field: heading}, to name columns in problems
    delivered  days after the order date on which orders without a delivery date count as delivered, or None
    lock       hold the rows compared with until the transaction ends
    """

    def __init__(self, groups, *, told, headings, delivered=None, lock=False):
        self.told, self.headings, self.delivered = told, headings, delivered
        self.added = self.updated = self.unchanged = self.orders_updated = 0
        self.new_customers, self.new_orders, self.new_lines = [], [], []
        self.changed_customers, self.changed_orders, self.changed_lines = {}, {}, []
        self.problems, self.totals, self.guest_orders = {}, {}, []
        self._load(groups, lock)
        for rows in groups:
            self._decide(rows)

    @property
    def rows(self):
        return self.added + self.updated + self.unchanged + len(self.problems)

    def _load(self, groups, lock):
        numbers = [rows[0].order for rows in groups]
        orders = Order.objects.filter(number__in=numbers).order_by("id")
        wanted = {row.facts.get("customer_number") for rows in groups for row in rows} - {None}
        customers = Customer.objects.filter(record_number__in=wanted).order_by("id")
        if lock:
            orders, customers = orders.select_for_update(), customers.select_for_update()
        self.orders = {order.number: order for order in orders}
        self.customers = {customer.record_number: customer for customer in customers}
        self.owners = Customer.objects.in_bulk([order.customer_id for order in self.orders.values()])
        people = {row.facts.get("account_manager") for rows in groups for row in rows} - {None}
        self.people = User.objects.in_bulk(people, field_name="username") if people else {}
        self.lines = {}
        for line in OrderLine.objects.filter(order__in=self.orders.values()):
            self.lines.setdefault(line.order_id, []).append(line)

    def _decide(self, rows):
        order = self.orders.get(rows[0].order)
        group = Group(
            rows, order, self._owner(order), self.lines.get(order.pk, []) if order else [], self.headings
        )
        self.problems |= group.problems
        if not group.accepted:
            return
        customer, customer_news = self._customer(order, group)
        if order is None:
            order = Order(number=rows[0].order, customer=customer, placed_on=group.placed_on, paid=Decimal(0))
            self.new_orders.append(order)
            news = self._tell(order, group)
            order.paid = group.facts.get("paid", group.worth)
            if not customer.record_number:
                self.guest_orders.append(order.number)
        else:
            news = self._tell(order, group)
            if order.customer_id != customer.pk or customer.pk is None:
                order.customer = customer
                news.add("customer")
            grown = self._pay(order, group, news)
            if news | grown:
                self.changed_orders[order] = news | grown
            self.orders_updated += bool(news or customer_news or group.new)
        self._count(order, group, bool(news or customer_news))

    def _owner(self, order):
        return self.owners[order.customer_id] if order else None

    def _customer(self, order, group):
        """(the order's customer, whether the file says something new about them)."""
        number, owner = group.facts.get("customer_number"), self._owner(order)
        if number and (owner is None or not owner.record_number):
            if number in self.customers:
                return self.customers[number], self._describe(self.customers[number], self.told(number))
            customer = Customer(record_number=number, name=_("Customer %(number)s") % {"number": number})
            self.customers[number] = customer
        elif number:
            customer = self.customers[number]
            return customer, self._describe(customer, self.told(number))
        elif owner is not None:
            # A customer with a number is described only by rows that name the number.
            return owner, not owner.record_number and self._describe(owner, group.facts)
        else:
            customer = Customer(name=_("Guest of order %(order)s") % {"order": group.rows[0].order})
        self._describe(customer, self.told(number) if number else group.facts)
        self.new_customers.append(customer)
        return customer, False

    def _describe(self, customer, facts):
        changed = _put(
            customer,
            {
                CUSTOMER_FIELDS.get(name, name): facts[name] == "yes" if name == "us" else facts[name]
                for name in CUSTOMER_FACTS
                if name in facts
            },
        )
        if changed and customer.pk:
            self.changed_customers.setdefault(customer, set()).update(changed)
        return bool(changed)

    def _tell(self, order, group):
        facts = {
            name: group.facts[name]
            for name in ("currency", "delivered_on", "courier", "tracking")
            if name in group.facts
        }
        if "procedure" in group.facts:
            facts["workflow"] = group.facts["procedure"]
        if "account_manager" in group.facts:
            facts["account_manager_id"] = self.people[group.facts["account_manager"]].pk
        facts["placed_on"] = min(order.placed_on, group.placed_on)
        if self.delivered is not None and not order.delivered_on and "delivered_on" not in facts:
            day = facts["placed_on"] + timedelta(days=self.delivered)
            if day <= timezone.localdate():
                facts["delivered_on"] = day
        return {name.removesuffix("_id") for name in _put(order, facts)}

    def _pay(self, order, group, news):
        if "paid" in group.facts:
            news |= _put(order, {"paid": group.facts["paid"]})
            return set()
        order.paid += group.worth
        return {"paid"} if group.worth else set()

    def _count(self, order, group, news):
        for position, row in group.new:
            self.new_lines.append(
                OrderLine(
                    order=order,
                    position=position,
                    sku=row.sku,
                    barcode=row.barcode,
                    name=row.name,
                    quantity=row.quantity,
                    unit_price=row.unit_price,
                )
            )
        for line, row in group.known:
            if row.barcode and line.barcode != row.barcode:
                line.barcode, news = row.barcode, True
                self.changed_lines.append(line)
        self.added += len(group.new)
        if news:
            self.updated += len(group.known)
        else:
            self.unchanged += len(group.known)
        self.totals[order.currency] = self.totals.get(order.currency, Decimal(0)) + group.worth


class Group:
    """The rows of one order, taken one after the other: accepted as new or known, or refused.

    Afterwards `new` holds pairs of (position, Row), `known` pairs of (OrderLine, Row), `problems` {row number:
    problems}, `facts` what the accepted rows say about the order, `worth` the sum of the new rows.
    """

    def __init__(self, rows, order, owner, known_lines, headings):
        self.rows, self.order, self.owner, self.known_lines, self.headings = (
            rows,
            order,
            owner,
            known_lines,
            headings,
        )
        self.by_position = {line.position: line for line in known_lines}
        self.by_content = {content_of(line): line for line in known_lines}
        self.taken = set(self.by_position) | {row.line for row in rows if row.line}
        self.highest = max(self.taken, default=0)
        self.lines_seen, self.contents_seen = {}, {}
        self.new, self.known, self.problems, self.facts, self.said_in = [], [], {}, {}, {}
        self.placed = self.placed_on = None
        self.worth = Decimal(0)
        for place, row in enumerate(rows, start=1):
            found = self._conflicts(row) or self._against_known(row) or self._line(row, place)
            if found:
                self.problems[row.number] = found

    @property
    def accepted(self):
        return bool(self.new or self.known)

    def _wrong(self, name, value, code, **facts):
        return problem(self.headings.get(name, ""), str(value), code, **facts)

    def _conflicts(self, row):
        """What an earlier row of the same order says otherwise."""
        found = [
            self._wrong(name, value, "conflict", row=self.said_in[name], other=str(self.facts[name]))
            for name, value in row.facts.items()
            if name in self.facts and self.facts[name] != value
        ]
        if (
            self.placed
            and row.placed.date() != self.placed.date()
            and abs(row.placed - self.placed) > SAME_ORDER
        ):
            found.append(
                self._wrong(
                    "placed_on",
                    row.placed.date(),
                    "conflict",
                    row=self.said_in["placed_on"],
                    other=str(self.placed.date()),
                )
            )
        placed_on = min(row.placed.date(), self.placed_on or row.placed.date())
        delivered = row.facts.get("delivered_on", self.facts.get("delivered_on"))
        if not found and delivered and delivered < placed_on:
            found.append(self._wrong("delivered_on", delivered, "before_placed", placed=str(placed_on)))
        return found

    def _against_known(self, row):
        """What the desk knows otherwise about the order."""
        order, facts = self.order, row.facts
        if order is None:
            return []
        found = []

        def differs(name, value, known):
            found.append(self._wrong(name, value, "order_has", order=order.number, other=str(known)))

        if facts.get("currency", order.currency) != order.currency:
            differs("currency", facts["currency"], order.currency)
        if facts.get("procedure", order.workflow) != order.workflow:
            differs("procedure", facts["procedure"], order.workflow)
        number = facts.get("customer_number")
        if number and self.owner.record_number not in ("", number):
            differs("customer_number", number, self.owner.record_number)
        if order.placed_on not in {
            (row.placed + about).date() for about in (-SAME_ORDER, timedelta(), SAME_ORDER)
        }:
            differs("placed_on", row.placed.date(), order.placed_on)
        elif "delivered_on" in facts and facts["delivered_on"] < order.placed_on:
            found.append(
                self._wrong(
                    "delivered_on", facts["delivered_on"], "before_placed", placed=str(order.placed_on)
                )
            )
        if "paid" in facts and facts["paid"] < order.credited:
            found.append(self._wrong("paid", facts["paid"], "below_credited", credited=str(order.credited)))
        return found

    def _line(self, row, place):
        """Which line of the order it is; accepts the row, or says why not. `place` is the how-manieth row it is."""
        earlier = self.contents_seen.get(row.content) if row.line is None else self.lines_seen.get(row.line)
        if earlier and earlier.content == row.content:
            return [problem("", "", "same", row=earlier.number, line=row.line or self._free(place))]
        if earlier:
            return [
                self._wrong(
                    "line",
                    row.line,
                    "line_twice",
                    row=earlier.number,
                    **_both(row.line, earlier.content, row.content),
                )
            ]
        known = self.by_content.get(row.content) if row.line is None else self.by_position.get(row.line)
        if known and content_of(known) != row.content:
            return [
                self._wrong("line", row.line, "line_known", **_both(row.line, content_of(known), row.content))
            ]
        paid_before = self.order.paid if self.order else 0
        if (
            known is None
            and "paid" not in self.facts | row.facts
            and paid_before + self.worth + row.total >= MOST_MONEY
        ):
            return [problem("", "", "order_huge", most=f"{MOST_MONEY:,}")]
        if known:
            self.known.append((known, row))
        else:
            self.new.append((row.line or self._free(place), row))
            self.worth += row.total
        self._accept(row)
        return []

    def _free(self, place):
        """A line number for a row without one: its place among the rows of the order where that is free.

        A refused repeat keeps its place too: whoever numbers the lines of the file afterwards meets the same numbers.
        """
        number = place if place not in self.taken else self.highest + 1
        self.taken.add(number)
        self.highest = max(self.highest, number)
        return number

    def _accept(self, row):
        if row.line is not None:
            self.lines_seen[row.line] = row
        self.contents_seen.setdefault(row.content, row)
        for name, value in row.facts.items():
            if name not in self.facts:
                self.facts[name], self.said_in[name] = value, row.number
        self.said_in.setdefault("placed_on", row.number)
        self.placed = self.placed or row.placed
        self.placed_on = min(row.placed.date(), self.placed_on or row.placed.date())


def content_of(line):
    """By what a line without a number is known; as `Row.content`."""
    return line.sku, line.name, line.quantity, line.unit_price


def _both(line, other, here):
    """The facts of a line that is said to be two things."""
    other, here = (f"{quantity} × {sku} {name} at {price}" for sku, name, quantity, price in (other, here))
    return {"line": line, "other": other, "here": here}


def _put(thing, facts):
    """Set what differs; returns the names of what was set."""
    changed = {name for name, value in facts.items() if getattr(thing, name) != value}
    for name in changed:
        setattr(thing, name, facts[name])
    return changed
