"""Finance: what was approved or verified is paid, one at a time, each with its facts."""

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from approvals.models import WITH_AMOUNT, Approval
from cases.roles import Role
from returns.export import file_name, papers_csv
from returns.finance import issued_papers, of_approval, of_discrepancy, to_pay, totals, verified
from returns.views.access import for_roles
from returns.views.attempt import attempt

ROWS = 25
finance = for_roles(Role.FINANCE)


@finance
@require_safe
def to_issue(request):
    """What is to be paid, the soonest due first."""
    page = Paginator(to_pay(), ROWS).get_page(request.GET.get("page"))
    return render(request, "returns/finance.html", {"page": page})


@finance
@reauthentication_required(allow_get=True)
def issue(request, approval_id):
    """GET shows one approved payment with its facts; POST pays it and may open the next.

    Before money the password is asked again, unless that was done lately; what was typed is kept meanwhile.
    """
    approval = _approval(approval_id)
    if paper := getattr(approval, "credit_note", None):
        return render(request, "returns/issued_one.html", {"approval": approval, "paper": paper})
    units = approval.case.units(approval.lines)
    return _pay(request, of_approval(approval), {"approval": approval, "units": units})


@finance
@reauthentication_required(allow_get=True)
def issue_verified(request, found_id):
    """The same for money that rests on verified figures and asks nobody's approval (MP-14, MP-19)."""
    found = verified().select_related("invoice", "transaction").filter(pk=found_id).first()
    if found is None:
        # Paid by now, taken back, or never there: the list says what there is.
        messages.info(request, _("This is not to be paid any more."))
        return redirect("finance")
    return _pay(request, of_discrepancy(found), {"found": found})


def _pay(request, payable, facts):
    """The page of one payment; POST takes the step that makes it."""
    context = {**facts, "payable": payable, "form": payable.form(), "problems": []}
    context |= {"blockers": payable.blockers(request.user), "step": payable.step}
    if request.method != "POST":
        return render(request, "returns/issue.html", context)
    reference = request.POST.get("reference", "")
    done = attempt(request, payable.case.pk, payable.step.name, reference=reference)
    if done.case is None:
        context |= {"form": done.form or context["form"], "problems": done.problems}
        return render(request, "returns/issue.html", context, status=done.status)
    messages.success(request, _("%(paper)s is issued. The customer was told.") % {"paper": _paper(done.case)})
    following = next(iter(to_pay()), None) if "next" in request.POST else None
    return redirect(following.name, following.pk) if following else redirect("finance")


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


def _approval(approval_id):
    """The approved, standing payment; anything else does not exist."""
    approvals = Approval.objects.filter(kind__in=WITH_AMOUNT, state=Approval.State.APPROVED, voiding=None)
    told = ("case__order__customer", "decided_by", "asked_by", "credit_note__issued_by")
    return get_object_or_404(approvals.select_related(*told), pk=approval_id)


def _paper(case):
    return case.latest_event.data["paper"]
