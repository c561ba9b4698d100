"""MP-24: what recurs is counted, drawn, and every line opens the very cases it counts."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from cases.insights import causes
from cases.models import Case
from tests.market import MarketWalk, market_order
from tests.worlds import world


@world
def past(cast):
    """Three cases about billing (one of them closed, one opened half a year ago) and one without a cause."""
    cases = [MarketWalk.about(cast, "other", market_order(cast, f"SP-{n}")).case for n in range(4)]
    rows = Case.objects.filter(pk__in=[case.pk for case in cases[:3]])
    rows.update(root_cause="billing")
    now = timezone.now()
    rows.filter(pk=cases[0].pk).update(state="closed", closed_at=now)
    rows.filter(pk=cases[1].pk).update(opened_at=now - timedelta(days=180))
    return cases


def counted(rows):
    return {(row.filters["cause"]): (row.cases, row.still_open) for row in rows}


@pytest.mark.rule("MP-24")
def test_recurring_causes_are_counted_over_open_and_closed_cases(cast, past):
    assert counted(causes(cast.anna, "90")) == {"billing": (2, 1), "none": (1, 1)}
    assert counted(causes(cast.anna, "365")) == {"billing": (3, 2), "none": (1, 1)}
    assert [round(row.share) for row in causes(cast.anna, "365")] == [75, 25]


@pytest.mark.rule("MP-24")
@pytest.mark.parametrize("period", ["30", "90", "365", "ever"])
def test_every_line_opens_the_very_cases_it_counts(client, cast, past, period):
    client.force_login(cast.anna)
    page = client.get(reverse("insights"), {"period": period})
    for _title, _heading, rows in page.context["tables"]:
        for row, address in rows:
            listed = client.get(f"{reverse('queue')}?{address}")
            assert listed.context["page"].paginator.count == row.cases, row.words
            assert listed.context["listing"].queue.name == "all"


@pytest.mark.rule("MP-24")
def test_the_page_draws_without_a_script_or_a_style(client, cast, past):
    client.force_login(cast.anna)
    page = client.get(reverse("insights")).content.decode()
    assert '<rect width="66.7%"' in page and "style=" not in page and "<script>" not in page
    assert "Billing" in page and "67%" in page
    file = client.get(reverse("insights_csv"), {"period": "90"}).content.decode()
    assert file.splitlines()[1].endswith(",2,1,66.7")


@pytest.mark.parametrize("who", ["claire", "luc", "priya", "sam"])
def test_insights_are_for_those_who_may_change_the_process(client, cast, who):
    client.force_login(getattr(cast, who))
    assert client.get(reverse("insights")).status_code == 404
    assert client.get(reverse("insights_csv")).status_code == 404
    assert reverse("insights") not in client.get("/", follow=True).content.decode()


def test_a_period_or_a_cause_nobody_knows_is_left_out(client, cast, past):
    client.force_login(cast.anna)
    assert client.get(reverse("insights"), {"period": "x", "workflow": "y"}).context["period"] == "90"
    listed = client.get(f"{reverse('queue')}?queue=all&cause=x&period=7")
    assert listed.context["listing"].filters == {}
