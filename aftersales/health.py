"""Two addresses for the machinery that watches the desk."""

from django.apps import apps
from django.contrib.auth.decorators import login_not_required
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@login_not_required
@never_cache
@require_safe
def healthz(request):
    """Answers 200 as long as the process answers at all. A failure means: restart it."""
    return HttpResponse("ok\n", content_type="text/plain")


@login_not_required
@never_cache
@require_safe
def readyz(request):
    """Answers 200 when the desk can serve people, else 503 with the reason.

    The database answers and no migration is missing. `sweep_age_seconds` is the age of the last sweep, the
    only honest sign of life of beat and worker; it is told, not judged: pages work without them.
    """
    try:
        missing = _missing_migrations()
        sweep_age = None if missing else _sweep_age()
    except Error:
        return JsonResponse({"ready": False, "reason": "the database does not answer"}, status=503)
    if missing:
        reason = f"{missing} migrations are not applied"
        return JsonResponse({"ready": False, "reason": reason}, status=503)
    return JsonResponse({"ready": True, "sweep_age_seconds": sweep_age})


def _missing_migrations() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _sweep_age() -> int | None:
    beat = apps.get_model("cases", "Heartbeat").objects.filter(name="sweep").first()
    return beat and round((timezone.now() - beat.at).total_seconds())
