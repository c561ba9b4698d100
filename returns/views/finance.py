"""Finance: what is due is paid, one at a time, each with the facts it rests on."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from cases import page
from cases.actions import Moved
from cases.models import Case
from cases.roles import Role
from returns.export import file_name, papers_csv
from returns.finance import issued_papers, payments, totals, units_of, with_money
from returns.views.access import for_roles
from returns.views.attempt import Attempt, attempt

ROWS = 25
TRIES = 3
finance = for_roles(Role.FINANCE)


@finance
@require_safe
def to_issue(request):
    """What is to be paid, the soonest due first."""
    cases = Paginator(with_money(), ROWS).get_page(request.GET.get("page"))
    rows = [payment for case in page.with_own_papers(cases) for payment in payments(case, request.user)]
    return render(request, "returns/finance.html", {"page": cases, "rows": rows})


@finance
@reauthentication_required(allow_get=True)
def issue(request, number, step):
    """GET shows what is due by one step of a case, with its facts; POST pays it and may open the next.

    Before money the password is asked again, unless that was done lately; what was typed is kept meanwhile.
    """
    shown = _payment(request.user, number, step)
    if shown is None:
        return redirect("issued_one", _newest_paper(number, step).number)
    if request.method != "POST":
        return _page(request, shown)
    done = _pay(request, shown)
    if done.case is None:
        return _page(request, _payment(request.user, number, step) or shown, done)
    messages.success(request, _("%(paper)s is issued. The customer was told.") % {"paper": _paper(done.case)})
    following = _next(request.user) if "next" in request.POST else None
    return redirect("issue", following.case.number, following.step.name) if following else redirect("finance")


@finance
@require_safe
def issued_one(request, number):
    """One paper that was issued, with what it rests on."""
    paper = get_object_or_404(issued_papers().select_related("approval__asked_by"), number=number)
    return render(request, "returns/issued_one.html", {"paper": paper, "units": units_of(paper)})


@finance
@require_safe
def issued(request):
    """What was issued, newest first, with a control total for each currency."""
    papers = issued_papers()
    page = Paginator(papers, ROWS).get_page(request.GET.get("page"))
    return render(request, "returns/issued.html", {"page": page, "totals": totals(papers)})


@finance
@require_safe
def issued_csv(request):
    """The same as a file; its name carries the control totals."""
    papers = issued_papers()
    name = file_name(totals(papers), timezone.localdate())
    # The mark at the start tells spreadsheets that it is UTF-8.
    answer = HttpResponse("\ufeff" + papers_csv(papers), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


def _payment(user, number, step):
    """What is due by `step` on the case of that number, or None."""
    cases = page.with_own_papers(with_money().filter(number=number))
    due = (payment for case in cases for payment in payments(case, user))
    return next((payment for payment in due if payment.step.name == step), None)


def _pay(request, shown):
    """Take the step that pays `shown`, if it is what the page showed: of the case itself anything may change."""
    for _turn in range(TRIES):
        if request.POST.get("due") != shown.due.mark:
            return Attempt(problems=[_("What is due changed meanwhile. Look at it again, then issue it.")])
        told = {"reference": request.POST.get("reference", ""), "seen": shown.case.version}
        try:
            return attempt(request, shown.case.pk, shown.step.name, **told)
        except Moved:
            shown = _payment(request.user, shown.case.number, shown.step.name) or shown
    return Attempt(problems=[_("The case is being changed at this moment. Try again.")])


def _page(request, shown, done=None):
    form = (done and done.form) or page.form_of(shown.step, shown.case, request.POST or None)
    context = {"payment": shown, "form": form, "problems": done.problems if done else []}
    return render(request, "returns/issue.html", context, status=done.status if done else 200)


def _next(user):
    """The next payment, or None."""
    return next(
        (due for case in page.with_own_papers(with_money()[:ROWS]) for due in payments(case, user)), None
    )


def _newest_paper(number, step):
    """The paper that `step` of a case made last; nothing of that kind does not exist."""
    case = get_object_or_404(Case, number=number)
    kind = next((one.yields for one in case.payments() if one.name == step), None)
    paper = issued_papers().filter(case=case, kind=kind).first()
    if paper is None:
        raise Http404
    return paper


def _paper(case):
    return case.latest_event.data["paper"]
