"""Flashbay's order troubleshooting in plain words. The numbers are those of docs/workflows/flashbay.md."""

from django.utils.translation import gettext_lazy as _

from cases.rules.rule import Rule

_DELIVERY = _("Order troubleshooting, “Delivery problems”")
_AFTER = _("Order troubleshooting, “Post delivery problems”")
_REPORT = _("Order troubleshooting, “Returns procedure”, 1")
_RESULT = _("Order troubleshooting, “Returns procedure”, 2")
_RETURN = _("Order troubleshooting, “Returns procedure”, 3")
_RECEIPT = _("Order troubleshooting, “Returns procedure”, 4")
_TRUFFLE = _("Order troubleshooting, “Truffle Express”")

_FORMS = "cases.workflows.flashbay.forms."

RULES = [
    Rule(
        "FB-01",
        ("route", "notify"),
        _(
            "A delivery problem goes to Aftersales first. US accounts go to the US mailbox, all others to "
            "the general one."
        ),
        _DELIVERY,
        ("cases.letters.write.aftersales_mailbox",),
    ),
    Rule(
        "FB-02",
        ("route", "timer"),
        _(
            "Aftersales takes it up with the courier’s account manager. Every contact and every answer is "
            "recorded; while the courier is silent Aftersales is reminded, then the team manager."
        ),
        _DELIVERY,
    ),
    Rule(
        "FB-03",
        ("guide",),
        _("Show understanding, and reassure the customer that everything possible is being done."),
        _DELIVERY,
    ),
    Rule(
        "FB-04",
        ("guide", "route"),
        _(
            "A complaint after delivery: show understanding, say that it is investigated at once, and ask "
            "Aftersales for further instructions."
        ),
        _AFTER,
    ),
    Rule(
        "FB-05",
        ("gate",),
        _(
            "When a customer claims that units do not work, Aftersales is asked for instructions. Nothing "
            "is arranged before those are on the case."
        ),
        _AFTER,
    ),
    Rule(
        "FB-06",
        ("gate",),
        _("A replacement order needs Aftersales’ instruction, or an exchange that Aftersales approved."),
        _AFTER,
        ("returns.case_papers.CaseReplacements.schedule",),
    ),
    Rule(
        "FB-07",
        ("record",),
        _(
            "The job note of a replacement order says that the order is for replacements, and of which "
            "order. Without that it cannot be saved."
        ),
        _AFTER,
        (_FORMS + "ReplacementForm.clean_job_note", "returns.models.ReplacementOrder"),
    ),
    Rule(
        "FB-08",
        ("gate", "money"),
        _(
            "A credit note for returned units is approved by Aftersales, and covers only units that were "
            "counted back."
        ),
        _AFTER,
        ("returns.case_papers.CaseCreditNotes.issue",),
    ),
    Rule(
        "FB-09",
        ("gate", "money"),
        _(
            "No refund is offered, or even mentioned, before Aftersales approved it in writing. A letter "
            "that speaks of one is stopped; a call in which it was mentioned is flagged to the team "
            "manager."
        ),
        _AFTER,
        ("cases.letters.gate.check", "cases.workflows.house.HouseCase.hear_call"),
    ),
    Rule(
        "FB-10",
        ("gate", "guide"),
        _(
            "Faulty goods are replaced, not refunded. Whoever asks for a refund says in words why a "
            "replacement does not do."
        ),
        _AFTER,
        (_FORMS + "AskRefundForm", _FORMS + "AskRefundTalkForm"),
    ),
    Rule("FB-11", ("gate",), _("Investigation and return are for orders that have been delivered."), _REPORT),
    Rule(
        "FB-12",
        ("record",),
        _(
            "The customer is asked for the details of the problem, as many and as exact as possible, by "
            "e-mail (preferred) or telephone."
        ),
        _REPORT,
        (_FORMS + "DetailsForm",),
    ),
    Rule(
        "FB-13",
        ("timer",),
        _(
            "What cannot be solved at once is investigated as a priority. The customer hears the result as "
            "soon as it is there, usually within 24 hours. A reminder comes before; a missed answer goes "
            "to the team manager. Waiting opens no other gate."
        ),
        _REPORT,
    ),
    Rule(
        "FB-14",
        ("gate",),
        _("No answer and no promise to the customer before the investigation is complete in full."),
        _REPORT,
        ("cases.letters.gate.check",),
    ),
    Rule(
        "FB-15",
        ("gate",),
        _("On a delivered order nothing is arranged before the findings report is complete."),
        _REPORT,
    ),
    Rule(
        "FB-16",
        ("guide", "record"),
        _("What Aftersales is told about how the problem occurred is short, factual and logical."),
        _REPORT,
        (_FORMS + "ReportToAftersalesForm", _FORMS + "AskForm"),
    ),
    Rule(
        "FB-17",
        ("record",),
        _(
            "The investigation ends with a decision: Flashbay accepts responsibility for a mistake on the "
            "order, or refuses it, or needs the order back to tell."
        ),
        _RESULT,
    ),
    Rule(
        "FB-18",
        ("notify",),
        _("The customer gets a report by e-mail: the findings and the conclusion."),
        _RESULT,
    ),
    Rule(
        "FB-19",
        ("gate",),
        _(
            "Aftersales agrees that report in writing before it is sent. What was agreed is what is sent: "
            "an edit afterwards voids the agreement."
        ),
        _RESULT,
        ("cases.workflows.flashbay.case.FlashbayCase.write_report",),
    ),
    Rule(
        "FB-20",
        ("gate", "guide"),
        _(
            "A customer who calls during the investigation hears no partial findings, only that it is "
            "looked into as a priority and that we will be in touch soon. The call is logged."
        ),
        _RESULT,
    ),
    Rule(
        "FB-21",
        ("gate",),
        _("Compensation or exchange is offered only where responsibility was accepted."),
        _RETURN,
    ),
    Rule(
        "FB-22",
        ("gate", "money"),
        _(
            "Any offer of compensation or exchange needs Aftersales’ written approval before anything is "
            "arranged or conceded."
        ),
        _RETURN,
        ("approvals.actions.decide",),
    ),
    Rule(
        "FB-23",
        ("notify",),
        _("When returned goods arrive, the sales account manager in charge of the order is told."),
        _RECEIPT,
    ),
    Rule(
        "FB-24",
        ("record", "notify"),
        _("The warehouse counts the goods very carefully and tells sales how many came back."),
        _RECEIPT,
        ("returns.counting.finish",),
    ),
    Rule(
        "FB-25",
        ("gate",),
        _(
            "A replacement order is scheduled once the complete order is back, counted, and the exchange "
            "is approved."
        ),
        _RECEIPT,
    ),
    Rule(
        "FB-26",
        ("gate",),
        _(
            "A particularly urgent replacement may be scheduled before. The factory ships nothing until "
            "the complete order is counted back."
        ),
        _RECEIPT,
        (_FORMS + "UrgentReplacementForm", "returns.models.ReplacementOrder"),
    ),
    Rule("FB-27", ("gate",), _("Truffle Express is for final customers, never for resellers."), _TRUFFLE),
    Rule(
        "FB-28",
        ("gate",),
        _("Each Truffle Express is singled out and approved by the agent’s own team manager."),
        _TRUFFLE,
        ("cases.workflows.house.HouseCase.deciders_of",),
    ),
    Rule(
        "FB-29",
        ("notify",),
        _(
            "It starts with a mail to Aftersales, subject TRUFFLE EXPRESS, with the customer’s NetSuite "
            "record number, the contact’s name and what went wrong in our service. The desk sends it; none "
            "of the three may be empty."
        ),
        _TRUFFLE,
        ("returns.models.Gift", _FORMS + "AskGiftForm"),
    ),
    Rule("FB-30", ("record",), _("The dispatch of the gift is recorded on the case."), _TRUFFLE),
    Rule(
        "FB-31",
        ("gate", "notify"),
        _(
            "What was not solved at once: only after all details were asked for, the customer is told that "
            "it is investigated as a priority and that an answer follows as soon as results are there."
        ),
        _REPORT,
    ),
    Rule(
        "FB-32",
        ("route",),
        _(
            "The report may conclude that the order is needed back to investigate. The return may then be "
            "arranged; an answer or a promise still may not."
        ),
        _REPORT,
    ),
    Rule(
        "FB-33",
        ("gate",),
        _(
            "Where responsibility was accepted, compensation or an exchange is offered. The case does not "
            "close without one of them, or the customer’s written waiver."
        ),
        _RETURN,
    ),
    Rule(
        "FB-34",
        ("gate", "guide"),
        _(
            "Truffle Express answers a named failure of our service, and the apology goes with the "
            "chocolate. It needs no investigation report."
        ),
        _TRUFFLE,
        (_FORMS + "AskGiftForm",),
    ),
]
