"""Files of orders from another system: what was chosen, how far it is, what came of it, what was refused."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


def private_name(job, name):
    """Where the file is kept: under a name that says nothing and cannot be guessed."""
    return f"imports/{uuid4().hex}.csv"


class OrderImport(models.Model):
    class State(models.TextChoices):
        CHECKING = "checking", _("being checked")
        UNREADABLE = "unreadable", _("needs an answer")
        READY = "ready", _("ready to import")
        WAITING = "waiting", _("waiting")
        RUNNING = "running", _("importing")
        DONE = "done", _("finished")
        STOPPED = "stopped", _("stopped")

    class Dates(models.TextChoices):
        MONTH_FIRST = "month-first", _("month first (12/31/2025)")
        DAY_FIRST = "day-first", _("day first (31/12/2025)")

    file = models.FileField(upload_to=private_name)
    name = models.CharField(_("file"), max_length=200)
    size = models.PositiveBigIntegerField(help_text=_("Bytes."))
    sha256 = models.CharField(max_length=64, db_index=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("by"),
    )
    made_at = models.DateTimeField(default=timezone.now)

    # How the file is read. Empty until guessed or chosen.
    encoding = models.CharField(_("encoding"), max_length=20, blank=True)
    separator = models.CharField(_("separator"), max_length=5, blank=True)
    source = models.CharField(_("source"), max_length=20, blank=True)
    columns = models.JSONField(default=dict, blank=True, help_text=_("{field: heading of its column}"))
    dates = models.CharField(_("dates"), max_length=12, blank=True, choices=Dates.choices)
    currency = models.CharField(_("currency"), max_length=3, blank=True)
    delivered = models.CharField(
        max_length=20, default="file", help_text=_("file, none, or days after the order date")
    )

    state = models.CharField(_("state"), max_length=10, choices=State.choices, default=State.CHECKING)
    trouble = models.JSONField(
        default=dict, blank=True, help_text=_("Why the file cannot be imported: code and facts.")
    )
    # The first row of the last order that is in. Moved in the transaction that brings the orders in.
    through = models.PositiveIntegerField(default=0)
    attempts = models.PositiveIntegerField(
        default=0, help_text=_("Starts since the last batch that went in.")
    )
    touched_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    # Of the check until the import starts, then of the import. Each row is counted in one of the four.
    rows_total = models.PositiveIntegerField(default=0)
    rows_done = models.PositiveIntegerField(default=0)
    added = models.PositiveIntegerField(default=0)
    updated = models.PositiveIntegerField(default=0)
    unchanged = models.PositiveIntegerField(default=0)
    refused = models.PositiveIntegerField(default=0)
    orders_new = models.PositiveIntegerField(default=0)
    orders_updated = models.PositiveIntegerField(default=0)
    guests = models.PositiveIntegerField(default=0, help_text=_("New orders without a customer number."))
    guest_orders = models.JSONField(default=list)
    undelivered = models.PositiveIntegerField(default=0, help_text=_("New orders without a delivery date."))
    totals = models.JSONField(default=dict, help_text=_("{currency: worth of the lines added}"))

    class Meta:
        verbose_name = _("import of orders")
        verbose_name_plural = _("imports of orders")
        ordering = ["-id"]

    def __str__(self):
        return self.name

    @property
    def is_working(self):
        """Whether a worker has, or will have, something to do with it."""
        return self.state in (self.State.CHECKING, self.State.WAITING, self.State.RUNNING)

    @property
    def to_import(self):
        return self.added + self.updated


class ImportProblem(models.Model):
    """A row that was given back. Its cells stay in the file."""

    job = models.ForeignKey(OrderImport, models.CASCADE, related_name="problems")
    number = models.PositiveIntegerField(help_text=_("As in a spreadsheet: the headings are row 1."))
    found = models.JSONField(help_text=_("List of column, value, code and facts."))

    class Meta:
        verbose_name = _("refused row")
        verbose_name_plural = _("refused rows")
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["job", "number"], name="import_problem_once_per_row")]

    def __str__(self):
        return str(self.number)
