"""What a count has found so far: adding up its readings."""

from returns.codes import readings


def article(goods, code):
    """The order line whose barcode or article number `code` is, without regard to case; or None.

    Where another article was sent, what comes back in its place is known by its own reference too.
    Every way to read the code is tried (see `returns.codes.readings`), the raw one first.
    """
    lines = list(goods.order.lines.all())
    awaited = {line.order_line_id: line.codes for line in goods.lines.all()}
    # An order may list the same article twice: the line that is awaited back comes first.
    lines.sort(key=lambda line: line.pk not in awaited)
    for reading in readings(code):
        folded = reading.casefold()
        for line in lines:
            if folded in (line.barcode.casefold(), line.sku.casefold(), *awaited.get(line.pk, ())):
                return line
    return None


def tally(count):
    """What a count found: {(order line id or code, condition): units}, without what was undone."""
    found = {}
    for reading in count.scans.all():
        key = (reading.order_line_id or reading.code, reading.condition)
        found[key] = found.get(key, 0) + reading.quantity
    return {key: units for key, units in found.items() if units}


def unknown(count):
    """The codes of a count that are on no line of the order, as [(code, units, remarks)], oldest first."""
    units, remarks = {}, {}
    for reading in count.scans.all():
        if reading.order_line_id is None:
            units[reading.code] = units.get(reading.code, 0) + reading.quantity
            if reading.note:
                remarks.setdefault(reading.code, []).append(reading.note)
    return [(code, number, remarks.get(code, [])) for code, number in units.items() if number]


def newest_reading(count):
    """The id of a count's newest reading, or None: whoever saw it saw all the others."""
    return count.scans.order_by("-id").values_list("pk", flat=True).first()
