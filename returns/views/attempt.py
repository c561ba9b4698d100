"""Taking a case's step from a page that is not the case's own: the warehouse's and finance's."""

from dataclasses import dataclass, field

from cases.actions import Unclear, perform
from cases.blockers import Blocked
from cases.letters.gate import LetterStopped, NoAddress
from cases.once import key_of


@dataclass
class Attempt:
    """What came of trying a step: the case when it was taken, else the form or the reasons."""

    case: object = None
    form: object = None
    problems: list = field(default_factory=list)

    @property
    def status(self):
        """What the page answers with when the step was not taken."""
        return 409 if self.problems else 422


def attempt(request, case_id, step, **details):
    """Take `step` for the person of `request`, once for each shown form. Returns an `Attempt`."""
    try:
        return Attempt(case=perform(case_id, step, by=request.user, once=key_of(request), **details))
    except Unclear as unclear:
        return Attempt(form=unclear.form)
    except Blocked as blocked:
        return Attempt(problems=[str(blocker) for blocker in blocked.blockers])
    except (LetterStopped, NoAddress) as stopped:
        return Attempt(problems=[str(stopped)])
