"""What kind of issue a case is about: the five of the source."""

from django.utils.translation import gettext_lazy as _

from cases.facts import problem_is

_BY = _("registering the case as another kind of issue")

it_is_a_return = problem_is("it_is_a_return", "MP-01", _("the case is about a return"), _BY, "return")
it_is_an_exchange = problem_is(
    "it_is_an_exchange", "MP-07", _("the case is about an exchange"), _BY, "exchange"
)
it_is_about_goods = problem_is(
    "it_is_about_goods", "MP-01", _("the case is about a return or an exchange"), _BY, "return", "exchange"
)
it_is_an_invoice = problem_is("it_is_an_invoice", "MP-12", _("the case is about an invoice"), _BY, "invoice")
it_is_a_payment = problem_is("it_is_a_payment", "MP-17", _("the case is about a payment"), _BY, "payment")
it_is_another_issue = problem_is(
    "it_is_another_issue", "MP-21", _("the case is about another issue"), _BY, "other"
)
