"""The composer: write to the customer past the guard, or leave a note. A stopped text comes back whole."""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from cases.actions import Moved, note
from cases.forms.compose import ComposeForm
from cases.letters import by_hand
from cases.letters.gate import LetterStopped, NoAddress
from cases.once import key_of
from cases.views.case import bare_case, case_page, the_case, to_case, way_back
from cases.views.outbox import the_letter
from cases.views.step import moved_words, stopped_sentences


@require_POST
def letter_new(request, number):
    """Send the letter, save the note, or put a template into the text: by the button that was pressed."""
    if request.POST.get("insert"):
        return _insert(request, the_case(request, number))
    case = bare_case(request, number)
    # The radio decides, not the button: a press of Enter can never send a note to the customer.
    return _send(request, case) if request.POST.get("to") == "customer" else _save(request, case)


@require_POST
def note_new(request, number):
    """Save what was typed as an internal note, whatever else the form says."""
    return _save(request, bare_case(request, number), audience="note")


@require_POST
def take_back(request, number):
    """Undo: the letter does not leave, and its text goes back into the composer."""
    letter = the_letter(request, number)
    if letter.by_id != request.user.pk or letter.case is None:
        messages.error(request, _("A letter is taken back by the person who wrote it."))
        return redirect("letter", number)
    try:
        by_hand.take_back(letter.pk, by=request.user)
    except by_hand.TooLate:
        messages.warning(request, _("Too late to take it back: the letter has left."))
        return to_case(request, letter.case.number)
    messages.success(request, _("Taken back. Nothing was sent; the text is in the composer."))
    back = way_back(request)
    return redirect(
        f"{reverse('case', args=[letter.case.number])}{back}{'&' if back else '?'}letter={letter.pk}#compose"
    )


def _send(request, case):
    form = ComposeForm(request.POST, case=case)
    if not request.user.has_role(*by_hand.WRITERS):
        words = _("Letters to customers are written by agents, second level, team managers and Aftersales.")
        return _again(request, form, [words], status=403)
    if not form.is_valid():
        return _again(request, form)
    text = form.cleaned_data
    if places := by_hand.unfilled(f"{text['subject']}\n{text['body']}"):
        words = _("Fill in what is still open: %(places)s") % {"places": ", ".join(dict.fromkeys(places))}
        return _again(request, form, [words])
    said = by_hand.speaks_of_an_attachment(f"{text['subject']}\n{text['body']}")
    if said and request.POST.get("sure") != "attachment":
        asked = _(
            "The text says “%(word)s”, but nothing is attached. Take it out, or tick that it is meant so."
        ) % {"word": said}
        return _again(request, form, [asked], ask=said)
    try:
        by_hand.send(
            case.pk,
            by=request.user,
            subject=text["subject"],
            body=text["body"],
            seen=_seen(request),
            once=key_of(request),
        )
    except Moved as stop:
        return _again(request, form, [moved_words(stop.case, request.user)], status=409)
    except LetterStopped as stop:
        return _again(request, form, stopped_sentences(stop), stopped=stop)
    except NoAddress as stop:
        return _again(request, form, [str(stop)])
    messages.success(request, _kept(case, _("Written to %(address)s.") % {"address": case.contact_email}))
    return to_case(request, case.number, "#compose")


def _save(request, case, audience=None):
    typed = request.POST.copy()
    if audience:
        typed["to"] = audience
    form = ComposeForm(typed, case=case)
    if not form.is_valid():
        return _again(request, form)
    note(case.pk, by=request.user, words=form.cleaned_data["body"], once=key_of(request))
    messages.success(request, _kept(case, _("Note saved; not sent.")))
    return to_case(request, case.number, "#compose")


def _again(request, form, problems=(), *, status=422, **shown):
    """The page of the case with what was typed, and why it was not kept."""
    case = the_case(request, form.case.number)
    return case_page(request, case, compose=form, status=status, problems=problems, **shown)


def _insert(request, case):
    """A template goes where the text is, below what was typed. Nothing is saved."""
    typed = request.POST.copy()
    if request.POST.get("template") in case.replies:
        subject, body = by_hand.starting_point(request.POST["template"], case, request.user)
        typed["to"], typed["subject"] = "customer", subject
        typed["body"] = "\n\n".join(part for part in (typed.get("body", "").strip(), body.strip()) if part)
    return case_page(request, case, compose=ComposeForm(initial=typed.dict(), case=case))


def _kept(case, words):
    return format_html('<span data-draft-done="{}:compose">{}</span>', case.number, words)


def _seen(request):
    typed = request.POST.get("seen", "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0


urlpatterns = [
    path("cases/<str:number>/letters/new/", letter_new, name="letter_new"),
    path("cases/<str:number>/notes/new/", note_new, name="note_new"),
    path("outbox/<int:number>/take-back/", take_back, name="take_back"),
]
