"""Channels: the ways out of the desk that a procedure names, and where the environment says that each leads."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from aftersales.environment import LOG, refuse
from cases.models import Case

# The variable for every channel that has none of its own.
EVERY_OTHER = "DESK_CHANNEL_DEFAULT"


@dataclass(frozen=True)
class Channel:
    """A way to another system, as a procedure declares it: ``channels = {"urgent": Channel(_("Skype"), "DESK_…")}``.

    label    its name, as people say it after "Signalled on"
    setting  the environment variable that says where it leads
    """

    label: str
    setting: str

    @property
    def destination(self):
        """``mailto:…``, ``https://…`` or ``log:``; "" when production has not been told."""
        told = settings.DESK_CHANNELS
        return told.get(self.setting) or told.get(EVERY_OTHER) or ("" if settings.DESK_PRODUCTION else LOG)

    @property
    def leads_to(self):
        """Where it leads, for people: of a web address the server only, since the rest may be a secret."""
        if self.destination.startswith("mailto:"):
            return self.destination.removeprefix("mailto:")
        if self.destination.startswith(LOG):
            return _("this page only")
        parts = urlsplit(self.destination)
        return f"{parts.scheme}://{parts.hostname}"


def insist_on_destinations():
    """Stop the start when production does not say where a channel of a procedure leads."""
    for name, workflow in Case.workflows.items():
        for channel in workflow.channels.values():
            if not channel.destination:
                refuse(
                    channel.setting,
                    f"is not set, and the procedure {name} signals there; write mailto:name@example.com, "
                    f"https://example.com/path or log:, or set {EVERY_OTHER} for every channel.",
                )
