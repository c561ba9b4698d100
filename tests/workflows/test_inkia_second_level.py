"""IK-06 to IK-10, IK-26: what SAV FR decides."""

import pytest

from cases.actions import Unclear
from cases.states import State
from tests.workflows.inkia import start_about
from tests.worlds import world

WHAT = {
    "picking_error": ("assign_picking_error", ("reference",), {"received": "T1295, T1296"}),
    "missing": ("assign_missing", ("parcel", "delivery_note", "cartridges"), {}),
    "damaged_toner": ("assign_toner", ("labels",), {}),
}


def assigned(cast, problem, **details):
    walk = start_about(cast, problem)
    step, kinds, more = WHAT[problem]
    return walk.saw(*kinds).do(
        step, lines=walk.units(black=2), words="À traiter vite.", **{**more, **details}
    )


@world
def missing(cast):
    """Two missing cartridges are with SAV FR."""
    return assigned(cast, "missing")


@world
def picking_error(cast):
    """Two cartridges came in place of others: with SAV FR."""
    return assigned(cast, "picking_error")


@pytest.mark.rule("IK-06", "IK-09", "IK-26")
@pytest.mark.parametrize(
    ("problem", "ask", "rule", "said"),
    [
        ("picking_error", "ask_received_reference", "IK-06", "la référence se lit bien"),
        ("missing", "ask_missing_photos", "IK-09", "- Bon de livraison (BL)"),
        ("damaged_toner", "ask_label_photos", "IK-26", "toutes les étiquettes"),
    ],
)
def test_the_evidence_is_asked_for_and_assigning_waits_for_it(cast, problem, ask, rule, said):
    walk = start_about(cast, problem)
    step, kinds, more = WHAT[problem]
    details = {"lines": walk.units(black=2), "words": "À traiter.", **more}
    walk.is_refused(step, rule, **details)
    walk.do(ask)
    assert said in walk.case.letters.get(to="customer").body and walk.told(ask).rule == rule
    for kind in kinds[:-1]:
        walk.saw(kind).is_refused(step, rule, **details)
    walk.saw(kinds[-1]).do(step, **details)
    assert walk.case.state == State.WITH_SECOND_LEVEL


@pytest.mark.rule("IK-06")
def test_the_reference_received_is_written_down(cast):
    with pytest.raises(Unclear) as unclear:
        assigned(cast, "picking_error", received="")
    assert "received" in unclear.value.form.errors


@pytest.mark.rule("IK-07", "IK-26")
@pytest.mark.parametrize("problem", ["picking_error", "damaged_toner"])
def test_the_ticket_is_assigned_to_sav_fr_with_the_comment(cast, problem):
    walk = assigned(cast, problem)
    signal = walk.case.signals.get()
    assert (signal.channel, signal.data["group"]) == ("ticket", "SAV FR")
    assert "À traiter vite." in signal.text and "2 × INK-BK" in signal.text
    assert walk.told(WHAT[problem][0]).data["words"] == "À traiter vite."
    promise = walk.case.reminders.get(kind="second_level_waiting")
    assert walk.case.people_to_tell("second_level") == [cast.sofia] and promise.kept_at is None


@pytest.mark.rule("IK-26")
def test_the_comment_is_required(cast):
    walk = start_about(cast, "damaged_toner").saw("labels")
    with pytest.raises(Unclear) as unclear:
        walk.do("assign_toner", lines=walk.units(toner=1), words=" ")
    assert "words" in unclear.value.form.errors and not walk.case.signals.exists()


@pytest.mark.rule("IK-10")
@pytest.mark.parametrize("urgent", [True, False])
def test_a_missing_article_is_signalled_on_skype_only_if_it_is_urgent(cast, urgent):
    walk = assigned(cast, "missing", urgent=urgent)
    assert walk.signals() == [("ticket", "assign")] + [("urgent", "look")] * urgent
    assert all(signal.urgent == urgent and signal.rule == "IK-10" for signal in walk.case.signals.all())


@pytest.mark.rule("IK-10", "IK-26")
def test_what_sav_fr_decides_to_send_leaves_at_once(cast, missing):
    walk = missing
    walk.is_refused("send_decided", "IK-10")
    walk.is_refused("decide_sending", "IK-10", lines=walk.units(black=1), words="Moi.")  # not by the agent
    walk.do("decide_sending", by=cast.sofia, lines=walk.units(black=1), words="Un seul manque.")
    assert walk.case.state == State.WITH_AGENT
    assert walk.case.reminders.get(kind="second_level_waiting").kept_at
    walk.do("send_decided").is_refused("send_decided", "IK-25")
    assert walk.letters_to_customer() == ["sending_decided"]
    order = walk.case.replacements.get()
    assert order.nothing_to_return and order.lines == walk.units(black=1) and "IK-4711" in order.job_note
    walk.shipped()
    assert walk.letters_to_customer()[-1] == "replacement_shipped"
    assert walk.do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-06", "IK-07", "IK-08")
def test_a_wrong_article_comes_back_unpacked_under_its_own_reference(cast, picking_error):
    walk = picking_error
    walk.is_refused("arrange_return_exchange", "IK-25", label=False, words="")
    walk.do("decide_return_exchange", by=cast.sofia, lines=walk.units(black=2), words="Les échanger.")
    walk.do("arrange_return_exchange", label=False, words="")
    letter = walk.case.letters.get(template="return_exchange")
    assert "T1295, T1296, reçu à la place de Cartouche noire" in letter.body
    assert "pas besoin d’être dans leur emballage" in letter.body
    walk.back(damaged=["t1296", "T1295"])  # unpacked, and read by what they are
    assert walk.case.returns.get().is_complete
    walk.shipped().do("close")
    assert walk.case.state == State.CLOSED


@pytest.mark.rule("IK-06")
def test_each_wrong_article_is_counted_for_the_line_it_came_in_place_of(cast):
    walk = start_about(cast, "picking_error").saw("reference")
    lines = walk.units(black=2, cyan=1)
    walk.do("assign_picking_error", lines=lines, received="T1295, T1296", words="Deux erreurs.")
    walk.do("decide_return_exchange", by=cast.sofia, lines=lines, words="Les échanger.")
    walk.do("arrange_return_exchange", label=False, words="").back("T1295", "T1295", "T1296")
    assert [line.good for line in walk.case.returns.get().lines.all()] == [2, 1]


@pytest.mark.rule("IK-26")
def test_what_sav_fr_refuses_is_told_in_its_words(cast):
    walk = assigned(cast, "damaged_toner")
    walk.do("decide_refusal", by=cast.sofia, words="Les étiquettes sont d’un autre fournisseur.")
    walk.is_refused("arrange_return_exchange", "IK-25", label=False, words="")
    walk.do("send_refusal")
    assert "d’un autre fournisseur" in walk.case.letters.get(to="customer").body
    assert walk.do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-25")
def test_an_exchange_that_was_cancelled_can_be_arranged_again(cast, missing):
    walk = missing
    walk.do("decide_sending", by=cast.sofia, lines=walk.units(black=2), words="Les envoyer.")
    walk.do("send_decided").is_refused("close", "DK-02")
    number = walk.case.replacements.get().number
    walk.do("take_back", words="Erreur.").do("cancel_replacement", replacement=number, words="Autre envoi.")
    walk.do("send_decided").shipped()
    assert walk.case.replacements.filter(shipped_at=None).get().cancelled_at
