"""Files of every encoding, separator and notation are read; what is no CSV says so in one sentence."""

import pytest

from cases.importing.dates import DAY_FIRST, MONTH_FIRST, NotADate, read_date
from cases.importing.dates import Order as DateOrder
from cases.importing.numbers import NotANumber, read_amount, read_units
from cases.importing.reading import guess_encoding, guess_separator, tidy
from cases.models import Customer, Order, OrderLine

ROW = "FB-1,PEN,Café crème,24,0.85,GBP,2026-10-05"


@pytest.mark.parametrize(
    ("codec", "found"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8"), ("utf-16", "utf-16"), ("cp1252", "windows-1252")],
)
def test_the_encoding_is_found_out(bring_in, file, codec, found):
    job = bring_in(file(ROW, encoding=codec))
    assert job.encoding == found
    assert OrderLine.objects.get().name == "Café crème"


def test_chinese_is_not_taken_for_western(bring_in, file):
    job = bring_in(file("FB-1,PEN,金属手电筒八灯,24,0.85,GBP,2026年10月5日", encoding="gb18030"))
    assert job.encoding == "gb18030"
    assert OrderLine.objects.get().name == "金属手电筒八灯"


@pytest.mark.parametrize("word", ["Ménage à trois", "Müller & Söhne", "señor niño", "£5 off", "Ça déjà été"])
def test_western_is_not_taken_for_chinese(file, word):
    assert guess_encoding(file(ROW.replace("Café crème", word), encoding="cp1252")) == "windows-1252"


@pytest.mark.parametrize(("sign", "name"), [(",", ","), (";", ";"), ("\t", "tab"), ("|", "|")])
def test_the_separator_is_found_out(file, sign, name):
    path = file(raw=f'"order, number"{sign}sku{sign}quantity\n'.replace('"order, number"', "order").encode())
    assert guess_separator(path, "utf-8") == name


def test_spaces_and_unseen_characters_do_not_make_another_article():
    assert tidy("  RED\u00a0 RETROSPOT\u200b  UMBRELLA\ufeff ") == "RED RETROSPOT UMBRELLA"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1,234.50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1\u202f234,50".replace("\u202f", " "), "1234.50"),
        ("£0.85", "0.85"),
        ("2.5500", "2.55"),
        ("0", "0.00"),
        ("1.234.567,8", "1234567.80"),
        ("１２３４.５", "1234.50"),
        ("12 EUR", "12.00"),
    ],
)
def test_amounts_are_read_in_either_notation(text, amount):
    assert str(read_amount(text)) == amount


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("1.234", "two_readings"),
        ("0.855", "decimals"),
        ("-1", "negative"),
        ("10000000000", "huge"),
        ("1O", "number"),
        ("1e9", "number"),
        ("NaN", "number"),
        ("Infinity", "number"),
        ("1,23,4", "number"),
        ("9" * 40, "number"),
    ],
)
def test_amounts_that_are_none_are_told_apart(text, code):
    with pytest.raises(NotANumber) as error:
        read_amount(text)
    assert error.value.code == code


@pytest.mark.parametrize(
    ("text", "units"), [("24", 24), ("24.00", 24), ("1 200", 1200), ("1,234", 1234), ("100000", 100_000)]
)
def test_quantities_are_whole_numbers(text, units):
    assert read_units(text) == units


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0", "whole"),
        ("-3", "quantity_negative"),
        ("100001", "whole"),
        ("2.5", "whole"),
        ("1.000", "two_readings"),
        ("ten", "whole"),
        ("²", "whole"),
    ],
)
def test_absurd_quantities_are_refused(text, code):
    with pytest.raises(NotANumber) as error:
        read_units(text)
    assert error.value.code == code


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2010-12-01", "2010-12-01"),
        ("2010-12-01T10:03:00Z", "2010-12-01"),
        ("13/12/2010", "2010-12-13"),
        ("12/13/2010 8:26 PM", "2010-12-13"),
        ("01.12.2010", "2010-12-01"),
        ("1 déc. 2010", "2010-12-01"),
        ("Dec 1, 2010", "2010-12-01"),
        ("2010年12月1日", "2010-12-01"),
    ],
)
def test_dates_with_one_reading_need_no_answer(text, day):
    for order in (MONTH_FIRST, DAY_FIRST):
        assert read_date(text, order).date().isoformat() == day


def test_dates_with_two_readings_follow_the_answer():
    assert read_date("12/1/2010", MONTH_FIRST).date().isoformat() == "2010-12-01"
    assert read_date("12/1/2010", DAY_FIRST).date().isoformat() == "2010-01-12"


@pytest.mark.parametrize(
    ("text", "code"),
    [("31/02/2010", "no_such_day"), ("1/12/10", "year"), ("40513", "date"), ("yesterday", "date")],
)
def test_dates_that_are_none_are_told_apart(text, code):
    with pytest.raises(NotADate) as error:
        read_date(text, DAY_FIRST)
    assert error.value.code == code


@pytest.mark.parametrize(
    ("cells", "says", "is_open"),
    [
        (["12/1/2010", "12/25/2010"], MONTH_FIRST, False),
        (["1/12/2010", "25/12/2010"], DAY_FIRST, False),
        (["12/1/2010"], "", True),
        (["12/1/2010", "25/12/2010", "12/25/2010"], "", True),
        (["25/12/2010", "12/25/2010"], "", False),
        (["5/5/2010", "2010-01-02"], "", False),
    ],
)
def test_one_clear_date_decides_for_the_whole_file(cells, says, is_open):
    order = DateOrder()
    for cell in cells:
        order.look(cell)
    assert (order.says, order.is_open) == (says, is_open)


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        (b"", "The file is empty"),
        (b" \n \n", "The file is empty"),
        (b"order,sku,quantity,unit_price,placed_on,currency\n", "no rows below it"),
        (b"PK\x03\x04rest of a workbook", "spreadsheet file"),
        (b"\x89PNG\r\n\x1a\n", "This is PNG"),
        (b"order,sku\n1,a\0b\n", "NUL bytes"),
        (b"just some words\nand more\n", "No comma, semicolon, tab or bar"),
        (b"order,sku,price\n1,2,3\n", "no column for: quantity, order date. Found: order, sku, price"),
        (b"order,sku,quantity,unit_price,placed_on,Order\n1,2,3,4,2026-10-05,1\n", "“order” stands twice"),
        (b"order,sku,quantity,unit_price,placed_on\n1,2,3,4,2026-10-05\n", "say which currency"),
        (
            b'order,sku,quantity,unit_price,placed_on,currency\n1,"open,3,4,2026-10-05,GBP\n',
            "Row 2: a quotation mark",
        ),
        (
            b"order,sku,quantity,unit_price,placed_on,currency\n1,"
            + b"x" * 200_000
            + b",3,4,2026-10-05,GBP\n",
            "a cell is too long",
        ),
    ],
)
def test_a_file_that_cannot_be_imported_says_why_and_leaves_nothing(command, file, raw, sentence):
    code, said = command(file(raw=raw))
    assert code == 2
    assert sentence in said
    assert not Order.objects.exists()
    assert not Customer.objects.exists()


def test_ambiguous_dates_are_asked_for_once(command, file):
    path = file(ROW.replace("2026-10-05", "12/1/2010 10:03"))
    assert command(path)[0] == 2
    assert "12/1/2010 10:03 can be read in two ways" in command(path)[1]
    assert not Order.objects.exists()
    assert command(path, "--dates", "day-first")[0] == 0
    assert Order.objects.get().placed_on.isoformat() == "2010-01-12"


def test_a_missing_file_is_said(command, tmp_path):
    assert command(tmp_path / "none.csv")[0] == 2


def test_strange_headings_are_given_by_hand(command, file):
    path = file("FB-1,PEN,3,1.00,2026-10-05", headings="Doc,Thing,Many,Each,When")
    columns = [
        f"--column={pair}"
        for pair in ("order=Doc", "sku=Thing", "quantity=Many", "unit_price=Each", "placed_on=When")
    ]
    assert command(path)[0] == 2
    assert command(path, *columns, "--currency", "eur")[0] == 0
    assert Order.objects.get().currency == "EUR"
