"""The decision page as a manager works with it: one screen, written words, one effect."""

import re
from datetime import timedelta
from decimal import Decimal
from itertools import product

import pytest
from allauth.core.context import request_context
from django.db import connection
from django.utils import timezone

from approvals.actions import Changed, decide
from approvals.models import Approval
from tests.approvals.conftest import INBOX, page_of
from tests.cast import LETTER, Walk, make_case


def now(request):
    return Approval.objects.get(pk=request.pk)


def text(response):
    return re.sub(r"\s+", " ", response.content.decode())


def page(client, person, request):
    client.force_login(person)
    response = client.get(page_of(request))
    assert response.status_code == 200
    return text(response)


@pytest.mark.rule("FB-22")
def test_approving_keeps_words_person_and_time_and_opens_the_next_request(cast, ask, answer, client):
    first, second = ask(amount="93.00"), ask(amount="20.00")
    response = answer(cast.ada, first, words="Fair price for three torches.")
    assert response.status_code == 302 and response.url == page_of(second)
    decided = now(first)
    assert (decided.state, decided.answer, decided.decided_by) == (
        "approved",
        "Fair price for three torches.",
        cast.ada,
    )
    assert decided.final_amount == Decimal("93.00") and timezone.now() - decided.decided_at < timedelta(
        minutes=1
    )
    assert "Approved: Compensation of £93.00 to Halden &amp; Pike Ltd." in text(client.get(response.url))


def test_after_the_last_one_the_inbox_says_that_nothing_waits(cast, gift, answer, client):
    response = answer(cast.anna, gift)
    assert response.url == INBOX
    assert "Nothing waits for your decision." in client.get(INBOX).content.decode()


@pytest.mark.rule("FB-22")
def test_rejecting_needs_no_password_and_keeps_the_words(cast, compensation, answer):
    assert answer(cast.ada, compensation, "reject", words="Replace them.", password="").status_code == 302
    assert (now(compensation).state, now(compensation).answer) == ("rejected", "Replace them.")
    assert compensation.case.approvals.granted("compensation") is None


@pytest.mark.rule("FB-22")
def test_an_answer_without_words_decides_nothing(cast, compensation, answer, fill_in):
    for verdict, words in product(["approve", "reject", "less"], ["", "   ", "\n\t"]):
        form = fill_in(cast.ada, compensation, verdict, words=words, amount="50" if verdict == "less" else "")
        assert "Enter your answer" in form.errors["words"][0], (verdict, words)
    response = answer(cast.ada, compensation, words="\n\t")
    body = response.content.decode()
    assert response.status_code == 422 and "Error:" in body and "Enter your answer" in body
    assert now(compensation).is_open


@pytest.mark.rule("FB-22")
def test_a_verdict_that_is_no_button_of_the_page_decides_nothing(cast, compensation, answer, fill_in):
    for verdict in ["", "approved", "granted", "yes", "APPROVE"]:
        assert not fill_in(cast.ada, compensation, verdict).is_valid(), verdict
    assert answer(cast.ada, compensation, "approved").status_code == 422
    assert now(compensation).is_open


@pytest.mark.rule("FB-19", "FB-22")
def test_looking_at_a_request_never_decides_it(cast, compensation, client):
    client.force_login(cast.ada)
    typed = {"verdict": "approve", "words": "Yes.", "password": "desk", "seen": compensation.content()}
    for look in (client.get, client.head, client.options):
        look(page_of(compensation), typed)
    assert now(compensation).is_open


# --- Approve less --------------------------------------------------------------------------------


@pytest.mark.rule("FB-22")
@pytest.mark.parametrize(
    ("typed", "granted"), [("50", "50.00"), ("€ 50,50", "50.50"), ("92.99", "92.99"), ("0.01", "0.01")]
)
def test_a_lower_amount_can_be_approved(cast, compensation, answer, typed, granted):
    assert answer(cast.ada, compensation, "less", amount=typed).status_code == 302
    decided = now(compensation)
    assert (decided.amount, decided.granted_amount, decided.final_amount) == (
        Decimal("93.00"),
        Decimal(granted),
        Decimal(granted),
    )


@pytest.mark.rule("FB-22")
def test_no_other_amount_can_be_approved(cast, compensation, answer, fill_in):
    for typed in [
        "93",
        "93.01",
        "1000",
        "-5",
        "0",
        "0.005",
        "NaN",
        "inf",
        "1e9",
        "1e-9",
        "ten",
        "",
        "5 0 £ x",
        "1,000,00",
    ]:
        assert "amount" in fill_in(cast.ada, compensation, "less", amount=typed).errors, typed
    response = answer(cast.ada, compensation, "less", amount="93.01", words="Half of it.")
    assert response.status_code == 422 and "Half of it." in response.content.decode()
    assert now(compensation).is_open


@pytest.mark.rule("FB-22")
def test_a_lower_amount_typed_beside_the_other_button_is_asked_about(cast, compensation, answer):
    response = answer(cast.ada, compensation, "approve", amount="40")
    assert response.status_code == 422 and "Approve less" in response.content.decode()
    assert now(compensation).is_open


@pytest.mark.rule("FB-22", "FB-09")
def test_fields_the_page_does_not_have_change_nothing(cast, compensation, answer):
    extra = {
        "granted_amount": "500",
        "kind": "refund",
        "state": "rejected",
        "decided_by": "1",
        "currency": "JPY",
        "case": "2",
        "asked_by": "4",
    }
    assert answer(cast.ada, compensation, **extra).status_code == 302
    decided = now(compensation)
    assert (decided.kind, decided.amount, decided.granted_amount, decided.currency, decided.decided_by) == (
        "compensation",
        Decimal("93.00"),
        None,
        "GBP",
        cast.ada,
    )


# --- The password again --------------------------------------------------------------------------


def test_money_asks_for_the_password_again_and_a_wrong_one_loses_nothing(cast, compensation, answer):
    response = answer(cast.ada, compensation, words="A fair price.", password="guess")
    body = response.content.decode()
    assert response.status_code == 422 and "This is not your password" in body and "A fair price." in body
    assert 'value="guess"' not in body
    assert now(compensation).is_open


def test_money_is_not_approved_without_a_password(cast, compensation, answer):
    response = answer(cast.ada, compensation, password=None)
    assert response.status_code == 422 and "Enter your password" in response.content.decode()
    assert now(compensation).is_open


def test_the_password_of_somebody_else_does_not_do(cast, compensation, answer):
    cast.alan.set_password("another one")
    cast.alan.save()
    assert answer(cast.ada, compensation, password="another one").status_code == 422


def test_the_password_holds_for_the_next_requests_for_a_while(
    cast, ask, answer, client, settings, monkeypatch
):
    first, second, third = ask(amount="10"), ask(amount="20"), ask(amount="30")
    answer(cast.ada, first)
    assert "Your password" not in client.get(page_of(second)).content.decode()
    data = {"verdict": "approve", "words": "Yes.", "seen": second.content()}
    assert client.post(page_of(second), data).status_code == 302
    assert now(second).state == "approved"
    later = timezone.now().timestamp() + settings.ACCOUNT_REAUTHENTICATION_TIMEOUT + 1
    monkeypatch.setattr("allauth.account.internal.flows.reauthentication.time.time", lambda: later)
    assert "Your password" in client.get(page_of(third)).content.decode()
    assert client.post(page_of(third), {**data, "seen": third.content()}).status_code == 422


def test_tries_of_the_password_are_braked(cast, compensation, answer, fill_in):
    for _ in range(10):
        form = fill_in(cast.ada, compensation, password="guess")
        with request_context(form.request):
            assert "password" in form.errors
    response = answer(cast.ada, compensation, password="desk")
    assert response.status_code == 422 and "Too many" in response.content.decode()
    assert now(compensation).is_open


@pytest.mark.parametrize("kind", ["findings", "exchange", "refund_talk"])
def test_what_names_no_money_asks_for_no_password(cast, ask, answer, kind):
    request = ask(kind)
    assert answer(cast.ada, request, password=None).status_code == 302
    assert now(request).state == "approved"


# --- Changed, answered or withdrawn meanwhile ------------------------------------------------------


@pytest.mark.rule("FB-22")
def test_the_second_of_two_sees_who_decided_and_keeps_what_was_typed(cast, compensation, answer):
    answer(cast.ada, compensation, "reject", words="No.")
    response = answer(cast.alan, compensation, words="Yes, gladly.")
    body = response.content.decode()
    assert response.status_code == 409 and "Already decided by Ada at" in body and "Yes, gladly." in body
    assert (now(compensation).state, now(compensation).decided_by) == ("rejected", cast.ada)


@pytest.mark.rule("FB-22")
def test_a_double_click_has_one_effect_and_says_what_the_first_did(cast, compensation, answer, client):
    answer(cast.ada, compensation)
    letters = compensation.case.letters.count()
    second = answer(cast.ada, compensation, "reject")
    assert second.status_code == 302
    assert "Already decided by you at" in client.get(second.url).content.decode()
    assert now(compensation).state == "approved"
    assert compensation.case.letters.count() == letters
    assert compensation.case.events.filter(name="hear_decision").count() == 1


@pytest.mark.rule("FB-22")
def test_a_request_changed_in_place_is_refused_with_the_difference_and_the_words_kept(
    cast, compensation, answer
):
    seen = compensation.content()
    compensation.amount = Decimal("400.00")
    compensation.save()
    response = answer(cast.ada, compensation, words="Fair.", seen=seen)
    body = text(response)
    assert response.status_code == 409
    assert "the amount changed from 93.00 to 400.00" in body and "Fair." in body and "£400.00" in body
    assert now(compensation).is_open


@pytest.mark.rule("FB-22")
def test_raw_sql_that_changes_the_amount_is_noticed_too(cast, compensation, answer):
    seen = compensation.content()
    with connection.cursor() as cursor:
        cursor.execute("UPDATE approvals_approval SET amount=400 WHERE id=%s", [compensation.pk])
    assert answer(cast.ada, compensation, seen=seen).status_code == 409
    assert now(compensation).is_open


@pytest.mark.rule("FB-22")
def test_a_request_that_another_replaced_leads_to_the_new_one_and_says_what_changed(
    cast, compensation, answer
):
    compensation.case.approvals.ask("compensation", by=cast.claire, words="Less.", amount=Decimal("50.00"))
    newer = compensation.case.approvals.open().get()
    response = answer(cast.ada, compensation, words="Fair.")
    body = response.content.decode()
    assert response.status_code == 409
    assert "the amount changed from 93.00 to 50.00" in body and page_of(newer) in body and "Fair." in body
    assert now(compensation).state == "withdrawn" and newer.is_open


def test_an_answer_that_does_not_say_what_was_seen_is_refused(cast, compensation, client):
    for seen in ["", "0" * 64, "nonsense"]:
        with pytest.raises(Changed):
            decide(compensation.pk, by=cast.ada, verdict="approve", words="Yes.", seen=seen)
    client.force_login(cast.ada)
    data = {"verdict": "approve", "words": "Yes.", "password": "desk"}
    assert client.post(page_of(compensation), data).status_code == 409
    assert now(compensation).is_open


@pytest.mark.rule("FB-22")
def test_a_request_of_a_reopened_case_can_no_more_be_answered(cast, compensation, answer):
    type(compensation.case).objects.filter(pk=compensation.case_id).update(cycle=2)
    response = answer(cast.ada, compensation)
    assert response.status_code == 409 and "closed or reopened" in response.content.decode()
    assert now(compensation).is_open


# --- What the page shows --------------------------------------------------------------------------


def test_the_title_is_the_decision_and_the_share_of_the_order_stands_beside_the_amount(cast, ask, client):
    body = page(client, cast.ada, ask("refund", amount="148.50", name="L. Marchand", currency="EUR"))
    assert "<h1>Refund of €148.50 to L. Marchand</h1>" in body
    assert "36% of €410.00" in body
    assert "Approve refund of €148.50" in body


@pytest.mark.rule("FB-19")
def test_the_very_text_to_agree_is_shown_in_full_with_its_language(cast, client):
    walk = (
        Walk(cast, make_case(cast, language="fr"))
        .to_accepted()
        .do("ask_findings_agreement", words="For the customer.")
    )
    body = page(client, cast.ada, walk.case.approvals.open().get())
    assert f'lang="fr">{LETTER}</p>' in body
    assert "Agree this very text" in body


def test_the_evidence_of_the_case_is_on_the_page(cast, walk, client):
    walk.to_findings().to_exchange(torches=5).to_return(torches=5).counted(torches=3, damaged=1)
    walk.do("ask_credit", lines=walk.lines(torches=4), amount="124.00", words="Four came back.")
    body = page(client, cast.ada, walk.case.approvals.open().get())
    for fact in [
        "Three of the torches do not light.",
        "Three torches out of ten stay dark, since delivery.",
        "3 good, 1 damaged, 1 missing of 5",
        "4 of 10 · Metal torch 8 LED · £31.00 each, £124.00",
        "final customer",
        "Four came back.",
        "FB-08",
        LETTER,
    ]:
        assert fact in body, fact


def test_what_was_given_already_is_on_the_page(cast, walk, client):
    walk.to_findings().do("ask_compensation", amount="93.00", words="Three torches.").grant(
        "compensation", amount=Decimal("60.00")
    )
    walk.do("offer_compensation").do("record_acceptance", words="Fine.").do(
        "pay_compensation", by=cast.priya, reference="L-1"
    )
    walk.do("ask_compensation", amount="20.00", words="Two more.")
    body = page(client, cast.ada, walk.case.approvals.open().get())
    assert body.count("£60.00 in 1 document") == 2
    assert "3 requests, £113.00" in body


def test_earlier_requests_of_the_kind_are_shown_with_answer_and_what_changed(cast, compensation, client):
    case = compensation.case
    case.approvals.ask("compensation", by=cast.claire, words="Less.", amount=Decimal("50.00"))
    body = page(client, cast.ada, case.approvals.open().get())
    assert "Asked before" in body and "Void: the amount changed from 93.00 to 50.00" in body


@pytest.mark.rule("FB-22")
def test_the_case_hears_the_answer_and_the_asker_gets_it_by_mail(cast, compensation, answer):
    answer(cast.ada, compensation, words="Fair price.")
    event = compensation.case.events.get(name="hear_decision")
    assert event.by == cast.ada and event.data["answer"] == "Fair price."
    letter = compensation.case.letters.get(template="decision")
    assert letter.address == cast.claire.email and "Fair price." in letter.body
