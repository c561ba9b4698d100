"""Importing orders: choose a file, see what would happen, let it happen, get back what was refused."""

import io
import tempfile
from functools import wraps
from itertools import islice
from pathlib import PurePath

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import FileResponse, Http404
from django.shortcuts import redirect, render
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from aftersales.nudge import nudge
from cases.importing.forms import ENCODING_WORDS, SEPARATOR_WORDS, FileForm, ReadingForm
from cases.importing.giving_back import write_problems
from cases.importing.problems import Unreadable, file_sentence, row_sentence
from cases.importing.reading import headings, rows, tidy
from cases.importing.receiving import keep_file
from cases.importing.running import check_and_remember
from cases.importing.saying import nobody_works_on, outcome
from cases.importing.tasks import carry_on
from cases.models import OrderImport
from cases.roles import Role

IMPORTERS = (Role.AGENT, Role.TEAM_MANAGER, Role.ADMINISTRATOR)
# Checked while the person waits; a larger file is checked by a worker.
CHECKED_AT_ONCE = 512 * 1024
ROWS_SHOWN = 20
PER_PAGE = 25
SAMPLE = settings.BASE_DIR / "fixtures" / "orders-sample.csv"

State = OrderImport.State


def for_importers(view):
    """Refuses whoever may not import; gives the view the import of the address, or a page that says there is none."""

    @wraps(view)
    def guarded(request, pk=None):
        if not (request.user.has_role(*IMPORTERS) or request.user.is_superuser):
            raise PermissionDenied(
                _(
                    "Orders are imported by agents, team managers and administrators."
                    " An administrator of the desk can give you such a role."
                )
            )
        if pk is None:
            return view(request)
        job = OrderImport.objects.select_related("by").filter(pk=pk).first()
        if job is None:
            raise Http404(_("There is no import %(number)s.") % {"number": pk})
        return view(request, job)

    return guarded


@require_http_methods(["GET", "POST"])
@for_importers
def imports(request):
    """The form for a file, and the imports until now."""
    form = FileForm(request.POST or None, request.FILES or None) if request.method == "POST" else FileForm()
    if form.is_bound and form.is_valid():
        return redirect("import", _receive(form.cleaned_data["file"], request.user).pk)
    page = Paginator(OrderImport.objects.select_related("by"), PER_PAGE).get_page(request.GET.get("page"))
    return render(
        request, "imports/list.html", {"form": form, "page": page}, status=422 if form.errors else 200
    )


@require_safe
@for_importers
def sample(request):
    """A file to try the import with."""
    return FileResponse(SAMPLE.open("rb"), as_attachment=True, filename=SAMPLE.name)


def _receive(file, user):
    job = OrderImport(by=user)
    keep_file(job, file, file.name)
    # The same file once more, not yet imported: that is the one.
    open_one = OrderImport.objects.filter(
        by=user, sha256=job.sha256, name=job.name, state__in=(State.READY, State.UNREADABLE)
    ).first()
    if open_one:
        job.file.delete(save=False)
        return open_one
    job.save()
    _check(job)
    return job


def _check(job):
    if job.size <= CHECKED_AT_ONCE:
        check_and_remember(job.pk)
    else:
        with transaction.atomic():
            nudge(carry_on, job.pk)


@require_safe
@for_importers
def one(request, job):
    """An import in whatever state it is: what would happen, how far it is, or what came of it."""
    if job.state in (State.READY, State.UNREADABLE):
        return _preview(request, job)
    return render(request, "imports/under_way.html", _told(job))


@require_safe
@for_importers
def progress(request, job):
    """The part of the page that asks for itself every second until there is nothing more to tell."""
    response = render(request, "imports/_progress.html", _told(job))
    if not job.is_working:
        # The page is another one now: what was checked can be imported, what was imported has a result.
        response["HX-Refresh"] = "true"
    return response


@require_POST
@for_importers
def read_anew(request, job):
    """Change how the file is read, and check it again."""
    if job.state not in (State.READY, State.UNREADABLE):
        return redirect("import", job.pk)
    form = ReadingForm(request.POST, job=job, headings=_headings(job), example=_example(job))
    if not form.is_valid():
        return _preview(request, job, form, status=422)
    form.apply()
    job.state, job.touched_at = State.CHECKING, timezone.now()
    job.save()
    _check(job)
    return redirect("import", job.pk)


@require_POST
@for_importers
def start(request, job):
    """Let it happen. A second press finds it under way."""
    with transaction.atomic():
        ready = OrderImport.objects.filter(pk=job.pk, state__in=(State.READY, State.STOPPED))
        if ready.update(state=State.WAITING, attempts=0, trouble={}, touched_at=timezone.now()):
            nudge(carry_on, job.pk)
    return redirect("import", job.pk)


@require_POST
@for_importers
def discard(request, job):
    """Forget a file that was not imported."""
    if job.state in (State.READY, State.UNREADABLE):
        job.file.delete(save=False)
        job.delete()
        return redirect("imports")
    return redirect("import", job.pk)


@require_safe
@for_importers
def problems(request, job):
    """The refused rows with their own cells and the reason, to be mended and imported again."""
    if not job.problems.exists():
        raise Http404(_("No row of import %(number)s was refused.") % {"number": job.pk})
    file = tempfile.TemporaryFile()  # noqa: SIM115 – FileResponse closes it
    out = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    write_problems(job, job.file.path, job.problems.values_list("number", "found").iterator(), out)
    out.detach()
    file.seek(0)
    name = f"{PurePath(job.name).stem}-{_('problems')}.csv"
    return FileResponse(file, as_attachment=True, filename=name, content_type="text/csv; charset=utf-8")


def _preview(request, job, form=None, status=200):
    found = _headings(job)
    context = _told(job) | {
        "form": form or ReadingForm(job=job, headings=found, example=_example(job)),
        "trouble_code": job.trouble.get("code"),
        "headings": found,
        "encoding": ENCODING_WORDS.get(job.encoding, "–"),
        "separator": SEPARATOR_WORDS.get(job.separator, "–"),
        "first_rows": _first_rows(job, found),
        "before": OrderImport.objects.filter(sha256=job.sha256, state=State.DONE)
        .exclude(pk=job.pk)
        .select_related("by")
        .first(),
    }
    return render(request, "imports/preview.html", context, status=status)


def _told(job):
    shown = [] if job.is_working else job.problems.values_list("number", "found")[:ROWS_SHOWN]
    return {
        "job": job,
        "trouble": file_sentence(job.trouble["code"], job.trouble["facts"]) if job.trouble else "",
        "silent": nobody_works_on(job),
        "outcome": outcome(job),
        "refused_rows": [row_sentence(*row) for row in shown],
        "more_refused": max(0, job.refused - ROWS_SHOWN),
    }


def _headings(job):
    try:
        return headings(job.file.path, job.encoding, job.separator) if job.encoding and job.separator else []
    except Unreadable:
        return []


def _first_rows(job, found):
    try:
        return (
            [
                (number, [tidy(cell) for cell in cells[: len(found)]])
                for number, cells in islice(rows(job.file.path, job.encoding, job.separator), ROWS_SHOWN)
            ]
            if found
            else []
        )
    except Unreadable:
        return []


def _example(job):
    return job.trouble.get("facts", {}).get("example", "")


urlpatterns = [
    path("imports/", imports, name="imports"),
    path("imports/sample.csv", sample, name="import-sample"),
    path("imports/<int:pk>/", one, name="import"),
    path("imports/<int:pk>/progress/", progress, name="import-progress"),
    path("imports/<int:pk>/read/", read_anew, name="import-read"),
    path("imports/<int:pk>/start/", start, name="import-start"),
    path("imports/<int:pk>/discard/", discard, name="import-discard"),
    path("imports/<int:pk>/problems.csv", problems, name="import-problems"),
]
