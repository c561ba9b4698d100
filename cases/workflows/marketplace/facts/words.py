"""Who lifts what, in the words of the blocked cards."""

from django.utils.translation import gettext_lazy as _

AGENT, MANAGER, CUSTOMER = _("the agent"), _("the customer-service manager, in the admin"), _("the customer")
