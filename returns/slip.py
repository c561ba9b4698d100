"""The return slip a customer puts into the parcel: its facts, its barcode, its PDF."""

import re
from dataclasses import dataclass

from barcode.codex import Code128
from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from returns.codes import slip_digits
from returns.models import Return
from returns.typeset import legible, spoken, typeset

# Millimetres. Wide bars survive a bad printer; a scanner needs ten empty modules at either end.
MODULE, HEIGHT, QUIET = 0.9, 22, 10


@dataclass
class Slip:
    """What a slip says, in the customer's language."""

    number: str
    order: str
    customer: str
    address: list
    lines: list
    words: dict


def slip_of(goods):
    """The slip of a return, with the words in the present language."""
    lines = [
        {"units": line.expected, "sku": line.order_line.sku, "name": line.order_line.name}
        for line in goods.lines.select_related("order_line")
    ]
    words = {
        "title": _("Return slip"),
        "put": _("Put this slip into the parcel."),
        "from": _("From"),
        "order": _("Order"),
        "to": _("Send to"),
        "units": _("Units"),
        "article": _("Article"),
        "packed": _("Packed"),
        "steps": [
            _("Pack the articles listed here, and nothing else."),
            _("Put this slip on top, inside the parcel."),
            _("Stick the address on the outside and hand the parcel to the courier."),
        ],
    }
    address = [line.strip() for line in settings.DESK_WAREHOUSE_ADDRESS.split(";")]
    return Slip(goods.number, goods.order.number, goods.order.customer.name, address, lines, words)


def barcode_svg(number):
    """The barcode of a return number as an SVG: Code 128, digits only (see `returns.codes.slip_digits`)."""
    bits = Code128(slip_digits(number)).build()[0]
    width = (len(bits) + 2 * QUIET) * MODULE
    # The white ground keeps the quiet zone white on a dark page, too.
    drawn = [f'<rect width="{width:.2f}" height="{HEIGHT}" fill="#fff"/>']
    for bar in re.finditer("1+", bits):
        x, wide = (QUIET + bar.start()) * MODULE, len(bar[0]) * MODULE
        drawn.append(f'<rect x="{x:.2f}" width="{wide:.2f}" height="{HEIGHT}"/>')
    box = f'width="{width:.2f}mm" height="{HEIGHT}mm" viewBox="0 0 {width:.2f} {HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box} aria-hidden="true">{"".join(drawn)}</svg>'


def make_slip(number):
    """The slip of the return `number` as an enclosure. Returns (file name, PDF bytes, content type).

    Made from the row in the customer's language, and the same to the byte each time.
    """
    goods = Return.objects.select_related("order__customer", "case").get(number=number)
    return f"return-slip-{goods.number}.pdf", render_slip(goods, "pdf"), "application/pdf"


def render_slip(goods, form):
    """Set the slip of a return. `form` is "pdf" or "png" (300 dpi). Returns bytes."""
    with translation.override(language_of(goods)):
        slip = slip_of(goods)
    # Where a name cannot be set, the number beside it says the same.
    slip.customer = legible(slip.customer)
    slip.lines = [{**line, "name": legible(line["name"])} for line in slip.lines]
    return typeset(
        "slip.typ",
        {**vars(slip), "language": language_of(goods)},
        made_at=goods.authorised_at,
        form=form,
        files={"barcode.svg": barcode_svg(goods.number).encode()},
    )


def language_of(goods):
    """The language of a return's slip: the customer's, English where the desk does not speak it."""
    return spoken(goods.case.language)
