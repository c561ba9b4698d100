"""Every address of the admin, taken from the resolver, with every method and every role."""

import re
from functools import cache

import pytest
from django.contrib import admin
from django.urls import URLPattern, URLResolver, get_resolver

from approvals.models import Approval, Voiding
from cases.models import (
    Case,
    Customer,
    Event,
    Heartbeat,
    Letter,
    Order,
    OrderImport,
    OrderLine,
    Reminder,
    Signal,
    Team,
    User,
)
from returns.models import (
    Count,
    CreditNote,
    Discrepancy,
    Gift,
    Invoice,
    InvoiceLine,
    PaymentLink,
    Policy,
    ReplacementOrder,
    Return,
    ReturnLine,
    Scan,
    Terms,
    Transaction,
)

MONEY_OR_STATE = [
    Approval,
    Case,
    Event,
    Letter,
    Order,
    OrderLine,
    Reminder,
    Return,
    ReturnLine,
    Count,
    Scan,
    Signal,
    CreditNote,
    ReplacementOrder,
    Gift,
    PaymentLink,
    Voiding,
    Terms,
    Invoice,
    InvoiceLine,
    Transaction,
    Discrepancy,
    Policy,
]
KEPT_BY_PEOPLE = [User, Team, Customer]
UNSAFE = ["post", "put", "patch", "delete"]


def addresses():
    """Every pattern below /admin/ as a template like ``/admin/cases/case/{}/change/`` with its name."""
    (below,) = [
        entry
        for entry in get_resolver().url_patterns
        if isinstance(entry, URLResolver) and str(entry.pattern) == "admin/"
    ]

    def walk(entries, prefix):
        for entry in entries:
            route = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from walk(entry.url_patterns, route)
            elif isinstance(entry, URLPattern):
                yield entry.name, route

    return list(walk(below.url_patterns, "/admin/"))


def numbers_of(model):
    """The number of the newest row, and of the newest row of its history."""
    row = model.objects.order_by("-pk").first() if model else None
    past = row.history.first() if hasattr(row, "history") else None
    return row.pk if row else 1, past.pk if past else 1


def filled(route, number, history):
    """The addresses a pattern stands for: with the number of a row, and of its history."""
    address = (
        route.replace("<path:object_id>", str(number))
        .replace("<int:pk>", str(number))
        .replace("<path:content_type_id>", "1")
    )
    address = address.replace("^([^/]+)/history/([^/]+)/$", f"{number}/history/{history}/")
    return address.replace("^(?P<app_label>cases|returns|approvals)/$", "cases/").replace(
        "(?P<url>.*)$", "nowhere/"
    )


def model_of(name):
    for model in admin.site._registry:
        if name and name.startswith(f"{model._meta.app_label}_{model._meta.model_name}_"):
            return model
    return None


def every_address():
    numbers = cache(numbers_of)
    named = [(name, route, model_of(name)) for name, route in addresses()]
    return [(name, filled(route, *numbers(model)), model) for name, route, model in named]


def everything():
    """All rows of everything that holds state or money, as they are."""
    models = [*MONEY_OR_STATE, *KEPT_BY_PEOPLE]
    return {
        model.__name__: [row | {"last_login": None} for row in model.objects.order_by("pk").values()]
        for model in models
    }


def forged(model):
    """A post with every column of a model, as somebody forges it."""
    row = model.objects.order_by("-pk").first() if model else None
    data = {
        "_save": "1",
        "post": "yes",
        "action": "delete_selected",
        "_selected_action": str(row.pk) if row else "1",
        "index": "0",
    }
    for field in model._meta.concrete_fields if model else ():
        data[field.name] = {
            "state": "approved",
            "amount": "999.99",
            "granted_amount": "999.99",
            "decided_by": "1",
        }.get(field.name, "1")
    if row is not None:
        data |= {
            "verdict": "maybe",
            "words": "Forged.",
            "events-TOTAL_FORMS": "0",
            "events-INITIAL_FORMS": "0",
            "lines-TOTAL_FORMS": "0",
            "lines-INITIAL_FORMS": "0",
            "scans-TOTAL_FORMS": "0",
            "scans-INITIAL_FORMS": "0",
        }
    return data


def test_the_models_of_the_admin_are_the_desks_own():
    assert {model._meta.app_label for model in admin.site._registry} == {"cases", "returns", "approvals"}
    assert set(admin.site._registry) == {
        Approval,
        Case,
        Order,
        Customer,
        Letter,
        Reminder,
        Heartbeat,
        Signal,
        User,
        Team,
        Return,
        Count,
        ReplacementOrder,
        CreditNote,
        Gift,
        PaymentLink,
        OrderImport,
        Policy,
        Invoice,
        Transaction,
        Discrepancy,
    }


def test_the_admin_does_not_exist_for_those_without_a_role_in_it(world, client):
    for name in ("claire", "sam"):
        client.force_login(getattr(world, name))
        answers = {address: client.get(address).status_code for _name, address, _model in every_address()}
        assert {address: status for address, status in answers.items() if status != 404} == {}, name


def test_without_signing_in_every_address_leads_to_the_sign_in_page(world, client):
    for _name, address, _model in every_address():
        last = client.get(address, follow=True).redirect_chain[-1][0]
        assert last.startswith("/accounts/login/?next="), address


def test_signing_in_leads_back_to_the_page_that_was_asked_for(client, world):
    page = f"/admin/cases/case/{world.case.pk}/change/"
    last = client.get(page, follow=True).redirect_chain[-1][0]
    response = client.post(last, {"login": "ada", "password": "desk"})
    assert response.status_code == 302 and response.url == page


def test_no_address_fails_and_no_page_has_a_script_or_a_style_of_its_own(world, client):
    client.force_login(world.chief)
    for _name, address, _model in every_address():
        response = client.get(address)
        assert response.status_code in (200, 301, 302, 404), address
        body = response.content.decode(errors="replace")
        assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)", body), address
        assert not re.search(r"<style|\sstyle=|\son\w+=\"|javascript:", body), address


@pytest.mark.rule("FB-22", "FB-08")
def test_nothing_with_state_or_money_can_be_changed_at_any_address(world, client):
    """Forged posts with every column, a bulk deletion among them, at every address that belongs to such a model."""
    before = everything()
    for person in (world.ada, world.chief):
        client.force_login(person)
        for name, address, model in every_address():
            for method in UNSAFE if name and name.endswith(("_change", "_decision")) else ["post"]:
                if model not in KEPT_BY_PEOPLE:
                    response = getattr(client, method)(address, forged(model))
                    assert response.status_code < 500, (method, address, response.status_code)
    assert everything() == before


def test_people_teams_and_customers_are_the_administrators(world, client):
    before = everything()
    for person in (world.ada, world.anna):
        client.force_login(person)
        for _name, address, model in every_address():
            if model in KEPT_BY_PEOPLE:
                answers = {client.get(address).status_code, client.post(address, forged(model)).status_code}
                assert answers <= {404, 302}, address
    assert everything() == before


def test_nobody_deletes_anything(world, client):
    client.force_login(world.chief)
    before = everything()
    for name, address, model in every_address():
        if name and name.endswith("_delete"):
            assert (
                client.get(address).status_code == client.post(address, {"post": "yes"}).status_code == 404
            ), address
        if name and name.endswith("_changelist"):
            client.post(
                address,
                {
                    "action": "delete_selected",
                    "_selected_action": str(model.objects.first().pk if model.objects.exists() else 1),
                    "post": "yes",
                },
            )
    assert everything() == before


def test_the_past_is_looked_at_and_not_brought_back(world, client):
    """simple_history writes what is posted to a page of the past, even with reverting disabled."""
    client.force_login(world.chief)
    before = everything()
    for model in (Case, Order, Letter, CreditNote, Return, User, Team, Customer):
        row = model.objects.order_by("-pk").first()
        address = f"/admin/{model._meta.app_label}/{model._meta.model_name}/{row.pk}/history/"
        past = f"{address}{row.history.last().pk}/"
        assert client.get(address).status_code == client.get(past).status_code == 200, past
        assert client.post(past, forged(model)).status_code == 404, past
    assert everything() == before


def test_what_no_form_can_edit_is_in_the_history_too(world, client):
    client.force_login(world.root)
    body = client.get(f"/admin/cases/case/{world.case.pk}/history/").content.decode()
    assert "<strong>state</strong>: New → To do" in body
