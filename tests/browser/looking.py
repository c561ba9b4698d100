"""Looks at a page as people with different screens, colours and hands do."""

import re

from axe_playwright_python.sync_playwright import Axe

from tests.browser.seats import DESK, PHONE

NARROWEST = {"width": 320, "height": 640}

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"type": "tag", "values": _RULES}
# When only the colours change, only what depends on them is looked at again.
COLOURS = {"type": "rule", "values": ["color-contrast"]}

# A tick box is as large as the label one can press instead.
_SMALL_TARGETS = """() =>
  [...document.querySelectorAll("button, summary, input:not([type=hidden], [type=file]), select, textarea, .button")]
    .filter((element) => element.checkVisibility() && !element.closest(".visually-hidden, .skip"))
    .map((element) => {
      const label = element.matches("[type=checkbox], [type=radio]") && element.labels && element.labels[0];
      const boxes = [element, label].filter(Boolean).map((part) => part.getBoundingClientRect());
      const width = Math.max(...boxes.map((box) => box.width));
      const height = Math.max(...boxes.map((box) => box.height));
      return {width, height, html: element.outerHTML.slice(0, 120)};
    })
    .filter(({width, height}) => width && (width < 23.5 || height < 23.5))
    .map(({width, height, html}) => `${width} × ${height}: ${html}`)
"""
_TOO_WIDE = """(width) =>
  [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => element.outerHTML.slice(0, 100))
    .at(-1)
"""


def obstacles(page, size=DESK, colours="light", rules=ALL):
    """What is in the way of people who see the page at this size and in these colours: a list of sentences."""
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=colours)
    seen_as = f"{_where(page)} {size['width']} {colours}"
    found = []
    answer = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]}).response
    for violation in answer["violations"]:
        nodes = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
        found.append(f"{seen_as}: {violation['id']}: {nodes}")
    if rules is ALL:
        found += [f"{seen_as}: too small to hit: {small}" for small in page.evaluate(_SMALL_TARGETS)]
    return found


def cut_off(page, sizes=(DESK, PHONE, NARROWEST)):
    """At which sizes the page scrolls sideways, and because of what: a list of sentences."""
    found = []
    for size in sizes:
        page.set_viewport_size(size)
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > size["width"]:
            because = page.evaluate(_TOO_WIDE, size["width"])
            found.append(f"{_where(page)} {size['width']}: scrolls sideways to {width}: {because}")
    return found


def _where(page):
    return re.sub(r"^https?://[^/]+", "", page.url)
