"""The desk's letters past its own guard: harmless before any approval, speaking of their topic only after it."""

import pytest

from cases.guard import topics
from cases.letters.templates import render
from tests.cast import LETTER
from tests.worlds import world

BEFORE_APPROVAL = [
    "ask_for_details",
    "investigating",
    "reassure_delivery",
    "delivery_settled",
    "return_instructions",
    "reassure",
    "progress",
    "chase_customer",
    "thanks",
    "ask_photos",
]
SPEAKING = {
    "offer_compensation": ["concession"],
    "compensation_paid": ["concession"],
    "credit_note": ["concession"],
    "offer_exchange": ["exchange"],
    "replacement_shipped": ["exchange"],
    "offer_refund": ["refund"],
    "refund_paid": ["refund"],
    "truffle_apology": ["gift"],
}


@world
def context(walk):
    walk.to_accepted().to_exchange().to_return()
    approval = walk.case.approvals.get(kind="exchange")
    approval.amount, approval.currency = 93, "GBP"
    paper = type("Paper", (), {"number": "CN-2026-00001", "amount": 93, "currency": "GBP"})
    units = walk.case.units(approval.lines)
    return {
        "case": walk.case,
        "order": walk.case.order,
        "by": walk.cast.claire,
        "goods": walk.case.returns.get(),
        "approval": approval,
        "paper": paper,
        "units": units,
        "order_out": type("Order", (), {"tracking": "PR1"}),
        "gift": type("Gift", (), {"tracking": "PR1"}),
        "report": LETTER,
        "link": "https://desk.example/c/Zk3vX0qJ9mP-2sLr8TtYbN4wQeHu_6DfAgC1iKoVxWz/",
        "asked": ["Photo"],
    }


@pytest.mark.rule("FB-09", "FB-14")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_letters_before_any_approval_are_harmless(context, language):
    told = {name: topics("\n".join(render(name, language, context)), language) for name in BEFORE_APPROVAL}
    assert told == {name: [] for name in BEFORE_APPROVAL}


@pytest.mark.rule("FB-09", "FB-22")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_letters_of_an_approval_speak_of_what_was_approved_and_of_nothing_else(context, language):
    told = {name: topics("\n".join(render(name, language, context)), language) for name in SPEAKING}
    # "our mistake" may be read as a finding: it was accepted before any of these can be written.
    assert {
        name: [topic for topic in found if topic != "finding"] for name, found in told.items()
    } == SPEAKING


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_letter_to_a_customer_exists_in_both_languages_and_fills_in(context, language):
    for name in [*BEFORE_APPROVAL, *SPEAKING, "findings"]:
        subject, body = render(name, language, context)
        assert subject and context["case"].number in subject and "{{" not in body and "&#x27;" not in body
        assert ("Bonjour" in body) == (language == "fr")
