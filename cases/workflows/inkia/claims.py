"""The customer's history: earlier claims of the same kind, refused or not (IK-23)."""

from django.db.models import Q

from cases.models import Case
from cases.workflows.inkia.problems import DAMAGE


def earlier_claims(case):
    """The same customer's earlier cases about damage, oldest first, in one query; none for another problem.

    A guest has a record for each order, so the e-mail address tells them too. Neither the case itself nor its
    counterpart is an earlier claim.
    """
    if case.problem not in DAMAGE:
        return []
    # Asked once for each look at the case: several steps want to know.
    if "_claimed" not in case.__dict__:
        customer = case.customer
        same = Q(order__customer=customer)
        for address in {customer.email, case.contact_email} - {""}:
            same |= Q(order__customer__email__iexact=address) | Q(contact_email__iexact=address)
        found = Case.objects.filter(same, workflow=case.workflow, problem__in=DAMAGE, pk__lt=case.pk)
        found = found.exclude(pk=case.counterpart_id).exclude(counterpart=case.pk)
        case.__dict__["_claimed"] = list(found.order_by("pk"))
    return case.__dict__["_claimed"]


def numbers(claims):
    """The numbers of `claims`, as the event of a step keeps them."""
    return [claim.number for claim in claims]
