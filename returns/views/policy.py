"""The return policy, public before anything is bought: a page anyone can open (MP-30)."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.shortcuts import render
from django.utils import timezone, translation
from django.views.decorators.http import require_safe

from cases.models import Case
from returns.models import Policy


@login_not_required
@require_safe
def policy(request):
    """What holds now, what is announced, and what held before, for each company that promises a policy."""
    spoken = [code for code, _name in settings.LANGUAGES]
    asked = request.GET.get("language")
    language = asked if asked in spoken else translation.get_language_from_request(request)
    with translation.override(language if language in spoken else "en"):
        return render(
            request, "returns/policy.html", {"companies": _companies(), "languages": settings.LANGUAGES}
        )


def _companies():
    today = timezone.localdate()
    by_workflow = {}
    for version in Policy.objects.order_by("workflow", "-in_force_from", "-version"):
        by_workflow.setdefault(version.workflow, []).append(version)
    companies = []
    for workflow, versions in by_workflow.items():
        now = Policy.objects.in_force(workflow, today)
        companies.append(
            {
                "name": Case.workflows[workflow].company if workflow in Case.workflows else workflow,
                "now": now,
                "coming": [one for one in versions if one.in_force_from > today and one != now],
                "before": [one for one in versions if one.in_force_from <= today and one != now],
            }
        )
    return companies
