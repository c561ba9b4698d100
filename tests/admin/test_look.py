"""The admin keeps the desk's colours and its strict policy for scripts and styles."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

PAIR = re.compile(r"var\(--l,(#\w+)\) var\(--d,(#\w+)\)")


def test_its_colours_are_those_of_the_desk():
    """admin.css repeats the tokens under Django's names; a pair of its own would be another colour."""
    desk, admin = (Path(finders.find(f"desk/{name}.css")).read_text() for name in ("desk", "admin"))
    assert PAIR.findall(admin)
    assert set(PAIR.findall(admin)) <= set(PAIR.findall(desk))


@pytest.mark.parametrize(
    ("theme", "marked"), [("dark", "theme-dark"), ("light", "theme-light"), ("system", "theme-system")]
)
def test_it_takes_the_persons_own_colours(cast, client, theme, marked):
    cast.root.theme = theme
    cast.root.save()
    client.force_login(cast.root)
    assert marked in client.get("/admin/").content.decode()


def test_it_leads_back_to_the_desk_and_to_the_requests(cast, client):
    client.force_login(cast.root)
    body = client.get("/admin/").content.decode()
    assert 'href="/"' in body and 'href="/admin/approvals/approval/"' in body
    assert 'action="/accounts/logout/"' in body


def test_dates_are_written_as_on_the_desk(walk, client):
    walk.do("ask_for_details")  # by a letter
    client.force_login(walk.cast.root)
    assert re.search(
        r"\d{1,2} [A-Z][a-z]{2} \d{4}, \d\d:\d\d", client.get("/admin/cases/letter/").content.decode()
    )
