"""Marketplace: General problem resolution (MP-21, MP-22, MP-29)."""

from django.db import models


class General(models.Model):
    class Meta:
        abstract = True
