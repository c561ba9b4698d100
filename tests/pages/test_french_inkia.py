"""The pages of Inkia's cases, whose people work in French: in every state, with every paper."""

from decimal import Decimal

import pytest
from django.urls import reverse

from cases.models import Case, User
from cases.states import State
from cases.steps import states_of, steps_of
from tests.pages.reading import badly_set_in, english_in
from tests.workflows.inkia import CYAN, inkia_order, start_about
from tests.worlds import world


@world
def desk(cast):
    """Walks on Inkia's cases by the state they are in, told in French."""
    User.objects.update(language="fr")
    for person in vars(cast).values():
        if isinstance(person, User):
            person.language = "fr"

    def about(problem, number, **fields):
        told = {"summary": "Cartouches abîmées", "words": "Rien ne va plus."}
        return start_about(cast, problem, order=inkia_order(cast, number, **fields), **told)

    asked = about("missing", "200001").do("ask_missing_photos")
    linked = about("wrong_colour", "200002", paid=Decimal("1234.50"))
    linked.do("confirm_colour", lines=linked.units(black=2), received=CYAN, words="Photo reçue.")
    linked.do("propose_keeping", by_mail=True).do("record_acceptance", words="D’accord.")
    link = {"lines": linked.units(black=2), "address": "https://paiement.example/1"}
    linked.do("send_payment_link", **link)
    paid = about("wrong_colour", "200003")
    paid.do("confirm_colour", lines=paid.units(black=2), received=CYAN, words="Photo reçue.")
    paid.do("propose_keeping", by_mail=True).do("record_acceptance", words="D’accord.")
    paid.do("send_payment_link", **{**link, "lines": paid.units(black=2)})
    paid.do("record_payment", reference="PAY-1", words="Deux noires à envoyer.")
    first = about("damaged_content", "200004")
    first.do("withdraw", words="Laissez.")
    again = about("damaged_content", "200005", customer=first.case.customer).saw("damage")
    again.do("confirm_damage", lines=again.units(black=2), words="La photo montre la fuite.")
    again.do("ask_direct_exchange", words="Bonne cliente.")
    swapped = about("swapped_order", "200006")
    swapped.do("confirm_swap", order_received="200001", words="Lu sur le bon.")
    swapped.do("announce_new_shipment", lines=swapped.units(black=3), by_mail=True).do(
        "contact_other_customer"
    )
    credited = about("customer_error", "200007").saw("reference")
    credited.do("confirm_customer_error", lines=credited.units(toner=1), words="Photo reçue.")
    credited.do("offer_return_credit").do(
        "authorise_credit_return", lines=credited.units(toner=1), unopened=True
    ).back("TON-X")
    return {
        "new": about("damaged_parcel", "200008"),
        "with_customer": asked,
        "linked": linked,
        "with_agent": paid,
        "with_second_level": again,
        "with_warehouse": swapped,
        "credited": credited,
        "closed": first,
    }


@pytest.mark.rule("IK-12", "IK-13", "IK-18", "IK-23")
def test_an_agent_of_inkia_reads_no_english_in_any_state(cast, desk, reads):
    states = {walk.case.state for walk in desk.values()}
    assert states == states_of(Case.workflows["inkia"]) == set(State.values) & states
    swapped = desk["with_warehouse"].case
    shown = {name: walk.case for name, walk in desk.items()}
    shown["counterpart"] = Case.objects.get(counterpart_of=swapped)
    answers = reads(cast.claire, *(case.get_absolute_url() for case in shown.values()))
    for case, answer in zip(shown.values(), answers, strict=True):
        assert badly_set_in(answer) == [], case.problem
    pages = {name: answer.content.decode() for name, answer in zip(shown, answers, strict=True)}
    # 10 % off twice 8.90, and a figure above a thousand.
    assert "16,02\u00a0€" in pages["linked"] and "1\u202f234,50\u00a0€" in pages["linked"]
    assert swapped.number in pages["counterpart"]
    assert shown["closed"].number in pages["with_second_level"]


def test_every_step_of_inkia_is_asked_and_refused_in_french(cast, desk, client, reads):
    case = desk["with_agent"].case
    steps = [step.name for step in steps_of(type(case)) if not step.by_desk]
    # Every third step on a case that has come far, and the first ones on one that is new.
    reads(cast.claire, *(reverse("step", args=[case.number, name]) for name in steps[::3]))
    new = desk["new"].case
    reads(cast.claire, *(reverse("step", args=[new.number, name]) for name in steps[::7]))
    order = new.order.number
    for problem in ("", "&problem=damaged_toner"):
        reads(cast.claire, reverse("intake") + f"?order={order}{problem}")
    reads(cast.claire, reverse("order", args=[order]), reverse("rule", args=["IK-23"]), reverse("queue"))


def test_sav_fr_the_warehouse_and_finance_read_no_english_on_inkias_pages(cast, desk, client, reads):
    again, credited = desk["with_second_level"].case, desk["credited"]
    request = again.approvals.get()
    reads(
        cast.sofia,
        reverse("home"),
        again.get_absolute_url(),
        reverse("admin:approvals_approval_decision", args=[request.pk]),
        "/admin/approvals/approval/",
    )
    goods = desk["with_warehouse"].case.returns.get()
    reads(
        cast.luc,
        reverse("floor"),
        reverse("replacements"),
        *(reverse(name, args=[goods.number]) for name in ("count",)),
    )
    reads(cast.claire, reverse("slip", args=[goods.number]))
    due = reverse("issue", args=[credited.case.number, "credit"])
    reads(cast.priya, reverse("finance"), due)
    paper = credited.do("issue_credit_note", by=cast.priya, reference="L-1").case.credit_notes.get()
    reads(cast.priya, reverse("issued"), reverse("issued_one", args=[paper.number]))
    assert english_in(client.get(reverse("finance"))) == []


def test_evidence_seen_elsewhere_is_ticked_on_the_page_one_kind_or_several(cast, client):
    for number, kinds in (("200011", ["parcel"]), ("200012", ["parcel", "delivery_note", "cartridges"])):
        walk = start_about(cast, "missing", order=inkia_order(cast, number))
        client.force_login(cast.claire)
        address = reverse("step", args=[walk.case.number, "note_evidence"])
        assert client.post(address, {"kinds": kinds, "words": "Dans le ticket."}).status_code == 302
        assert walk.told("note_evidence").data["kinds"] == kinds
