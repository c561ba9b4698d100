"""Requests that wait, and people at the decision page."""

from decimal import Decimal

import pytest
from django.core.cache import cache
from django.urls import reverse

from approvals.forms import DecisionForm
from cases.models import Order
from tests.cast import make_case, make_order
from tests.worlds import world


@pytest.fixture(autouse=True)
def nobody_tried_passwords():
    """The brakes count tries per person, and every test's people have the same numbers."""
    cache.clear()


def asking(cast):
    """Makes a request of Claire's on a new case, each on an order of its own: ``ask("refund", amount="20")``.

    With `case` it is asked on that one, beside its other requests: ``ask("gift", case=first.case)``.

    Straight through `case.approvals`: what has to be so before one may ask is another test's subject.
    """

    def make(
        kind="compensation",
        *,
        amount=None,
        by=None,
        words="Three torches stay dark.",
        lines=None,
        text="",
        problem="malfunction",
        case=None,
        **order,
    ):
        if case is None:
            number = f"FB-{Order.objects.count() + 1}"
            case = make_case(cast, make_order(cast, number, **order), problem=problem)
        amount = Decimal(amount) if amount else None
        case.approvals.ask(kind, by=by or cast.claire, words=words, amount=amount, lines=lines, text=text)
        return case.approvals.open().get(kind=kind)

    return make


@pytest.fixture
def ask(cast):
    return asking(cast)


@world
def compensation(cast):
    """Claire's request for a compensation of 93.00 GBP."""
    return asking(cast)("compensation", amount="93.00")


@world
def gift(cast):
    """Claire's request for Truffle Express, which Anna, her team manager, answers."""
    return asking(cast)("gift", words="Delivered two weeks late.")


@pytest.fixture
def answer(client):
    """Posts an answer as somebody sees and types it: ``answer(ada, request, "approve", words="Yes.")``."""

    def post(
        person, request, verdict="approve", *, words="Agreed, go ahead.", password="desk", seen=None, **typed
    ):
        client.force_login(person)
        data = {
            "verdict": verdict,
            "words": words,
            "password": password,
            "seen": seen or request.content(),
            **typed,
        }
        return client.post(page_of(request), {key: value for key, value in data.items() if value is not None})

    return post


@pytest.fixture
def fill_in(rf):
    """The form as the page makes it of what is posted, without the page: ``fill_in(ada, request, "less")``."""

    def make(person, request, verdict="approve", *, words="Agreed, go ahead.", password="desk", **typed):
        sent = rf.post("/", {"verdict": verdict, "words": words, "password": password, **typed})
        sent.user = person
        return DecisionForm(sent.POST, approval=request, request=sent, ask_password=True)

    return make


def page_of(request):
    """The address of a request's decision page."""
    return reverse("admin:approvals_approval_decision", args=[request.pk])


INBOX = "/admin/approvals/approval/"
