"""What every page may show of the requests: how many wait for the reader."""

from django.utils.functional import SimpleLazyObject

from approvals.waiting import count_for


def waiting(request):
    """`approvals_waiting` for templates. Counted only where a page asks for it; error pages need no database."""
    user = getattr(request, "user", None)

    def count():
        return count_for(user) if user is not None and user.is_authenticated and user.may_use_admin else 0

    return {"approvals_waiting": SimpleLazyObject(count)}
