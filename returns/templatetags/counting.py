"""What the counting pages need from Python while they are drawn."""

import uuid

from django import template
from django.utils.html import format_html

register = template.Library()


@register.simple_tag
def scan_id_field():
    """A hidden field that makes a form's reading count once, however often it is sent (FB-24)."""
    return format_html('<input type="hidden" name="scan_id" value="{}">', uuid.uuid4())
