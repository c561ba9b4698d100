"""The customer's history: earlier claims of the same kind, refused or not (IK-23)."""

from django.db.models import Q

from cases.models import Case
from cases.workflows.inkia.problems import DAMAGE

# The steps that confirm damage.
CONFIRMED = ("articles_are_damaged", "confirm_damage", "assign_toner")


def earlier_claims(case):
    """The same customer's earlier cases about damage, oldest first, in one query; none for another problem.

    A guest has a record for each order, so the e-mail address tells them too. Its counterpart is no earlier claim.
    The case itself is one when damage was confirmed on it before it was reopened: otherwise reopening would be the
    way past the history.
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
        again = [case] if _confirmed_before(case) else []
        case.__dict__["_claimed"] = [*found.order_by("pk"), *again]
    return case.__dict__["_claimed"]


def _confirmed_before(case):
    if case.cycle == 1:
        return False
    return any(event.cycle < case.cycle and event.name in CONFIRMED for event in case.events.all())


def numbers(claims):
    """The numbers of `claims`, as the event of a step keeps them."""
    return [claim.number for claim in claims]
