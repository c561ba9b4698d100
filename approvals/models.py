"""A question in writing, its written answer, for ever."""

import hashlib
import json
from decimal import Decimal

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from approvals.case_approvals import CaseApprovals
from cases import clock
from cases.history import History


class Kind(models.TextChoices):
    FINDINGS = "findings", _("Findings report")
    COMPENSATION = "compensation", _("Compensation")
    EXCHANGE = "exchange", _("Exchange of goods")
    DIRECT_EXCHANGE = "direct_exchange", _("Direct exchange, in spite of an earlier claim")
    CREDIT = "credit", _("Credit note for returned units")
    REFUND_TALK = "refund_talk", _("Talking of a refund")
    REFUND = "refund", _("Refund")
    GIFT = "gift", _("Truffle Express")
    EXCEPTION = "exception", _("Exception to the return policy")


# The kinds that name an amount of money.
WITH_AMOUNT = (Kind.COMPENSATION, Kind.CREDIT, Kind.REFUND)


class Approval(models.Model):
    """A question to the person whom the rulebook names, about one content, answered once in words."""

    class State(models.TextChoices):
        OPEN = "open", _("Waiting")
        APPROVED = "approved", _("Approved")
        REJECTED = "rejected", _("Rejected")
        WITHDRAWN = "withdrawn", _("Withdrawn")

    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="approvals")
    cycle = models.PositiveIntegerField(default=1)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices)
    asked_by = models.ForeignKey(
        "cases.User", models.PROTECT, verbose_name=_("asked by"), related_name="approvals_asked"
    )
    asked_at = models.DateTimeField(_("asked"), default=clock.now)
    words = models.TextField(_("reason"))
    amount = models.DecimalField(_("amount"), max_digits=12, decimal_places=2, null=True)
    currency = models.CharField(_("currency"), max_length=3, blank=True)
    lines = models.JSONField(_("units"), default=dict, help_text=_("Order line id → units."))
    text = models.TextField(_("text"), blank=True, help_text=_("The very words that are agreed (FB-19)."))
    about = models.CharField(
        _("what it makes good"),
        max_length=40,
        blank=True,
        help_text=_("The discrepancy it is asked for, like invoice:12; the credit note carries it on."),
    )
    fingerprint = models.CharField(max_length=64, editable=False)
    state = models.CharField(_("state"), max_length=9, choices=State.choices, default=State.OPEN)
    decided_by = models.ForeignKey(
        "cases.User",
        models.PROTECT,
        verbose_name=_("decided by"),
        null=True,
        related_name="approvals_decided",
    )
    decided_at = models.DateTimeField(_("decided"), null=True)
    answer = models.TextField(_("written answer"), blank=True)
    granted_amount = models.DecimalField(_("approved amount"), max_digits=12, decimal_places=2, null=True)

    objects = CaseApprovals()
    history = History()
    paper = None  # its manager tells (`CaseApprovals.get_queryset`); what is only being asked was used for nothing

    class Meta:
        verbose_name = _("request")
        verbose_name_plural = _("requests")
        ordering = ["id"]
        default_permissions = ("view",)
        indexes = [models.Index(fields=["asked_at"], condition=Q(state="open"), name="approval_open")]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "kind", "about"],
                condition=Q(state="open"),
                name="approval_one_open_per_kind",
            ),
            models.CheckConstraint(
                condition=Q(decided_by=None) | ~Q(decided_by=F("asked_by")),
                name="approval_decider_is_not_asker",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["open", "withdrawn"], decided_by=None, decided_at=None)
                | Q(state__in=["approved", "rejected"], decided_by__isnull=False, decided_at__isnull=False)
                & ~Q(answer=""),
                name="approval_decided_in_writing",
            ),
            models.CheckConstraint(condition=~Q(words=""), name="approval_asked_in_words"),
            models.CheckConstraint(
                condition=Q(kind__in=WITH_AMOUNT, amount__isnull=False, amount__gt=0) & ~Q(currency="")
                | ~Q(kind__in=WITH_AMOUNT) & Q(amount=None),
                name="approval_amount_positive",
            ),
            models.CheckConstraint(
                condition=Q(granted_amount=None)
                | Q(
                    state="approved",
                    amount__isnull=False,
                    granted_amount__gt=0,
                    granted_amount__lte=F("amount"),
                ),
                name="approval_grants_at_most_asked",
            ),
            models.CheckConstraint(condition=Q(kind__in=Kind.values), name="approval_kind_known"),
            # IK-23: it is allowed for these very units.
            models.CheckConstraint(
                condition=~Q(kind="direct_exchange") | ~Q(lines={}), name="approval_exchange_names_units"
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} · {self.case_id}"

    def save(self, *args, **kwargs):
        self.fingerprint = self.content()
        super().save(*args, **kwargs)

    def content(self):
        """The fingerprint of what the row says now: made anew, because raw SQL does not keep the column."""
        return fingerprint(self.kind, self.amount, self.currency, self.lines, self.text, self.about)

    @property
    def is_open(self):
        return self.state == self.State.OPEN

    @property
    def is_void(self):
        return hasattr(self, "voiding")

    @property
    def stands(self):
        """Approved, and nothing has changed since."""
        return self.state == self.State.APPROVED and not self.is_void

    @property
    def is_spent(self):
        """Whether its one paper exists already."""
        return self.paper is not None

    @property
    def is_alive(self):
        """Whether it waits for its answer, or for being used."""
        return self.is_open or (self.stands and not self.is_spent)

    def changes_from(self, other):
        """What differs from another request of the same kind, each in words; empty when it is the very same."""
        changes = []
        if self.amount != other.amount:
            changes.append(
                _now("the amount changed from %(old)s to %(new)s") % {"old": other.amount, "new": self.amount}
            )
        if self.lines != other.lines:
            changes.append(
                _now("the units changed from %(old)s to %(new)s")
                % {"old": sum(other.lines.values()), "new": sum(self.lines.values())}
            )
        if self.text != other.text:
            changes.append(_now("the text changed"))
        if not changes and self.words != other.words:
            changes.append(_now("the reason changed"))
        return changes

    @property
    def final_amount(self):
        """The amount approved: what was granted, at most what was asked."""
        return self.granted_amount if self.granted_amount is not None else self.amount


class Voiding(models.Model):
    """Why a request or its approval no longer stands. The decided row itself is never touched."""

    approval = models.OneToOneField(Approval, models.PROTECT, related_name="voiding")
    why = models.CharField(max_length=300)
    by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(default=clock.now)

    def __str__(self):
        return self.why


def fingerprint(kind, amount, currency, lines, text, about=""):
    """A hash of what a request is about: any change of it is another request."""
    figures = str(Decimal(amount).quantize(Decimal("0.01"))) if amount is not None else ""
    said = [str(kind), figures, currency, sorted((str(k), int(v)) for k, v in lines.items()), text]
    content = json.dumps([*said, about] if about else said, ensure_ascii=False)
    return hashlib.sha256(content.encode()).hexdigest()
