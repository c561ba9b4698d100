"""One round of reminders and letters, by hand."""

from django.core.management.base import BaseCommand

from cases.letters.outbox import send_waiting
from cases.promises import sweep


class Command(BaseCommand):
    help = "Remind of everything due and send the waiting letters, once."

    def handle(self, *args, **options):
        reminded, sent = sweep(), send_waiting()
        self.stdout.write(f"{reminded} reminders, {sent} letters sent")
