"""Taking a step: one page and one door for every step of every procedure."""

import logging

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.forms import MultipleChoiceField
from django.http import Http404
from django.shortcuts import render
from django.urls import path
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from cases import page
from cases.actions import Moved, NoSuchStep, Unclear, perform
from cases.blockers import Blocked, blockers, step_named
from cases.letters.gate import LetterStopped, NoAddress, by_topic
from cases.once import key_of
from cases.timeline import sentence
from cases.views.case import bare_case, the_case, to_case, way_back

log = logging.getLogger(__name__)

# Never a detail of a step: what the page itself sends, and the names of what perform() is told by the view.
NO_DETAILS = {"csrfmiddlewaretoken", "once", "seen", "case_id", "name", "by"}


@require_http_methods(["GET", "HEAD", "POST"])
def step(request, number, name):
    """GET shows what the step asks, or what is in its way; POST takes it."""
    case = (bare_case if request.method == "POST" else the_case)(request, number)
    asked = step_named(case, name)
    if asked is None or asked.by_desk:
        raise Http404(_("There is no step %(name)s.") % {"name": name})
    if request.method == "POST":
        return _take(request, case, asked)
    return _page(request, case, asked, page.form_of(asked, case))


def _take(request, case, asked):
    details = _details(request, asked)
    try:
        after = perform(
            case.pk, asked.name, by=request.user, once=key_of(request), seen=_version(request), **details
        )
    except NoSuchStep:
        raise Http404(_("There is no step %(name)s.") % {"name": asked.name}) from None
    except Blocked as stop:
        return _again(request, case, asked, 409, [str(reason) for reason in stop.blockers])
    except Moved as stop:
        return _again(request, case, asked, 409, [moved_words(stop.case, request.user)])
    except Unclear as stop:
        return _again(request, case, asked, 422, typed=stop.form.data)
    except LetterStopped as stop:
        return _again(request, case, asked, 422, stopped_sentences(stop), stopped=stop)
    except NoAddress as stop:
        return _again(request, case, asked, 422, [str(stop)])
    except ValidationError as stop:
        return _again(request, case, asked, 422, stop.messages)
    except IntegrityError:
        # A guard of the database held where a fact should have: a fault of the desk, not of the person.
        log.exception("the database refused %s on %s", asked.name, case.number)
        return _again(
            request,
            case,
            asked,
            409,
            [_("The records do not allow this: a figure would no longer add up. Nothing was changed.")],
        )
    done = format_html(
        '<span data-draft-done="{}">{}.</span>', draft_key(case, asked), sentence(after, after.latest_event)
    )
    messages.success(request, done)
    return to_case(request, case.number)


def _details(request, asked):
    """What was typed for a step; of a field with several answers all of them."""
    fields = asked.form.base_fields if asked.form else {}
    several = {name for name, field in fields.items() if isinstance(field, MultipleChoiceField)}
    return {
        key: request.POST.getlist(key) if key in several else value
        for key, value in request.POST.items()
        if key not in NO_DETAILS
    }


def _again(request, case, asked, status, problems=(), typed=None, stopped=None):
    """The step's page once more: why it was not taken, and all that was typed. The case is read anew."""
    case = the_case(request, case.number)
    form = page.form_of(asked, case, request.POST if typed is None else typed)
    return _page(request, case, asked, form, status, problems, stopped)


def _page(request, case, asked, form, status=200, problems=(), stopped=None):
    context = {
        "case": case,
        "step": asked,
        "form": form,
        "problems": problems,
        "has_errors": status >= 400,
        "stopped": stopped,
        "reasons": blockers(case, asked, request.user),
        "guidance": page.guidance([asked]),
        "draft": draft_key(case, asked),
        "back": way_back(request),
        "shown": case.figures.shown() if case.shows_figures else None,
        "lately": reversed(list(case.events.all())[-3:]) if status == 409 else [],
    }
    return render(request, "cases/step.html", context, status=status)


def draft_key(case, asked):
    """Under which name a browser keeps what was typed for a step."""
    return f"{case.number}:{asked.name}"


def moved_words(case, user):
    """That the case changed meanwhile, and by whom."""
    last = case.events.select_related("by").last()
    if last and last.by == user:
        return _(
            "You changed this case in the meantime, perhaps in another window. Your text is kept; press again."
        )
    who = last.by if last and last.by else _("The desk")
    return _(
        "%(who)s changed this case while you were writing. Your text is kept. See what changed, then press again."
    ) % {"who": who}


def stopped_sentences(stop):
    """Why a letter was stopped: one sentence for each subject it may not touch yet, with its rules."""
    sentences = []
    for words, reasons in by_topic(stop):
        rules = ", ".join(dict.fromkeys(reason.rule for reason in reasons))
        sentences.append(_("%(words)s may not be written yet: %(rules)s") % {"words": words, "rules": rules})
    return sentences


def _version(request):
    typed = request.POST.get("seen", "")
    if not typed:
        return None
    # Anything that is no version is one nobody has seen.
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0


urlpatterns = [path("cases/<str:number>/do/<str:name>/", step, name="step")]
