"""Orders come in through the import page, with a worker that really runs."""

import csv
import io

import pytest
from celery.contrib.testing.worker import start_worker
from django.conf import settings
from playwright.sync_api import expect

from aftersales.celery import app
from cases.models import Order

FILE = """order,sku,description,quantity,unit_price,currency,placed_on,customer_number,customer
FB-900001,FB-MUG,Mug,5,4.00,GBP,2026-10-05,NS-900001,Halden & Pike Ltd
FB-900001,FB-PEN,Pen,ten,1.00,GBP,2026-10-05,NS-900001,Halden & Pike Ltd
FB-900002,FB-MUG,Mug,3,4.00,GBP,2026-10-06,NS-900002,Delmas
"""


@pytest.fixture
def worker(transactional_db):
    """A Celery worker in a thread of its own, on the queue of this process."""
    with start_worker(app, pool="solo", perform_ping_check=False, shutdown_timeout=20):
        yield


def test_a_file_is_checked_brought_in_and_its_bad_rows_come_back(seats, cast, worker):
    claire = seats("claire")
    claire.goto("/imports/")
    claire.locator("input[type=file]").set_input_files(
        {"name": "orders.csv", "mimeType": "text/csv", "buffer": FILE.encode()}
    )
    expect(claire.locator("output")).to_have_text("orders.csv")
    claire.get_by_role("button", name="Check the file").click()
    expect(claire.get_by_role("button", name="Import 2 rows, leave out 1")).to_be_visible()
    expect(claire.get_by_text("Row 3").first).to_contain_text("ten")
    assert not Order.objects.exists()

    claire.get_by_role("button", name="Import 2 rows, leave out 1").click()
    expect(claire.get_by_text("2 rows are in.")).to_be_visible(timeout=30_000)
    assert set(Order.objects.values_list("number", flat=True)) == {"FB-900001", "FB-900002"}

    with claire.expect_download() as refused:
        claire.get_by_role("link", name="Get the refused rows as CSV").click()
    assert refused.value.suggested_filename == "orders-problems.csv"
    rows = list(csv.DictReader(io.StringIO(refused.value.path().read_text(encoding="utf-8-sig"))))
    assert [row["sku"] for row in rows] == ["FB-PEN"]
    assert rows[0]["problem"]

    claire.get_by_role("link", name="Imports").first.click()
    expect(claire.get_by_role("link", name="orders.csv")).to_be_visible()
    assert not settings.REDIS_URL
