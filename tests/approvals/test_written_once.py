"""What was answered stays: no update, no delete, no replace, by whatever way."""

from decimal import Decimal

import pytest
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.db.models import ProtectedError

from approvals.actions import decide
from approvals.models import Approval, Voiding
from cases.immutable import GUARDED, drop, ensure, missing
from cases.models import Event, Letter
from tests.cast import Walk, make_case, make_cast
from tests.worlds import world

IMMUTABLE = (IntegrityError, ProtectedError)


@world
def decided(cast, compensation):
    decide(compensation.pk, by=cast.ada, verdict="approve", words="Agreed.", seen=compensation.content())
    return Approval.objects.get(pk=compensation.pk)


@world
def voiding(cast, compensation):
    compensation.case.approvals.ask("compensation", by=cast.claire, words="Less.", amount=Decimal("50.00"))
    return Voiding.objects.get(approval=compensation)


def sql(statement, *values):
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


CHANGES = [
    lambda row: Approval.objects.filter(pk=row.pk).update(answer="Never said so."),
    lambda row: Approval.objects.filter(pk=row.pk).update(state="rejected"),
    lambda row: Approval.objects.filter(pk=row.pk).update(amount="999.00"),
    lambda row: Approval.objects.bulk_update([Approval(pk=row.pk, answer="No.")], ["answer"]),
    lambda row: setattr(row, "answer", "No.") or row.save(),
    lambda row: row.delete(),
    lambda row: Approval.objects.filter(pk=row.pk).delete(),
    lambda row: Approval.objects.filter(pk=row.pk)._raw_delete("default"),
    lambda row: sql("UPDATE approvals_approval SET granted_amount=1 WHERE id=%s", row.pk),
    lambda row: sql("UPDATE approvals_approval SET decided_by_id=asked_by_id WHERE id=%s", row.pk),
    lambda row: sql("DELETE FROM approvals_approval WHERE id=%s", row.pk),
]


@pytest.mark.rule("FB-22")
def test_a_decided_request_cannot_be_changed_or_deleted(decided):
    before = Approval.objects.filter(pk=decided.pk).values().get()
    for change in CHANGES:
        with pytest.raises(IMMUTABLE), transaction.atomic():
            change(Approval.objects.get(pk=decided.pk))
        assert Approval.objects.filter(pk=decided.pk).values().get() == before


@pytest.mark.rule("FB-22")
def test_an_open_request_cannot_be_deleted_either(compensation):
    with pytest.raises(IMMUTABLE), transaction.atomic():
        sql("DELETE FROM approvals_approval WHERE id=%s", compensation.pk)


@pytest.mark.rule("FB-22")
@pytest.mark.skipif(connection.vendor != "sqlite", reason="REPLACE is SQLite's")
def test_replace_does_not_walk_round_the_triggers(decided):
    columns = ", ".join(field.column for field in Approval._meta.concrete_fields)
    changed = columns.replace("answer", "'Never said so.'")
    with pytest.raises(IntegrityError), transaction.atomic():
        table = "approvals_approval"
        sql(f"REPLACE INTO {table} ({columns}) SELECT {changed} FROM {table} WHERE id=%s", decided.pk)
    assert Approval.objects.get(pk=decided.pk).answer == decided.answer


VOIDING_CHANGES = [
    lambda row: Voiding.objects.filter(pk=row.pk).update(why="Nothing."),
    lambda row: setattr(row, "why", "Nothing.") or row.save(),
    lambda row: row.delete(),
    lambda row: sql("DELETE FROM approvals_voiding WHERE id=%s", row.pk),
    lambda row: sql("UPDATE approvals_voiding SET why='' WHERE id=%s", row.pk),
]


def test_why_a_request_is_void_cannot_be_changed(voiding):
    for change in VOIDING_CHANGES:
        with pytest.raises(IMMUTABLE), transaction.atomic():
            change(Voiding.objects.get(pk=voiding.pk))
        assert Voiding.objects.get(pk=voiding.pk).why == voiding.why


@pytest.mark.parametrize(
    "change", [lambda row: row.delete(), lambda row: Event.objects.filter(pk=row.pk).update(name="x")]
)
def test_what_happened_on_a_case_cannot_be_changed(decided, change):
    with pytest.raises(IMMUTABLE), transaction.atomic():
        change(decided.case.events.last())


def test_the_triggers_are_there_after_migrate(db):
    assert {"approvals_approval", "approvals_voiding", "cases_event", "cases_letter"} <= {
        once.table for once in GUARDED
    }
    assert missing(GUARDED, "default") == []


def test_a_missing_trigger_is_said_by_the_check_and_mended_by_the_next_migration(db, capsys):
    drop(GUARDED, "default")
    assert len(missing(GUARDED, "default")) == 2 * len(GUARDED)
    call_command("check", database=["default"])
    assert "approvals_approval_once_delete is missing" in capsys.readouterr().err
    ensure(GUARDED, "default")
    assert missing(GUARDED, "default") == []


def test_a_letter_can_change_until_it_is_sent(walk):
    walk.do("ask_for_details")
    letter = Letter.objects.filter(to="customer").get()
    letter.attempts = 1
    letter.save()
    assert Letter.objects.get(pk=letter.pk).attempts == 1


@pytest.mark.django_db(transaction=True)
def test_a_transactional_test_can_be_emptied_although_rows_are_written_once():
    """Its teardown deletes the very rows that the triggers keep."""
    cast = make_cast()
    Walk(cast, make_case(cast)).do("ask_gift", words="Late.").grant("gift")
    assert missing(GUARDED, "default") == []
