"""Marketplace: Addressing incorrect invoices (MP-12 to MP-16, MP-27)."""

from django.db import models


class Invoices(models.Model):
    class Meta:
        abstract = True
