"""Marketplace: Asking the customer-service manager in writing."""

from django.db import models


class Requests(models.Model):
    class Meta:
        abstract = True
