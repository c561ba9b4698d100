"""Which requests wait for whom, in one query; and which a person may see."""

from datetime import timedelta

from django.db.models import F, Q

from approvals.models import Approval
from cases import clock
from cases.models import Case
from cases.roles import Role
from cases.states import State

# How long one's own answers stay on the list.
LOOKED_BACK = timedelta(days=30)


def waiting():
    """All requests that can still be answered, oldest first."""
    return (
        Approval.objects.open()
        .filter(cycle=F("case__cycle"))
        .exclude(case__state=State.CLOSED)
        .order_by("asked_at", "id")
    )


def waiting_for(user):
    """The requests that wait for this very person: what `case.deciders_of` says, as one query."""
    mine = Q(pk__in=[])
    for name, workflow in Case.workflows.items():
        kinds = {
            role: [kind for kind, who in workflow.deciders.items() if who == role]
            for role in workflow.deciders.values()
        }
        own_agents = kinds.pop(Role.TEAM_MANAGER, [])
        by_role = [kind for role, of_role in kinds.items() if user.has_role(role) for kind in of_role]
        answered = Q(kind__in=by_role) | Q(kind__in=own_agents, asked_by__team__manager=user)
        mine |= Q(case__workflow=name) & answered
    return waiting().filter(mine).exclude(asked_by=user)


def count_for(user):
    """How many requests wait for this person."""
    return waiting_for(user).count()


def decided_by(user):
    """What this person answered in the last 30 days, newest first."""
    since = clock.now() - LOOKED_BACK
    return Approval.objects.filter(decided_by=user, decided_at__gte=since).order_by("-decided_at")


def visible_to(user):
    """The requests a person may see: those of the cases they see, those they are asked, those they answered."""
    cases = Case.objects.all() if user.is_superuser else Case.objects.visible_to(user)
    return Approval.objects.filter(
        Q(case__in=cases) | Q(pk__in=waiting_for(user).values("pk")) | Q(decided_by=user)
    )
