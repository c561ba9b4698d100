"""`find`: what somebody may see of what the typed words mean."""

from dataclasses import dataclass, field

from django.db import connection
from django.db.models import Prefetch

from cases.models import Case, Customer, Order
from cases.search.keeping import backend, catch_up
from cases.search.query import understand
from cases.search.sight import sights_of
from cases.search.words import NUMBER, WHOLE

AT_MOST = 20
# The newest entries are looked through one by one, since a frequent word is among them often enough; only for a
# rare one the index is asked, and only a rare one costs it little.
NEWEST = 3000
ORDERED = 200
CATCH_UP_SECONDS = 0.3
ORDERS_SHOWN = 5


@dataclass
class Found:
    """What `find` found, best first.

    more    the names of the lists of which there is more than was asked for
    exact   the case or order whose number was typed in full, or None
    terms   the words to mark
    behind  the index has not read everything yet, so that something new may be missing
    """

    cases: list = field(default_factory=list)
    orders: list = field(default_factory=list)
    customers: list = field(default_factory=list)
    more: set = field(default_factory=set)
    exact: object = None
    terms: tuple = ()
    behind: bool = False

    def __bool__(self):
        return bool(self.cases or self.orders or self.customers)


def find(text, user, most=AT_MOST):
    """What `text` may mean among the cases, orders and customers that `user` may see.

    Every word has to be found, the last one may be its beginning. At most `most` of each are returned: those whose
    name or number was typed in full, then those that were found by a name or number, then the newest. Takes any
    text; a text without letters and digits finds nothing.
    """
    query = understand(text)
    if not query:
        return Found()
    behind = not catch_up(CATCH_UP_SECONDS)
    found = Found(terms=query.terms, behind=behind)
    sights = sights_of(user)
    if not sights:
        return found
    seen, orders = Case.objects.visible_to(user), Order.objects.visible_to(user)
    with connection.cursor() as cursor, backend().asking(cursor):
        look = _Look(cursor, query, most + 1)
        wanted = {f"{subject}s": look.through(subject, sight) for subject, sight in sights.items()}
        for subject, rows in (("case", seen), ("order", orders)):
            if subject in sights and not found.exact:
                found.exact = _only(rows, look.numbered(subject, sights[subject]))
    if behind and not found.exact:
        number = text.strip().upper()  # the index may not have it yet
        found.exact = (
            seen.filter(number=number).first()
            or ("order" in sights and orders.filter(number=number).first())
            or None
        )
    rows = {
        "cases": lambda: seen.select_related("order__customer", "owner"),
        "orders": lambda: orders.select_related("customer"),
        "customers": lambda: Customer.objects.visible_to(user).prefetch_related(
            Prefetch("orders", orders[:ORDERS_SHOWN], to_attr="latest_orders")
        ),
    }
    for name, ids in wanted.items():
        there = {row.pk: row for row in rows[name]().filter(pk__in=ids)} if ids else {}
        setattr(found, name, [there[pk] for pk in ids if pk in there][:most])
        if len(there) > most:
            found.more.add(name)
    return found


class _Look:
    """One query asked of the index."""

    def __init__(self, cursor, query, most):
        self.cursor, self.query, self.most, self.index = cursor, query, most, backend()

    def through(self, subject, sight=None):
        """The ids of what fits, best first."""
        whole = self._bearing(WHOLE, subject, sight)
        fits = self.index.newest(self.cursor, subject, self.query, sight, of=NEWEST, most=ORDERED)
        if len(fits) < self.most:
            fits = self.index.anywhere(
                self.cursor, subject, self.query, sight, enough=self.most, most=ORDERED
            )
        return list(dict.fromkeys([*whole, *fits]))[: self.most]

    def numbered(self, subject, sight=None):
        """The ids of what bears the typed number, whatever was typed between its letters and digits."""
        if not any(letter.isdigit() for letter in self.query.whole):
            return []
        return self._bearing(NUMBER, subject, sight)

    def _bearing(self, kind, subject, sight):
        return self.index.bearing(self.cursor, subject, kind + self.query.whole, sight, most=self.most)


def _only(rows, ids):
    """The only one of `rows` with one of these `ids`, or None: a tracking number may be on two orders."""
    first = list(rows.filter(pk__in=ids).order_by("pk")[:2]) if ids else []
    return first[0] if len(first) == 1 else None
