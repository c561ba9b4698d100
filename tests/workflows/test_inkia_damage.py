"""IK-19 to IK-25: damaged parcels and contents."""

import pytest
from django.db import IntegrityError, transaction

from approvals.actions import decide
from cases.actions import Unclear, perform
from cases.blockers import Blocked
from cases.letters.gate import LetterStopped
from cases.letters.write import send_to_customer
from cases.models import Customer
from cases.states import State
from cases.workflows.inkia.claims import earlier_claims
from tests.workflows.inkia import BLACK, CYAN, TONER, inkia_order, start_about
from tests.worlds import world


@world
def parcel(cast):
    """A parcel came damaged."""
    return start_about(cast, "damaged_parcel")


@world
def about(cast):
    """A case of either kind, by what it is about."""
    return {
        "damaged_parcel": start_about(cast, "damaged_parcel", order=inkia_order(cast, "IK-1")),
        "damaged_content": start_about(cast, "damaged_content", order=inkia_order(cast, "IK-2")).saw(
            "damage"
        ),
    }


def confirmed(walk, **units):
    """Damage of `units` is confirmed on the case."""
    if walk.case.problem == "damaged_parcel":
        return walk.do("articles_are_damaged", lines=walk.units(**units), words="Tout a coulé.")
    return walk.do("confirm_damage", lines=walk.units(**units), words="L’encre a coulé.")


@world
def claimed_before(cast):
    """The customer's new order: on an earlier one they had a claim about damage, which was refused."""
    earlier = start_about(cast, "damaged_parcel", order=inkia_order(cast, "IK-1"))
    earlier.do("refuse_claim", words="Le colis est intact.").do("send_refusal").do("close")
    return inkia_order(cast, "IK-2", customer=earlier.case.customer), earlier.case.number


@world
def again(cast, claimed_before):
    """Two black cartridges of that new order are damaged, too."""
    order, _number = claimed_before
    return confirmed(start_about(cast, "damaged_content", order=order).saw("damage"), black=2)


@world
def asked(again):
    """SAV-FR is asked to allow a direct exchange in spite of the earlier claim."""
    return again.do("ask_direct_exchange", words="Cliente fidèle, deux cartouches.")


@pytest.mark.rule("IK-19")
def test_the_customer_is_asked_to_check_the_articles_of_a_damaged_parcel(parcel):
    walk = parcel.do("ask_parcel_check")
    assert "Vérifiez si les articles" in walk.case.letters.get(to="customer").body
    assert walk.told("ask_parcel_check").rule == "IK-19"
    walk.is_refused("exchange_directly", "IK-01")
    walk.is_refused("arrange_return_exchange", "IK-25", label=False, words="")


@pytest.mark.rule("IK-20")
def test_articles_in_good_condition_are_answered_with_an_apology(parcel):
    walk = parcel.do("articles_are_good", words="Tout est intact.")
    letter = walk.case.letters.get(to="customer")
    assert "Nous vous présentons nos excuses" in letter.body and "vous pouvez les utiliser" in letter.body
    assert "problème technique" in letter.body
    assert walk.told("articles_are_good").data["words"] == "Tout est intact."
    walk.is_refused("exchange_directly", "IK-25")
    assert walk.do("close").case.state == State.CLOSED
    # The customer may come back.
    walk.do("reopen", words="L’imprimante ne la reconnaît pas.")
    assert walk.case.state == State.WITH_AGENT and walk.case.cycle == 2


@pytest.mark.rule("IK-21")
@pytest.mark.parametrize("intact", [True, False])
def test_logistics_is_told_and_then_the_customer(parcel, intact):
    walk = parcel
    if intact:
        walk.do("articles_are_good", words="Tout est intact.")
    with pytest.raises(Unclear):
        walk.do("pass_to_logistics", words=" ")
    walk.do("pass_to_logistics", words="Carton écrasé d’un côté.")
    signal, letter = walk.case.signals.get(), walk.case.letters.get(template="passed_to_logistics")
    assert (signal.channel, signal.data["courier"]) == ("logistics", "Colissimo")
    assert "service logistique" in letter.body and letter.at >= signal.at
    assert walk.told("pass_to_logistics").rule == "IK-21"
    walk.is_refused("pass_to_logistics", "IK-21", words="Encore.")


@pytest.mark.rule("IK-20", "IK-23")
def test_who_comes_back_after_intact_articles_made_no_earlier_claim_by_it(parcel):
    walk = parcel.do("articles_are_good", words="Tout est intact.")
    walk.do("close").do("reopen", words="Une cartouche fuit.")
    walk.do("articles_are_damaged", lines=walk.units(black=1), words="Elle fuit.")
    walk.do("exchange_directly")
    assert walk.letters_to_customer()[-1] == "direct_exchange"


@pytest.mark.rule("IK-21")
def test_only_a_damaged_parcel_is_passed_to_logistics(cast):
    start_about(cast, "damaged_content").is_refused("pass_to_logistics", "IK-19", words="Écrasé.")


@pytest.mark.rule("IK-24")
def test_damaged_articles_are_seen_before_anything_is_confirmed_or_said(cast):
    walk = start_about(cast, "damaged_content").do("ask_damage_photos")
    assert "photo des articles concernés" in walk.case.letters.get(to="customer").body
    walk.is_refused("confirm_damage", "IK-24", lines=walk.units(black=1), words="Elle le dit.")
    for text in ("Nous procédons à l’échange de vos cartouches.", "C’est notre erreur."):
        with pytest.raises(LetterStopped):
            send_to_customer(walk.case, "Votre commande", text, by=cast.claire)


@pytest.mark.rule("IK-22", "IK-25")
@pytest.mark.parametrize("problem", ["damaged_parcel", "damaged_content"])
def test_what_costs_less_than_ten_euro_is_exchanged_at_once(about, problem):
    walk = confirmed(about[problem], black=2)
    walk.is_refused("arrange_return_exchange", "IK-25", label=False, words="")
    walk.do("exchange_directly")
    order = walk.case.replacements.get()
    assert order.nothing_to_return and order.lines == walk.units(black=2) and order.approval is None
    assert "rien à nous renvoyer" in walk.case.letters.get(template="direct_exchange").body
    assert walk.told("exchange_directly").data["earlier"] == []
    walk.is_refused("exchange_directly", "IK-25")
    assert walk.shipped().do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-22", "IK-25")
@pytest.mark.parametrize("problem", ["damaged_parcel", "damaged_content"])
def test_exactly_ten_euro_is_not_less(about, problem):
    walk = confirmed(about[problem], cyan=1)
    refused = walk.is_refused("exchange_directly", "IK-25")
    assert "less than 10 €" in str(refused)
    walk.do("arrange_return_exchange", label=False, words="").back(CYAN)
    assert walk.shipped().do("close").case.state == State.CLOSED


@world
def content(cast):
    """Articles are damaged, and the agent saw it."""
    return start_about(cast, "damaged_content").saw("damage")


@pytest.mark.rule("IK-25")
def test_one_case_has_both_remedies_when_some_articles_cost_less_and_some_more(content):
    walk = confirmed(content, black=1, cyan=1, toner=1).do("exchange_directly")
    walk.do("arrange_return_exchange", label=False, words="")
    direct, held = walk.case.replacements.order_by("id")
    assert (direct.lines, held.lines) == (walk.units(black=1), walk.units(cyan=1, toner=1))
    assert (direct.nothing_to_return, held.nothing_to_return) == (True, False)
    with pytest.raises(Blocked) as blocked:
        walk.shipped(held.number)  # the other one may leave, this one may not
    assert blocked.value.blockers[0].rule == "IK-25" and not walk.case.replacements.filter(
        shipped_at__isnull=False
    )
    walk.shipped(direct.number).is_refused("close", "DK-02")
    walk.back(CYAN, damaged=[TONER]).shipped(held.number).do("close")
    assert walk.case.state == State.CLOSED


@pytest.mark.rule("IK-25")
def test_a_case_does_not_close_while_damaged_units_are_left(content):
    walk = confirmed(content, black=1, toner=1).do("exchange_directly").shipped()
    refused = walk.is_refused("close", "IK-25")
    assert "1 × TON-X" in str(refused)
    assert walk.do("record_waiver", words="Je garde le toner.").do("close").case.state == State.CLOSED


@pytest.mark.rule("IK-15", "IK-25")
def test_a_label_for_damaged_articles_is_the_customers_to_ask_for(content):
    walk = confirmed(content, toner=1).do("arrange_return_exchange", label=False, words="")
    goods = walk.case.returns.get()
    assert goods.label == "none"
    walk.do("send_label", goods=goods.pk, words="Je n’ai pas d’imprimante.")
    assert walk.case.returns.get().label == "asked"


@pytest.mark.rule("IK-23")
def test_no_leave_is_asked_for_where_the_history_is_clear(content):
    confirmed(content, black=1).is_refused("ask_direct_exchange", "IK-23", words="Au cas où.")


@pytest.mark.rule("IK-23")
def test_reopening_is_no_way_past_the_history(content):
    walk = confirmed(content, black=3).do("exchange_directly").shipped().do("close")
    walk.do("reopen", words="Les nouvelles fuient aussi.").saw("damage")
    walk.do("confirm_damage", lines=walk.units(black=3), words="Encore.")
    assert earlier_claims(walk.case) == [walk.case]
    walk.is_refused("exchange_directly", "IK-23")
    walk.do("arrange_return_exchange", label="", words="")
    assert walk.told("arrange_return_exchange").data["earlier"] == [walk.case.number]


@pytest.mark.rule("IK-23")
def test_an_earlier_claim_of_the_same_kind_forbids_the_direct_exchange(cast, claimed_before):
    order, number = claimed_before
    walk = confirmed(start_about(cast, "damaged_content", order=order).saw("damage"), black=1, cyan=1)
    assert number in str(walk.is_refused("exchange_directly", "IK-23"))
    # Blocked, it is a return-exchange like the others.
    walk.do("arrange_return_exchange", label=False, words="")
    assert walk.case.replacements.get().lines == walk.units(black=1, cyan=1)
    assert walk.told("arrange_return_exchange").data["earlier"] == [number]
    walk.back(BLACK, CYAN).shipped().do("close")


@pytest.mark.rule("IK-23")
def test_the_database_keeps_no_leave_that_names_no_units(cast, again):
    with pytest.raises(IntegrityError), transaction.atomic():
        again.case.approvals.ask("direct_exchange", by=cast.claire, words="Sans unités.")


@pytest.mark.rule("IK-23")
def test_sav_fr_may_allow_it_in_writing_for_these_very_units(cast, claimed_before, asked):
    walk, number = asked, claimed_before[1]
    request = walk.case.approvals.get()
    assert walk.case.state == State.WITH_SECOND_LEVEL
    assert walk.told("ask_direct_exchange").data["earlier"] == [number] and request.lines == walk.units(
        black=2
    )
    walk.is_refused("exchange_directly", "IK-23")
    for person in (cast.claire, cast.ada, cast.anna, cast.root):
        with pytest.raises(Blocked):
            walk.grant("direct_exchange", by=person)
    walk.grant("direct_exchange", by=cast.sofia, words="D’accord.").do("exchange_directly")
    assert walk.case.replacements.get().approval == request
    assert walk.told("exchange_directly").data["earlier"] == [number]


@pytest.mark.rule("IK-23")
def test_sav_fr_decides_on_the_page_that_shows_units_evidence_and_history(
    cast, claimed_before, asked, client
):
    walk, number = asked, claimed_before[1]
    request = walk.case.approvals.get()
    client.force_login(cast.sofia)
    assert request.case.number in client.get("/admin/approvals/approval/").content.decode()
    address = f"/admin/approvals/approval/{request.pk}/"
    html = client.get(address).content.decode()
    for shown in ("in spite of an earlier claim", "Cartouche noire", "L’encre a coulé.", number):
        assert shown in html
    answer = {"verdict": "approve", "words": "D’accord.", "seen": request.content()}
    assert client.post(address, answer).status_code == 302
    assert walk.again().case.approvals.granted("direct_exchange") and walk.case.state == State.WITH_AGENT


@pytest.mark.rule("IK-23", "DK-07")
def test_who_asked_cannot_allow_it_with_both_roles_either(cast, asked):
    cast.claire.groups.add(*cast.sofia.groups.all())
    request = asked.case.approvals.get()
    with pytest.raises(Blocked) as blocked:
        decide(request.pk, by=cast.claire, verdict="approve", words="Oui.", seen=request.content())
    assert "DK-07" in {blocker.rule for blocker in blocked.value.blockers}


@pytest.mark.rule("IK-23")
def test_refused_leave_leaves_the_return_exchange(cast, asked):
    asked.grant("direct_exchange", by=cast.sofia, verdict="reject", words="Non, troisième fois.")
    assert asked.case.state == State.WITH_AGENT
    asked.is_refused("exchange_directly", "IK-23")
    asked.do("arrange_return_exchange", label=False, words="")


@pytest.mark.rule("IK-23")
def test_the_history_is_that_of_the_customer_and_of_the_same_kind(cast, django_assert_num_queries):
    def case(problem, number, customer=None, **fields):
        return start_about(cast, problem, order=inkia_order(cast, number, customer=customer), **fields).case

    first = case("damaged_toner", "IK-1")
    kim = first.customer
    case("missing", "IK-2", kim)  # another kind
    case("damaged_content", "IK-3")  # another customer
    guest = Customer.objects.create(name="A. Lefort", email=kim.email.upper(), language="fr")
    second = case("damaged_parcel", "IK-4", guest)  # the same one, as a guest
    third = case("damaged_content", "IK-5", kim)
    case("damaged_content", "IK-6", kim)  # a later one
    perform(first.pk, "withdraw", by=cast.claire, words="Ce n’était rien.")
    with django_assert_num_queries(1):
        assert earlier_claims(third) == [first, second]
        assert earlier_claims(third) == [first, second]
    assert earlier_claims(first) == []
