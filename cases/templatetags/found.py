"""What the pages of search say about what was found."""

from django import template
from django.utils.html import format_html_join

from cases.models import Case, Customer, Order
from cases.search import marking

register = template.Library()

# What is searched and not shown in a row anyway: it is shown when it is why the row was found.
UNSEEN = {
    Case: ("contact_name", "contact_email", "words", "wish"),
    Order: ("tracking", "customer.email", "customer.phone", "customer.record_number"),
    Customer: ("phone", "record_number"),
}


@register.filter
def marks(text, terms):
    """`text`, escaped, with the words that were typed marked in it."""
    return marking.marked(str(text), terms or ())


@register.filter
def because(row, terms):
    """Where else than in the row's own words the typed words stand: pieces of text, marked; "" when nowhere."""
    if not terms:
        return ""
    columns = next(columns for model, columns in UNSEEN.items() if isinstance(row, model))
    pieces = [marking.excerpt(_text(row, column), terms) for column in columns]
    return format_html_join(" · ", "{}", ((piece,) for piece in dict.fromkeys(pieces) if piece))


def _text(row, column):
    for name in column.split("."):
        row = getattr(row, name)
    return row
