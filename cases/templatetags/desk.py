"""What every page says the same way: amounts, instants, time left, states and pictures."""

from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from itertools import chain

from babel.dates import format_date, format_datetime
from babel.numbers import format_currency, get_currency_precision
from django import template
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cases.states import KNOWN, State

register = template.Library()

# Babel's plain "en" is American; the desk writes 22 Nov and US$.
LOCALES = {"en": "en_GB", "fr": "fr_FR"}
PATTERNS = {
    "en": {
        "list": "d MMM HH:mm",
        "detail": "d MMM y, HH:mm",
        "deadline": "EEE d MMM y, HH:mm {city}",
        "day": "d MMM y",
        "document": "d MMMM y",
    },
    "fr": {
        "list": "d MMM HH:mm",
        "detail": "d MMM y, HH:mm",
        "deadline": "EEE d MMM y, HH:mm ({city})",
        "day": "d MMM y",
        "document": "d MMMM y",
    },
}
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
SOON = timedelta(hours=24)
NEAR = timedelta(hours=4)

# A state's colour and its picture. Nine hues are the ceiling: whoever moves goods or money shares one.
LOOKS = {
    State.NEW: ("active", "active"),
    State.WITH_AGENT: ("active", "active"),
    State.WITH_AFTERSALES: ("approval", "approval"),
    State.WITH_SECOND_LEVEL: ("approval", "approval"),
    State.WITH_MANAGER: ("approval", "approval"),
    State.INVESTIGATING: ("active", "investigating"),
    State.WITH_COURIER: ("warehouse", "courier"),
    State.WITH_CUSTOMER: ("customer", "customer"),
    State.WITH_WAREHOUSE: ("warehouse", "warehouse"),
    State.WITH_FACTORY: ("warehouse", "factory"),
    State.WITH_FINANCE: ("warehouse", "finance"),
    State.CLOSED: ("neutral", "done"),
}


def _language():
    language = (get_language() or "en").split("-")[0]
    return language if language in LOCALES else "en"


@register.filter
def money(amount, currency):
    """`amount` in the reader's language, its currency said once: "€148.50", "148,50 €", "148,50 £GB".

    In each language a sign or code belongs to one currency alone, so two can meet in one list. Rounds half up
    to the currency's own places. Returns "" for no amount.
    """
    if amount in (None, ""):
        return ""
    places = Decimal(1).scaleb(-get_currency_precision(currency))
    exact = Decimal(str(amount)).quantize(places, rounding=ROUND_HALF_UP)
    words = format_currency(exact, currency, locale=LOCALES[_language()])
    return words.replace(currency, currency + NO_BREAK_SPACE) if words.startswith(currency) else words


def instant_in_words(value, use="detail"):
    """`value` (an aware datetime, or a date) as plain text, 24 h clock, in the reader's zone and language.

    `use` is "list", "detail", "deadline", "day" or "document". In a list another year is named.
    """
    language = _language()
    patterns, locale = PATTERNS[language], LOCALES[language]
    if not isinstance(value, datetime):
        pattern = patterns["document" if use == "document" else "day"]
        return format_date(value, _ordinal(pattern, value, language), locale=locale)
    local = timezone.localtime(value)
    if use == "list" and local.year != timezone.localtime().year:
        use = "detail"
    pattern = _ordinal(patterns[use], local, language)
    city = str(local.tzinfo).rsplit("/", 1)[-1].replace("_", " ")
    return format_datetime(local, pattern.replace("{city}", f"'{city}'"), tzinfo=local.tzinfo, locale=locale)


def _ordinal(pattern, day, language):
    """The pattern for `day`: French says the first of a month as an ordinal, "1er nov."."""
    return pattern.replace("d M", "d'er' M") if language == "fr" and day.day == 1 else pattern


@register.filter
def when(value, use="list"):
    """`value` as a `<time>` element; see `instant_in_words` for `use`. Returns "" for no value."""
    if not value:
        return ""
    if isinstance(value, datetime):
        machine, title = (
            timezone.localtime(value).isoformat(timespec="seconds"),
            instant_in_words(value, "deadline"),
        )
        return format_html(
            '<time datetime="{}" title="{}">{}</time>', machine, title, instant_in_words(value, use)
        )
    return format_html('<time datetime="{}">{}</time>', date.isoformat(value), instant_in_words(value, use))


def level_of(remaining):
    """The level of a promise with `remaining` time: neutral, soon (24 h or less) or overdue."""
    if remaining < timedelta(0):
        return "overdue"
    return "soon" if remaining <= SOON else "neutral"


def words_for_remaining(remaining):
    """`remaining` in words, whole units, rounded down: "5 h left", "Overdue by 20 min"."""
    minutes = int(abs(remaining).total_seconds() // 60)
    if minutes < 60:
        span = _("%(n)s min") % {"n": minutes}
    elif minutes < 48 * 60:
        span = _("%(n)s h") % {"n": minutes // 60}
    else:
        span = _("%(n)s d") % {"n": minutes // (24 * 60)}
    span = span.replace(" ", NO_BREAK_SPACE)
    return (_("Overdue by %(span)s") if remaining < timedelta(0) else _("%(span)s left")) % {"span": span}


@register.filter
def left(due):
    """The time left until `due`, in words. Returns "" when nothing is due."""
    return words_for_remaining(due - timezone.now()) if due else ""


@register.filter
def level(due):
    """The level of the promise `due`, a class name without `is-`; "neutral" when nothing is due."""
    return level_of(due - timezone.now()) if due else "neutral"


@register.inclusion_tag("desk/_clock.html")
def clock(due, since=None, promise=""):
    """The promise clock for `due`; with `since` a meter of the time used, with `promise` its name below."""
    if not due:
        return {"due": None}
    now = timezone.now()
    remaining = due - now
    share = None
    if since and since < due:
        share = round(100 * min(1, max(0, (now - since) / (due - since))))
    return {
        "due": due,
        "level": level_of(remaining),
        "near": timedelta(0) <= remaining <= NEAR,
        "words": words_for_remaining(remaining),
        "iso": timezone.localtime(due).isoformat(timespec="seconds"),
        "deadline": instant_in_words(due, "deadline"),
        "share": share,
        "promise": promise,
    }


@register.simple_tag
def clock_words():
    """Attributes that give the script the words to keep every clock right minute by minute."""
    words = {
        "left": _("%(span)s left"),
        "overdue": _("Overdue by %(span)s"),
        "min": _("%(n)s min"),
        "h": _("%(n)s h"),
        "d": _("%(n)s d"),
    }
    return format_html_join(" ", 'data-{}="{}"', words.items())


@register.simple_tag
def icon(name):
    """The picture `name` of desk/icons.svg. It says nothing by itself: a word stands beside it."""
    return format_html('<svg class="icon" aria-hidden="true"><use href="{}#{}"/></svg>', _pictures(), name)


@cache
def _pictures():
    return static("desk/icons.svg")


@register.inclusion_tag("desk/_badge.html")
def badge(state, word=""):
    """The badge of a case state, or of a look ("soon", "done", "blocked" …) with its own word."""
    look, picture = LOOKS.get(state, (state, state))
    if not word and state in KNOWN:
        word = State(state).label
    return {"look": look, "picture": picture, "word": word}


@register.simple_tag
def rule_link(blocker):
    """The rule number of `blocker`, linked to the page that explains it when it has one (`rule_url`)."""
    url = getattr(blocker, "rule_url", "")
    return format_html('<a href="{}">{}</a>', url, blocker.rule) if url else conditional_escape(blocker.rule)


@register.simple_tag
def problems_of(form=None, formset=None, extra=None):
    """All errors of a form and a formset, each with the field to go to, and sentences that belong to none.

    `extra` is a list of sentences. Returns a list of {"text", "target"}; without a field, target is "".
    """
    found = [{"text": sentence, "target": ""} for sentence in extra or []]
    if formset:
        found += [{"text": error, "target": ""} for error in formset.non_form_errors()]
    for each in chain([form] if form else [], formset or []):
        found += [{"text": error, "target": ""} for error in each.non_field_errors()]
        for field in each:
            # A group of choices takes no focus under the field's own id: its first choice does.
            target = f"{field.auto_id}_0" if field.use_fieldset else field.id_for_label
            found += [{"text": error, "target": target} for error in field.errors]
    return found
