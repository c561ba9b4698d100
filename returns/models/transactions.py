"""What the payment provider says became of the customer's money (MP-17)."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.history import History


class Transaction(models.Model):
    """One attempt to charge or to give back money, as the provider reports it. Settled, it is never altered."""

    class Kind(models.TextChoices):
        CHARGE = "charge", _("Charge")
        REFUND = "refund", _("Refund")

    class Status(models.TextChoices):
        PROCESSED = "processed", _("Processed")
        PENDING = "pending", _("Pending")
        FAILED = "failed", _("Failed")

    class Method(models.TextChoices):
        CARD = "card", _("Card")
        TRANSFER = "transfer", _("Bank transfer")
        WALLET = "wallet", _("Digital wallet")
        DIRECT_DEBIT = "direct_debit", _("Direct debit")
        CASH = "cash", _("Cash on delivery")
        OTHER = "other", _("Other method")

    order = models.ForeignKey(
        "cases.Order", models.PROTECT, verbose_name=_("order"), related_name="transactions"
    )
    reference = models.CharField(_("provider’s reference"), max_length=60, unique=True)
    kind = models.CharField(_("kind"), max_length=6, choices=Kind.choices, default=Kind.CHARGE)
    method = models.CharField(_("method"), max_length=12, choices=Method.choices, default=Method.CARD)
    amount = models.DecimalField(_("amount"), max_digits=12, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    status = models.CharField(_("status"), max_length=9, choices=Status.choices)
    processed_at = models.DateTimeField(_("processed"))
    failure = models.CharField(_("why it failed"), max_length=200, blank=True)
    recorded_by = models.ForeignKey(
        "cases.User", models.PROTECT, verbose_name=_("recorded by"), null=True, related_name="+"
    )
    recorded_at = models.DateTimeField(_("recorded"), default=clock.now)
    history = History()

    class Meta:
        verbose_name = _("transaction")
        verbose_name_plural = _("transactions")
        ordering = ["processed_at", "id"]
        default_permissions = ("add", "view")
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="transaction_amount_positive"),
            models.CheckConstraint(condition=~Q(reference=""), name="transaction_has_a_reference"),
            models.CheckConstraint(condition=Q(kind__in=["charge", "refund"]), name="transaction_kind_known"),
            models.CheckConstraint(
                condition=Q(status__in=["processed", "pending", "failed"]), name="transaction_status_known"
            ),
            models.CheckConstraint(
                condition=~Q(status="failed") | ~Q(failure=""), name="transaction_failed_says_why"
            ),
        ]

    def __str__(self):
        return self.reference

    @property
    def is_settled(self):
        return self.status != self.Status.PENDING
