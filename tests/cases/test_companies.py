"""A team works for one company: at no door does one of its people come to what another company sold."""

from types import SimpleNamespace

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from cases.actions import assign, open_case
from cases.blockers import Blocked
from cases.models import Case, Customer, Event, Order, Team
from cases.search import find
from cases.search.orders import closest_numbers
from tests.cast import make_case, make_order, person
from tests.pages.test_intake import ANSWERS
from tests.workflows.inkia import inkia_order
from tests.worlds import world

pytestmark = pytest.mark.rule("DK-11")


@world
def two(cast):
    """Flashbay's order with a case of Claire's (London works for Flashbay), Inkia's order (Lyon works for Inkia)."""
    cast.london.procedure, cast.lyon.procedure = "flashbay", "inkia"
    cast.london.save()
    cast.lyon.save()
    case = make_case(cast, make_order(cast, "FB-771205"))
    return SimpleNamespace(cast=cast, case=case, ours=case.order, theirs=inkia_order(cast, "IK-4711"))


def refused(door, *given, **named):
    """The one blocker with which `door` refuses; asserts that nothing was written."""
    before = Case.objects.count(), Event.objects.count()
    with pytest.raises(Blocked) as stop:
        door(*given, **named)
    assert (Case.objects.count(), Event.objects.count()) == before
    [blocker] = stop.value.blockers
    return blocker


def opened(two, *, by, order=None, **fields):
    told = {"summary": "Problème", "contact_name": "Agnès Lefort", "problem": "missing", **fields}
    return open_case(by=by, order=order or two.theirs, **told)


def test_who_works_for_another_company_opens_no_case_on_its_order_and_is_told_who_does(two):
    blocker = refused(opened, two, by=two.cast.claire, owner=two.cast.claire, team=two.cast.london)
    assert str(blocker) == (
        "DK-11: Team London works for Flashbay; this is an order of Inkia. Lifted by: an agent of Inkia, or an "
        "administrator who gives the team its company."
    )
    case = opened(two, by=two.cast.max, owner=two.cast.max, team=two.cast.lyon)
    assert [event.name for event in case.events.all()] == ["opened"]


@pytest.mark.parametrize("where", ["owner", "team"])
def test_a_case_lands_in_no_team_of_another_company_whoever_opens_it(two, where):
    wrong = {"owner": two.cast.claire, "team": two.cast.london}[where]
    for by in (two.cast.max, two.cast.ada, None):
        assert refused(opened, two, by=by, **{where: wrong}).rule == "DK-11"


def test_a_case_is_assigned_within_its_company_and_to_those_who_work_for_all(two):
    assert refused(assign, two.case.pk, by=two.cast.anna, to=two.cast.max).rule == "DK-11"
    case = Case.objects.get(pk=two.case.pk)
    assert (case.owner, case.team) == (two.cast.claire, two.cast.london)
    anyones = person("zoe", "agent", team=Team.objects.create(name="Night"))
    for to in (two.cast.tom, anyones, None):
        assert assign(two.case.pk, by=two.cast.anna, to=to).owner == to


@pytest.mark.parametrize(
    ("who", "orders"),
    [
        *[(who, ["FB-771205"]) for who in ("claire", "anna", "sofia")],
        ("max", ["IK-4711"]),
        *[(who, ["FB-771205", "IK-4711"]) for who in ("ada", "priya", "root")],
    ],
)
def test_one_sees_and_finds_the_orders_and_customers_of_ones_company_alone(two, who, orders):
    user, numbers = getattr(two.cast, who), {"FB-771205": "NS-FB-771205", "IK-4711": "M-IK-4711"}
    assert sorted(order.number for order in Order.objects.visible_to(user)) == orders
    assert {str(row.record_number) for row in Customer.objects.visible_to(user)} == {
        numbers[one] for one in orders
    }
    for number, record in numbers.items():
        found = find(number, user)
        assert bool(found.exact) is (number in orders)
        assert [order.number for order in found.orders] == ([number] if number in orders else [])
        assert [one.record_number for one in find(record, user).customers] == (
            [record] if number in orders else []
        )
        near = {order.number for order in closest_numbers(f"{number[:-1]}X", user)}
        assert near == ({number} if number in orders else set())


def test_a_customer_of_both_companies_is_known_to_both_each_with_its_own_orders(two):
    both = inkia_order(two.cast, "IK-4712", customer=two.ours.customer)
    for user, number in ((two.cast.claire, "FB-771205"), (two.cast.max, "IK-4712")):
        [customer] = find("halden", user).customers
        assert (customer, [order.number for order in customer.latest_orders]) == (both.customer, [number])
    Order.objects.filter(pk=both.pk).update(customer=two.theirs.customer)
    assert find("halden", two.cast.max).customers == []


def test_many_orders_of_the_other_company_leave_room_for_ones_own(two):
    own = inkia_order(two.cast, "IK-1", customer=two.ours.customer)
    for number in range(3):
        make_order(two.cast, f"FB-{number}")
    assert find("halden", two.cast.max, most=1).orders == [own]


@pytest.mark.parametrize("led", [True, False])
def test_who_leads_teams_of_two_companies_works_for_both(two, led):
    if led:
        Team.objects.filter(pk=two.cast.lyon.pk).update(manager=two.cast.anna)
    assert Order.objects.visible_to(two.cast.anna).count() == len(find("4711", two.cast.anna).orders) + 1
    assert Order.objects.visible_to(two.cast.anna).filter(pk=two.theirs.pk).exists() is led


def test_a_case_no_team_has_is_seen_by_its_company_and_by_those_who_work_for_all(two):
    case = opened(two, by=two.cast.max)
    anyones = person("zoe", "agent", team=Team.objects.create(name="Night"))
    for user, sees in ((two.cast.max, True), (anyones, True), (person("yan", "agent"), True)):
        assert Case.objects.visible_to(user).filter(pk=case.pk).exists() is sees
        assert bool(find(case.number, user).exact) is sees
    for user in (two.cast.claire, two.cast.anna):
        assert case not in Case.objects.visible_to(user) and not find(case.number, user).cases


def test_a_search_and_an_order_ask_no_more_of_the_database_for_a_team_of_one_company(
    two, client, django_assert_max_num_queries
):
    client.force_login(two.cast.claire)
    addresses = [reverse("order", args=["FB-771205"]), f"{reverse('search')}?q=halden"]
    for address in addresses:
        client.get(address)
    asked = []
    for procedure in ("", "flashbay"):
        Team.objects.filter(pk=two.cast.london.pk).update(procedure=procedure)
        for address in addresses:
            with django_assert_max_num_queries(30) as queries:
                client.get(address)
            asked.append(len(queries))
    assert asked[:2] == asked[2:]


def test_the_pages_of_another_companys_order_do_not_exist(two, client):
    client.force_login(two.cast.claire)
    assert client.get(reverse("order", args=["IK-4711"])).status_code == 404
    assert client.post(reverse("order", args=["IK-4711"]), {"delivered_on": ""}).status_code == 404
    assert client.get(reverse("order", args=["FB-771205"])).status_code == 200
    found = client.get(reverse("intake"), {"order": "IK-4711"})
    assert found.status_code == 422 and "No order IK-4711" in found.content.decode()
    assert "Lefort" not in client.get(reverse("search"), {"q": "lefort"}).content.decode()


@pytest.mark.parametrize("go", ["check", "change", "register"])
def test_a_forged_registration_finds_no_order_of_another_company(two, client, go):
    client.force_login(two.cast.claire)
    typed = {**ANSWERS, "problem": "missing", "order": "IK-4711", "once": "b" * 32, "go": go}
    assert client.post(reverse("intake"), typed).status_code == 404
    assert not two.theirs.cases.exists()


@pytest.mark.parametrize("go", ["check", "register"])
def test_who_moved_to_another_company_still_sees_their_case_and_registers_no_other(two, client, go):
    two.cast.claire.team = two.cast.lyon
    two.cast.claire.save()
    client.force_login(two.cast.claire)
    assert client.get(reverse("order", args=["FB-771205"])).status_code == 200
    typed = {**ANSWERS, "order": "FB-771205", "once": "b" * 32, "go": go}
    answer = client.post(reverse("intake"), typed)
    page = answer.content.decode()
    assert answer.status_code == 422 and "DK-11: Team Lyon works for Inkia" in page
    assert ANSWERS["summary"] in page and two.ours.cases.count() == 1


def test_a_posted_assignment_to_another_company_is_refused_in_words_one_by_one_and_in_bulk(two, client):
    client.force_login(two.cast.anna)
    to = two.cast.max.pk
    for address, typed in (
        (reverse("assign", args=[two.case.number]), {"to": to}),
        (reverse("assign_many"), {"to": to, "case": [two.case.number]}),
    ):
        *_, said = get_messages(client.post(address, typed).wsgi_request)
        assert "DK-11: Team Lyon works for Inkia" in str(said)
    case = Case.objects.get(pk=two.case.pk)
    assert case.owner == two.cast.claire and case.events.count() == 1


def test_an_administrator_gives_a_team_its_company_unless_it_works_on_anothers_cases(two, client):
    team, address = two.cast.london, f"/admin/cases/team/{two.cast.london.pk}/change/"
    typed = {"name": "London", "manager": two.cast.anna.pk}
    client.force_login(two.cast.root)
    page = client.post(address, {**typed, "procedure": "inkia"}).content.decode()
    assert "1 open case of another company is with this team" in page and "DK-11" in page
    assert client.post(address, {**typed, "procedure": "nobody’s"}).status_code == 200
    assert Team.objects.get(pk=team.pk).procedure == "flashbay"
    assert client.post(address, {**typed, "procedure": ""}).status_code == 302
    assert Team.objects.get(pk=team.pk).procedure == "" and team.history.latest().procedure == ""
    listed = client.get("/admin/cases/team/").content.decode()
    assert "All companies" in listed and "Inkia" in listed
    client.force_login(two.cast.anna)
    assert client.post(address, {**typed, "procedure": "inkia"}).status_code in (403, 404)
