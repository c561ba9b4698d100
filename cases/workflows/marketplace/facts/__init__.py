"""What the marketplace's steps ask before they may be taken, one file per subject. Rule numbers: rules.py."""

from cases.facts import Milestone
from cases.workflows.marketplace.facts.approvals import *  # noqa: F403
from cases.workflows.marketplace.facts.exchange import *  # noqa: F403
from cases.workflows.marketplace.facts.figures import *  # noqa: F403
from cases.workflows.marketplace.facts.general import *  # noqa: F403
from cases.workflows.marketplace.facts.goods import *  # noqa: F403
from cases.workflows.marketplace.facts.invoice import *  # noqa: F403
from cases.workflows.marketplace.facts.kinds import *  # noqa: F403
from cases.workflows.marketplace.facts.payment import *  # noqa: F403
from cases.workflows.marketplace.facts.policy import *  # noqa: F403
from cases.workflows.marketplace.facts.solution import *  # noqa: F403

ALL_MILESTONES = [found for found in list(globals().values()) if isinstance(found, Milestone)]
