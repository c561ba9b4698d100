"""What search has still to read again."""

from django.db import models
from django.db.models import Q


class SearchMark(models.Model):
    """A note of a trigger: what is found of this customer, order or case has changed. Gone when it was read.

    Never alter this table by a migration that SQLite has to re-make: the triggers of other tables write to it.
    """

    subject = models.CharField(max_length=8)
    object_id = models.BigIntegerField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(subject__in=["customer", "order", "case"]), name="search_mark_subject_known"
            ),
        ]

    def __str__(self):
        return f"{self.subject} {self.object_id}"
