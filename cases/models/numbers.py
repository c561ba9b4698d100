"""Numbers without a gap or a repeat: RC-2026-00001, RT-…, CN-…"""

from django.db import models
from django.db.models import F

from cases import clock


class Series(models.Model):
    name = models.CharField(max_length=20, unique=True)
    last = models.PositiveIntegerField(default=0)

    def __str__(self):
        return self.name


def next_number(prefix):
    """The next number of a series of this year, e.g. ``RC-2026-00001``.

    Call it inside the transaction that uses it: the counter row is locked until commit, so a rollback
    gives the number back and no number is ever missing or twice.
    """
    name = f"{prefix}-{clock.now():%Y}"
    series = Series.objects.filter(name=name)
    while not series.update(last=F("last") + 1):
        Series.objects.get_or_create(name=name)  # the first number of the year
    return f"{name}-{series.values_list('last', flat=True).get():05d}"
