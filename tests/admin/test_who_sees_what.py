"""What a person may not see does not exist: no entry, no row, no past of it."""

import pytest
from django.contrib.contenttypes.models import ContentType

from cases.models import Case
from cases.roles import Role
from tests.cast import Walk, make_case, make_order, person
from tests.worlds import world

FOR_ALL = [
    "/admin/approvals/approval/",
    "/admin/cases/case/",
    "/admin/cases/order/",
    "/admin/returns/creditnote/",
]
FOR_ADMINISTRATORS = [
    "/admin/cases/user/",
    "/admin/cases/team/",
    "/admin/cases/customer/",
    "/admin/cases/letter/",
    "/admin/cases/reminder/",
    "/admin/cases/heartbeat/",
]


@pytest.mark.parametrize(("name", "sees"), [("ada", False), ("anna", False), ("root", True)])
def test_people_and_records_are_the_administrators(cast, client, name, sees):
    client.force_login(getattr(cast, name))
    index = client.get("/admin/").content.decode()
    for page in FOR_ALL:
        assert client.get(page).status_code == 200 and page in index
    for page in FOR_ADMINISTRATORS:
        assert (client.get(page).status_code == 200) is sees, page
        assert (page in index) is sees, page


@world
def lyon(cast):
    """A case of the Lyon team, with a return and a credit note, which Anna of London may not see."""
    walk = Walk(
        cast, make_case(cast, make_order(cast, "FB-LYON"), owner=cast.max, team=cast.lyon)
    ).to_findings()
    walk.do("ask_compensation", by=cast.max, amount="9.00", words="A discount.").grant("compensation")
    walk.do("offer_compensation").do("record_acceptance", words="Fine.").do(
        "pay_compensation", by=cast.priya, reference="L-9"
    )
    walk.to_exchange(torches=1).to_return(torches=1).counted(torches=1)
    return walk.case


def pages_of(case):
    rows = [
        case,
        case.order,
        case.returns.get(),
        case.returns.get().counts.get(),
        case.credit_notes.get(),
        case.approvals.last(),
    ]
    for row in rows:
        meta = row._meta.concrete_model._meta
        address = f"/admin/{meta.app_label}/{meta.model_name}/{row.pk}/"
        past = row.history.first().pk
        yield from (f"{address}change/", f"{address}history/", f"{address}history/{past}/")
    yield f"/admin/approvals/approval/{case.approvals.last().pk}/"


def test_a_team_manager_does_not_find_another_teams_case_nor_its_past(cast, lyon, client):
    client.force_login(cast.anna)
    assert {
        page: client.get(page).status_code for page in pages_of(lyon) if client.get(page).status_code != 404
    } == {}
    for page in FOR_ALL:
        body = client.get(page).content.decode()
        assert lyon.number not in body and "FB-LYON" not in body, page


def test_aftersales_finds_it(cast, lyon, client):
    client.force_login(cast.ada)
    assert {client.get(page).status_code for page in pages_of(lyon)} <= {200, 302}


def test_the_manager_of_the_team_finds_it(cast, lyon, client):
    cast.lyon.manager = person("lea", Role.TEAM_MANAGER)
    cast.lyon.save()
    client.force_login(cast.lyon.manager)
    assert client.get(f"/admin/cases/case/{lyon.pk}/change/").status_code == 200


def test_a_row_that_is_not_seen_answers_as_one_that_is_not_there(cast, lyon, client):
    client.force_login(cast.anna)
    unseen, missing = (
        client.get(f"/admin/cases/case/{number}/change/", follow=True) for number in (lyon.pk, 999999)
    )
    assert (
        unseen.redirect_chain == missing.redirect_chain and unseen.status_code == missing.status_code == 404
    )
    assert unseen.content.replace(str(lyon.pk).encode(), b"") == missing.content.replace(
        b"999999", b""
    ).replace(str(lyon.pk).encode(), b"")


def test_no_address_tells_the_number_of_a_case(cast, lyon, client):
    client.force_login(cast.anna)
    kind = ContentType.objects.get_for_model(Case).pk
    assert client.get(f"/admin/r/{kind}/{lyon.pk}/").status_code == 404
