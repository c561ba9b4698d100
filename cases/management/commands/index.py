"""Fills the search index anew."""

from django.core.management.base import BaseCommand

from cases.search.keeping import catch_up, fill


class Command(BaseCommand):
    help = (
        "Read every customer, order and case into the search index again. The desk may be in use meanwhile."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--waiting", action="store_true", help="read only what has changed and waits to be read"
        )

    def handle(self, *args, waiting, **options):
        if not waiting:
            fill(self._say)
        if not catch_up():
            self.stderr.write("The database is busy; what is left is read within minutes.")
            return
        self.stdout.write("The index is up to date")

    def _say(self, subject, done, last):
        if done == last or done % 50_000 == 0:
            self.stdout.write(f"{subject}: {done} of {last}")
