"""IK-01 to IK-05, IK-27: what the case is about, and the customer who ordered the wrong reference."""

import re
from decimal import Decimal

import pytest

from cases.actions import Unclear
from cases.letters.gate import LetterStopped
from cases.letters.write import send_to_customer
from cases.models import Case
from cases.page import guidance
from cases.photos.adding import add_photos
from cases.photos.links import find_link
from cases.states import State
from cases.steps import steps_by_name
from cases.workflows.inkia.case import InkiaCase
from tests.photos.conftest import upload
from tests.workflows.inkia import BLACK, CYAN, start_about
from tests.worlds import world


@world
def walk(cast):
    return start_about(cast, "customer_error")


@world
def seen(walk):
    return walk.saw("reference")


@world
def confirmed(seen):
    lines = seen.units(black=3, cyan=1)
    return seen.do("confirm_customer_error", lines=lines, words="La boîte porte T1295.")


@world
def offered(confirmed):
    return confirmed.do("offer_return_credit")


@pytest.mark.rule("IK-01")
def test_a_case_is_about_one_of_eight_problems(walk):
    assert list(InkiaCase.problems) == [
        "customer_error",
        "picking_error",
        "missing",
        "wrong_colour",
        "swapped_order",
        "damaged_parcel",
        "damaged_content",
        "damaged_toner",
    ]
    assert type(Case.objects.get(pk=walk.case.pk)) is InkiaCase
    # Whatever is asked of another problem's chapter is refused by that problem's rule.
    walk.is_refused("assign_missing", "IK-09", lines=walk.units(black=1), words="Forcé.", urgent=False)
    walk.is_refused("confirm_swap", "IK-16", order_received="IK-1", words="Forcé.")


@pytest.mark.rule("IK-02")
def test_a_photo_of_the_reference_is_asked_for_in_french_with_a_link(walk):
    walk.do("ask_reference_photo")
    letter = walk.case.letters.get(to="customer")
    assert (letter.template, letter.language) == ("ask_reference_photo", "fr")
    assert "la référence se lit bien" in letter.body and "/c/" in letter.body
    assert walk.case.state == State.WITH_CUSTOMER and walk.told("ask_reference_photo").rule == "IK-02"
    assert walk.case.upload_links.get().asks == ["reference"]


@pytest.mark.rule("IK-02")
def test_nothing_is_confirmed_or_proposed_before_the_reference_was_seen(walk):
    refused = walk.is_refused(
        "confirm_customer_error", "IK-02", lines=walk.units(black=1), words="Il le dit."
    )
    assert "Article received, with its reference" in str(refused)
    walk.is_refused("offer_return_credit", "IK-01")
    with pytest.raises(LetterStopped):
        send_to_customer(walk.case, "Votre commande", "Nous vous proposons un avoir.", by=walk.cast.claire)


@pytest.mark.rule("IK-02")
def test_a_photo_on_the_case_counts_until_the_case_is_reopened(walk):
    add_photos(walk.case.pk, [upload()], "reference", by=walk.cast.claire)
    walk.again().do("confirm_customer_error", lines=walk.units(black=1), words="T1295.")
    walk.do("record_waiver", words="Merci.").do("close").do("reopen", words="Elle revient.")
    walk.is_refused("confirm_customer_error", "IK-02", lines=walk.units(black=1), words="T1295.")
    assert walk.case.milestones == [] and walk.case.particulars == {}


@pytest.mark.rule("IK-02")
def test_photos_the_customer_sends_through_the_link_put_the_case_before_the_agent(walk):
    walk.do("ask_reference_photo")
    body = walk.case.letters.get(to="customer").body
    link = find_link(re.search(r"/c/([\w-]{43})", body)[1])
    add_photos(walk.case.pk, [upload()], "reference", by=None, link=link)
    assert walk.again().case.state == State.WITH_AGENT and walk.told("receive_photos").by is None
    assert walk.case.reminders.filter(kind="answer_breach", kept_at=None).exists()
    walk.do("confirm_customer_error", lines=walk.units(black=1), words="T1295.")


@pytest.mark.rule("IK-03")
def test_the_agent_is_told_that_references_confuse(walk):
    steps = steps_by_name(InkiaCase)
    assert [rule.id for rule in guidance([steps["confirm_customer_error"]])] == ["IK-03"]


@pytest.mark.rule("IK-04")
def test_the_return_against_a_credit_note_is_proposed_by_its_mail(offered):
    letter = offered.case.letters.get(to="customer")
    assert letter.template == "retour_avoir" and "produits non ouverts" in letter.body
    assert "3 × Cartouche noire" in letter.body
    assert offered.told("offer_return_credit").by == offered.cast.claire


@pytest.mark.rule("IK-04")
def test_only_units_that_are_not_unpacked_come_back(confirmed):
    lines = confirmed.units(black=2)
    confirmed.is_refused("authorise_credit_return", "IK-04", lines=lines, unopened=True)
    confirmed.do("offer_return_credit")
    with pytest.raises(Unclear) as unclear:
        confirmed.do("authorise_credit_return", lines=lines)
    assert "unopened" in unclear.value.form.errors
    confirmed.do("authorise_credit_return", lines=lines, unopened=True)
    assert confirmed.case.returns.get().expected_total == 2


@pytest.mark.rule("IK-04")
def test_the_credit_note_is_for_the_unopened_units_counted_and_no_other(offered):
    offered.do("authorise_credit_return", lines=offered.units(black=2, cyan=1), unopened=True)
    offered.is_refused("issue_credit_note", "IK-04", by=offered.cast.priya, reference="AV-1")
    offered.back(BLACK, BLACK, damaged=[CYAN])
    offered.do("issue_credit_note", by=offered.cast.priya, reference="AV-1")
    paper = offered.case.credit_notes.get()
    assert (paper.amount, paper.currency, paper.approval) == (Decimal("17.80"), "EUR", None)
    assert "IK-04: 2 × INK-BK" in paper.ground
    letter = offered.case.letters.get(template="credit_note")
    assert "17,80" in letter.body and offered.told("issue_credit_note").data["paper"] == paper.number
    offered.is_refused("issue_credit_note", "IK-04", by=offered.cast.priya, reference="AV-2")
    assert offered.do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-04")
def test_never_more_is_credited_than_was_paid(offered):
    order = offered.case.order
    order.credited = Decimal("90.00")
    order.save()
    offered.do("authorise_credit_return", lines=offered.units(black=2), unopened=True).back(BLACK, BLACK)
    offered.do("issue_credit_note", by=offered.cast.priya, reference="AV-1")
    assert offered.case.credit_notes.get().amount == Decimal("6.60")


@pytest.mark.rule("IK-05")
def test_no_label_ever_goes_with_the_customers_own_mistake(offered):
    offered.do("authorise_credit_return", lines=offered.units(black=1), unopened=True)
    goods = offered.case.returns.get()
    assert goods.label == "none"
    offered.is_refused("send_label", "IK-05", goods=goods.pk, words="Elle le demande.")
    offered.is_refused("arrange_return_exchange", "IK-05", label=True, words="")
    letter = offered.case.letters.get(template="return_instructions")
    assert letter.enclosures == [f"slip:{goods.number}"] and "prépayée" not in letter.body


@pytest.mark.rule("IK-27")
def test_another_problem_is_told_before_it_is_confirmed_and_begins_anew(seen):
    seen.do("correct_problem", problem="picking_error", words="Elle avait raison.")
    event = seen.told("correct_problem")
    assert seen.case.problem == "picking_error" and event.data["was"] == "customer_error"
    seen.is_refused("confirm_customer_error", "IK-02", lines=seen.units(black=1), words="Forcé.")
    with pytest.raises(Unclear):
        seen.do("correct_problem", problem="picking_error", words="Encore.")
    seen.do("assign_picking_error", lines=seen.units(black=1), received="T1295", words="À voir.")
    seen.is_refused("correct_problem", "IK-01", problem="missing", words="Trop tard.")


@pytest.mark.rule("IK-27")
def test_what_the_evidence_does_not_show_is_refused_in_words(walk):
    walk.is_refused("refuse_claim", "IK-01", words="Rien à voir.")
    walk.saw("reference").is_refused("send_refusal", "IK-27")
    words = "La photo montre la référence que vous avez commandée."
    walk.do("refuse_claim", words=words).do("send_refusal")
    assert words in walk.case.letters.get(to="customer").body
    assert walk.told("refuse_claim").data["words"] == words
    assert walk.do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-01")
def test_a_confirmation_is_taken_back_as_long_as_nothing_was_given(offered):
    offered.do("take_confirmation_back", words="Deux unités seulement.")
    offered.is_refused("authorise_credit_return", "IK-01", lines=offered.units(black=2), unopened=True)
    offered.do("confirm_customer_error", lines=offered.units(black=2), words="Deux.")
    offered.do("offer_return_credit")
    offered.do("authorise_credit_return", lines=offered.units(black=2), unopened=True)
    offered.is_refused("take_confirmation_back", "DK-02", words="Non.")
    offered.back(BLACK, BLACK).do("issue_credit_note", by=offered.cast.priya, reference="AV-1")
    offered.is_refused("take_confirmation_back", "IK-01", words="Trop tard.")


@pytest.mark.rule("IK-01")
def test_a_customer_withdraws_what_is_not_confirmed_and_waives_what_is(walk):
    walk.do("withdraw", words="Je me suis trompée.")
    assert walk.case.state == State.CLOSED
    walk.do("reopen", words="Elle revient.").saw("reference")
    walk.do("confirm_customer_error", lines=walk.units(black=1), words="T1295.")
    walk.is_refused("withdraw", "IK-01", words="Non.")
    walk.is_refused("close", "IK-01")
    assert walk.do("record_waiver", words="Je les garde.").do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-04")
def test_only_the_units_ordered_by_mistake_come_back_against_a_credit_note(offered):
    others = offered.units(black=3, toner=1)
    with pytest.raises(Unclear):
        offered.do("authorise_credit_return", lines=others, unopened="on")
    mine = offered.case.particulars["units"]
    offered.do("authorise_credit_return", lines=mine, unopened="on")
    with pytest.raises(Unclear):
        offered.do("authorise_credit_return", lines=mine, unopened="on")
    assert offered.case.returns.count() == 1


@pytest.mark.rule("IK-02")
@pytest.mark.parametrize("typed", ["0", "00", "-1", "1.5", "1e1", "9"])
def test_what_is_confirmed_is_a_number_of_units_that_were_ordered(seen, typed):
    with pytest.raises(Unclear):
        seen.do("confirm_customer_error", lines=dict.fromkeys(seen.units(black=1), typed), words="Vu.")
    assert not seen.case.milestones
