"""Sending signals: each to where the environment says that its channel leads."""

from django.db import transaction

from aftersales.environment import LOG
from cases.letters.write import tell_colleagues
from cases.models import Case, Signal
from cases.outbox.sending import Outbox, Verdict
from cases.signals import by_mail, to_log, webhook
from cases.signals.answers import NotTaken, Refused


class Signals(Outbox):
    model = Signal
    server = "channel"

    def send(self, signal):
        if signal.left_behind:
            self._say_that_it_may_repeat(signal)
        channel = signal.case.channels.get(signal.channel)
        if channel is None:
            raise Refused("the procedure has no such channel any more")
        if channel.destination.startswith(LOG):
            to_log.write(signal)
        elif channel.destination.startswith("mailto:"):
            by_mail.send(signal, channel.destination.removeprefix("mailto:"))
        else:
            webhook.send(signal, channel.destination)

    def verdict(self, error):
        if isinstance(error, NotTaken):
            return Verdict(error.final, error.away, error.unsure, error.wait)
        return Verdict(final=False, away=False)

    def failed(self, signal, error):
        if self.verdict(error).unsure:
            self._say_that_it_may_repeat(signal)
        super().failed(signal, error)

    def facts(self, signal):
        return {"signal": signal.pk, "subject": signal.subject, "on": signal.channel}

    def tell_of_failure(self, case, signal):
        signal.case = case
        tell_colleagues(case, case.people_to_tell("owner"), "signal_failed", signal=signal)

    @transaction.atomic
    def _say_that_it_may_repeat(self, signal):
        """Say on the case that a try may have arrived which is repeated now; once, however often that happens."""
        case = Case.objects.select_for_update(of=("self",)).get(pk=signal.case_id)
        if not case.events.filter(name="signal.repeated", data__signal=signal.pk).exists():
            case.events.write("signal.repeated", data=self.facts(signal))


SIGNALS = Signals()


def send_waiting():
    """Send the signals that are due. Returns how many were sent."""
    return SIGNALS.send_waiting()
