"""A browser of somebody who is signed in at once."""

from importlib import import_module

from django.conf import settings
from django.contrib.auth import login
from django.http import HttpRequest
from django.test import Client


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
