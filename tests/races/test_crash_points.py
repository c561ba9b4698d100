"""Power off at any statement of any door: all of it happened or none, and pressing again does it.

Each door is run once to see its statements, then once for each that writes, and for the last one, with a crash
there: what the desk leaves behind at a statement that reads is what it leaves behind at the next one that writes.
"""

from functools import partial

import pytest

from approvals.actions import decide
from cases.actions import open_case, perform
from cases.models import Event, Reminder
from cases.sweeping import _settle
from returns.counting import finish, scan, start
from tests.cast import Walk, make_case, make_cast, make_order
from tests.races.crash import Crash, crash_at, everything, places, rehearsed
from tests.worlds import world

ONCE = "c" * 32
JOB = "REPLACEMENT order for FB-771205"


@world
def cast():
    """No threads here: the ordinary test database does."""
    return make_cast()


@world
def walk(cast):
    """A malfunction whose findings were sent."""
    return Walk(cast, make_case(cast)).to_findings()


def opening(walk):
    order = make_order(walk.cast, "FB-2")
    told = {"problem": "other", "summary": "A question", "contact_name": "Kim", "owner": walk.cast.claire}
    return partial(open_case, by=walk.cast.claire, order=order, once=ONCE, **told)


def deciding(walk):
    walk.do("ask_compensation", amount="50.00", words="A tenth of the order.")
    request = walk.case.approvals.open().get()
    return partial(
        decide, request.pk, by=walk.cast.ada, verdict="approve", words="Agreed.", seen=request.content()
    )


def paying(walk):
    walk.do("ask_compensation", amount="50.00", words="A tenth.").grant("compensation")
    walk.do("offer_compensation").do("record_acceptance", words="Yes.")
    return partial(perform, walk.case.pk, "pay_compensation", by=walk.cast.priya, reference="L-1", once=ONCE)


def crediting(walk):
    walk.to_exchange().to_return().counted(torches=3)
    walk.do("ask_credit", lines=walk.lines(torches=2), amount="60.00", words="Two came back.").grant("credit")
    return partial(perform, walk.case.pk, "issue_credit_note", by=walk.cast.priya, reference="L-2", once=ONCE)


def returning(walk):
    walk.to_exchange()
    lines = walk.lines(torches=3)
    return partial(
        perform, walk.case.pk, "authorise_return", by=walk.cast.claire, lines=lines, words="", once=ONCE
    )


def finishing(walk):
    walk.to_exchange().to_return()
    count = start(walk.case.returns.get().pk, by=walk.cast.luc)
    scan(count.pk, code="FB-TORCH-8", quantity=3, by=walk.cast.luc)
    return partial(finish, count.pk, by=walk.cast.luc)


def shipping(walk):
    walk.to_exchange().do("offer_exchange").to_return().counted(torches=3)
    walk.do("schedule_replacement", job_note=JOB)
    return partial(perform, walk.case.pk, "ship_replacement", by=walk.cast.luc, tracking="PR2", once=ONCE)


def reminding(walk):
    case = make_case(walk.cast, make_order(walk.cast, "FB-2"))
    row = case.reminders.get(kind="answer_breach")
    Reminder.objects.filter(pk=row.pk).update(due_at="2026-01-01T00:00Z")
    return partial(_settle, row.pk, case.pk)


DOORS = [opening, deciding, paying, crediting, returning, finishing, shipping, reminding]


@pytest.mark.parametrize("door", DOORS, ids=lambda door: door.__name__)
def test_a_crash_at_any_statement_leaves_nothing_and_a_second_press_does_it(walk, door):
    act = door(walk)
    before = everything()
    rehearsed(act)  # what people know of themselves, like their roles, is asked once
    statements, events = rehearsed(act)
    total = len(statements)
    assert total > 10 and events > len(before["cases_event"])
    assert len(places(statements)) > 5
    for number in places(statements):
        with pytest.raises(Crash), crash_at(number):
            act()
        assert everything() == before, f"statement {number} of {total} left something behind"
    act()
    assert Event.objects.count() == events
    after = everything()
    if door in (opening, paying, crediting, returning, shipping):
        act()
        assert everything() == after
    assert len(after["cases_case"]) == len(before["cases_case"]) + (door is opening)
