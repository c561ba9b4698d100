"""Every page, in both languages, wide and narrow, light and dark: no obstacle, nothing cut off, little to load."""

import gzip

import pytest
from playwright.sync_api import expect

from cases.models import User
from cases.views.imports import SAMPLE
from tests.browser.looking import COLOURS, cut_off, obstacles
from tests.browser.seats import PHONE
from tests.browser.world import everywhere

KILOBYTE = 1024
MOST_REQUESTS = 9  # the page of a photo asks for the photo too
# What is looked at because it says that nothing is there.
NOT_THERE = ("/nowhere/", f"/c/{'x' * 43}/")


@pytest.fixture
def visit(seats, cast):
    """Everybody's pages, one after the other, each as on a first visit: (page, what the server answered)."""
    world = everywhere(cast)

    def pages(language, **options):
        User.objects.update(language=language)
        for username, addresses in world.items():
            page = seats(username, locale=language, **options)
            page.context.new_cdp_session(page).send("Network.setCacheDisabled", {"cacheDisabled": True})
            answers = []
            page.on("response", lambda answer, seen=answers: seen.append(answer))
            for address in addresses:
                answers.clear()
                there = page.goto(address).ok
                assert there or address in NOT_THERE, address
                # What is a customer's speaks the customer's language, whoever looks at it.
                for_customers = "/slip/" in address or address.startswith("/c/")
                assert for_customers or page.locator("html").get_attribute("lang") == language, address
                yield page, [answer for answer in answers if _belongs_to(page, answer)]

    return pages


def _belongs_to(page, answer):
    """Whether this page asked for it: what the page before still asked for may be answered late."""
    asked_by = answer.request.headers.get("referer", "")
    return answer.request.is_navigation_request() or asked_by in ("", page.url) or "/static/" in asked_by


def test_no_page_is_an_obstacle_at_a_desk_in_english_whatever_the_colours(visit):
    found = []
    for page, _answers in visit("en"):
        found += [*obstacles(page), *obstacles(page, colours="dark", rules=COLOURS), *cut_off(page)]
    assert not found, "\n".join(found)


def test_no_page_is_an_obstacle_on_a_phone_in_french_in_the_dark(visit):
    found = []
    for page, _answers in visit("fr", viewport=PHONE):
        found += [*obstacles(page, PHONE, "dark"), *cut_off(page)]
    assert not found, "\n".join(found)


def test_every_page_weighs_little_on_the_first_visit(visit):
    """Compressed: 40 kB at a desk, 30 kB in the warehouse. The pages of the admin are Django's."""
    found = []
    for page, answers in visit("en"):
        if "/admin/" in page.url:
            continue
        page.wait_for_load_state("load")
        bodies = [answer.body() for answer in answers if not 300 <= answer.status < 400]
        weight = sum(len(gzip.compress(body)) for body in bodies) / KILOBYTE
        if weight > (30 if "/floor/" in page.url else 40) or len(answers) > MOST_REQUESTS:
            found.append(f"{page.url}: {weight:.1f} kB in {len(answers)} requests")
    assert not found, "\n".join(found)


def test_what_went_wrong_is_said_without_an_obstacle(seats, walk):
    walk.to_findings()
    claire = seats("claire")
    claire.goto(f"/cases/{walk.case.number}/do/ask_compensation/")
    claire.locator("main form .actions button").first.click()
    found = obstacles(claire)
    claire.goto(f"/cases/new/?order={walk.case.order.number}")
    claire.get_by_label("Print quality", exact=True).check()
    claire.get_by_role("button", name="Check the answers").click()
    found += obstacles(claire, PHONE)
    claire.goto(f"/cases/{walk.case.number}/")
    claire.get_by_label("Text").fill("We will refund 93.00 GBP.")
    claire.get_by_role("button", name="Send to").click()
    found += [*obstacles(claire), *obstacles(claire, PHONE, "dark", COLOURS)]
    claire.goto("/imports/")
    claire.locator("[type=file]").set_input_files(SAMPLE)
    claire.get_by_role("button", name="Check the file").click()
    expect(claire.get_by_role("heading", name="3 refused rows")).to_be_visible()
    found += [*obstacles(claire), *obstacles(claire, PHONE, "dark", COLOURS), *cut_off(claire)]
    assert not found, "\n".join(found)


def test_the_colours_a_person_chose_win_over_those_of_the_system(seats, cast):
    claire = seats("claire", color_scheme="light")
    claire.goto("/preferences/")
    background = "getComputedStyle(document.body).backgroundColor"
    light = claire.evaluate(background)
    claire.locator("main").get_by_label("Colours").select_option("dark")
    claire.locator("main").get_by_role("button", name="Save").click()
    claire.wait_for_load_state()
    assert claire.evaluate(background) != light
