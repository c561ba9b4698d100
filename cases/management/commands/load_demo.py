"""Fill an empty desk with the demo."""

from datetime import timedelta

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from cases.models import Case, Letter, Signal, User


class Command(BaseCommand):
    help = (
        "Fill an empty desk with the demo's people, orders and cases. A desk that has people is left alone."
    )

    def add_arguments(self, parser):
        parser.add_argument("--print-logins", action="store_true", help="only print one login per role")

    def handle(self, *args, print_logins, **options):
        # Imported here: the demo is told with everything the desk has, and nothing of the desk needs it.
        from fixtures import cast, stories

        if print_logins:
            for login in cast.logins():
                who = f"{login['name']}, {login['role'].label}: {login['note']}"
                self.stdout.write(f"{login['username']:<8} {login['password']:<6} {who}")
            return
        if User.objects.exists():
            self.stdout.write("The desk has people already; nothing was loaded.")
            return
        try:
            with transaction.atomic():
                told = stories.tell(cast.make_people())
                self._send_what_is_old()
        except StopIteration:
            raise CommandError("fixtures/orders.csv has fewer orders than there are stories") from None
        self.stdout.write(f"{told} cases on {Case.objects.values('order').distinct().count()} orders")

    def _send_what_is_old(self):
        """What was written before the last hour went out then, not now."""
        for kind in (Letter, Signal):
            old = kind.objects.filter(state=kind.State.WAITING, at__lt=timezone.now() - timedelta(hours=1))
            old.update(state=kind.State.SENT, sent_at=F("at") + timedelta(minutes=1), attempts=1)
