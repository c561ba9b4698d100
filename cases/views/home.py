"""The first page: each role begins where its work is."""

from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from cases.models import people_with
from cases.roles import Role


@require_safe
def home(request):
    """Send a person to the page of their role; tell somebody without one who grants them."""
    user = request.user
    if user.has_role(Role.AGENT):
        return redirect(f"{reverse('queue')}?queue=mine")
    if user.has_role(Role.TEAM_MANAGER):
        return redirect("admin:approvals_approval_changelist")
    if user.has_role(Role.AFTERSALES):
        return redirect(f"{reverse('queue')}?queue=with_aftersales")
    if user.has_role(Role.SECOND_LEVEL):
        return redirect(f"{reverse('queue')}?queue=with_second_level")
    if user.has_role(Role.WAREHOUSE):
        return redirect("floor")
    if user.has_role(Role.FINANCE):
        return redirect("finance")
    if user.may_use_admin:
        return redirect("admin:index")
    return no_role(request)


def no_role(request, status=200):
    """The page for somebody who has no role, or none that sees cases."""
    context = {"all_roles": [role.label for role in Role], "granted_by": people_with(Role.ADMINISTRATOR)}
    return render(request, "cases/no_role.html", context, status=status)


urlpatterns = [path("", home, name="home")]
