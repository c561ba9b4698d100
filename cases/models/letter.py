"""Letters: to customers, to Aftersales, to colleagues."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases.history import History
from cases.models.outgoing import Outgoing


class Letter(Outgoing):
    class To(models.TextChoices):
        CUSTOMER = "customer", _("customer")
        AFTERSALES = "aftersales", _("Aftersales")
        STAFF = "staff", _("colleague")

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
    history = History(excluded_fields=["lease", "leased_until"])

    class Meta(Outgoing.Meta):
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        constraints = [
            *Outgoing.Meta.constraints,
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
