"""IK-16 to IK-18, IK-28: another customer's order was received."""

import pytest
from django.db import IntegrityError, transaction

from cases.actions import Unclear
from cases.models import Case
from cases.states import State
from returns.models import Return
from returns.slip import slip_of
from tests.cast import make_order
from tests.workflows.inkia import BLACK, CYAN, TONER, InkiaWalk, inkia_order, start_about
from tests.worlds import world


@world
def other(cast):
    """The order of another customer's, which came to the case."""
    return inkia_order(cast, "IK-5000")


@world
def walk(cast, other):
    return start_about(cast, "swapped_order")


@world
def confirmed(walk):
    return walk.do("confirm_swap", order_received="ik-5000 ", words="Lu sur le bon de livraison.")


@world
def contacted(confirmed):
    """The other customer has a case, too."""
    return confirmed.do("contact_other_customer")


@pytest.mark.rule("IK-16")
def test_the_number_on_the_delivery_note_is_asked_for_and_checked(walk):
    walk.do("ask_delivery_note")
    assert "bon de livraison" in walk.case.letters.get(to="customer").body
    make_order(walk.cast)
    # Not on the desk, the customer's own, and another company's: none of them was swapped with this one.
    for number in ("", "IK-9", "IK-4711", "FB-771205"):
        with pytest.raises(Unclear) as unclear:
            walk.do("confirm_swap", order_received=number, words="Lu.")
        assert "order_received" in unclear.value.form.errors
    walk.is_refused("announce_new_shipment", "IK-01", lines=walk.units(black=1), by_mail=True)
    walk.do("confirm_swap", order_received="ik-5000", words="Lu.")
    assert walk.told("confirm_swap").data["order_received"] == "IK-5000"


@pytest.mark.rule("IK-17", "IK-28")
def test_the_new_shipment_leaves_at_once_with_a_label_for_the_order_received(confirmed, other):
    everything = confirmed.units(black=3, cyan=2, toner=1)
    confirmed.do("announce_new_shipment", lines=everything, by_mail=True)
    letter = confirmed.case.letters.get(to="customer")
    assert letter.template == "inversion_commande" and "nouvel envoi" in letter.body
    goods, order = confirmed.case.returns.get(), confirmed.case.replacements.get()
    assert (goods.order, goods.label, goods.expected_total) == (other, "due", 6)
    assert letter.enclosures == [f"slip:{goods.number}"]
    assert order.lines == everything and order.nothing_to_return
    assert confirmed.told("announce_new_shipment").data["replacement"] == order.number
    confirmed.is_refused("announce_new_shipment", "IK-28", lines=everything, by_mail=True)
    confirmed.shipped().is_refused("close", "DK-02")  # the order received is still to come back


@pytest.mark.rule("IK-17")
def test_the_mail_is_offered_and_the_label_goes_with_the_return_all_the_same(confirmed):
    confirmed.do("announce_new_shipment", lines=confirmed.units(black=3), by_mail=False)
    assert confirmed.letters_to_customer() == [] and confirmed.case.returns.get().is_prepaid


@pytest.mark.rule("IK-17")
def test_what_comes_back_is_counted_and_takes_nothing_from_the_other_customer(confirmed, other):
    confirmed.do("announce_new_shipment", lines=confirmed.units(black=3), by_mail=True)
    goods = confirmed.case.returns.get()
    slip = slip_of(goods)
    assert slip.customer == "Agnès Lefort" and slip.order == "IK-5000"
    assert "prepaid label" in slip.words["steps"][-1]
    confirmed.back(BLACK, BLACK, BLACK, CYAN, CYAN, TONER)
    assert Return.objects.get(pk=goods.pk).is_complete
    assert [line.announced for line in other.lines.all()] == [0, 0, 0]


@pytest.mark.rule("IK-18")
def test_the_other_customer_is_contacted_on_a_linked_case(contacted, other):
    linked = contacted.case.counterpart
    assert (linked.order, linked.problem, linked.owner) == (other, "swapped_order", contacted.cast.claire)
    assert linked.counterpart_of == contacted.case and linked.state == State.WITH_CUSTOMER
    letter = linked.letters.get(to="customer")
    assert letter.address == "ik-5000@lefort.example" and "IK-4711" not in letter.body
    assert contacted.told("contact_other_customer").data["other"] == linked.number
    contacted.is_refused("contact_other_customer", "IK-18")


@pytest.mark.rule("IK-18")
def test_the_case_does_not_close_before_the_other_customer_was_contacted(confirmed):
    confirmed.do("record_waiver", words="Je garde tout.").is_refused("close", "IK-18")
    assert confirmed.do("contact_other_customer").do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-18")
def test_two_orders_swapped_with_each_other_need_no_third_case(contacted):
    linked = InkiaWalk(contacted.cast, contacted.case.counterpart)
    linked.do("confirm_swap", order_received="IK-4711", words="Lu.")
    linked.is_refused("contact_other_customer", "IK-18")
    linked.do("record_waiver", words="Je garde tout.").do("close")


@pytest.mark.rule("IK-18")
def test_an_order_swapped_on_with_a_third_one_is_followed_further(contacted):
    inkia_order(contacted.cast, "IK-6000")
    linked = InkiaWalk(contacted.cast, contacted.case.counterpart)
    linked.do("confirm_swap", order_received="IK-6000", words="Lu.").do("contact_other_customer")
    assert linked.case.counterpart.order.number == "IK-6000"


@pytest.mark.rule("IK-18")
def test_without_an_address_the_linked_case_waits_for_one(confirmed, other):
    other.customer.email = ""
    other.customer.save()
    linked = confirmed.do("contact_other_customer").case.counterpart
    assert linked.state == State.NEW and not linked.letters.exists()


@pytest.mark.rule("IK-18")
def test_the_database_links_a_case_with_one_other_and_never_with_itself(contacted, cast):
    third = start_about(cast, "swapped_order", order=inkia_order(cast, "IK-7000")).case
    for pk, counterpart in ((third.pk, contacted.case.counterpart_id), (third.pk, third.pk)):
        with pytest.raises(IntegrityError), transaction.atomic():
            Case.objects.filter(pk=pk).update(counterpart=counterpart)


@pytest.mark.rule("IK-16")
def test_another_order_of_the_same_customer_is_no_swap(confirmed, cast):
    own = inkia_order(cast, "IK-5001", customer=confirmed.case.customer)
    walk = start_about(cast, "swapped_order", order=own)
    with pytest.raises(Unclear, match="same customer"):
        walk.do("confirm_swap", order_received="IK-4711", words="Lu.")


@pytest.mark.rule("IK-18")
def test_who_complained_themselves_gets_no_second_case(confirmed, cast, other):
    theirs = start_about(cast, "swapped_order", order=other)
    confirmed.do("contact_other_customer")
    assert confirmed.case.counterpart == theirs.again().case and other.cases.count() == 1
    assert theirs.letters_to_customer() == ["ask_delivery_note"]
    theirs.do("confirm_swap", order_received="IK-4711", words="Lu.")
    theirs.is_refused("contact_other_customer", "IK-18")


@pytest.mark.rule("IK-17")
def test_the_mail_of_the_new_shipment_passes_whatever_the_order_is_called(cast, other):
    walk = start_about(cast, "swapped_order", order=inkia_order(cast, "A-IK-4"))
    walk.do("confirm_swap", order_received="IK-5000", words="Lu.")
    walk.do("announce_new_shipment", lines=walk.units(black=1), by_mail=True)
    assert walk.letters_to_customer() == ["inversion_commande"]
