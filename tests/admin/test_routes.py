"""Every address of the admin, taken from the resolver, with every method and every role."""

import re
from functools import cache
from urllib.parse import urlencode

import pytest
from django.contrib import admin
from django.http import Http404
from django.template.response import SimpleTemplateResponse
from django.urls import URLPattern, URLResolver, get_resolver, resolve

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
UNSAFE_BESIDES_POST = ["put", "patch", "delete"]
WITH_A_PAST = [Case, Order, Letter, CreditNote, Return, User, Team, Customer]


@cache
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
    """The number of the newest row, and of the oldest row of its history."""
    row = model.objects.order_by("-pk").first() if model else None
    past = row.history.last() if hasattr(row, "history") else None
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
    """The body of a post with every column of a model, as somebody forges it."""
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
    return urlencode(data)


def send(client, method, address, body):
    """Send what was forged as a browser sends a form."""
    return getattr(client, method)(address, body, content_type="application/x-www-form-urlencoded")


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


def test_the_admin_does_not_exist_for_those_without_a_role_in_it(world, rf):
    """Each view is asked by itself: what stands before it lets everybody through who is signed in."""
    for _name, address, _model in every_address():
        request, (view, args, kwargs) = rf.get(address), resolve(address)
        for request.user in (world.claire, world.sam):
            with pytest.raises(Http404):
                view(request, *args, **kwargs)


@pytest.mark.parametrize("name", ["claire", "sam"])
def test_its_first_page_is_not_found_by_those_without_a_role_in_it(world, client, name):
    client.force_login(getattr(world, name))
    assert client.get("/admin/").status_code == 404


def test_without_signing_in_every_address_leads_to_the_sign_in_page(world, client):
    for _name, address, _model in every_address():
        leads_to = address
        while leads_to.startswith("/admin/"):  # its own page for signing in leads on
            leads_to = client.get(leads_to).url
        assert leads_to.startswith("/accounts/login/?next="), address


def test_signing_in_leads_back_to_the_page_that_was_asked_for(client, world):
    page = f"/admin/cases/case/{world.case.pk}/change/"
    last = client.get(page, follow=True).redirect_chain[-1][0]
    response = client.post(last, {"login": "ada", "password": "desk"})
    assert response.status_code == 302 and response.url == page


def test_no_address_fails_and_no_page_has_a_script_or_a_style_of_its_own(world, client):
    client.force_login(world.chief)
    for name, address, model in every_address():
        response = client.get(address)
        past = model in WITH_A_PAST and name and name.endswith("_history")
        assert response.status_code in ((200,) if past else (200, 301, 302, 404)), address
        body = response.content.decode(errors="replace")
        assert not re.search(r"<script(?![^>]*\bsrc=)(?![^>]*application/json)", body), address
        assert not re.search(r"<style|\sstyle=|\son\w+=\"|javascript:", body), address


@pytest.mark.rule("FB-22", "FB-08")
def test_nothing_with_state_or_money_can_be_changed_at_any_address(world, client, monkeypatch):
    """Forged posts with every column, a bulk deletion among them, at every address that belongs to such a model."""
    before, body = everything(), cache(forged)
    rows = [(name, address, model) for name, address, model in every_address() if model not in KEPT_BY_PEOPLE]
    for person in (world.ada, world.chief):
        client.force_login(person)
        for name, address, model in rows:
            response = send(client, "post", address, body(model))
            assert response.status_code < 500, ("post", address, response.status_code)
            if not (name and name.endswith(("_change", "_decision"))):
                continue
            with monkeypatch.context() as undrawn:
                # To other methods the view answers with the page of a look, which is drawn enough elsewhere.
                undrawn.setattr(SimpleTemplateResponse, "rendered_content", "")
                for method in UNSAFE_BESIDES_POST:
                    response = send(client, method, address, body(model))
                    assert response.status_code < 500, (method, address, response.status_code)
    assert everything() == before


def test_people_teams_and_customers_are_the_administrators(world, client):
    before, body = everything(), cache(forged)
    rows = [(address, model) for _name, address, model in every_address() if model in KEPT_BY_PEOPLE]
    for person in (world.ada, world.anna):
        client.force_login(person)
        for address, model in rows:
            answers = {client.get(address), send(client, "post", address, body(model))}
            assert {answer.status_code for answer in answers} <= {404, 302}, address
    assert everything() == before


def test_nobody_deletes_anything(world, client):
    """A bulk deletion of what has state or money is forged above."""
    client.force_login(world.chief)
    before = everything()
    for name, address, model in every_address():
        if name and name.endswith("_delete"):
            assert (
                client.get(address).status_code == client.post(address, {"post": "yes"}).status_code == 404
            ), address
        if model in KEPT_BY_PEOPLE and name and name.endswith("_changelist"):
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
    for model in WITH_A_PAST:
        row = model.objects.order_by("-pk").first()
        past = f"/admin/{model._meta.app_label}/{model._meta.model_name}/{row.pk}/history/{row.history.last().pk}/"
        assert send(client, "post", past, forged(model)).status_code == 404, past
    assert everything() == before


def test_what_no_form_can_edit_is_in_the_history_too(world, client):
    client.force_login(world.root)
    body = client.get(f"/admin/cases/case/{world.case.pk}/history/").content.decode()
    assert "<strong>state</strong>: New → To do" in body
