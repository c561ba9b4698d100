"""The pages of an import: who may see them, what they ask, what they promise, what they give back."""

import csv
import io
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from cases.importing.tasks import carry_on
from cases.models import Heartbeat, Order, OrderImport
from cases.views import imports as pages

State = OrderImport.State
HEADINGS = "order,sku,description,quantity,unit_price,currency,placed_on"
GOOD = "FB-1,PEN,Pen,1,1.00,GBP,2026-10-05"


@pytest.fixture
def rung(monkeypatch):
    """What was handed to the worker; nothing runs by itself."""
    found = []
    monkeypatch.setattr(carry_on, "delay", found.append)
    return found


@pytest.fixture
def upload(client, cast, rung, settings, tmp_path):
    """Claire chooses a file; returns (the answer, the import)."""
    settings.MEDIA_ROOT = tmp_path
    client.force_login(cast.claire)

    def send(*rows, headings=HEADINGS, name="orders.csv", raw=None):
        content = raw if raw is not None else "\n".join([headings, *rows, ""]).encode()
        answer = client.post(reverse("imports"), {"file": SimpleUploadedFile(name, content)})
        return answer, OrderImport.objects.first()

    return send


@pytest.fixture
def preview(client, upload):
    """Claire chooses a file and looks at the page it leads to; returns (the page, the import)."""

    def send(*rows, **file):
        answer, job = upload(*rows, **file)
        return client.get(answer.url).content.decode(), job

    return send


def test_the_sample_can_be_taken_from_the_page_and_has_three_wrong_rows(client, upload, cast):
    client.force_login(cast.claire)
    assert reverse("import-sample") in client.get(reverse("imports")).content.decode()
    raw = b"".join(client.get(reverse("import-sample")).streaming_content)
    _answer, job = upload(raw=raw)
    assert job.refused == 3
    client.force_login(cast.luc)
    assert client.get(reverse("import-sample")).status_code == 403


def answers(job, **changed):
    return {
        "delivered": job.delivered,
        "days": "",
        "currency": job.currency,
        "encoding": job.encoding,
        "separator": job.separator,
    } | changed


def addresses(job):
    one = [reverse(name, args=[job.pk]) for name in ("import", "import-progress", "import-problems")]
    posted = [reverse(name, args=[job.pk]) for name in ("import-read", "import-start", "import-discard")]
    return [
        *((client_get, address) for client_get in ("get",) for address in [reverse("imports"), *one]),
        *(("post", address) for address in [reverse("imports"), *posted]),
    ]


@pytest.mark.parametrize("who", ["ada", "luc", "priya", "sam"])
def test_only_agents_managers_and_administrators_come_near_an_import(client, cast, upload, who):
    _answer, job = upload(GOOD)
    client.force_login(getattr(cast, who))
    for method, address in addresses(job):
        assert getattr(client, method)(address).status_code == 403, address
    assert OrderImport.objects.get().state == State.READY


@pytest.mark.parametrize("who", ["claire", "anna", "root"])
def test_agents_managers_and_administrators_import(client, cast, upload, who):
    _answer, job = upload(GOOD)
    client.force_login(getattr(cast, who))
    assert client.get(reverse("import", args=[job.pk])).status_code == 200


def test_nobody_without_a_login_sees_a_file(client, upload):
    _answer, job = upload(GOOD)
    client.logout()
    for method, address in addresses(job):
        assert getattr(client, method)(address).status_code == 302


def test_an_import_that_does_not_exist_is_not_found(client, upload):
    upload(GOOD)
    assert client.get(reverse("import", args=[999])).status_code == 404


def test_the_preview_says_what_would_happen_and_nothing_happens(preview, rung):
    page, _job = preview(GOOD, GOOD.replace(",1,", ",1O,"), GOOD.replace("FB-1", "FB-2"))
    assert "Import 2 rows, leave out 1" in page
    assert "Row 3, quantity “1O”: enter a whole number" in page
    assert "£2.00" in page
    assert "2 orders have no customer number" in page
    assert not Order.objects.exists()
    assert rung == []


def test_importing_hands_the_number_to_a_worker_once(
    client, upload, rung, django_capture_on_commit_callbacks
):
    _answer, job = upload(GOOD)
    for _press in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            client.post(reverse("import-start", args=[job.pk]))
    assert rung == [job.pk]
    carry_on(job.pk)
    page = client.get(reverse("import", args=[job.pk])).content.decode()
    assert "1 row is in." in page
    assert "every 1s" not in page


def test_the_progress_page_polls_and_works_without_javascript(
    client, upload, django_capture_on_commit_callbacks
):
    _answer, job = upload(GOOD)
    OrderImport.objects.update(state=State.RUNNING, rows_total=497, rows_done=312)
    page = client.get(reverse("import", args=[job.pk])).content.decode()
    assert "312 of 497 rows" in page
    assert 'hx-trigger="every 1s"' in page
    assert f'href="{reverse("import", args=[job.pk])}"' in page
    part = client.get(reverse("import-progress", args=[job.pk]), headers={"hx-request": "true"})
    assert "HX-Refresh" not in part.headers
    OrderImport.objects.update(state=State.DONE)
    assert client.get(reverse("import-progress", args=[job.pk])).headers["HX-Refresh"] == "true"


def test_the_page_says_when_no_worker_is_there(client, upload):
    _answer, job = upload(GOOD)
    OrderImport.objects.update(state=State.WAITING)
    words = "No worker has been heard of"
    assert words not in client.get(reverse("import", args=[job.pk])).content.decode()
    OrderImport.objects.update(touched_at=timezone.now() - timedelta(seconds=30))
    assert words in client.get(reverse("import", args=[job.pk])).content.decode()
    Heartbeat.objects.create(name="sweep", at=timezone.now())
    assert words not in client.get(reverse("import", args=[job.pk])).content.decode()


def test_ambiguous_dates_are_asked_for_with_both_readings(client, preview):
    page, job = preview(GOOD.replace("2026-10-05", "3/4/2026"))
    assert "3/4/2026 = 4 Mar 2026" in page
    assert "3/4/2026 = 3 Apr 2026" in page
    assert "leave out" not in page
    assert "Import 1 row" not in page
    assert client.post(reverse("import-read", args=[job.pk]), answers(job)).status_code == 422
    client.post(reverse("import-start", args=[job.pk]))
    assert OrderImport.objects.get().state == State.UNREADABLE
    client.post(reverse("import-read", args=[job.pk]), answers(job, dates="day-first"))
    assert OrderImport.objects.get().state == State.READY


def test_strange_columns_are_chosen_on_the_page(client, preview):
    page, job = preview("A-1,PEN,3,1.00,2026-10-05", headings="Doc,Thing,Many,Each,When")
    assert "no column for: order number, article, quantity, unit price, order date" in page
    chosen = {
        f"column-{index}": name
        for index, name in enumerate(["order", "sku", "quantity", "unit_price", "placed_on"])
    }
    client.post(reverse("import-read", args=[job.pk]), answers(job, currency="EUR", **chosen))
    job.refresh_from_db()
    assert (job.state, job.source, job.added, job.totals) == (State.READY, "by-hand", 1, {"EUR": "3.00"})


def test_one_meaning_cannot_be_given_to_two_columns(client, upload):
    _answer, job = upload("A-1,PEN,3,1.00,2026-10-05", headings="Doc,Thing,Many,Each,When")
    answer = client.post(
        reverse("import-read", args=[job.pk]), answers(job, **{"column-0": "order", "column-1": "order"})
    )
    assert answer.status_code == 422
    assert "Thing: “Doc” is the order number already" in answer.content.decode()


def test_another_encoding_may_be_chosen(client, upload):
    _answer, job = upload(raw=f"{HEADINGS}\n{GOOD.replace('Pen', 'Stylo à bille')}\n".encode("cp1252"))
    assert job.encoding == "windows-1252"
    client.post(reverse("import-read", args=[job.pk]), answers(job, encoding="utf-8"))
    assert "cannot be read as utf-8" in client.get(reverse("import", args=[job.pk])).content.decode()


def test_the_days_until_delivery_are_asked_for(client, upload):
    _answer, job = upload(GOOD)
    assert (
        client.post(
            reverse("import-read", args=[job.pk]), answers(job, delivered="days", days="soon")
        ).status_code
        == 422
    )
    client.post(reverse("import-read", args=[job.pk]), answers(job, delivered="days", days="4"))
    assert OrderImport.objects.get().delivered == "4"
    assert OrderImport.objects.get().undelivered == 0


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "The file is empty"),
        (b"PK\x03\x04", "This is a spreadsheet file"),
        (b"a,b\n\0,1\n", "NUL bytes"),
    ],
)
def test_a_file_that_is_no_csv_is_told_so_and_has_no_refused_rows_to_give_back(client, upload, raw, sentence):
    answer, job = upload(raw=raw)
    page = client.get(answer.url) if job else answer
    assert sentence in page.content.decode()
    assert job is None or client.get(f"/imports/{job.pk}/problems.csv").status_code == 404


def test_a_file_above_the_limit_is_refused_with_a_sentence(upload, monkeypatch):
    monkeypatch.setattr("cases.importing.forms.MOST_BYTES", 1024 * 1024)
    answer, job = upload(raw=b"x" * (1024 * 1024 + 1))
    assert "orders.csv is larger than 1 MB – split it into smaller files" in answer.content.decode()
    assert job is None


def test_a_file_is_kept_under_a_name_that_says_nothing(upload, tmp_path):
    _answer, job = upload(GOOD, name="../../secret customers.csv")
    assert job.name == "secret customers.csv"
    assert [path.parent.name for path in tmp_path.rglob("*.csv")] == ["imports"]
    assert "secret" not in job.file.name
    assert len(job.sha256) == 64


def test_pressing_twice_makes_one_import(upload):
    upload(GOOD)
    upload(GOOD)
    assert OrderImport.objects.count() == 1


def test_a_large_file_is_checked_by_a_worker(preview, rung, monkeypatch, django_capture_on_commit_callbacks):
    monkeypatch.setattr(pages, "CHECKED_AT_ONCE", 10)
    with django_capture_on_commit_callbacks(execute=True):
        page, job = preview(GOOD)
    assert rung == [job.pk]
    assert "The file is being checked" in page


def test_a_file_may_be_discarded_until_it_is_imported(client, upload, tmp_path):
    _answer, job = upload(GOOD)
    OrderImport.objects.update(state=State.RUNNING)
    client.post(reverse("import-discard", args=[job.pk]))
    assert OrderImport.objects.exists()
    OrderImport.objects.update(state=State.READY)
    client.post(reverse("import-discard", args=[job.pk]))
    assert not OrderImport.objects.exists()
    assert not list(tmp_path.rglob("*.csv"))


def given_back(client, job):
    answer = client.get(reverse("import-problems", args=[job.pk]))
    assert answer.headers["Content-Disposition"] == 'attachment; filename="orders-problems.csv"'
    return list(csv.reader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))


def test_refused_rows_come_back_with_their_cells_and_the_reason(client, upload):
    _answer, job = upload(GOOD, GOOD.replace(",1,", ",1O,"), GOOD)
    first, *rows = given_back(client, job)
    assert first == [*HEADINGS.split(","), "problem"]
    assert [row[3] for row in rows] == ["1O", "1"]
    assert "quantity “1O”: enter a whole number" in rows[0][-1]
    assert "the same as row 2" in rows[1][-1]


def test_no_refused_row_is_a_formula(client, upload):
    signs = [*"=+-@＝＋－＠", "\t=", "\r=", " ="]
    _answer, job = upload(*(",".join([f'"{sign}HYPERLINK(1)"'] * 7) for sign in signs))
    _first, *rows = given_back(client, job)
    assert len(rows) == len(signs)
    for sign, row in zip(signs, rows, strict=True):
        assert all(cell.startswith("'") for cell in row[:7]), sign
        assert row[7][0] not in "=+-@\t\r", sign


def test_numbers_that_come_back_stay_numbers(client, upload):
    _answer, job = upload("FB-1,PEN,Pen,-24,-0.50,GBP,2026-10-05")
    assert given_back(client, job)[1][3:5] == ["-24", "-0.50"]


def test_an_apostrophe_put_before_a_formula_is_taken_off_again(client, upload):
    _answer, job = upload("FB-1,=PEN,Pen,x,1.00,GBP,2026-10-05")
    first, row = given_back(client, job)
    assert row[1] == "'=PEN"
    row[3] = "2"
    _answer, mended = upload(",".join(row), headings=",".join(first), name="mended.csv")
    carry_on(mended.pk)
    OrderImport.objects.filter(pk=mended.pk).update(state=State.WAITING)
    carry_on(mended.pk)
    assert Order.objects.get().lines.get().sku == "=PEN"
