"""The outbox: everything that leaves the house is a row before it leaves."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from simple_history.models import HistoricalRecords

from cases import clock


class Letter(models.Model):
    class To(models.TextChoices):
        CUSTOMER = "customer", _("customer")
        AFTERSALES = "aftersales", _("Aftersales")
        STAFF = "staff", _("colleague")

    class State(models.TextChoices):
        WAITING = "waiting", _("Waiting to be sent")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Could not be sent")
        TAKEN_BACK = "taken_back", _("Taken back")

    case = models.ForeignKey("cases.Case", models.PROTECT, null=True, related_name="letters")
    to = models.CharField(_("to"), max_length=10, choices=To.choices)
    address = models.EmailField(_("address"))
    language = models.CharField(_("language"), max_length=10, default="en")
    subject = models.CharField(_("subject"), max_length=200)
    body = models.TextField(_("text"))
    template = models.CharField(max_length=60, blank=True, help_text=_("Empty: written by hand."))
    enclosures = models.JSONField(
        default=list, help_text=_("Names of papers made when it is sent, like slip:RT-2026-00001.")
    )
    # What the guard read in it, and that the case allowed it: kept for ever with the letter.
    topics = models.JSONField(default=list)
    by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(_("written"), default=clock.now)
    message_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING)
    send_after = models.DateTimeField(default=clock.now)
    lease = models.UUIDField(null=True, editable=False)
    leased_until = models.DateTimeField(null=True, editable=False)
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True)
    history = HistoricalRecords(excluded_fields=["lease", "leased_until"])

    class Meta:
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        ordering = ["-id"]
        indexes = [
            models.Index(
                fields=["send_after"], condition=Q(state__in=["waiting", "sending"]), name="letter_to_send"
            )
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="sent", sent_at__isnull=False) | (~Q(state="sent") & Q(sent_at=None)),
                name="letter_sent_has_time",
            ),
            models.CheckConstraint(
                condition=~Q(body="") & ~Q(subject="") & ~Q(address=""), name="letter_is_whole"
            ),
        ]

    def __str__(self):
        return self.subject

    @property
    def can_be_taken_back(self):
        """Whether it was written by hand to a customer and still waits for its first try.

        The letter of a step cannot be: the step was taken, and the case relies on its having been told.
        """
        by_hand = self.to == self.To.CUSTOMER and not self.template
        return by_hand and self.state == self.State.WAITING and not self.attempts
