"""The page behind a rule number, and the report that no rule goes unheld or untested."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test.utils import override_script_prefix
from django.urls import reverse

from cases.models import Case
from cases.rules import holders as reading
from cases.rules import procedure_rules, rule, rules
from cases.rules.rule import KINDS, Rule
from cases.templatetags.words import rule_url
from cases.workflows.flashbay import rules as flashbay


def report(**options):
    out = StringIO()
    call_command("rules", stdout=out, **options)
    return out.getvalue()


@pytest.fixture
def proven(tmp_path):
    """A folder with one test that names every rule."""
    numbers = ", ".join(f'"{told.id}"' for name in Case.workflows for told in procedure_rules(name))
    (tmp_path / "test_all.py").write_text(
        f"import pytest\n\n@pytest.mark.rule({numbers})\ndef test_everything():\n    assert True\n"
    )
    return tmp_path


def test_the_register_holds_the_procedure_and_the_house_rules():
    for procedure, prefix, last in (("flashbay", "FB", 34), ("inkia", "IK", 28), ("marketplace", "MP", 30)):
        told = [one.id for one in procedure_rules(procedure)]
        assert told == [f"{prefix}-{number:02}" for number in range(1, last + 1)]
    assert {"DK-01", "DK-07"} < set(rules())
    assert all(told.text and told.source and set(told.kinds) <= set(KINDS) for told in rules().values())
    assert rule("FB-22").id == "FB-22"
    with pytest.raises(KeyError):
        rule("FB-99")


def test_every_rule_number_in_the_workflows_has_a_page(client, cast):
    client.force_login(cast.sam)
    held = reading.holders()
    assert held.keys() <= rules().keys()
    # A page differs from the next in the kinds of things it lists: one of each is looked at.
    alike = {frozenset(holder.kind for holder in by): number for number, by in held.items()}
    for number in ("fb-22", *alike.values()):
        assert client.get(reverse("rule", args=[number])).status_code == 200, number
    assert client.get(reverse("rule", args=["FB-99"])).status_code == 404


def test_the_list_links_every_rule(client, cast):
    client.force_login(cast.claire)
    page = client.get(reverse("rules")).content.decode()
    assert all(reverse("rule", args=[number]) in page for number in rules())


def test_an_address_of_a_rule_is_below_where_this_very_request_found_the_desk():
    found = []
    for prefix in ("/desk/", "/"):
        with override_script_prefix(prefix):
            found.append(rule_url("FB-22"))
    assert found == ["/desk/rules/FB-22/", "/rules/FB-22/"]


@pytest.mark.rule("FB-22")
def test_a_page_names_the_steps_facts_and_letters_that_hold_the_rule(client, cast):
    client.force_login(cast.claire)
    page = client.get(reverse("rule", args=["FB-22"])).content.decode()
    for said in (
        "Any offer of compensation",
        "Offer the compensation",
        "Aftersales approved the compensation in writing",
        "a concession",
        "approvals.actions.decide",
    ):
        assert said in page


def test_the_report_names_code_and_tests_of_every_rule(proven):
    told = report(tests=proven)
    assert "FB-34" in told and "step      offer_exchange" in told and "test_all.py::test_everything" in told
    assert f"{sum(len(procedure_rules(name)) for name in Case.workflows)} rules" in told


def test_the_report_fails_when_a_rule_has_no_test(proven):
    (proven / "test_all.py").write_text(
        'import pytest\n\n@pytest.mark.rule("FB-01")\ndef test_one():\n    pass\n'
    )
    with pytest.raises(CommandError, match="FB-02 has no test"):
        report(tests=proven)


def test_the_report_fails_when_a_rule_has_no_code(proven, monkeypatch):
    monkeypatch.setattr(flashbay, "RULES", [*flashbay.RULES, Rule("FB-35", ("gate",), "New.", "Somewhere")])
    rules.cache_clear()
    try:
        with pytest.raises(CommandError, match="FB-35 has no code\nFB-35 has no test"):
            report(tests=proven)
    finally:
        rules.cache_clear()


def test_the_report_fails_when_a_rule_names_code_that_is_not_there(proven, monkeypatch):
    monkeypatch.setattr(
        flashbay, "RULES", [Rule("FB-01", ("gate",), "One.", "Somewhere", ("cases.actions.no_such_thing",))]
    )
    rules.cache_clear()
    try:
        with pytest.raises(CommandError, match=r"FB-01: there is no cases\.actions\.no_such_thing"):
            report(tests=proven)
    finally:
        rules.cache_clear()


def test_the_report_fails_when_code_names_a_rule_that_does_not_exist(proven, monkeypatch):
    monkeypatch.setitem(Case.workflows["flashbay"].asked_by_rule, "gift", "FB-77")
    with pytest.raises(CommandError, match="FB-77 is named by code or tests, and is no rule"):
        report(tests=proven)


def test_tests_are_found_on_functions_classes_and_modules(tmp_path):
    (tmp_path / "test_a.py").write_text(
        'import pytest\npytestmark = pytest.mark.rule("A")\n\n'
        '@pytest.mark.parametrize("x", [1])\n@pytest.mark.rule("B", "C")\ndef test_f(x): ...\n\n'
        '@pytest.mark.rule("D")\nclass TestG:\n    def test_h(self): ...\n\ndef helper(): ...\n'
    )
    found = reading.tests_by_rule(tmp_path)
    where = f"{tmp_path.name}/test_a.py"
    assert found == {
        "A": [f"{where}::test_f", f"{where}::TestG::test_h"],
        "B": [f"{where}::test_f"],
        "C": [f"{where}::test_f"],
        "D": [f"{where}::TestG::test_h"],
    }
