"""The index follows whatever is written, by whatever door, and at once."""

from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import OperationalError, connection
from simple_history.utils import bulk_create_with_history

from cases.actions import perform
from cases.models import Case, Customer, Order, OrderLine, SearchMark
from cases.search import find, keeping
from cases.search.documents import Document
from cases.search.marks import ensure, missing
from cases.search.sources import SOURCES
from tests.cast import make_case, make_order


def test_a_corrected_contact_is_found_under_the_new_name_only(walk, found):
    walk.do("correct_contact", contact_name="Zoë Marchand", contact_email="zoe@mill.example", language="fr")
    assert (
        found("zoe marchand", walk.cast.claire)[0]
        == found("zoe@mill", walk.cast.claire)[0]
        == [walk.case.number]
    )
    assert found("kim", walk.cast.max)[0] == []


def test_a_customer_renamed_in_the_admin_is_found_with_orders_and_cases(cast, client, found):
    case = make_case(cast, contact_name="Somebody", contact_email="")
    customer = Customer.objects.get()
    assert found("halden", cast.claire)[0] == [case.number]
    client.force_login(cast.root)
    fields = {
        name: getattr(customer, name) for name in ("kind", "country", "language", "phone", "record_number")
    }
    answer = client.post(
        f"/admin/cases/customer/{customer.pk}/change/",
        {**fields, "name": "Brøndby A/S", "email": "hi@brondby.example"},
    )
    assert answer.status_code == 302
    assert found("brondby", cast.claire) == [[case.number], ["FB-771205"], ["Brøndby A/S"]]
    assert found("halden", cast.claire) == [[], [], []]


@pytest.mark.parametrize(
    "write",
    [
        lambda: Customer.objects.filter(name="Old").update(name="New"),
        lambda: Customer.objects.bulk_update([_renamed(Customer.objects.get(name="Old"))], ["name"]),
        lambda: _execute("UPDATE cases_customer SET name = 'New' WHERE name = 'Old'"),
    ],
)
def test_no_door_can_forget_it(cast, found, write):
    make_order(cast, "FB-1", name="Old")
    assert found("old", cast.claire)[1] == ["FB-1"]
    write()
    assert found("new", cast.claire)[1] == ["FB-1"] and found("old", cast.claire)[1] == []


def _renamed(customer):
    customer.name = "New"
    return customer


def _execute(sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)


def test_imported_orders_are_found(cast, found):
    buyer = Customer(name="Imported Ltd", record_number="NS-9")
    bulk_create_with_history([buyer], Customer)
    orders = [Order(number=f"FB-9{n}", customer=buyer, placed_on="2026-01-01", paid="1.00") for n in range(3)]
    bulk_create_with_history(orders, Order)
    line = {"position": 1, "name": "Kettle", "quantity": 1, "unit_price": "1.00"}
    bulk_create_with_history([OrderLine(order=order, sku="FB-KETTLE", **line) for order in orders], OrderLine)
    assert found("imported", cast.claire)[1:] == [["FB-92", "FB-91", "FB-90"], ["Imported Ltd"]]
    assert len(found("fb-kettle", cast.claire)[1]) == 3


def test_an_order_given_to_another_customer_and_a_line_to_another_order(cast, found):
    first, second = make_order(cast, "FB-1", name="First"), make_order(cast, "FB-2", name="Second")
    assert found("first", cast.claire)[1] == ["FB-1"]
    Order.objects.filter(pk=first.pk).update(customer=second.customer)
    assert found("first", cast.claire)[1] == [] and len(found("second", cast.claire)[1]) == 2
    OrderLine.objects.filter(order=first, sku="FB-PEN-2").update(order=second, position=3)
    assert found("fb-pen-2", cast.claire)[1] == ["FB-2"]


def test_what_is_deleted_is_not_found(cast, found):
    order = make_order(cast)
    assert found("fb-pen-2", cast.claire)[1] == ["FB-771205"]
    order.lines.filter(sku="FB-PEN-2").delete()
    assert found("fb-pen-2", cast.claire)[1] == []
    order.lines.all().delete()
    order.delete()
    assert found("halden", cast.claire)[1:] == [[], ["Halden & Pike Ltd"]]


def test_a_change_that_nobody_searches_marks_nothing(walk):
    find("halden", walk.cast.claire)
    assert not SearchMark.objects.exists()
    perform(walk.case.pk, "record_details", by=walk.cast.claire, channel="email", words="Three stay dark.")
    assert not SearchMark.objects.exists()


def test_a_search_reads_for_a_moment_and_says_that_it_is_behind(cast, monkeypatch):
    monkeypatch.setattr(keeping, "BATCH", 1)
    monkeypatch.setattr("cases.search.finding.CATCH_UP_SECONDS", 0)
    case = make_case(cast)
    there = find(case.number, cast.claire)
    assert there.behind and there.exact == case and SearchMark.objects.exists()
    assert find(case.number, cast.max).exact is None
    assert keeping.catch_up() and not find("halden", cast.claire).behind


def test_a_busy_database_stops_no_search(cast, monkeypatch):
    def busy():
        raise OperationalError("database is locked")

    case = make_case(cast)
    monkeypatch.setattr(keeping, "_take_a_batch", busy)
    assert find(case.number, cast.claire).exact == case


def test_a_customer_with_more_cases_than_a_batch_is_read_in_one_go(cast, found, monkeypatch):
    order = make_order(cast)
    for _case in range(3):
        make_case(cast, order)
    keeping.catch_up()
    monkeypatch.setattr(keeping, "BATCH", 2)
    Customer.objects.update(name="Brand New")
    assert len(found("brand new", cast.claire)[0]) == 3 and not SearchMark.objects.exists()


def test_the_command_fills_the_index_from_nothing_and_forgets_what_is_gone(cast, found):
    case = make_case(cast)
    for subject in keeping.MODELS:
        _execute(f"DELETE FROM search_{subject}")
    _execute("INSERT INTO cases_searchmark (subject, object_id) VALUES ('order', 999)")
    with connection.cursor() as cursor:
        keeping.backend().put(cursor, "order", [Document(999, "ghost", "ghost")])
    said = StringIO()
    call_command("index", stdout=said)
    assert "The index is up to date" in said.getvalue() and not SearchMark.objects.exists()
    assert found("halden", cast.claire) == [[case.number], ["FB-771205"], ["Halden & Pike Ltd"]]
    assert keeping._highest("order") == Order.objects.get().pk
    SearchMark.objects.create(subject="case", object_id=case.pk)
    call_command("index", "--waiting", stdout=said)
    assert not SearchMark.objects.exists()


def test_a_table_that_lost_its_triggers_is_read_again(cast, found):
    """SQLite drops the triggers of a table that a migration re-makes."""
    make_order(cast, "FB-1", name="Old")
    assert found("old", cast.claire)[1] == ["FB-1"]
    source = next(source for source in SOURCES if source.model == "cases.Customer")
    assert missing(source, "default") == []
    on = " ON cases_customer" if connection.vendor == "postgresql" else ""
    _execute(f"DROP TRIGGER cases_customer_search_update{on}")
    Customer.objects.update(name="New")
    assert missing(source, "default") == ["cases_customer_search_update"]
    assert found("new", cast.claire)[1] == []
    ensure([source], "default")
    assert found("new", cast.claire)[1] == ["FB-1"] and missing(source, "default") == []


def test_every_searched_column_is_one(db):
    """A misspelt column would fail in a trigger, at somebody's first write."""
    for source in SOURCES:
        columns = {field.column for field in apps.get_model(source.model)._meta.fields}
        assert {source.key, *source.columns, *source.moves} <= columns, source
        assert missing(source, "default") == []


def test_cases_are_read_as_what_they_are(cast, found):
    """A case comes out of the database as a proxy: its table is watched, not a class."""
    case = make_case(cast)
    Case.objects.filter(pk=case.pk).update(summary="Kettle is cold")
    assert found("kettle", cast.claire)[0] == [case.number]
