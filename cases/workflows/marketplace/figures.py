"""What happened with invoices and payments, told for the timeline, and what is promised on them."""

from django.utils.translation import gettext_lazy as _

from cases.promises import Promise, hours

METHODS = [
    ("card", _("Card")),
    ("transfer", _("Bank transfer")),
    ("wallet", _("Digital wallet")),
    ("direct_debit", _("Direct debit")),
    ("cash", _("Cash on delivery")),
    ("other", _("Other method")),
]
STATUSES = [("processed", _("Processed")), ("pending", _("Pending")), ("failed", _("Failed"))]
TRACERS = [("provider", _("The payment provider")), ("finance", _("Finance"))]

SENTENCES = {
    "review_order": _("The order was reviewed"),
    "ask_refund_above_limit": _("A refund above the limit was asked for"),
    "record_invoice": _("The invoice was recorded"),
    "verify_invoice_error": _("The error was verified and a corrected invoice prepared"),
    "check_correction": _("The corrected invoice was checked a second time"),
    "drop_correction": _("The corrected invoice was taken back"),
    "refund_overcharge": _("The overcharge was given back"),
    "send_corrected_invoice": _("The corrected invoice was sent"),
    "explain_invoice": _("It was explained that the invoice is right"),
    "record_transaction": _("A transaction was recorded"),
    "verify_payment": _("The payment was verified"),
    "trace_payment": _("It was asked to trace the payment"),
    "record_payment_cause": _("What the trace found was recorded"),
    "verify_payment_error": _("A duplicate or excessive charge was verified"),
    "refund_payment": _("The charge was given back"),
    "ask_for_payment": _("The customer was asked to pay"),
    "offer_other_method": _("Another payment method was offered"),
    "send_receipt": _("The corrected receipt was sent"),
}

# Details of the events: (words, choices or a function to words).
DETAILS = {
    "invoice": (_("Invoice"), str),
    "correction": (_("Corrected invoice"), str),
    "difference": (_("Difference"), str),
    "provider_reference": (_("Provider’s reference"), str),
    "pay_by": (_("Method"), dict(METHODS)),
    "status": (_("Status"), dict(STATUSES)),
    "whom": (_("Who traces it"), dict(TRACERS)),
}

# The steps of these chapters that write to the customer.
WRITTEN = (
    "refund_overcharge",
    "send_corrected_invoice",
    "explain_invoice",
    "trace_payment",
    "refund_payment",
    "ask_for_payment",
    "offer_other_method",
    "send_receipt",
)
# Those that give the customer a solution.
SOLVED = ("send_corrected_invoice", "explain_invoice", "send_receipt")


def _two_days():
    return hours(48)


def _day():
    return hours(24)


PROMISES = [
    # MP-28: payment issues are urgent. Its days are the policy's.
    Promise(
        "correction",
        "MP-28",
        _("the invoice or the payment put right"),
        _two_days,
        to="manager",
        starts=("review_order",),
        kept_by=("send_corrected_invoice", "explain_invoice", "send_receipt"),
        escalates=True,
        within="correction_days",
    ),
    Promise(
        "trace",
        "MP-18",
        _("an answer of the payment provider or finance"),
        _two_days,
        to="owner",
        starts=("trace_payment",),
        kept_by=("record_payment_cause", "verify_payment_error", "refund_payment", "send_receipt"),
        again=_day,
    ),
]
