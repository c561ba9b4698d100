"""The desk without a mouse, on keyboards of several countries."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.acts import case_of, step_button
from tests.cast import make_case, make_order

# A stop is seen when it has a size, and marked when something is drawn around it.
WHERE_THE_FOCUS_IS = """() => {
  const stop = document.activeElement;
  if (stop === document.body) return null;
  const box = stop.getBoundingClientRect();
  const style = getComputedStyle(stop);
  return {
    name: stop.name || stop.dataset.step || stop.localName,
    seen: box.width > 0 && box.height > 0 && style.visibility !== "hidden",
    marked: style.outlineStyle !== "none" || style.boxShadow !== "none",
  };
}"""
ON_A_CASE = re.compile(r"/cases/RC-[^/]+/")


@pytest.fixture
def cases(cast):
    """Three cases of Claire's."""
    return [
        make_case(
            cast,
            make_order(cast, f"FB-{n}", record_number=f"NS-{n}"),
            problem="print_quality",
            summary=f"Case {n}",
        )
        for n in (1, 2, 3)
    ]


@pytest.fixture
def claire(seats, cases):
    page = seats("claire")
    page.goto("/")
    return page


def row(page, n):
    return page.locator("table[data-list] tbody tr").nth(n).get_by_role("link").first


def test_the_list_is_walked_with_j_and_k_and_a_case_opened_with_enter(claire):
    expect(row(claire, 0)).to_be_focused()
    claire.keyboard.press("j")
    claire.keyboard.press("j")
    expect(row(claire, 2)).to_be_focused()
    claire.keyboard.press("j")
    expect(row(claire, 2)).to_be_focused()
    claire.keyboard.press("k")
    expect(row(claire, 1)).to_be_focused()
    number = row(claire, 1).inner_text()
    claire.keyboard.press("Enter")
    expect(claire).to_have_url(re.compile(rf"/cases/{number}/"))
    claire.keyboard.press("j")
    expect(claire).not_to_have_url(re.compile(rf"/cases/{number}/"))
    expect(claire).to_have_url(ON_A_CASE)
    claire.keyboard.press("e")
    expect(claire).to_have_url(re.compile(r"/cases/\?queue=mine"))


def test_a_digit_takes_the_step_that_bears_it(claire, cases):
    claire.goto(f"/cases/{cases[0].number}/")
    button = step_button(claire, "record_details")
    claire.keyboard.press(button.locator("kbd").inner_text())
    expect(button.locator("xpath=..")).to_have_attribute("open", "")


def test_a_french_keyboard_takes_steps_with_unshifted_digits(claire, cases):
    claire.goto(f"/cases/{cases[0].number}/")
    button = step_button(claire, "record_details")
    digit = int(button.locator("kbd").inner_text())
    letter = "&é\"'(-è_ç"[digit - 1]
    devtools = claire.context.new_cdp_session(claire)
    for act in ("keyDown", "keyUp"):
        devtools.send("Input.dispatchKeyEvent", {"type": act, "key": letter, "code": f"Digit{digit}"})
    expect(button.locator("xpath=..")).to_have_attribute("open", "")


def test_r_replies_n_notes_and_ctrl_enter_sends(claire, cases):
    claire.goto(f"/cases/{cases[0].number}/")
    claire.keyboard.press("n")
    expect(claire.get_by_label("Internal note")).to_be_checked()
    expect(claire.get_by_label("Text")).to_be_focused()
    claire.keyboard.type("nothing but a note, rj1?c")
    claire.keyboard.press("Control+Enter")
    expect(claire.get_by_text("Note saved; not sent.")).to_be_visible()
    assert case_of(cases[0].number).events.filter(name="note").count() == 1
    claire.locator("h1").click()
    claire.keyboard.press("r")
    expect(claire.get_by_label("To the customer")).to_be_checked()
    expect(claire.get_by_label("Text")).to_be_focused()
    claire.keyboard.type("We look into it as a priority.")
    claire.keyboard.press("Control+Enter")
    expect(claire.locator("#sending")).to_contain_text("Sends in 10 s")


def test_the_question_mark_lists_the_keys_and_escape_closes_the_list(claire):
    claire.keyboard.press("?")
    expect(claire.get_by_role("dialog")).to_be_visible()
    claire.keyboard.press("Escape")
    expect(claire.get_by_role("dialog")).to_be_hidden()


def test_search_and_places_are_one_press_away(claire, cases):
    claire.keyboard.press("Control+k")
    expect(claire.locator("#search")).to_be_focused()
    claire.keyboard.type(cases[1].number)
    claire.keyboard.press("Enter")
    expect(claire).to_have_url(re.compile(rf"/cases/{cases[1].number}/"))
    claire.keyboard.press("g")
    claire.keyboard.press("m")
    expect(claire).to_have_url(re.compile(r"queue=mine"))
    claire.keyboard.press("c")
    expect(claire).to_have_url(re.compile(r"/cases/new/"))


def test_what_is_found_is_walked_through_without_leaving_the_box(claire, cases):
    box, found = claire.locator("#search"), claire.locator("#found")
    claire.keyboard.press("Control+k")
    claire.keyboard.type("hald")
    expect(found.get_by_role("option").first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(found.locator("mark").first).to_have_text(re.compile("hald", re.IGNORECASE))
    claire.keyboard.press("ArrowDown")
    claire.keyboard.press("ArrowDown")
    second = found.get_by_role("option").nth(1)
    expect(second).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", second.get_attribute("id"))
    expect(box).to_be_focused()
    claire.keyboard.press("Escape")
    expect(found).to_be_hidden()
    expect(box).to_have_value("hald")
    claire.keyboard.press("ArrowUp")
    expect(found).to_be_visible()
    expect(found.get_by_role("option").last).to_have_attribute("aria-selected", "true")
    claire.keyboard.press("Enter")
    expect(claire).to_have_url(re.compile(r"/search\?q=hald"))
    claire.keyboard.press("Control+k")
    claire.keyboard.type("Case 1")
    expect(found.get_by_role("option").first).to_contain_text("Case 1")
    claire.keyboard.press("ArrowDown")
    claire.keyboard.press("Enter")
    expect(claire).to_have_url(ON_A_CASE)


def test_leaving_the_box_closes_what_it_found(claire, cases):
    claire.keyboard.press("Control+k")
    claire.keyboard.type("halden")
    found = claire.locator("#found")
    expect(found).to_be_visible()
    claire.keyboard.press("Tab")
    expect(found).to_be_hidden()


def test_the_box_is_reached_from_the_admin(seats, cast):
    page = seats("root")
    page.goto("/admin/")
    page.keyboard.press("Control+k")
    expect(page.locator("#search")).to_be_focused()


def test_single_keys_can_be_switched_off(claire, cases):
    claire.locator("details.menu summary").click()
    claire.get_by_role("checkbox", name="Keyboard shortcuts").uncheck()
    claire.locator("details.menu").get_by_role("button", name="Save").click()
    expect(claire.locator("html")).to_have_attribute("data-keys", "off")
    claire.goto(f"/cases/{cases[0].number}/")
    for key in ("n", "1", "c", "?"):
        claire.keyboard.press(key)
    expect(claire.get_by_label("To the customer")).to_be_checked()
    expect(claire.get_by_role("dialog")).to_be_hidden()
    assert ON_A_CASE.search(claire.url)
    assert step_button(claire, "record_details").locator("xpath=..").get_attribute("open") is None


def test_tab_reaches_the_steps_and_the_composer_and_every_stop_is_seen(claire, cases):
    claire.goto(f"/cases/{cases[0].number}/")
    stops = set()
    for _press in range(120):
        claire.keyboard.press("Tab")
        stop = claire.evaluate(WHERE_THE_FOCUS_IS)
        if stop is None:
            break
        assert stop["seen"] and stop["marked"], stop
        stops.add(stop["name"])
    assert {"record_details", "body", "q"} <= stops
