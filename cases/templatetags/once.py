"""The hidden field that makes a form's second press find the first one's result."""

from django import template
from django.utils.html import format_html

from cases.once import new_key

register = template.Library()


@register.simple_tag
def once_field():
    """A hidden input with a one-time key, new each time a form is shown."""
    return format_html('<input type="hidden" name="once" value="{}">', new_key())
