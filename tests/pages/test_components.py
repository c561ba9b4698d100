"""The parts every page is made of: words for money and time, badges, fields, what's next, error pages."""

import gzip
import json
import re
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
import time_machine
from babel.numbers import list_currencies
from django import forms
from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.template import Context, Template
from django.template.loader import render_to_string
from django.test import RequestFactory
from django.utils import timezone, translation

from cases.models import User
from cases.states import State
from cases.templatetags.desk import LOOKS, instant_in_words, level_of, money, words_for_remaining

NOW = datetime(2026, 11, 22, 13, 5, tzinfo=UTC)
STATIC = Path(settings.BASE_DIR) / "cases" / "static" / "desk"
TEMPLATES = Path(settings.BASE_DIR) / "templates"


@pytest.fixture(autouse=True)
def a_moment_in_paris():
    with time_machine.travel(NOW, tick=False), timezone.override("Europe/Paris"), translation.override("en"):
        yield


def drawn(source, **context):
    return Template("{% load desk %}" + source).render(Context(context))


def page(template="base.html", user=None, **context):
    request = RequestFactory().get("/cases/RC-2026-00001")
    request.user = user or AnonymousUser()
    return render_to_string(template, {"user": request.user, **context}, request=request)


class Reason(forms.Form):
    use_required_attribute = False
    reason = forms.CharField(
        label="Your reason", help_text="Kept in the history", error_messages={"required": "Enter your reason"}
    )
    amount = forms.CharField(label="Amount", required=False)
    kind = forms.ChoiceField(
        label="Kind",
        choices=[("a", "Faulty"), ("b", "Late")],
        widget=forms.RadioSelect,
        error_messages={"required": "Select what went wrong"},
    )


# --- Money ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "amount", "currency", "words"),
    [
        ("en", Decimal("148.5"), "EUR", "€148.50"),
        ("en", Decimal("1234.5"), "USD", "US$1,234.50"),
        ("fr", Decimal("148.5"), "EUR", "148,50\u00a0€"),
        ("fr", Decimal("1234.5"), "EUR", "1\u202f234,50\u00a0€"),
        ("en", Decimal("1200"), "JPY", "JP¥1,200"),
        ("en", Decimal("1200"), "CHF", "CHF\u00a01,200.00"),
        ("fr", Decimal("12"), "CNY", "12,00\u00a0CNY"),
        ("fr", Decimal("12"), "GBP", "12,00\u00a0£GB"),
    ],
)
def test_an_amount_names_its_currency_once_in_the_readers_language(language, amount, currency, words):
    with translation.override(language):
        assert money(amount, currency) == words


@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_two_currencies_look_the_same(language):
    with translation.override(language):
        words = [money(Decimal("10000"), currency) for currency in sorted(list_currencies())]
    assert len(words) > 100 and len(set(words)) == len(words)


def test_an_amount_is_rounded_half_up_not_to_even():
    assert money(Decimal("0.125"), "EUR") == "€0.13"


def test_no_amount_is_no_words():
    assert money(None, "EUR") == ""


# --- Time -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "use", "words"),
    [
        ("en", "list", "22 Nov 14:05"),
        ("en", "detail", "22 Nov 2026, 14:05"),
        ("en", "deadline", "Sun 22 Nov 2026, 14:05 Paris"),
        ("en", "document", "22 November 2026"),
        ("fr", "list", "22 nov. 14:05"),
        ("fr", "detail", "22 nov. 2026, 14:05"),
        ("fr", "deadline", "dim. 22 nov. 2026, 14:05 (Paris)"),
        ("fr", "document", "22 novembre 2026"),
    ],
)
def test_an_instant_is_told_in_the_readers_zone_and_language(language, use, words):
    with translation.override(language):
        assert instant_in_words(NOW, use) == words


def test_a_list_names_the_year_when_it_is_another():
    assert instant_in_words(NOW - timedelta(days=400), "list") == "18 Oct 2025, 15:05"


@pytest.mark.parametrize(
    ("language", "words"), [("fr", ["1er nov. 2026", "2 nov. 2026"]), ("en", ["1 Nov 2026", "2 Nov 2026"])]
)
def test_the_first_of_a_month_is_an_ordinal_in_french(language, words):
    with translation.override(language):
        assert [instant_in_words(date(2026, 11, day), "day") for day in (1, 2)] == words


def test_an_instant_is_marked_up_with_its_offset():
    assert 'datetime="2026-11-22T14:05:00+01:00"' in drawn("{{ at|when }}", at=NOW)


def test_a_plain_date_has_no_clock():
    assert (
        drawn("{{ day|when:'day' }}", day=date(2026, 11, 22))
        == '<time datetime="2026-11-22">22 Nov 2026</time>'
    )


@pytest.mark.parametrize(
    ("remaining", "level", "words"),
    [
        (timedelta(hours=72), "neutral", "3 d left"),
        (timedelta(hours=30), "neutral", "30 h left"),
        (timedelta(hours=24, seconds=1), "neutral", "24 h left"),
        (timedelta(hours=24), "soon", "24 h left"),
        (timedelta(hours=5, minutes=59), "soon", "5 h left"),
        (timedelta(minutes=20), "soon", "20 min left"),
        (timedelta(0), "soon", "0 min left"),
        (timedelta(seconds=-1), "overdue", "Overdue by 0 min"),
        (timedelta(hours=-3), "overdue", "Overdue by 3 h"),
    ],
)
def test_time_left_has_a_level_and_words(remaining, level, words):
    assert (level_of(remaining), words_for_remaining(remaining).replace("\u00a0", " ")) == (level, words)


def test_a_clock_says_its_deadline_and_how_much_time_is_used():
    clock = drawn(
        "{% clock due since=start promise='Answer' %}",
        due=NOW + timedelta(hours=6),
        start=NOW - timedelta(hours=18),
    )
    assert 'class="badge is-soon"' in clock and "6\u00a0h left" in clock
    assert 'title="Sun 22 Nov 2026, 20:05 Paris"' in clock and 'value="75"' in clock and "Answer" in clock


def test_a_clock_without_a_promise_says_so():
    assert "No promise" in drawn("{% clock due %}", due=None)


# --- States and pictures ------------------------------------------------------------------------------------


def test_every_state_has_a_look_and_a_picture_that_exist():
    css, icons = (STATIC / "desk.css").read_text(), (STATIC / "icons.svg").read_text()
    for state in State:
        look, picture = LOOKS[state]
        assert f".is-{look}" in css and f'<symbol id="{picture}"' in icons, state


def test_every_picture_a_template_asks_for_exists():
    icons = (STATIC / "icons.svg").read_text()
    asked = {
        name
        for template in TEMPLATES.rglob("*.html")
        for name in re.findall(r'{%\s*icon "([\w-]+)"', template.read_text())
    }
    assert asked
    assert {name for name in asked if f'<symbol id="{name}"' not in icons} == set()


def test_a_badge_says_the_state_in_a_word_and_hides_the_picture_from_screen_readers():
    badge = drawn("{% badge state %}", state=State.WITH_WAREHOUSE)
    assert "Waiting: warehouse" in badge and 'aria-hidden="true"' in badge and "is-warehouse" in badge


# --- Forms ------------------------------------------------------------------------------------------------


def test_a_field_gives_label_hint_error_and_control_in_this_order():
    field = Reason({})["reason"].as_field_group()
    order = [field.index(part) for part in ("<label", "Kept in the history", "Enter your reason", "<input")]
    assert order == sorted(order)
    assert '<span class="visually-hidden">Error:</span> Enter your reason' in field
    assert 'aria-invalid="true"' in field and 'aria-describedby="id_reason_helptext id_reason_error"' in field


def test_an_optional_field_says_so():
    form = Reason()
    assert "(optional)" in form["amount"].as_field_group()
    assert "(optional)" not in form["reason"].as_field_group()


def test_choices_stand_in_a_fieldset_with_their_question():
    assert re.search(r"<fieldset[^>]*>\s*<legend>Kind", Reason()["kind"].as_field_group())


def test_the_summary_repeats_each_error_and_leads_to_its_field():
    summary = render_to_string("desk/_problem.html", {"form": Reason({})})
    assert '<a href="#id_reason">Enter your reason</a>' in summary
    assert '<a href="#id_kind_0">Select what went wrong</a>' in summary


def test_there_is_no_summary_without_an_error():
    assert render_to_string("desk/_problem.html", {"form": Reason()}).strip() == ""


def test_sentences_that_belong_to_no_field_are_in_the_summary():
    assert "<li>Marc changed this case</li>" in render_to_string(
        "desk/_problem.html", {"problems": ["Marc changed this case"]}
    )


# --- What's next ------------------------------------------------------------------------------------------


# --- Pages ------------------------------------------------------------------------------------------------


def test_the_shell_stands_without_anything_the_pages_provide():
    html = page()
    assert '<a class="skip button" href="#main">' in html and 'id="live"' in html
    assert 'class="rail"' not in html and 'role="search"' not in html


def test_the_shell_shows_queues_approvals_and_the_new_case_to_those_who_have_them():
    claire = User(pk=7, username="claire", first_name="Claire", theme="dark", density="cosy", shortcuts=False)
    queue = {"url": "/cases/mine", "label": "My cases", "count": 18, "current": True, "key": "m"}
    html = page(user=claire, desk={"queues": [queue], "can_open_case": True}, approvals_waiting=4)
    assert 'data-theme="dark" data-density="cosy" data-keys="off"' in html
    assert (
        '<a href="/cases/mine" aria-current="page" data-go="m"><span>My cases</span> <span>18</span></a>'
        in html
    )
    assert 'data-key="c"' in html and "approvals wait for you" in html


def test_htmx_evaluates_nothing_styles_nothing_and_stays_at_home():
    config = json.loads(re.search(r"name=\"htmx-config\" content='([^']+)'", page()).group(1))
    assert (config["allowEval"], config["includeIndicatorStyles"], config["selfRequestsOnly"]) == (
        False,
        False,
        True,
    )
    assert {"code": "[45]..", "swap": True, "error": True} in config["responseHandling"]


def test_the_title_says_that_there_is_an_error():
    assert "<title>Error: " in page(form=Reason({}))
    assert "Error:" not in re.search("<title>(.*?)</title>", page(form=Reason())).group(1)


@pytest.mark.parametrize(
    ("address", "words", "searched"),
    [
        ("/cases/RC-2026-99999/", "There is no case RC-2026-99999.", "RC-2026-99999"),
        ("/orders/FB-0/", "There is no order FB-0.", "FB-0"),
        ("/nowhere/", "The desk knows no page /nowhere/.", ""),
    ],
)
def test_a_page_that_is_not_there_says_so_and_offers_to_search_for_the_number(
    client, cast, address, words, searched
):
    client.force_login(cast.claire)
    answer = client.get(address)
    page = answer.content.decode()
    assert answer.status_code == 404
    assert words in page and f'value="{searched}"' in page


@pytest.mark.parametrize("template", ["400.html", "403.html", "403_csrf.html", "404.html", "500.html"])
def test_an_error_page_has_a_sentence_and_an_action_and_asks_no_database(template):
    html = render_to_string(template)
    assert html.count("<h1>") == 1 and re.search(r'class="button( primary)?" href="/"', html)
    assert not re.search(r"\b(please|sorry|invalid|oops)\b", html, re.IGNORECASE)


def test_a_refusal_is_said_in_its_own_words():
    assert "Only finance issues credit notes." in render_to_string(
        "403.html", {"exception": "Only finance issues credit notes."}
    )


def test_no_template_carries_a_script_a_style_or_a_foreign_address():
    for template in TEMPLATES.rglob("*.html"):
        text = template.read_text()
        assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|hx-on|javascript:", text), (
            template
        )
        assert not re.search(r"""(?:src|href|action)=["']?(?:https?:)?//""", text), template


# --- The style sheet and the scripts -----------------------------------------------------------------------


def test_style_and_scripts_stay_small():
    assert (STATIC / "desk.css").stat().st_size <= 23_000
    assert len(gzip.compress((STATIC / "keys.js").read_bytes())) <= 4_000
    assert len(gzip.compress((STATIC / "desk.js").read_bytes())) <= 4_000


def test_scripts_speak_no_language_and_evaluate_nothing():
    for script in STATIC.glob("*.js"):
        text = script.read_text()
        assert not re.search(r"\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write", text), (
            script
        )
        assert not re.search(r"textContent = [\"'`]", text), script


def luminance(colour):
    digits = colour.lstrip("#")
    digits = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    channels = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted([luminance(one), luminance(other)])
    return (high + 0.05) / (low + 0.05)


def colours(block):
    """The colours a rule declares: {name: (light, dark)}."""
    return {
        name: (light, dark)
        for name, light, dark in re.findall(r"--([\w-]+): var\(--l,(#\w+)\) var\(--d,(#\w+)\)", block)
    }


def test_text_and_marks_can_be_told_from_every_surface_in_light_and_dark():
    css = (STATIC / "desk.css").read_text()
    rules = [colours(rule) for rule in re.findall(r"{([^{}]*)}", css)]
    page_colours = next(rule for rule in rules if "bg" in rule)
    states = [rule for rule in rules if "ink" in rule]
    assert len(states) == 9
    for theme in (0, 1):
        plain = {name: pair[theme] for name, pair in page_colours.items()}
        for surface in ("bg", "surface", "sunken", "hover", "note"):
            assert contrast(plain["fg"], plain[surface]) >= 7
            assert contrast(plain["fg-2"], plain[surface]) >= 4.5
        for surface in ("bg", "surface"):
            assert contrast(plain["accent"], plain[surface]) >= 4.5
            assert contrast(plain["edge"], plain[surface]) >= 3
            assert contrast(plain["focus"], plain[surface]) >= 3
        assert contrast(plain["on-accent"], plain["accent"]) >= 4.5
        for state in states:
            assert contrast(state["ink"][theme], state["tint"][theme]) >= 4.5
            assert contrast(state["mark"][theme], plain["surface"]) >= 3
