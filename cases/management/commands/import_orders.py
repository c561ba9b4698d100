"""`manage.py import_orders FILE`: orders from another system's CSV; docs/importing.md."""

import sys
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from cases.importing.giving_back import write_problems
from cases.importing.mapping import BY_HAND, FIELDS, SOURCES
from cases.importing.problems import Unreadable, row_sentence
from cases.importing.reading import ENCODINGS, SEPARATORS
from cases.importing.receiving import MOST_BYTES, keep_file
from cases.importing.running import check, run
from cases.models import OrderImport

REFUSED, UNREADABLE = 1, 2
SHOWN = 10


class Command(BaseCommand):
    """Good rows go in, bad rows come back with the reason. A second import of the same file changes nothing."""

    help = (
        "Imports orders from a CSV file. Exit code: 0 when every row is in or was known,"
        " 1 when rows were refused (the others are in), 2 when the file as a whole cannot be read (nothing is in)."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path)
        parser.add_argument(
            "--source",
            choices=[*SOURCES, BY_HAND],
            default="",
            help="whose columns the file has (default: recognised)",
        )
        parser.add_argument(
            "--column",
            action="append",
            default=[],
            metavar="FIELD=HEADING",
            help=f"where a field stands; fields: {', '.join(FIELDS)}",
        )
        parser.add_argument(
            "--dates", choices=OrderImport.Dates.values, default="", help="how dates like 12/1/2010 are read"
        )
        parser.add_argument("--encoding", choices=ENCODINGS, default="", help="default: found out")
        parser.add_argument("--separator", choices=SEPARATORS, default="", help="default: found out")
        parser.add_argument("--currency", default="", help="of rows that name none, like GBP")
        parser.add_argument(
            "--delivered",
            default="file",
            help="file: as the file says (default); none: not; a number: so many days after the order date",
        )
        parser.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
        parser.add_argument(
            "--problems", type=Path, metavar="OUT.csv", help="where to write the refused rows"
        )

    def handle(self, *, file, dry_run, problems, verbosity, **options):
        chosen = {
            name: options[name]
            for name in ("source", "dates", "encoding", "separator", "currency", "delivered")
        }
        columns = dict(text.partition("=")[::2] for text in options["column"])
        if columns and not chosen["source"]:
            chosen["source"] = BY_HAND
        try:
            if not file.is_file():
                raise CommandError(f"There is no file {file}", returncode=UNREADABLE)
            job, found = OrderImport(columns=columns, **chosen), {}
            if dry_run:
                check(job, file, keep=found.update)
            else:
                job = self._bring_in(job, file, verbosity)
                found = dict(job.problems.values_list("number", "found"))
        except Unreadable as error:
            raise CommandError(f"{error}. Nothing was imported.", returncode=UNREADABLE) from None
        self._tell(job, found, dry_run)
        if problems and found:
            with open(problems, "w", encoding="utf-8-sig", newline="") as out:
                write_problems(job, file, sorted(found.items()), out)
            self.stdout.write(f"The refused rows are in {problems}.")
        if found:
            sys.exit(REFUSED)

    def _bring_in(self, job, file, verbosity):
        with open(file, "rb") as content:
            keep_file(job, content, file.name, most=MOST_BYTES)
        job.state = OrderImport.State.WAITING
        job.save()

        def told(now):
            if verbosity > 1:
                self.stdout.write(f"{now.rows_done} of {now.rows_total} rows")

        try:
            return run(job.pk, told=told)
        except Unreadable:
            job.file.delete(save=False)
            job.delete()
            raise

    def _tell(self, job, found, dry_run):
        say = self.stdout.write
        columns = ", ".join(f"{name} = {heading}" for name, heading in job.columns.items() if name != heading)
        say(
            f"Read as {job.encoding}, separator {job.separator}, dates {job.dates or 'unambiguous'}, "
            f"source {job.source}" + (f" ({columns})" if columns else "")
        )
        say("Nothing is written: this is a dry run." if dry_run else f"Import {job.pk} is finished.")
        say(
            f"{job.rows_total} rows: {job.added} added, {job.updated} updated,"
            f" {job.unchanged} unchanged, {job.refused} refused"
        )
        say(f"Orders: {job.orders_new} new, {job.orders_updated} changed")
        for currency, worth in job.totals.items():
            say(f"Worth of the lines added: {worth} {currency}")
        if job.guests:
            more = ", …" if job.guests > len(job.guest_orders) else ""
            say(
                f"{job.guests} new orders have no customer number, each got a guest customer of its own: "
                f"{', '.join(job.guest_orders)}{more}"
            )
        if job.undelivered:
            say(
                f"{job.undelivered} new orders are not delivered yet; returns need a delivery date (--delivered)"
            )
        for number, problems in sorted(found.items())[:SHOWN]:
            say(row_sentence(number, problems))
        if len(found) > SHOWN:
            say(f"… and {len(found) - SHOWN} more; --problems OUT.csv writes them all to a file")
