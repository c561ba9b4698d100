"""Two people at once: the first one wins, the second one hears why, and no figure is ever wrong.

On SQLite the file is locked for each writer; on PostgreSQL (make services) rows are.
"""

import threading
import uuid
from decimal import Decimal
from functools import partial

import pytest

from approvals.actions import decide
from approvals.models import Approval
from cases.actions import Unclear, note, open_case, perform
from cases.blockers import Blocked
from cases.models import Case, Event, Order, Reminder
from cases.sweeping import sweep
from returns.counting import finish, scan, start
from tests.cast import Walk, make_case, make_order
from tests.races.together import ON_SQLITE, errors, races, together

pytestmark = races

# SQLite lets one writer in at a time, so that a few rounds show what there is; PostgreSQL has real races.
ROUNDS, CASES, COUNTERS_SCANS = (1, 1, 3) if ON_SQLITE else (20, 5, 50)


def test_the_race_is_really_run(cast):
    """Without a lock both read the same number: what the tests below would show if the doors had no lock."""
    order = make_order(cast)

    def add_one():
        mine = Order.objects.get(pk=order.pk)
        barrier.wait(20)
        mine.credited += 1
        mine.save()

    barrier = threading.Barrier(2)
    assert errors(together(add_one, add_one)) == []
    assert Order.objects.get(pk=order.pk).credited == 1


@pytest.mark.rule("FB-22")
def test_of_two_who_decide_at_once_one_is_told_that_it_is_decided(walk):
    walk.to_findings()
    for number in range(ROUNDS):
        walk.do("ask_compensation", amount=f"{number + 1}.00", words=f"Reason {number}.")
        request = walk.case.approvals.open().get()
        answers = together(
            partial(
                decide, request.pk, by=walk.cast.ada, verdict="approve", words="Yes.", seen=request.content()
            ),
            partial(
                decide, request.pk, by=walk.cast.alan, verdict="reject", words="No.", seen=request.content()
            ),
        )
        [refused] = errors(answers)
        assert isinstance(refused, Blocked) and "Already decided by" in str(refused)
        [decided] = [answer for answer in answers if isinstance(answer, Approval)]
        row = Approval.objects.get(pk=request.pk)
        assert (row.state, row.decided_by) == (decided.state, decided.decided_by)
        heard = Event.objects.filter(name="hear_decision", data__approval=request.pk)
        assert heard.count() == 1
        if row.state == "approved":
            walk.again().do("ask_compensation", amount="99.00", words="Another one.")
            walk.do("withdraw_request", kind="compensation", words="No more.")
        walk.again()


@pytest.mark.rule("FB-22")
def test_a_decision_and_a_withdrawal_at_once_leave_one_of_them(walk):
    walk.to_findings()
    for number in range(ROUNDS):
        walk.do("ask_exchange", lines=walk.lines(torches=1 + number % 9), words=f"Reason {number}.")
        request = walk.case.approvals.open().get()
        decision, withdrawal = together(
            partial(
                decide, request.pk, by=walk.cast.ada, verdict="reject", words="No.", seen=request.content()
            ),
            partial(
                perform, walk.case.pk, "withdraw_request", by=walk.cast.claire, kind="exchange", words="Stop."
            ),
        )
        state = Approval.objects.get(pk=request.pk).state
        assert state == ("rejected" if isinstance(decision, Approval) else "withdrawn")
        assert len(errors([decision, withdrawal])) == 1
        walk.again()


def test_twenty_presses_of_one_button_do_one_thing(walk):
    once = uuid.uuid4().hex
    press = partial(perform, walk.case.pk, "log_call", by=walk.cast.claire, once=once, words="They called.")
    results = together(*[press] * 20)
    assert errors(results) == []
    assert {result.latest_event.pk for result in results} == {walk.case.events.get(name="log_call").pk}
    assert walk.again().case.version == 2


def test_twenty_presses_of_open_make_one_case(cast):
    once, order = uuid.uuid4().hex, make_order(cast)
    told = {"problem": "other", "summary": "A question", "contact_name": "Kim", "owner": cast.claire}
    press = partial(open_case, by=cast.claire, order=order, once=once, **told)
    results = together(*[press] * 20)
    assert errors(results) == []
    assert {case.pk for case in results} == {Case.objects.get().pk}


def test_twenty_presses_on_a_note_write_one(walk):
    press = partial(note, walk.case.pk, by=walk.cast.claire, words="Mind the logo.", once=uuid.uuid4().hex)
    assert errors(together(*[press] * 20)) == []
    assert walk.case.events.filter(name="note").count() == 1


@pytest.mark.rule("FB-24")
def test_eight_counters_with_fifty_scans_each_lose_and_double_none(cast):
    order = make_order(cast)
    line = order.lines.first()
    line.quantity = 500
    line.save()
    walk = Walk(cast, make_case(cast, order)).to_findings().to_exchange(torches=500).to_return(torches=500)
    goods = walk.case.returns.get()
    count = start(goods.pk, by=cast.luc)

    def one_counter():
        for _scan in range(COUNTERS_SCANS):
            scan_id = uuid.uuid4()
            for _repeat in range(2):
                scan(count.pk, code="FB-TORCH-8", by=cast.luc, scan_id=scan_id)

    assert errors(together(*[one_counter] * 8)) == []
    finish(count.pk, by=cast.luc)
    assert goods.lines.get().good == 8 * COUNTERS_SCANS == count.scans.count()


@pytest.mark.rule("FB-24")
def test_one_scan_that_arrives_eight_times_at_once_counts_once(returning):
    count = start(returning.goods.pk, by=returning.cast.luc)
    for _round in range(ROUNDS):
        again = partial(scan, count.pk, code="FB-TORCH-8", by=returning.cast.luc, scan_id=uuid.uuid4())
        results = together(*[again] * 8)
        assert errors(results) == []
        assert len({result.pk for result in results}) == 1


@pytest.mark.rule("FB-24")
def test_two_who_finish_at_once_finish_once(returning):
    count = start(returning.goods.pk, by=returning.cast.luc)
    scan(count.pk, code="FB-TORCH-8", quantity=3, by=returning.cast.luc)
    [refused] = errors(together(*[partial(finish, count.pk, by=returning.cast.luc)] * 2))
    assert isinstance(refused, Blocked)
    assert returning.walk.again().case.events.filter(name="take_count").count() == 1


@pytest.mark.rule("FB-23")
def test_two_who_start_at_once_count_together(returning):
    results = together(*[partial(start, returning.goods.pk, by=returning.cast.luc)] * 4)
    assert errors(results) == []
    assert len({count.pk for count in results}) == 1
    assert returning.walk.case.events.filter(name="goods_arrived").count() == 1


@pytest.mark.rule("FB-08")
def test_two_cases_on_one_order_never_give_back_more_than_was_paid(cast):
    for number in range(CASES):
        order = make_order(cast, f"FB-{number}")
        payable = []
        for _case in range(2):
            walk = Walk(cast, make_case(cast, order)).to_findings()
            walk.do("ask_compensation", amount="300.00", words="Most of it was unusable.").grant(
                "compensation"
            )
            walk.do("offer_compensation").do("record_acceptance", words="Yes.").do("pass_to_finance")
            payable.append(walk.case.pk)
        [refused] = errors(
            together(
                *[partial(perform, pk, "pay_compensation", by=cast.priya, reference="L-1") for pk in payable]
            )
        )
        assert isinstance(refused, Blocked) and "Never above what was paid" in str(refused)
        assert Order.objects.get(pk=order.pk).credited == Decimal("300.00")
        assert sum(paper.amount for paper in order.credit_notes.all()) == Decimal("300.00")


@pytest.mark.rule("FB-15")
def test_two_cases_on_one_order_never_announce_more_than_was_ordered(cast):
    for number in range(CASES):
        order = make_order(cast, f"FB-{number}")
        walks = [
            Walk(cast, make_case(cast, order)).to_findings().to_exchange(torches=7) for _case in range(2)
        ]
        [refused] = errors(
            together(
                *[
                    partial(walk.do, "authorise_return", lines=walk.lines(torches=7), words="")
                    for walk in walks
                ]
            )
        )
        # Refused by the door, or by the form when it was read after the other one's commit.
        assert isinstance(refused, Blocked | Unclear), repr(refused)
        assert order.lines.first().announced == 7


@pytest.mark.rule("FB-26")
def test_goods_never_ship_against_a_count_that_is_corrected_down_at_that_moment(cast):
    for number in range(CASES):
        walk = Walk(cast, make_case(cast, make_order(cast, f"FB-{number}"))).to_findings().to_exchange()
        walk.do("offer_exchange").to_return()
        walk.do(
            "schedule_urgent_replacement",
            job_note=f"REPLACEMENT order for FB-{number}",
            why_urgent="Trade fair on Friday.",
        )
        walk.counted(torches=3)
        goods = walk.case.returns.get()
        count = start(goods.pk, by=cast.luc, replaces=goods.counts.get(), reason="One was another make.")
        scan(count.pk, code="FB-TORCH-8", quantity=2, by=cast.luc)
        shipped, recounted = together(
            partial(perform, walk.case.pk, "ship_replacement", by=cast.alan, tracking="PR9"),
            partial(finish, count.pk, by=cast.luc),
        )
        goods.refresh_from_db(fields=["counted_total", "expected_total"])
        order = walk.case.replacements.get()
        assert len(errors([shipped, recounted])) == 1 and isinstance(errors([shipped, recounted])[0], Blocked)
        assert bool(order.shipped_at) == (goods.counted_total == goods.expected_total)


def test_eight_people_with_different_steps_meet_no_deadlock(returning):
    walk, cast = returning.walk, returning.cast
    case, before = walk.case.pk, walk.again().case.version
    lines = walk.lines(torches=1)
    contact = {"contact_name": "Lee", "contact_email": "lee@halden.example", "language": "fr"}
    steps = [
        partial(perform, case, "log_call", by=cast.claire, words="They called."),
        partial(perform, case, "record_reply", by=cast.claire, words="Where is it?"),
        partial(perform, case, "ask_compensation", by=cast.claire, amount="5.00", words="For the wait."),
        partial(perform, case, "ask_credit", by=cast.tom, amount="5.00", lines=lines, words="One came back."),
        partial(perform, case, "ask_gift", by=cast.tom, words="Nine days late."),
        partial(perform, case, "correct_contact", by=cast.tom, **contact),
        partial(start, returning.goods.pk, by=cast.luc),
        partial(note, case, by=cast.anna, words="Keep an eye on it."),
    ]  # fmt: skip
    results = together(*steps)
    assert all(isinstance(error, Blocked) for error in errors(results)), errors(results)
    events = walk.again().case.events.filter(by__isnull=False).exclude(name__startswith="letter.")
    done = len(results) - len(errors(results))
    assert done >= 7 and walk.case.version == before + done
    assert events.count() >= done


@pytest.mark.rule("FB-13")
def test_four_sweepers_at_once_remind_once(cast):
    for number in range(4):
        make_case(cast, make_order(cast, f"FB-{number}"))
    Reminder.objects.update(due_at="2026-01-01T00:00Z")
    results = together(*[sweep] * 4)
    assert errors(results) == []
    sweep()  # what was left because its case was busy
    assert Event.objects.filter(name__startswith="reminder.").count() == 8
    assert Reminder.objects.filter(state=Reminder.State.DONE).count() == 8
    assert sum(results) <= 8
