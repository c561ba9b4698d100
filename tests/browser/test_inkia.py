"""A French agent, the second level and the warehouse: damaged cartridges on both sides of 10.00 €."""

import re

import pytest
from playwright.sync_api import expect

from cases.models import User
from cases.states import State
from tests.browser.acts import case_of, expect_blocked, take
from tests.browser.seats import PHONE
from tests.workflows.inkia import inkia_order, start_about


@pytest.mark.rule("IK-22", "IK-23", "IK-25")
def test_damaged_cartridges_are_exchanged_at_once_or_come_back_as_price_and_history_say(seats, cast):
    User.objects.update(language="fr")
    claimed = start_about(cast, "damaged_parcel", order=inkia_order(cast, "200001"))
    order = inkia_order(cast, "200002", customer=claimed.case.customer)
    claire = seats("claire", locale="fr-FR")
    claire.goto(f"/cases/new/?order={order.number}")
    claire.locator("[name=problem][value=damaged_content]").check()
    claire.get_by_label("En quelques mots").fill("Deux cartouches fuient")
    claire.get_by_label("Les mots du client").fill("L’encre a coulé.")
    claire.locator("button[value=check]").click()
    claire.locator("button[value=register]").click()
    number = re.search(r"/cases/(RC-[^/]+)/", claire.url)[1]
    expect(claire.get_by_role("link", name=claimed.case.number)).to_be_visible()
    expect_blocked(claire, "Confirmer le dommage", "IK-24", "photos du client")

    claire.locator("[data-step=note_evidence]").click()
    claire.locator("[name=kinds][value=damage]").check()
    take_open(claire, "note_evidence", words="Photo dans le ticket.")
    black, cyan, _toner = order.lines.all()
    units = {f"lines-{black.pk}": 2, f"lines-{cyan.pk}": 1}
    take(claire, "confirm_damage", words="La photo montre la fuite.", **units)
    expect_blocked(claire, "Échanger directement ce qui coûte moins de 10\u00a0€", "IK-23", "SAV FR")
    take(claire, "ask_direct_exchange", words="Première réclamation sans suite.")

    sofia = seats("sofia", locale="fr-FR")
    sofia.goto("/")
    expect(sofia.get_by_role("heading", name=re.compile("SAV FR"))).to_be_visible()
    sofia.goto("/admin/approvals/approval/")
    sofia.locator("table.requests").get_by_role("link", name="Échange direct").first.click()
    expect(sofia.get_by_text(claimed.case.number).first).to_be_visible()
    sofia.get_by_label("Votre réponse").fill("D’accord, la photo est nette.")
    sofia.locator("button[name=verdict][value=approve]").click()
    expect(sofia.locator("ul.messages .is-done")).to_be_visible()

    claire.goto(f"/cases/{number}/")
    take(claire, "exchange_directly")
    take(claire, "arrange_return_exchange")
    case = case_of(number)
    assert [out.nothing_to_return for out in case.replacements.all()] == [True, False]
    assert case.returns.get().expected_total == 1

    luc = seats("luc", viewport=PHONE, locale="fr-FR")
    luc.goto("/floor/replacements/")
    luc.get_by_label("Numéro de suivi").first.fill("6A999")
    luc.get_by_role("button", name=re.compile("^Expédier")).first.click()
    expect(luc.locator("ul.messages .is-done")).to_be_visible()
    assert case_of(number).replacements.first().shipped_at and case_of(number).state == State.WITH_AGENT


def take_open(page, name, **fields):
    """Take the step whose form is open already."""
    form = page.locator(f"[data-step={name}]").locator("xpath=..").locator("form")
    for field, value in fields.items():
        form.locator(f"[name='{field}']").fill(value)
    form.locator(".actions button").click()
    expect(page.locator("ul.messages .is-done")).to_be_visible()
