"""How rows become orders: lines, customers, guests, what contradicts and what a second import may change."""

from decimal import Decimal

import pytest

from cases.importing.problems import row_sentence
from cases.models import Customer, Order, OrderLine

PEN = "FB-1,PEN,Pen,24,0.50,GBP,2026-10-05"
CAP = "FB-1,CAP,Cap,2,5.00,GBP,2026-10-05"
MORE = "order,sku,description,quantity,unit_price,currency,placed_on"


def sentences(job):
    return [row_sentence(*row) for row in job.problems.values_list("number", "found")]


def histories():
    return sum(model.history.count() for model in (Customer, Order, OrderLine))


def test_a_second_import_of_the_same_file_changes_nothing(bring_in, file):
    path = file(PEN, CAP, "FB-2,PEN,Pen,1,1.00,GBP,2026-10-06")
    bring_in(path)
    before = histories()
    again = bring_in(path)
    assert (again.added, again.updated, again.unchanged, again.refused) == (0, 0, 3, 0)
    assert histories() == before == 7


def test_what_was_imported_has_a_history(bring_in, file, cast):
    job = bring_in(file(PEN), by=cast.claire)
    row = Order.history.get()
    assert (row.history_type, row.history_user, row.history_change_reason) == (
        "+",
        cast.claire,
        f"import {job.pk}",
    )


def test_each_order_without_a_customer_number_gets_a_guest_of_its_own(bring_in, file):
    job = bring_in(file(PEN, PEN.replace("FB-1", "FB-2")))
    assert [guest.name for guest in Customer.objects.order_by("id")] == [
        "Guest of order FB-1",
        "Guest of order FB-2",
    ]
    assert set(Customer.objects.values_list("record_number", flat=True)) == {""}
    assert (job.guests, job.guest_orders) == (2, ["FB-1", "FB-2"])


def test_a_guest_becomes_the_customer_that_a_later_file_names(bring_in, file):
    bring_in(file(PEN))
    job = bring_in(file(f"{PEN},NS-7", headings=f"{MORE},customer_number"))
    assert (job.updated, Order.objects.get().customer.record_number) == (1, "NS-7")


def test_orders_with_one_customer_number_share_the_customer(bring_in, file):
    rows = [f"{PEN.replace('FB-1', number)},NS-7,Halden" for number in ("FB-1", "FB-2", "FB-3")]
    bring_in(file(*rows, headings=f"{MORE},customer_number,customer"))
    assert Customer.objects.get().orders.count() == 3


def test_the_newest_order_of_a_file_says_what_the_customer_is_called(bring_in, file):
    older, newer = (
        f"{PEN},NS-7,Old name",
        f"{PEN.replace('FB-1', 'FB-2').replace('10-05', '10-09')},NS-7,New name",
    )
    path = file(newer, older, headings=f"{MORE},customer_number,customer")
    bring_in(path)
    assert Customer.objects.get().name == "New name"
    assert bring_in(path).unchanged == 2


def test_a_new_line_is_added_and_paid_grows(bring_in, file):
    bring_in(file(PEN))
    job = bring_in(file(PEN, CAP))
    assert (job.added, job.unchanged) == (1, 1)
    assert Order.objects.get().paid == Decimal("22.00")
    assert list(OrderLine.objects.values_list("position", "sku")) == [(1, "PEN"), (2, "CAP")]


def test_paid_stays_when_the_file_says_it(bring_in, file):
    path = file(f"{PEN},99.00", headings=f"{MORE},paid")
    bring_in(path)
    bring_in(file(f"{PEN},99.00", f"{CAP},99.00", headings=f"{MORE},paid"))
    assert Order.objects.get().paid == 99


def test_paid_never_falls_below_what_was_given_back(bring_in, file):
    bring_in(file(PEN))
    Order.objects.update(credited=Decimal("10.00"))
    job = bring_in(file(f"{PEN},9.00", headings=f"{MORE},paid"))
    assert "10.00 was given back on this order already" in sentences(job)[0]
    assert Order.objects.get().paid == 12


def test_a_row_that_repeats_another_is_given_back_with_a_free_line_number(bring_in, file):
    job = bring_in(file(PEN, CAP, PEN))
    assert sentences(job) == [
        "Row 4, the same as row 2 – if it was ordered twice, write 3 in a column “line”"
    ]
    mended = file(f"{PEN},3", headings=f"{MORE},line")
    assert bring_in(mended).added == 1
    assert bring_in(mended).unchanged == 1
    assert Order.objects.get().paid == Decimal("34.00")


def test_numbering_the_lines_of_an_imported_file_changes_nothing_but_adds_the_repeats(bring_in, file):
    bring_in(file(PEN, PEN, CAP))
    numbered = bring_in(file(f"{PEN},1", f"{PEN},2", f"{CAP},3", headings=f"{MORE},line"))
    assert (numbered.added, numbered.unchanged, numbered.refused) == (1, 2, 0)


def test_the_same_article_at_another_price_is_another_line(bring_in, file):
    assert bring_in(file(PEN, PEN.replace("0.50", "0.40"))).added == 2


def test_a_known_line_is_never_changed_silently(bring_in, file):
    bring_in(file(f"{PEN},1", headings=f"{MORE},line"))
    job = bring_in(file(f"{PEN},1".replace(",24,", ",25,"), headings=f"{MORE},line"))
    assert (
        "line 1 of this order is known as “24 × PEN Pen at 0.50”, here it is “25 × PEN Pen at 0.50”"
        in sentences(job)[0]
    )
    assert OrderLine.objects.get().quantity == 24


def test_one_line_number_cannot_be_two_things(bring_in, file):
    job = bring_in(file(f"{PEN},1", f"{CAP},1", headings=f"{MORE},line"))
    assert "in row 2, here “2 × CAP Cap at 5.00”" in sentences(job)[0]
    assert (job.added, job.refused) == (1, 1)


@pytest.mark.parametrize(
    ("extra", "first", "second", "sentence"),
    [
        (
            "customer_number",
            "NS-1",
            "NS-2",
            "Row 3, customer_number “NS-2”: row 2 of the same order says “NS-1”",
        ),
        ("email", "a@x.example", "b@x.example", "row 2 of the same order says “a@x.example”"),
        ("paid", "22.00", "23.00", "Row 3, paid “23.00”: row 2 of the same order says “22.00”"),
    ],
)
def test_rows_that_contradict_their_order_are_refused(bring_in, file, extra, first, second, sentence):
    job = bring_in(file(f"{PEN},{first}", f"{CAP},{second}", headings=f"{MORE},{extra}"))
    assert sentence in sentences(job)[0]
    assert (job.added, job.refused) == (1, 1)


def test_two_currencies_in_one_order_are_refused(bring_in, file):
    job = bring_in(file(PEN, CAP.replace("GBP", "EUR")))
    assert "row 2 of the same order says “GBP”" in sentences(job)[0]


@pytest.mark.parametrize(
    ("known", "told", "sentence"),
    [
        ("NS-1,GBP,2026-10-05", "NS-2,GBP,2026-10-05", "“NS-1”"),
        ("NS-1,GBP,2026-10-05", "NS-1,EUR,2026-10-05", "“GBP”"),
        ("NS-1,GBP,2026-10-05", "NS-1,GBP,2026-10-07", "“2026-10-05”"),
    ],
)
def test_rows_that_contradict_what_is_known_are_refused(bring_in, file, known, told, sentence):
    headings = "order,sku,description,quantity,unit_price,customer_number,currency,placed_on"
    bring_in(file(f"FB-1,PEN,Pen,1,1.00,{known}", headings=headings))
    job = bring_in(file(f"FB-1,CAP,Cap,1,1.00,{told}", headings=headings))
    assert f"the desk knows this order with {sentence}" in sentences(job)[0]
    assert OrderLine.objects.count() == 1


def test_lines_stamped_around_midnight_are_one_order_of_the_earlier_day(bring_in, file):
    path = file(PEN.replace("2026-10-05", "2026-10-06 00:01"), CAP.replace("2026-10-05", "2026-10-05 23:59"))
    bring_in(path)
    assert str(Order.objects.get().placed_on) == "2026-10-05"
    assert bring_in(path).unchanged == 2


def test_a_later_file_may_say_that_an_order_was_delivered(bring_in, file):
    bring_in(file(PEN))
    later = file(f"{PEN},2026-10-12,ParcelRun", headings=f"{MORE},delivered_on,courier")
    job = bring_in(later)
    assert (job.updated, job.orders_updated) == (1, 1)
    order = Order.objects.get()
    assert (str(order.delivered_on), order.courier, order.paid) == ("2026-10-12", "ParcelRun", 12)
    assert Order.history.filter(history_type="~").count() == 1


def test_an_empty_cell_takes_nothing_away(bring_in, file):
    bring_in(file(f"{PEN},2026-10-12", headings=f"{MORE},delivered_on"))
    assert bring_in(file(f"{PEN},", headings=f"{MORE},delivered_on")).unchanged == 1
    assert str(Order.objects.get().delivered_on) == "2026-10-12"


def test_delivery_can_be_said_for_all_orders_without_a_date(bring_in, file):
    bring_in(file(PEN))
    assert Order.objects.get().delivered_on is None
    job = bring_in(file(PEN), delivered="5")
    assert (job.updated, str(Order.objects.get().delivered_on)) == (1, "2026-10-10")
    assert bring_in(file(PEN), delivered="9").unchanged == 1


def test_rows_of_one_order_may_stand_far_apart(bring_in, file, monkeypatch):
    monkeypatch.setattr("cases.importing.running.BATCH_ROWS", 3)
    rows = [f"FB-{n % 7},A{n},Thing,1,1.00,GBP,2026-10-05" for n in range(70)]
    bring_in(file(*rows))
    assert {order.paid for order in Order.objects.all()} == {10}
    assert Order.history.count() == 7


def test_a_column_that_is_no_order_number_makes_no_enormous_order(bring_in, file, monkeypatch):
    monkeypatch.setattr("cases.importing.running.MOST_LINES", 5)
    job = bring_in(
        file(*[f"FB-1,A{n},Thing,1,1.00,GBP,2026-10-05" for n in range(6)], PEN.replace("FB-1", "FB-2"))
    )
    assert (job.added, job.refused, job.rows_done) == (1, 6, 7)
    assert "more than 5 rows have this order number" in sentences(job)[0]
