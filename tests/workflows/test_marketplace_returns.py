"""MP-01 to MP-06, MP-26: a return under the policy, and the money for what came back."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from cases.actions import Unclear
from cases.blockers import Blocked
from cases.rules import rule
from cases.states import State
from cases.steps import steps_by_name
from returns.counting import finish, scan, start
from returns.models import Policy
from tests.market import market_order
from tests.market_goods import GoodsWalk
from tests.worlds import world

D = Decimal


@world
def walk(cast):
    order = market_order(cast)
    order.placed_on -= timedelta(days=60)
    order.delivered_on -= timedelta(days=60)
    order.save()
    return GoodsWalk.about(cast, "return", order)


@world
def coming(walk):
    """Two mugs are accepted and on their way."""
    return walk.asked().accepted()


@world
def back(coming):
    """Two mugs came back in good order."""
    return coming.came_back(mugs=2)


@world
def to_pay(back):
    """Their money is approved."""
    return back.money()


# --- The policy ------------------------------------------------------------------------------------------


@pytest.mark.rule("MP-01")
def test_nothing_is_accepted_before_it_was_held_against_the_policy(walk):
    walk.is_refused("authorise_return", "MP-01", label="on", words="")
    walk.asked()
    checked = walk.case.events.get(name="check_return")
    assert (checked.rule, checked.by) == ("MP-01", walk.cast.claire)
    assert checked.data["policy"] == 1 and checked.data["last_day"] == str(
        walk.case.order.delivered_on + timedelta(days=30)
    )
    assert walk.case.root_cause == "choice" and not walk.letters_to_customer()


@pytest.mark.rule("MP-01")
@pytest.mark.parametrize(("days", "accepted"), [(30, True), (31, False)])
def test_the_window_counts_from_the_delivery_and_the_last_day_counts(walk, days, accepted):
    walk.asked(days=days)
    if accepted:
        assert walk.accepted().case.state == State.WITH_CUSTOMER
    else:
        refused = walk.is_refused("authorise_return", "MP-01", label="on", words="")
        assert "open until" in str(refused)


@pytest.mark.rule("MP-01")
def test_goods_that_do_not_meet_the_conditions_are_not_accepted(walk):
    walk.asked(condition="unmet").is_refused("authorise_return", "MP-01", label="on", words="")


@pytest.mark.rule("MP-01")
def test_goods_are_judged_by_the_policy_of_the_day_of_their_delivery(walk):
    today = timezone.localdate()
    told = {"conditions_en": "Unused.", "conditions_fr": "Neuf.", "automatic_limit": 0}
    Policy.objects.create(
        workflow="marketplace",
        version=2,
        written_on=walk.case.order.delivered_on - timedelta(days=9),
        in_force_from=walk.case.order.delivered_on,
        window_days=14,
        **told,
    )
    Policy.objects.create(
        workflow="marketplace", version=3, in_force_from=today + timedelta(days=1), window_days=90, **told
    )
    walk.asked(days=15).is_refused("authorise_return", "MP-01", label="on", words="")
    assert walk.asked(days=14).accepted().case.returns.get().expected_total == 2


@pytest.mark.rule("MP-01")
def test_an_order_that_was_not_delivered_has_nothing_to_return(walk):
    order = walk.case.order
    order.delivered_on = None
    order.save()
    walk.is_refused(
        "check_return",
        "MP-01",
        lines=walk.units(mugs=1),
        reason="other",
        asked_on=str(timezone.localdate()),
        condition="met",
        words="Too big.",
    )


@pytest.mark.parametrize("asked_on", ["2999-01-01", "2001-01-01", "yesterday", ""])
def test_the_day_asked_for_is_a_day_between_the_delivery_and_today(walk, asked_on):
    with pytest.raises(Unclear) as unclear:
        walk.do(
            "check_return",
            lines=walk.units(mugs=1),
            reason="other",
            asked_on=asked_on,
            condition="met",
            words="Too big.",
        )
    assert list(unclear.value.form.errors) == ["asked_on"]


@pytest.mark.rule("MP-26")
def test_an_exception_is_recorded_with_its_reason_and_approved_by_the_manager(walk):
    walk.asked(days=40, condition="unmet").do("ask_exception", words="She was in hospital.")
    asked = walk.case.approvals.get(kind="exception")
    assert (asked.words, asked.lines) == ("She was in hospital.", walk.units(mugs=2))
    assert walk.case.state == State.WITH_MANAGER
    assert walk.case.deciders_of(asked) == [walk.cast.anna]
    walk.is_refused("authorise_return", "MP-01", label="on", words="")
    assert walk.grant("exception").case.state == State.WITH_AGENT
    assert walk.accepted().case.returns.count() == 1


@world
def excepted(walk):
    """Asked for ten days too late, and allowed all the same."""
    return walk.asked(days=40).excepted()


@pytest.mark.rule("MP-26")
@pytest.mark.parametrize("changed", [{"mugs": 3}, {"days": 50}, {"condition": "unmet"}])
def test_an_exception_is_for_the_very_check_it_was_asked_for(excepted, changed):
    excepted.asked(**{"days": 40, **changed})
    assert excepted.case.approvals.get(kind="exception").voiding.why
    excepted.is_refused("authorise_return", "MP-01", label="on", words="")


@pytest.mark.rule("MP-26")
def test_no_exception_is_asked_for_what_the_policy_grants(walk):
    walk.asked().is_refused("ask_exception", "MP-26", words="To be sure.")


@pytest.mark.rule("MP-01")
def test_what_does_not_qualify_is_refused_in_words_and_what_does_is_not(walk):
    walk.asked().is_refused("refuse_return", "MP-01", words="We do not want it.")
    walk.asked(days=40).do("refuse_return", words="The 30 days ended ten days before you wrote.")
    assert walk.letters_to_customer() == ["return_refused"]
    assert "ten days before" in walk.case.letters.get(to="customer").body
    assert walk.case.milestones == ["return_checked", "solution_given"]


# --- The way back ----------------------------------------------------------------------------------------


@pytest.mark.rule("MP-02")
def test_where_no_label_is_provided_the_customer_is_told_so(walk):
    walk.asked().accepted(label="")
    assert "send the parcel yourself" in walk.case.letters.get(to="customer").body


@pytest.mark.rule("MP-26")
def test_a_label_is_proposed_where_the_customer_could_not_help_it(walk):
    form = steps_by_name(type(walk.case))["authorise_return"].form
    policy = walk.case.figures.policy()
    policy.label_provided = False
    walk.case.particulars["reason"] = "changed_mind"
    assert form(case=walk.case).initial["label"] is False
    walk.case.particulars["reason"] = "defective"
    assert form(case=walk.case).initial["label"] is True


@pytest.mark.rule("MP-05")
def test_each_stage_has_a_day_by_which_the_next_one_is_due(walk):
    def due(kind):
        row = walk.case.reminders.get(kind=kind, kept_at=None)
        return round((row.due_at - row.made_at) / timedelta(days=1))

    assert due("answer") == 1
    walk.asked().accepted()
    assert due("return_not_arrived") == 14
    walk.came_back(mugs=2)
    assert due("after_count") == 5
    assert not walk.case.reminders.filter(kind="inspection", kept_at=None).exists()
    walk.money().paid()
    assert due("follow_up") == 3


@pytest.mark.rule("MP-02", "MP-05")
def test_an_accepted_return_gets_a_number_and_instructions_with_the_next_dates(coming):
    goods, letter = coming.case.returns.get(), coming.case.letters.get(to="customer")
    assert letter.template == "return_approved" and letter.enclosures == [f"slip:{goods.number}"]
    for words in (goods.number, "prepaid return label", "pack them", "address on the slip", "within 3 days"):
        assert words in letter.body, words
    assert coming.events_since() == ["opened", "check_return", "authorise_return"]
    assert coming.case.reminders.filter(kind="return_not_arrived", kept_at=None).count() == 1


@pytest.mark.rule("MP-06", "MP-26", "MP-29", "MP-30")
def test_what_to_bear_in_mind_is_shown_where_it_matters(coming):
    steps = steps_by_name(type(coming.case))
    assert {"MP-06", "MP-26", "MP-30"} <= set(steps["check_return"].guide)
    assert "MP-29" in steps["refuse_return"].guide and "guide" in rule("MP-06").kinds
    letter = coming.case.letters.get(to="customer").body
    assert "sorry" in letter and "fairly and promptly" in letter


# --- The inspection, and the money -----------------------------------------------------------------------


@pytest.mark.rule("MP-03", "MP-26")
@pytest.mark.parametrize("how", ["our fault", "exception"])
def test_damage_the_customer_could_not_help_counts_all_the_same(walk, how):
    if how == "exception":
        walk.asked(condition="unmet").excepted()
    else:
        walk.asked(reason="defective")
    walk.accepted().came_back(damaged=2).money().paid()
    assert walk.case.credit_notes.get().amount == D("35.98")


@pytest.mark.rule("MP-03", "MP-26")
def test_an_exception_to_the_window_is_none_to_the_inspection(excepted):
    excepted.accepted().came_back(mugs=1, damaged=1)
    with pytest.raises(Unclear) as unclear:
        excepted.money(mugs=2)
    assert "at most 1" in str(unclear.value.form.errors)


@pytest.mark.rule("MP-04")
def test_units_returned_one_by_one_are_worth_what_they_are_worth_together(walk):
    order = walk.case.order
    order.paid = D("100.00")  # 5.47 less than the articles: a discount that nobody recorded
    order.save()
    given = []
    walk.asked(mugs=1)
    for _turn in range(3):
        walk.accepted().came_back(mugs=1)
        given.append(walk.case.returns.worth(walk.units(mugs=1)))
        walk.money(amount=str(given[-1]), mugs=1).paid()
    assert sum(given) == D("56.86") and max(given) - min(given) <= D("0.01")


@world
def priced(walk):
    """All that was ordered is on its way back; 10.55 of discount on 105.47 is recorded."""
    walk.case.figures.record_terms(
        by=walk.cast.claire, discount=D("10.55"), shipping=D("4.90"), tax=D("8.00")
    )
    return walk.again().asked(mugs=3, pots=1).accepted()


@pytest.mark.rule("MP-04")
@pytest.mark.parametrize(
    ("mugs", "pots", "worth"),
    # What all units are worth together is what was paid for them.
    [(1, 0, "17.99"), (2, 0, "35.98"), (3, 0, "53.97"), (0, 1, "40.95"), (3, 1, "94.92")],
)
def test_the_ceiling_is_what_was_paid_for_the_units(priced, mugs, pots, worth):
    priced.came_back(mugs=mugs, pots=pots)
    form = steps_by_name(type(priced.case))["ask_credit"].form(case=priced.case)
    assert form.initial["amount"] == D(worth)
    with pytest.raises(Unclear):
        priced.money(amount=str(D(worth) + D("0.01")), mugs=mugs, pots=pots)
    priced.money(amount=worth, mugs=mugs, pots=pots).paid()
    assert priced.case.credit_notes.get().amount == D(worth)


@pytest.mark.rule("MP-03")
def test_nothing_is_given_before_the_goods_are_back_and_inspected(coming):
    details = {"lines": coming.units(mugs=2), "amount": "35.98", "paid_as": "refund", "words": "Back."}
    coming.is_refused("ask_credit", "MP-03", **details)
    coming.came_back(mugs=1)
    with pytest.raises(Unclear) as unclear:
        coming.do("ask_credit", **details)
    assert "at most 1" in str(unclear.value.form.errors)


@pytest.mark.rule("MP-03")
def test_damaged_goods_do_not_pass_and_may_be_refused(coming):
    coming.came_back(damaged=2)
    details = {"lines": coming.units(mugs=2), "amount": "35.98", "paid_as": "refund", "words": "Back."}
    refused = coming.is_refused("ask_credit", "MP-03", **details)
    assert "0 of 2" in str(refused)
    coming.do("refuse_return", words="Both mugs came back chipped; we send them back to you.")
    assert coming.letters_to_customer()[-1] == "return_refused"


@pytest.mark.rule("MP-04")
def test_the_money_waits_for_the_managers_written_approval(back):
    back.is_refused("issue_credit_note", "MP-04", by=back.cast.priya, reference="L-1")
    back.do("ask_credit", lines=back.units(mugs=2), amount="35.98", paid_as="refund", words="All is well.")
    assert back.case.state == State.WITH_MANAGER
    back.is_refused("issue_credit_note", "MP-04", by=back.cast.priya, reference="L-1")
    back.grant("credit", amount=D("30.00")).do("pass_to_finance").paid()
    note = back.case.credit_notes.get()
    assert (note.kind, note.amount, note.paid_as, note.currency) == ("credit", D("30.00"), "refund", "EUR")
    assert back.case.events.filter(name="issue_credit_note").count() == 1
    assert "solution_given" in back.case.milestones


@pytest.mark.rule("MP-04")
def test_store_credit_is_given_as_store_credit(back):
    back.money(paid_as="store_credit").paid()
    assert back.case.credit_notes.get().paid_as == "store_credit"
    assert back.letters_to_customer()[-1] == "store_credit_given"
    assert "Store credit" in back.case.approvals.get(kind="credit").words


@pytest.mark.rule("MP-04")
def test_the_policy_says_whether_it_is_a_refund_or_store_credit(back):
    back.case.figures.policy().refund_as = "store_credit"
    form = steps_by_name(type(back.case))["ask_credit"].form(case=back.case)
    assert [key for key, _words in form.fields["paid_as"].choices] == ["store_credit"]
    assert form.initial["paid_as"] == "store_credit"


@pytest.mark.rule("MP-04")
def test_nothing_is_given_above_what_was_paid(back):
    order = back.case.order
    order.credited = order.paid - D("10.00")
    order.save()
    with pytest.raises(Unclear) as unclear:
        back.again().money(amount="10.01")
    assert "€10.00" in str(unclear.value.form.errors)
    back.money(amount="10.00")
    order.credited = order.paid - D("5.00")
    order.save()
    with pytest.raises(Blocked):
        back.paid()


@pytest.mark.rule("MP-05")
def test_the_customer_is_told_when_the_goods_are_received_and_when_they_are_paid(to_pay):
    assert to_pay.letters_to_customer() == ["return_approved", "return_received"]
    to_pay.paid()
    assert to_pay.letters_to_customer()[2:] == ["refund_given"]
    received, paid = (to_pay.case.letters.get(template=name) for name in ("return_received", "refund_given"))
    assert "at the latest" in received.body and "€35.98" in paid.body


@pytest.mark.rule("MP-04")
def test_an_approval_is_used_once_and_units_are_given_for_once(to_pay):
    to_pay.paid().is_refused("issue_credit_note", "MP-03", by=to_pay.cast.priya, reference="L-2")
    details = {"amount": "1.00", "paid_as": "refund", "words": "Once more."}
    to_pay.is_refused("ask_credit", "MP-03", lines=to_pay.units(mugs=1), **details)


@pytest.mark.rule("MP-03")
def test_a_new_count_voids_what_was_approved_for_more_units(to_pay):
    goods, luc = to_pay.case.returns.get(), to_pay.cast.luc
    count = start(goods.pk, by=luc, replaces=goods.counts.get(), reason="One was a saucer.")
    scan(count.pk, code="MUG", quantity=1, by=luc)
    finish(count.pk, by=luc)
    assert to_pay.again().case.approvals.get(kind="credit").is_void
    to_pay.is_refused("issue_credit_note", "MP-04", by=to_pay.cast.priya, reference="L-1")
