"""Customers and what they bought: copies of the order system's records, kept by the import."""

from decimal import Decimal

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from cases.history import History


class CustomerQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The customers this person may see: of somebody who works for one company, those with an order they see."""
        if user.companies is None:
            return self
        return self.filter(Exists(Order.objects.visible_to(user).filter(customer=OuterRef("pk"))))


class OrderQuerySet(models.QuerySet):
    def visible_to(self, user):
        """The orders this person may see; to them the others do not exist.

        Those of the companies they work for (DK-11), and those on which a case of theirs is. Who works with orders at
        all is `may_see_orders`.
        """
        from cases.models.case import Case

        if user.companies is None:
            return self
        cases = Case.objects.visible_to(user).filter(order=OuterRef("pk"))
        return self.filter(user.of_my_companies | Exists(cases))


class Customer(models.Model):
    class Kind(models.TextChoices):
        FINAL = "final", _("final customer")
        RESELLER = "reseller", _("reseller")

    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=8, choices=Kind.choices, default=Kind.FINAL)
    in_us = models.BooleanField(
        _("US account"), default=False, help_text=_("Decides Aftersales' mailbox (FB-01).")
    )
    country = models.CharField(_("country"), max_length=60, blank=True)
    language = models.CharField(
        _("language"),
        max_length=10,
        default="en",
        choices=[("en", "English"), ("fr", "Français"), ("zh-hans", "中文")],
    )
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    record_number = models.CharField(
        _("customer number"),
        max_length=40,
        blank=True,
        help_text=_("Empty for a guest: an order without a customer number."),
    )

    objects = CustomerQuerySet.as_manager()
    history = History()

    class Meta:
        verbose_name = _("customer")
        verbose_name_plural = _("customers")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                "record_number", condition=~Q(record_number=""), name="customer_record_number_once"
            ),
            models.CheckConstraint(condition=Q(kind__in=["final", "reseller"]), name="customer_kind_known"),
        ]

    def __str__(self):
        return self.name

    @property
    def is_final(self):
        return self.kind == self.Kind.FINAL


class Order(models.Model):
    number = models.CharField(_("order number"), max_length=40, unique=True)
    workflow = models.CharField(
        _("procedure"),
        max_length=20,
        default="flashbay",
        help_text=_("The company that sold it, and so the procedure its cases follow."),
    )
    customer = models.ForeignKey(Customer, models.PROTECT, verbose_name=_("customer"), related_name="orders")
    placed_on = models.DateField(_("placed on"))
    delivered_on = models.DateField(_("delivered on"), null=True, blank=True)
    courier = models.CharField(_("courier"), max_length=60, blank=True)
    tracking = models.CharField(_("tracking number"), max_length=60, blank=True)
    currency = models.CharField(_("currency"), max_length=3, default="GBP")
    paid = models.DecimalField(_("paid"), max_digits=12, decimal_places=2)
    credited = models.DecimalField(
        _("given back so far"), max_digits=12, decimal_places=2, default=Decimal("0.00"), editable=False
    )
    account_manager = models.ForeignKey(
        "cases.User",
        models.PROTECT,
        verbose_name=_("person in charge"),
        null=True,
        blank=True,
        related_name="orders",
    )

    objects = OrderQuerySet.as_manager()
    history = History()

    class Meta:
        verbose_name = _("order")
        verbose_name_plural = _("orders")
        ordering = ["-placed_on", "-id"]
        constraints = [
            # The budget of every credit note, compensation and refund of this order. A counter with a CHECK
            # holds under any interleaving; a SUM in Python does not.
            models.CheckConstraint(
                condition=Q(credited__gte=0, credited__lte=F("paid")), name="order_credited_within_paid"
            ),
            models.CheckConstraint(
                condition=Q(delivered_on=None) | Q(delivered_on__gte=F("placed_on")),
                name="order_delivered_after_placed",
            ),
        ]

    def __str__(self):
        return self.number

    @property
    def procedure(self):
        """The procedure of the company that sold it: the class its cases have."""
        from cases.models.case import Case

        return Case.workflows[self.workflow]

    @property
    def is_delivered(self):
        return self.delivered_on is not None

    @property
    def left_to_give(self):
        """What may still be given back on this order, in its currency."""
        return self.paid - self.credited


class OrderLine(models.Model):
    order = models.ForeignKey(Order, models.CASCADE, verbose_name=_("order"), related_name="lines")
    position = models.PositiveIntegerField(_("line"))
    sku = models.CharField(_("article"), max_length=60)
    barcode = models.CharField(_("barcode"), max_length=60, blank=True)
    name = models.CharField(_("description"), max_length=200)
    quantity = models.PositiveIntegerField(_("quantity"))
    unit_price = models.DecimalField(_("unit price"), max_digits=12, decimal_places=2)
    announced = models.PositiveIntegerField(
        _("announced back"),
        default=0,
        editable=False,
        help_text=_("Units on returns that are not cancelled."),
    )
    history = History()

    class Meta:
        verbose_name = _("order line")
        verbose_name_plural = _("order lines")
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["order", "position"], name="order_line_position_once"),
            models.CheckConstraint(condition=Q(quantity__gte=1), name="order_line_quantity_positive"),
            models.CheckConstraint(condition=Q(unit_price__gte=0), name="order_line_price_not_negative"),
            models.CheckConstraint(
                condition=Q(announced__lte=F("quantity")), name="order_line_announced_within_ordered"
            ),
        ]

    def __str__(self):
        return f"{self.sku} {self.name}"

    @property
    def returnable(self):
        """Units that may still be announced back: those the customer has, and no return names.

        A unit that was counted back and replaced is `announced` no more: the customer has another in its place.
        """
        return self.quantity - self.announced
