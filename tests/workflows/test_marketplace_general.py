"""MP-21, MP-22, MP-29: any other issue from its information to its root cause and its solution."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from approvals.words import afterwards
from cases.letters.gate import LetterStopped
from cases.models import Case
from cases.states import State
from cases.steps import steps_by_name
from tests.market_goods import GoodsWalk
from tests.worlds import world

D = Decimal


@world
def walk(cast):
    return GoodsWalk.about(cast, "other")


@world
def understood(walk):
    return walk.understood()


@pytest.mark.rule("MP-21")
def test_information_comes_first_then_the_root_cause_then_a_solution(walk):
    walk.is_refused("record_root_cause", "MP-21", cause="shipping", words="Lost.")
    walk.is_refused("solve_otherwise", "MP-21", words="It waits at the post office.")
    walk.do("record_details", channel="email", words="It never came.", looked="on")
    walk.is_refused("solve_otherwise", "MP-21", words="It waits at the post office.")
    walk.is_refused("ask_refund", "MP-21", amount="10.00", paid_as="refund", words="Lost.")
    walk.do("record_root_cause", cause="shipping", words="Lost on the way.")
    assert walk.case.root_cause == "shipping"
    assert walk.case.events.get(name="record_root_cause").data["words"] == "Lost on the way."
    walk.do("solve_otherwise", words="It waits at the post office.")
    assert walk.letters_to_customer() == ["solution"] and "solution_given" in walk.case.milestones


@pytest.mark.rule("MP-21")
def test_the_purchase_history_is_shown_where_the_information_is_recorded(walk):
    form = steps_by_name(type(walk.case))["record_details"].form(case=walk.case)
    assert "SP-1001" in form.fields["looked"].help_text and "€107.82" in form.fields["looked"].help_text


@pytest.mark.rule("MP-21", "MP-29")
def test_the_customer_is_asked_for_what_is_missing(walk):
    walk.do("ask_for_details")
    assert walk.letters_to_customer() == ["ask_for_details"] and walk.case.state == State.WITH_CUSTOMER
    assert "MP-29" in steps_by_name(type(walk.case))["ask_for_details"].guide


@pytest.mark.rule("MP-21", "MP-24")
def test_the_database_knows_the_root_causes(walk):
    with pytest.raises(IntegrityError), transaction.atomic():
        Case.objects.filter(pk=walk.case.pk).update(root_cause="bad luck")


@pytest.mark.rule("MP-22")
@pytest.mark.parametrize(
    ("paid_as", "letter"), [("refund", "refund_given"), ("store_credit", "store_credit_given")]
)
def test_a_refund_or_store_credit_is_paid_with_the_managers_approval(understood, paid_as, letter):
    walk = understood
    walk.is_refused("pay_refund", "MP-22", by=walk.cast.priya, reference="L-1")
    walk.do("ask_refund", amount="59.97", paid_as=paid_as, words="Lost, three mugs.")
    assert walk.case.state == State.WITH_MANAGER
    walk.is_refused("pay_refund", "MP-22", by=walk.cast.priya, reference="L-1")
    walk.grant("refund").do("pass_to_finance").paid("pay_refund")
    note = walk.case.credit_notes.get()
    assert (note.kind, note.amount, note.paid_as) == ("refund", D("59.97"), paid_as)
    assert walk.letters_to_customer() == [letter]
    walk.is_refused("pay_refund", "MP-22", by=walk.cast.priya, reference="L-2")


@pytest.mark.rule("MP-22")
def test_a_compensation_on_top_is_approved_too(understood):
    walk = understood.do(
        "ask_compensation", means="shipping", amount="9.90", paid_as="refund", words="Two weeks late."
    )
    assert "Expedited shipping" in walk.case.approvals.get(kind="compensation").words
    walk.is_refused("pay_compensation", "MP-22", by=walk.cast.priya, reference="L-1")
    walk.grant("compensation").paid("pay_compensation")
    assert walk.letters_to_customer() == ["compensation_given"]


@pytest.mark.rule("MP-22")
def test_a_replacement_that_needs_nothing_back_ships_when_it_is_approved(understood):
    walk = understood
    walk.is_refused("schedule_replacement", "MP-22", job_note="Three mugs to Lyon")
    walk.do("ask_replacement", lines=walk.units(mugs=3), goods="stay", words="Lost on the way.")
    assert "nothing comes back before it" in afterwards(walk.case.approvals.get())
    walk.grant("exchange").shipped()
    order = walk.case.replacements.get()
    assert order.nothing_to_return and order.approval.kind == "exchange"
    assert walk.letters_to_customer() == ["replacement_shipped"]


@pytest.mark.rule("MP-22", "MP-10")
def test_a_replacement_whose_goods_come_back_first_waits_for_them(understood):
    walk = understood
    walk.do("ask_replacement", lines=walk.units(mugs=1), goods="back", words="Wrong colour.")
    assert "when these units are counted back" in afterwards(walk.case.approvals.get())
    walk.grant("exchange").is_refused("schedule_replacement", "MP-10", job_note="A mug to Lyon")
    walk.do("take_goods_back", label="on", words="").came_back(mugs=1).shipped()
    assert walk.letters_to_customer() == ["exchange_approved", "return_received", "replacement_shipped"]


@pytest.mark.rule("MP-22")
@pytest.mark.parametrize("problem", ["return", "exchange", "invoice", "payment", "other"])
def test_no_letter_promises_what_nobody_checked_or_approved(cast, problem):
    walk = GoodsWalk.about(cast, problem).understood()
    for text in ("We will refund you.", "You get a discount of 10 %.", "We will exchange it."):
        with pytest.raises(LetterStopped):
            walk.do("solve_otherwise", words=text)
