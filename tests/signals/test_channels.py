"""Where channels lead: to what the environment says, checked at the start; in the demo to a file."""

import json
import re
from pathlib import Path

import pytest
import yaml

from aftersales import environment
from cases.models import Case
from cases.signals.channel import Channel, insist_on_destinations
from cases.signals.outbox import send_waiting
from tests.deployment.test_settings import manage
from tests.signals.channels import CHANNELS

ROOT = Path(__file__).resolve().parents[2]


def test_in_the_demo_a_signal_is_kept_as_a_file_once(give, settings, again):
    signal = give("shop", "Comment", "10 % granted.")
    assert send_waiting() == 1
    [file] = (settings.DESK_VAR / "signals").iterdir()
    assert file.name == f"{signal.message_id}.json"
    assert json.loads(file.read_bytes())["text"] == "10 % granted."


@pytest.mark.parametrize(
    ("told", "production", "leads_to"),
    [
        ({"DESK_CHANNEL_SHOP": "mailto:shop@example.com"}, True, "mailto:shop@example.com"),
        ({"DESK_CHANNEL_DEFAULT": "log:"}, True, "log:"),
        ({"DESK_CHANNEL_DEFAULT": "log:", "DESK_CHANNEL_SHOP": "http://shop/x"}, True, "http://shop/x"),
        ({"DESK_CHANNEL_URGENT": "http://chat/x"}, False, "log:"),
        ({"DESK_CHANNEL_URGENT": "http://chat/x"}, True, ""),
    ],
)
def test_a_channel_leads_where_it_is_told_else_where_all_are_told(settings, told, production, leads_to):
    settings.DESK_CHANNELS, settings.DESK_PRODUCTION = told, production
    assert CHANNELS["shop"].destination == leads_to


@pytest.mark.parametrize(
    ("destination", "shown"),
    [
        ("mailto:sav@example.com", "sav@example.com"),
        ("log:", "this page only"),
        ("https://desk:secret@chat.example.com:8443/token?key=secret", "https://chat.example.com"),
    ],
)
def test_people_are_shown_no_more_of_it_than_they_need(settings, destination, shown):
    settings.DESK_CHANNELS = {"DESK_CHANNEL_SHOP": destination}
    assert CHANNELS["shop"].leads_to == shown


def test_production_does_not_start_with_a_channel_that_leads_nowhere(leads, settings):
    leads(urgent="https://chat.example.com/x", ticket="mailto:a@b.example", shop="log:")
    insist_on_destinations()
    settings.DESK_PRODUCTION = True
    with pytest.raises(SystemExit) as refusal:
        insist_on_destinations()
    assert "DESK_CHANNEL_LOGISTICS is not set, and the procedure flashbay signals there" in str(refusal.value)
    settings.DESK_CHANNELS["DESK_CHANNEL_DEFAULT"] = "log:"
    insist_on_destinations()


@pytest.mark.parametrize(
    "value",
    [
        "mailto:sav@example.com",
        "https://chat.example.com/hook?key=1",
        "http://10.0.0.7:8080",
        "https://desk:secret@[::1]:8443/x",
        "log:",
    ],
)
def test_right_destinations_are_read(monkeypatch, value):
    for name, is_set_to in (("DESK_TEST_A", f" {value} "), ("DESK_TEST_B", " "), ("DESK_TEST_SECRET", "x")):
        monkeypatch.setenv(name, is_set_to)
    assert environment.destinations(prefix="DESK_TEST_", but="DESK_TEST_SECRET") == {"DESK_TEST_A": value}


@pytest.mark.parametrize(
    "value",
    [
        "secret",
        "sav@example.com",
        "mailto:secret",
        "mailto:Secret <sav@example.com>",
        "mailto:sav@example.com?bcc=secret@example.com",
        "mailto:sav@example.com,secret@example.com",
        "ftp://example.com/secret",
        "file:///secret",
        "https:///secret",
        "https://desk:secret@/x",
        "https://example.com:secret/x",
        "https://example.com:99999/secret",
        "https://example.com/secret x",
        "https://example.com/secret\r\nX: y",
        "https://example.com/#secret",
        "https://exämple.com/secret",
        "log:secret",
        "LOG:",
    ],
)
def test_a_wrong_destination_stops_the_start_with_its_name_and_without_its_secret(monkeypatch, value):
    monkeypatch.setenv("DESK_TEST_URGENT", value)
    with pytest.raises(SystemExit) as refusal:
        environment.destinations(prefix="DESK_TEST_", but="")
    assert "DESK_TEST_URGENT cannot be read; write mailto:" in str(refusal.value)
    assert "ecret" not in str(refusal.value)


@pytest.mark.parametrize("value", ["short", "ein Schlüssel mit Umlaut, lang genug"])
def test_a_weak_secret_stops_the_start_too(monkeypatch, value):
    monkeypatch.setenv("TRIED", value)
    with pytest.raises(SystemExit) as refusal:
        environment.secret("TRIED")
    assert "TRIED is too weak" in str(refusal.value) and value not in str(refusal.value)


def test_a_start_with_a_wrong_destination_ends_in_one_sentence(tmp_path):
    start = manage("check", tmp_path=tmp_path, DESK_CHANNEL_URGENT="skype:secret")
    assert start.returncode == 1
    assert start.stderr.strip() == (
        "The desk does not start: DESK_CHANNEL_URGENT cannot be read; "
        "write mailto:name@example.com, https://example.com/path or log:."
    )


@pytest.mark.parametrize("name", sorted(Case.workflows))
def test_the_channels_of_a_procedure_are_well_named_and_their_variables_told_to_who_runs_the_desk(name):
    documented = set(
        re.findall(r"^\| `([A-Z_]+)`", (ROOT / "docs" / "deployment.md").read_text(), re.MULTILINE)
    )
    compose = yaml.safe_load((ROOT / "compose.yaml").read_text())["x-desk"]["environment"]
    for key, channel in Case.workflows[name].channels.items():
        assert isinstance(channel, Channel) and str(channel.label).strip()
        # Other events of a signal have these names.
        assert key not in ("failed", "repeated", "sent_again") and len(key) <= 20
        assert channel.setting.startswith("DESK_CHANNEL_")
        assert channel.setting in documented and channel.setting in compose
