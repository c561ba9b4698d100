"""How a request is put to the person who answers it: as the decision it is, and what follows from it."""

from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from approvals.models import Kind
from cases.templatetags.desk import money

TITLES = {
    Kind.FINDINGS: _("Findings report to %(customer)s"),
    Kind.COMPENSATION: _("Compensation of %(amount)s to %(customer)s"),
    Kind.EXCHANGE: _("Exchange of goods for %(customer)s (units: %(units)s)"),
    Kind.DIRECT_EXCHANGE: _(
        "Direct exchange for %(customer)s (units: %(units)s), in spite of an earlier claim"
    ),
    Kind.CREDIT: _("Credit note of %(amount)s to %(customer)s (returned units: %(units)s)"),
    Kind.REFUND_TALK: _("Talking of a refund with %(customer)s"),
    Kind.REFUND: _("Refund of %(amount)s to %(customer)s"),
    Kind.GIFT: _("Truffle Express for %(customer)s"),
    Kind.EXCEPTION: _("Exception to the return policy for %(customer)s (units: %(units)s)"),
}
APPROVE = {
    Kind.FINDINGS: _("Agree this very text"),
    Kind.COMPENSATION: _("Approve compensation of %(amount)s"),
    Kind.EXCHANGE: _("Approve the exchange (units: %(units)s)"),
    Kind.DIRECT_EXCHANGE: _("Approve the direct exchange (units: %(units)s)"),
    Kind.CREDIT: _("Approve credit note of %(amount)s"),
    Kind.REFUND_TALK: _("Approve talking of a refund"),
    Kind.REFUND: _("Approve refund of %(amount)s"),
    Kind.GIFT: _("Approve Truffle Express"),
    Kind.EXCEPTION: _("Approve the exception (units: %(units)s)"),
}
AFTERWARDS = {
    Kind.FINDINGS: _(
        "The agent sends this very text to the customer. A change of it is another text, which nobody agreed."
    ),
    Kind.COMPENSATION: _(
        "The agent may offer it. Finance pays when the customer has accepted, and the customer is told."
    ),
    Kind.EXCHANGE: _(
        "The agent may offer it and take the goods back. The replacement ships when the complete order is counted back."
    ),
    Kind.DIRECT_EXCHANGE: _("The agent may exchange these units at once; the customer keeps the first ones."),
    Kind.CREDIT: _("Finance issues the credit note for units counted back, and the customer is told."),
    Kind.REFUND_TALK: _("The agent may talk of a refund with the customer. Paying one is another request."),
    Kind.REFUND: _("The agent may tell the customer. Finance pays, and the customer is told."),
    Kind.GIFT: _(
        "The agent initiates it: the mail TRUFFLE EXPRESS goes to Aftersales, who send the chocolates."
    ),
    Kind.EXCEPTION: _(
        "These units may come back as if the policy allowed it. What is given for them is another request."
    ),
}


def title(approval):
    """The decision in one line: "Refund of €148.50 to L. Marchand"."""
    return TITLES[approval.kind] % _figures(approval)


def approve_label(approval):
    """The words on the button that approves all that was asked."""
    return APPROVE[approval.kind] % _figures(approval)


def afterwards(approval):
    """What happens when it is approved: what the procedure says of this case, else what follows everywhere."""
    return approval.case.if_approved(approval.kind) or AFTERWARDS[approval.kind]


def done(approval):
    """What was done, for the line above the next request."""
    figures = {"what": title(approval), "amount": money(approval.final_amount, approval.currency)}
    if approval.state == approval.State.REJECTED:
        return _now("Rejected: %(what)s.") % figures
    if approval.granted_amount is not None and approval.granted_amount != approval.amount:
        return _now("Approved with %(amount)s: %(what)s.") % figures
    return _now("Approved: %(what)s.") % figures


def _figures(approval):
    return {
        "amount": money(approval.amount, approval.currency),
        "customer": approval.case.customer,
        "units": sum(approval.lines.values()),
    }
