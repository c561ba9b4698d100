"""Who has the ball: one vocabulary for every workflow, so that queues sort by who acts next."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    NEW = "new", _("New")
    WITH_AGENT = "with_agent", _("To do")
    WITH_AFTERSALES = "with_aftersales", _("Waiting: Aftersales")
    WITH_SECOND_LEVEL = "with_second_level", _("Waiting: second level")
    WITH_MANAGER = "with_manager", _("Waiting: team manager")
    INVESTIGATING = "investigating", _("Under investigation")
    WITH_COURIER = "with_courier", _("Waiting: courier")
    WITH_CUSTOMER = "with_customer", _("Waiting: customer")
    WITH_WAREHOUSE = "with_warehouse", _("Waiting: warehouse")
    WITH_FACTORY = "with_factory", _("Waiting: factory")
    WITH_FINANCE = "with_finance", _("Waiting: finance")
    CLOSED = "closed", _("Closed")


# `State.values` makes its list anew each time; lists and rails ask for every line.
KNOWN = frozenset(State.values)
OPEN = [state for state in State if state != State.CLOSED]
# Where an agent can act on a case without taking it from someone.
AT_THE_DESK = [State.NEW, State.WITH_AGENT, State.WITH_CUSTOMER]
