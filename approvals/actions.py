"""Answering a request: the one door, whatever page, admin or task it comes from."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from approvals.models import Approval
from cases.actions import perform
from cases.blockers import Blocked, Blocker
from cases.models import Case
from cases.promises import keep

APPROVE, REJECT = "approve", "reject"


class Changed(Exception):
    """The request is not the one that was shown; `approval` is as it is now."""

    def __init__(self, approval):
        super().__init__(str(approval))
        self.approval = approval


def decision_blockers(approval, user):
    """Why `user` may not answer this request; empty when they may. The page and the door ask the same."""
    found = []
    rule = approval.case.asked_by_rule[approval.kind]
    deciders = approval.case.deciders_of(approval)
    names = ", ".join(str(person) for person in deciders) or _("an administrator: record who it is")
    if user.pk == approval.asked_by_id:
        found.append(Blocker("DK-07", _("You asked for this yourself; nobody answers their own request."), names, "role"))
    if user not in deciders:
        found.append(Blocker(rule, _("This is answered by: %(who)s.") % {"who": names}, names, "role"))
    if not approval.is_open:
        by = {"who": approval.decided_by or _("the asker"), "when": approval.decided_at or approval.voiding.at}
        found.append(Blocker(rule, _("Already answered or withdrawn by %(who)s.") % by, _("a new request"), "state"))
    elif not approval.case.is_open or approval.cycle != approval.case.cycle:
        found.append(Blocker(rule, _("The case was closed or reopened since this was asked."), _("a new request"), "state"))
    return found


@transaction.atomic
def decide(approval_id, *, by, verdict, words, seen, amount=None):
    """Answer a request in writing.

    Takes
        verdict  "approve" or "reject"
        words    the written answer; required both ways
        seen     the fingerprint of what was shown: another content is another request
        amount   an amount below the one asked for, to approve less (Decimal, the request's currency)

    Returns the `Approval`. Raises `Blocked` or `Changed`; silence and empty words decide nothing.
    """
    case_id = Approval.objects.values_list("case_id", flat=True).get(pk=approval_id)
    Case.objects.select_for_update(of=("self",)).get(pk=case_id)
    approval = Approval.objects.select_for_update(of=("self",)).select_related("case__order", "asked_by__team").get(pk=approval_id)
    if reasons := decision_blockers(approval, by):
        raise Blocked(None, reasons)
    if seen != approval.fingerprint:
        raise Changed(approval)
    rule = approval.case.asked_by_rule[approval.kind]
    if verdict not in (APPROVE, REJECT) or not words.strip():
        raise Blocked(None, [Blocker(rule, _("An answer is given in words, both ways."), str(by))])
    if amount is not None and (approval.amount is None or not 0 < amount <= approval.amount):
        raise Blocked(None, [Blocker(rule, _("At most the amount asked for can be approved."), str(by))])
    approval.state = Approval.State.APPROVED if verdict == APPROVE else Approval.State.REJECTED
    approval.decided_by, approval.decided_at, approval.answer = by, timezone.now(), words.strip()
    approval.granted_amount = amount if verdict == APPROVE else None
    approval.save()
    keep(approval.case, "approval_waiting", subject=f"approval:{approval.pk}")
    perform(case_id, "hear_decision", by=by, approval=approval.pk)
    return approval
