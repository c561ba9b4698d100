"""Words about a case that several pages show."""

from functools import lru_cache

from django import template
from django.urls import get_script_prefix, reverse
from django.utils import timezone
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from cases.letters.gate import by_topic
from cases.templatetags.desk import instant_in_words

register = template.Library()


@register.filter
def problem(case):
    """What went wrong, in the words of the case's procedure."""
    return case.problems.get(case.problem, case.problem)


@register.filter
def last_word(case):
    """Who spoke last: "customer" or "desk"."""
    return _("customer") if case.last_word_by == "customer" else _("desk")


@register.filter
def rule_url(rule):
    """The address of the page behind a rule number."""
    return _below(get_script_prefix(), rule)


@lru_cache(maxsize=512)
def _below(_prefix, rule):
    # Where the desk stands is said with each request: an address is good below the same prefix only.
    return reverse("rule", args=[rule])


@register.simple_tag
def blockers(reasons):
    """What stands in the way, each with its rule and with who lifts it: on a new case dozens of lines."""
    lifted = _("Lifted by: %(who)s")
    return format_html_join(
        "",
        '<p class="blocker"><a href="{}">{}</a> {} <span class="lifted">{}</span></p>',
        (
            (rule_url(reason.rule), reason.rule, reason.reason, lifted % {"who": reason.lifted_by})
            for reason in reasons
        ),
    )


@register.filter
def ago(at):
    """How long ago `at` was, in whole units, with the instant itself for whoever points at it."""
    minutes = max(0, int((timezone.now() - at).total_seconds() // 60))
    if minutes < 60:
        span = _("%(n)s min") % {"n": minutes}
    else:
        span = (
            _("%(n)s h") % {"n": minutes // 60}
            if minutes < 48 * 60
            else _("%(n)s d") % {"n": minutes // (24 * 60)}
        )
    return format_html(
        '<time datetime="{}" title="{}">{}</time>',
        at.isoformat(timespec="seconds"),
        instant_in_words(at),
        span,
    )


@register.filter
def units_in_words(order, lines):
    """`lines` {order line id: units} of `order`: "3 × FB-TORCH-8 Metal torch"."""
    names = {str(line.pk): line for line in order.lines.all()}
    return ", ".join(f"{units} × {names.get(key, key)}" for key, units in lines.items())


@register.simple_tag
def list_address(listing, **changes):
    """The query string of a listing with `changes`."""
    return listing.address(**changes)


@register.filter
def told(case, event):
    """What an event says, in a sentence."""
    from cases.timeline import sentence

    return sentence(case, event)


@register.filter
def topics(stop):
    """The subjects a stopped letter may not touch yet: [(words, reasons)]."""
    return by_topic(stop)


@register.filter
def marked(stop):
    """The text of a letter that was stopped, with the words marked that may not be written yet (escaped)."""
    pieces, at = [], 0
    for found in sorted(stop.stopped, key=lambda found: found.start):
        if found.end <= at:
            continue
        start = max(found.start, at)
        pieces += [escape(stop.text[at:start]), format_html("<mark>{}</mark>", stop.text[start : found.end])]
        at = found.end
    return mark_safe("".join([*pieces, escape(stop.text[at:])]))  # noqa: S308 - every piece is escaped
