"""What a person does with a row of the outbox: each writes an event on its case."""

from aftersales.nudge import nudge
from cases import clock
from cases.models import Case


class TooLate(Exception):
    """The row is not in the state any more in which that could be done."""


def locked(model, pk):
    """The row under lock, after its case: the order of locks everywhere."""
    case_id = model.objects.values_list("case_id", flat=True).get(pk=pk)
    case = Case.objects.locked().get(pk=case_id)
    row = model.objects.select_for_update(of=("self",)).get(pk=pk)
    row.case = case
    return row


def put_back(row, by, data, task):
    """Let a failed `row` be sent once more, with all its tries, and ring `task`. `data` goes on the timeline."""
    row.state, row.attempts, row.send_after = row.State.WAITING, 0, clock.now()
    row.save(update_fields=["state", "attempts", "send_after"])
    tell(row, by, f"{row._meta.model_name}.sent_again", data)
    nudge(task)


def tell(row, by, name, data):
    """Write on the case of `row` what somebody did with it."""
    row.case.events.write(name, by=by, data=data)
    row.case.touch()
