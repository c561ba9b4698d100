"""What an order should cost, what was invoiced for it, and what was found wrong (MP-12 to MP-16, MP-27)."""

from decimal import Decimal

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.history import History
from returns.case_figures import CaseFigures
from returns.models.papers import CreditNote

ZERO = Decimal("0.00")


class Terms(models.Model):
    """What was agreed on an order besides its articles: discount, shipping, tax."""

    order = models.OneToOneField("cases.Order", models.PROTECT, verbose_name=_("order"), related_name="terms")
    discount = models.DecimalField(
        _("discount"), max_digits=12, decimal_places=2, default=ZERO, help_text=_("Taken off the articles.")
    )
    shipping = models.DecimalField(_("shipping"), max_digits=12, decimal_places=2, default=ZERO)
    tax = models.DecimalField(
        _("tax"), max_digits=12, decimal_places=2, default=ZERO, help_text=_("Added on top of the prices.")
    )
    recorded_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    recorded_at = models.DateTimeField(_("recorded"), default=clock.now)
    history = History()

    class Meta:
        verbose_name = _("terms of an order")
        verbose_name_plural = _("terms of orders")
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(
                condition=Q(discount__gte=0, shipping__gte=0, tax__gte=0), name="terms_not_negative"
            ),
        ]

    def __str__(self):
        return str(self.order)


class Invoice(models.Model):
    """An invoice as it was issued. It is never altered: a corrected one stands beside it (MP-13)."""

    number = models.CharField(_("invoice number"), max_length=40, unique=True)
    order = models.ForeignKey("cases.Order", models.PROTECT, verbose_name=_("order"), related_name="invoices")
    issued_on = models.DateField(_("issued on"))
    currency = models.CharField(_("currency"), max_length=3)
    total = models.DecimalField(_("total"), max_digits=12, decimal_places=2)
    corrects = models.ForeignKey(
        "self", models.PROTECT, verbose_name=_("corrects"), null=True, blank=True, related_name="corrections"
    )
    reason = models.TextField(_("what was corrected"), blank=True)
    made_by = models.ForeignKey(
        "cases.User", models.PROTECT, verbose_name=_("recorded by"), null=True, related_name="+"
    )
    made_at = models.DateTimeField(_("recorded"), default=clock.now)
    # MP-27: the corrected invoice and its charges are looked at a second time before it is sent.
    checked_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    checked_at = models.DateTimeField(_("checked a second time"), null=True)
    sent_at = models.DateTimeField(_("sent"), null=True)
    dropped_at = models.DateTimeField(_("dropped"), null=True)
    history = History()

    class Meta:
        verbose_name = _("invoice")
        verbose_name_plural = _("invoices")
        ordering = ["id"]
        default_permissions = ("add", "view")
        constraints = [
            models.UniqueConstraint(
                fields=["corrects"],
                condition=Q(corrects__isnull=False, sent_at=None, dropped_at=None),
                name="invoice_one_correction_in_preparation",
            ),
            models.CheckConstraint(condition=Q(total__gte=0), name="invoice_total_not_negative"),
            models.CheckConstraint(
                condition=Q(corrects=None) | ~Q(reason="") & Q(made_by__isnull=False),
                name="invoice_correction_says_why",
            ),
            models.CheckConstraint(
                condition=Q(checked_by=None, checked_at=None)
                | Q(checked_by__isnull=False, checked_at__isnull=False),
                name="invoice_checked_by_someone",
            ),
            models.CheckConstraint(
                condition=Q(sent_at=None)
                | Q(checked_at__isnull=False, corrects__isnull=False, dropped_at=None),
                name="invoice_sent_after_second_check",
            ),
            models.CheckConstraint(
                condition=Q(corrects=None) | ~Q(corrects=F("id")), name="invoice_corrects_another"
            ),
        ]

    def __str__(self):
        return self.number

    @property
    def is_correction(self):
        return self.corrects_id is not None


class InvoiceLine(models.Model):
    """One charge of an invoice. `amount` is what the paper asks for it, below zero for a discount."""

    class Kind(models.TextChoices):
        ARTICLE = "article", _("Article")
        SHIPPING = "shipping", _("Shipping")
        TAX = "tax", _("Tax")
        DISCOUNT = "discount", _("Discount")
        OTHER = "other", _("Other charge")

    invoice = models.ForeignKey(Invoice, models.PROTECT, related_name="lines")
    position = models.PositiveIntegerField(_("line"))
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices, default=Kind.ARTICLE)
    sku = models.CharField(_("article"), max_length=60, blank=True)
    name = models.CharField(_("description"), max_length=200, blank=True)
    quantity = models.PositiveIntegerField(_("quantity"), default=1)
    unit_price = models.DecimalField(_("unit price"), max_digits=12, decimal_places=2)
    amount = models.DecimalField(_("amount"), max_digits=12, decimal_places=2)

    class Meta:
        verbose_name = _("line of an invoice")
        verbose_name_plural = _("lines of invoices")
        ordering = ["position"]
        default_permissions = ("add", "view")
        constraints = [
            models.UniqueConstraint(fields=["invoice", "position"], name="invoice_line_position_once"),
            models.CheckConstraint(condition=Q(quantity__gte=1), name="invoice_line_quantity_positive"),
            models.CheckConstraint(
                condition=Q(kind="discount", amount__lte=0) | ~Q(kind="discount") & Q(amount__gte=0),
                name="invoice_line_discount_takes_off",
            ),
            models.CheckConstraint(
                condition=~Q(kind="article") | ~Q(sku=""), name="invoice_line_names_its_article"
            ),
            models.CheckConstraint(
                condition=Q(kind__in=["article", "shipping", "tax", "discount", "other"]),
                name="invoice_line_kind_known",
            ),
        ]

    def __str__(self):
        return self.name or self.sku or self.get_kind_display()


class Discrepancy(models.Model):
    """What was verified to be wrong on an invoice or with a payment, with the figures it rests on (MP-13, MP-16).

    Written once. `amount` is in the customer's favour: above zero it is given back, below zero still to be paid.
    """

    class Kind(models.TextChoices):
        INVOICE = "invoice", _("Wrong invoice")
        DUPLICATE = "duplicate", _("Charged twice")
        OVER = "over", _("Charged too much")

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="figures")
    cycle = models.PositiveIntegerField(default=1)
    order = models.ForeignKey(
        "cases.Order", models.PROTECT, verbose_name=_("order"), related_name="discrepancies"
    )
    # What is wrong, like "invoice:12" or "transaction:34": the credit note that makes it good carries the same.
    key = models.CharField(_("what"), max_length=40)
    kind = models.CharField(_("kind"), max_length=9, choices=Kind.choices)
    invoice = models.ForeignKey(Invoice, models.PROTECT, null=True, related_name="+")
    transaction = models.ForeignKey("returns.Transaction", models.PROTECT, null=True, related_name="+")
    correction = models.OneToOneField(Invoice, models.PROTECT, null=True, related_name="discrepancy")
    amount = models.DecimalField(_("amount"), max_digits=12, decimal_places=2)
    currency = models.CharField(_("currency"), max_length=3)
    # What the customer paid of it, when it was verified: what was only invoiced cannot be given back.
    give_back = models.DecimalField(_("to give back"), max_digits=12, decimal_places=2, default=ZERO)
    needs_approval = models.BooleanField(
        _("needs approval"), default=False, help_text=_("Above the policy’s limit.")
    )
    paid_as = models.CharField(
        _("given back as"), max_length=12, choices=CreditNote.PaidAs.choices, default=CreditNote.PaidAs.REFUND
    )
    words = models.TextField(_("what went wrong"))
    rows = models.JSONField(_("figures"), default=list)
    verified_by = models.ForeignKey(
        "cases.User", models.PROTECT, verbose_name=_("verified by"), related_name="+"
    )
    verified_at = models.DateTimeField(_("verified"), default=clock.now)

    objects = CaseFigures()

    class Meta:
        verbose_name = _("discrepancy")
        verbose_name_plural = _("discrepancies")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="discrepancy_in_words"),
            models.CheckConstraint(condition=~Q(key=""), name="discrepancy_has_a_key"),
            models.CheckConstraint(
                condition=Q(give_back=0) | Q(give_back__gt=0, give_back__lte=F("amount")),
                name="discrepancy_gives_back_at_most_itself",
            ),
            models.CheckConstraint(
                condition=Q(kind="invoice", invoice__isnull=False, correction__isnull=False)
                | Q(kind__in=["duplicate", "over"], transaction__isnull=False, amount__gt=0),
                name="discrepancy_of_its_kind",
            ),
            models.CheckConstraint(
                condition=Q(paid_as__in=["refund", "store_credit"]), name="discrepancy_paid_as_known"
            ),
        ]

    def __str__(self):
        return self.key

    @property
    def stands(self):
        """Whether it still counts: a corrected invoice that was dropped takes what was verified with it."""
        return self.correction is None or self.correction.dropped_at is None

    @property
    def paper(self):
        """The invoice or the transaction it is about."""
        return self.invoice or self.transaction

    @property
    def ground(self):
        """The figures a credit note without an approval rests on, in no language."""
        return f"{self.paper}: {self.amount} {self.currency}"
