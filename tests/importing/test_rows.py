"""What a row becomes, and what it is told when it becomes nothing."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from cases.models import Customer, Order, OrderLine, User
from cases.roles import Role
from tests.cast import person

ALL = (
    "order,line,sku,barcode,description,quantity,unit_price,currency,placed_on,delivered_on,paid,"
    "customer_number,customer,kind,us,country,language,email,phone,courier,tracking,account_manager"
)
FULL = (
    "FB-1,1,PEN,501234,Pen,24,0.50,EUR,2026-10-05,2026-10-09,11.00,"
    "NS-1,Halden Ltd,reseller,yes,France,fr,kim@halden.example,+44 20,ParcelRun,PR1,claire"
)


def sentences(job):
    from cases.importing.problems import row_sentence

    return [row_sentence(*row) for row in job.problems.values_list("number", "found")]


def test_every_column_of_the_own_format_arrives(bring_in, file):
    person("claire", Role.AGENT)
    bring_in(file(FULL, headings=ALL))
    order, line = Order.objects.get(), OrderLine.objects.get()
    assert (order.number, order.currency, order.paid, order.courier, order.tracking) == (
        "FB-1",
        "EUR",
        Decimal("11.00"),
        "ParcelRun",
        "PR1",
    )
    assert (str(order.placed_on), str(order.delivered_on), order.account_manager) == (
        "2026-10-05",
        "2026-10-09",
        User.objects.get(username="claire"),
    )
    assert (line.position, line.sku, line.barcode, line.name, line.quantity, line.unit_price) == (
        1,
        "PEN",
        "501234",
        "Pen",
        24,
        Decimal("0.50"),
    )
    buyer = order.customer
    assert (buyer.record_number, buyer.name, buyer.kind, buyer.in_us, buyer.country) == (
        "NS-1",
        "Halden Ltd",
        "reseller",
        True,
        "France",
    )
    assert (buyer.language, buyer.email, buyer.phone) == ("fr", "kim@halden.example", "+44 20")


@pytest.mark.parametrize(
    ("was", "becomes", "sentence"),
    [
        (",24,", ",1O,", "Row 2, quantity “1O”: enter a whole number from 1 to 100000"),
        (",24,", ",-24,", "a credit or a return is not an order line"),
        (",24,", ",,", "Row 2, quantity: fill this in"),
        ("FB-1,", ",", "Row 2, order: fill this in"),
        (",0.50,", ",0.505,", "Row 2, unit_price “0.505”: write at most two decimal places"),
        (",0.50,", ",-1,", "Row 2, unit_price “-1”: enter an amount of 0 or more"),
        (",0.50,", ",1.234,", "Row 2, unit_price “1.234”: can be read in two ways: write 1.23 or 1234.00"),
        (",EUR,", ",XYZ,", "Row 2, currency “XYZ”: use a currency code"),
        (",EUR,", ",,", "Row 2, currency: fill this in"),
        ("2026-10-05", "2026-02-30", "Row 2, placed_on “2026-02-30”: there is no such day"),
        (
            "2026-10-09",
            "2026-10-01",
            "Row 2, delivered_on “2026-10-01”: the delivery lies before the order date, 2026-10-05",
        ),
        (",reseller,", ",pirate,", "Row 2, kind “pirate”: use one of: final, reseller"),
        (",yes,", ",maybe,", "Row 2, us “maybe”: use one of: yes, no"),
        (",fr,", ",de,", "Row 2, language “de”: use one of: en, fr, zh-hans"),
        (
            "kim@halden.example",
            "kim at halden",
            "Row 2, email “kim at halden”: enter an address like name@example.com",
        ),
        (",claire", ",bob", "Row 2, account_manager “bob”: nobody at the desk"),
        (",Pen,", f",{'P' * 201},", "write at most 200 characters; there are 201"),
        ("PR1,", "PR1,x,", "Row 2, 23 cells, but 22 headings"),
        (",ParcelRun,PR1,claire", "", "Row 2, 19 cells, but 22 headings"),
    ],
)
def test_a_bad_row_says_which_column_what_was_found_and_what_to_do(bring_in, file, was, becomes, sentence):
    person("claire", Role.AGENT)
    assert was in FULL
    job = bring_in(file(FULL.replace(was, becomes, 1), headings=ALL))
    assert sentence in sentences(job)[0]
    assert not Order.objects.exists()
    assert not Customer.objects.exists()


def test_a_date_in_the_future_is_refused(bring_in, file):
    later = (timezone.localdate() + timedelta(days=3)).isoformat()
    job = bring_in(file(f"FB-1,PEN,Pen,1,1,GBP,{later}"))
    assert "the date lies in the future" in sentences(job)[0]


def test_all_that_is_wrong_with_a_row_is_said_at_once(bring_in, file):
    job = bring_in(file("FB-1,PEN,Pen,x,y,GBP,z"))
    assert sentences(job)[0].count("enter a") == 3


def test_rows_are_numbered_as_in_a_spreadsheet(bring_in, file):
    job = bring_in(file("FB-1,PEN,Pen,1,1,GBP,2026-10-05", "", "FB-2,PEN,Pen,x,1,GBP,2026-10-05"))
    assert list(job.problems.values_list("number", flat=True)) == [4]
    assert job.rows_total == 2


def test_good_rows_of_an_order_go_in_although_others_are_bad(bring_in, file):
    job = bring_in(file("FB-1,PEN,Pen,1,1,GBP,2026-10-05", "FB-1,CAP,Cap,0,1,GBP,2026-10-05"))
    assert (job.added, job.refused) == (1, 1)
    assert Order.objects.get().paid == 1


def test_an_order_whose_customer_is_called_american_goes_to_the_american_mailbox(bring_in, file):
    bring_in(
        file(
            "FB-1,PEN,Pen,1,1,USD,2026-10-05,NS-1,United States",
            headings="order,sku,description,quantity,unit_price,currency,placed_on,customer_number,country",
        )
    )
    assert Customer.objects.get().in_us


def test_a_description_that_is_missing_is_the_article(bring_in, file):
    bring_in(file("FB-1,PEN,,1,1,GBP,2026-10-05"))
    assert OrderLine.objects.get().name == "PEN"
