"""One search box."""

import re

import pytest
from django.urls import reverse

from cases.models import Case
from returns.models import Return
from tests.cast import make_case, make_order


def text(response):
    return " ".join(re.sub(r"<[^>]+>", " ", response.content.decode()).split())


def find(client, typed):
    return client.get(reverse("search"), {"q": typed})


def test_a_case_number_opens_the_case(client, cast):
    case = make_case(cast)
    client.force_login(cast.claire)
    for typed in (case.number, case.number.lower(), f"  {case.number} "):
        assert find(client, typed)["Location"] == reverse("case", args=[case.number])


@pytest.mark.parametrize("typed", ["FB-771205", "fb-771205", "PR123456789"])
def test_an_order_or_tracking_number_opens_the_order(client, cast, typed):
    make_order(cast)
    client.force_login(cast.claire)
    assert find(client, typed)["Location"] == reverse("order", args=["FB-771205"])


def test_a_return_number_opens_the_case_for_agents_and_the_count_for_the_warehouse(client, walk):
    walk.to_accepted().to_exchange().to_return()
    goods, cast = Return.objects.get(), walk.cast
    client.force_login(cast.claire)
    assert find(client, goods.number.lower())["Location"] == reverse("case", args=[walk.case.number])
    client.force_login(cast.luc)
    assert find(client, goods.number)["Location"].endswith(f"/floor/{goods.number}/")


def test_names_and_addresses_list_cases_orders_and_customers(client, cast):
    case = make_case(cast)
    client.force_login(cast.claire)
    for typed in ("halden", "HALDEN & pike", "kim@halden", "Kim H"):
        page = find(client, typed).content.decode()
        assert case.number in page, typed
    page = find(client, "halden").content.decode()
    assert reverse("order", args=["FB-771205"]) in page and "kim@halden.example" in page


def test_cases_a_person_may_not_see_do_not_exist_for_them(client, cast):
    case = make_case(cast, owner=cast.max, team=cast.lyon)
    client.force_login(cast.claire)
    assert find(client, case.number).status_code == 200
    assert find(client, "halden").content.decode().count(case.number) == 0
    client.force_login(cast.max)
    assert find(client, case.number).status_code == 302


def test_the_warehouse_finds_no_orders_and_no_customers(client, cast):
    make_case(cast)
    client.force_login(cast.luc)
    for typed in ("FB-771205", "halden"):
        response = find(client, typed)
        assert response.status_code == 200 and "Nothing found for" in text(response)


def test_nothing_found_says_what_to_do(client, cast):
    client.force_login(cast.claire)
    page = find(client, "<b>zzz")
    assert "Nothing found for “&lt;b&gt;zzz”. Check the number" in text(page)
    assert "Enter a number to open it" in text(find(client, ""))


@pytest.mark.parametrize("typed", ["%", "_", "[", "(", "\\", "a" * 5000, "\0", "☂", "'; drop table"])
def test_odd_things_typed_find_nothing_and_break_nothing(client, cast, typed):
    make_case(cast)
    client.force_login(cast.claire)
    assert find(client, typed).status_code == 200


def test_the_number_of_queries_does_not_grow_with_what_is_found(client, cast, django_assert_max_num_queries):
    for number in range(12):
        make_case(cast, make_order(cast, number=f"FB-{number:03}"))
    client.force_login(cast.claire)
    with django_assert_max_num_queries(16):
        page = find(client, "halden")
    assert Case.objects.count() == 12 and page.content.decode().count("RC-") >= 12
