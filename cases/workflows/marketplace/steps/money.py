"""Marketplace: Refunds, store credit and compensation (MP-04, MP-22)."""

from django.db import models


class Money(models.Model):
    class Meta:
        abstract = True
