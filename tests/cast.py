"""The cast of the tests: people with names and roles, a stranger always among them, and one order to work on."""

from datetime import timedelta
from decimal import Decimal
from types import SimpleNamespace

import pytest
from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.db import connection
from django.utils import timezone
from simple_history.utils import bulk_create_with_history

from cases.actions import open_case, perform
from cases.blockers import Blocked
from cases.models import Customer, Order, Team, User
from cases.roles import Role

LETTER = (
    "We examined the samples you sent: the battery contacts were soldered badly. "
    "We accept responsibility for this fault."
)


def person(username, *roles, team=None, **fields):
    """Somebody who may sign in, with `roles`."""
    user = User.objects.create_user(
        username=username,
        email=f"{username}@desk.example",
        password="desk",
        team=team,
        first_name=username.capitalize(),
        **fields,
    )
    user.groups.set([Group.objects.get_or_create(name=role)[0] for role in roles])
    return user


def make_cast():
    """Claire (agent), Tom (her colleague), Anna (their team manager), Ada and Alan (Aftersales), Luc (warehouse),
    Priya (finance), Sofia (second level), Root (administrator), Max (agent of another team) and Sam, a stranger
    without a role.

    Written in a few statements, because nearly every test begins with them.
    """
    teams = bulk_create_with_history([Team(name="London"), Team(name="Lyon")], Team)
    cast = SimpleNamespace(london=teams[0], lyon=teams[1])
    roles = {
        "claire": Role.AGENT,
        "tom": Role.AGENT,
        "anna": Role.TEAM_MANAGER,
        "ada": Role.AFTERSALES,
        "alan": Role.AFTERSALES,
        "luc": Role.WAREHOUSE,
        "priya": Role.FINANCE,
        "sofia": Role.SECOND_LEVEL,
        "root": Role.ADMINISTRATOR,
        "max": Role.AGENT,
        "sam": None,
    }
    at = {
        "claire": cast.london,
        "tom": cast.london,
        "anna": cast.london,
        "sofia": cast.london,
        "max": cast.lyon,
    }
    password = make_password("desk")
    told = [
        User(
            username=name,
            email=f"{name}@desk.example",
            password=password,
            first_name=name.capitalize(),
            team=at.get(name),
        )
        for name in roles
    ]
    people = bulk_create_with_history(told, User)
    cast.__dict__.update({person.username: person for person in people})
    Group.objects.bulk_create([Group(name=role) for role in Role], ignore_conflicts=True)
    groups = {group.name: group for group in Group.objects.all()}
    member = User.groups.through
    member.objects.bulk_create(
        member(user_id=person.pk, group_id=groups[roles[person.username]].pk)
        for person in people
        if roles[person.username]
    )
    cast.london.manager = cast.anna
    cast.london.save()
    return cast


def make_order(cast, number="FB-771205", *, delivered=True, currency="GBP", **customer):
    """An order of 10 torches and 20 pens, paid 410.00, delivered a week ago unless said otherwise."""
    fields = {
        "name": "Halden & Pike Ltd",
        "email": "kim@halden.example",
        "record_number": f"NS-{number}",
        "country": "United Kingdom",
    }
    buyer = Customer.objects.create(**{**fields, **customer})
    today = timezone.localdate()
    order = Order.objects.create(
        number=number,
        customer=buyer,
        placed_on=today - timedelta(days=21),
        delivered_on=today - timedelta(days=7) if delivered else None,
        currency=currency,
        paid=Decimal("410.00"),
        account_manager=cast.claire,
        courier="ParcelRun",
        tracking="PR123456789",
    )
    order.lines.create(
        position=1,
        sku="FB-TORCH-8",
        barcode="5012345678900",
        name="Metal torch 8 LED",
        quantity=10,
        unit_price=Decimal("31.00"),
    )
    order.lines.create(
        position=2,
        sku="FB-PEN-2",
        barcode="5012345678917",
        name="Ballpoint pen, 2 colours",
        quantity=20,
        unit_price=Decimal("5.00"),
    )
    return order


def make_case(cast, order=None, *, problem="malfunction", **fields):
    """A new Flashbay case of Claire's on `order`."""
    order = order or make_order(cast, delivered=problem not in ("late", "lost"))
    told = {
        "summary": "Torches do not light",
        "words": "Three of the torches do not light.",
        "contact_name": "Kim Halden",
        "contact_email": "kim@halden.example",
        "owner": cast.claire,
        "team": cast.london,
    }
    return open_case(by=cast.claire, order=order, problem=problem, **{**told, **fields})


class Walk:
    """A case taken through its steps by the right people: ``Walk(cast, case).to_accepted().exchange()``."""

    def __init__(self, cast, case):
        self.cast, self.case = cast, case

    def do(self, step, by=None, **details):
        """Take one step; the default person is Claire."""
        self.case = perform(self.case.pk, step, by=by or self.cast.claire, **details)
        return self

    def grant(self, kind, *, by=None, verdict="approve", amount=None, words="Agreed, go ahead."):
        """Answer the waiting request of `kind` as the person the rulebook names."""
        from approvals.actions import decide

        request = self.case.approvals.open().get(kind=kind)
        decider = by or (self.cast.anna if kind == "gift" else self.cast.ada)
        decide(request.pk, by=decider, verdict=verdict, words=words, seen=request.fingerprint, amount=amount)
        return self.again()

    def again(self):
        """The case as it is in the database now."""
        self.case = type(self.case).objects.get(pk=self.case.pk)
        return self

    def lines(self, torches=0, pens=0):
        """Units per order line id, as a form posts them."""
        first, second = self.case.order.lines.all()
        return {str(line.pk): units for line, units in ((first, torches), (second, pens)) if units}

    def to_details(self):
        return self.do(
            "record_details", channel="email", words="Three torches out of ten stay dark, since delivery."
        )

    def to_investigation(self):
        self.to_details()
        if self.case.problem == "malfunction":
            self.do("request_instructions", words="Three of ten torches stay dark.")
            self.do("give_instructions", by=self.cast.ada, words="Test the contacts, send photos.")
        return self.do("start_investigation")

    def to_accepted(self):
        return self.to_investigation().do("accept_responsibility", report=LETTER)

    def to_findings(self):
        return (
            self.to_accepted()
            .do("ask_findings_agreement", words="Report for the customer.")
            .grant("findings")
            .do("send_findings")
        )

    def to_exchange(self, torches=3, pens=0):
        return self.do(
            "ask_exchange", lines=self.lines(torches, pens), words="Faulty batch, exchange them."
        ).grant("exchange")

    def to_return(self, torches=3, pens=0):
        return self.do("authorise_return", lines=self.lines(torches, pens), words="")

    def counted(self, torches=3, pens=0, damaged=0, by=None):
        """The warehouse counts the newest return: good `torches` and `pens`, of the torches `damaged` more damaged."""
        from returns.counting import finish, scan, start

        goods = self.case.returns.of_now().last()
        count = start(goods.pk, by=by or self.cast.luc)
        for sku, condition, units in (
            ("FB-TORCH-8", "good", torches),
            ("FB-TORCH-8", "damaged", damaged),
            ("FB-PEN-2", "good", pens),
        ):
            if units:
                scan(count.pk, code=sku, condition=condition, quantity=units, by=by or self.cast.luc)
        finish(count.pk, by=by or self.cast.luc)
        return self.again()

    def is_refused(self, step, rule, by=None, **details):
        """Assert that a step is blocked, that `rule` is among the reasons, and that nothing at all changed."""
        before = self._everything()
        with pytest.raises(Blocked) as refused:
            perform(self.case.pk, step, by=by or self.cast.claire, **details)
        assert rule in {blocker.rule for blocker in refused.value.blockers}, refused.value
        assert all(blocker.reason and blocker.lifted_by for blocker in refused.value.blockers)
        assert self._everything() == before
        return refused.value

    def _everything(self):
        """The case as it stands in the database and how many rows hang on it, read in one statement."""
        case = type(self.case)
        hanging = ("events", "letters", "reminders", "approvals", "credit_notes")
        tables = [case._meta.get_field(name).related_model._meta.db_table for name in hanging]
        counts = ", ".join(f"(SELECT COUNT(*) FROM {table} WHERE case_id = one.id)" for table in tables)
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT state, version, milestones, {counts} FROM {case._meta.db_table} one WHERE id = %s",
                [self.case.pk],
            )
            return cursor.fetchone()

    def letters_to_customer(self):
        """The templates of the letters written to the customer, oldest first."""
        return list(self.case.letters.filter(to="customer").order_by("id").values_list("template", flat=True))
