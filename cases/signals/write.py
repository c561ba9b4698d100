"""Writing signals: every one is a row in the outbox, in the transaction of the step that gives it."""

from aftersales.nudge import nudge
from cases.actions import plain
from cases.models import Signal
from cases.models.outgoing import one_line


def send_signal(case, channel, subject, text, *, by, rule, urgent=False, **data):
    """Give a signal on a channel of the case's procedure. Returns the signal.

    Takes
        channel  a key of the procedure's `channels`
        subject  one line; text: what a person there reads. No address or password: both are kept and shown
        by       the person; None is the desk itself
        rule     the rule that asks for it, e.g. "IK-10"
        urgent   marked so for people and machines
        data     facts for machines, like ``action="assign"``; the numbers of case and order are added

    Raises `KeyError` when the procedure has no such channel.
    """
    case.channels[channel]
    with case.in_our_words():
        subject = one_line(subject)[:200]
    facts = plain({**data, "case": case.number, "order": case.order.number, "by": by and str(by)})
    signal = Signal.objects.create(
        case=case,
        channel=channel,
        subject=subject,
        text=text,
        data=facts,
        urgent=urgent,
        rule=rule,
        by=by,
    )
    case.events.write(
        f"signal.{channel}",
        rule=rule,
        by=by,
        data={"signal": signal.pk, "subject": signal.subject, "on": channel},
    )
    from cases.tasks import send_signals

    nudge(send_signals)
    return signal
