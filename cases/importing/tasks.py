"""What Celery runs for imports. The argument is the import's number; how far it is stands in its row."""

from celery import shared_task

# Rung by publish-on-commit and, for whatever was missed, every minute by beat. An import may last longer than other
# work of the desk; without Redis' patience (visibility_timeout) a second worker would be given it meanwhile.
LONGEST_SECONDS = 3500


@shared_task(max_retries=2, time_limit=LONGEST_SECONDS, soft_time_limit=None)
def carry_on(pk):
    """Check the import `pk`, or bring its orders in, from where it stopped."""
    from cases.importing.problems import Unreadable
    from cases.importing.running import check_and_remember, run
    from cases.models import OrderImport

    job = OrderImport.objects.filter(pk=pk).first()
    if job is None:
        return
    if job.state == OrderImport.State.CHECKING:
        check_and_remember(pk)
        return
    try:
        run(pk)
    except Unreadable:
        return  # its page says why


@shared_task(max_retries=2)
def carry_on_all():
    """Carry on with every import that nobody has worked on for a while: its worker died, or its bell was not heard."""
    from django.utils import timezone

    from cases.importing.running import SILENCE
    from cases.models import OrderImport

    working = (OrderImport.State.CHECKING, OrderImport.State.WAITING, OrderImport.State.RUNNING)
    for pk in OrderImport.objects.filter(
        state__in=working, touched_at__lt=timezone.now() - SILENCE
    ).values_list("pk", flat=True):
        carry_on.delay(pk)
