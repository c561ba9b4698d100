"""Two answers at the same instant: one counts. On PostgreSQL, where two connections really meet."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection, connections

from approvals.actions import decide
from approvals.models import Approval
from cases.blockers import Blocked
from tests.cast import make_case, make_cast


@pytest.mark.services
@pytest.mark.rule("FB-22")
@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor == "sqlite", reason="one connection in memory has nobody to race with")
def test_of_twenty_answers_at_once_one_counts():
    cast = make_cast()
    case = make_case(cast)
    request = case.approvals.ask("compensation", by=cast.claire, words="Dark.", amount=5)
    together = Barrier(20)

    def answer(number):
        try:
            together.wait()
            verdict = "approve" if number % 2 else "reject"
            decide(
                request.pk,
                by=(cast.ada, cast.alan)[number % 2],
                verdict=verdict,
                words=f"Answer {number}.",
                seen=request.content(),
            )
            return "counted"
        except Blocked as blocked:
            return str(blocked)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(20) as pool:
        outcomes = list(pool.map(answer, range(20)))
    assert outcomes.count("counted") == 1
    assert all("Already decided by" in outcome for outcome in outcomes if outcome != "counted")
    assert case.events.filter(name="hear_decision").count() == 1
    assert case.letters.filter(template="decision").count() == 1
    assert not Approval.objects.get(pk=request.pk).is_open
