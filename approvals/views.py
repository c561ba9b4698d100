"""The inbox and the decision page: one request, one screen, one written answer."""

from allauth.account.internal.flows.reauthentication import (
    did_recently_reauthenticate,
    reauthenticate_by_password,
)
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from approvals import words
from approvals.actions import Changed, decide, decision_blockers
from approvals.evidence import changed_since, evidence, newer
from approvals.forms import DecisionForm
from approvals.models import WITH_AMOUNT
from approvals.waiting import decided_by, visible_to, waiting, waiting_for
from cases.blockers import Blocked
from cases.linked import linked
from cases.models import Case, Reminder
from cases.templatetags.desk import instant_in_words

PER_PAGE = 50
OTHERS, DECIDED, ALL = "others", "decided", "all"


@require_http_methods(["GET", "HEAD"])
def inbox(request):
    """Requests that wait for the reader first; beside them those of others, one's own answers, and all."""
    user = request.user
    mine, seen = waiting_for(user), visible_to(user)
    sections = {
        "": (_("Waiting for me"), mine),
        OTHERS: (
            _("Waiting for others"),
            seen.filter(pk__in=waiting().values("pk"))
            .exclude(pk__in=mine.values("pk"))
            .order_by("asked_at", "id"),
        ),
        DECIDED: (_("Decided by me (30 days)"), decided_by(user)),
        ALL: (_("All"), seen.order_by("-id")),
    }
    section = request.GET.get("section", "")
    if section not in sections:
        raise Http404
    rows = sections[section][1].select_related("case__order__customer", "asked_by", "decided_by", "voiding")
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    due = _due(page.object_list)
    context = {
        "page": page,
        "section": section,
        "sections": [
            {
                "label": label,
                "count": None if name == ALL else rows.count(),
                "current": name == section,
                "query": f"?section={name}" if name else "?",
            }
            for name, (label, rows) in sections.items()
        ],
        "requests": [
            {
                "approval": approval,
                "due": due.get(approval.pk),
                "rule": approval.case.asked_by_rule[approval.kind],
                "url": decision_url(approval),
            }
            for approval in page.object_list
        ],
    }
    return render(request, "approvals/inbox.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def decision(request, pk):
    """One request with everything needed to answer it. POST answers it, through `decide`."""
    rows = visible_to(request.user).select_related(
        "case__order__customer", "case__owner", "asked_by__team__manager", "decided_by", "voiding"
    )
    approval = get_object_or_404(rows, pk=pk)
    if request.method == "POST":
        return _answer(request, approval)
    return _page(request, approval)


def decision_url(approval):
    """The address of the page on which `approval` is answered."""
    return reverse("admin:approvals_approval_decision", args=[approval.pk])


def _answer(request, approval):
    if approval.decided_by_id == request.user.pk:
        # The second press of one's own button: say what the first did.
        told = {"what": words.done(approval), "when": instant_in_words(approval.decided_at)}
        messages.info(request, _("Already decided by you at %(when)s. %(what)s") % told)
        return redirect(_next(request.user))
    reasons = decision_blockers(approval, request.user)
    form = DecisionForm(
        request.POST, approval=approval, request=request, ask_password=_ask_password(request, approval)
    )
    if reasons:
        return _page(request, approval, form, reasons, status=409)
    if not form.is_valid():
        return _page(request, approval, form, reasons, status=422)
    if form.cleaned_data.get("password"):
        reauthenticate_by_password(request)
    answer = {
        "verdict": form.verdict,
        "words": form.cleaned_data["words"],
        "amount": form.cleaned_data.get("amount"),
    }
    try:
        decided = decide(approval.pk, by=request.user, seen=request.POST.get("seen", ""), **answer)
    except Changed as changed:
        changes = changed_since(changed.approval, request.POST.get("seen", "")) or [
            _("it is not what was shown")
        ]
        return _page(request, changed.approval, form, changes=changes, status=409)
    except Blocked as blocked:
        approval.refresh_from_db()
        return _page(request, approval, form, blocked.blockers, status=409)
    messages.success(
        request, format_html('<span data-draft-done="decision:{}">{}</span>', decided.pk, words.done(decided))
    )
    return redirect(_next(request.user))


def _page(request, approval, form=None, reasons=None, changes=(), status=200):
    """The decision page; `reasons` why the reader may not answer, `changes` since it was shown."""
    if reasons is None:
        reasons = decision_blockers(approval, request.user)
    if form is None:
        form = DecisionForm(approval=approval, request=request, ask_password=_ask_password(request, approval))
    successor = newer(approval) if not approval.is_open else None
    context = {
        **evidence(approval),
        "linked": linked(approval.case, request.user),
        "approval": approval,
        "case": approval.case,
        "sees_case": request.user.is_superuser
        or Case.objects.visible_to(request.user).filter(pk=approval.case_id).exists(),
        "title": words.title(approval),
        "approve_label": words.approve_label(approval),
        "afterwards": words.afterwards(approval),
        "form": form,
        "blockers": reasons,
        "changes": changes,
        "due": _due([approval]).get(approval.pk),
        "successor": successor,
        "successor_url": decision_url(successor) if successor else "",
        "successor_changes": successor.changes_from(approval) if successor else [],
        "has_errors": bool(changes or form.errors),
        "kept_words": form.data.get("words", "") if reasons else "",
    }
    return render(request, "approvals/decision.html", context, status=status)


def _ask_password(request, approval):
    return approval.kind in WITH_AMOUNT and not did_recently_reauthenticate(request)


def _next(user):
    """The oldest request that still waits for this person, or the inbox that says that none does."""
    following = waiting_for(user).first()
    return decision_url(following) if following else reverse("admin:approvals_approval_changelist")


def _due(requests):
    """When an answer to each of `requests` is due: {primary key: instant}."""
    subjects = [f"approval:{approval.pk}" for approval in requests if approval.is_open]
    rows = Reminder.objects.filter(kind="approval_waiting", subject__in=subjects, kept_at=None).values_list(
        "subject", "due_at"
    )
    return {int(subject.partition(":")[2]): due_at for subject, due_at in rows}
