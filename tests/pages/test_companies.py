"""Two companies on one desk: each page speaks of the company whose order or case it shows."""

import pytest
from django.urls import reverse

from cases.blockers import blockers, step_named
from cases.linked import linked
from cases.models import Order
from tests.cast import make_case, make_order
from tests.workflows.inkia import inkia_order, start_about
from tests.worlds import world


def body(client, address):
    return client.get(address).content.decode()


def test_the_rail_of_one_company_has_its_queues_under_its_names_and_no_other(cast, client):
    walk = start_about(cast, "missing")
    client.force_login(cast.claire)
    shown = body(client, f"{reverse('queue')}?queue=with_second_level")
    assert "Waiting: SAV FR" in shown and "<h1>Waiting: SAV FR" in shown
    assert "Waiting: courier" not in shown and "Waiting: factory" not in shown
    make_case(cast, make_order(cast))
    both = body(client, f"{reverse('queue')}?queue=with_second_level")
    assert "Waiting: second level" in both and "Waiting: courier" in both
    step = step_named(walk.case, "decide_sending")
    assert "SAV FR" in {blocker.lifted_by for blocker in blockers(walk.case, step, cast.claire)}


def test_an_order_shows_and_corrects_what_its_company_keeps_of_a_customer(cast, client):
    start_about(cast, "missing", order=inkia_order(cast, "200001"))
    make_order(cast, "FB-1")
    client.force_login(cast.claire)
    ink, badges = (body(client, reverse("order", args=[number])) for number in ("200001", "FB-1"))
    for words in ("NetSuite", "Account manager", "Aftersales", "final customer", "Truffle"):
        assert words in badges and words not in ink
    assert "Magento customer number" in ink
    guest = Order.objects.get(number="200001").customer
    guest.record_number = ""
    guest.save()
    assert 'name="record_number"' in body(client, reverse("order", args=["200001"]))
    assert 'name="in_us"' not in body(client, reverse("order", args=["200001"]))


def test_the_second_level_begins_with_what_waits_for_it(cast, client):
    client.force_login(cast.sofia)
    assert client.get(reverse("home")).url == f"{reverse('queue')}?queue=with_second_level"


@pytest.mark.rule("IK-23")
def test_an_earlier_claim_stands_on_the_case_with_its_outcome_and_a_link_for_whoever_may_open_it(
    cast, client
):
    first = start_about(cast, "damaged_content", order=inkia_order(cast, "200001"))
    first.do("withdraw", words="Laissez.")
    again = inkia_order(cast, "200002", customer=first.case.customer)
    walk = start_about(cast, "damaged_parcel", order=again)
    other = start_about(cast, "missing", order=inkia_order(cast, "200003", customer=first.case.customer))
    client.force_login(cast.claire)
    shown = body(client, walk.case.get_absolute_url())
    assert first.case.get_absolute_url() in shown and "Withdrawn by the customer" in shown
    assert "Earlier similar claims" not in body(client, other.case.get_absolute_url())
    [claim] = linked(walk.case, cast.max)["claims"]
    assert claim.case == first.case and not claim.seen
    type(first.case).objects.filter(pk=first.case.pk).update(team=cast.lyon, owner=None)
    shown = body(client, walk.case.get_absolute_url())
    assert first.case.number in shown and first.case.get_absolute_url() not in shown


@pytest.mark.rule("IK-18")
def test_the_counterpart_is_named_on_both_cases(cast, client):
    inkia_order(cast, "200002")
    walk = start_about(cast, "swapped_order", order=inkia_order(cast, "200001"))
    walk.do("confirm_swap", order_received="200002", words="Lu.").do("contact_other_customer")
    other = walk.case.counterpart
    client.force_login(cast.claire)
    assert other.get_absolute_url() in body(client, walk.case.get_absolute_url())
    assert walk.case.get_absolute_url() in body(client, other.get_absolute_url())


@pytest.mark.rule("IK-04")
def test_a_credit_note_that_rests_on_figures_is_on_the_list_of_finance(cast, client):
    walk = start_about(cast, "customer_error").saw("reference")
    units = walk.units(black=2)
    walk.do("confirm_customer_error", lines=units, words="Vu.").do("offer_return_credit")
    walk.do("authorise_credit_return", lines=units, unopened=True)
    client.force_login(cast.priya)
    assert walk.case.number not in body(client, reverse("finance"))
    walk.back("INK-BK", "INK-BK")
    shown = body(client, reverse("finance"))
    assert walk.case.number in shown and "€17.80" in shown and "IK-04: 2 × INK-BK à 8,90" in shown
    page = body(client, reverse("issue", args=[walk.case.number, "issue_credit_note"]))
    assert "IK-04: 2 × INK-BK" in page and 'name="reference"' in page
    assert not walk.do("issue_credit_note", by=cast.priya, reference="L-1").case.money_approved


@world
def claimed(cast):
    """A third claim of the same customer, with an exchange and its return under way."""
    first = start_about(cast, "damaged_content", order=inkia_order(cast, "200001"))
    for number in ("200002", "200003"):
        start_about(cast, "damaged_toner", order=inkia_order(cast, number, customer=first.case.customer))
    again = inkia_order(cast, "200004", customer=first.case.customer)
    walk = start_about(cast, "damaged_content", order=again).saw("damage")
    walk.do("confirm_damage", lines=walk.units(black=2, cyan=1), words="Vu.")
    walk.do("ask_direct_exchange", words="Bonne cliente.").grant("direct_exchange", by=cast.sofia)
    return walk.do("exchange_directly").do("arrange_return_exchange", label=True, words="")


@pytest.mark.parametrize("who", ["claire", "sofia"])
def test_the_page_of_an_inkia_case_asks_the_database_at_most_two_and_twenty_times(
    client, claimed, who, django_assert_max_num_queries
):
    client.force_login(getattr(claimed.cast, who))
    with django_assert_max_num_queries(22):
        assert client.get(claimed.case.get_absolute_url()).status_code == 200
