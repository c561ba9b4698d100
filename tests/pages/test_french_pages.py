"""The pages in French, told in French by French people: whatever English is left on one was never translated."""

import pytest
from django.urls import reverse

from cases.photos.adding import add_photos
from cases.photos.links import make_link
from cases.queues import counts, queues_of
from cases.steps import steps_of
from returns.counting import start
from tests.cast import Walk, make_case, make_order
from tests.pages.reading import english_in
from tests.photos.conftest import upload
from tests.worlds import world


@world
def french(cast):
    """A case with an exchange approved, a return announced, a compensation asked for and letters written."""
    for person in (cast.claire, cast.luc, cast.ada, cast.anna, cast.priya, cast.root):
        person.language = "fr"
        person.save()
    order = make_order(
        cast, currency="EUR", name="Maison Lefort", email="achats@lefort.example", country="France"
    )
    order.lines.filter(position=1).update(name="Lampe torche métal")
    order.lines.filter(position=2).update(name="Stylo bille bicolore")
    told = {
        "summary": "Des lampes restent éteintes",
        "words": "Trois lampes ne marchent pas.",
        "contact_name": "Agnès Lefort",
    }
    walk = Walk(cast, make_case(cast, order, language="fr", **told))
    walk.do("record_details", channel="email", words="Trois lampes sur dix, depuis la livraison.")
    walk.do("request_instructions", words="Trois lampes sur dix restent éteintes.")
    walk.do("give_instructions", by=cast.ada, words="Testez les contacts.").do("start_investigation")
    walk.do(
        "accept_responsibility",
        report="Les contacts sont mal soudés. Nous acceptons la responsabilité du défaut.",
    )
    walk.do("ask_findings_agreement", words="Rapport au client.").grant("findings", words="D’accord.")
    walk.do("send_findings").do("ask_exchange", lines=walk.lines(3), words="Lot défectueux.")
    walk.grant("exchange", words="D’accord.").do("authorise_return", lines=walk.lines(3), words="")
    return walk.do("ask_compensation", amount="40", words="En retard pour le salon.")


def test_an_agent_reads_no_english(cast, french, reads):
    case, letter = french.case, french.case.letters.filter(language="fr").first()
    steps = [step.name for step in steps_of(type(case)) if not step.by_desk]
    order = case.order.number
    numbers = counts(cast.claire, mine=True)
    # Lists differ in whose cases they show and in whether there is one; test_french.py knows what each is called.
    lists = {(queue.switch, bool(numbers.get(queue.name))): queue.name for queue in queues_of(cast.claire)}
    assert len(lists) == 4
    [photo], _none = add_photos(case.pk, [upload()], "photo", by=cast.claire)
    reads(
        cast.claire,
        *(f"{reverse('queue')}?queue={name}" for name in lists.values()),
        reverse("case", args=[case.number]),
        # Every fifth of the steps: forms that can be filled in, and steps with what stands in their way.
        *(reverse("step", args=[case.number, name]) for name in steps[::5]),
        *(reverse("intake") + asked for asked in ("", f"?order={order}", f"?order={order}&problem=other", "?order=1")),
        reverse("photos", args=[case.number]),
        reverse("photo", args=[case.number, photo.pk]),
        *(reverse(name) for name in ("outbox", "imports", "rules", "preferences", "search")),
        *(reverse(name) for name in ("mfa_index", "account_change_password")),
        *(reverse(name, args=[what]) for name, what in (("letter", letter.pk), ("order", order), ("rule", "FB-22"))),
        *(f"{reverse('search')}?q=Lefort", f"{reverse('search')}?q=rien", "/nulle-part/", reverse("floor")),
    )  # fmt: skip


def test_a_manager_and_aftersales_read_no_english(cast, french, reads):
    request = french.case.approvals.open().get()
    inbox, decision = (
        "/admin/approvals/approval/",
        reverse("admin:approvals_approval_decision", args=[request.pk]),
    )
    reads(
        cast.ada,
        inbox,
        f"{inbox}?show=all",
        decision,
        reverse("queue"),
        reverse("case", args=[french.case.number]),
    )
    reads(cast.anna, "/admin/", inbox, decision)


def test_an_administrator_reads_no_english(cast, french, reads):
    people = ("admin:cases_user_changelist", "admin:cases_user_add", "admin:cases_team_changelist")
    reads(
        cast.root,
        "/admin/",
        *(reverse(name) for name in people),
        reverse("admin:cases_user_change", args=[cast.tom.pk]),
    )


def test_the_warehouse_reads_no_english(cast, french, reads):
    goods = french.case.returns.get()
    names = ("floor", "replacements", "gifts")
    reads(cast.luc, *(reverse(name) for name in names), reverse("count", args=[goods.number]))
    count = start(goods.pk, by=cast.luc)
    assert count.number == 1
    reads(cast.luc, *(reverse(name, args=[goods.number]) for name in ("count", "count_finish")))
    reads(cast.claire, reverse("slip", args=[goods.number]))


def test_finance_reads_no_english(cast, french, reads):
    french.grant("compensation", words="D’accord.").do("offer_compensation")
    french.do("record_acceptance", words="D’accord.")
    payment = reverse("issue", args=[french.case.number, "pay_compensation"])
    reads(cast.priya, *(reverse(name) for name in ("finance", "issued")), payment)
    paid = french.do("pay_compensation", by=cast.priya, reference="L-1").case.credit_notes.get()
    reads(cast.priya, payment, reverse("issued_one", args=[paid.number]))


def test_a_customer_reads_no_english_on_the_page_for_photos(client, cast, french, settings):
    address = make_link(french.case, ["photo"], by=cast.claire).removeprefix(settings.DESK_PUBLIC_URL)
    for answer in (client.get(address), client.post(address), client.get(f"{address}?thanks")):
        assert english_in(answer) == []
    assert english_in(client.get(f"/c/{'x' * 43}/", headers={"accept-language": "fr"})) == []


@pytest.mark.parametrize("name", ["account_login", "account_reset_password", "account_signup"])
def test_before_sign_in_the_browser_chooses_the_language(client, db, name):
    response = client.get(reverse(name), headers={"accept-language": "fr"})
    assert 'lang="fr"' in response.content.decode() and english_in(response) == []
