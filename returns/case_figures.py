"""The manager behind ``case.figures``: the policy a case is judged by, and what its papers say beside its order."""

from django.db import models

from cases import clock


class CaseFigures(models.Manager):
    def policy(self):
        """The return policy the case's goods are judged by: the version of the day of their delivery (MP-01).

        Before the delivery, that of today. None where the company promises none.
        """
        case = self.instance
        return _policy(case, case.order.delivered_on or clock.now().date())


def _policy(case, day):
    from returns.models import Policy

    # Asked by every fact of a page: the versions of a company are few and never change.
    known = case.__dict__.setdefault("_policies", {})
    if day not in known:
        known[day] = Policy.objects.in_force(case.workflow, day)
    return known[day]
