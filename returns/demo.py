"""The pretended scanner: in the demo nobody has to own one."""

from django.conf import settings
from django.utils.translation import gettext as _

from returns.codes import azerty


def pretended_codes(goods):
    """What the demo's scanner can read of a return, as [(label, code)]; empty outside the demo.

    Articles of the return's order, one of them as a French keyboard layout would type it, and one that is on
    no order.
    """
    if not settings.DESK_DEMO:
        return []
    lines = list(goods.order.lines.all())
    codes = [(line.name, line.barcode or line.sku) for line in lines]
    first = next((line.barcode for line in lines if line.barcode), "")
    if first:
        codes.append(
            (_("%(article)s, read on a French keyboard") % {"article": lines[0].name}, azerty(first))
        )
    return [*codes, (_("Something else"), "4006381333931")]
