"""Facts on the article wanted instead, and its stock (MP-07, MP-08)."""

from django.utils.translation import gettext_lazy as _

from cases.facts import either, milestone, opposite
from cases.workflows.marketplace.facts.kinds import it_is_a_return
from cases.workflows.marketplace.facts.words import AGENT, CUSTOMER

stock_is_confirmed = milestone(
    "MP-08",
    _("the article wanted is in stock and available for immediate shipment"),
    _("the agent: confirm the stock"),
    name="stock_confirmed",
)
stock_is_out = milestone(
    "MP-08", _("the article wanted is not in stock"), _("the agent: record the stock"), name="stock_out"
)
alternatives_were_offered = milestone(
    "MP-08",
    _("alternatives or a refund were offered"),
    _("the agent: offer alternatives"),
    name="alternatives_offered",
)
customer_takes_the_money = milestone(
    "MP-08", _("the customer takes the money instead of an exchange"), CUSTOMER, name="money_chosen"
)
customer_wants_an_article = opposite(
    "customer_wants_an_article",
    "MP-08",
    _("the customer wants an article, not the money"),
    CUSTOMER,
    customer_takes_the_money,
)
goods_come_back_for_money = either(
    "goods_come_back_for_money",
    "MP-04",
    _("it is a return, or an exchange whose customer takes the money"),
    AGENT,
    it_is_a_return,
    customer_takes_the_money,
)
replacement_is_scheduled = milestone(
    "MP-10", _("the new article is scheduled"), _("the agent: schedule it"), name="replacement_scheduled"
)
no_replacement_is_scheduled = opposite(
    "no_replacement_is_scheduled",
    "MP-10",
    _("no other article waits to be shipped"),
    _("shipping or cancelling it"),
    replacement_is_scheduled,
)
