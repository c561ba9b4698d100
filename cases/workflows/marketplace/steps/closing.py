"""Marketplace: Following up, closing and reopening (MP-23)."""

from django.db import models


class Closing(models.Model):
    class Meta:
        abstract = True
