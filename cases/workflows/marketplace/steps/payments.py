"""Marketplace: Resolving payment discrepancies (MP-17 to MP-20, MP-28)."""

from django.db import models


class Payments(models.Model):
    class Meta:
        abstract = True
