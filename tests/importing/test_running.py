"""An import may be killed at any row, started twice, or never heard of: the orders are the same afterwards."""

from datetime import timedelta

import pytest
from django.db import IntegrityError
from django.utils import timezone

from cases.importing import deciding, running
from cases.importing.running import Overtaken, check_and_remember, run
from cases.importing.tasks import carry_on, carry_on_all
from cases.models import Customer, ImportProblem, Order, OrderImport, OrderLine

State = OrderImport.State


def scattered_rows(file):
    """120 rows of 12 orders scattered through the file, every 20th row bad."""
    rows = []
    for number in range(120):
        order, quantity = number % 12, "x" if number % 20 == 19 else 1
        rows.append(f"FB-{order},A{number},Thing,{quantity},1.00,GBP,2026-10-05,NS-{order % 7}")
    return file(
        *rows, headings="order,sku,description,quantity,unit_price,currency,placed_on,customer_number"
    )


def everything():
    lines = sorted(
        OrderLine.objects.values_list(
            "order__number", "position", "sku", "order__paid", "order__customer__record_number"
        )
    )
    histories = [model.history.count() for model in (Customer, Order, OrderLine)]
    return lines, histories, sorted(ImportProblem.objects.values_list("number", flat=True))


class Killed(BaseException):
    """As little to be caught by `except Exception` as a SIGKILL."""


def forget():
    for model in (OrderLine, Order, Customer):
        model.objects.all().delete()
        model.history.all().delete()
    ImportProblem.objects.all().delete()


def test_an_import_killed_at_any_row_ends_like_one_that_was_not(waiting, file, monkeypatch):
    path = scattered_rows(file)
    monkeypatch.setattr(running, "BATCH_ROWS", 20)
    run(waiting(path).pk)
    whole = everything()
    assert len(whole[0]) == 114
    decide = deciding.Batch._decide
    for at in range(30, 120, 30):
        forget()
        job, seen = waiting(path), []

        def killed(batch, rows, at=at, seen=seen):
            seen.extend(rows)
            if len(seen) >= at:
                raise Killed
            decide(batch, rows)

        monkeypatch.setattr(deciding.Batch, "_decide", killed)
        with pytest.raises(Killed):
            run(job.pk)
        assert OrderLine.objects.count() < at
        monkeypatch.setattr(deciding.Batch, "_decide", decide)
        done = run(job.pk)
        assert everything() == whole
        assert (done.state, done.added, done.refused, done.rows_done) == (State.DONE, 114, 6, 120)


@pytest.mark.parametrize("model", [Customer, Order, OrderLine, ImportProblem])
def test_a_batch_goes_in_whole_or_not_at_all(waiting, file, monkeypatch, model):
    job = waiting(file("FB-1,PEN,Pen,1,1,GBP,2026-10-05", "FB-1,PEN,Pen,1,1,GBP,2026-10-05"))
    create = model.objects.__class__.bulk_create

    def killed(manager, *args, **kwargs):
        create(manager, *args, **kwargs)
        raise Killed

    monkeypatch.setattr(
        model.objects.__class__,
        "bulk_create",
        lambda manager, *args, **kwargs: (killed if manager.model is model else create)(
            manager, *args, **kwargs
        ),
    )
    with pytest.raises(Killed):
        run(job.pk)
    assert not Customer.objects.exists()
    assert not OrderLine.objects.exists()
    assert OrderImport.objects.get().through == 0
    monkeypatch.undo()
    assert run(job.pk).added == 1


def test_a_worker_that_finds_another_at_work_leaves_it_alone(waiting, file, monkeypatch):
    job = waiting(scattered_rows(file))
    monkeypatch.setattr(running, "BATCH_ROWS", 50)
    bring_in = running._bring_in

    def both(mine, *args):
        bring_in(mine, *args)
        return bring_in(mine, *args)

    monkeypatch.setattr(running, "_bring_in", both)
    stopped = run(job.pk)
    assert (stopped.state, stopped.added) == (State.RUNNING, OrderLine.objects.count())
    monkeypatch.undo()
    with pytest.raises(Overtaken):
        bring_in(job, 1, [], None, {})
    assert run(job.pk).added == 114 == OrderLine.objects.count()


def test_an_order_that_somebody_else_made_meanwhile_is_decided_anew(waiting, file, monkeypatch):
    path = file("FB-1,PEN,Pen,1,1.00,GBP,2026-10-05")
    job, other = waiting(path), waiting(path)
    write, raced = running.write, []

    def too_late(batch, **reason):
        if not raced:
            raced.append(True)
            raise IntegrityError("UNIQUE constraint failed: cases_order.number")
        write(batch, **reason)

    run(other.pk)
    monkeypatch.setattr(running, "write", too_late)
    assert run(job.pk).unchanged == 1
    assert raced
    assert Order.objects.count() == 1


def test_an_import_that_falls_again_and_again_is_stopped_and_may_be_continued(waiting, file, monkeypatch):
    job = waiting(file("FB-1,PEN,Pen,1,1.00,GBP,2026-10-05"))
    monkeypatch.setattr(running, "write", lambda *args, **kwargs: 1 / 0)
    for _attempt in range(running.MOST_STARTS):
        with pytest.raises(ZeroDivisionError):
            run(job.pk)
    stopped = run(job.pk)
    assert (stopped.state, stopped.trouble["code"]) == (State.STOPPED, "stopped")
    monkeypatch.undo()
    OrderImport.objects.update(state=State.WAITING, attempts=0)
    assert run(job.pk).added == 1


def test_a_finished_import_is_not_run_again(waiting, file):
    job = run(waiting(file("FB-1,PEN,Pen,1,1.00,GBP,2026-10-05")).pk)
    carry_on(job.pk)
    assert OrderImport.objects.get().finished_at == job.finished_at
    carry_on(job.pk + 1)


def test_the_task_checks_what_is_to_be_checked_and_imports_what_waits(waiting, file):
    job = waiting(file("FB-1,PEN,Pen,1,1.00,GBP,2026-10-05"))
    OrderImport.objects.update(state=State.CHECKING)
    carry_on(job.pk)
    assert OrderImport.objects.get().state == State.READY
    assert not Order.objects.exists()
    OrderImport.objects.update(state=State.WAITING)
    carry_on(job.pk)
    assert OrderImport.objects.get().state == State.DONE
    assert Order.objects.exists()


def test_what_nobody_works_on_is_taken_up_again(waiting, file, monkeypatch):
    old, fresh = (waiting(file("FB-1,PEN,Pen,1,1.00,GBP,2026-10-05")) for _ in range(2))
    OrderImport.objects.filter(pk=old.pk).update(
        touched_at=timezone.now() - timedelta(minutes=3), state=State.RUNNING
    )
    rung = []
    monkeypatch.setattr(carry_on, "delay", rung.append)
    carry_on_all()
    assert rung == [old.pk] != [fresh.pk]


def test_the_tasks_are_registered_and_the_clock_rings_them():
    from django.conf import settings

    from aftersales.celery import app

    app.loader.import_default_modules()
    assert {"cases.importing.tasks.carry_on", "cases.importing.tasks.carry_on_all"} <= set(app.tasks)
    assert "cases.importing.tasks.carry_on_all" in {
        entry["task"] for entry in settings.CELERY_BEAT_SCHEDULE.values()
    }


def test_a_check_foretells_the_import(waiting, file):
    job = waiting(scattered_rows(file))
    OrderImport.objects.update(state=State.CHECKING)
    foretold = check_and_remember(job.pk)
    assert not Order.objects.exists()
    OrderImport.objects.update(state=State.WAITING)
    done = run(job.pk)
    for name in running.COUNTS:
        assert getattr(done, name) == getattr(foretold, name), name


def test_a_file_that_vanished_is_not_taken_for_a_finished_import(waiting, file):
    job = waiting(file("FB-1,PEN,Pen,1,1.00,GBP,2026-10-05"))
    job.file.storage.delete(job.file.name)
    with pytest.raises(FileNotFoundError):
        run(job.pk)
    assert OrderImport.objects.get().state == State.RUNNING
