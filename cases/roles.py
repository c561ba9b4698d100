"""Who works at the desk. A role is a Django group of the same name; a person may have several."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Role(TextChoices):
    AGENT = "agent", _("agent")
    AFTERSALES = "aftersales", _("Aftersales")
    SECOND_LEVEL = "second_level", _("second level")
    TEAM_MANAGER = "team_manager", _("team manager")
    WAREHOUSE = "warehouse", _("warehouse")
    FINANCE = "finance", _("finance")
    ADMINISTRATOR = "administrator", _("administrator")


# Those who work on the cases of their own team, and of none.
OF_A_TEAM = (Role.AGENT, Role.SECOND_LEVEL, Role.TEAM_MANAGER)
# Those who speak with customers, and keep what they send.
SERVE_CUSTOMERS = (*OF_A_TEAM, Role.AFTERSALES)
# Those who serve all companies of the desk, whatever team they are in.
EVERY_COMPANY = (Role.AFTERSALES, Role.FINANCE, Role.ADMINISTRATOR)
# Those who carry out what the second level decided.
AGENT_OR_SECOND_LEVEL = (Role.AGENT, Role.SECOND_LEVEL)
# Those who may open the admin: they decide requests in writing, or look after people and settings.
IN_THE_ADMIN = (Role.AFTERSALES, Role.SECOND_LEVEL, Role.TEAM_MANAGER, Role.ADMINISTRATOR)


def may_see_orders(user):
    """Whether `user` works with orders: everybody of the desk but the warehouse, which works with returns."""
    return user.has_role(
        Role.AGENT, Role.SECOND_LEVEL, Role.AFTERSALES, Role.TEAM_MANAGER, Role.FINANCE, Role.ADMINISTRATOR
    )
