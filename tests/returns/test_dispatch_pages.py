"""What leaves the house: the warehouse sees all it needs, and why something has to wait."""

import pytest
from django.urls import reverse

from cases.once import new_key
from tests.cast import Walk, make_case, make_order
from tests.worlds import world


@pytest.fixture
def luc(client, cast):
    client.force_login(cast.luc)
    return client


@world
def announced(walk):
    """An exchange of three torches that come back."""
    return walk.to_accepted().to_exchange(3).to_return(3)


@world
def held(announced):
    """An urgent replacement order whose goods are partly back: one of three torches."""
    announced.do(
        "schedule_urgent_replacement", job_note="REPLACEMENT for FB-771205", why_urgent="A fair on Monday."
    )
    return announced.counted(torches=1)


@world
def ready(announced):
    """A replacement order whose goods are all back."""
    return announced.counted(torches=3).do("schedule_replacement", job_note="REPLACEMENT for FB-771205")


@world
def gift(walk):
    """A Truffle Express that was initiated."""
    return walk.do("ask_gift", words="Two weeks late.").grant("gift").do("start_truffle_express")


def ship(walk):
    return reverse("ship", args=[walk.case.replacements.get().number])


@pytest.mark.rule("FB-26")
def test_a_held_replacement_says_why_with_its_figures(luc, held):
    shown = luc.get(reverse("replacements")).content.decode()
    assert "FB-26: held" in shown and "1 of 3 counted" in shown and "A fair on Monday." in shown
    assert ship(held) not in shown


@pytest.mark.rule("FB-26")
def test_a_held_replacement_does_not_leave_by_a_forged_post(luc, held):
    answer = luc.post(ship(held), {"tracking": "PR1", "once": new_key()})
    assert answer.status_code == 409 and "FB-25" in answer.content.decode()
    assert held.case.replacements.get().shipped_at is None


@pytest.mark.rule("FB-25", "FB-07")
def test_a_replacement_leaves_when_the_goods_are_back(luc, ready):
    shown = luc.get(reverse("replacements")).content.decode()
    assert "REPLACEMENT for FB-771205" in shown and "3 × Metal torch 8 LED" in shown and "Kim Halden" in shown
    key = new_key()
    for _press in range(2):
        assert luc.post(ship(ready), {"tracking": "PR1", "once": key}).status_code == 302
    order = ready.case.replacements.get()
    assert (order.tracking, order.shipped_by.username) == ("PR1", "luc")
    assert ready.case.letters.filter(template="replacement_shipped").count() == 1
    assert "No replacement order waits" in luc.get(reverse("replacements")).content.decode()


def test_a_parcel_wants_its_tracking_number(luc, ready):
    answer = luc.post(ship(ready), {"tracking": "", "once": new_key()})
    assert answer.status_code == 422 and "Enter the tracking number" in answer.content.decode()


def test_a_cancelled_replacement_stays_here(luc, ready):
    ready.do("cancel_replacement", words="The customer wants none.")
    assert ship(ready) not in luc.get(reverse("replacements")).content.decode()
    luc.post(ship(ready), {"tracking": "PR1"})
    assert ready.case.replacements.get().shipped_at is None


def test_the_dispatch_pages_do_not_exist_for_others(client, cast, ready):
    for stranger in (cast.claire, cast.anna, cast.priya, cast.root, cast.sam):
        client.force_login(stranger)
        assert client.get(reverse("replacements")).status_code == 404
        assert client.post(ship(ready), {"tracking": "PR1"}).status_code == 404
    assert ready.case.replacements.get().shipped_at is None


def test_parcels_of_several_cases_stand_on_one_page(luc, ready, cast):
    other = Walk(cast, make_case(cast, make_order(cast, "FB-771299"))).to_accepted().to_exchange(1)
    other.to_return(1).counted(torches=1).do("schedule_replacement", job_note="REPLACEMENT for FB-771299")
    shown = luc.get(reverse("replacements")).content.decode()
    assert ship(ready) in shown and ship(other) in shown


@pytest.mark.rule("FB-30", "FB-34")
def test_a_gift_leaves_with_the_apology(luc, gift):
    shown = luc.get(reverse("gifts")).content.decode()
    assert "Two weeks late." in shown and "NS-FB-771205" in shown
    send = reverse("send_gift", args=[gift.case.gifts.get().pk])
    assert luc.post(send, {"tracking": "TR1", "once": new_key()}).status_code == 302
    assert gift.case.gifts.get().tracking == "TR1"
    assert gift.case.letters.filter(template="truffle_apology").exists()
    assert "No Truffle Express waits" in luc.get(reverse("gifts")).content.decode()


@pytest.mark.rule("FB-27")
def test_a_gift_for_somebody_who_turned_out_a_reseller_stays_here(luc, gift):
    gift.case.order.customer.kind = "reseller"
    gift.case.order.customer.save()
    assert "FB-27" in luc.get(reverse("gifts")).content.decode()
    send = reverse("send_gift", args=[gift.case.gifts.get().pk])
    assert luc.post(send, {"tracking": "TR1"}).status_code == 409
