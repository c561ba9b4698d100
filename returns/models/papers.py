"""What the customer gets: replacement orders, credit notes, the courtesy gift."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.history import History
from returns.case_papers import CaseCreditNotes, CaseGifts, CasePaymentLinks, CaseReplacements


class ReplacementOrder(models.Model):
    """An order for replacements, scheduled in the company's order system (FB-06, FB-07, FB-25, FB-26)."""

    number = models.CharField(_("replacement order"), max_length=20, unique=True)
    case = models.ForeignKey(
        "cases.Case", models.PROTECT, verbose_name=_("case"), related_name="replacements"
    )
    approval = models.OneToOneField(
        "approvals.Approval",
        models.PROTECT,
        null=True,
        related_name="replacement",
        help_text=_("Empty: on Aftersales' instruction (FB-06), or where the procedure asks for none."),
    )
    lines = models.JSONField(_("units"), default=dict, help_text=_("Order line id → units."))
    job_note = models.TextField(_("job note"))
    urgent = models.BooleanField(_("urgent"), default=False)
    why_urgent = models.TextField(_("why it is urgent"), blank=True)
    nothing_to_return = models.BooleanField(
        default=False, help_text=_("The parcel is lost, or the procedure leaves the goods with the customer.")
    )
    scheduled_by = models.ForeignKey("cases.User", models.PROTECT, related_name="+")
    scheduled_at = models.DateTimeField(_("scheduled"), default=clock.now)
    goods_back_at = models.DateTimeField(_("goods confirmed back"), null=True)
    shipped_at = models.DateTimeField(_("shipped"), null=True)
    shipped_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    tracking = models.CharField(_("tracking number"), max_length=60, blank=True)
    cancelled_at = models.DateTimeField(_("cancelled"), null=True)

    objects = CaseReplacements()
    history = History()

    class Meta:
        verbose_name = _("replacement order")
        verbose_name_plural = _("replacement orders")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(condition=~Q(job_note=""), name="replacement_has_job_note"),
            models.CheckConstraint(
                condition=Q(urgent=False) | ~Q(why_urgent=""), name="replacement_urgent_in_words"
            ),
            models.CheckConstraint(
                condition=Q(shipped_at=None) | Q(goods_back_at__isnull=False) | Q(nothing_to_return=True),
                name="replacement_ships_after_goods_are_back",
            ),
            models.CheckConstraint(
                condition=Q(shipped_at=None) | Q(cancelled_at=None), name="replacement_shipped_or_cancelled"
            ),
        ]

    def __str__(self):
        return self.number


class CreditNote(models.Model):
    """Money given back, in one document per approval: for counted units, as compensation, or as a refund.

    A procedure that asks nobody's approval says instead in `ground` on which figures the amount rests.
    """

    class Kind(models.TextChoices):
        CREDIT = "credit", _("Credit note for returned units")
        COMPENSATION = "compensation", _("Compensation")
        REFUND = "refund", _("Refund")

    number = models.CharField(_("number"), max_length=20, unique=True)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices)
    case = models.ForeignKey(
        "cases.Case", models.PROTECT, verbose_name=_("case"), related_name="credit_notes"
    )
    order = models.ForeignKey(
        "cases.Order", models.PROTECT, verbose_name=_("order"), related_name="credit_notes"
    )
    approval = models.OneToOneField(
        "approvals.Approval", models.PROTECT, null=True, related_name="credit_note"
    )
    ground = models.CharField(
        _("ground"),
        max_length=300,
        blank=True,
        help_text=_("Where no approval is asked: the figures it rests on."),
    )
    amount = models.DecimalField(_("amount"), max_digits=12, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    units = models.JSONField(_("units"), default=dict, help_text=_("Return line id → units."))
    reference = models.CharField(_("ledger reference"), max_length=60, blank=True)
    issued_by = models.ForeignKey("cases.User", models.PROTECT, related_name="+")
    issued_at = models.DateTimeField(_("issued"), default=clock.now)

    objects = CaseCreditNotes()
    history = History()

    class Meta:
        verbose_name = _("credit note")
        verbose_name_plural = _("credit notes")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="credit_note_amount_positive"),
            models.CheckConstraint(
                condition=~Q(kind="credit") | ~Q(units={}), name="credit_note_names_units"
            ),
            models.CheckConstraint(
                condition=Q(approval__isnull=False) | ~Q(ground=""), name="credit_note_approved_or_grounded"
            ),
        ]

    def __str__(self):
        return self.number


class Gift(models.Model):
    """Truffle Express: an apology and fine chocolate for a final customer (FB-27 to FB-30, FB-34)."""

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="gifts")
    approval = models.OneToOneField("approvals.Approval", models.PROTECT, related_name="gift")
    record_number = models.CharField(_("NetSuite customer record number"), max_length=40)
    contact_name = models.CharField(_("contact name"), max_length=120)
    particulars = models.TextField(_("particulars of the service failure"))
    letter = models.OneToOneField("cases.Letter", models.PROTECT, related_name="gift")
    dispatched_at = models.DateTimeField(_("dispatched"), null=True)
    dispatched_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    tracking = models.CharField(_("tracking number"), max_length=60, blank=True)

    objects = CaseGifts()
    history = History()

    class Meta:
        verbose_name = _("Truffle Express")
        verbose_name_plural = _("Truffle Express")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(
                condition=~Q(record_number="") & ~Q(contact_name="") & ~Q(particulars=""),
                name="gift_mail_is_whole",
            ),
            models.CheckConstraint(
                condition=Q(dispatched_at=None) | Q(dispatched_by__isnull=False),
                name="gift_dispatched_by_someone",
            ),
        ]

    def __str__(self):
        return f"{self.contact_name} ({self.record_number})"


class PaymentLink(models.Model):
    """A link by which the customer pays for the right articles, at the reduced price (IK-12, IK-13)."""

    case = models.ForeignKey(
        "cases.Case", models.PROTECT, verbose_name=_("case"), related_name="payment_links"
    )
    cycle = models.PositiveIntegerField(default=1)
    lines = models.JSONField(_("units"), help_text=_("Order line id → units to send."))
    price = models.DecimalField(_("price without discount"), max_digits=12, decimal_places=2)
    amount = models.DecimalField(_("amount"), max_digits=12, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    address = models.URLField(_("address of the link"), max_length=500)
    sent_by = models.ForeignKey("cases.User", models.PROTECT, verbose_name=_("sent by"), related_name="+")
    sent_at = models.DateTimeField(_("sent"), default=clock.now)
    paid_at = models.DateTimeField(_("paid"), null=True)
    paid_noted_by = models.ForeignKey(
        "cases.User", models.PROTECT, verbose_name=_("payment noted by"), null=True, related_name="+"
    )
    reference = models.CharField(_("reference of the payment"), max_length=60, blank=True)
    cancelled_at = models.DateTimeField(_("cancelled"), null=True)
    cancelled_by = models.ForeignKey(
        "cases.User", models.PROTECT, verbose_name=_("cancelled by"), null=True, related_name="+"
    )

    objects = CasePaymentLinks()
    history = History()

    class Meta:
        verbose_name = _("payment link")
        verbose_name_plural = _("payment links")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(
                condition=Q(amount__gt=0, price__gte=F("amount")) & ~Q(currency=""),
                name="payment_link_amount_positive",
            ),
            models.CheckConstraint(
                condition=~Q(lines={}) & ~Q(address=""), name="payment_link_says_what_and_where"
            ),
            models.CheckConstraint(
                condition=Q(paid_at=None, paid_noted_by=None, reference="")
                | Q(paid_at__isnull=False, paid_noted_by__isnull=False) & ~Q(reference=""),
                name="payment_link_paid_with_reference",
            ),
            models.CheckConstraint(
                condition=Q(cancelled_at=None, cancelled_by=None)
                | Q(cancelled_at__isnull=False, cancelled_by__isnull=False),
                name="payment_link_cancelled_by_someone",
            ),
            models.CheckConstraint(
                condition=Q(paid_at=None) | Q(cancelled_at=None), name="payment_link_paid_or_cancelled"
            ),
            models.UniqueConstraint(
                fields=["case"],
                condition=Q(paid_at=None, cancelled_at=None),
                name="payment_link_one_open_per_case",
            ),
        ]

    def __str__(self):
        return f"{self.amount} {self.currency}"

    @property
    def is_open(self):
        """Whether its payment is still awaited."""
        return self.paid_at is None and self.cancelled_at is None
