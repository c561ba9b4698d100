"""MP-07 to MP-11, MP-25: an exchange, its stock, and the new article after the old one came back."""

import pytest
from django.db import IntegrityError, transaction

from cases.actions import Unclear
from cases.blockers import blockers, step_named
from cases.states import State
from returns.models import ReplacementOrder
from tests.market import market_order
from tests.market_goods import GoodsWalk
from tests.worlds import world

WHERE = {"job_note": "Enamel mug, blue, to Lena Marchand, Lyon"}


@world
def walk(cast):
    return GoodsWalk.about(cast, "exchange")


@world
def checked(walk):
    """What is to be exchanged was held against the policy."""
    return walk.asked(days=5)


@world
def authorised(checked):
    return checked.stocked().do("authorise_exchange", label="on", words="")


@world
def received(authorised):
    """Both mugs came back in good order."""
    return authorised.came_back(mugs=2)


@world
def out_of_stock(checked):
    return checked.do("report_no_stock", words="The stock list").do(
        "offer_alternatives", alternatives="Enamel mug, green\nEnamel mug, large (upgrade)"
    )


@pytest.mark.rule("MP-07")
def test_reason_and_eligibility_are_confirmed_before_an_exchange(walk):
    walk.is_refused("authorise_exchange", "MP-07", label="on", words="")
    walk.is_refused("confirm_stock", "MP-07", words="The stock list", at_once="on")
    walk.asked(days=5, reason="wrong_size")
    event = walk.case.events.get(name="check_exchange")
    assert event.data["reason"] == "wrong_size" and event.data["wanted"] == "Enamel mug, blue"
    assert walk.case.root_cause == "choice"


@pytest.mark.rule("MP-07", "MP-26")
def test_an_exchange_outside_the_window_needs_an_exception(cast):
    order = market_order(cast)
    order.placed_on = order.delivered_on = order.placed_on.replace(year=order.placed_on.year - 1)
    order.save()
    walk = GoodsWalk.about(cast, "exchange", order).asked(days=31).stocked()
    walk.is_refused("authorise_exchange", "MP-01", label="on", words="")
    walk.excepted().do("authorise_exchange", label="on", words="")
    assert walk.letters_to_customer() == ["exchange_approved"]


@pytest.mark.rule("MP-07")
def test_the_exchange_window_may_differ_from_that_of_returns(walk):
    walk.case.figures.policy().exchange_window_days = 4
    walk.case.particulars["asked_on"] = walk.case.order.delivered_on.replace().isoformat()
    walk.asked(days=5)
    step = step_named(walk.case, "authorise_exchange")
    assert "MP-01" not in {blocker.rule for blocker in blockers(walk.case, step, walk.cast.claire)}
    walk.case.figures.policy().exchange_window_days = 4
    assert "MP-01" in {blocker.rule for blocker in blockers(walk.case, step, walk.cast.claire)}


@pytest.mark.rule("MP-08")
def test_nothing_is_exchanged_before_the_stock_is_confirmed(checked):
    checked.is_refused("authorise_exchange", "MP-08", label="on", words="")
    with pytest.raises(Unclear) as unclear:
        checked.do("confirm_stock", words="The stock list", at_once="")
    assert "at_once" in unclear.value.form.errors  # in stock is not enough: it can leave at once
    checked.stocked()
    confirmed = checked.case.events.get(name="confirm_stock")
    assert (confirmed.by, confirmed.data["wanted"]) == (checked.cast.claire, "Enamel mug, blue")


@pytest.mark.rule("MP-08")
def test_what_is_out_of_stock_is_not_exchanged_but_an_alternative_or_a_refund_is_offered(checked):
    checked.is_refused("offer_alternatives", "MP-08", alternatives="Enamel mug, green")
    checked.do("report_no_stock", words="The stock list")
    checked.is_refused("authorise_exchange", "MP-08", label="on", words="")
    checked.do("offer_alternatives", alternatives="Enamel mug, green")
    letter = checked.case.letters.get(to="customer")
    assert letter.template == "alternatives" and "Enamel mug, green" in letter.body
    assert "refund" in letter.body and set(letter.topics) == {"exchange", "refund"}


@pytest.mark.rule("MP-08")
def test_a_change_of_the_article_wanted_makes_the_stock_unknown_again(checked):
    checked.stocked().asked(days=5, wanted="Enamel mug, red")
    checked.is_refused("authorise_exchange", "MP-08", label="on", words="")


@pytest.mark.rule("MP-08")
def test_an_alternative_has_its_own_stock_confirmed(out_of_stock):
    out_of_stock.do("choose_alternative", wanted="Enamel mug, green", words="The green one, please.")
    out_of_stock.is_refused("authorise_exchange", "MP-08", label="on", words="")
    out_of_stock.stocked().do("authorise_exchange", label="on", words="")
    assert out_of_stock.case.particulars["wanted"] == "Enamel mug, green"


@pytest.mark.rule("MP-08", "MP-04")
def test_a_customer_who_takes_the_money_sends_the_goods_back_first(out_of_stock):
    out_of_stock.do("choose_money", words="Then I would rather have my money.")
    out_of_stock.is_refused("confirm_stock", "MP-08", words="The stock list", at_once="on")
    out_of_stock.is_refused(
        "ask_credit",
        "MP-03",
        lines=out_of_stock.units(mugs=2),
        amount="39.98",
        paid_as="refund",
        words="She wants it.",
    )
    out_of_stock.accepted().came_back(mugs=2).money(amount="39.98").paid()
    assert out_of_stock.letters_to_customer()[-1] == "refund_given"


@pytest.mark.rule("MP-09", "MP-25")
def test_an_authorised_exchange_gets_a_number_and_says_how_it_goes_on(authorised):
    goods, letter = authorised.case.returns.get(), authorised.case.letters.get(to="customer")
    assert letter.template == "exchange_approved" and letter.enclosures == [f"slip:{goods.number}"]
    for words in (
        goods.number,
        "prepaid return label",
        "address on the slip",
        "counted and inspected",
        "within 2 days after that the new article leaves",
        "about 5 days",
    ):
        assert words in letter.body, words
    assert [event.rule for event in authorised.case.events.filter(name="authorise_exchange")] == ["MP-09"]


@pytest.mark.rule("MP-10")
def test_the_new_article_ships_after_the_old_one_is_received_and_processed(authorised):
    authorised.is_refused("schedule_exchange", "MP-10", **WHERE)
    authorised.came_back(mugs=1).is_refused("schedule_exchange", "MP-10", **WHERE)
    authorised.came_back(mugs=1).do("schedule_exchange", **WHERE)
    assert authorised.case.state == State.WITH_WAREHOUSE
    order = authorised.case.replacements.get()
    assert order.lines == authorised.units(mugs=2) and not order.nothing_to_return
    authorised.do("ship_replacement", by=authorised.cast.luc, tracking="PR-77")
    order.refresh_from_db()
    assert order.goods_back_at and order.tracking == "PR-77"


@pytest.mark.rule("MP-10")
def test_the_database_ships_nothing_before_the_goods_are_back(authorised):
    order = ReplacementOrder.objects.create(
        number="RO-1", case=authorised.case, lines={}, job_note="x", scheduled_by=authorised.cast.claire
    )
    order.shipped_at = order.scheduled_at
    with pytest.raises(IntegrityError), transaction.atomic():
        order.save()


@pytest.mark.rule("MP-10", "MP-03")
def test_damaged_units_are_not_exchanged_unless_the_customer_could_not_help_it(authorised):
    authorised.came_back(mugs=1, damaged=1).do("schedule_exchange", **WHERE)
    assert authorised.case.replacements.get().lines == authorised.units(mugs=1)


@pytest.mark.rule("MP-11", "MP-05")
def test_the_customer_is_told_of_the_receipt_the_dispatch_and_the_day_it_is_expected(received):
    received.shipped()
    assert received.letters_to_customer() == [
        "exchange_approved",
        "exchange_received",
        "replacement_shipped",
    ]
    shipped = received.case.letters.get(template="replacement_shipped").body
    assert "PR-77" in shipped and "Expected with you by" in shipped and "Enamel mug, blue" in shipped
    assert received.case.state == State.WITH_CUSTOMER and "solution_given" in received.case.milestones


def test_a_second_exchange_on_one_order_is_possible(received):
    """Units that were exchanged are in the customer's hands again: all three may come back, once more."""
    received.shipped().do("record_dissatisfied", words="The blue is wrong, too.")
    received.asked(days=6, wanted="Enamel mug, red", mugs=3).stocked()
    received.do("authorise_exchange", label="on", words="").came_back(mugs=3).shipped()
    assert received.case.replacements.count() == 2
    assert received.letters_to_customer().count("replacement_shipped") == 2
    line = received.case.order.lines.get(sku="MUG")
    assert line.announced == 0 and line.returnable == 3


def test_a_scheduled_article_can_be_cancelled(received):
    received.do("schedule_exchange", **WHERE)
    received.is_refused("schedule_exchange", "MP-10", **WHERE)
    received.do("cancel_replacement", words="She wants another one.")
    assert received.case.replacements.get().cancelled_at
    received.is_refused("ship_replacement", "MP-10", by=received.cast.luc, tracking="PR-77")


@pytest.mark.rule("MP-08", "MP-26")
def test_who_takes_the_money_for_goods_outside_the_conditions_gets_an_exception_or_a_refusal(walk):
    """An exchange does not ask for the conditions; the return it becomes does."""
    walk.asked(days=5, condition="unmet", reason="damaged").do("report_no_stock", words="The stock list")
    walk.is_refused("ask_exception", "MP-26", words="It broke on the way.")
    walk.do("offer_alternatives", alternatives="Enamel mug, green")
    walk.do("choose_money", words="I take the money.").is_refused("authorise_return", "MP-01", words="")
    step = step_named(walk.case, "refuse_return")
    assert not blockers(walk.case, step, walk.cast.claire)
    walk.excepted().do("authorise_return", label="on", words="")
    assert walk.letters_to_customer() == ["alternatives", "return_approved"]
