"""One search box."""

import re
from html import unescape

import pytest
from django.urls import reverse

from cases.models import Case
from cases.search.keeping import catch_up
from returns.models import Return
from tests.cast import make_case, make_order
from tests.worlds import world


@world
def case(cast):
    """A case on FB-771205, which the index has read."""
    made = make_case(cast)
    catch_up()
    return made


@world
def dozen(cast):
    """Twelve cases on as many orders, FB-000 and so on."""
    return [make_case(cast, make_order(cast, number=f"FB-{number:03}")) for number in range(12)]


def text(response):
    """The words of a page; a marked word is one with what stands around it."""
    page = re.sub(r"</?mark>", "", response.content.decode())
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def find(client, typed, part=None):
    """The answer to what was typed; to htmx when it asks for a `part` of the page."""
    headers = {"HX-Request": "true", "HX-Target": part} if part else {}
    return client.get(reverse("search"), {"q": typed}, headers=headers)


def test_a_case_number_opens_the_case(client, cast, case):
    client.force_login(cast.claire)
    for typed in (case.number, case.number.lower(), f"  {case.number} "):
        assert find(client, typed)["Location"] == reverse("case", args=[case.number])


@pytest.mark.parametrize("typed", ["FB-771205", "fb-771205", "PR123456789"])
def test_an_order_or_tracking_number_opens_the_order(client, cast, case, typed):
    client.force_login(cast.claire)
    assert find(client, typed)["Location"] == reverse("order", args=["FB-771205"])


def test_a_return_number_opens_the_case_for_agents_and_the_count_for_the_warehouse(client, walk):
    walk.to_accepted().to_exchange().to_return()
    goods, cast = Return.objects.get(), walk.cast
    client.force_login(cast.claire)
    assert find(client, goods.number.lower())["Location"] == reverse("case", args=[walk.case.number])
    client.force_login(cast.luc)
    assert find(client, goods.number)["Location"].endswith(f"/floor/{goods.number}/")


@pytest.mark.parametrize("typed", ["halden", "HALDEN & pike", "kim@halden", "Kim H"])
def test_names_and_addresses_list_cases_orders_and_customers(client, cast, case, typed):
    client.force_login(cast.claire)
    page = find(client, typed)
    assert reverse("case", args=[case.number]) in page.content.decode()
    assert reverse("order", args=["FB-771205"]) in page.content.decode()
    assert "kim@halden.example" in text(page) and "Halden & Pike Ltd" in unescape(text(page))


@pytest.mark.parametrize("typed", ["%", "_", "[", "(", "\\", "a" * 5000, "\0", "☂", "'; drop table"])
def test_odd_things_typed_find_nothing_and_break_nothing(client, cast, case, typed):
    client.force_login(cast.claire)
    assert find(client, typed).status_code == 200


def test_the_words_are_marked_and_shown_where_they_were_found(client, cast):
    make_case(
        cast,
        summary="<i>Dark</i> torches",
        words="We unpacked them on Monday & none lit up.",
        contact_name="Al",
    )
    client.force_login(cast.claire)
    page = find(client, "dark monday").content.decode()
    assert "&lt;i&gt;<mark>Dark</mark>&lt;/i&gt; torches" in page
    assert "We unpacked them on <mark>Monday</mark> &amp; none lit up." in page


def test_more_than_a_page_is_said(client, cast):
    for number in range(21):
        make_order(cast, number=f"FB-{number:03}", record_number="")
    client.force_login(cast.claire)
    page = text(find(client, "halden"))
    assert page.count("There are more than 20: add a word to see fewer.") == 2  # orders and customers
    assert "There are more" not in text(find(client, "FB-003 halden"))


def test_on_a_case_the_box_lists_its_steps_also_those_that_are_blocked(client, cast, case):
    client.force_login(cast.claire)
    assert f'hx-vals=\'{{"case": "{case.number}"}}\'' in client.get(f"/cases/{case.number}/").content.decode()
    headers = {"HX-Request": "true", "HX-Target": "found"}
    found = client.get("/search", {"q": "findings send", "case": case.number}, headers=headers)
    assert f'href="/cases/{case.number}/do/send_findings/"' in found.content.decode()
    assert "Nothing found" not in text(found)
    assert "send_findings" not in find(client, "findings send", part="found").content.decode()
    client.force_login(cast.max)
    hidden = client.get("/search", {"q": "findings send", "case": case.number}, headers=headers)
    assert "send_findings" not in hidden.content.decode()


def test_the_page_of_results_is_refreshed_in_part(client, cast, case):
    client.force_login(cast.claire)
    page = find(client, "halden", "results").content.decode()
    assert "<html" not in page and case.number in page
    # Who asks for some other part gets the page.
    assert "<html" in find(client, "halden", "elsewhere").content.decode()


def test_the_box_is_on_every_page_and_in_the_admin(client, cast):
    client.force_login(cast.root)
    for address in ("/", reverse("search"), "/admin/", "/admin/cases/customer/", reverse("rules")):
        page = client.get(address, follow=True).content.decode()
        assert page.count('id="search"') == 1 and "desk/search.js" in page, address


def test_cases_a_person_may_not_see_do_not_exist_for_them(client, cast):
    case = make_case(cast, owner=cast.max, team=cast.lyon)
    client.force_login(cast.claire)
    assert find(client, case.number).status_code == 200
    assert find(client, "halden").content.decode().count(case.number) == 0
    client.force_login(cast.max)
    assert find(client, case.number).status_code == 302


def test_the_warehouse_finds_no_orders_and_no_customers(client, cast, case):
    client.force_login(cast.luc)
    for typed in ("FB-771205", "halden"):
        response = find(client, typed)
        assert response.status_code == 200 and "Nothing found for" in text(response)


def test_nothing_found_says_what_to_do(client, cast):
    client.force_login(cast.claire)
    page = find(client, "<b>zzz")
    assert "Nothing found for “&lt;b&gt;zzz”. Check the number" in text(page)
    assert "Enter a number to open it" in text(find(client, ""))


def test_the_box_asks_for_a_short_list_and_never_leaves_the_page(client, cast, dozen):
    client.force_login(cast.claire)
    answer = find(client, "halden", "found")
    page = answer.content.decode()
    assert "<html" not in page and page.count('role="option"') == 3 * 5 + 1
    assert f'href="{reverse("search")}?q=halden"' in page
    exact = find(client, dozen[0].number, "found")
    assert exact.status_code == 200 and f"Open {dozen[0].number}" in text(exact)
    assert "Nothing found for “zzz”." in text(find(client, "zzz", "found"))
    assert text(find(client, "", "found")) == ""


def test_the_number_of_queries_does_not_grow_with_what_is_found(
    client, cast, dozen, django_assert_max_num_queries
):
    client.force_login(cast.claire)
    find(client, "halden")
    with django_assert_max_num_queries(30):
        page = find(client, "halden")
    assert Case.objects.count() == 12 and page.content.decode().count("RC-") >= 12
