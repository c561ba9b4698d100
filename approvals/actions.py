"""Answering a request: the one door, whatever page, admin or task it comes from."""

from django.db import transaction
from django.utils.translation import gettext as _

from approvals.models import Approval
from cases import clock
from cases.actions import perform
from cases.blockers import Blocked, Blocker
from cases.models import Case
from cases.promises import keep
from cases.templatetags.desk import instant_in_words

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
        own = _("You asked for this yourself; nobody answers their own request.")
        found.append(Blocker("DK-07", own, names, "role"))
    if user not in deciders:
        found.append(Blocker(rule, _("This is answered by: %(who)s.") % {"who": names}, names, "role"))
    if not approval.is_open:
        found.append(Blocker(rule, _settled(approval), _("a new request"), "state"))
    elif not approval.case.is_open or approval.cycle != approval.case.cycle:
        outdated = _("The case was closed or reopened since this was asked.")
        found.append(Blocker(rule, outdated, _("a new request"), "state"))
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
    locked = Approval.objects.select_for_update(of=("self",))
    approval = locked.select_related("case__order", "asked_by__team").get(pk=approval_id)
    if reasons := decision_blockers(approval, by):
        raise Blocked(None, reasons)
    if seen != approval.content():
        raise Changed(approval)
    rule = approval.case.asked_by_rule[approval.kind]
    if verdict not in (APPROVE, REJECT) or not words.strip():
        raise Blocked(None, [Blocker(rule, _("An answer is given in words, both ways."), str(by))])
    if amount is not None and (approval.amount is None or not 0 < amount <= approval.amount):
        raise Blocked(None, [Blocker(rule, _("At most the amount asked for can be approved."), str(by))])
    approval.state = Approval.State.APPROVED if verdict == APPROVE else Approval.State.REJECTED
    approval.decided_by, approval.decided_at, approval.answer = by, clock.now(), words.strip()
    approval.granted_amount = amount if verdict == APPROVE else None
    approval.save()
    keep(approval.case, "approval_waiting", subject=f"approval:{approval.pk}")
    perform(case_id, "hear_decision", by=by, approval=approval.pk)
    return approval


def _settled(approval):
    """Why an answered or withdrawn request is open no more, in words."""
    if approval.decided_at:
        told = {"who": approval.decided_by, "when": instant_in_words(approval.decided_at)}
        return _("Already decided by %(who)s at %(when)s.") % told
    void = approval.voiding
    told = {"who": void.by or _("the desk"), "when": instant_in_words(void.at), "why": void.why}
    return _("Withdrawn by %(who)s at %(when)s: %(why)s.") % told
