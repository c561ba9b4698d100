"""The manager behind ``case.returns``: how far the goods are back, and what may be given for them."""

from django.db import models
from django.db.models import F
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.blockers import Blocked, Blocker
from cases.facts import Standing, look_once
from cases.models import Order, OrderLine, next_number
from returns.shares import ZERO, worth_of_units
from returns.shares import worth as line_worths

# Where goods may still arrive.
AWAITED = ("announced", "arrived", "partly_back")


class ReturnQuerySet(models.QuerySet):
    def live(self):
        """Returns whose goods are still to come, or have come."""
        return self.exclude(state="cancelled")

    def awaited(self):
        """Returns of which goods may still arrive."""
        return self.filter(state__in=AWAITED)


class CaseReturns(models.Manager.from_queryset(ReturnQuerySet)):
    def of_now(self):
        """The returns of the case's present cycle, without the cancelled ones."""
        return self.filter(cycle=self.instance.cycle).live()

    def known(self):
        """`of_now()` as a list; not asked for again where a page prefetched the returns, or while facts are asked."""
        case = self.instance
        return look_once(
            case,
            "returns",
            lambda: [
                goods for goods in self.all() if goods.cycle == case.cycle and goods.state != "cancelled"
            ],
        )

    def known_lines(self):
        """The lines of the `known()` returns as a list."""
        return look_once(
            self.instance,
            "return lines",
            lambda: [line for goods in self.known() for line in goods.lines.all()],
        )

    def any_at(self, *states):
        """Whether a return of the present cycle is at one of `states`."""
        return any(goods.state in states for goods in self.known())

    def complete(self):
        """Whether every announced unit of every return is counted back, with the figures (FB-25)."""
        returns = self.known()
        if not returns:
            return Standing(False, _("no return yet"))
        figures = {
            "counted": sum(goods.counted_total for goods in returns),
            "expected": sum(goods.expected_total for goods in returns),
        }
        return Standing(
            all(goods.is_complete for goods in returns), _("%(counted)s of %(expected)s counted") % figures
        )

    def units_to_credit(self):
        """Whether counted units are left for which nothing was given yet, with the figure (FB-08)."""
        free = sum(line.free for line in self.known_lines())
        return Standing(
            free > 0, ngettext("%(n)s counted unit left", "%(n)s counted units left", free) % {"n": free}
        )

    def to_give(self, *, damaged_too):
        """Counted units for which nothing was given yet, as {order line id: units}; the damaged ones where asked."""
        left = {}
        for line in self.known_lines():
            units = line.free if damaged_too else max(0, line.free - line.damaged)
            if units:
                left[str(line.order_line_id)] = left.get(str(line.order_line_id), 0) + units
        return left

    def worth(self, lines):
        """The most that may be given for `lines` {order line id: units}: what was paid for these units.

        An order-wide discount is shared out over the lines, and what was credited for other units of a line is
        taken into account, so that all units together are worth what was paid for them. Never above what is left of
        the order's payment.
        """
        order = self.instance.order
        ordered = list(order.lines.all())
        terms = self.instance.figures.terms()
        gross = sum(line.quantity * line.unit_price for line in ordered)
        discount = max(terms.discount if terms else ZERO, gross - order.paid, ZERO)
        worths = zip(ordered, line_worths(ordered, discount), strict=True)
        credited = self._credited_on_the_order()
        found = [
            worth_of_units(worth, line.quantity, lines[str(line.pk)], credited.get(line.pk, 0))
            for line, worth in worths
            if lines.get(str(line.pk))
        ]
        return min(sum(found, ZERO), order.left_to_give)

    def _credited_on_the_order(self):
        """{order line id: units credited}, on all returns of the order, whatever case they belong to."""
        from returns.models import ReturnLine

        rows = ReturnLine.objects.filter(goods__order=self.instance.order_id).values_list("order_line")
        return dict(rows.annotate(models.Sum("credited")))

    def lines_of_now(self):
        """The lines of the returns of the case's present cycle."""
        from returns.models import ReturnLine

        return ReturnLine.objects.filter(goods__in=self.of_now()).select_related("order_line")

    def any_awaited(self):
        """Whether goods of the present cycle may still arrive."""
        return self.any_at(*AWAITED)

    def authorise(self, *, by, lines, instructions="", label="none", comes_as=None, order=None):
        """Give a return number for `lines` {order line id: units}. Returns the `Return`.

        Takes
            label     "asked" or "due" where a prepaid label goes with it (`Return.Label`)
            comes_as  {order line id: references} of what comes back instead, where other articles were sent
            order     another customer's order, where that one is to come back

        The units are announced on the order lines, whose CHECK refuses more than were ordered. Goods of another
        customer's order are not: what that customer may send back stays theirs.
        """
        case = self.instance
        order = order or case.order
        # Another case may announce units of the same order at this moment.
        Order.objects.select_for_update().get(pk=order.pk)
        own = order.pk == case.order_id
        for line in OrderLine.objects.filter(order=order, pk__in=lines) if own else ():
            if lines[str(line.pk)] > line.returnable:
                reason = _("Only %(left)s units of %(article)s can still be announced back.")
                reason %= {"left": line.returnable, "article": line.sku}
                raise Blocked(
                    None,
                    [Blocker(case.goods_rules["authorised"], reason, _("the desk: cancel another return"))],
                )
        goods = self.create(
            number=next_number("RT"),
            cycle=case.cycle,
            order=order,
            authorised_by=by,
            instructions=instructions,
            label=label,
            expected_total=sum(lines.values()),
        )
        for line_id, units in lines.items():
            goods.lines.create(
                order_line_id=line_id, expected=units, comes_as=(comes_as or {}).get(line_id, "")
            )
        self._announce(goods, lambda line: line.expected)
        return goods

    def prepay(self, goods):
        """The customer asked for a prepaid label: it goes with an announced return."""
        goods.label = goods.Label.ASKED
        goods.save(update_fields=["label"])

    def call_off(self, goods):
        """Cancel an announced return: its units may be announced again."""
        goods.cancel()
        goods.save()
        self._announce(goods, lambda line: -line.expected)

    def settle_short(self, goods):
        """No more units of this return will come."""
        goods.close_short()
        goods.save()
        self._announce(goods, lambda line: -line.missing)

    def hand_over(self, lines):
        """The customer has units in place of those counted back: they, too, may be announced one day.

        `lines` are {order line id: units}. Call it under the lock of the order.
        """
        for line_id, units in lines.items():
            OrderLine.objects.filter(pk=line_id).update(announced=F("announced") - units)

    def give_for(self, lines, column):
        """Use up counted units: `lines` {order line id: units} against `column` "credited" or "replaced".

        Returns {return line id: units}, the oldest return first. Raises `Blocked` when fewer units were
        counted; a unit is given for once.
        """
        given = {}
        for line_id, units in lines.items():
            left = units
            for line in self.lines_of_now().filter(order_line_id=line_id).order_by("id"):
                taken = min(line.free, left)
                if taken:
                    setattr(line, column, getattr(line, column) + taken)
                    line.save(update_fields=[column])
                    given[str(line.pk)] = taken
                    left -= taken
            if left:
                figures = {"counted": units - left, "units": units}
                reason = (
                    _("Units are given for once, and only when counted back: %(counted)s of %(units)s.")
                    % figures
                )
                rule = self.instance.goods_rules[column]
                raise Blocked(None, [Blocker(rule, reason, _("the warehouse: count the goods"))])
        return given

    def _announce(self, goods, units_of):
        """Move the counters of the case's own order by `units_of` each line of `goods`."""
        if goods.order_id == self.instance.order_id:
            for line in goods.lines.all():
                OrderLine.objects.filter(pk=line.order_line_id).update(
                    announced=F("announced") + units_of(line)
                )
