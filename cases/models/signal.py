"""Signals: what a procedure says to another system, or to people who do not work at the desk."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.history import History
from cases.models.outgoing import Outgoing


class Signal(Outgoing):
    """One message on a channel of the case's procedure. Its `message_id` is how the other side knows a repeat."""

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="signals")
    channel = models.CharField(
        _("channel"), max_length=20, help_text=_("A key of the procedure's table of channels.")
    )
    subject = models.CharField(_("subject"), max_length=200)
    text = models.TextField(_("text"))
    # Facts for machines, as they were when it was written: the same bytes go out at each try.
    data = models.JSONField(default=dict)
    urgent = models.BooleanField(_("urgent"), default=False)
    rule = models.CharField(max_length=10)
    history = History(excluded_fields=["lease", "leased_until"])

    class Meta(Outgoing.Meta):
        verbose_name = _("signal")
        verbose_name_plural = _("signals")
        constraints = [
            *Outgoing.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(channel="") & ~Q(subject="") & ~Q(text="") & ~Q(rule=""),
                name="signal_is_whole",
            ),
            # The case relies on its having been said: it is sent or it failed, and is never taken back.
            models.CheckConstraint(
                condition=Q(state__in=["waiting", "sending", "sent", "failed"]), name="signal_state_known"
            ),
        ]

    def __str__(self):
        return self.subject

    @property
    def channel_in_words(self):
        """The name of its channel, or the key when the procedure has no such channel any more."""
        channel = self.case.channels.get(self.channel)
        return channel.label if channel else self.channel
