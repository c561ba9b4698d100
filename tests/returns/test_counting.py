"""Counting through its door: one reading is one row, counted once, and nothing is given away by it."""

import itertools
import uuid

import pytest
from django.db import IntegrityError, transaction

from cases.blockers import Blocked
from cases.states import State
from returns.codes import azerty, slip_digits
from returns.counting import drop, finish, remark, scan, set_to, start, undo
from returns.figures import shared_out
from returns.models import Count, Return, Scan
from returns.tally import tally, unknown
from tests.cast import Walk, make_case, make_order
from tests.worlds import world

TORCH, PEN = "5012345678900", "5012345678917"


@world
def back(walk, cast):
    """A return of 3 torches and 2 pens, announced; how it came about is not what is tested here."""
    return walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=3, pens=2))


@world
def count(back, cast):
    """Luc's open count of that return."""
    return start(back.pk, by=cast.luc)


@world
def accepted(walk):
    """Responsibility for the fault is accepted: goods may come back for money or for new ones."""
    return walk.to_accepted()


def figures(goods):
    """{article: (good, damaged, surplus)} of a return as it is in the database."""
    return {
        line.order_line.sku: (line.good, line.damaged, line.surplus)
        for line in goods.lines.select_related("order_line")
    }


def reasons(refused):
    return " ".join(str(blocker) for blocker in refused.value.blockers)


@pytest.mark.rule("FB-23")
def test_starting_a_count_tells_sales_that_the_goods_are_here(back, cast):
    start(back.pk, by=cast.luc)
    case = type(back.case).objects.get(pk=back.case_id)
    assert case.state == State.WITH_WAREHOUSE
    assert case.letters.filter(template="goods_arrived", address=cast.claire.email).count() == 1


def test_starting_twice_goes_on_with_the_same_count(back, cast):
    first = start(back.pk, by=cast.luc)
    assert start(back.pk, by=cast.ada) == first
    assert back.case.letters.filter(template="goods_arrived").count() == 1


@pytest.mark.rule("FB-24")
def test_one_scan_is_one_unit(count, cast):
    for _unit in range(3):
        scan(count.pk, code=TORCH, by=cast.luc)
    assert sum(tally(count).values()) == 3


def test_the_same_scan_sent_twice_counts_once(count, cast):
    again = uuid.uuid4()
    first = scan(count.pk, code=TORCH, by=cast.luc, scan_id=again)
    assert scan(count.pk, code=TORCH, by=cast.luc, scan_id=again) == first
    assert sum(tally(count).values()) == 1


def test_a_scan_sent_again_after_the_count_was_finished_gets_the_same_answer(count, cast):
    again = uuid.uuid4()
    first = scan(count.pk, code=TORCH, by=cast.luc, scan_id=again)
    finish(count.pk, by=cast.luc)
    assert scan(count.pk, code=TORCH, by=cast.luc, scan_id=again) == first


def test_an_id_of_another_count_is_refused(cast, count):
    other = Walk(cast, make_case(cast, make_order(cast, "FB-771299")))
    elsewhere = start(other.case.returns.authorise(by=cast.claire, lines=other.lines(1)).pk, by=cast.luc)
    taken = scan(elsewhere.pk, code=TORCH, by=cast.luc)
    with pytest.raises(Blocked):
        scan(count.pk, code=TORCH, by=cast.luc, scan_id=taken.scan_id)


def test_a_repeated_undo_takes_back_one_scan(count, cast):
    scan(count.pk, code=TORCH, by=cast.luc)
    scan(count.pk, code=TORCH, by=cast.luc)
    again = uuid.uuid4()
    undo(count.pk, by=cast.luc, scan_id=again)
    undo(count.pk, by=cast.luc, scan_id=again)
    assert sum(tally(count).values()) == 1


def test_undo_goes_thirty_scans_back(count, cast):
    first = scan(count.pk, code=TORCH, by=cast.luc)
    told = {"code": TORCH, "order_line": first.order_line, "by": cast.luc, "quantity": 1}
    Scan.objects.bulk_create(Scan(count=count, **told) for _unit in range(30))
    for _unit in range(30):
        undo(count.pk, by=cast.luc)
    assert sum(tally(count).values()) == 1


def test_undo_takes_back_ones_own_scan_not_a_colleagues(count, cast):
    scan(count.pk, code=TORCH, by=cast.luc)
    scan(count.pk, code=PEN, by=cast.ada)
    undone = undo(count.pk, by=cast.luc)
    assert undone.code == TORCH
    assert [reading.by for reading in count.scans.all()] == [cast.luc, cast.ada, cast.luc]


def test_undo_never_takes_off_what_a_colleague_took_off(count, cast):
    scan(count.pk, code=TORCH, quantity=5, by=cast.luc)
    scan(count.pk, code=TORCH, quantity=-3, by=cast.ada)
    with pytest.raises(Blocked):
        undo(count.pk, by=cast.luc)
    assert sum(tally(count).values()) == 2


def test_nothing_to_undo_is_no_error(count, cast):
    assert undo(count.pk, by=cast.luc) is None


@pytest.mark.parametrize("quantity", [0, -1, 10_000, -10_000])
def test_an_impossible_number_is_refused_in_words(count, cast, quantity):
    with pytest.raises(Blocked) as refused:
        scan(count.pk, code=TORCH, by=cast.luc, quantity=quantity)
    assert "Enter a number" in reasons(refused) or "not that many" in reasons(refused)
    assert not count.scans.exists()


@pytest.mark.parametrize(("units", "readings"), [(7, 2), (0, 2), (2, 1)])
def test_setting_a_number_writes_the_difference(count, cast, units, readings):
    scan(count.pk, code=TORCH, quantity=2, by=cast.luc)
    set_to(count.pk, code=TORCH, units=units, by=cast.luc)
    assert sum(tally(count).values()) == units
    assert count.scans.count() == readings


def test_a_long_code_is_kept_as_far_as_it_fits(count, cast):
    kept = scan(count.pk, code="9" * 400, by=cast.luc)
    assert len(kept.code) == 80 and kept.code.endswith("…")


@pytest.mark.parametrize("code", ["", "  ", "\x00\x1d\x07", "\u200b\ufeff"])
def test_a_scan_of_nothing_is_refused(count, cast, code):
    with pytest.raises(Blocked) as refused:
        scan(count.pk, code=code, by=cast.luc)
    assert "Nothing was read" in reasons(refused)


def test_control_characters_around_a_barcode_are_dropped(count, cast):
    read = scan(count.pk, code=f"\x02{TORCH}\x00\r\n", by=cast.luc)
    assert read.order_line.barcode == TORCH


@pytest.mark.parametrize(
    "code", [azerty(TORCH), "５０１２３４５６７８９００", "fb-torch-8", azerty("FB-TORCH-8")]
)
def test_a_code_is_known_whatever_the_keyboard_made_of_it(count, cast, code):
    assert scan(count.pk, code=code, by=cast.luc).order_line.sku == "FB-TORCH-8"


def test_an_unknown_code_is_kept_as_it_was_read(count, cast):
    read = scan(count.pk, code="&é\"'(", by=cast.luc)
    assert (read.code, read.order_line) == ("&é\"'(", None)


def test_a_slip_is_no_article(count, cast, back):
    with pytest.raises(Blocked) as refused:
        scan(count.pk, code=slip_digits(back.number), by=cast.luc)
    assert "slip" in reasons(refused)


@pytest.mark.rule("FB-24")
def test_an_unknown_code_wants_a_word_before_the_count_is_finished(count, cast):
    scan(count.pk, code="4006381333931", by=cast.luc)
    with pytest.raises(Blocked) as refused:
        finish(count.pk, by=cast.luc)
    assert "4006381333931" in reasons(refused)
    remark(count.pk, code="4006381333931", note="wrong parcel", by=cast.luc)
    assert finish(count.pk, by=cast.luc).state == Count.State.FINISHED
    assert unknown(count) == [("4006381333931", 1, ["wrong parcel"])]


def test_an_unknown_code_that_was_taken_back_wants_no_word(count, cast):
    scan(count.pk, code="4006381333931", by=cast.luc)
    undo(count.pk, by=cast.luc)
    assert finish(count.pk, by=cast.luc)


def test_a_remark_on_a_code_nobody_read_is_refused(count, cast):
    with pytest.raises(Blocked):
        remark(count.pk, code="4006381333931", note="wrong parcel", by=cast.luc)


@pytest.mark.rule("FB-24")
def test_short_over_foreign_and_damaged_units_are_told_apart(count, cast, back):
    scan(count.pk, code=TORCH, quantity=3, by=cast.luc)
    scan(count.pk, code=TORCH, quantity=2, condition="damaged", by=cast.luc)
    scan(count.pk, code=PEN, by=cast.luc, condition="damaged")
    finish(count.pk, by=cast.luc)
    assert figures(back) == {"FB-TORCH-8": (3, 0, 2), "FB-PEN-2": (0, 1, 0)}
    back = Return.objects.get(pk=back.pk)
    assert (back.state, back.counted_total) == ("partly_back", 4)
    assert back.case.letters.filter(template="goods_counted", address=cast.claire.email).exists()


def test_no_unit_is_lost_or_invented_between_count_and_return():
    for expected, good, damaged in itertools.product(range(1, 21), range(26), range(26)):
        of_good, of_damaged, surplus = shared_out(expected, good, damaged)
        assert of_good + of_damaged + surplus == good + damaged
        assert of_good + of_damaged == min(expected, good + damaged)
        assert 0 <= of_good <= good and 0 <= of_damaged <= damaged
        assert (surplus > 0) == (good + damaged > expected)


@world
def torches(walk, cast):
    """A return of three torches alone."""
    return walk.case.returns.authorise(by=cast.claire, lines=walk.lines(3))


@pytest.mark.parametrize(("good", "damaged"), [(0, 0), (2, 0), (3, 0), (1, 2), (25, 0), (0, 25), (4, 4)])
def test_a_return_is_complete_when_every_announced_unit_was_counted(torches, walk, good, damaged):
    walk.counted(torches=good, damaged=damaged)
    assert figures(torches)["FB-TORCH-8"] == shared_out(3, good, damaged)
    goods = Return.objects.get(pk=torches.pk)
    assert goods.is_complete == (good + damaged >= 3)
    assert goods.counted_total == min(3, good + damaged)


@pytest.mark.rule("FB-25")
def test_the_next_parcel_adds_to_the_first(count, cast, back):
    scan(count.pk, code=TORCH, quantity=2, by=cast.luc)
    finish(count.pk, by=cast.luc)
    second = start(back.pk, by=cast.luc)
    scan(second.pk, code=TORCH, by=cast.luc)
    scan(second.pk, code=PEN, quantity=2, by=cast.luc)
    finish(second.pk, by=cast.luc)
    assert figures(back) == {"FB-TORCH-8": (3, 0, 0), "FB-PEN-2": (2, 0, 0)}
    assert Return.objects.get(pk=back.pk).state == "complete"


@pytest.mark.rule("FB-24")
def test_a_finished_count_takes_no_scan(count, cast):
    finish(count.pk, by=cast.luc)
    for act in (
        lambda: scan(count.pk, code=TORCH, by=cast.luc),
        lambda: set_to(count.pk, code=TORCH, units=3, by=cast.luc),
        lambda: undo(count.pk, by=cast.luc),
        lambda: finish(count.pk, by=cast.ada),
        lambda: drop(count.pk, by=cast.luc, reason="No."),
    ):
        with pytest.raises(Blocked) as refused:
            act()
        assert "finished" in reasons(refused)


def test_who_looked_at_old_figures_has_to_look_again(count, cast):
    scan(count.pk, code=TORCH, by=cast.luc)
    seen = count.scans.last().pk
    scan(count.pk, code=TORCH, by=cast.ada)
    with pytest.raises(Blocked) as refused:
        finish(count.pk, by=cast.luc, seen=seen)
    assert "new readings" in reasons(refused)
    assert Count.objects.get(pk=count.pk).state == Count.State.OPEN


def test_a_cancelled_return_is_not_counted(back, cast, walk):
    walk.case.returns.call_off(back)
    with pytest.raises(Blocked) as refused:
        start(back.pk, by=cast.luc)
    assert "cancelled" in reasons(refused)


def test_a_complete_return_is_not_counted_as_another_parcel(back, cast, walk):
    walk.counted(torches=3, pens=2)
    with pytest.raises(Blocked):
        start(back.pk, by=cast.luc)


def test_a_return_that_was_closed_short_expects_no_parcel(back, cast, walk):
    walk.counted(torches=1).do("close_return_short", by=cast.ada, goods=back.pk, words="The rest is lost.")
    with pytest.raises(Blocked) as refused:
        start(back.pk, by=cast.luc)
    assert "closed" in reasons(refused)


@pytest.mark.rule("FB-24")
def test_a_correction_takes_the_place_of_the_count_it_corrects(count, cast, back):
    scan(count.pk, code=TORCH, quantity=3, by=cast.luc)
    finish(count.pk, by=cast.luc)
    with pytest.raises(Blocked):
        start(back.pk, by=cast.luc, replaces=count, reason="  ")
    new = start(back.pk, by=cast.luc, replaces=count, reason="One box was overlooked.")
    scan(new.pk, code=TORCH, by=cast.luc)
    finish(new.pk, by=cast.luc)
    assert figures(back)["FB-TORCH-8"] == (1, 0, 0)
    assert Count.objects.get(pk=count.pk).state == Count.State.REPLACED
    assert back.case.letters.filter(template="goods_arrived").count() == 1


def test_a_correction_begun_by_mistake_leaves_everything_as_it_was(count, cast, back):
    scan(count.pk, code=TORCH, quantity=3, by=cast.luc)
    finish(count.pk, by=cast.luc)
    wrong = start(back.pk, by=cast.luc, replaces=count, reason="Oversight.")
    drop(wrong.pk, by=cast.luc, reason="Pressed by mistake.")
    assert figures(back)["FB-TORCH-8"] == (3, 0, 0)
    assert start(back.pk, by=cast.luc, replaces=count, reason="Now really.").replaces_id == count.pk


def test_a_count_stopped_without_result_can_be_started_anew(count, cast, back):
    scan(count.pk, code=TORCH, quantity=3, by=cast.luc)
    drop(count.pk, by=cast.luc, reason="Wrong table.")
    anew = start(back.pk, by=cast.luc)
    assert (anew.number, tally(anew)) == (2, {})
    assert back.case.letters.filter(template="goods_arrived").count() == 1


@pytest.mark.rule("FB-08")
def test_a_correction_never_goes_below_what_was_credited(accepted, cast):
    walk = accepted
    walk.do("ask_credit", lines=walk.lines(torches=3), amount="93.00", words="Three back.").grant("credit")
    walk.to_return(3).counted(torches=3).do("issue_credit_note", by=cast.priya, reference="L-1")
    goods = walk.case.returns.get()
    first = goods.counts.get()
    new = start(goods.pk, by=cast.luc, replaces=first, reason="Counted wrong.")
    scan(new.pk, code=TORCH, quantity=2, by=cast.luc)
    with pytest.raises(Blocked) as refused:
        finish(new.pk, by=cast.luc)
    assert "credited" in reasons(refused)
    assert Count.objects.get(pk=first.pk).state == Count.State.FINISHED


@pytest.mark.rule("FB-25", "FB-26")
def test_a_correction_never_makes_a_return_incomplete_that_a_replacement_left_for(accepted, cast):
    walk = accepted.to_exchange(2)
    walk.to_return(3, 1).counted(torches=3, pens=1)
    walk.do("schedule_replacement", job_note="REPLACEMENT for FB-771205")
    walk.do("ship_replacement", by=cast.luc, tracking="PR1")
    goods = walk.case.returns.get()
    new = start(goods.pk, by=cast.luc, replaces=goods.counts.get(), reason="Counted wrong.")
    scan(new.pk, code=TORCH, quantity=3, by=cast.luc)
    with pytest.raises(Blocked) as refused:
        finish(new.pk, by=cast.luc)
    assert "FB-25" in reasons(refused)


def test_a_correction_of_a_return_closed_short_expects_its_units_again(cast, walk):
    goods = walk.case.returns.authorise(by=cast.claire, lines=walk.lines(3))
    walk.counted(torches=1)
    walk.do("close_return_short", by=cast.ada, goods=goods.pk, words="The rest is lost.")
    assert goods.order.lines.first().announced == 1
    new = start(goods.pk, by=cast.luc, replaces=goods.counts.get(), reason="A second box was there.")
    scan(new.pk, code=TORCH, quantity=2, by=cast.luc)
    finish(new.pk, by=cast.luc)
    assert goods.order.lines.first().announced == 3
    assert Return.objects.get(pk=goods.pk).state == "partly_back"


@pytest.mark.parametrize("who", ["claire", "anna", "priya", "root", "sam"])
def test_only_the_warehouse_and_aftersales_count(back, cast, who):
    with pytest.raises(Blocked):
        start(back.pk, by=getattr(cast, who))
    count = start(back.pk, by=cast.ada)
    for act in (
        lambda: scan(count.pk, code=TORCH, by=getattr(cast, who)),
        lambda: finish(count.pk, by=getattr(cast, who)),
    ):
        with pytest.raises(Blocked):
            act()


def test_goods_of_a_closed_case_are_counted_without_opening_it(cast, walk):
    walk.case.returns.authorise(by=cast.claire, lines=walk.lines(1))
    type(walk.case).objects.filter(pk=walk.case.pk).update(state="closed", closed_at=walk.case.opened_at)
    walk.counted(torches=1)
    assert walk.case.state == State.CLOSED
    assert walk.case.returns.get().is_complete


def test_the_database_keeps_a_reading_as_it_was_written(count, cast):
    read = scan(count.pk, code=TORCH, by=cast.luc)
    for change in (
        lambda: type(read).objects.filter(pk=read.pk).update(quantity=2),
        lambda: type(read).objects.filter(pk=read.pk).delete(),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            change()
