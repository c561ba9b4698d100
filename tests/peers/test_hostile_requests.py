"""What nobody's keyboard makes: found by sending it to a running desk."""

import pytest

from cases.forms.fields import LONGEST
from returns.counting import start


@pytest.mark.parametrize(
    "address",
    ["/cases/%00/", "/cases/RC%00/do/close/", "/orders/a%00b/", "/returns/%00/slip.pdf", "/rules/%00/"],
)
def test_an_address_with_the_character_nul_does_not_exist(client, cast, address):
    """PostgreSQL refuses to look for it, and the answer was an error page."""
    client.force_login(cast.claire)
    assert client.get(address).status_code == 404


def test_the_character_nul_is_taken_out_of_what_is_asked_and_typed(client, walk):
    """Not in a form only: buttons and lists read single values of their own."""
    order, cast = walk.case.order, walk.cast
    client.force_login(cast.claire)
    assert client.get(f"/cases/new/?order={order.number[:4]}%00{order.number[4:]}").context["order"] == order
    told = {"case": f"\0{walk.case.number}", "to": f"{cast.tom.pk}\0", "back": "queue=\0"}
    assert client.post("/cases/assign/", told).status_code == 302
    assert walk.again().case.owner == cast.tom
    client.post(f"/cases/{walk.case.number}/notes/new/", {"body": "Mind\0 the logo."})
    assert walk.case.events.get(name="note").data["words"] == "Mind the logo."


@pytest.mark.rule("FB-24")
def test_the_reason_for_stopping_a_count_is_kept_without_the_character_nul(client, walk):
    walk.to_findings().to_exchange().to_return()
    goods = walk.case.returns.get()
    count = start(goods.pk, by=walk.cast.luc)
    client.force_login(walk.cast.luc)
    client.post(f"/floor/{goods.number}/{count.number}/stop/", {"reason": "Wrong\0 parcel."})
    count.refresh_from_db()
    assert (count.state, count.note) == ("dropped", "Wrong parcel.")


@pytest.mark.rule("DK-01")
def test_an_address_longer_than_the_records_hold_is_refused_in_a_sentence(client, walk):
    """A form takes 320 characters, a column 254: PostgreSQL refused, and the answer was an error page."""
    long = "a" * 250 + "@example.com"
    client.force_login(walk.cast.claire)
    contact = {"contact_name": "Kim", "contact_email": long, "language": "en"}
    answer = client.post(f"/cases/{walk.case.number}/do/correct_contact/", contact)
    assert answer.status_code == 422 and "254" in str(answer.context["form"].errors)
    told = {**contact, "order": walk.case.order.number, "problem": "other", "summary": "x", "words": "x"}
    answer = client.post("/cases/new/", told)
    assert answer.status_code == 422 and "254" in str(answer.context["form"].errors)
    assert walk.again().case.contact_email == "kim@halden.example"


@pytest.mark.rule("FB-20")
def test_a_text_that_would_make_the_page_of_a_case_unusable_is_refused_and_comes_back(client, walk):
    """What is on a timeline stays there: one text of two million characters, and the case opens no more."""
    client.force_login(walk.cast.claire)
    for step in ("log_call", "record_details", "record_reply"):
        words = {"words": "x" * (LONGEST + 1), "channel": "email"}
        answer = client.post(f"/cases/{walk.case.number}/do/{step}/", words)
        assert answer.status_code == 422 and "20001" in str(answer.context["form"].errors)
        assert words["words"] in answer.content.decode()
    assert walk.case.events.count() == 1
