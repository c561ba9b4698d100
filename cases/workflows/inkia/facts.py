"""What Inkia's steps ask before they may be taken. Rule numbers are those of the written procedure."""

from django.utils.translation import gettext_lazy as _

from cases.facts import Milestone, Standing, either, fact, milestone, opposite
from cases.photos.telling import evidence_in_words
from cases.templatetags.desk import money
from cases.workflows.chapters import standing_of
from cases.workflows.inkia import evidence, units
from cases.workflows.inkia.claims import earlier_claims, numbers

AGENT, CUSTOMER, SECOND_LEVEL = _("the agent"), _("the customer"), _("SAV FR")
CORRECTING = _("the agent: correct the problem of the case")

# --- The problem ---------------------------------------------------------------------------------


def _problem(name, rule, says, *problems):
    """A fixed fact: the case is about one of `problems`."""

    def ask(case):
        return case.problem in problems

    ask.__name__ = name
    return fact(rule, says, CORRECTING, fixed=True)(ask)


it_is_a_customer_error = _problem(
    "it_is_a_customer_error", "IK-02", _("the customer ordered the wrong reference"), "customer_error"
)
it_is_a_picking_error = _problem(
    "it_is_a_picking_error", "IK-06", _("another reference than the one ordered was sent"), "picking_error"
)
something_is_missing = _problem(
    "something_is_missing", "IK-09", _("an article is missing from the parcel"), "missing"
)
it_is_the_wrong_colour = _problem(
    "it_is_the_wrong_colour", "IK-11", _("another colour of the same reference was sent"), "wrong_colour"
)
orders_are_swapped = _problem(
    "orders_are_swapped", "IK-16", _("another customer’s order was received"), "swapped_order"
)
the_parcel_is_damaged = _problem(
    "the_parcel_is_damaged", "IK-19", _("the parcel arrived in bad condition"), "damaged_parcel"
)
the_content_is_damaged = _problem(
    "the_content_is_damaged", "IK-24", _("the articles arrived damaged"), "damaged_content"
)
a_toner_is_damaged = _problem("a_toner_is_damaged", "IK-26", _("a toner arrived damaged"), "damaged_toner")

it_is_damage = _problem(
    "it_is_damage",
    "IK-25",
    _("the parcel or its content arrived damaged"),
    "damaged_parcel",
    "damaged_content",
)
sav_decides_it = _problem(
    "sav_decides_it",
    "IK-07",
    _("the problem is one that SAV FR decides on"),
    "picking_error",
    "missing",
    "damaged_toner",
)

# --- Evidence and confirmation -------------------------------------------------------------------


def _seen(name, rule, says):
    """What the problem of the case has to be confirmed by was seen, with what is missing."""

    def ask(case):
        wanted = evidence.missing(case)
        figures = _("missing: %(what)s") % {"what": evidence_in_words(case, wanted)} if wanted else ""
        return Standing(not wanted, figures)

    ask.__name__ = name
    return fact(rule, says, _("the customer’s photos, or the agent: record where they were seen"))(ask)


reference_is_seen = _seen("reference_is_seen", "IK-02", _("a photo shows which reference the customer has"))
received_reference_is_seen = _seen(
    "received_reference_is_seen", "IK-06", _("a photo shows which reference was received")
)
three_photos_are_seen = _seen(
    "three_photos_are_seen",
    "IK-09",
    _("photos show the parcel, the delivery note and the cartridges received"),
)
damage_is_seen = _seen("damage_is_seen", "IK-24", _("a photo shows the damaged articles"))
labels_are_seen = _seen("labels_are_seen", "IK-26", _("a photo shows all labels on the toner"))
evidence_is_seen = _seen("evidence_is_seen", "IK-01", _("what the problem is confirmed by was seen"))

problem_is_confirmed = milestone(
    "IK-01", _("the problem is confirmed"), _("the agent: confirm it on the evidence"), name="confirmed"
)
problem_is_not_confirmed = opposite(
    "problem_is_not_confirmed",
    "IK-01",
    _("the problem is not confirmed yet"),
    _("correcting the problem of the case"),
    problem_is_confirmed,
)
claim_is_refused = milestone(
    "IK-27",
    _("the claim is refused, with the reason"),
    _("the agent or SAV FR: refuse it on the evidence"),
    name="refused",
)
refusal_is_sent = milestone(
    "IK-27",
    _("the customer was told why nothing follows"),
    _("the agent: send the refusal"),
    name="refusal_sent",
)

# --- The customer's mistake ----------------------------------------------------------------------

credit_is_offered = milestone(
    "IK-04",
    _("the mail “retour-avoir produits non-ouverts” was sent"),
    _("the agent: offer the return against a credit note"),
    name="credit_offered",
)


@fact("IK-04", _("unopened units are counted back"), _("the warehouse: count the goods"))
def unopened_units_are_counted(case):
    found = units.unopened(case)
    return Standing(bool(found), units.in_words(case, found))


@fact("IK-04", _("something is left of what was paid for the order"), _("nobody: never above what was paid"))
def something_is_left_of_what_was_paid(case):
    return Standing(case.order.left_to_give > 0, money(case.order.left_to_give, case.order.currency))


# --- The wrong colour ----------------------------------------------------------------------------

keeping_is_proposed = milestone(
    "IK-12",
    _("it was proposed to keep the cartridges and reorder at 10 % off, carriage free"),
    _("the agent: propose it"),
    name="keeping_proposed",
)
keeping_is_accepted = milestone(
    "IK-13", _("the customer accepted to reorder the right colour"), CUSTOMER, name="keeping_accepted"
)
keeping_is_declined = milestone(
    "IK-14", _("the customer declined to keep the cartridges"), CUSTOMER, name="keeping_declined"
)
paid_file_is_passed_up = milestone(
    "IK-13",
    _("the payment is signalled on Skype and commented in Magento"),
    _("the agent: record the payment"),
    name="paid_passed_up",
)


@fact("IK-13", _("a payment link waits for its payment"), _("the agent: send the payment link"))
def a_payment_is_awaited(case):
    return bool(case.payment_links.waiting())


no_payment_is_awaited = opposite(
    "no_payment_is_awaited",
    "IK-13",
    _("no payment link waits for its payment"),
    _("recording the payment, or cancelling the link"),
    a_payment_is_awaited,
)

reorder_is_not_paid = opposite(
    "reorder_is_not_paid",
    "IK-13",
    _("the reorder is not paid yet"),
    _("nobody: it is paid once"),
    paid_file_is_passed_up,
)

# --- Swapped orders ------------------------------------------------------------------------------


@fact("IK-28", _("no new shipment is under way"), _("shipping or cancelling it"))
def no_new_shipment_is_under_way(case):
    return not units.exchanges(case)


@fact(
    "IK-18",
    _("the case of the customer whose order came here is linked"),
    _("the agent: contact the other customer"),
)
def other_customer_is_contacted(case):
    """Linked from here, or this case was opened from the one on that very order."""
    if case.counterpart_id:
        return True
    origin = getattr(case, "counterpart_of", None)
    return bool(origin and origin.order.number == case.particulars.get("order_received"))


other_customer_is_not_contacted = opposite(
    "other_customer_is_not_contacted",
    "IK-18",
    _("the other customer has no linked case yet"),
    _("nobody: one a case"),
    other_customer_is_contacted,
)

# --- Damage --------------------------------------------------------------------------------------

articles_are_good = milestone(
    "IK-20",
    _("the customer found the articles in good condition"),
    _("the customer: check the articles"),
    name="articles_good",
)
logistics_is_told = milestone(
    "IK-21",
    _("logistics and the customer were told of the damaged parcel"),
    _("the agent: pass it to logistics"),
    name="logistics_told",
)
logistics_is_not_told = opposite(
    "logistics_is_not_told",
    "IK-21",
    _("logistics was not told yet"),
    _("nobody: it is told once"),
    logistics_is_told,
)


def _damaged(case):
    return case.problem in ("damaged_parcel", "damaged_content")


@fact("IK-25", _("damaged articles of less than 10 € are to be exchanged"), _("confirming the damage"))
def cheap_articles_are_left(case):
    found = units.cheap(case) if _damaged(case) else {}
    return Standing(bool(found), units.in_words(case, found))


@fact(
    "IK-23",
    _("the customer made no similar claim before"),
    _("SAV FR: allow it in writing; or a return-exchange"),
)
def history_is_clear(case):
    return Standing(not (found := earlier_claims(case)), ", ".join(numbers(found)))


history_is_not_clear = opposite(
    "history_is_not_clear",
    "IK-23",
    _("the customer made a similar claim before"),
    _("nobody: without one the direct exchange needs no leave"),
    history_is_clear,
)


@fact("IK-23", _("SAV FR allowed this direct exchange in writing"), _("SAV FR, in the admin"))
def direct_exchange_is_approved(case):
    """Bound to its units: a unit more is another exchange, which nobody allowed."""
    approval = case.approvals.to_spend("direct_exchange")
    if approval and approval.lines != units.cheap(case):
        return Standing(False, _("other units were allowed"))
    return standing_of(case, "direct_exchange")


history_allows_it = either(
    "history_allows_it",
    "IK-23",
    _("the customer made no similar claim before, or SAV FR allowed it in writing"),
    _("SAV FR: allow it in writing; or a return-exchange"),
    history_is_clear,
    direct_exchange_is_approved,
)


@fact(
    "IK-25",
    _("damaged articles are to be exchanged against their return"),
    _("confirming damage of articles of 10 € or more, or an earlier similar claim"),
)
def articles_to_return_are_left(case):
    found = units_to_return(case) if _damaged(case) else {}
    return Standing(bool(found), units.in_words(case, found))


def units_to_return(case):
    """The units that are exchanged against their return: {order line id: units}.

    Of damaged ones those of 10 € or more; the others too, where the history forbids the direct exchange (IK-23).
    """
    if not _damaged(case):
        return units.left(case)
    return units.dear(case) if history_allows_it(case) else units.left(case)


# --- SAV FR --------------------------------------------------------------------------------------

ticket_is_assigned = milestone(
    "IK-07", _("the ticket is assigned to SAV FR"), _("the agent: assign it"), name="assigned"
)
sending_is_decided = milestone(
    "IK-10", _("SAV FR decided that articles are sent at once"), SECOND_LEVEL, name="sending_decided"
)
return_exchange_is_decided = milestone(
    "IK-26",
    _("SAV FR decided on a return-exchange"),
    SECOND_LEVEL,
    name="return_exchange_decided",
)


@fact("IK-25", _("units are left for which no exchange was arranged"), _("confirming the problem"))
def units_are_left(case):
    found = units.left(case)
    return Standing(bool(found), units.in_words(case, found))


# --- Exchange ------------------------------------------------------------------------------------

return_exchange_is_due = either(
    "return_exchange_is_due",
    "IK-25",
    _(
        "the customer declined to keep the wrong colour, or damaged articles come back, or SAV FR decided on a "
        "return-exchange"
    ),
    _("the customer’s refusal, the damage of articles of 10 € or more, or SAV FR"),
    keeping_is_declined,
    articles_to_return_are_left,
    return_exchange_is_decided,
)


@fact("IK-15", _("an announced return has no prepaid label yet"), _("arranging a return-exchange"))
def a_return_has_no_label(case):
    return any(goods.state == "announced" and not goods.is_prepaid for goods in case.returns.known())


@fact("IK-15", _("a return of the case has its prepaid label"), _("the customer: ask for a return label"))
def a_label_is_due(case):
    return any(goods.is_prepaid for goods in case.returns.known())


it_is_no_customer_error = opposite(
    "it_is_no_customer_error",
    "IK-05",
    _("the mistake is not the customer’s: then there is never a return label"),
    _("nobody"),
    it_is_a_customer_error,
)


@fact("IK-25", _("a replacement waits for its dispatch"), _("the agent: arrange an exchange"))
def a_replacement_is_waiting(case):
    return case.replacements.any_to_ship()


no_replacement_is_held = opposite(
    "no_replacement_is_held",
    "IK-25",
    _("no other replacement is waiting"),
    _("shipping or cancelling it"),
    a_replacement_is_waiting,
)


@fact("IK-25", _("a waiting replacement needs nothing back"), _("the direct exchange, or SAV FR’s decision"))
def nothing_is_to_come_back(case):
    return any(order.nothing_to_return for order in case.replacements.waiting())


@fact("IK-25", _("the goods are counted back"), _("the warehouse: count the goods"))
def goods_are_complete(case):
    return case.returns.complete()


something_may_leave = either(
    "something_may_leave",
    "IK-25",
    _("the goods are counted back, or nothing is to come back"),
    _("the warehouse: count the goods"),
    nothing_is_to_come_back,
    goods_are_complete,
)

# --- Letters and closing -------------------------------------------------------------------------

remedy_is_given = milestone(
    "IK-25", _("the customer got a remedy"), _("shipping, crediting, or the paid reorder"), name="remedy"
)
no_remedy_is_given = opposite(
    "no_remedy_is_given",
    "IK-01",
    _("the customer got no remedy yet"),
    _("nobody: what was given stays given"),
    remedy_is_given,
)
customer_waived = milestone("DK-05", _("the customer wants nothing more"), CUSTOMER, name="waived")
case_is_answered = either(
    "case_is_answered",
    "IK-01",
    _("the customer got a remedy, wants none, found the articles good, or was told why nothing follows"),
    _("a remedy, the customer’s words, or a refusal"),
    remedy_is_given,
    customer_waived,
    articles_are_good,
    refusal_is_sent,
)


@fact("IK-25", _("every damaged unit is exchanged"), _("the exchanges that are left"))
def every_damaged_unit_is_exchanged(case):
    found = units.left(case) if _damaged(case) else {}
    return Standing(not found, units.in_words(case, found))


damage_is_dealt_with = either(
    "damage_is_dealt_with",
    "IK-25",
    _("every damaged unit is exchanged, or the customer wants nothing more"),
    _("the exchanges that are left, or the customer’s words"),
    every_damaged_unit_is_exchanged,
    customer_waived,
)
orders_are_not_swapped = opposite(
    "orders_are_not_swapped", "IK-16", _("the orders are not swapped"), CORRECTING, orders_are_swapped
)
swap_is_followed_up = either(
    "swap_is_followed_up",
    "IK-18",
    _("the customer whose order came here is contacted"),
    _("the agent: contact the other customer"),
    other_customer_is_contacted,
    orders_are_not_swapped,
    problem_is_not_confirmed,
)
nothing_was_accepted = opposite(
    "nothing_was_accepted", "IK-13", _("no reorder was accepted"), CUSTOMER, keeping_is_accepted
)
paid_is_passed_up_where_due = either(
    "paid_is_passed_up_where_due",
    "IK-13",
    _("a paid reorder is signalled on Skype and commented in Magento"),
    _("the agent: record the payment"),
    paid_file_is_passed_up,
    nothing_was_accepted,
    customer_waived,
)
credit_may_be_spoken_of = either(
    "credit_may_be_spoken_of",
    "IK-04",
    _("it is the customer’s mistake, or the wrong colour"),
    _("correcting the problem of the case"),
    it_is_a_customer_error,
    it_is_the_wrong_colour,
)
exchange_may_be_spoken_of = either(
    "exchange_may_be_spoken_of",
    "IK-25",
    _("an exchange is due: swapped orders, damage, a refusal to keep the wrong colour, or SAV FR’s decision"),
    _("what the procedure asks before an exchange"),
    orders_are_swapped,
    the_parcel_is_damaged,
    the_content_is_damaged,
    return_exchange_is_due,
    sending_is_decided,
)
what_was_found_may_be_told = either(
    "what_was_found_may_be_told",
    "IK-01",
    _("the problem is confirmed or refused"),
    _("the agent: confirm or refuse it on the evidence"),
    problem_is_confirmed,
    claim_is_refused,
)


@fact("IK-04", _("this procedure knows no refund"), _("nobody: an exchange or a credit note"), fixed=True)
def refunds_are_given(case):
    return False


@fact("IK-12", _("this procedure knows no gift"), _("nobody"), fixed=True)
def gifts_are_given(case):
    return False


ALL_MILESTONES = [found for found in list(globals().values()) if isinstance(found, Milestone)]
