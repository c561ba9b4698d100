"""The cases that the page of another one names: earlier claims of the customer, and the counterpart."""

from dataclasses import dataclass

from cases.models import Case


@dataclass(frozen=True)
class Linked:
    """A case beside the one that is looked at; `seen` tells whether the reader may open it."""

    case: Case
    seen: bool


def linked(case, user):
    """The cases linked with `case`, as a dict for the template: "claims", "received" and "receiver".

    claims    earlier claims that are like this one, oldest first; None where the procedure does not look at them
    received  the case of the customer whose order came to this one's; receiver: the other way round; or None
    """
    claims = case.earlier_claims()
    received, receiver = case.counterpart, getattr(case, "counterpart_of", None)
    others = {one.pk for one in [*(claims or ()), received, receiver] if one}
    seen = (
        set(Case.objects.visible_to(user).filter(pk__in=others).values_list("pk", flat=True))
        if others
        else ()
    )

    def told(one):
        return one and Linked(one, one.pk in seen)

    return {
        "claims": None if claims is None else [told(claim) for claim in claims],
        "received": told(received),
        "receiver": told(receiver),
    }
