"""SayPro's customer service in plain words. The numbers are those of docs/workflows/marketplace.md."""

from django.utils.translation import gettext_lazy as _

from cases.rules.rule import Rule

_RETURNS = _("Resolve issues related to orders, “Handling returns”")
_EXCHANGES = _("Resolve issues related to orders, “Handling exchanges”")
_INVOICES = _("Resolve issues related to orders, “Addressing incorrect invoices”")
_PAYMENTS = _("Resolve issues related to orders, “Resolving payment discrepancies”")
_GENERAL = _("Resolve issues related to orders, “General problem resolution”")

RULES = [
    Rule(
        "MP-01",
        ("gate",),
        _(
            "Before a return is accepted it is held against the return policy: it was asked for within the "
            "return window, and the goods meet the conditions (unused, in the original packaging)."
        ),
        _RETURNS,
    ),
    Rule(
        "MP-02",
        ("record",),
        _(
            "An accepted return gets a return number and instructions: the prepaid label where one is "
            "provided, how to package the goods, and where to send them."
        ),
        _RETURNS,
    ),
    Rule(
        "MP-03",
        ("gate",),
        _(
            "Goods that came back are inspected where the policy asks for it: undamaged, and fit to be sold "
            "again."
        ),
        _RETURNS,
    ),
    Rule(
        "MP-04",
        ("money",),
        _(
            "Only then a refund or store credit is given, as the policy says, with the manager’s written "
            "approval: at most what the counted units are worth, and never above what was paid."
        ),
        _RETURNS,
    ),
    Rule(
        "MP-05",
        ("notify", "timer"),
        _(
            "The customer is told at each stage of a return (accepted, received, paid), with a clear date "
            "for the next one."
        ),
        _RETURNS,
    ),
    Rule(
        "MP-06",
        ("guide",),
        _(
            "A return goes quickly and with empathy: acknowledge the inconvenience, and reassure the "
            "customer that it is handled fairly and promptly."
        ),
        _RETURNS,
    ),
    Rule(
        "MP-07",
        ("gate",),
        _(
            "Before an exchange the reason is confirmed (wrong size, damaged, wrong colour, or another that "
            "warrants it), and that it was asked for within the window."
        ),
        _EXCHANGES,
    ),
    Rule(
        "MP-08",
        ("gate",),
        _(
            "The article wanted instead is in stock and available for immediate shipment. If it is not, the "
            "customer is offered an alternative (another model, an upgrade, a related product) or a refund."
        ),
        _EXCHANGES,
    ),
    Rule(
        "MP-09",
        ("record",),
        _(
            "An approved exchange gets its authorisation and return instructions with all details for "
            "sending the goods back."
        ),
        _EXCHANGES,
    ),
    Rule(
        "MP-10",
        ("gate",),
        _(
            "The new article ships after the returned one is received and processed, with confirmed shipping "
            "details and a tracking number."
        ),
        _EXCHANGES,
    ),
    Rule(
        "MP-11",
        ("notify",),
        _(
            "The customer is told when the return is received, when the new article leaves, and when it is "
            "expected to arrive."
        ),
        _EXCHANGES,
    ),
    Rule(
        "MP-12",
        ("record",),
        _(
            "An invoice issue: the order is reviewed and the invoice compared with it, to find what differs: "
            "a price, a missing discount, shipping, tax, missing articles, wrong charges."
        ),
        _INVOICES,
    ),
    Rule(
        "MP-13",
        ("gate",),
        _(
            "An error that was found is verified before a corrected invoice with the right charges is "
            "prepared. The original is never altered."
        ),
        _INVOICES,
    ),
    Rule(
        "MP-14",
        ("money",),
        _(
            "What was charged too much is given back at once, as a refund or a credit, together with the "
            "corrected invoice."
        ),
        _INVOICES,
    ),
    Rule(
        "MP-15",
        ("notify",),
        _(
            "The corrected invoice goes to the customer with what went wrong, and with every adjustment and "
            "refund explained."
        ),
        _INVOICES,
    ),
    Rule(
        "MP-16",
        ("record",),
        _("Every difference on an invoice and every adjustment is on record, with who, when and why."),
        _INVOICES,
        ("returns.models.Discrepancy",),
    ),
    Rule(
        "MP-17",
        ("gate",),
        _(
            "A payment issue begins with verifying whether the payment was processed: the method, the "
            "history of transactions, and what failed."
        ),
        _PAYMENTS,
    ),
    Rule(
        "MP-18",
        ("route",),
        _(
            "An error in a payment (charged too much, twice, or failed) is investigated for its root cause, "
            "with the payment provider or finance where that is needed."
        ),
        _PAYMENTS,
    ),
    Rule(
        "MP-19",
        ("money",),
        _(
            "A duplicate or excessive charge is given back at once. A failed or missed payment is worked on "
            "with the customer until it is made; where cards keep being declined another method is offered."
        ),
        _PAYMENTS,
    ),
    Rule(
        "MP-20",
        ("notify",),
        _(
            "The customer is kept informed of the payment issue, with the reasons for delays, and gets a "
            "corrected receipt or a proof of payment at the end."
        ),
        _PAYMENTS,
    ),
    Rule(
        "MP-21",
        ("gate",),
        _(
            "Any other issue: all information first (order, purchase history, what the customer wrote), then "
            "the root cause, before a solution."
        ),
        _GENERAL,
    ),
    Rule(
        "MP-22",
        ("record",),
        _(
            "The solution is in line with the policy and meets the customer’s needs: a refund, a replacement, "
            "a new article, store credit, or another. A compensation may be added in some cases."
        ),
        _GENERAL,
    ),
    Rule(
        "MP-23",
        ("timer",),
        _(
            "After the solution the customer is asked whether they are satisfied and the issue is fully "
            "addressed, three days later, before the case closes for good."
        ),
        _GENERAL,
    ),
    Rule(
        "MP-24",
        ("record",),
        _("Recurring problems are analysed, for better processes, products and communication."),
        _GENERAL,
        ("cases.causes.RootCause", "cases.insights.causes"),
    ),
    Rule(
        "MP-25",
        ("notify",),
        _(
            "The customer is told how the exchange works, who ships the goods back, and how long "
            "processing and shipping take."
        ),
        _EXCHANGES,
    ),
    Rule(
        "MP-26",
        ("guide",),
        _(
            "Be flexible where you can, above all where the customer could not help it (a defective or wrong "
            "article). An exception to the window or the conditions is recorded with its reason and approved "
            "by the manager."
        ),
        _EXCHANGES,
    ),
    Rule(
        "MP-27",
        ("gate",),
        _("A corrected invoice and its charges are checked a second time before it is sent."),
        _INVOICES,
    ),
    Rule(
        "MP-28",
        ("guide", "notify"),
        _(
            "Payment issues are urgent. The customer is told what went wrong, how it is put right, the next "
            "steps, and when."
        ),
        _PAYMENTS,
    ),
    Rule("MP-29", ("guide",), _("Stay calm and professional."), _GENERAL),
    Rule(
        "MP-30",
        ("guide",),
        _(
            "Deadlines, conditions and procedures of returns are public before anybody buys, on a page that "
            "anyone can open."
        ),
        _RETURNS,
    ),
]
