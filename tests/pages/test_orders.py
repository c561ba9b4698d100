"""The page of an order, and correcting its facts."""

import re
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.changes import latest_change
from cases.models import Customer, Order
from tests.cast import make_case, make_order


def text(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def address(order):
    return reverse("order", args=[order.number])


def correct(client, order, **changes):
    order = Order.objects.select_related("customer").get(pk=order.pk)
    customer = order.customer
    facts = {
        "email": customer.email,
        "phone": customer.phone,
        "language": customer.language,
        "kind": customer.kind,
        "delivered_on": order.delivered_on or "",
        "seen": latest_change(order),
    }
    if customer.in_us:
        facts["in_us"] = "on"
    return client.post(address(order), {**facts, **changes})


def test_the_page_shows_what_was_bought_by_whom_and_the_money(client, cast):
    case = make_case(cast)
    client.force_login(cast.claire)
    shown = text(client.get(address(case.order)))
    for said in (
        "Order FB-771205",
        "Halden & Pike Ltd".replace("&", "&amp;"),
        "NS-FB-771205",
        "final customer",
        "Metal torch 8 LED",
        case.number,
        "£410.00",
        "PR123456789",
    ):
        assert said in shown


def test_a_guest_order_says_so_in_words(client, cast):
    client.force_login(cast.ada)
    assert "A guest order: it has no customer number." in text(
        client.get(address(make_order(cast, record_number="")))
    )


def test_people_who_speak_with_customers_see_it_and_correct_its_facts(client, cast):
    order = make_order(cast)
    for person in (cast.claire, cast.ada, cast.anna):
        client.force_login(person)
        answer = client.get(address(order))
        assert answer.status_code == 200 and "Save the facts" in answer.content.decode(), person


def test_finance_and_administrators_see_the_facts_but_correct_none_and_the_warehouse_sees_none(client, cast):
    order = make_order(cast)
    for person, status in ((cast.priya, 200), (cast.root, 200), (cast.luc, 403), (cast.sam, 403)):
        client.force_login(person)
        assert correct(client, order, email="other@halden.example").status_code == 403
        answer = client.get(address(order))
        assert answer.status_code == status and "Save the facts" not in answer.content.decode(), person
    assert Customer.objects.get().email == "kim@halden.example"


def test_cases_of_another_team_are_not_shown(client, cast):
    case = make_case(cast, owner=cast.max, team=cast.lyon)
    client.force_login(cast.claire)
    assert case.number not in client.get(address(case.order)).content.decode()


def test_a_correction_is_kept_with_who_and_when(client, cast):
    order = make_order(cast)
    client.force_login(cast.tom)
    assert (
        correct(client, order, kind="reseller", email="pat@halden.example", phone="+44 20 1").status_code
        == 302
    )
    customer = Customer.objects.get()
    assert (customer.kind, customer.email, customer.phone) == ("reseller", "pat@halden.example", "+44 20 1")
    shown = text(client.get(address(order)))
    assert "Kind: final customer → reseller" in shown and "kim@halden.example → pat@halden.example" in shown
    assert "changed by Tom on" in shown


@pytest.mark.rule("FB-11")
def test_the_date_of_delivery_is_recorded_and_checked(client, cast):
    order = make_order(cast, delivered=False)
    client.force_login(cast.claire)
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert "must not be in the future" in text(correct(client, order, delivered_on=tomorrow.isoformat()))
    assert "must not be before the order was placed" in text(
        correct(client, order, delivered_on="2001-01-01")
    )
    wrong = correct(client, order, delivered_on="31/02/2026", phone="+44 7")
    assert "Date must be a real date, like 2026-11-22" in text(wrong)
    assert 'value="31/02/2026"' in wrong.content.decode() and 'value="+44 7"' in wrong.content.decode()
    assert correct(client, order, delivered_on=timezone.localdate().isoformat()).status_code == 302
    order.refresh_from_db()
    assert order.is_delivered


@pytest.mark.rule("FB-29")
def test_a_guest_can_be_given_a_record_number_that_nobody_has(client, cast):
    make_order(cast)
    guest = make_order(cast, number="FB-9", record_number="", name="Guest")
    client.force_login(cast.claire)
    assert "NS-FB-771205 belongs to Halden" in text(correct(client, guest, record_number="NS-FB-771205"))
    assert correct(client, guest, record_number="NS-9").status_code == 302
    assert Customer.objects.get(name="Guest").record_number == "NS-9"


def test_a_record_number_that_exists_is_not_changed_here(client, cast):
    order = make_order(cast)
    client.force_login(cast.claire)
    correct(client, order, record_number="NS-other")
    assert Customer.objects.get().record_number == "NS-FB-771205"


def test_what_a_colleague_changed_meanwhile_is_not_overwritten_and_nothing_typed_is_lost(client, cast):
    order = make_order(cast)
    seen = latest_change(order)
    client.force_login(cast.tom)
    correct(client, order, phone="+44 1")
    client.force_login(cast.claire)
    response = correct(client, order, phone="+44 2", seen=seen)
    assert response.status_code == 409
    assert (
        "Tom changed this order or its customer" in text(response)
        and 'value="+44 2"' in response.content.decode()
    )
    assert Customer.objects.get().phone == "+44 1"


def test_the_page_needs_the_same_number_of_queries_however_much_is_on_it(
    client, cast, django_assert_max_num_queries
):
    order = make_order(cast)
    for _again in range(8):
        make_case(cast, order)
    client.force_login(cast.claire)
    for number in range(6):
        correct(client, order, phone=f"+44 {number}")
    with django_assert_max_num_queries(25):
        client.get(address(order))
