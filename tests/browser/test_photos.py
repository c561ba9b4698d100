"""A customer sends three photos from a telephone through the link; the agent sees them on the case."""

import pytest
from django.conf import settings
from playwright.sync_api import expect

from cases.models import Photo
from cases.photos.links import make_link
from tests.browser.looking import cut_off, obstacles
from tests.browser.seats import PHONE
from tests.photos.conftest import drawn

COLOURS = ("red", "green", "blue")


def pictures(*more):
    return [
        {"name": f"{colour}.jpg", "mimeType": "image/jpeg", "buffer": drawn(colour, (1200, 900))}
        for colour in COLOURS
    ] + list(more)


@pytest.mark.parametrize("scripts", [True, False])
def test_three_photos_from_a_telephone_are_on_the_case_of_the_agent(seats, walk, scripts):
    claire = seats("claire")
    claire.goto(f"/cases/{walk.case.number}/")
    claire.get_by_text("Ask the customer for photos").click()
    claire.get_by_role("button", name="Prepare the letter").click()
    body = claire.get_by_label("Text")
    expect(body).to_be_in_viewport()
    link = next(word for word in body.input_value().split() if "/c/" in word)

    kim = seats(viewport=PHONE, java_script_enabled=scripts, has_touch=True, is_mobile=True)
    kim.goto(link.removeprefix(settings.DESK_PUBLIC_URL))
    not_a_photo = {"name": "drawing.svg", "mimeType": "image/svg+xml", "buffer": b"<svg/>"}
    kim.locator("input[type=file]").set_input_files(pictures(not_a_photo))
    kim.get_by_label("Message").fill("All three from the same box.")
    kim.get_by_role("button", name="Send").tap()
    expect(kim.locator(".problem")).to_contain_text("drawing.svg")
    expect(kim.get_by_text("3 photos have arrived so far.")).to_be_visible()
    expect(kim.get_by_text("All three from the same box.")).to_be_visible()
    assert Photo.objects.count() == 3

    claire.goto(f"/cases/{walk.case.number}/")
    thumbnails = claire.locator("#photos img")
    expect(thumbnails).to_have_count(3)
    thumbnails.first.scroll_into_view_if_needed()
    for thumbnail in thumbnails.all():
        expect(thumbnail).to_have_js_property("naturalWidth", 320)
    expect(claire.get_by_text("The customer sent 3 photos")).to_be_visible()
    expect(claire.get_by_text("All three from the same box.")).to_be_visible()
    thumbnails.first.click()
    expect(claire.locator("img.whole")).to_have_js_property("naturalWidth", 1200)


def test_an_agent_adds_photos_and_takes_one_off(seats, walk):
    claire = seats("claire", viewport=PHONE)
    claire.goto(f"/cases/{walk.case.number}/")
    claire.locator("#photos summary", has_text="Add photos").click()
    claire.locator("#photos input[type=file]").set_input_files(pictures())
    expect(claire.locator("#photos output")).to_have_text("red.jpg, green.jpg, blue.jpg")
    claire.locator("#photos").get_by_role("button", name="Add photos").click()
    expect(claire.locator("ul.messages .is-done")).to_contain_text("3 photos added.")
    claire.locator("#photos img").first.click()
    claire.get_by_label("Reason").fill("A face is on it.")
    claire.get_by_role("button", name="Take it off").click()
    expect(claire.locator("#photos img")).to_have_count(2)


def test_the_customers_page_is_no_obstacle_on_any_screen(seats, walk):
    address = make_link(walk.case, ["photo"], by=walk.cast.claire).removeprefix(settings.DESK_PUBLIC_URL)
    kim, found = seats(viewport=PHONE, locale="fr"), []
    for page in (address, f"{address}?thanks", f"/c/{'x' * 43}/"):
        kim.goto(page)
        found += [*obstacles(kim, PHONE), *obstacles(kim, PHONE, "dark"), *cut_off(kim)]
    kim.goto(address)
    kim.get_by_role("button", name="Send").click()
    found += [*obstacles(kim, PHONE), *cut_off(kim)]
    assert not found, "\n".join(found)
