"""What Celery runs for the desk: doorbells. The work is in rows; any call may be missed or repeated."""

import logging

from celery import shared_task

log = logging.getLogger(__name__)


@shared_task(max_retries=2)
def sweep():
    """Remind of what is due. Rung every minute."""
    from cases.sweeping import sweep as sweep_reminders

    return sweep_reminders()


@shared_task(max_retries=2)
def send_letters():
    """Send what waits in the outbox. Rung every minute, and when a letter was written."""
    from cases.letters.outbox import send_waiting

    return send_waiting()


@shared_task(max_retries=2)
def send_signals():
    """Send the signals that wait: apart from letters, which no slow web hook may hold up. Rung like those."""
    from cases.signals.outbox import send_waiting

    return send_waiting()


@shared_task(max_retries=2)
def read_for_search():
    """Bring the search index up to date, for longer than a search would wait. Rung every minute."""
    from cases.search.keeping import catch_up

    return catch_up(seconds=50)


@shared_task(max_retries=2)
def clean_photos():
    """Remove picture files that no photo names, and say in the log which photos lost theirs. Rung once a day."""
    from cases.photos.files import clean

    removed, missing = clean()
    if missing:
        log.error("photos have lost their picture; bring it back from a backup: %s", missing)
    return removed
