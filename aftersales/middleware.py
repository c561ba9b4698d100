"""What holds for every answer of the desk."""

from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponse, QueryDict
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django_htmx.http import HttpResponseClientRedirect


class MachinesMiddleware:
    """Lets the addresses for machines know nobody: a session would be looked up, also when the database is away.

    Stands before the sessions.
    """

    ADDRESSES = ("/healthz", "/readyz")

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info in self.ADDRESSES:
            request.META.pop("HTTP_COOKIE", None)
        return self.get_response(request)


class SignInMiddleware(LoginRequiredMiddleware):
    """Leads people who are not signed in any more to do so, and then back to the page they were on.

    A form may be sent to an address that shows nothing by itself, and a part of a page is no page to come back to;
    what was typed on the page itself is kept by the browser and stands there again.
    """

    def handle_no_permission(self, request, view_func):
        if request.htmx and request.method == "GET":
            # The page asked for news by itself: that is no moment to take it away from somebody who writes.
            return HttpResponse(status=204)
        came_from = request.headers.get("Referer", "")
        if request.method in ("GET", "HEAD") or not url_has_allowed_host_and_scheme(
            came_from, {request.get_host()}, request.is_secure()
        ):
            return super().handle_no_permission(request, view_func)
        page = urlsplit(came_from)._replace(scheme="", netloc="").geturl()
        to_sign_in = redirect_to_login(page, self.get_login_url(view_func))
        return HttpResponseClientRedirect(to_sign_in.url) if request.htmx else to_sign_in


class NoNullMiddleware:
    """Takes the character NUL out of what is sent: no keyboard makes it, and PostgreSQL refuses it.

    An address that contains it does not exist. Stands last: a form without its token was refused before it is read.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view_func, view_args, view_kwargs):
        """Clean the query and the form; raises Http404 for the address."""
        if "\0" in request.path:
            raise Http404(_("There is no such page."))
        request.GET = _without_null(request.GET)
        if request.method == "POST":
            request.POST = _without_null(request.POST)


def _without_null(sent):
    if not any("\0" in text for name, values in sent.lists() for text in (name, *values)):
        return sent
    clean = QueryDict(mutable=True)
    for name, values in sent.lists():
        clean.setlist(name.replace("\0", ""), [value.replace("\0", "") for value in values])
    clean._mutable = False
    return clean


class PrivatePagesMiddleware:
    """Tells browsers and proxies to keep no copy of a page that was made for one person.

    Stands after authentication. Views that set their own Cache-Control are left alone.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not response.has_header("Cache-Control") and request.user.is_authenticated:
            response["Cache-Control"] = "private, no-store"
        return response
