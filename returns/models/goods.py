"""Goods on their way back: the return, its lines, and what was counted."""

import uuid

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django_fsm import FSMField, transition

from cases import clock
from cases.history import History
from returns.case_returns import CaseReturns


class Return(models.Model):
    """One return authorisation (RMA): which units a customer sends back, and what the warehouse counted."""

    class State(models.TextChoices):
        ANNOUNCED = "announced", _("Announced")
        ARRIVED = "arrived", _("Arrived, to count")
        PARTLY_BACK = "partly_back", _("Partly back")
        COMPLETE = "complete", _("Complete")
        CLOSED_SHORT = "closed_short", _("Closed short")
        CANCELLED = "cancelled", _("Cancelled")

    class Label(models.TextChoices):
        NONE = "none", _("without a prepaid label")
        ASKED = "asked", _("prepaid label, asked for by the customer")
        DUE = "due", _("prepaid label, as the procedure says")

    number = models.CharField(_("return number"), max_length=20, unique=True)
    case = models.ForeignKey("cases.Case", models.PROTECT, verbose_name=_("case"), related_name="returns")
    cycle = models.PositiveIntegerField(default=1)
    order = models.ForeignKey("cases.Order", models.PROTECT, verbose_name=_("order"), related_name="returns")
    state = FSMField(
        _("state"), default=State.ANNOUNCED, choices=State.choices, protected=True, editable=False
    )
    authorised_by = models.ForeignKey("cases.User", models.PROTECT, related_name="+")
    authorised_at = models.DateTimeField(_("authorised"), default=clock.now)
    arrived_at = models.DateTimeField(_("arrived"), null=True)
    instructions = models.TextField(_("instructions"), blank=True)
    label = models.CharField(_("prepaid label"), max_length=5, choices=Label.choices, default=Label.NONE)
    expected_total = models.PositiveIntegerField(_("announced units"))
    counted_total = models.PositiveIntegerField(_("counted units"), default=0)
    # Set when goods went out against this return: from then on it cannot be counted down below complete.
    replacement_shipped = models.BooleanField(default=False, editable=False)

    objects = CaseReturns()
    history = History()

    class Meta:
        verbose_name = _("return")
        verbose_name_plural = _("returns")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(condition=Q(expected_total__gte=1), name="return_expects_something"),
            models.CheckConstraint(
                condition=Q(counted_total__lte=F("expected_total")), name="return_counted_within_announced"
            ),
            # FB-25, FB-26: nothing ships against goods that are not all back.
            models.CheckConstraint(
                condition=Q(replacement_shipped=False) | Q(counted_total__gte=F("expected_total")),
                name="return_complete_before_replacement",
            ),
            models.CheckConstraint(
                condition=Q(label__in=["none", "asked", "due"]), name="return_label_known"
            ),
        ]

    def __str__(self):
        return self.number

    @property
    def is_prepaid(self):
        """Whether a prepaid label goes with it (IK-05, IK-15, IK-17)."""
        return self.label != self.Label.NONE

    @property
    def is_foreign(self):
        """Whether the goods are those of another customer's order, which came to this one (IK-17)."""
        return self.order_id != self.case.order_id

    @property
    def is_complete(self):
        return self.counted_total >= self.expected_total

    @transition("state", source=[State.ANNOUNCED, State.PARTLY_BACK, State.ARRIVED], target=State.ARRIVED)
    def arrive(self):
        """A parcel of this return is here (FB-23)."""
        self.arrived_at = clock.now()

    @transition(
        "state",
        source=[State.ARRIVED, State.PARTLY_BACK, State.COMPLETE, State.CLOSED_SHORT],
        target=State.COMPLETE,
    )
    def count_complete(self):
        """Every announced unit is counted (FB-24)."""

    @transition(
        "state",
        source=[State.ARRIVED, State.PARTLY_BACK, State.COMPLETE, State.CLOSED_SHORT],
        target=State.PARTLY_BACK,
    )
    def count_short(self):
        """Units are still missing (FB-24)."""

    @transition("state", source=[State.PARTLY_BACK], target=State.CLOSED_SHORT)
    def close_short(self):
        """No more units will come."""

    @transition("state", source=[State.ANNOUNCED], target=State.CANCELLED)
    def cancel(self):
        """The goods will not come."""


class ReturnLine(models.Model):
    goods = models.ForeignKey(Return, models.PROTECT, related_name="lines")
    order_line = models.ForeignKey("cases.OrderLine", models.PROTECT, related_name="return_lines")
    comes_as = models.CharField(
        _("comes back as"),
        max_length=120,
        blank=True,
        help_text=_("References of the articles that were sent instead, where others come back (IK-06)."),
    )
    expected = models.PositiveIntegerField(_("announced"))
    good = models.PositiveIntegerField(_("good"), default=0)
    damaged = models.PositiveIntegerField(_("damaged"), default=0)
    surplus = models.PositiveIntegerField(
        _("surplus"), default=0, help_text=_("Units above those announced; nothing is given for them.")
    )
    credited = models.PositiveIntegerField(_("credited"), default=0)
    replaced = models.PositiveIntegerField(_("replaced"), default=0)
    history = History()

    class Meta:
        verbose_name = _("line of a return")
        verbose_name_plural = _("lines of returns")
        ordering = ["order_line__position"]
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["goods", "order_line"], name="return_line_once"),
            models.CheckConstraint(condition=Q(expected__gte=1), name="return_line_expects_something"),
            models.CheckConstraint(
                condition=Q(expected__gte=F("good") + F("damaged")),
                name="return_line_counted_within_announced",
            ),
            # A unit counted back is credited or replaced, once.
            models.CheckConstraint(
                condition=Q(credited__lte=F("good") + F("damaged") - F("replaced")),
                name="return_line_given_within_counted",
            ),
        ]

    def __str__(self):
        return f"{self.goods} · {self.order_line}"

    @property
    def counted(self):
        return self.good + self.damaged

    @property
    def codes(self):
        """What the articles that come back are read by, in small letters."""
        instead = [code.strip().casefold() for code in self.comes_as.split(",")]
        return {code for code in instead if code}

    @property
    def found(self):
        """All units of the article that came, the surplus included."""
        return self.counted + self.surplus

    @property
    def missing(self):
        return self.expected - self.counted

    @property
    def free(self):
        """Counted units for which nothing was given yet."""
        return self.counted - self.credited - self.replaced


class Count(models.Model):
    """One counting of one parcel. Finished once; corrected only by a new count that replaces it."""

    class State(models.TextChoices):
        OPEN = "open", _("being counted")
        FINISHED = "finished", _("finished")
        REPLACED = "replaced", _("replaced by a new count")
        DROPPED = "dropped", _("stopped without a result")

    goods = models.ForeignKey(Return, models.PROTECT, related_name="counts")
    number = models.PositiveIntegerField()
    state = models.CharField(max_length=8, choices=State.choices, default=State.OPEN)
    started_by = models.ForeignKey("cases.User", models.PROTECT, related_name="+")
    started_at = models.DateTimeField(default=clock.now)
    finished_by = models.ForeignKey("cases.User", models.PROTECT, null=True, related_name="+")
    finished_at = models.DateTimeField(null=True)
    note = models.TextField(_("note"), blank=True)
    replaces = models.OneToOneField("self", models.PROTECT, null=True, related_name="replaced_by")
    reason = models.CharField(_("why it is counted again"), max_length=300, blank=True)
    history = History()

    class Meta:
        verbose_name = _("count")
        verbose_name_plural = _("counts")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["goods", "number"], name="count_number_once"),
            models.UniqueConstraint(
                fields=["goods"], condition=Q(state="open"), name="count_one_open_per_return"
            ),
            models.CheckConstraint(
                condition=Q(state="open", finished_at=None)
                | ~Q(state="open") & Q(finished_at__isnull=False, finished_by__isnull=False),
                name="count_finished_by_someone",
            ),
            models.CheckConstraint(
                condition=Q(replaces=None) | ~Q(reason=""), name="count_correction_has_reason"
            ),
        ]

    def __str__(self):
        return f"{self.goods.number} / {self.number}"


class Scan(models.Model):
    """One reading: +1 by the scanner, or a typed number. Written once; undone only by a reading that says so.

    A reading of 0 units says in its note what an unknown article is.
    """

    class Condition(models.TextChoices):
        GOOD = "good", _("good")
        DAMAGED = "damaged", _("damaged")

    count = models.ForeignKey(Count, models.PROTECT, related_name="scans")
    scan_id = models.UUIDField(default=uuid.uuid4, unique=True)
    code = models.CharField(_("code"), max_length=80)
    order_line = models.ForeignKey("cases.OrderLine", models.PROTECT, null=True, related_name="+")
    condition = models.CharField(max_length=7, choices=Condition.choices, default=Condition.GOOD)
    quantity = models.IntegerField(default=1)
    typed = models.BooleanField(default=False, help_text=_("Not scanned: a number was typed."))
    note = models.CharField(_("note"), max_length=300, blank=True)
    undoes = models.OneToOneField("self", models.PROTECT, null=True, related_name="undone_by")
    by = models.ForeignKey("cases.User", models.PROTECT, related_name="+")
    at = models.DateTimeField(default=clock.now)

    class Meta:
        verbose_name = _("scan")
        verbose_name_plural = _("scans")
        ordering = ["id"]
        default_permissions = ("view",)
        constraints = [
            models.CheckConstraint(
                condition=(~Q(quantity=0) | ~Q(note="")) & Q(quantity__gte=-9999, quantity__lte=9999),
                name="scan_counts_or_says_something",
            ),
        ]

    def __str__(self):
        return f"{self.quantity:+d} {self.code}"
