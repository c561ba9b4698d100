"""Flashbay: order troubleshooting. The chapters of the procedure, in its order, and its tables.

Every step names the rule it comes from; the chapters are in the folder `steps`.
"""

from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.workflows.flashbay import facts as is_so
from cases.workflows.flashbay import intake
from cases.workflows.flashbay.promises import PROMISES
from cases.workflows.flashbay.sentences import CUSTOMER_SPEAKS, SENTENCES
from cases.workflows.flashbay.steps.calls import Calls
from cases.workflows.flashbay.steps.closing import Closing
from cases.workflows.flashbay.steps.complaint import Complaint
from cases.workflows.flashbay.steps.delivery import Delivery
from cases.workflows.flashbay.steps.goods import Goods
from cases.workflows.flashbay.steps.instructions import Instructions
from cases.workflows.flashbay.steps.investigation import Investigation
from cases.workflows.flashbay.steps.offers import Offers
from cases.workflows.flashbay.steps.remedies import Remedies
from cases.workflows.flashbay.steps.requests import Requests
from cases.workflows.flashbay.steps.truffle import TruffleExpress
from cases.workflows.house import HouseCase


class FlashbayCase(
    Complaint,
    Delivery,
    Instructions,
    Investigation,
    Requests,
    Offers,
    Goods,
    Remedies,
    Closing,
    TruffleExpress,
    Calls,
    HouseCase,
    workflow="flashbay",
):
    class Meta:
        proxy = True
        default_permissions = ()

    title, company = _("Flashbay order"), "Flashbay"
    problems = {
        "malfunction": _("Units malfunction"),
        "print_quality": _("Print quality"),
        "wrong_item": _("Wrong item, colour or logo"),
        "quantity": _("Quantity short or over"),
        "late": _("Delivery is late"),
        "lost": _("Delivery is lost"),
        "damaged_in_transit": _("Damaged in transit"),
        "other": _("Other"),
    }
    promises = PROMISES
    arbiter = Role.AFTERSALES
    told = ("record_details", "record_reply", "give_instructions", "instruct_replacement", "log_call")
    customer_facts = {
        "kind": (_("kind"), _("Truffle Express is for final customers (FB-27)")),
        "in_us": (_("US account: Aftersales’ US mailbox answers (FB-01)"), ""),
        "record_number": (
            _("NetSuite record number"),
            _("A guest gets one when the customer is recorded in NetSuite"),
        ),
    }
    in_charge = _("Account manager")
    example = _("3 of 10 torches stay dark")
    sentences, customer_speaks = SENTENCES, CUSTOMER_SPEAKS
    deciders = {
        "findings": Role.AFTERSALES,
        "compensation": Role.AFTERSALES,
        "exchange": Role.AFTERSALES,
        "credit": Role.AFTERSALES,
        "refund_talk": Role.AFTERSALES,
        "refund": Role.AFTERSALES,
        "gift": Role.TEAM_MANAGER,
    }
    asked_by_rule = {
        "findings": "FB-19",
        "compensation": "FB-22",
        "exchange": "FB-22",
        "credit": "FB-08",
        "refund_talk": "FB-09",
        "refund": "FB-09",
        "gift": "FB-28",
    }
    gives_gifts, papers = True, ("gifts",)
    goods_rules = {
        "authorised": "FB-15",
        "counted": "FB-24",
        "credited": "FB-08",
        "replaced": "FB-25",
        "held": "FB-26",
    }
    # What a letter to the customer may speak of, and when.
    topics = {
        "refund": [
            is_so.investigation_is_complete,
            is_so.responsibility_is_accepted,
            is_so.refund_may_be_talked_about,
        ],
        "concession": [
            is_so.investigation_is_complete,
            is_so.responsibility_is_accepted,
            is_so.compensation_may_be_spoken_of,
        ],
        "exchange": [
            is_so.investigation_is_complete,
            is_so.responsibility_is_accepted,
            is_so.exchange_may_be_spoken_of,
        ],
        "gift": [is_so.customer_is_final, is_so.gift_may_be_spoken_of],
        "finding": [is_so.investigation_is_complete, is_so.findings_are_agreed],
    }

    @classmethod
    def doubt(cls, order, problem):
        """Problem and delivery that contradict each other are confirmed before the case is registered."""
        return intake.doubt(order, problem, cls.problems.get(problem, ""))

    def first_steps(self):
        """A delivery problem begins with Aftersales (FB-01), any other with the investigation (FB-13)."""
        return intake.FIRST_STEPS[is_so.it_is_a_delivery_problem(self)]
