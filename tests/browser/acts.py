"""What people do on the pages, in the words of the pages."""

import re
import time

from playwright.sync_api import expect

from cases.models import Case

REPORT = (
    "We examined the sample: the print wears off because the ink was not cured. "
    "We accept responsibility for this fault."
)
KEY_SECONDS = 0.005  # between two keys of a scanner


def case_of(number):
    """The case as it is in the database now."""
    return Case.objects.get(number=number)


def sign_in(page, username, password="desk"):
    """Sign in with name and password on the page that asks for them."""
    page.get_by_label(re.compile("Username|Login", re.I)).fill(username)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()


def confirm(page, password="desk"):
    """Before money the password is asked again; what was to be done then continues."""
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Confirm").click()


def register(page, order="FB-771205"):
    """Register a case from the button on top to the page of the case; returns its number."""
    page.get_by_role("link", name="New case").click()
    page.get_by_label("Order", exact=False).last.fill(order)
    page.keyboard.press("Enter")
    page.get_by_label("Print quality", exact=True).check()
    page.get_by_label("In a few words").fill("Print wears off")
    page.get_by_label("The customer’s words").fill("The logo wears off on every torch.")
    page.get_by_role("button", name="Check the answers").click()
    page.get_by_role("button", name="Register case").click()
    expect(page).to_have_url(re.compile(r"/cases/RC-[^/]+/"))
    return re.search(r"/cases/(RC-[^/]+)/", page.url)[1]


def step_button(page, name):
    """What opens or takes the step `name` on the page of a case."""
    return page.locator(f"[data-step={name}]")


def take(page, name, **fields):
    """Take a step on the page of its case, typing `fields` into its form; says whether it was taken."""
    button = step_button(page, name)
    asks = button.evaluate("element => element.localName") == "summary"
    button.click()
    if asks:
        form = button.locator("xpath=..").locator("form")
        for field, value in fields.items():
            control = form.locator(f"[name='{field}']")
            if control.first.get_attribute("type") == "radio":
                form.locator(f"[name='{field}'][value='{value}']").check()
            else:
                control.fill(str(value))
        form.locator(".actions button").click()
    expect(page.locator("ul.messages .is-done")).to_be_visible()


def blocked(page, label):
    """The card that says why the step `label` cannot be taken; folded ones are unfolded."""
    folded = page.locator(".late details:not([open]) > summary")
    while folded.count():
        folded.first.click()
    return page.locator("li.is-blocked").filter(has=page.get_by_role("heading", name=label, exact=True))


def expect_blocked(page, label, rule, lifted_by):
    """The card names the rule and who can lift it, and is no button."""
    card = blocked(page, label)
    expect(card).to_contain_text(rule)
    expect(card.locator(".lifted", has_text=lifted_by).first).to_be_visible()
    expect(card.get_by_role("button")).to_have_count(0)


def answer(page, kind, words, verdict="approve", password="desk"):
    """Answer the oldest request of `kind` that waits for this person, in the admin, in writing."""
    page.goto("/admin/approvals/approval/")
    page.locator("table.requests").get_by_role("link", name=kind).first.click()
    page.get_by_label("Your answer").fill(words)
    if page.get_by_label("Your password").count():
        page.get_by_label("Your password").fill(password)
    page.locator(f"button[name=verdict][value={verdict}]").click()
    expect(page.locator("ul.messages .is-done")).to_be_visible()


def scan(page, code, times=1, apart_ms=60):
    """A wedge scanner: the characters within a few milliseconds, then Enter, whatever has the focus.

    The times of the keys are told with them: how long a busy machine takes to pass them on is no scanner's doing.
    """
    keys = page.context.new_cdp_session(page)
    for _once in range(times):
        began = time.time()
        for n, key in enumerate([*code, "Enter"]):
            pressed = {
                "key": key,
                "code": key if key == "Enter" else "",
                "timestamp": began + n * KEY_SECONDS,
            }
            text = "\r" if key == "Enter" else key
            keys.send("Input.dispatchKeyEvent", {"type": "keyDown", "text": text, **pressed})
            keys.send("Input.dispatchKeyEvent", {"type": "keyUp", **pressed})
        page.wait_for_timeout(apart_ms)
    keys.detach()


def expect_counted(page, units):
    """The board says that `units` were counted, and none waits on the device."""
    expect(page.locator("#board")).to_contain_text(re.compile(rf"\b{units} units? counted"))
