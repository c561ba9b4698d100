"""The counting pages: blind, quick, for two people at once, with and without a script."""

import re
import uuid

import pytest
from django.urls import reverse

from returns.codes import azerty, slip_digits
from returns.counting import scan, start
from returns.models import Count, Return, Scan
from tests.worlds import world

TORCH, PEN = "5012345678900", "5012345678917"
SCRIPT = {"Scan": "1"}


@world
def back(walk, cast):
    """A return of 7 torches and 13 pens: figures that occur nowhere else on a page."""
    return walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=7, pens=13))


@pytest.fixture
def luc(client, cast):
    client.force_login(cast.luc)
    return client


@world
def page(back, cast):
    """The address of the counting page, with the count open."""
    start(back.pk, by=cast.luc)
    return reverse("count", args=[back.number])


def read_url(back, number=1):
    return reverse("count_read", args=[back.number, number])


def numbers(html):
    """Every number of two digits or less that the page says, in text and in attributes; keys of rows say nothing."""
    html = re.sub(r'name="csrfmiddlewaretoken" value="[^"]*"|"x-csrftoken": "[^"]*"', "", html)
    html = re.sub(r'name="(scan_id|once|seen)" value="[^"]*"', "", html)
    html = re.sub(r"<time.*?</time>|<meta[^>]*>|<svg.*?</svg>|<header.*?</header>", "", html, flags=re.S)
    return set(re.findall(r"(?<![\w.-])\d{1,2}(?![\w.-])", html))


def test_the_floor_does_not_exist_for_others(client, cast, back):
    for stranger in (cast.claire, cast.anna, cast.priya, cast.root, cast.sam, cast.max):
        client.force_login(stranger)
        for name, args in [
            ("floor", []),
            ("count", [back.number]),
            ("count_finish", [back.number]),
            ("gifts", []),
        ]:
            assert client.get(reverse(name, args=args)).status_code == 404
        for name, args in [("count_start", [back.number]), ("count_read", [back.number, 1])]:
            assert client.post(reverse(name, args=args)).status_code == 404
    assert not back.counts.exists()


@pytest.mark.parametrize("who", ["luc", "ada"])
def test_the_floor_lists_expected_returns(client, cast, back, who):
    client.force_login(getattr(cast, who))
    assert back.number in client.get(reverse("floor")).content.decode()


def test_the_floor_says_when_nothing_is_expected(luc):
    assert "No return is expected" in luc.get(reverse("floor")).content.decode()


def test_a_scanned_slip_starts_its_count(luc, back):
    answer = luc.post(reverse("floor"), {"code": slip_digits(back.number)})
    assert answer.url == reverse("count", args=[back.number])
    assert back.counts.get().state == Count.State.OPEN


def test_a_slip_read_on_a_french_keyboard_is_found(luc, back):
    answer = luc.post(reverse("floor"), {"code": azerty(slip_digits(back.number))})
    assert answer.url == reverse("count", args=[back.number])


def test_a_scanned_article_opens_the_return_that_announced_it(luc, back):
    answer = luc.post(reverse("floor"), {"code": TORCH})
    assert answer.url == reverse("count", args=[back.number])
    assert not back.counts.exists()


def test_an_article_of_several_returns_lists_them(luc, back, walk, cast):
    other = walk.case.returns.authorise(by=cast.claire, lines=walk.lines(torches=1))
    shown = luc.post(reverse("floor"), {"code": TORCH}).content.decode()
    assert back.number in shown and other.number in shown


@pytest.mark.parametrize("code", ["4006381333931", "RT-2031-00001", "x" * 400, "\x00"])
def test_what_nobody_expects_is_said_in_words(luc, back, code):
    answer = luc.post(reverse("floor"), {"code": code})
    assert answer.status_code == 200


def test_looking_at_a_return_starts_nothing(luc, back):
    assert "Start counting" in luc.get(reverse("count", args=[back.number])).content.decode()
    assert not back.counts.exists()


def test_the_button_starts_the_count(luc, back):
    answer = luc.post(reverse("count_start", args=[back.number]))
    assert answer.url == reverse("count", args=[back.number])
    assert (back.counts.get().state, back.counts.get().started_by.username) == (Count.State.OPEN, "luc")


@pytest.mark.rule("FB-24")
def test_counting_is_blind_until_it_is_finished(luc, back, page):
    urls = [page, f"{page}?board", reverse("count_finish", args=[back.number]), reverse("floor")]
    for _round in range(2):
        for url in urls:
            assert not {"7", "13", "20"} & numbers(luc.get(url).content.decode())
        answer = luc.post(read_url(back), {"code": TORCH}, headers=SCRIPT)
        assert not {"7", "13", "20"} & numbers(answer.content.decode())


@pytest.mark.rule("FB-24")
def test_the_result_shows_announced_beside_counted(luc, back, page):
    luc.post(read_url(back), {"code": TORCH, "do": "add", "units": "9"})
    luc.post(reverse("count_finish", args=[back.number]), {"note": "Wet box."})
    shown = luc.get(page).content.decode()
    assert {"7", "13", "9"} <= numbers(shown)
    assert (
        "2 over" in shown
        and "13 short" in shown
        and "Wet box." in shown
        and "Sales was told: Claire" in shown
    )


def test_a_scan_without_a_script_comes_back_to_the_page(luc, back, page):
    answer = luc.post(read_url(back), {"code": TORCH, "condition": "damaged"})
    assert answer.url == f"{page}?condition=damaged"
    html = luc.get(answer.url).content.decode()
    assert re.search(r'value="damaged" checked', html) and "autofocus" in html
    assert Scan.objects.get().condition == "damaged"


def test_a_page_sent_again_counts_once(luc, back, page):
    posted = {"code": TORCH, "scan_id": str(uuid.uuid4())}
    for _press in range(3):
        luc.post(read_url(back), posted)
    assert Scan.objects.count() == 1


@pytest.mark.parametrize(
    ("posted", "sound"),
    [
        ({"code": TORCH}, "known"),
        ({"code": TORCH, "condition": "damaged"}, "damaged"),
        ({"code": azerty(PEN)}, "known"),
        ({"code": "4006381333931"}, "unknown"),
        ({"code": "x" * 400}, "unknown"),
        ({"do": "undo"}, "nothing"),
        ({"do": "add", "code": TORCH, "units": "12"}, "known"),
        ({"do": "add", "code": TORCH, "units": "１２"}, "known"),
        ({"do": "set", "code": TORCH, "units": "0"}, "nothing"),
        ({"do": "remark", "code": "4006381333931", "note": "x"}, "refused"),
        ({"do": "add", "code": TORCH, "units": "-1"}, "refused"),
        ({"do": "set", "code": TORCH, "units": "-1"}, "refused"),
        ({"do": "add", "code": TORCH, "units": "10000"}, "refused"),
        ({"do": "add", "code": TORCH, "units": ""}, "refused"),
        ({"do": "add", "code": TORCH, "units": "1O"}, "refused"),
        ({"do": "set", "code": TORCH, "units": "1e3"}, "refused"),
        ({"do": "burn", "code": TORCH}, "refused"),
        ({"code": TORCH, "condition": "eaten"}, "refused"),
        ({"code": TORCH, "scan_id": "1"}, "refused"),
        ({"code": "\x00"}, "refused"),
        ({}, "refused"),
    ],
)
def test_every_reading_is_answered_with_a_sound_and_a_sentence(luc, back, page, posted, sound):
    answer = luc.post(read_url(back), posted, headers=SCRIPT)
    assert answer.headers["Scan"] == sound
    assert answer.status_code == (409 if sound == "refused" else 200)
    assert (sound == "refused") == ('role="alert"' in answer.content.decode())


def test_a_scan_after_the_count_was_finished_is_told_to_be_late(luc, back, page):
    luc.post(reverse("count_finish", args=[back.number]))
    answer = luc.post(read_url(back), {"code": TORCH}, headers=SCRIPT)
    assert (answer.status_code, answer.headers["Scan"]) == (409, "late")
    assert not Scan.objects.exists()


def test_two_people_count_the_same_return(luc, back, page, cast, client):
    luc.post(read_url(back), {"code": TORCH})
    scan(back.counts.get().pk, code=TORCH, by=cast.ada)
    shown = luc.get(f"{page}?board").content.decode()
    assert "<b>2</b>" in shown and "Ada" in shown and "Luc" in shown


def test_finishing_asks_what_an_unknown_code_is_and_keeps_what_was_typed(luc, back, page):
    luc.post(read_url(back), {"code": "4006381333931"})
    finish = reverse("count_finish", args=[back.number])
    answer = luc.post(finish, {"note": "Box was wet.", "code": "4006381333931", "remark": " "})
    assert answer.status_code == 409 and "Box was wet." in answer.content.decode()
    luc.post(finish, {"code": "4006381333931", "remark": "A mug of another shop"})
    assert "A mug of another shop" in luc.get(page).content.decode()


def test_two_finishes_make_one_result(luc, back, page, cast, client):
    finish = reverse("count_finish", args=[back.number])
    assert luc.post(finish).url == page
    client.force_login(cast.ada)
    assert client.post(finish).url == page
    assert back.case.letters.filter(template="goods_counted").count() == 1


def test_finishing_old_figures_is_refused(luc, back, page, cast):
    html = luc.get(reverse("count_finish", args=[back.number])).content.decode()
    seen = re.search(r'name="seen" value="(\d+)"', html)[1]
    scan(back.counts.get().pk, code=TORCH, by=cast.ada)
    answer = luc.post(reverse("count_finish", args=[back.number]), {"seen": seen})
    assert answer.status_code == 409 and "new readings" in answer.content.decode()
    assert back.counts.get().state == Count.State.OPEN


def test_counting_again_wants_a_reason(luc, back, page):
    luc.post(reverse("count_finish", args=[back.number]))
    again = reverse("count_again", args=[back.number, 1])
    assert "Enter the reason" in luc.post(again, {"reason": " "}).content.decode()
    assert luc.post(again, {"reason": "A box was overlooked."}).url == page
    assert "A box was overlooked." in luc.get(page).content.decode()


def test_a_count_can_be_stopped_without_a_result(luc, back, page):
    stop = reverse("count_stop", args=[back.number, 1])
    luc.post(stop, {"reason": ""})
    assert back.counts.get().state == Count.State.OPEN
    luc.post(stop, {"reason": "Wrong parcel."})
    assert back.counts.get().state == Count.State.DROPPED
    assert "Start counting" in luc.get(page).content.decode()


def test_a_cancelled_return_says_so(luc, back, walk):
    walk.case.returns.call_off(back)
    luc.post(reverse("floor"), {"code": slip_digits(back.number)})
    assert "was cancelled" in luc.get(reverse("count", args=[back.number])).content.decode()
    assert not back.counts.exists()


def test_the_pretended_scanner_is_for_the_demo_only(luc, back, page, settings):
    assert "Pretend scanner" not in luc.get(page).content.decode()
    settings.DESK_DEMO = True
    shown = luc.get(page).content.decode()
    assert "Pretend scanner" in shown and TORCH in shown


def test_an_unknown_number_is_not_found(luc):
    assert luc.get(reverse("count", args=["RT-2031-00001"])).status_code == 404
    assert luc.post(reverse("count_start", args=["RT-2031-00001"])).status_code == 404


def test_the_floor_asks_as_few_questions_for_many_returns_as_for_one(
    luc, back, walk, cast, django_assert_max_num_queries
):
    luc.get(reverse("floor"))
    with django_assert_max_num_queries(12):
        luc.get(reverse("floor"))
    for _more in range(3):
        start(walk.case.returns.authorise(by=cast.claire, lines=walk.lines(pens=1)).pk, by=cast.luc)
    assert Return.objects.count() == 4
    with django_assert_max_num_queries(12):
        luc.get(reverse("floor"))
