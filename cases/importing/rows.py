"""One row of cells becomes one order line with the facts it gives, or the list of what is wrong with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from babel.numbers import list_currencies
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils import timezone

from cases.importing.dates import NotADate, read_date
from cases.importing.numbers import NotANumber, read_amount, read_units
from cases.importing.problems import problem
from cases.importing.reading import tidy
from cases.models import Case, Customer, Order, OrderLine, User

CURRENCIES = frozenset(list_currencies())
AMERICA = {
    "us",
    "usa",
    "u.s.a.",
    "united states",
    "united states of america",
    "états-unis",
    "etats-unis",
    "美国",
}
KINDS = {
    "final": "final",
    "final customer": "final",
    "reseller": "reseller",
    "client final": "final",
    "revendeur": "reseller",
}
YES_NO = {
    **dict.fromkeys(("yes", "y", "true", "1", "oui", "是"), "yes"),
    **dict.fromkeys(("no", "n", "false", "0", "non", "否"), "no"),
}
LANGUAGES = {
    "en": "en",
    "english": "en",
    "anglais": "en",
    "fr": "fr",
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "zh": "zh-hans",
    "zh-hans": "zh-hans",
    "zh-cn": "zh-hans",
    "chinese": "zh-hans",
    "中文": "zh-hans",
}
CHOICES = {
    "kind": (KINDS, "final, reseller"),
    "us": (YES_NO, "yes, no"),
    "language": (LANGUAGES, "en, fr, zh-hans"),
}
MOST = {
    "order": Order._meta.get_field("number").max_length,
    "sku": OrderLine._meta.get_field("sku").max_length,
    "barcode": OrderLine._meta.get_field("barcode").max_length,
    "description": OrderLine._meta.get_field("name").max_length,
    "courier": Order._meta.get_field("courier").max_length,
    "tracking": Order._meta.get_field("tracking").max_length,
    "customer_number": Customer._meta.get_field("record_number").max_length,
    "customer": Customer._meta.get_field("name").max_length,
    "country": Customer._meta.get_field("country").max_length,
    "email": Customer._meta.get_field("email").max_length,
    "phone": Customer._meta.get_field("phone").max_length,
}
# What a row may say about the customer; empty cells say nothing.
CUSTOMER_FACTS = ("customer", "kind", "us", "country", "language", "email", "phone")


@dataclass(slots=True)
class Row:
    """An order line as its row says it. `number` is the row's in a spreadsheet, `line` None when the file has none.

    `facts` holds what the row says about the order and the customer, by field: text, but for `paid` (Decimal)
    and `delivered_on` (date).
    """

    number: int
    order: str
    line: int | None
    sku: str
    barcode: str
    name: str
    quantity: int
    unit_price: Decimal
    placed: datetime
    facts: dict

    @property
    def content(self):
        """By what a line without a number is known."""
        return self.sku, self.name, self.quantity, self.unit_price

    @property
    def total(self):
        return self.quantity * self.unit_price


class RowReader:
    """Turns cells into a `Row` or a list of problems, for one file."""

    def __init__(self, headings, positions, *, dates, currency, use_delivered=True):
        self.width = len(headings)
        self.headings = {name: headings[index] for name, index in positions.items()}
        self.positions = {
            name: index for name, index in positions.items() if use_delivered or name != "delivered_on"
        }
        self.dates, self.currency = dates, currency
        # Places east of the desk are a day ahead.
        self.last_day = timezone.now().date() + timedelta(days=1)
        self.people = _people() if "account_manager" in positions else {}

    def read(self, number, cells):
        """(Row, []) or (None, problems)."""
        if (len(cells) < self.width and len(cells) <= max(self.positions.values())) or any(
            map(str.strip, cells[self.width :])
        ):
            return None, [problem("", "", "columns", have=len(cells), want=self.width)]
        said = {name: tidy(cells[index]) for name, index in self.positions.items()}
        self.problems = []
        row = self._row(number, said)
        return (None, self.problems) if self.problems else (row, [])

    def _row(self, number, said):
        for name, most in MOST.items():
            if len(said.get(name, "")) > most:
                self._wrong(name, said, "too_long", most=most, have=len(said[name]))
        placed = self._date("placed_on", said)
        delivered = self._date("delivered_on", said) if said.get("delivered_on") else None
        if placed and delivered and delivered.date() < placed.date():
            self._wrong("delivered_on", said, "before_placed", placed=placed.date().isoformat())
        facts = {
            name: said[name]
            for name in ("customer_number", "customer", "country", "phone", "courier", "tracking")
            if said.get(name)
        }
        if delivered:
            facts["delivered_on"] = delivered.date()
        if said.get("paid"):
            facts["paid"] = self._number(read_amount, "paid", said)
        self._choices(said, facts)
        self._procedure(said, facts)
        self._email(said, facts)
        self._currency(said, facts)
        self._person(said, facts)
        sku = self._required("sku", said)
        return Row(
            number=number,
            order=self._required("order", said),
            line=self._number(read_units, "line", said) if said.get("line") else None,
            sku=sku,
            barcode=said.get("barcode", ""),
            name=said.get("description") or sku,
            quantity=self._number(read_units, "quantity", said) if self._required("quantity", said) else 0,
            unit_price=self._number(read_amount, "unit_price", said)
            if self._required("unit_price", said)
            else 0,
            placed=placed,
            facts=facts,
        )

    def _wrong(self, name, said, code, **facts):
        self.problems.append(problem(self.headings[name], said[name], code, **facts))

    def _required(self, name, said):
        if not said[name]:
            self._wrong(name, said, "required")
        return said[name]

    def _number(self, read, name, said):
        try:
            return read(said[name])
        except NotANumber as error:
            self._wrong(name, said, error.code, **error.facts)
            return None

    def _date(self, name, said):
        if not self._required(name, said):
            return None
        try:
            moment = read_date(said[name], self.dates)
        except NotADate as error:
            self._wrong(name, said, error.code)
            return None
        if moment.date() > self.last_day:
            self._wrong(name, said, "future")
        return moment

    def _choices(self, said, facts):
        for name, (words, known) in CHOICES.items():
            if not (typed := said.get(name)):
                continue
            if (word := words.get(typed.casefold())) is None:
                self._wrong(name, said, "choice", known=known)
            else:
                facts[name] = word
        # Which mailbox a case goes to depends on it (FB-01). A country that is not named America proves nothing.
        if "us" not in facts and facts.get("country", "").casefold() in AMERICA:
            facts["us"] = "yes"

    def _procedure(self, said, facts):
        if not (name := said.get("procedure")):
            return
        if name.casefold() in Case.workflows:
            facts["procedure"] = name.casefold()
        else:
            self._wrong("procedure", said, "choice", known=", ".join(Case.workflows))

    def _email(self, said, facts):
        if not (address := said.get("email")):
            return
        try:
            validate_email(address)
        except ValidationError:
            self._wrong("email", said, "email")
        facts["email"] = address

    def _currency(self, said, facts):
        code = said["currency"].upper() if said.get("currency") else self.currency
        if code in CURRENCIES:
            facts["currency"] = code
        elif "currency" in said:
            self._wrong("currency", said, "currency" if code else "required")

    def _person(self, said, facts):
        if not (name := said.get("account_manager")):
            return
        if found := self.people.get(name.casefold()):
            facts["account_manager"] = found
        else:
            self._wrong("account_manager", said, "person")


def _people():
    known = {}
    for person in User.objects.filter(is_active=True).order_by("-pk"):
        for name in (person.get_full_name(), person.email, person.username):
            if name:
                known[name.casefold()] = person.username
    return known
