"""One round of reminders, letters and signals, by hand."""

from django.core.management.base import BaseCommand

from cases.letters.outbox import LETTERS
from cases.signals.outbox import SIGNALS
from cases.sweeping import given_up, sweep, try_anew


class Command(BaseCommand):
    help = "Remind of everything due and send what waits in the outbox, once."

    def add_arguments(self, parser):
        parser.add_argument("--anew", action="store_true", help="also try the reminders that were given up")

    def handle(self, *args, anew, **options):
        if anew:
            self.stdout.write(f"{try_anew()} reminders are tried anew")
        reminded, letters, signals = sweep(), LETTERS.send_waiting(), SIGNALS.send_waiting()
        self.stdout.write(f"{reminded} reminders, {letters} letters and {signals} signals sent")
        for row in given_up().select_related("case"):
            self.stdout.write(f"given up: {row.case} {row.kind}: {row.last_error}")
