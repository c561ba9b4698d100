"""Nothing typed is ever lost: wherever a person writes, whatever happens before the desk has the words."""

from dataclasses import dataclass

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from approvals.actions import decide
from cases.actions import note
from returns.counting import scan, start
from tests.browser.acts import sign_in
from tests.cast import make_case

WORDS = "Three of the ten torches, since Monday; the contacts look burnt."
SOMEWHERE_ELSE = "/rules/"


@dataclass
class Place:
    """Somewhere a person writes: the field and what sends it; a mistake in the same form, and what fills in the rest
    of it; what a colleague does meanwhile, and the words that tell of it; what is chosen before one can write."""

    who: str
    address: str
    field: str
    send: str
    mistake: object
    rest: object
    colleague: object
    says: str
    before: str = ""


def composer(walk):
    return Place(
        who="claire",
        address=f"/cases/{walk.case.number}/",
        field="#compose [name=body]",
        send="#compose button.primary",
        mistake=lambda page: page.locator("[name=subject]").fill(""),
        rest=lambda page: None,
        colleague=lambda: note(walk.case.pk, by=walk.cast.tom, words="They rang."),
        says="changed this case",
    )


def step(walk):
    walk.to_findings()
    return Place(
        who="claire",
        address=f"/cases/{walk.case.number}/do/ask_compensation/",
        field="main [name=words]",
        send="main form[action*='/do/'] .actions button",
        mistake=lambda page: page.get_by_label("Amount").fill("ninety"),
        rest=lambda page: page.get_by_label("Amount").fill("93"),
        colleague=lambda: note(walk.case.pk, by=walk.cast.tom, words="They rang."),
        says="changed this case",
    )


def intake(walk):
    return Place(
        who="claire",
        address=f"/cases/new/?order={walk.case.order.number}",
        field="[name=words]",
        send="main form button.primary",
        mistake=lambda page: page.locator("[name=summary]").fill(""),
        rest=lambda page: page.locator("[name=summary]").fill("Torches stay dark"),
        colleague=lambda: make_case(walk.cast, walk.case.order, summary="Another one"),
        says="Another one",
        before="Print quality",
    )


def decision(walk):
    walk.to_findings().do("ask_compensation", amount="93.00", words="Three torches stay dark.")
    request = walk.case.approvals.get(kind="compensation")
    quicker = {"verdict": "reject", "words": "Ask for an exchange.", "seen": request.fingerprint}
    return Place(
        who="ada",
        address=f"/admin/approvals/approval/{request.pk}/",
        field="main [name=words]",
        send="button[value=approve]",
        mistake=lambda page: page.get_by_label("Your password").fill(""),
        rest=lambda page: page.get_by_label("Your password").fill("desk"),
        colleague=lambda: decide(request.pk, by=walk.cast.alan, **quicker),
        says="Alan",
    )


def count(walk):
    walk.to_findings().to_exchange().to_return(torches=3)
    goods = walk.case.returns.get()
    counting = start(goods.pk, by=walk.cast.luc)
    for code in ("FB-TORCH-8", "4006381333931"):
        scan(counting.pk, code=code, by=walk.cast.luc)
    return Place(
        who="luc",
        address=f"/floor/{goods.number}/finish/",
        field="[name=note]",
        send="main form button.primary",
        mistake=lambda page: page.locator("[name=remark]").fill(""),
        rest=lambda page: page.locator("[name=remark]").fill("A pencil."),
        colleague=lambda: scan(counting.pk, code="FB-TORCH-8", by=walk.cast.ada),
        says="2 units counted",
    )


EVERYWHERE = pytest.mark.parametrize(
    "place", [composer, step, intake, decision, count], indirect=True, ids=lambda place: place.__name__
)


@pytest.fixture
def place(request, walk):
    return request.param(walk)


@pytest.fixture
def page(seats, place):
    """The place, with the words typed and not sent."""
    page = seats(place.who)
    page.goto(place.address)
    if place.before:
        page.get_by_label(place.before, exact=True).check()
    page.locator(place.field).fill(WORDS)
    return page


@EVERYWHERE
def test_a_mistake_elsewhere_in_the_form_keeps_the_words(page, place):
    place.mistake(page)
    page.locator(place.send).click()
    expect(page.locator(".problem")).to_be_visible()
    expect(page.locator(place.field)).to_have_value(WORDS)


@EVERYWHERE
def test_a_colleague_who_was_quicker_does_not_take_the_words(page, place):
    place.colleague()
    place.rest(page)
    page.locator(place.send).click()
    expect(page.get_by_text(place.says).first).to_be_visible()
    kept = page.locator(place.field)
    if kept.count() and kept.get_attribute("type") != "hidden":
        expect(kept).to_have_value(WORDS)
    else:
        expect(page.get_by_text(WORDS)).to_be_visible()


@EVERYWHERE
def test_an_expired_sign_in_gives_the_words_back_after_signing_in(page, place):
    place.mistake(page)
    Session.objects.all().delete()
    page.locator(place.send).click()
    sign_in(page, place.who)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_label("Password", exact=True)).to_have_count(0)
    if not page.locator(place.field).count():
        page.goto(place.address)
    expect(page.locator(place.field)).to_have_value(WORDS)


@EVERYWHERE
def test_going_away_and_coming_back_keeps_the_words(page, place):
    page.goto(SOMEWHERE_ELSE)
    page.go_back()
    expect(page.locator(place.field)).to_have_value(WORDS)
    again = page.context.new_page()
    again.goto(place.address)
    expect(again.locator(place.field)).to_have_value(WORDS)
    again.get_by_role("button", name="Discard draft").click()
    expect(again.locator(place.field)).to_have_value("")
    again.reload()
    expect(again.locator(place.field)).to_have_value("")


def test_a_template_asked_for_after_the_sign_in_expired_costs_no_words(seats, walk):
    place = composer(walk)
    page = seats(place.who)
    page.goto(place.address)
    page.locator(place.field).fill(WORDS)
    Session.objects.all().delete()
    page.get_by_role("button", name="Insert").click()
    sign_in(page, place.who)
    expect(page.locator(place.field)).to_have_value(WORDS)
