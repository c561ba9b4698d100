"""A desk and small files to import into it."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cases.importing.running import run
from cases.models import OrderImport

HEADINGS = "order,sku,description,quantity,unit_price,currency,placed_on"


@pytest.fixture
def file(tmp_path):
    """Writes a file; given the rows (without headings) or the whole text or bytes."""

    def write(*rows, headings=HEADINGS, raw=None, encoding="utf-8", name="orders.csv"):
        path = tmp_path / name
        path.write_bytes(raw if raw is not None else "\n".join([headings, *rows, ""]).encode(encoding))
        return path

    return write


@pytest.fixture
def command(db, tmp_path, settings):
    """Runs import_orders on a file; returns (exit code, what it said)."""
    settings.MEDIA_ROOT = tmp_path / "media"

    def import_orders(path, *options):
        out = StringIO()
        try:
            call_command("import_orders", str(path), *options, stdout=out)
        except SystemExit as stop:
            return stop.code, out.getvalue()
        except CommandError as error:
            return error.returncode, str(error)
        return 0, out.getvalue()

    return import_orders


@pytest.fixture
def waiting(db, tmp_path, settings):
    """Makes a stored import of a file that waits for a worker."""
    from cases.importing.receiving import keep_file

    settings.MEDIA_ROOT = tmp_path / "media"

    def store(path, **fields):
        job = OrderImport(state=OrderImport.State.WAITING, **fields)
        with open(path, "rb") as content:
            keep_file(job, content, path.name)
        job.save()
        return job

    return store


@pytest.fixture
def bring_in(waiting):
    """Imports a file at once; returns the import."""
    return lambda path, **fields: run(waiting(path, **fields).pk)
