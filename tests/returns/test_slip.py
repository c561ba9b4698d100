"""The return slip: readable by people and scanners, and harmless whatever a customer is called."""

import io

import pytest
import zxingcpp
from django.urls import reverse
from PIL import Image
from pypdf import PdfReader

from cases.letters.enclosures import render
from returns import slip, typeset
from returns.codes import return_number, slip_digits
from returns.models import Return
from tests.worlds import world


@world
def goods(walk, cast):
    """A return of three torches and two pens."""
    made = walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=3, pens=2))
    return Return.objects.select_related("order__customer", "case").get(pk=made.pk)


def text_of(pdf):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


def test_the_barcode_on_the_paper_leads_to_the_return(goods):
    picture = Image.open(io.BytesIO(slip.render_slip(goods, "png")))
    (code,) = zxingcpp.read_barcodes(picture)
    assert code.text == slip_digits(goods.number)
    assert "128" in str(code.format)
    assert return_number(code.text) == goods.number


def test_the_enclosure_says_what_to_send_where_and_how(goods, settings):
    settings.DESK_WAREHOUSE_ADDRESS = "Goods in; 7 Mill Lane; Leeds"
    name, pdf, kind = render(f"slip:{goods.number}")
    assert (name, kind) == (f"return-slip-{goods.number}.pdf", "application/pdf")
    text = text_of(pdf)
    for fact in (
        goods.number,
        "FB-771205",
        "Halden & Pike Ltd",
        "7 Mill Lane",
        "FB-TORCH-8",
        "Put this slip",
    ):
        assert fact in text


def test_the_same_slip_is_the_same_to_the_byte(goods):
    assert slip.make_slip(goods.number) == slip.make_slip(goods.number)


def test_what_a_customer_is_called_is_printed_and_not_obeyed(goods):
    goods.case.order.customer.name = '#read("/etc/passwd") *x* $1$ <a> \\ "'
    assert '#read("/etc/passwd") *x* $1$ <a> \\ "' in text_of(slip.render_slip(goods, "pdf"))


def test_without_a_font_for_chinese_names_the_article_number_stands_alone(goods, monkeypatch):
    goods.case.order.customer.name = "深圳礼品有限公司"
    monkeypatch.setattr(typeset, "_sets_chinese", lambda: False)
    text = text_of(slip.render_slip(goods, "pdf"))
    assert "深圳" not in text and goods.number in text and "FB-TORCH-8" in text


@pytest.mark.parametrize(("asked", "spoken"), [("en", "en"), ("fr", "fr"), ("zh-hans", "en"), ("", "en")])
def test_a_slip_is_in_a_language_the_desk_speaks(goods, asked, spoken):
    goods.case.language = asked
    assert slip.language_of(goods) == spoken


@pytest.mark.parametrize("who", ["claire", "anna", "ada", "root"])
def test_who_sees_the_case_sees_its_slip(client, cast, goods, who):
    client.force_login(getattr(cast, who))
    page = client.get(reverse("slip", args=[goods.number])).content.decode()
    assert goods.number in page and "<svg" in page and "Metal torch 8 LED" in page and "style=" not in page
    pdf = client.get(reverse("slip_pdf", args=[goods.number]))
    assert pdf["Content-Type"] == "application/pdf" and pdf.content.startswith(b"%PDF")


@pytest.mark.rule("FB-24")
@pytest.mark.parametrize("who", ["luc", "max", "priya", "sam"])
def test_the_slip_does_not_exist_for_those_who_count_blind_or_see_no_case(client, cast, goods, who):
    client.force_login(getattr(cast, who))
    for name in ("slip", "slip_pdf"):
        assert client.get(reverse(name, args=[goods.number])).status_code == 404


def test_a_slip_of_no_return_is_not_found(client, cast):
    client.force_login(cast.claire)
    assert client.get(reverse("slip", args=["RT-2031-00001"])).status_code == 404
