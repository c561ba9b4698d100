"""A clock that only these tests move."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from cases.sweeping import sweep
from tests.cast import Walk, make_case
from tests.worlds import world

MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)


class Clock:
    """Stands still until it is moved; ``clock.after(hours=20)`` also sweeps and returns the effects."""

    def __init__(self, traveller):
        self.traveller = traveller

    def move(self, **span):
        self.traveller.shift(timedelta(**span))

    def to(self, instant):
        self.traveller.move_to(instant)

    def after(self, **span):
        self.move(**span)
        return sweep()


on_monday = time_machine.travel(MONDAY, tick=False)


@pytest.fixture
def clock(db):
    with time_machine.travel(MONDAY, tick=False) as traveller:
        yield Clock(traveller)


@world
@on_monday
def walk(cast):
    """A malfunction case that was opened on Monday at ten."""
    return Walk(cast, make_case(cast))


@world
@on_monday
def late(cast):
    """A delivery problem of that moment, with the courier already asked."""
    case = make_case(cast, problem="late")
    walk = Walk(cast, case).do("report_delivery_problem", words="Due last week, tracking stands still.")
    return walk.do("contact_courier", by=cast.ada, contact="Ines, ParcelRun", words="Where is the parcel?")


def told(case, kind):
    """The addresses of those who were reminded of `kind`, and how often: [["anna@…"], …], oldest first."""
    events = case.events.filter(name=f"reminder.{kind}").order_by("id")
    return [event.data["told"] for event in events]
