"""Whose pages these are: to everybody else they do not exist."""

from functools import wraps

from django.http import Http404


def for_roles(*roles):
    """Decorator: a view for people with one of `roles`; others get 404, which tells them nothing."""

    def mark(view):
        @wraps(view)
        def guarded(request, *args, **kwargs):
            if not request.user.has_role(*roles):
                raise Http404
            return view(request, *args, **kwargs)

        return guarded

    return mark
