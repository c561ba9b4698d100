"""What came of counting a return: announced and counted side by side. Shown only when no count is open."""

from dataclasses import dataclass, field

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.models import OrderLine
from returns.counting import why_no_parcel
from returns.models import Count
from returns.tally import tally, unknown


@dataclass
class Foreign:
    """Units that came back without having been announced on this return."""

    what: str
    units: int
    remarks: list = field(default_factory=list)


def outcome(goods):
    """The result of a return as a template context: lines with words, foreign articles, counts."""
    counts = list(goods.counts.select_related("finished_by", "replaces").prefetch_related("scans"))
    finished = [count for count in counts if count.state == Count.State.FINISHED]
    lines = list(goods.lines.select_related("order_line"))
    why_not = why_no_parcel(goods)
    return {
        "lines": [(line, words_for(line)) for line in lines],
        "foreign": _foreign(lines, finished),
        "counts": counts,
        "finished": finished,
        "may_start": not why_not and not goods.counts.filter(state=Count.State.OPEN).exists(),
        "why_not": why_not,
        "told": [person for person in {goods.order.account_manager, goods.case.owner} if person],
    }


def words_for(line):
    """[(look, words)] on a line of a return: complete, short, over, damaged."""
    words = []
    if line.missing:
        words.append(("soon", ngettext("%(n)s short", "%(n)s short", line.missing) % {"n": line.missing}))
    else:
        words.append(("done", _("complete")))
    if line.surplus:
        words.append(("soon", ngettext("%(n)s over", "%(n)s over", line.surplus) % {"n": line.surplus}))
    if line.damaged:
        words.append(("soon", ngettext("%(n)s damaged", "%(n)s damaged", line.damaged) % {"n": line.damaged}))
    return words


def _foreign(lines, finished):
    announced = {line.order_line_id for line in lines}
    units, remarks = {}, {}
    for count in finished:
        for (what, _condition), number in tally(count).items():
            if what not in announced:
                units[what] = units.get(what, 0) + number
        for code, _units, said in unknown(count):
            remarks.setdefault(code, []).extend(said)
    names = {line.pk: f"{line.name} ({line.sku})" for line in OrderLine.objects.filter(pk__in=_ids(units))}
    return [Foreign(names.get(what, what), number, remarks.get(what, [])) for what, number in units.items()]


def _ids(units):
    return [what for what in units if isinstance(what, int)]
