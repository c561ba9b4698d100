"""A browser of somebody who is signed in at once."""

from importlib import import_module

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest
from django.test import Client, client

keep_all = client.store_rendered_templates


def keep_pages(store, signal, sender, template, context, **kwargs):
    """What Django's client keeps of each template that is drawn, but for the pieces of a page: hundreds of copies, and
    nobody asks for them."""
    name = template.name or ""
    if "/_" not in name and not name.startswith("django/forms/"):
        keep_all(store, signal, sender, template, context, **kwargs)


client.store_rendered_templates = keep_pages


class Visitor(Client):
    """Django's client. It signs in without having kept, read and thrown away a session of nobody before."""

    def _login(self, user, backend=None):
        request = HttpRequest()
        if settings.SESSION_COOKIE_NAME in self.cookies:
            request.session = self.session
        else:
            request.session = import_module(settings.SESSION_ENGINE).SessionStore()
        login(request, user, backend)
        request.session.save()
        self._set_login_cookies(request)
