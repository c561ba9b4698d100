"""Inkia's letters past the desk's own guard: harmless before anything is confirmed, to the point after it."""

import pytest

from cases.guard import topics
from cases.letters.by_hand import starting_point
from cases.letters.templates import render
from tests.workflows.inkia import start_about
from tests.worlds import world

# What is written before the problem is confirmed, and what gives nothing away afterwards.
HARMLESS = [
    "ask_reference_photo",
    "ask_missing_photos",
    "ask_colour_photos",
    "ask_delivery_note",
    "ask_parcel_check",
    "ask_damage_photos",
    "ask_label_photos",
    "articles_good",
    "passed_to_logistics",
    "return_instructions",
    "return_label",
    "sending_decided",
    "replacement_shipped",
]
SPEAKING = {
    "retour_avoir": ["concession"],
    "credit_note": ["concession"],
    "proposition_10": ["concession"],
    "payment_link": ["concession"],
    "inversion_commande": ["exchange"],
    "direct_exchange": ["exchange"],
    "return_exchange": ["exchange"],
}


@world
def context(cast):
    walk = start_about(cast, "damaged_content").saw("damage")
    walk.do("confirm_damage", lines=walk.units(black=1, toner=1), words="L’encre a coulé.")
    walk.do("arrange_return_exchange", label=True, words="Déposez-le au relais.")
    paper = type("Paper", (), {"number": "CN-1", "amount": 9, "currency": "EUR"})
    link = type("Link", (), {"address": "https://pay.example/1", "amount": 9, "currency": "EUR"})
    return {
        "case": walk.case,
        "order": walk.case.order,
        "by": cast.claire,
        "goods": walk.case.returns.get(),
        "units": walk.case.units(walk.units(black=1)),
        "paper": paper,
        "link": link,
        "order_out": type("Order", (), {"tracking": "6A1"}),
        "asked": ["Colis", "Cartouches reçues"],
        "words": "La photo montre la bonne référence.",
    }


@pytest.mark.rule("IK-02", "IK-04", "IK-12", "IK-17", "IK-25")
def test_a_letter_speaks_of_its_subject_and_of_nothing_else(context):
    told = {name: topics("\n".join(render(name, "fr", context)), "fr") for name in [*HARMLESS, *SPEAKING]}
    assert told == {**{name: [] for name in HARMLESS}, **SPEAKING}


def test_every_letter_is_filled_in_french_whatever_the_contact_speaks(context):
    for name in [*HARMLESS, *SPEAKING, "refusal"]:
        subject, body = render(name, "en", context)
        assert context["case"].number in subject and "{" not in subject + body, name
        assert body.startswith("Bonjour Agnès Lefort,") and body.endswith("Claire\nInkia\n"), name
        assert "\n\n\n" not in body, name


def test_an_agent_may_start_from_four_letters_that_pass_the_guard(context):
    for name in context["case"].replies:
        subject, body = starting_point(name, context["case"], context["by"])
        assert context["case"].number in subject and topics(body, "fr") == [], name
