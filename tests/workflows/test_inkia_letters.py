"""Inkia's letters past the desk's own guard: harmless before anything is confirmed, to the point after it."""

import pytest
from django.db import transaction

from cases.guard import topics
from cases.letters.by_hand import starting_point
from cases.letters.gate import LetterStopped
from cases.letters.templates import render
from cases.letters.write import send_to_customer
from tests.workflows.inkia import inkia_order, start_about
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


def by_hand(walk, words):
    """Whether a letter of the agent's own words may go out."""
    try:
        with transaction.atomic():
            send_to_customer(walk.case, "Votre commande", words, by=walk.cast.claire)
    except LetterStopped as stop:
        assert {found.topic for found in stop.stopped} == {"label"}
        return False
    return True


@world
def new(cast):
    """New cases, by what they are about."""
    problems = ("customer_error", "wrong_colour", "damaged_content")
    return {
        problem: start_about(cast, problem, order=inkia_order(cast, f"IK-{problem}")) for problem in problems
    }


@pytest.mark.rule("IK-05", "IK-15")
@pytest.mark.parametrize(
    "words",
    [
        "Vous trouverez ci-joint un bon de retour prépayé.",
        "Souhaitez-vous des bons de transport ?",
        "Une étiquette de retour vous parviendra demain.",
        "ETIQUETTE PREPAYEE ci-jointe.",
        "Please use the enclosed prepaid return label.",
    ],
)
@pytest.mark.parametrize("problem", ["customer_error", "wrong_colour", "damaged_content"])
def test_no_letter_by_hand_promises_a_label_that_is_not_due(new, problem, words):
    assert not by_hand(new[problem], words)


@pytest.mark.rule("IK-05", "IK-15")
@pytest.mark.parametrize(
    "words",
    [
        "Nous ne fournissons pas de bon de retour.",
        "Le retour se fait sans bon de retour.",
        "Il n’y a aucune étiquette de transport dans le colis.",
        "Envoyez-nous une photo de toutes les étiquettes présentes sur le toner, et du bon de livraison.",
    ],
)
def test_that_there_is_no_label_may_always_be_said(new, words):
    assert by_hand(new["customer_error"], words)


@pytest.mark.rule("IK-15")
def test_a_label_the_customer_asked_for_may_be_spoken_of(new):
    walk = new["damaged_content"].saw("damage")
    walk.do("confirm_damage", lines=walk.units(toner=1), words="L’encre a coulé.")
    walk.do("arrange_return_exchange", label="on", words="")
    assert by_hand(walk, "Le bon de retour est dans notre dernier message.")
