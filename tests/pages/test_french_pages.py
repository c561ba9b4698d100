"""The pages in French, told in French by French people: whatever English is left on one was never translated."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest
from django.urls import reverse

from cases.photos.adding import add_photos
from cases.photos.links import make_link
from cases.queues import QUEUES
from cases.steps import steps_of
from returns.counting import start
from tests.cast import Walk, make_case, make_order
from tests.photos.conftest import upload

# Words that are English and never French.
ENGLISH = re.compile(
    r"\b(the|and|with|this|was|were|not|you|your|from|is|are|of|to|for|by|has|have|been|which|nothing|cases?|orders?|customer|waiting"
    r"|overdue|owner|state|problem|written|sent|letters?|count|approved|requests?|save|back|next|previous|select)\b",
    re.IGNORECASE,
)
# Names stay as they are: places, and the documents that the rules are written in.
NAMES = re.compile(
    r"Port of Spain|Isle of Man|Order troubleshooting|Resolve issues related to orders, « [^»]+ »"
    r"|orders-sample\.csv"
)


class Seen(HTMLParser):
    """What a reader gets from a page: text, and attributes that are shown or read out. Not what people typed."""

    READ = (
        "aria-label",
        "title",
        "placeholder",
        "alt",
        "data-offline-one",
        "data-offline-many",
        "data-left",
        "data-wait",
    )
    VOID = ("meta", "link", "input", "img", "br", "hr", "wbr", "source")

    def __init__(self, page):
        super().__init__()
        self.words, self._skipped = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        foreign = tag != "html" and attributes.get("lang", "fr") != "fr"
        if self._skipped or foreign or tag in ("script", "style", "code", "textarea", "svg"):
            if tag not in self.VOID:
                self._skipped.append(tag)
            return
        self.words += [attributes[name] for name in self.READ if attributes.get(name)]
        if attributes.get("type") in ("submit", "button"):
            self.words.append(attributes.get("value") or "")

    def handle_startendtag(self, tag, attributes):
        """Nothing inside to read."""

    def handle_endtag(self, _tag):
        if self._skipped:
            self._skipped.pop()

    def handle_data(self, data):
        if not self._skipped:
            self.words.append(data)


def english_in(response):
    """The places of a page that show English, each with the words around it."""
    text = re.sub(r"\s+", " ", unescape(" ".join(Seen(response.content.decode()).words)))
    text = NAMES.sub("", text)
    return [text[max(found.start() - 30, 0) : found.end() + 30] for found in ENGLISH.finditer(text)]


@pytest.fixture
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


@pytest.fixture
def reads(client):
    """Asserts that a person reads no English at any of the addresses."""

    def read(person, *addresses):
        client.force_login(person)
        found = {}
        for address in addresses:
            response = client.get(address, follow=True)
            assert response.status_code in (200, 404, 422), address
            if english := english_in(response):
                found[address] = english
        assert found == {}

    return read


def test_an_agent_reads_no_english(cast, french, reads):
    case, letter = french.case, french.case.letters.filter(language="fr").first()
    steps = [step.name for step in steps_of(type(case)) if not step.by_desk]
    order = case.order.number
    [photo], _none = add_photos(case.pk, [upload()], "photo", by=cast.claire)
    reads(
        cast.claire,
        *(f"{reverse('queue')}?queue={queue.name}" for queue in QUEUES),
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
    payment = french.case.approvals.get(kind="compensation")
    reads(cast.priya, *(reverse(name) for name in ("finance", "issued")), reverse("issue", args=[payment.pk]))


def test_a_customer_reads_no_english_on_the_page_for_photos(client, cast, french, settings):
    address = make_link(french.case, ["photo"], by=cast.claire).removeprefix(settings.DESK_PUBLIC_URL)
    for answer in (client.get(address), client.post(address), client.get(f"{address}?thanks")):
        assert english_in(answer) == []
    assert english_in(client.get(f"/c/{'x' * 43}/", headers={"accept-language": "fr"})) == []


@pytest.mark.parametrize("name", ["account_login", "account_reset_password", "account_signup"])
def test_before_sign_in_the_browser_chooses_the_language(client, db, name):
    response = client.get(reverse(name), headers={"accept-language": "fr"})
    assert 'lang="fr"' in response.content.decode() and english_in(response) == []
