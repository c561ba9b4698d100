"""What can come of handing a signal over, but its being taken."""

from datetime import timedelta


class NotTaken(Exception):
    """A destination did not take a signal; the attributes are those of a `Verdict`."""

    final, away, unsure, wait = False, True, False, timedelta(0)


class NotReached(NotTaken):
    """Nobody was there; nothing was handed over."""


class NotNow(NotTaken):
    """The destination says to come back later, after `wait`."""

    def __init__(self, says, *, unsure=False, wait=timedelta(0)):
        super().__init__(says)
        self.unsure, self.wait = unsure, wait


class NoAnswer(NotTaken):
    """It was handed over, and no answer came: it may have arrived."""

    unsure = True


class Refused(NotTaken):
    """The answer will be the same next time."""

    final, away = True, False
