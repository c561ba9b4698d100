"""Inkia: ink and toner that arrived wrong or damaged. The chapters of the procedure, in its order, and its tables.

Every step names the rule it comes from; the chapters are in the folder `steps`.
"""

from django.utils.translation import gettext_lazy as _

from cases.roles import Role
from cases.signals.channel import Channel
from cases.states import State
from cases.workflows.house import HouseCase
from cases.workflows.inkia import facts as is_so
from cases.workflows.inkia import intake
from cases.workflows.inkia.claims import earlier_claims
from cases.workflows.inkia.evidence import EVIDENCE
from cases.workflows.inkia.labels import speaks_of_a_label
from cases.workflows.inkia.problems import DAMAGE, PROBLEMS
from cases.workflows.inkia.promises import PROMISES
from cases.workflows.inkia.sentences import CUSTOMER_SPEAKS, SENTENCES
from cases.workflows.inkia.steps.closing import Closing
from cases.workflows.inkia.steps.colour import Colour
from cases.workflows.inkia.steps.customer_error import CustomerError
from cases.workflows.inkia.steps.damage import Damage
from cases.workflows.inkia.steps.evidence import Evidence
from cases.workflows.inkia.steps.exchange import Exchange
from cases.workflows.inkia.steps.picking_error import PickingError
from cases.workflows.inkia.steps.second_level import SecondLevel
from cases.workflows.inkia.steps.swap import Swap


class InkiaCase(
    Evidence,
    CustomerError,
    PickingError,
    Colour,
    Swap,
    Damage,
    SecondLevel,
    Exchange,
    Closing,
    HouseCase,
    workflow="inkia",
):
    class Meta:
        proxy = True
        default_permissions = ()

    title, company, speaks = _("Inkia order"), "Inkia", "fr"
    problems, evidence = PROBLEMS, EVIDENCE
    takes_payments, papers = True, ("payment_links",)
    promises = PROMISES
    calls = {Role.SECOND_LEVEL: _("SAV FR"), State.WITH_SECOND_LEVEL: _("Waiting: SAV FR")}
    arbiter = Role.SECOND_LEVEL
    customer_facts = {
        "record_number": (
            _("Magento customer number"),
            _("Empty for a guest: an order without a customer number."),
        )
    }
    example = _("Two cyan cartridges in place of two black ones")
    told = (
        "note_evidence",
        "confirm_damage",
        "articles_are_damaged",
        "record_reply",
        "log_call",
    )
    outcomes = {
        "refused": _("Refused"),
        "remedy": _("Remedy given"),
        "waived": _("Nothing more wanted"),
        "articles_good": _("Articles in good condition"),
        "": _("Withdrawn by the customer"),
    }
    sentences, customer_speaks = SENTENCES, CUSTOMER_SPEAKS
    # The source calls them by these names; where each leads is the deployment's to say.
    channels = {
        "urgent": Channel(_("Skype"), "DESK_CHANNEL_URGENT"),
        "ticket": Channel(_("Freshdesk"), "DESK_CHANNEL_TICKET"),
        "shop": Channel(_("Magento"), "DESK_CHANNEL_SHOP"),
        "logistics": Channel(_("Logistics"), "DESK_CHANNEL_LOGISTICS"),
    }
    deciders = {"direct_exchange": Role.SECOND_LEVEL}
    asked_by_rule = {"direct_exchange": "IK-23"}
    goods_rules = {
        "authorised": "DK-08",
        "counted": "DK-08",
        "credited": "IK-04",
        "replaced": "IK-25",
        "held": "IK-25",
    }
    # What a letter to the customer may speak of, and when.
    topics = {
        "refund": [is_so.refunds_are_given],
        "concession": [is_so.problem_is_confirmed, is_so.credit_may_be_spoken_of],
        "exchange": [is_so.problem_is_confirmed, is_so.exchange_may_be_spoken_of],
        "gift": [is_so.gifts_are_given],
        "finding": [is_so.what_was_found_may_be_told],
        "label": [is_so.it_is_no_customer_error, is_so.a_label_is_due],
    }
    own_topics = {"label": speaks_of_a_label}

    @classmethod
    def doubt(cls, order, problem):
        """Every problem is one of a parcel that arrived: without a date of delivery it is confirmed first."""
        return intake.doubt(order, problem, cls.problems.get(problem, ""))

    def first_steps(self):
        """The procedure begins with the evidence its problem asks for."""
        return intake.FIRST_STEPS[self.problem]

    def earlier_claims(self):
        """IK-23: looked up by the desk itself, for every problem of damage."""
        return earlier_claims(self) if self.problem in DAMAGE else None
