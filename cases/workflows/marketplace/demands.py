"""What the rulebook demands of each outcome, written from the rulebook and not from the steps: the proof holds
the one against the other."""

from cases.facts import either
from cases.workflows.marketplace import facts as is_so


def _one_of(name, rule, *facts):
    return either(name, rule, "", "", *facts)


# MP-01, MP-26: inside the window, or an exception in writing; the same of the conditions.
IN_THE_WINDOW = _one_of("window or exception", "MP-01", is_so.it_is_in_the_window, is_so.exception_is_granted)
CONDITIONS = _one_of("conditions or exception", "MP-01", is_so.conditions_are_met, is_so.exception_is_granted)
CHECKED = _one_of("checked", "MP-01", is_so.return_is_checked, is_so.exchange_is_checked)
REPLACEMENT_RESTS = _one_of(
    "exchange or approval", "MP-10", is_so.exchange_is_checked, is_so.replacement_was_approved
)

# Outcome of a step (its `yields`) → the facts that must hold whenever it is taken.
OF_STEPS = {
    "exchange": [is_so.exchange_is_checked, IN_THE_WINDOW],
    # MP-10: after the returned article is received and processed; what stays with the customer was approved so.
    "replacement": [
        REPLACEMENT_RESTS,
        _one_of("goods are back", "MP-10", is_so.goods_are_back, is_so.nothing_has_to_come_back),
    ],
    # MP-03, MP-04: inspected first, then paid, with the manager's written approval.
    "credit": [
        CHECKED,
        IN_THE_WINDOW,
        CONDITIONS,
        is_so.units_passed_inspection,
        is_so.credit_is_approved,
    ],
    # MP-14, MP-19: at once on verified figures; every other refund is approved in writing.
    "refund": [
        _one_of("approved or verified", "MP-22", is_so.refund_is_approved, is_so.refund_rests_on_figures)
    ],
    "compensation": [is_so.compensation_is_approved, is_so.root_cause_is_known],
}

# Topic of a letter → the facts that must hold whenever the guard lets it through.
OF_LETTERS = {
    "refund": [
        _one_of("refund in question", "MP-04", CHECKED, is_so.order_is_reviewed, is_so.money_was_approved)
    ],
    "concession": [
        _one_of("approved or reviewed", "MP-22", is_so.order_is_reviewed, is_so.money_was_approved)
    ],
    "exchange": [REPLACEMENT_RESTS],
    "gift": [is_so.money_was_approved],
    "finding": [
        _one_of("looked into", "MP-21", is_so.root_cause_is_known, is_so.order_is_reviewed),
    ],
}

# Situations a step may only be taken in: (rule, step name, facts), for rules that are not about an outcome.
OF_NAMED_STEPS = [
    ("MP-01", "authorise_return", [CHECKED, IN_THE_WINDOW, CONDITIONS]),
    ("MP-03", "ask_credit", [is_so.units_passed_inspection]),
    ("MP-07", "authorise_exchange", [is_so.it_is_an_exchange, is_so.exchange_is_checked]),
    ("MP-08", "authorise_exchange", [is_so.stock_is_confirmed]),
    ("MP-08", "offer_alternatives", [is_so.stock_is_out]),
    ("MP-10", "schedule_exchange", [is_so.stock_is_confirmed, is_so.goods_are_back]),
    ("MP-13", "send_corrected_invoice", [is_so.it_is_an_invoice, is_so.correction_is_ours]),
    ("MP-27", "send_corrected_invoice", [is_so.correction_is_checked]),
    ("MP-17", "verify_payment_error", [is_so.payment_is_verified]),
    ("MP-17", "ask_for_payment", [is_so.payment_is_verified]),
    ("MP-20", "send_receipt", [is_so.order_is_paid, is_so.payment_is_verified]),
    ("MP-21", "pay_refund", [is_so.details_are_recorded, is_so.root_cause_is_known]),
    ("MP-21", "ask_replacement", [is_so.details_are_recorded, is_so.root_cause_is_known]),
    (
        "MP-21",
        "solve_otherwise",
        [
            is_so.root_cause_is_known,
            _one_of("information", "MP-21", is_so.details_are_recorded, CHECKED),
        ],
    ),
    ("MP-23", "ask_satisfaction", [is_so.solution_is_given]),
    ("MP-23", "record_satisfied", [is_so.solution_is_given]),
    ("MP-23", "close_unanswered", [is_so.solution_is_given, is_so.satisfaction_was_asked]),
]
