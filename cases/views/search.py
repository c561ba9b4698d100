"""Search: a number that exists opens its page, anything else lists what it may mean, also while one types."""

from django.shortcuts import redirect, render
from django.urls import path, reverse

from cases.models import Case
from cases.roles import Role
from cases.search import AT_MOST, Found, find
from cases.steps import steps_of

# So many of each are listed under the box, so that all three kinds can be seen without scrolling.
UNDER_THE_BOX = 5


def search(request):
    """GET `q`. A fixed number of queries, whatever is found.

    htmx asks for a part: `found`, the list under the box, or `results`, those of the page.
    """
    typed = " ".join(request.GET.get("q", "").replace("\0", "").split())[:200]
    part = request.htmx.target if request.htmx else None
    found = find(typed, request.user, UNDER_THE_BOX if part == "found" else AT_MOST) if typed else Found()
    opens = _page_of(typed, found, request.user)
    if opens and not part:
        return redirect(opens)
    context = {"query": typed, "found": found, "opens": opens, "at_most": AT_MOST}
    if part == "found":
        context |= _steps_here(typed, request)
    template = {"found": "search/_under_the_box.html", "results": "search/_results.html"}
    return render(request, template.get(part, "search/results.html"), context)


def _steps_here(typed, request):
    """Of the case that is on the screen, the steps whose names have all words typed; their pages say why not."""
    number = request.GET.get("case")
    case = Case.objects.visible_to(request.user).filter(number=number).first() if number and typed else None
    words = typed.casefold().split()
    steps = [
        step
        for step in (steps_of(type(case)) if case else ())
        if not step.by_desk and all(word in str(step.label).casefold() for word in words)
    ]
    return {"case": case, "steps": steps[:UNDER_THE_BOX]}


def _page_of(typed, found, user):
    """The address of the page whose number was typed, or None."""
    number = typed.upper()
    if user.has_role(Role.WAREHOUSE) and Case.objects.filter(returns__number=number).exists():
        return reverse("count", args=[number])
    if isinstance(found.exact, Case):
        return reverse("case", args=[found.exact.number])
    return reverse("order", args=[found.exact.number]) if found.exact else None


urlpatterns = [path("search", search, name="search")]
