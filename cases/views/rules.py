"""The page behind every rule number."""

from functools import cache

from django.http import Http404
from django.shortcuts import render
from django.urls import path
from django.utils.translation import gettext as _

from cases.rules import rules
from cases.rules.holders import holders

# The program declares who holds which rule, and does not change while it runs.
all_holders = cache(holders)


def rule_list(request):
    """All rules, by the part of the procedure they are written in."""
    groups = {}
    for told in rules().values():
        groups.setdefault(str(told.source), []).append(told)
    return render(request, "rules/list.html", {"groups": groups})


def rule_page(request, number):
    """One rule: its words, and what in the desk holds it."""
    told = rules().get(number.upper())
    if told is None:
        raise Http404(_("There is no rule %(number)s.") % {"number": number})
    by_kind = {}
    for holder in all_holders().get(told.id, []):
        # Several facts may say the same of different cases; a reader needs it once.
        by_kind.setdefault(holder.kind, {})[str(holder.says)] = holder.name
    everything = list(rules())
    here = everything.index(told.id)
    context = {
        "rule": told,
        "held": by_kind,
        "before": everything[here - 1] if here else "",
        "after": everything[here + 1] if here + 1 < len(everything) else "",
    }
    return render(request, "rules/rule.html", context)


urlpatterns = [path("rules/", rule_list, name="rules"), path("rules/<str:number>/", rule_page, name="rule")]
