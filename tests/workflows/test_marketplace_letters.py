"""The marketplace's letters past the desk's own guard, in both languages: of nothing that the case does not allow."""

from datetime import date
from types import SimpleNamespace

import pytest

from cases.guard import topics
from cases.letters.templates import render
from cases.models import Case, Letter
from cases.workflows.marketplace.telling import STAGES
from tests.market import DUE, OVER, RIGHT, MarketWalk, market_order
from tests.market_goods import GoodsWalk
from tests.worlds import world

# What each letter may speak of: no more than the step that writes it has established.
SPEAKS_OF = {
    "ask_for_details": set(),
    "return_approved": set(),
    "return_refused": set(),
    "return_received": set(),
    "exchange_approved": {"exchange"},
    "exchange_received": {"exchange"},
    "alternatives": {"exchange", "refund"},
    "replacement_shipped": {"exchange"},
    "refund_given": {"refund", "concession"},
    "store_credit_given": {"refund", "concession"},
    "compensation_given": {"concession"},
    "solution": set(),
    "follow_up": set(),
    "reassure": set(),
    "progress": set(),
    "chase_customer": set(),
    "thanks": set(),
}


@world
def context(cast):
    walk = GoodsWalk.about(cast, "return").asked(days=5).accepted()
    paper = SimpleNamespace(number="CN-2026-00001", amount=36, currency="EUR", paid_as="refund")
    return {
        "case": walk.case,
        "order": walk.case.order,
        "by": cast.claire,
        "goods": walk.case.returns.get(),
        "days": dict.fromkeys(STAGES, 5),
        "until": dict.fromkeys(STAGES, date(2026, 12, 3)),
        "paper": paper,
        "wanted": "Enamel mug, blue",
        "alternatives": "Enamel mug, green",
        "words": "…",
        "units": walk.case.units(walk.units(mugs=2)),
        "order_out": SimpleNamespace(tracking="PR-77"),
    }


@pytest.mark.rule("MP-05", "MP-11")
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("label", [True, False])
def test_a_letter_speaks_of_no_more_than_its_step_established(context, language, label):
    for name, allowed in SPEAKS_OF.items():
        subject, body = render(name, language, {**context, "label": label})
        assert set(topics(f"{subject}\n{body}", language)) <= allowed, name
        assert context["case"].number in subject and body.rstrip().endswith("SayPro"), name
        assert "<" not in body and "{{" not in body and ("Bonjour" in body) == (language == "fr"), name


@world
def unwritten(cast):
    """A case about each problem, and a second return, as far as it goes without a letter to the customer."""

    def about(problem, n, **order):
        return GoodsWalk.about(cast, problem, market_order(cast, f"SP-{n}", **order), summary="x")

    cases = {
        "return": about("return", 1).asked(days=5),
        "refused": about("return", 2).asked(days=5, condition="unmet"),
        "exchange": about("exchange", 3).asked(days=5).do("report_no_stock", words="List"),
        "other": about("other", 4),
        "invoice": MarketWalk(cast, about("invoice", 5, paid=DUE + 6).case).reviewed().invoiced().verified(),
        "payment": about("payment", 6).reviewed().charged(DUE, "T-1").charged("20.00", "T-2").looked(),
    }
    cases["invoice"].checked()
    assert not Letter.objects.filter(to="customer").exists()
    return cases


@pytest.mark.rule("MP-05", "MP-11", "MP-14", "MP-15", "MP-20")
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_letter_of_a_step_is_stopped_by_the_guard_in_either_language(unwritten, language):
    Case.objects.update(language=language)
    unwritten["return"].accepted("").came_back(mugs=2).money(paid_as="store_credit").paid()
    unwritten["refused"].do("refuse_return", words="…")
    exchange = unwritten["exchange"].do("offer_alternatives", alternatives="Enamel mug, green")
    exchange.do("choose_alternative", wanted="Enamel mug, green", words="Yes.").stocked()
    exchange.do("authorise_exchange", label="", words="").came_back(mugs=2).shipped()
    other = unwritten["other"].do("ask_for_details").understood()
    other.do("ask_compensation", means="credit", amount="5", paid_as="store_credit", words="Late.")
    other.grant("compensation").paid("pay_compensation").do("solve_otherwise", words="…")
    unwritten["invoice"].repaid().do("send_corrected_invoice")
    payment = unwritten["payment"].do("trace_payment", whom="provider", contact="Ines", words="Where is it?")
    payment.charge_verified("T-2").repaid("refund_payment")
    assert {letter.language for letter in payment.case.letters.filter(to="customer")} == {language}


@world
def charged(cast):
    """An order on which 5.00 too much was paid, reviewed."""
    return MarketWalk.about(cast, "invoice", market_order(cast, paid=DUE + 5)).reviewed()


@pytest.mark.rule("MP-15")
@pytest.mark.parametrize(
    ("language", "charge"),
    [("fr", "Carte cadeau"), ("fr", "GIFT"), ("en", "Replacement lid"), ("en", "GIFT")],
)
def test_a_wrong_charge_is_called_by_its_name_whatever_that_is(charged, language, charge):
    Case.objects.update(language=language)
    charged.invoiced((*RIGHT, f"{charge}; 1; 5.00")).verified(words="…").checked().repaid()
    charged.do("send_corrected_invoice")
    assert f"- {charge}" in charged.last_words()


@pytest.mark.rule("MP-15")
def test_a_correction_is_explained_in_french_by_articles_with_short_names(cast):
    order = market_order(cast)
    order.lines.filter(sku="MUG").update(name="MUG")
    walk = MarketWalk.about(cast, "invoice", order, language="fr").reviewed().invoiced(OVER)
    walk.verified(words="Un ancien prix.").checked().do("send_corrected_invoice")
    assert "- MUG" in walk.last_words()
