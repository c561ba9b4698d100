"""The timeline: what happened on a case, who did it, when, and by which rule."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases import clock


class Event(models.Model):
    """One thing that happened. Written once; never changed or deleted (the database refuses).

    ``name`` is a step of the workflow (``send_findings``) or a dotted name of something else
    (``letter.written``, ``note``, ``reminder.answer_breach``). ``data`` holds facts, not sentences: the
    sentence is written when it is shown, in the reader's language.
    """

    case = models.ForeignKey("cases.Case", models.PROTECT, related_name="events")
    cycle = models.PositiveIntegerField(default=1)
    name = models.CharField(max_length=60)
    rule = models.CharField(max_length=10, blank=True)
    by = models.ForeignKey(
        "cases.User", models.PROTECT, null=True, related_name="+", help_text=_("Empty: the desk itself.")
    )
    at = models.DateTimeField(default=clock.now)
    before = models.CharField(max_length=20, blank=True)
    after = models.CharField(max_length=20, blank=True)
    data = models.JSONField(default=dict)
    # The form's one-time key: a second press of the same button finds the first one's event.
    once = models.CharField(max_length=64, null=True, unique=True)  # noqa: DJ001 (empty is not unique)

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["case", "id"])]

    def __str__(self):
        return self.name
