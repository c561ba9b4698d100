"""What the index holds of a customer, an order or a case: the words that find it, and who may find it."""

from collections import defaultdict
from dataclasses import dataclass, field

from cases.models import Case, Customer, Order
from cases.search.sight import marks_of, sold_by
from cases.search.sources import SOURCES
from cases.search.words import NUMBER, words_in, words_in_name, words_in_number, words_in_phone

# A word costs room; nobody looks for the six-hundredth of one text.
MOST_WORDS = 600


@dataclass
class Words:
    """names: what the subject is called; own: running text, and what only finds the subject itself."""

    names: set = field(default_factory=set)
    own: set = field(default_factory=set)


@dataclass(frozen=True)
class Document:
    """A row of the index: words separated by spaces. `names` is a part of `words`."""

    pk: int
    names: str
    words: str
    sight: str = ""


def documents(subject, ids):
    """Yields the `Document` of each of `ids` that exists; `subject` is "customer", "order" or "case"."""
    yield from {"customer": _of_customers, "order": _of_orders, "case": _of_cases}[subject](list(ids))


def _of_customers(ids):
    words = _words("customer", ids)
    sold = defaultdict(set)
    orders = Order.objects.filter(customer__in=ids).order_by().values_list("customer", "workflow")
    for customer, workflow in orders.distinct():
        sold[customer].add(workflow)
    for pk in Customer.objects.filter(pk__in=ids).values_list("pk", flat=True):
        yield _document(pk, words[pk], sight=sold_by(*sorted(sold[pk])))


def _of_orders(ids):
    orders = list(Order.objects.filter(pk__in=ids).values_list("pk", "customer_id", "workflow"))
    words, customers = _words("order", ids), _words("customer", {customer for _pk, customer, _sold in orders})
    for pk, customer, workflow in orders:
        yield _document(pk, words[pk], customers[customer], sight=sold_by(workflow))


def _of_cases(ids):
    cases = list(
        Case.objects.filter(pk__in=ids).values("pk", "order_id", "order__customer_id", *marks_of.columns)
    )
    words = _words("case", ids)
    orders = _words("order", {case["order_id"] for case in cases})
    customers = _words("customer", {case["order__customer_id"] for case in cases})
    for case in cases:
        above = (orders[case["order_id"]], customers[case["order__customer_id"]])
        yield _document(case["pk"], words[case["pk"]], *above, sight=marks_of(case))


def _words(subject, ids):
    """{id: Words} of everything said about the `ids` of one kind, in whatever table."""
    found = defaultdict(Words)
    for source in SOURCES:
        if source.subject == subject and ids:
            for pk, texts in source.rows(list(ids)):
                _read(source, texts, found[pk])
    return found


def _read(source, texts, words):
    for column in source.numbers:
        numbers = words_in_number(texts[column])
        words.own.update(numbers)
        words.names.update(word for word in numbers if not word.startswith(NUMBER))
    for column in source.names:
        words.names.update(words_in_name(texts[column]))
    for column in source.phones:
        words.names.update(words_in_phone(texts[column]))
    for column in source.words:
        words.own.update(words_in(texts[column]))


def _document(pk, words, *above, sight=()):
    names = set().union(words.names, *(other.names for other in above))
    rest = sorted(words.own - names)[: max(0, MOST_WORDS - len(names))]
    return Document(pk, " ".join(sorted(names)), " ".join([*sorted(names), *rest]), " ".join(sight))
