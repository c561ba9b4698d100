"""A marketplace case about goods taken through its steps: a return, an exchange, or any other issue."""

from datetime import timedelta

from returns.counting import finish, scan, start
from tests.market import MarketWalk


class GoodsWalk(MarketWalk):
    """``GoodsWalk.about(cast, "return").asked(mugs=2).accepted().came_back(mugs=2).money()``."""

    def grant(self, kind, *, by=None, **answer):
        """The customer-service manager answers: the manager of the agent's team."""
        return super().grant(kind, by=by or self.cast.anna, **answer)

    def units(self, mugs=0, pots=0):
        """Units per order line id, as a form posts them."""
        first, second = self.case.order.lines.all()
        return {str(line.pk): units for line, units in ((first, mugs), (second, pots)) if units}

    def asked(self, days=10, condition="met", reason="", wanted="", mugs=2, pots=0):
        """The goods are held against the policy; the customer asked `days` after the delivery."""
        on = self.case.order.delivered_on + timedelta(days=days)
        told = {"words": "It is not what I need.", "condition": condition, "asked_on": on.isoformat()}
        lines = self.units(mugs, pots)
        if self.case.problem == "exchange":
            wanted = wanted or "Enamel mug, blue"
            return self.do(
                "check_exchange", lines=lines, wanted=wanted, reason=reason or "wrong_colour", **told
            )
        return self.do("check_return", lines=lines, reason=reason or "changed_mind", **told)

    def excepted(self):
        return self.do("ask_exception", words="She was in hospital.").grant("exception")

    def accepted(self, label="on"):
        return self.do("authorise_return", label=label, words="")

    def stocked(self):
        return self.do("confirm_stock", words="The stock list", at_once="on")

    def exchanged(self):
        """An exchange that is checked, in stock and authorised."""
        return self.asked().stocked().do("authorise_exchange", label="on", words="")

    def came_back(self, mugs=0, pots=0, damaged=0):
        """The warehouse counts the newest return; `damaged` mugs more are damaged."""
        goods, luc = self.case.returns.of_now().last(), self.cast.luc
        count = start(goods.pk, by=luc)
        for sku, condition, units in (
            ("MUG", "good", mugs),
            ("MUG", "damaged", damaged),
            ("POT", "good", pots),
        ):
            if units:
                scan(count.pk, code=sku, condition=condition, quantity=units, by=luc)
        finish(count.pk, by=luc)
        return self.again()

    def money(self, amount="35.98", mugs=2, pots=0, paid_as="refund"):
        """The money of returned units, asked for and approved."""
        return self.do(
            "ask_credit", lines=self.units(mugs, pots), amount=amount, paid_as=paid_as, words="All is well."
        ).grant("credit")

    def paid(self, step="issue_credit_note"):
        return self.do(step, by=self.cast.priya, reference="L-1")

    def shipped(self):
        """The new article is scheduled and leaves."""
        step = "schedule_exchange" if self.case.problem == "exchange" else "schedule_replacement"
        self.do(step, job_note="Enamel mug, blue, to Lena Marchand, Lyon")
        return self.do("ship_replacement", by=self.cast.luc, tracking="PR-77")

    def understood(self, cause="shipping"):
        """All information is recorded, and the root cause."""
        self.do("record_details", channel="email", words="The parcel never came.", looked="on")
        return self.do("record_root_cause", cause=cause, words="Lost on the way.")

    def events_since(self, *, but=("letter.",)):
        """The names of the events of this case, without the letters."""
        return [name for name in self.case.events.values_list("name", flat=True) if not name.startswith(but)]
