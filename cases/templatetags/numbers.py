"""Large whole numbers as the reader writes them: 4,607 or 4 607."""

from babel.numbers import format_decimal
from django import template
from django.utils.translation import get_language

register = template.Library()


@register.filter
def number(value):
    """`value` with the thousands apart."""
    return format_decimal(value, locale=(get_language() or "en").replace("-", "_"))


@register.filter
def bar(share):
    """How wide the bar of a share of 100 is drawn, as an attribute of SVG; the smallest can still be seen."""
    return f"{max(share, 1):.1f}%"
