"""What the rulebook demands of each outcome, written from the rulebook and not from the steps: the proof holds
the one against the other."""

from cases.facts import either
from cases.workflows.inkia import facts as is_so


def _one_of(name, rule, *facts):
    return either(name, rule, "", "", *facts)


# Outcome of a step (its `yields`) → the facts that must hold whenever it is taken.
OF_STEPS = {
    # IK-02, IK-04: nothing is offered before the mistake is sure.
    "credit_offer": [is_so.it_is_a_customer_error, is_so.problem_is_confirmed],
    "credit": [
        is_so.it_is_a_customer_error,
        is_so.problem_is_confirmed,
        is_so.credit_is_offered,
        is_so.unopened_units_are_counted,
    ],
    "reorder": [is_so.it_is_the_wrong_colour, is_so.problem_is_confirmed, is_so.reorder_is_not_paid],
    "new_shipment": [is_so.orders_are_swapped, is_so.problem_is_confirmed],
    "direct_exchange": [
        is_so.problem_is_confirmed,
        is_so.cheap_articles_are_left,
        _one_of("clear history", "IK-23", is_so.history_is_clear, is_so.direct_exchange_is_approved),
    ],
    "return_exchange": [
        is_so.problem_is_confirmed,
        _one_of(
            "ground of a return-exchange",
            "IK-25",
            is_so.keeping_is_declined,
            is_so.articles_to_return_are_left,
            is_so.return_exchange_is_decided,
        ),
    ],
    "sending": [is_so.problem_is_confirmed, is_so.sending_is_decided],
    "replacement": [
        is_so.problem_is_confirmed,
        _one_of(
            "nothing comes back, or it is back",
            "IK-25",
            is_so.nothing_is_to_come_back,
            is_so.goods_are_complete,
        ),
    ],
}

# Topic of a letter → the facts that must hold whenever the guard lets it through.
OF_LETTERS = {
    "refund": [is_so.refunds_are_given],
    "concession": [
        is_so.problem_is_confirmed,
        _one_of("own mistake or colour", "IK-04", is_so.it_is_a_customer_error, is_so.it_is_the_wrong_colour),
    ],
    "exchange": [
        is_so.problem_is_confirmed,
        _one_of(
            "ground of an exchange",
            "IK-25",
            is_so.orders_are_swapped,
            is_so.the_parcel_is_damaged,
            is_so.the_content_is_damaged,
            is_so.articles_to_return_are_left,
            is_so.keeping_is_declined,
            is_so.return_exchange_is_decided,
            is_so.sending_is_decided,
        ),
    ],
    "gift": [is_so.gifts_are_given],
    "label": [is_so.it_is_no_customer_error, is_so.a_label_is_due],
    "finding": [_one_of("examined", "IK-01", is_so.problem_is_confirmed, is_so.claim_is_refused)],
}

# Situations a step may only be taken in: (rule, step name, facts), for rules that are not about an outcome.
OF_NAMED_STEPS = [
    ("IK-02", "confirm_customer_error", [is_so.it_is_a_customer_error, is_so.reference_is_seen]),
    ("IK-05", "arrange_return_exchange", [is_so.it_is_no_customer_error]),
    ("IK-05", "send_label", [is_so.it_is_no_customer_error]),
    ("IK-05", "authorise_credit_return", [is_so.it_is_a_customer_error, is_so.credit_is_offered]),
    ("IK-06", "assign_picking_error", [is_so.it_is_a_picking_error, is_so.received_reference_is_seen]),
    ("IK-09", "assign_missing", [is_so.something_is_missing, is_so.three_photos_are_seen]),
    ("IK-12", "record_refusal", [is_so.keeping_is_proposed]),
    ("IK-13", "send_payment_link", [is_so.keeping_is_accepted, is_so.no_payment_is_awaited]),
    ("IK-13", "record_payment", [is_so.a_payment_is_awaited]),
    ("IK-18", "contact_other_customer", [is_so.orders_are_swapped, is_so.problem_is_confirmed]),
    ("IK-24", "confirm_damage", [is_so.the_content_is_damaged, is_so.damage_is_seen]),
    ("IK-26", "assign_toner", [is_so.a_toner_is_damaged, is_so.labels_are_seen]),
    ("IK-26", "decide_sending", [is_so.ticket_is_assigned]),
    ("IK-26", "decide_return_exchange", [is_so.ticket_is_assigned]),
    (
        "IK-13",
        "close",
        [
            _one_of(
                "passed up",
                "IK-13",
                is_so.paid_file_is_passed_up,
                is_so.nothing_was_accepted,
                is_so.customer_waived,
            ),
            _one_of(
                "other customer contacted",
                "IK-18",
                is_so.other_customer_is_contacted,
                is_so.orders_are_not_swapped,
                is_so.problem_is_not_confirmed,
            ),
            _one_of(
                "damage dealt with", "IK-25", is_so.every_damaged_unit_is_exchanged, is_so.customer_waived
            ),
        ],
    ),
]
