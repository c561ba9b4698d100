"""What the rulebook demands of each outcome, written from the rulebook and not from the steps: the proof holds
the one against the other."""

from cases.facts import either
from cases.workflows.flashbay import facts as is_so


def _one_of(name, rule, *facts):
    return either(name, rule, "", "", *facts)


# What stands before anything reaches the customer (FB-14, FB-15, FB-21).
ANSWERED_FOR = [is_so.investigation_is_complete, is_so.report_is_complete, is_so.responsibility_is_accepted]

# Outcome of a step (its `yields`) → the facts that must hold whenever it is taken.
OF_STEPS = {
    "findings": [is_so.investigation_is_complete, is_so.findings_are_agreed],
    "compensation": [*ANSWERED_FOR, is_so.compensation_is_approved],
    "exchange": [*ANSWERED_FOR, is_so.exchange_is_approved],
    "refund": [*ANSWERED_FOR, is_so.refund_may_be_talked_about, is_so.refund_is_approved],
    "credit": [*ANSWERED_FOR, is_so.credit_is_approved, is_so.units_are_counted],
    "replacement": [
        *ANSWERED_FOR,
        _one_of(
            "instructed or approved", "FB-06", is_so.replacement_is_instructed, is_so.exchange_was_approved
        ),
        # FB-26: confirmed received back; a parcel that was never delivered has nothing to come back.
        _one_of("goods are back", "FB-26", is_so.goods_are_complete, is_so.parcel_is_lost),
    ],
    "gift": [
        is_so.customer_is_final,
        _one_of("approved gift", "FB-28", is_so.gift_is_approved, is_so.gift_may_be_spoken_of),
    ],
}

# Topic of a letter → the facts that must hold whenever the guard lets it through.
OF_LETTERS = {
    "refund": [is_so.investigation_is_complete, is_so.refund_may_be_talked_about],
    "concession": [
        is_so.investigation_is_complete,
        is_so.responsibility_is_accepted,
        is_so.compensation_may_be_spoken_of,
    ],
    "exchange": [
        is_so.investigation_is_complete,
        is_so.responsibility_is_accepted,
        _one_of("exchange in writing", "FB-22", is_so.exchange_was_approved, is_so.replacement_is_instructed),
    ],
    "gift": [is_so.customer_is_final, is_so.gift_may_be_spoken_of],
    "finding": [is_so.investigation_is_complete, is_so.findings_are_agreed],
}

# Situations a step may only be taken in: (rule, step name, facts), for rules that are not about an outcome.
OF_NAMED_STEPS = [
    ("FB-01", "report_delivery_problem", [is_so.it_is_a_delivery_problem]),
    ("FB-02", "contact_courier", [is_so.aftersales_knows]),
    (
        "FB-05",
        "authorise_return",
        [_one_of("instructions", "FB-05", is_so.no_units_are_claimed, is_so.instructions_are_given)],
    ),
    ("FB-11", "start_investigation", [is_so.order_is_delivered, is_so.details_were_asked]),
    ("FB-15", "authorise_return", [is_so.order_is_delivered, is_so.report_is_complete]),
    (
        "FB-25",
        "schedule_replacement",
        [_one_of("goods are back", "FB-25", is_so.goods_are_complete, is_so.parcel_is_lost)],
    ),
    ("FB-22", "schedule_urgent_replacement", [*ANSWERED_FOR, is_so.exchange_is_approved]),
    (
        "FB-33",
        "close",
        [
            is_so.findings_are_sent,
            _one_of(
                "answered",
                "FB-33",
                is_so.responsibility_is_refused,
                is_so.remedy_is_given,
                is_so.customer_waived,
            ),
        ],
    ),
]
