"""What a page says about an import."""

from datetime import timedelta
from decimal import Decimal

from django.utils import timezone

from cases.models import Heartbeat
from cases.templatetags.desk import money

# The sweep runs every minute; a worker that missed three is not there.
PATIENCE = timedelta(minutes=3)
# What was only just handed over needs no explanation.
FIRST_SECONDS = timedelta(seconds=20)
ORDERS_NAMED = 10


def nobody_works_on(job):
    """Whether an import waits because no worker has shown a sign of life lately."""
    if not job.is_working or timezone.now() - job.touched_at < FIRST_SECONDS:
        return False
    beat = Heartbeat.objects.filter(name="sweep").first()
    return beat is None or timezone.now() - beat.at > PATIENCE


def outcome(job):
    """What an import did, or would do: totals in the reader's words, guests by order number."""
    return {
        "totals": [
            money(worth, currency) for currency, worth in sorted(job.totals.items()) if Decimal(worth)
        ],
        "guest_orders": job.guest_orders[:ORDERS_NAMED],
        "more_guests": max(0, job.guests - ORDERS_NAMED),
    }
