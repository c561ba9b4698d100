"""The timeline: what happened on a case, who did it, when, and by which rule."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from cases import clock


class CaseEvents(models.Manager):
    """The manager behind ``case.events``."""

    def write(self, name, *, by=None, rule="", data=None, once=None, before=None):
        """Put what happened on the timeline of the case. Returns the `Event`.

        Call it under the lock of the case. `before` is the state it came from, when it moved.
        """
        case = self.instance
        return self.create(
            cycle=case.cycle,
            name=name,
            rule=rule,
            by=by,
            before=case.state if before is None else before,
            after=case.state,
            once=once,
            data=data or {},
        )


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

    objects = CaseEvents()

    class Meta:
        ordering = ["id"]
        indexes = [models.Index(fields=["case", "id"])]

    def __str__(self):
        return self.name
