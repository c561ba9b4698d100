"""Marketplace: Handling returns (MP-01 to MP-06, MP-26)."""

from django.db import models


class Returns(models.Model):
    class Meta:
        abstract = True
