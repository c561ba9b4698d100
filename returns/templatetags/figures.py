"""What letters and pages say of invoices and payments."""

from datetime import timedelta

from django import template
from django.utils import timezone

from cases import clock
from cases.templatetags.desk import instant_in_words
from returns import wording

register = template.Library()


@register.filter
def adjustments(discrepancy):
    """The sentences that explain a corrected invoice."""
    return wording.adjustments(discrepancy)


@register.filter
def in_days(days):
    """The day `days` from now, as in a document."""
    return instant_in_words(timezone.localtime(clock.now() + timedelta(days=days)).date(), "document")


@register.filter
def told(row):
    """A row of a comparison in words."""
    return wording.told(row)


@register.filter
def verdict(name):
    """What is wrong with a payment, in words."""
    return wording.VERDICTS.get(name, name)


@register.filter
def minus(amount):
    """The amount without its sign."""
    return abs(amount)
