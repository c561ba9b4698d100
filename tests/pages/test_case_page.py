"""The page of a case: what is known, what happened, what is next, and what is in the way of the rest."""

import re

import pytest
from django.core.cache import cache

from cases.actions import note
from cases.blockers import possibilities
from cases.models import Case
from cases.steps import steps_of
from cases.timeline import LATEST, QUIET, history, stretches
from tests.cast import LETTER, Walk, make_case
from tests.workflows.inkia import start_about
from tests.worlds import world


@world
def accepted(walk):
    """The walk, when responsibility is accepted."""
    return walk.to_accepted()


@world
def exchange(accepted):
    """The walk, when the customer has the findings and an exchange of three torches is approved."""
    accepted.do("ask_findings_agreement", words="Report.").grant("findings")
    return accepted.do("send_findings").to_exchange()


@world
def back(exchange):
    """The walk, when the exchange was offered and the goods are announced back."""
    return exchange.do("offer_exchange").to_return()


@world
def long(back):
    """The walk, when a torch is missing and much was noted."""
    back.counted(torches=2)
    for n in range(20):
        note(back.case.pk, by=back.cast.tom, words=f"Note {n}")
    return back


@pytest.fixture
def show(client, walk):
    """Show the case of `walk` to somebody: show(user) → (answer, html)."""

    def shown(user, query=""):
        client.force_login(user)
        answer = client.get(f"/cases/{walk.case.number}/{query}")
        return answer, answer.content.decode()

    return shown


def test_every_step_is_on_the_page_permitted_or_with_its_reason_and_never_greyed_out(walk, show):
    walk.to_details()
    _answer, html = show(walk.cast.claire)
    permitted, blocked = possibilities(walk.case, walk.cast.claire)
    for step in permitted:
        assert f'data-step="{step.name}"' in html
    for step, _reasons in blocked:
        assert str(step.label).replace("'", "&#x27;") in html
        assert f'data-step="{step.name}"' not in html
    assert not re.search(r"<(button|input|select|textarea)[^>]*\bdisabled", html)


def test_what_comes_next_is_open_with_its_reasons_and_the_rest_is_folded_with_theirs(walk, show):
    answer, _html = show(walk.cast.claire)
    near = [step.name for steps, _reasons in answer.context["near"] for step in steps]
    assert (
        near[:2] == ["request_instructions", "start_investigation"] and "report_delivery_problem" not in near
    )
    for _steps, reasons in answer.context["near"]:
        assert reasons and {reason.kind for reason in reasons} == {"fact"}
    folded = [step.name for steps, _reasons in answer.context["later"] for step in steps]
    assert {"issue_credit_note", "report_delivery_problem"} <= set(folded) and not set(near) & set(folded)


def test_one_step_is_suggested_unless_that_would_take_a_side(walk, show):
    def suggested():
        answer, html = show(walk.cast.claire)
        advice = answer.context["advice"]
        aside = html[html.index('id="next-title"') : html.index('class="panel late"')]
        filled = re.findall(
            r'<(?:summary|button) class="[^"]*\bprimary\b[^"]*" data-step="(\w+)"',
            aside.replace('class="button primary"', 'class="primary"'),
        )
        assert filled == ([advice.name] if advice else [])
        return advice.name if advice else None

    assert suggested() == "ask_for_details"
    walk.do("ask_for_details")
    assert suggested() == "record_details"
    walk.to_details()
    assert suggested() == "request_instructions"
    walk.do("request_instructions", words="Three stay dark.")
    walk.do("give_instructions", by=walk.cast.ada, words="Test the contacts.").do("start_investigation")
    assert suggested() is None
    walk.do("accept_responsibility", report=LETTER)
    assert suggested() == "ask_findings_agreement"
    walk.do("ask_findings_agreement", words="Report.").grant("findings")
    assert suggested() == "send_findings"
    walk.do("send_findings").to_exchange()
    assert suggested() == "offer_exchange"


@pytest.mark.rule("FB-01")
def test_a_late_delivery_is_suggested_to_go_to_aftersales_first(client, cast):
    case = make_case(cast, problem="late")
    client.force_login(cast.claire)
    assert client.get(f"/cases/{case.number}/").context["advice"].name == "report_delivery_problem"


@pytest.mark.rule("FB-03", "FB-16", "FB-20")
def test_guidance_stands_beside_the_steps_it_is_for(walk, show):
    walk.to_details()
    answer, html = show(walk.cast.claire)
    assert {"FB-03", "FB-16", "FB-20"} <= {rule.id for rule in answer.context["guidance"]}
    assert "Show understanding" in html


@pytest.mark.parametrize("name", Case.workflows)
def test_every_step_of_the_procedure_can_be_told(name):
    procedure = Case.workflows[name]
    assert {step.name for step in steps_of(procedure)} == set(procedure.sentences)


@pytest.mark.parametrize("who", ["max", "luc", "priya", "sam"])
def test_to_a_stranger_the_case_does_not_exist(walk, client, who):
    client.force_login(getattr(walk.cast, who))
    answers = [
        client.get(f"/cases/{walk.case.number}{rest}").status_code
        for rest in ("/", "/do/close/", "/do/log_call/")
    ]
    posts = ["/do/log_call/", "/assign/", "/letters/new/", "/notes/new/"]
    answers += [
        client.post(f"/cases/{walk.case.number}{rest}", {"words": "x", "body": "x", "to": "note"}).status_code
        for rest in posts
    ]
    assert set(answers) == {404}
    assert walk.again().case.events.count() == 1


def test_looking_changes_nothing(walk, client):
    client.force_login(walk.cast.claire)
    before = (walk.case.version, walk.case.events.count())
    for path in ("", "do/ask_for_details/", "do/record_details/", "assign/", "letters/new/", "notes/new/"):
        client.get(f"/cases/{walk.case.number}/{path}")
        client.head(f"/cases/{walk.case.number}/{path}")
    walk.again()
    assert (walk.case.version, walk.case.events.count()) == before


def test_the_page_of_an_inkia_case_asks_no_more(cast, client, django_assert_max_num_queries):
    walk = start_about(cast, "damaged_content").saw("damage")
    walk.do("confirm_damage", lines=walk.units(black=1, cyan=1), words="L’encre a coulé.")
    walk.do("exchange_directly").do("arrange_return_exchange", label=False, words="")
    client.force_login(cast.claire)
    with django_assert_max_num_queries(22):
        assert client.get(f"/cases/{walk.case.number}/?queue=open").status_code == 200


def test_before_and_after_are_those_of_the_list_it_was_opened_from(client, cast, walk):
    others = [make_case(cast, walk.case.order) for _n in range(2)]
    client.force_login(cast.claire)
    answer = client.get(f"/cases/{others[0].number}/?queue=mine&sort=case")
    assert answer.context["beside"] == (walk.case.number, others[1].number)
    assert client.get(f"/cases/{others[0].number}/").context["beside"] == ("", "")


def test_a_case_is_given_to_a_colleague_from_its_page(client, walk):
    client.force_login(walk.cast.claire)
    client.post(f"/cases/{walk.case.number}/assign/", {"to": walk.cast.tom.pk, "once": "b" * 32})
    client.post(f"/cases/{walk.case.number}/assign/", {"to": walk.cast.tom.pk, "once": "b" * 32})
    assert walk.again().case.owner == walk.cast.tom
    assert walk.case.events.filter(name="assigned").count() == 1
    client.post(f"/cases/{walk.case.number}/assign/", {"to": walk.cast.luc.pk})
    assert walk.again().case.owner == walk.cast.tom


def test_what_people_typed_is_shown_as_text(client, cast):
    walk = Walk(
        cast, make_case(cast, summary="<script>alert(1)</script>", words="<img src=x onerror=alert(2)>")
    )
    client.force_login(cast.claire)
    html = client.get(f"/cases/{walk.case.number}/").content.decode()
    assert "<script>alert" not in html
    assert "<img src=x" not in html


def test_after_a_reopening_what_was_reached_before_counts_no_more(walk, show):
    walk.to_investigation().do(
        "refuse_responsibility", report="The torches were opened by force; we find no fault of ours."
    )
    walk.do("ask_findings_agreement", words="Report.").grant("findings").do("send_findings").do("close").do(
        "reopen", words="New photos."
    )
    answer, _html = show(walk.cast.claire)
    assert answer.context["gates"]["reached"] == []
    assert answer.context["advice"].name == "ask_for_details"
    assert Case.objects.get(pk=walk.case.pk).is_open


def test_long_quiet_stretches_of_the_history_are_folded_and_the_latest_stand_open(walk, show):
    walk.to_details()
    for n in range(QUIET + LATEST):
        walk.do("log_call", words=f"Call {n}: the customer asks how far we are.")
    _answer, html = show(walk.cast.claire)
    entries = history(walk.case)
    parts = stretches(entries)
    assert [entry for _folded, part in parts for entry in part] == entries
    [quiet] = [part for folded, part in parts if folded]
    assert f"{len(quiet)} events, " in html and not any(entry.is_message for entry in quiet)
    assert quiet[-1] == entries[-LATEST - 1]
    assert html.count("Call 0: the customer") == 1


def test_an_open_page_learns_who_else_looks_or_writes_and_that_the_case_changed(client, walk, cast):
    address = f"/cases/{walk.case.number}/here/"

    def sign(user, **given):
        client.force_login(user)
        return client.get(address, {"seen": walk.case.version, **given}).content.decode()

    cache.clear()
    assert "badge" not in sign(cast.claire)
    assert "Claire is looking" in sign(cast.tom, writing=1)
    alone = sign(cast.claire)
    assert "Tom is writing" in alone and "is looking" not in alone and "Changed" not in alone
    note(walk.case.pk, by=cast.tom, words="They rang.")
    assert "Changed meanwhile" in sign(cast.claire)
    assert client.get("/cases/RC-0/here/").status_code == 404
    client.force_login(cast.max)
    assert client.get(address).status_code == 404


def test_a_case_given_away_is_taken_back_with_one_press(client, walk, cast):
    client.force_login(cast.claire)
    address = f"/cases/{walk.case.number}/assign/"
    page = client.post(address, {"to": cast.tom.pk}, follow=True).content.decode()
    assert Case.objects.get(pk=walk.case.pk).owner == cast.tom
    undo = re.search(rf'<form method="post" action="{address}">.*?name="to" value="(\d+)".*?Undo', page, re.S)
    client.post(address, {"to": undo[1]})
    assert Case.objects.get(pk=walk.case.pk).owner == cast.claire
    assert walk.case.events.filter(name="assigned").count() == 2


def test_the_history_tells_who_did_what_when_and_by_which_rule(accepted, show):
    accepted.do("ask_compensation", amount="50.00", words="Half of the batch.").grant(
        "compensation", amount=None, words="Fifty is fair."
    )
    _answer, html = show(accepted.cast.claire)
    for words in (
        "Three torches out of ten stay dark",
        "The investigation started",
        "£50.00",
        "Half of the batch.",
        "Approved: Compensation",
        "Fifty is fair.",
        '<a href="/rules/FB-17/">FB-17</a>',
    ):
        assert words in html
    told = [entry.sentence for entry in history(accepted.case)]
    assert (
        told.index("The investigation started")
        < told.index("A compensation was asked for")
        < told.index("Approved: Compensation")
    )


def test_a_voided_approval_says_so_with_its_reason(accepted, show):
    accepted.do("ask_findings_agreement", words="Report.").grant("findings")
    accepted.do(
        "accept_responsibility", report="Another text, with another conclusion: we accept responsibility."
    )
    _answer, html = show(accepted.cast.claire)
    assert "No longer stands: Findings report" in html
    assert "the text of the report was changed" in html


def test_every_event_of_a_whole_case_has_its_own_sentence(exchange):
    exchange.do("offer_exchange").do("record_acceptance", words="Yes.").to_return().counted(torches=3)
    exchange.do("schedule_replacement", job_note="REPLACEMENT for FB-771205").do(
        "ship_replacement", by=exchange.cast.luc, tracking="PR9"
    ).do("close")
    names = {event.name for event in exchange.case.events.all()}
    assert not [entry.sentence for entry in history(exchange.case) if entry.sentence in names]


@pytest.mark.rule("FB-22")
def test_a_blocked_step_names_its_rule_with_a_link_its_figures_and_who_lifts_it(back, show):
    back.counted(torches=2)
    _answer, html = show(back.cast.claire)
    assert (
        '<a href="/rules/FB-25/">FB-25</a> Needed: the complete order is counted back (2 of 3 counted).'
        in html
    )
    assert "Lifted by: the warehouse: count the goods" in html


def test_counted_goods_and_papers_are_on_the_page(back, show):
    back.counted(torches=2, damaged=1)
    back.do("schedule_replacement", job_note="REPLACEMENT for FB-771205").do(
        "ship_replacement", by=back.cast.luc, tracking="PR9"
    )
    back.do("ask_compensation", amount="40.00", words="For the delay.").grant("compensation").do(
        "offer_compensation"
    )
    back.do("record_acceptance", words="Fine.").do("pay_compensation", by=back.cast.priya, reference="L-7")
    answer, html = show(back.cast.claire)
    torches = answer.context["lines"][0]
    assert (
        torches["expected"],
        torches["good"],
        torches["damaged"],
        torches["missing"],
        torches["replaced"],
    ) == (3, 2, 1, 0, 3)
    for words in ("CN-", "RT-", "RO-", "£40.00", "L-7", "£370.00", "PR9"):
        assert words in html


def test_an_order_line_shows_only_the_figures_that_some_line_has(client, back, show):
    new = make_case(back.cast, back.case.order)
    client.force_login(back.cast.claire)
    html = client.get(new.get_absolute_url()).content.decode()
    assert "Ordered" in html and "Announced back" not in html
    back.counted(torches=2)
    _answer, html = show(back.cast.claire)
    assert all(words in html for words in ("Announced back", "Good", "Missing"))
    assert ">Damaged</th>" not in html


@pytest.mark.parametrize("who", ["claire", "anna", "ada"])
def test_the_page_asks_the_database_at_most_two_and_twenty_times_however_long_the_history_is(
    long, client, django_assert_max_num_queries, who
):
    client.force_login(getattr(long.cast, who))
    with django_assert_max_num_queries(22):
        client.get(f"/cases/{long.case.number}/?queue=open")
