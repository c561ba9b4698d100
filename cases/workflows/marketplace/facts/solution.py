"""The customer has a solution, of whatever kind of issue (MP-23)."""

from django.utils.translation import gettext_lazy as _

from cases.facts import milestone
from cases.workflows.marketplace.facts.words import AGENT

solution_is_given = milestone(
    "MP-23", _("the customer has a solution, and was told"), AGENT, name="solution_given"
)
