"""Promises with a due time. The row is the reminder; Celery and Redis are only the doorbell."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from cases import clock
from cases.history import History


class Reminder(models.Model):
    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        DONE = "done", _("done")
        CLOSED = "closed", _("no longer needed")

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="reminders")
    kind = models.CharField(_("kind"), max_length=40)
    cycle = models.PositiveIntegerField(default=1, help_text=_("The how-manieth of its kind on this case."))
    subject = models.CharField(max_length=40, blank=True, help_text=_("What it is about, like approval:12."))
    due_at = models.DateTimeField(_("due"))
    state = models.CharField(max_length=8, choices=State.choices, default=State.WAITING)
    settled_at = models.DateTimeField(null=True)
    kept_at = models.DateTimeField(null=True, help_text=_("When it was kept, or its reason had gone."))
    # One effect per reminder, in the same transaction as `state`: a killed worker leaves both or neither.
    effect = models.OneToOneField("cases.Event", models.PROTECT, null=True, related_name="reminder")
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.CharField(max_length=500, blank=True)
    not_before = models.DateTimeField(null=True, help_text=_("After a failure: when it is tried again."))
    made_at = models.DateTimeField(default=clock.now)
    history = History()

    class Meta:
        verbose_name = _("reminder")
        verbose_name_plural = _("reminders")
        ordering = ["due_at", "id"]
        indexes = [models.Index(fields=["due_at"], condition=Q(state="waiting"), name="reminder_due")]
        constraints = [
            models.UniqueConstraint(fields=["case", "kind", "cycle"], name="reminder_once_per_cycle"),
            models.CheckConstraint(
                condition=Q(state="done", effect__isnull=False) | (~Q(state="done") & Q(effect=None)),
                name="reminder_done_has_effect",
            ),
        ]

    def __str__(self):
        return self.kind


class Heartbeat(models.Model):
    """When a periodic task last ran: the only honest sign that beat and a worker are alive."""

    name = models.CharField(max_length=40, unique=True)
    at = models.DateTimeField()

    def __str__(self):
        return self.name
