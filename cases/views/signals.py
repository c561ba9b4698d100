"""A signal to another system: what it says, where it goes and what became of it."""

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cases.letters.by_hand import WRITERS
from cases.models import Case, Signal
from cases.outbox.again import TooLate
from cases.signals import by_hand
from cases.signals.content import facts


def signals_of(user):
    """The signals this person may see: those of the cases they see."""
    cases = Case.objects.visible_to(user)
    return Signal.objects.filter(case__in=cases).select_related("case", "by")


def the_signal(request, number):
    """The signal of that number, or a page that says there is none."""
    found = signals_of(request.user).filter(pk=number).first()
    if found is None:
        raise Http404(_("There is no signal %(number)s.") % {"number": number})
    return found


@require_safe
def signal(request, number):
    """One signal in full."""
    found = the_signal(request, number)
    context = {
        "signal": found,
        "channel": found.case.channels.get(found.channel),
        "facts": facts(found),
        "can_send": found.state == Signal.State.FAILED and request.user.has_role(*WRITERS),
    }
    return render(request, "outbox/signal.html", context)


@require_POST
def send_again(request, number):
    """Put a signal that could not be sent into the outbox once more."""
    found = the_signal(request, number)
    if not request.user.has_role(*WRITERS):
        messages.error(
            request,
            _("Signals are sent again by agents, second level, team managers and Aftersales."),
        )
        return redirect("signal", number)
    try:
        by_hand.send_again(found.pk, by=request.user)
    except TooLate:
        messages.warning(request, _("Only a signal that could not be sent is sent again."))
    else:
        messages.success(request, _("In the outbox again; it leaves within a minute."))
    return redirect("signal", number)


urlpatterns = [
    path("outbox/signals/<int:number>/", signal, name="signal"),
    path("outbox/signals/<int:number>/send-again/", send_again, name="signal_again"),
]
