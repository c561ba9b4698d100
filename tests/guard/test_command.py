"""`manage.py guard` prints what a text on standard input speaks of."""

import io
import json

import pytest
from django.core.management import CommandError, call_command


@pytest.fixture
def guard(monkeypatch):
    def run(sent: bytes, *arguments: str):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(sent), encoding="ascii"))
        out = io.StringIO()
        call_command("guard", *arguments, stdout=out)
        return json.loads(out.getvalue())

    return run


def test_it_prints_the_topics(guard):
    assert guard("Vous serez remboursé, avec des chocolats.".encode(), "--lang", "fr") == ["refund", "gift"]


def test_it_prints_an_empty_list_for_a_harmless_text(guard):
    assert guard("请退回表格".encode(), "--lang", "zh-hans") == []


def test_it_needs_no_language(guard):
    assert guard("退款".encode()) == ["refund"]


def test_bytes_that_are_no_utf8_do_not_stop_it(guard):
    assert guard(b"\xff\xfe your refund \xe9") == ["refund"]


def test_it_prints_the_marks_when_asked(guard):
    marks = guard(b"Your refund", "--marks")
    assert marks == [{"topic": "refund", "start": 5, "end": 11, "words": "refund"}]


def test_an_unknown_language_is_refused(guard):
    with pytest.raises(CommandError):
        guard(b"refund", "--lang", "tlh")
