"""What a long page folds or leaves out."""

from django import template
from django.utils.translation import gettext_lazy as _

from cases import timeline

register = template.Library()
register.filter(timeline.stretches)

FIGURES = {
    "expected": _("Announced back"),
    "good": _("Good"),
    "damaged": _("Damaged"),
    "missing": _("Missing"),
    "credited": _("Credited"),
    "replaced": _("Replaced"),
}


@register.filter
def in_columns(rows):
    """The lines of `page.order_lines` with their `figures` [(words, number)]: only of what happened to any of them."""
    shown = [name for name in FIGURES if any(row[name] for row in rows)]
    return [{**row, "figures": [(FIGURES[name], row[name]) for name in shown]} for row in rows]
