"""Faults of other desks in asking and answering: what waits, what was refused, what is asked again."""

import pytest
from django.urls import reverse

from approvals.waiting import count_for
from cases.models import Case
from cases.states import State
from cases.steps import transitions_of
from cases.workflows.house import nothing_is_in_motion
from tests.cast import Walk, make_case
from tests.worlds import world

# What is asked with each kind of request, after the findings were sent.
ASKED = {
    "compensation": {"amount": "50.00", "words": "Late for the fair."},
    "exchange": {"words": "Faulty batch."},
    "credit": {"amount": "31.00", "words": "One is back."},
    "refund_talk": {"words": "They insist.", "why_no_replacement": "The fair is over."},
    "gift": {"words": "Delivered two weeks late."},
}
# Every step by which an agent could close a case or hand something out.
CLOSING = ("close", "withdraw", "resolve_on_the_spot")
GIVING = {
    "compensation": "offer_compensation",
    "exchange": "offer_exchange",
    "refund_talk": "offer_refund",
    "gift": "start_truffle_express",
}


@world
def walk(cast):
    """A malfunction whose findings were sent."""
    return Walk(cast, make_case(cast)).to_findings()


def ask(walk, kind, **changed):
    lines = {"lines": walk.lines(torches=1)} if kind in ("exchange", "credit") else {}
    return walk.do(f"ask_{kind}", **{**ASKED[kind], **lines, **changed})


@pytest.mark.rule("FB-22")
def test_a_second_approval_that_is_refused_leaves_nothing_of_the_first(walk):
    """GLPI 24399: of two validations one was granted, so a refused one counted as granted."""
    ask(walk, "compensation").grant("compensation")
    ask(walk, "compensation", amount="80.00").grant("compensation", verdict="reject", words="Too much.")
    walk.is_refused("offer_compensation", "FB-22")
    walk.is_refused("pay_compensation", "FB-22", by=walk.cast.priya, reference="L-1")
    assert walk.again().case.credit_notes.count() == 0


@pytest.mark.rule("FB-22")
def test_what_was_paid_on_the_first_approval_is_not_paid_again_when_a_second_is_refused(walk):
    """GLPI 24399, the other way round: the first answer must not speak for the second question."""
    ask(walk, "compensation").grant("compensation").do("offer_compensation")
    walk.do("record_acceptance", words="Agreed.")
    walk.do("pay_compensation", by=walk.cast.priya, reference="L-1")
    ask(walk, "compensation", amount="20.00").grant("compensation", verdict="reject", words="Enough.")
    walk.is_refused("pay_compensation", "FB-22", by=walk.cast.priya, reference="L-2")
    assert walk.again().case.order.credited == 50


@pytest.mark.rule("FB-22")
def test_a_request_asked_again_after_a_refusal_is_seen_counted_and_reminded_of_again(walk, client):
    """GLPI 3986: a validation asked for a second time did not show up with the person who had refused it."""
    ask(walk, "exchange").grant("exchange", verdict="reject", words="Photos first.")
    assert count_for(walk.cast.ada) == 0
    ask(walk, "exchange", words="Faulty batch; the photos are on the case.")
    again = walk.case.approvals.open().get()
    assert count_for(walk.cast.ada) == count_for(walk.cast.alan) == 1
    client.force_login(walk.cast.ada)
    inbox = client.get(reverse("admin:approvals_approval_changelist"))
    assert [row["approval"] for row in inbox.context["requests"]] == [again]
    assert walk.case.reminders.get(kind="approval_waiting", kept_at=None).subject == f"approval:{again.pk}"


@pytest.mark.rule("DK-02")
@pytest.mark.parametrize("kind", ASKED)
def test_while_a_request_waits_no_door_closes_the_case_or_gives_what_is_asked(walk, client, kind):
    """GLPI 3929 and django-helpdesk: a ticket was closed by another door (the list, the API, a mail) meanwhile."""
    ask(walk, kind)
    client.force_login(walk.cast.claire)
    for step in CLOSING:
        walk.is_refused(step, "DK-02", words="It solved itself.")
    walk.is_refused("close_delivered", "FB-01", words="It solved itself.")  # no case of this kind closes so
    if kind in GIVING:
        walk.is_refused(GIVING[kind], {"gift": "FB-28", "refund_talk": "FB-09"}.get(kind, "FB-22"))
    # A reply of the customer and giving the case away are possible, and answer nothing.
    walk.do("record_reply", words="Any news?")
    client.post("/cases/assign/", {"case": walk.case.number, "to": walk.cast.tom.pk})
    walk.again()
    assert walk.case.is_open and walk.case.approvals.open().get().kind == kind


@pytest.mark.rule("DK-02")
def test_while_a_request_waits_the_pages_that_close_the_case_do_not(walk, client):
    """The same door, whatever waits."""
    ask(walk, "compensation")
    client.force_login(walk.cast.claire)
    for step in CLOSING:
        assert client.post(f"/cases/{walk.case.number}/do/{step}/", {"words": "x"}).status_code == 409
    assert walk.again().case.is_open


@pytest.mark.rule("DK-02")
@pytest.mark.parametrize("workflow", Case.workflows.values(), ids=lambda workflow: workflow.follows)
def test_no_procedure_has_a_step_that_closes_a_case_while_something_is_under_way(workflow):
    """GLPI 3929, for procedures to come: a new closing step cannot forget to look."""
    moves = transitions_of(workflow)
    closing = {step for step, source, target in moves if target == State.CLOSED and source != State.CLOSED}
    assert closing
    assert [step.name for step in closing if nothing_is_in_motion not in step.conditions] == []


@pytest.mark.rule("DK-02")
def test_a_case_does_not_close_while_an_approved_payment_was_not_made(walk):
    """Payment forgotten: GLPI and RT look at open questions only, and what was granted is never carried out."""
    ask(walk, "compensation").grant("compensation").do("offer_compensation")
    walk.do("record_acceptance", words="Agreed.")
    walk.do("record_waiver", words="Never mind the pens.")
    stop = walk.is_refused("close", "DK-02")
    assert "a payment" in str(stop)
    walk.do("pay_compensation", by=walk.cast.priya, reference="L-1").do("close")
    assert walk.case.state == State.CLOSED


@pytest.mark.rule("DK-04")
def test_an_approved_payment_that_nobody_wants_any_more_is_withdrawn_with_a_reason(walk, client):
    """Otherwise a customer who declines could never be done with."""
    ask(walk, "compensation").grant("compensation").do("offer_compensation")
    walk.do("record_decline", words="No, thank you.").do("record_waiver", words="We keep them as they are.")
    walk.is_refused("close", "DK-02")
    walk.do("withdraw_request", kind="compensation", words="The customer declined it.")
    request = walk.case.approvals.get(kind="compensation")
    assert request.state == "approved" and request.voiding.why == "The customer declined it."
    walk.is_refused("pay_compensation", "FB-22", by=walk.cast.priya, reference="L-1")
    client.force_login(walk.cast.priya)
    assert client.get(f"/finance/{request.pk}/").status_code == 404
    assert walk.do("close").case.state == State.CLOSED
