"""Marketplace: Handling exchanges (MP-07 to MP-11, MP-25)."""

from django.db import models


class Exchanges(models.Model):
    class Meta:
        abstract = True
