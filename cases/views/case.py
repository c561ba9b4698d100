"""The page of a case: what is known, what happened, what is next and what is in the way of the rest."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases import page
from cases.actions import assign as give
from cases.blockers import Blocked
from cases.forms.compose import ComposeForm
from cases.letters.by_hand import WRITERS, starting_point
from cases.linked import linked
from cases.models import Case, Letter
from cases.once import key_of
from cases.photos.section import photo_section
from cases.presence import here as sign_of_life
from cases.queues import Listing, queues_of
from cases.timeline import history
from cases.views.missing import NotHere
from cases.views.queue import ASSIGNERS, assignable


def the_case(request, number, find=page.found):
    """The case of that number with all its page needs (or what `find` fetches), or a page that says there is none."""
    try:
        return find(request.user, number)
    except Case.DoesNotExist:
        raise NotHere(_("There is no case %(number)s.") % {"number": number}) from None


def bare_case(request, number):
    """The same case with nothing fetched beside it: for what is posted, which mostly leads to another page."""
    return the_case(request, number, lambda user, number: Case.objects.visible_to(user).get(number=number))


def way_back(request):
    """The list somebody came from as "?queue=…", kept in every address of the case; "" for none."""
    return (
        f"?{Listing(request.user, request.GET).address()}"
        if "queue" in request.GET and queues_of(request.user)
        else ""
    )


def to_case(request, number, anchor=""):
    """Redirect to the case, keeping the list it was opened from."""
    return redirect(f"{reverse('case', args=[number])}{way_back(request)}{anchor}")


@require_safe
def case(request, number):
    """The case as it is now."""
    shown = the_case(request, number)
    return case_page(request, shown, compose=ComposeForm(initial=_first_words(request, shown), case=shown))


def case_page(request, shown, *, compose, status=200, problems=(), stopped=None, ask="", new_link=""):
    """Show a case; `problems` are sentences said first, `stopped` a letter the guard did not let pass,
    `new_link` an address for the customer that is shown this once."""
    back = way_back(request)
    context = {
        "case": shown,
        "back": back,
        "listing": Listing(request.user, request.GET) if back else None,
        "beside": page.neighbours(Listing(request.user, request.GET), shown) if back else ("", ""),
        "history": history(shown),
        "lines": page.order_lines(shown),
        "linked": linked(shown, request.user),
        "shown": shown.figures.shown() if shown.shows_figures else None,
        "given": page.given(shown),
        "gifts": shown.gifts.all() if shown.gives_gifts else [],
        "payment_links": shown.payment_links.all() if shown.takes_payments else [],
        "gates": page.gates(shown),
        "promises": page.promises(shown),
        "colleagues": assignable() if request.user.has_role(*ASSIGNERS) else [],
        "may_write": request.user.has_role(*WRITERS),
        "compose": compose,
        "problems": problems,
        "has_errors": bool(problems or compose.errors),
        "stopped": stopped,
        "ask": ask,
        "sending": _sending(request, shown),
        "section": photo_section(shown, request.user),
        "new_link": new_link,
        **page.next_steps(shown, request.user),
    }
    return render(request, "cases/case.html", context, status=status)


@require_safe
def here(request, number):
    """For htmx, from every open page of the case: who else has it open, and whether it changed since it was shown."""
    found = Case.objects.visible_to(request.user).filter(number=number).values_list("pk", "version").first()
    if found is None:
        raise NotHere(_("There is no case %(number)s.") % {"number": number})
    others = sign_of_life(found[0], request.user, "writing" in request.GET)
    context = {
        "number": number,
        "back": way_back(request),
        "others": others,
        "changed": request.GET.get("seen") != str(found[1]),
    }
    return render(request, "cases/_here.html", context)


@require_POST
def assign(request, number):
    """Give the case to somebody, or to nobody."""
    shown = bare_case(request, number)
    typed = request.POST.get("to", "")
    to = (
        assignable().filter(pk=int(typed)).first()
        if typed.isascii() and typed.isdigit() and len(typed) < 12
        else None
    )
    if not request.user.has_role(*ASSIGNERS):
        messages.error(request, _("Cases are assigned by agents, team managers and administrators."))
    elif not shown.is_open:
        messages.error(request, _("The case is closed. Reopen it to give it to somebody."))
    elif to is None and typed != "nobody":
        messages.error(request, _("Select who gets the case."))
    elif not shown.events.filter(once=key_of(request) or "-").exists():
        try:
            give(shown.pk, by=request.user, to=to, once=key_of(request))
        except Blocked as stop:
            messages.error(request, " ".join(str(blocker) for blocker in stop.blockers))
        else:
            messages.success(request, _assigned(request, shown, to))
    if not Case.objects.visible_to(request.user).filter(pk=shown.pk).exists():
        return redirect(f"{reverse('queue')}{way_back(request)}")
    return to_case(request, number)


def _assigned(request, before, to):
    """That the case was given away, with the way to take that back while it can still be seen."""
    words = _("Assigned to %(who)s.") % {"who": to} if to else _("Nobody owns the case now.")
    if not Case.objects.visible_to(request.user).filter(pk=before.pk).exists():
        return words
    told = {
        "words": words,
        "number": before.number,
        "back": way_back(request),
        "before": before.owner_id or "nobody",
    }
    return render_to_string("cases/_assigned.html", told, request)


def _first_words(request, shown):
    """What the composer begins with: the text of a letter that was just taken back, or a template."""
    asked = request.GET.get("letter", "")
    for letter in shown.letters.all():
        if (
            str(letter.pk) == asked
            and letter.by_id == request.user.pk
            and letter.state == Letter.State.TAKEN_BACK
        ):
            return {"to": "customer", "subject": letter.subject, "body": letter.body}
    subject, _body = starting_point("thanks", shown, request.user)
    return {"to": "customer", "subject": f"{subject.partition(':')[0].strip()} [{shown.number}]"}


def _sending(request, shown):
    """The reader's own letter that can still be taken back, or None."""
    now = timezone.now()
    mine = [one for one in shown.letters.all() if one.by_id == request.user.pk and one.send_after > now]
    return max((one for one in mine if one.can_be_taken_back), key=lambda one: one.pk, default=None)


urlpatterns = [
    path("cases/<str:number>/", case, name="case"),
    path("cases/<str:number>/assign/", assign, name="assign"),
    path("cases/<str:number>/here/", here, name="here"),
]
