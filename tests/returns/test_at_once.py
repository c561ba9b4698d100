"""Several people at one return in the same instant. On PostgreSQL, where two connections really meet."""

import uuid
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, connections, transaction

from cases.blockers import Blocked
from returns.counting import finish, scan, start
from returns.models import Count, Return
from returns.tally import tally
from tests.cast import Walk, make_case, make_cast

pytestmark = [
    pytest.mark.services,
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(connection.vendor == "sqlite", reason="one connection in memory meets nobody"),
]
TORCH = "5012345678900"


def at_once(people, act):
    """What `act(number)` returns in each of `people` threads that begin together; a refusal in words."""
    together = Barrier(people)

    def one(number):
        try:
            together.wait()
            return act(number)
        except Blocked as blocked:
            return str(blocked)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(people) as pool:
        return list(pool.map(one, range(people)))


@pytest.fixture
def back():
    cast = make_cast()
    walk = Walk(cast, make_case(cast))
    with transaction.atomic():
        goods = walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=3))
    goods.cast = cast
    return goods


def test_two_starts_make_one_count(back):
    counts = at_once(8, lambda number: start(back.pk, by=back.cast.luc).pk)
    assert len(set(counts)) == 1
    assert back.case.letters.filter(template="goods_arrived").count() == 1


def test_the_same_scan_from_many_connections_counts_once(back):
    count, same = start(back.pk, by=back.cast.luc), uuid.uuid4()
    at_once(8, lambda number: scan(count.pk, code=TORCH, by=back.cast.luc, scan_id=same))
    assert sum(tally(count).values()) == 1


def test_scans_of_two_people_all_count(back):
    count = start(back.pk, by=back.cast.luc)
    people = (back.cast.luc, back.cast.ada)
    at_once(20, lambda number: scan(count.pk, code=TORCH, by=people[number % 2]))
    assert sum(tally(count).values()) == 20


@pytest.mark.rule("FB-24")
def test_a_finish_among_scans_leaves_no_scan_uncounted(back):
    count = start(back.pk, by=back.cast.luc)
    at_once(
        12,
        lambda number: (
            finish(count.pk, by=back.cast.ada)
            if number % 4 == 0
            else scan(count.pk, code=TORCH, by=back.cast.luc)
        ),
    )
    goods = Return.objects.get(pk=back.pk)
    line = goods.lines.get()
    assert Count.objects.get(pk=count.pk).state == Count.State.FINISHED
    assert line.counted + line.surplus == sum(tally(count).values())
    assert goods.case.letters.filter(template="goods_counted", address=back.cast.claire.email).count() == 1


@pytest.mark.rule("FB-08")
def test_an_approved_payment_is_made_once():
    cast = make_cast()
    walk = Walk(cast, make_case(cast)).to_findings()
    walk.do("ask_compensation", amount="50.00", words="Late for the fair.").grant("compensation")
    walk.do("offer_compensation").do("record_acceptance", words="Agreed.")
    outcomes = at_once(
        8, lambda number: Walk(cast, walk.case).do("pay_compensation", by=cast.priya, reference=f"L-{number}")
    )
    assert sum(not isinstance(outcome, str) for outcome in outcomes) == 1
    assert walk.case.credit_notes.count() == 1
