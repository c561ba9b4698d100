"""The outbox: every letter and signal the desk wrote, as it left or will leave. In the demo they are read here."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import Q, Value
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.letters import by_hand
from cases.letters.gate import LetterStopped
from cases.models import Case, Letter
from cases.views.signals import signals_of
from cases.views.step import stopped_sentences

ROWS = 25


def letters_of(user):
    """The letters this person may see: those of the cases they see, and the desk's messages to themselves."""
    others = ~Q(to=Letter.To.STAFF) & Q(case__in=Case.objects.visible_to(user))
    own = Q(to=Letter.To.STAFF, address__iexact=user.email) if user.email else Q(pk__in=[])
    return Letter.objects.filter(others | own).select_related("case", "by")


def the_letter(request, number):
    """The letter of that number, or a page that says there is none."""
    found = letters_of(request.user).filter(pk=number).first()
    if found is None:
        raise Http404(_("There is no letter %(number)s.") % {"number": number})
    return found


@require_safe
def outbox(request):
    """The letters and signals, newest first, narrowed by what became of them or to signals."""
    filters = _filters()
    chosen = request.GET.get("state") if request.GET.get("state") in filters else "all"
    _words, states = filters[chosen]
    letters, signals = letters_of(request.user), signals_of(request.user)
    if states:
        letters, signals = (rows.filter(state__in=states) for rows in (letters, signals))
    if chosen == "signals":
        letters = letters.none()
    page = Paginator(_as_one_list(letters, signals), ROWS).get_page(request.GET.get("page"))
    page.object_list = _in_full(page.object_list, letters, signals)
    return render(
        request,
        "outbox/list.html",
        {
            "page": page,
            "chosen": chosen,
            "filters": [(name, words) for name, (words, _states) in filters.items()],
        },
    )


def _as_one_list(letters, signals):
    """Both, the newest first, each as (kind, id, time): little enough for the database to sort."""
    kinds = {"letter": letters, "signal": signals}
    first, second = (
        rows.select_related(None).order_by().annotate(kind=Value(kind)).values_list("kind", "id", "at")
        for kind, rows in kinds.items()
    )
    return first.union(second, all=True).order_by("-at", "-id")


def _in_full(listed, letters, signals):
    """The letters and signals of one page, in its order."""
    listed, kinds = list(listed), {"letter": letters, "signal": signals}
    rows = {
        name: kinds[name].in_bulk([pk for kind, pk, _at in listed if kind == name])
        for name in {kind for kind, _pk, _at in listed}
    }
    return [rows[kind][pk] for kind, pk, _at in listed]


@require_safe
def letter(request, number):
    """One letter in full: text, what the guard read in it, what became of it."""
    return _page(request, the_letter(request, number))


@require_POST
def send_again(request, number):
    """Put a letter that could not be sent into the outbox once more."""
    found = the_letter(request, number)
    if not request.user.has_role(*by_hand.WRITERS) or found.case is None:
        messages.error(
            request,
            _("Letters are sent again by agents, second level, team managers and Aftersales."),
        )
        return redirect("letter", number)
    try:
        by_hand.send_again(found.pk, by=request.user)
    except by_hand.TooLate:
        messages.warning(request, _("Only a letter that could not be sent is sent again."))
    except LetterStopped as stop:
        return _page(request, found, 422, stopped_sentences(stop))
    else:
        messages.success(request, _("In the outbox again; it leaves within a minute."))
    return redirect("letter", number)


def _page(request, found, status=200, problems=()):
    can_send = found.state == Letter.State.FAILED and found.case and request.user.has_role(*by_hand.WRITERS)
    can_undo = found.case and found.by_id == request.user.pk and found.can_be_taken_back
    context = {
        "letter": found,
        "can_send": can_send,
        "can_undo": can_undo,
        "problems": problems,
        "has_errors": bool(problems),
    }
    return render(request, "outbox/letter.html", context, status=status)


def _filters():
    states = Letter.State
    return {
        "all": (_("All"), ()),
        "waiting": (_("Waiting"), (states.WAITING, states.SENDING)),
        "sent": (_("Sent"), (states.SENT,)),
        "failed": (_("Could not be sent"), (states.FAILED,)),
        "taken_back": (_("Taken back"), (states.TAKEN_BACK,)),
        "signals": (_("Signals"), ()),
    }


urlpatterns = [
    path("outbox/", outbox, name="outbox"),
    path("outbox/<int:number>/", letter, name="letter"),
    path("outbox/<int:number>/send-again/", send_again, name="send_again"),
]
