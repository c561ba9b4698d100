"""`manage.py import_orders`: what it prints, what it leaves, with which code it ends."""

import csv
from pathlib import Path

from cases.models import Order, OrderImport, OrderLine

SAMPLE = Path(__file__).resolve().parents[2] / "fixtures" / "orders-sample.csv"
GOOD, BAD = "FB-1,PEN,Pen,1,1.00,GBP,2026-10-05", "FB-1,CAP,Cap,x,1.00,GBP,2026-10-05"


def test_the_sample_goes_in_but_for_its_three_bad_rows(command, tmp_path):
    out = tmp_path / "bad.csv"
    code, said = command(SAMPLE, "--problems", str(out))
    assert code == 1
    assert "9 rows: 6 added, 0 updated, 0 unchanged, 3 refused" in said
    assert (Order.objects.count(), OrderLine.objects.count()) == (4, 6)
    assert len(list(csv.DictReader(out.open(encoding="utf-8-sig")))) == 3


def test_mended_rows_go_in_and_nothing_else_moves(command, tmp_path):
    out = tmp_path / "bad.csv"
    command(SAMPLE, "--problems", str(out))
    mended = (
        out.read_text(encoding="utf-8-sig")
        .replace("1O", "10")
        .replace("2026-10-02", "2026-10-21")
        .replace("FB-880101,2,", "FB-880101,3,")
    )
    out.write_text(mended)
    code, said = command(out)
    assert code == 0
    assert "3 rows: 3 added, 0 updated, 0 unchanged, 0 refused" in said


def test_it_ends_with_0_when_every_row_is_in_or_known(command, file):
    path = file(GOOD)
    assert command(path)[0] == 0
    code, said = command(path)
    assert code == 0
    assert "1 rows: 0 added, 0 updated, 1 unchanged, 0 refused" in said


def test_it_ends_with_1_when_rows_were_refused_and_the_others_are_in(command, file):
    code, said = command(file(GOOD, BAD))
    assert code == 1
    assert "Row 3, quantity “x”" in said
    assert OrderLine.objects.get().sku == "PEN"


def test_a_dry_run_leaves_nothing_behind(command, file, tmp_path):
    code, said = command(file(GOOD), "--dry-run")
    assert code == 0
    assert "1 added" in said
    assert not Order.objects.exists()
    assert not OrderImport.objects.exists()
    assert not (tmp_path / "media").exists()


def test_an_unreadable_file_is_not_kept(command, file, tmp_path):
    assert command(file(raw=b"PK\x03\x04"))[0] == 2
    assert not OrderImport.objects.exists()
    assert not list((tmp_path / "media").rglob("*.csv"))


def test_guests_and_undelivered_orders_are_said(command, file):
    _code, said = command(file(GOOD))
    assert "1 new orders have no customer number, each got a guest customer of its own: FB-1" in said
    assert "1 new orders are not delivered yet" in said
    assert command(file(GOOD), "--delivered", "sometime")[0] == 2
