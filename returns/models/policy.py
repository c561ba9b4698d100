"""What a company promises before anything is bought: its return policy, in versions."""

from datetime import timedelta

from django.db import models
from django.db.models import F, Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.history import History


def _today():
    return clock.now().date()


class PolicyQuerySet(models.QuerySet):
    def in_force(self, workflow, day):
        """The policy of `workflow` that held on `day` (a date), or None where the company has none.

        The first version says what always held before the others.
        """
        held = self.filter(Q(version=1) | Q(in_force_from__lte=day), workflow=workflow)
        return held.order_by("in_force_from", "version").last()


class Policy(models.Model):
    """One version of the return policy of a company. Written once: a change is the next version (MP-01, MP-30).

    Goods are judged by the version that was in force on the day they were delivered.
    """

    class RefundAs(models.TextChoices):
        REFUND = "refund", _("Refund")
        STORE_CREDIT = "store_credit", _("Store credit")
        CHOICE = "choice", _("Refund or store credit, as the customer chooses")

    workflow = models.CharField(_("procedure"), max_length=20)
    version = models.PositiveIntegerField(_("version"))
    in_force_from = models.DateField(_("in force from"))
    written_on = models.DateField(_("written on"), default=_today, editable=False)
    written_by = models.ForeignKey(
        "cases.User",
        models.PROTECT,
        verbose_name=_("written by"),
        null=True,
        editable=False,
        related_name="+",
    )
    window_days = models.PositiveIntegerField(
        _("days to return"), default=30, help_text=_("Counted from the delivery; the last day counts.")
    )
    exchange_window_days = models.PositiveIntegerField(
        _("days to exchange"), null=True, blank=True, help_text=_("Empty: the same as for a return.")
    )
    conditions_en = models.TextField(_("conditions (English)"))
    conditions_fr = models.TextField(_("conditions (French)"))
    inspection = models.BooleanField(_("goods are inspected before money is given back"), default=True)
    refund_as = models.CharField(
        _("money is given back as"), max_length=12, choices=RefundAs.choices, default=RefundAs.CHOICE
    )
    label_provided = models.BooleanField(_("a prepaid return label is provided"), default=True)
    automatic_limit = models.DecimalField(
        _("limit without approval"),
        max_digits=12,
        decimal_places=2,
        help_text=_(
            "Up to it a verified overcharge or duplicate is given back at once; above it a manager approves."
        ),
    )
    currency = models.CharField(_("currency of the limit"), max_length=3, default="EUR")
    # What the letters promise at each stage, in days (MP-05, MP-11, MP-20, MP-25, MP-28).
    answer_days = models.PositiveIntegerField(_("days to answer"), default=1)
    inspection_days = models.PositiveIntegerField(_("days to inspect what came back"), default=3)
    refund_days = models.PositiveIntegerField(_("days to give the money back"), default=5)
    dispatch_days = models.PositiveIntegerField(_("days to dispatch an exchange"), default=2)
    delivery_days = models.PositiveIntegerField(_("days of delivery"), default=5)
    correction_days = models.PositiveIntegerField(_("days to settle an invoice or a payment"), default=2)
    follow_up_days = models.PositiveIntegerField(_("days until the follow-up"), default=3)
    silence_days = models.PositiveIntegerField(
        _("days to wait for an answer to the follow-up"), default=7, help_text=_("Then the case may close.")
    )

    objects = PolicyQuerySet.as_manager()
    history = History()

    class Meta:
        verbose_name = _("return policy")
        verbose_name_plural = _("return policies")
        ordering = ["workflow", "version"]
        default_permissions = ("add", "view")
        constraints = [
            models.UniqueConstraint(fields=["workflow", "version"], name="policy_version_once"),
            # The first version says what always held; no later one reaches back to what was sold already.
            models.CheckConstraint(
                condition=Q(version=1) | Q(in_force_from__gt=F("written_on")), name="policy_looks_ahead"
            ),
            models.CheckConstraint(condition=Q(version__gte=1), name="policy_version_positive"),
            models.CheckConstraint(condition=Q(automatic_limit__gte=0), name="policy_limit_not_negative"),
            models.CheckConstraint(
                condition=Q(refund_as__in=["refund", "store_credit", "choice"]), name="policy_refund_as_known"
            ),
            models.CheckConstraint(
                condition=~Q(conditions_en="") & ~Q(conditions_fr=""), name="policy_says_its_conditions"
            ),
        ]

    def __str__(self):
        return f"{self.workflow} {self.version}"

    def days(self, exchange=False):
        """How many days after the delivery goods may be returned, or exchanged."""
        if exchange and self.exchange_window_days is not None:
            return self.exchange_window_days
        return self.window_days

    def last_day(self, delivered_on, exchange=False):
        """The last day on which what was delivered on `delivered_on` may be returned or exchanged; it counts."""
        return delivered_on + timedelta(days=self.days(exchange))

    @property
    def conditions(self):
        """The conditions in the reader's language."""
        return self.conditions_fr if (get_language() or "").startswith("fr") else self.conditions_en


# What SayPro's policy says until its managers write the next version.
FIRST = {
    "marketplace": {
        "in_force_from": "2020-01-01",
        "conditions_en": (
            "The article is unused and undamaged, in its original packaging, with everything that came with it."
        ),
        "conditions_fr": (
            "L’article n’a pas été utilisé ni endommagé ; il est dans son emballage d’origine, "
            "avec tout ce qui l’accompagnait."
        ),
        "automatic_limit": 100,
    }
}


def write_first_policies(sender, using, **kwargs):
    """After each migration: every company that promises a policy has a first version."""
    for workflow, told in FIRST.items():
        if not Policy.objects.using(using).filter(workflow=workflow).exists():
            Policy.objects.using(using).create(workflow=workflow, version=1, **told)
