"""IK-11 to IK-15: the wrong colour."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction

from cases.actions import Unclear
from cases.letters.gate import LetterStopped
from cases.letters.write import send_to_customer
from cases.states import State
from cases.workflows.inkia.units import reorder_price
from returns.models import PaymentLink
from tests.workflows.inkia import CYAN, start_about
from tests.worlds import world

ADDRESS = "https://pay.inkia.example/abc"


@world
def walk(cast):
    return start_about(cast, "wrong_colour")


@world
def confirmed(walk):
    return walk.do("confirm_colour", lines=walk.units(black=2), received=CYAN, words="Elle lit « cyan ».")


@world
def accepted(confirmed):
    return confirmed.do("propose_keeping", by_mail=True).do("record_acceptance", words="D’accord.")


@world
def linked(accepted):
    return accepted.do("send_payment_link", lines=accepted.units(black=2), address=ADDRESS)


@world
def declined(confirmed):
    return confirmed.do("propose_keeping", by_mail=True).do("record_refusal", words="Non, merci.")


@pytest.mark.rule("IK-11")
def test_it_is_made_sure_that_the_colour_is_wrong(walk):
    walk.is_refused("propose_keeping", "IK-01", by_mail=True)
    walk.do("ask_colour_photos")
    assert "la couleur bien visible" in walk.case.letters.get(to="customer").body
    with pytest.raises(Unclear) as unclear:
        walk.do("confirm_colour", lines=walk.units(black=2), received=CYAN, words="")
    assert "words" in unclear.value.form.errors
    walk.do("confirm_colour", lines=walk.units(black=2), received=CYAN, words="Elle lit « cyan ».")
    assert walk.told("confirm_colour").data["lines"] == walk.units(black=2)


@pytest.mark.rule("IK-12")
def test_the_mail_of_the_proposal_is_offered_and_not_obligatory(confirmed):
    with pytest.raises(Unclear):
        confirmed.do("propose_keeping", by_mail=False, words="")
    confirmed.do("propose_keeping", by_mail=False, words="Proposé au téléphone.")
    assert confirmed.letters_to_customer() == []
    confirmed.do("propose_keeping", by_mail=True)
    body = confirmed.case.letters.get(to="customer").body
    assert "vous pouvez les garder" in body and "10\u202f%" in body and "frais de port offerts" in body


@pytest.mark.rule("IK-12")
@pytest.mark.parametrize(
    ("price", "to_pay"), [("17.80", "16.02"), ("8.95", "8.06"), ("8.94", "8.05"), ("0.01", "0.01")]
)
def test_ten_per_cent_are_taken_off_and_half_a_cent_is_rounded_up(price, to_pay):
    assert reorder_price(Decimal(price)) == Decimal(to_pay)


@pytest.mark.rule("IK-12", "IK-14")
def test_keeping_is_proposed_before_any_exchange(confirmed):
    confirmed.is_refused("arrange_return_exchange", "IK-25", label=False, words="")
    confirmed.is_refused("record_refusal", "IK-12", words="Non.")
    with pytest.raises(LetterStopped):
        send_to_customer(
            confirmed.case, "Votre commande", "Nous procédons à l’échange.", by=confirmed.cast.claire
        )


@pytest.mark.rule("IK-13")
def test_the_payment_link_names_the_amount_the_desk_worked_out(accepted):
    for address in ("", "abc", "http://pay.inkia.example/abc"):
        with pytest.raises(Unclear):
            accepted.do("send_payment_link", lines=accepted.units(black=2), address=address)
    accepted.do("send_payment_link", lines=accepted.units(black=2), address=ADDRESS)
    link = accepted.case.payment_links.get()
    assert (link.price, link.amount, link.currency) == (Decimal("17.80"), Decimal("16.02"), "EUR")
    letter = accepted.case.letters.get(template="payment_link")
    assert "16,02" in letter.body and ADDRESS in letter.body
    assert accepted.told("send_payment_link").data["amount"] == "16.02"
    # One at a time, and none before the customer accepted.
    accepted.is_refused("send_payment_link", "IK-13", lines=accepted.units(black=2), address=ADDRESS)


@pytest.mark.rule("IK-13")
def test_no_payment_link_before_the_customer_accepted(confirmed):
    confirmed.do("propose_keeping", by_mail=True)
    confirmed.is_refused("send_payment_link", "IK-13", lines=confirmed.units(black=2), address=ADDRESS)


@pytest.mark.rule("IK-13")
def test_once_paid_the_file_is_passed_up_on_skype_and_commented_in_magento(linked):
    linked.is_refused("record_refusal", "IK-13", words="Finalement non.")
    linked.do("record_payment", reference="CB-77", words="Payé, à expédier.")
    assert linked.signals() == [("urgent", "send"), ("shop", "comment")]
    skype, magento = linked.case.signals.order_by("id")
    assert "CB-77" in skype.text and skype.urgent and "Payé, à expédier." in magento.text
    link = linked.case.payment_links.get()
    assert link.paid_at and (link.paid_noted_by, link.reference) == (linked.cast.claire, "CB-77")
    assert linked.told("record_payment").data["amount"] == "16.02"
    linked.is_refused("record_payment", "IK-13", reference="CB-78", words="Encore.")
    linked.is_refused("record_refusal", "IK-13", words="Trop tard.")
    assert linked.do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-13")
def test_the_case_does_not_close_before_the_payment_is_passed_up(linked):
    linked.is_refused("close", "IK-13")
    linked.is_refused("close", "DK-02")
    with pytest.raises(Unclear):
        linked.do("record_payment", reference="CB-77", words="")


@pytest.mark.rule("IK-13")
def test_an_unpaid_link_is_reminded_of_until_it_is_paid_or_cancelled(linked):
    promise = linked.case.reminders.get(kind="payment_awaited")
    assert promise.kept_at is None and linked.case.people_to_tell("owner") == [linked.cast.claire]
    linked.do("cancel_payment_link", words="Autre adresse.")
    promise.refresh_from_db()
    link = linked.case.payment_links.get()
    assert promise.kept_at and link.cancelled_by == linked.cast.claire
    linked.do("send_payment_link", lines=linked.units(black=1), address=ADDRESS)
    assert linked.case.payment_links.last().amount == Decimal("8.01")


@pytest.mark.rule("IK-13")
@pytest.mark.parametrize(
    "change",
    [
        {"amount": Decimal("0")},
        {"amount": Decimal("17.81")},
        {"currency": ""},
        {"address": ""},
        {"reference": "CB-1"},
    ],
)
def test_the_database_keeps_a_payment_link_whole(linked, change):
    with pytest.raises(IntegrityError), transaction.atomic():
        PaymentLink.objects.update(**change)


@pytest.mark.rule("IK-13")
def test_the_database_keeps_one_open_link_a_case_and_a_paid_one_for_ever(linked):
    told = PaymentLink.objects.values("case_id", "lines", "price", "amount", "currency", "address").get()
    with pytest.raises(IntegrityError), transaction.atomic():
        PaymentLink.objects.create(sent_by=linked.cast.claire, **told)
    linked.do("record_payment", reference="CB-77", words="Payé.")
    for change in (PaymentLink.objects.all().delete, lambda: PaymentLink.objects.update(reference="CB-2")):
        with pytest.raises(IntegrityError), transaction.atomic():
            change()
    assert PaymentLink.objects.create(sent_by=linked.cast.claire, **told).is_open


@pytest.mark.rule("IK-14", "IK-25")
def test_who_declines_gets_a_return_exchange_that_ships_when_counted_back(declined):
    declined.do("arrange_return_exchange", label=False, words="")
    order = declined.case.replacements.get()
    assert not order.nothing_to_return and order.lines == declined.units(black=2)
    assert "INK-CY, reçu à la place de" in declined.case.letters.get(template="return_exchange").body
    shipping = {"by": declined.cast.luc, "replacement": order.number, "tracking": "6A999"}
    declined.is_refused("ship_replacement", "IK-25", **shipping)
    declined.back(CYAN).is_refused("ship_replacement", "IK-25", **shipping)
    declined.back(CYAN).shipped().do("close")
    assert declined.case.state == State.CLOSED
    assert declined.told("arrange_return_exchange").data["replacement"] == order.number


@pytest.mark.rule("IK-15")
def test_a_label_goes_with_it_only_when_the_customer_asks(declined):
    declined.do("arrange_return_exchange", label=False, words="")
    goods = declined.case.returns.get()
    assert goods.label == "none" and "prépayée" not in declined.case.letters.last().body
    with pytest.raises(Unclear):
        declined.do("send_label", goods=goods.pk, words="")
    declined.do("send_label", goods=goods.pk, words="Je voudrais un bon de retour.")
    assert declined.case.returns.get().label == "asked"
    letter = declined.case.letters.get(template="return_label")
    assert "prépayée" in letter.body and letter.enclosures == [f"slip:{goods.number}"]
    assert declined.told("send_label").data["words"] == "Je voudrais un bon de retour."
    declined.is_refused("send_label", "IK-15", goods=goods.pk, words="Encore un.")


@pytest.mark.rule("IK-15")
def test_a_label_asked_for_beforehand_goes_with_the_return(declined):
    declined.do("arrange_return_exchange", label=True, words="Déposez-le au relais.")
    assert declined.case.returns.get().label == "asked"
    body = declined.case.letters.get(template="return_exchange").body
    assert "prépayée" in body and "Déposez-le au relais." in body


@pytest.mark.rule("IK-12")
def test_ten_per_cent_are_taken_off_the_units_in_the_wrong_colour_and_no_others(accepted):
    for lines in (accepted.units(toner=1), accepted.units(black=3, toner=1)):
        with pytest.raises(Unclear):
            accepted.do("send_payment_link", lines=lines, address="https://pay.example.com/1")
    assert not accepted.case.payment_links.exists()


@pytest.mark.rule("IK-12", "IK-14")
def test_what_was_exchanged_is_not_offered_at_ten_per_cent_off_as_well(declined):
    declined.do("arrange_return_exchange", label="", words="")
    declined.back(*["INK-CY"] * declined.case.returns.get().expected_total).shipped()
    declined.is_refused("propose_keeping", "IK-25", by_mail="on", words="")
    declined.is_refused("record_acceptance", "IK-25", words="Finalement oui.")
