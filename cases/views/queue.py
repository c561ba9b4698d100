"""The list of cases: pick the right next one. Rows never move by themselves; a line says that some changed."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db import IntegrityError
from django.http import QueryDict
from django.shortcuts import redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cases.actions import assign
from cases.blockers import Blocked
from cases.models import Case, people_with
from cases.once import key_of
from cases.page import NEAR
from cases.queues import Listing, queues_of
from cases.roles import Role
from cases.views.home import no_role

ROWS = 25
ASSIGNERS = (Role.AGENT, Role.TEAM_MANAGER, Role.ADMINISTRATOR)


@require_safe
def queue(request):
    """One queue, filtered and sorted as the address says."""
    if not queues_of(request.user):
        return no_role(request, status=403)
    listing = Listing(request.user, request.GET)
    page = Paginator(listing.cases(), ROWS).get_page(_page_of(request, listing))
    rows = list(page.object_list)
    here = [case.number for case in rows if case.number == request.GET.get("at")]
    context = {
        "listing": listing,
        "page": page,
        "rows": rows,
        "current": (here or [case.number for case in rows[:1]] or [""])[0],
        "shown": _as_shown(rows),
        "colleagues": assignable() if rows and request.user.has_role(*ASSIGNERS) else [],
        "columns": _columns(listing),
        "chips": _chips(listing),
        "active": _active(listing),
    }
    return render(request, "cases/queue.html", context)


@require_safe
def changes(request):
    """For htmx, every 30 seconds: the counts of the rail, and how many cases of the page are not as shown."""
    if not queues_of(request.user):
        return no_role(request, status=403)
    listing = Listing(request.user, request.GET)
    page = Paginator(listing.cases(), ROWS).get_page(request.GET.get("page"))
    before, now = set(request.GET.get("shown", "").split()), set(_as_shown(page.object_list).split())
    changed = len({row.partition(".")[0] for row in before ^ now})
    return render(request, "cases/_changes.html", {"listing": listing, "changed": changed})


@require_POST
def assign_many(request):
    """Give the ticked cases to somebody, and say which were not given and why."""
    user, back = request.user, _back(request)
    if not user.has_role(*ASSIGNERS):
        messages.error(request, _("Cases are assigned by agents, team managers and administrators."))
        return redirect(back)
    numbers = list(dict.fromkeys(request.POST.getlist("case")))[: 4 * ROWS]
    nobody = request.POST.get("to") == "nobody"
    to = None if nobody else assignable().filter(pk=_number(request.POST.get("to"))).first()
    if not numbers or not (to or nobody):
        messages.error(
            request, _("Tick at least one case.") if to or nobody else _("Select who gets the cases.")
        )
        return redirect(back)
    done, not_done = [], []
    found = {
        case.number: case
        for case in Case.objects.visible_to(user).filter(number__in=numbers).select_related("owner")
    }
    for number in numbers:
        reason = _why_not(found.get(number), to) or _assign(found[number], user, to, key_of(request))
        if reason:
            not_done.append(f"{number} – {reason}")
        else:
            done.append(number)
    if done:
        words = ngettext(
            "%(n)s case assigned to %(who)s: %(cases)s",
            "%(n)s cases assigned to %(who)s: %(cases)s",
            len(done),
        )
        messages.success(
            request, words % {"n": len(done), "who": to or _("nobody"), "cases": ", ".join(done)}
        )
    if not_done:
        words = ngettext("%(n)s not assigned: %(cases)s", "%(n)s not assigned: %(cases)s", len(not_done))
        messages.warning(request, words % {"n": len(not_done), "cases": "; ".join(not_done)})
    return redirect(back)


def assignable():
    """The people who can own a case."""
    return people_with(Role.AGENT).order_by("first_name", "username")


def _page_of(request, listing):
    """The page asked for; of somebody who comes back from a case ("at"), the page on which that case is now."""
    asked, at = request.GET.get("page"), request.GET.get("at")
    if asked or not at:
        return asked
    numbers = listing.numbers(NEAR)
    return numbers.index(at) // ROWS + 1 if at in numbers else 1


def _why_not(case, to):
    if case is None:
        return _("not one of your cases")
    if not case.is_open:
        return _("it is closed")
    if case.owner == to:
        return _("it is %(who)s’s already") % {"who": to} if to else _("nobody owns it already")
    return ""


def _assign(case, by, to, once):
    try:
        assign(case.pk, by=by, to=to, once=f"{once}-{case.pk}" if once else None)
    except Blocked as stop:
        return " ".join(str(blocker) for blocker in stop.blockers)
    except IntegrityError:
        # The same press came twice, and somebody else has the case by now: theirs stands.
        return _("it was assigned with this very press before")
    return ""


def _back(request):
    return f"{reverse('queue')}?{Listing(request.user, QueryDict(request.POST.get('back', ''))).address()}"


def _number(text):
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 12 else None


def _as_shown(rows):
    return " ".join(f"{case.pk}.{case.version}" for case in rows)


def _columns(listing):
    """The headings as sort links: name, words, address, and how the list is sorted by it now."""
    words = {
        "due": _("Next promise"),
        "case": _("Case"),
        "customer": _("Order and customer"),
        "problem": _("Problem"),
        "state": _("State"),
        "word": _("Last word"),
        "owner": _("Owner"),
    }
    if listing.queue.name == "mine":
        del words["owner"]
    columns = []
    for name, label in words.items():
        up, down = listing.sort == name, listing.sort == f"-{name}"
        turned = f"-{name}" if up else name
        columns.append(
            {
                "name": name,
                "label": label,
                "url": "?" + listing.address(sort=None if turned == "due" else turned),
                "sorted": "ascending" if up else "descending" if down else "",
            }
        )
    return columns


def _chips(listing):
    """The filters to choose from: [(heading, [(words, address)])]."""
    headings = {
        "workflow": _("Procedure"),
        "problem": _("Problem"),
        "cause": _("Root cause"),
        "period": _("Opened in"),
        "language": _("Language"),
        "promise": _("Promise"),
    }
    return [
        (
            heading,
            [
                (words, "?" + listing.address(**{name: value}))
                for value, words in Listing.choices(name).items()
                if listing.filters.get(name) != value
            ],
        )
        for name, heading in headings.items()
    ]


def _active(listing):
    """The filters that are set, each with the address without it."""
    return [
        (Listing.choices(name)[value], "?" + listing.address(**{name: None}))
        for name, value in listing.filters.items()
    ]


urlpatterns = [
    path("cases/", queue, name="queue"),
    path("cases/changes/", changes, name="changes"),
    path("cases/assign/", assign_many, name="assign_many"),
]
