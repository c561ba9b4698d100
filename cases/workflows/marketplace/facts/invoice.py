"""Facts on invoices compared with orders, and corrected (MP-12 to MP-16, MP-27)."""

from django.utils.translation import gettext_lazy as _

from cases.facts import fact, opposite


@fact("MP-12", _("an invoice is recorded for the order"), _("the agent: record the invoice"))
def an_invoice_is_recorded(case):
    return case.figures.original() is not None


@fact("MP-13", _("the invoice differs from the order"), _("the comparison of invoice and order"))
def invoice_differs(case):
    return case.figures.invoice_differs()


invoice_agrees = opposite(
    "invoice_agrees",
    "MP-13",
    _("invoice and order agree"),
    _("the comparison of invoice and order"),
    invoice_differs,
)


@fact("MP-13", _("this case prepared the corrected invoice"), _("the agent: verify the error"))
def correction_is_ours(case):
    return case.figures.own_correction() is not None


@fact(
    "MP-27",
    _("the corrected invoice and its charges were checked a second time"),
    _("a second look, best by somebody else"),
)
def correction_is_checked(case):
    own = case.figures.own_correction()
    return bool(own and own.checked_at)


correction_is_not_checked = opposite(
    "correction_is_not_checked",
    "MP-27",
    _("the corrected invoice was not checked yet"),
    _("nobody: it is checked"),
    correction_is_checked,
)


@fact("MP-14", _("the overcharge was given back already"), _("finance: give it back"))
def overcharge_is_given_back(case):
    prepared = case.figures.prepared()
    return bool(prepared and f"invoice:{prepared.corrects_id}" in case.figures.made_good())


overcharge_is_not_given_back = opposite(
    "overcharge_is_not_given_back",
    "MP-14",
    _("nothing was given back on the corrected invoice yet"),
    _("nobody: what was given back stands"),
    overcharge_is_given_back,
)


@fact(
    "MP-14",
    _("an overcharge is verified, and within the limit or approved"),
    _("the agent: verify the error; above the limit the customer-service manager, in the admin"),
)
def overcharge_may_be_given_back(case):
    return case.figures.may_be_given_back("invoice")
