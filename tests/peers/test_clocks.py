"""Faults of other desks in their clocks: when a customer began to wait, and what ends it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import override_settings

from cases.photos.links import make_link
from tests.cast import Walk, make_case
from tests.promises.conftest import MONDAY

DAY = timedelta(hours=24)


@pytest.fixture
def walk(clock, cast):
    return Walk(cast, make_case(cast))


def write_through(client, token, message):
    return client.post(f"/c/{token}/", {"message": message})


@pytest.mark.rule("FB-13")
def test_an_answer_on_the_web_page_starts_the_clock_like_a_mail(walk, clock, client):
    """Zammad 1322: only an answer by mail reopened the ticket and started its times."""
    walk.do("ask_for_details").again()
    assert walk.case.due_at is None and walk.case.last_word_by == "desk"
    token = make_link(walk.case, ["photo"], by=walk.cast.claire).rstrip("/").rpartition("/")[2]
    clock.move(days=2)
    assert write_through(client, token, "Nine of ten stay dark.").status_code == 302
    walk.again()
    assert walk.case.due_at == MONDAY + timedelta(days=3) and walk.case.last_word_by == "customer"


@pytest.mark.rule("FB-13")
def test_a_customer_who_asks_again_does_not_wait_longer_for_it(walk, clock, client):
    """Zammad, FreshDesk and others: each new message of the customer set the time for the answer anew."""
    token = make_link(walk.case, ["photo"], by=walk.cast.claire).rstrip("/").rpartition("/")[2]
    for hours, say in (
        (5, lambda: walk.do("record_reply", words="Any news?")),
        (5, lambda: write_through(client, token, "Hello?")),
        (5, lambda: walk.to_details()),
    ):
        clock.move(hours=hours)
        say()
        assert walk.again().case.due_at == MONDAY + DAY


@pytest.mark.rule("FB-13")
def test_a_broken_promise_is_not_made_good_by_a_reply_or_by_looking_again(walk, clock):
    """The escalation went away when the customer, who waits, wrote again."""
    walk.to_investigation().again()
    clock.after(hours=25)
    walk.do("refuse_responsibility", report="Bent by force.").do("record_reply", words="You said yesterday!")
    walk.do("resume_investigation", words="Another look.").again()
    assert walk.case.escalated_to == walk.cast.anna and walk.case.due_at == MONDAY + DAY
    walk.do("refuse_responsibility", report="The contacts were bent by force.")
    walk.do("ask_findings_agreement", words="For the customer.").grant("findings").do("send_findings").again()
    assert walk.case.escalated_to is None and walk.case.due_at is None


@pytest.mark.rule("FB-33")
def test_a_customer_who_declines_an_offer_is_promised_an_answer(walk, clock):
    """Chatwoot 10178: what the customer said last was answered by nobody, and nothing said so."""
    walk.to_findings().to_exchange().do("offer_exchange").again()
    assert walk.case.due_at is None
    clock.move(days=1)
    walk.do("record_decline", words="No exchange, please.").again()
    assert walk.case.due_at == MONDAY + 2 * DAY and walk.case.last_word_by == "customer"


@pytest.mark.rule("FB-13")
def test_a_case_that_closes_while_the_customer_spoke_last_owes_nothing_any_more(walk, clock):
    """Chatwoot 10178: the time for the next answer ran on after the conversation was resolved, and was missed."""
    walk.do("record_reply", words="It works now, thank you.").do(
        "resolve_on_the_spot", words="A new battery."
    )
    assert walk.again().case.last_word_by == "customer" and walk.case.due_at is None
    assert clock.after(days=3) == 0
    assert not walk.case.events.filter(name__startswith="reminder.").exists()


@pytest.mark.rule("FB-13")
@pytest.mark.parametrize(
    "opened",
    [
        datetime(2026, 11, 27, 16, 30, tzinfo=UTC),  # a Friday evening
        datetime(2026, 11, 24, 12, 0, tzinfo=UTC),  # the lunch break
        datetime(2026, 12, 31, 23, 59, 59, tzinfo=UTC),  # the last second of a year
        datetime(2028, 2, 28, 10, 0, tzinfo=UTC),  # the day before a leap day
    ],
    ids=lambda instant: instant.strftime("%a-%d-%b"),
)
@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/New_York"])
def test_24_hours_are_24_hours_on_a_friday_evening_at_lunch_and_at_new_year(cast, clock, opened, zone):
    """Chatwoot 13392 and 14009: one hour from Friday 16:30 ended on Monday, and a lunch break stopped the clock."""
    clock.to(opened)
    with override_settings(TIME_ZONE=zone):
        case = make_case(cast)
        assert case.due_at == opened + DAY
        assert clock.after(hours=20) == 0 and clock.after(seconds=1) == 1
        assert clock.after(hours=4) == 1
