"""SayPro: the marketplace's customer service. The chapters of the procedure, in its order, and its tables.

Every step names the rule it comes from; the chapters are in the folder `steps`.
"""

from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.workflows.house import HouseCase
from cases.workflows.marketplace import facts as is_so
from cases.workflows.marketplace import intake
from cases.workflows.marketplace.promises import PROMISES
from cases.workflows.marketplace.sentences import CUSTOMER_SPEAKS, DETAILS, SENTENCES
from cases.workflows.marketplace.steps.closing import Closing
from cases.workflows.marketplace.steps.exchanges import Exchanges
from cases.workflows.marketplace.steps.figures import Figures
from cases.workflows.marketplace.steps.general import General
from cases.workflows.marketplace.steps.invoices import Invoices
from cases.workflows.marketplace.steps.money import Money
from cases.workflows.marketplace.steps.payments import Payments
from cases.workflows.marketplace.steps.requests import Requests
from cases.workflows.marketplace.steps.returns import Returns


class MarketplaceCase(
    Returns,
    Exchanges,
    Figures,
    Invoices,
    Payments,
    General,
    Requests,
    Money,
    Closing,
    HouseCase,
    workflow="marketplace",
):
    class Meta:
        proxy = True
        default_permissions = ()

    title, company = _("SayPro order"), "SayPro"
    publishes_policy = True
    problems = {
        "return": _("Return of goods"),
        "exchange": _("Exchange of goods"),
        "invoice": _("Incorrect invoice"),
        "payment": _("Payment discrepancy"),
        "other": _("Other"),
    }
    promises = PROMISES
    sentences, customer_speaks = SENTENCES, CUSTOMER_SPEAKS
    # The customer-service manager is the manager of the asking agent's team.
    deciders = dict.fromkeys(("exception", "exchange", "credit", "refund", "compensation"), Role.TEAM_MANAGER)
    asked_by_rule = {
        "exception": "MP-26",
        "exchange": "MP-22",
        "credit": "MP-04",
        "refund": "MP-22",
        "compensation": "MP-22",
    }
    goods_rules = {
        "authorised": "MP-02",
        "counted": "MP-03",
        "credited": "MP-04",
        "replaced": "MP-10",
        "held": "MP-10",
        "invoice": "MP-14",
        "transaction": "MP-19",
    }
    # What a letter to the customer may speak of, and when.
    topics = {
        "refund": [is_so.money_may_be_spoken_of],
        "concession": [is_so.compensation_may_be_spoken_of],
        "exchange": [is_so.exchange_is_founded],
        "gift": [is_so.money_was_approved],
        "finding": [is_so.the_cause_may_be_spoken_of],
    }
    details = DETAILS
    evidence = {
        "article": _("The article"),
        "packaging": _("Its packaging"),
        "invoice": _("The invoice or the receipt"),
        "statement": _("The statement of the bank or card"),
    }

    @property
    def shows_figures(self):
        """Whether invoice and payments are shown beside the order: where the case is about them."""
        return self.problem in ("invoice", "payment")

    @property
    def papers(self):
        """What the page fetches beforehand, because the facts on figures ask for it."""
        if self.shows_figures:
            return ("figures", "order__terms", "order__invoices__lines", "order__transactions")
        return ("figures",)

    def article_names(self):
        """With what was invoiced besides: a wrong charge is called by its name when it is explained (MP-15)."""
        names = super().article_names()
        if self.shows_figures:
            names |= {line.name for invoice in self.order.invoices.all() for line in invoice.lines.all()}
        return names - {""}

    @classmethod
    def doubt(cls, order, problem):
        """Goods are sent back after their delivery: what contradicts it is confirmed before it is registered."""
        return intake.doubt(order, problem, cls.problems.get(problem, ""))

    def if_approved(self, kind):
        """Whether the goods come back before a replacement leaves is part of what is asked (MP-22)."""
        if kind != "exchange":
            return ""
        if is_so.goods_stay(self):
            return _("The agent may send the replacement at once: nothing comes back before it.")
        return _("The agent takes the goods back. The replacement ships when these units are counted back.")

    def first_steps(self):
        """Each kind of issue begins with a verification of its own (MP-01, MP-07, MP-12, MP-17, MP-21)."""
        return intake.FIRST_STEPS[self.problem]
