"""What the sign-in page shows in demo mode."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def demo_logins():
    """The people one can sign in as; none outside the demo, or where its cast is not installed."""
    if not settings.DESK_DEMO:
        return []
    try:
        from cases.demo import logins

        return logins()
    except ImportError:
        return []
