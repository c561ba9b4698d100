"""People in front of browsers of their own."""

import re

from django.test import Client

from cases.models import User

DESK = {"width": 1366, "height": 768}
PHONE = {"width": 360, "height": 740}

# Chromium reports every answer of 400 and above as an error of the page; whether one is right is for the test to say.
_AN_ANSWER = re.compile(r"^Failed to load resource: the server responded with a status of 4\d\d")
_NO_NETWORK = re.compile(r"^Failed to load resource: net::ERR_INTERNET_DISCONNECTED")


class Seats:
    """One browser context for each person; what their browsers complain of is collected."""

    def __init__(self, chromium, url, patience):
        self.chromium, self.url, self.patience = chromium, url, patience
        self.complaints, self.contexts = [], []

    def __call__(self, username=None, *, viewport=DESK, **options):
        """A page for `username`, signed in; None has not signed in yet. `options` are those of a browser context."""
        options = {"locale": "en-GB", "timezone_id": "Europe/London", **options}
        context = self.chromium.new_context(base_url=self.url, viewport=viewport, **options)
        context.set_default_timeout(self.patience)
        self.contexts.append(context)
        if username:
            self.sign_in(context, username)
        page = context.new_page()
        self.listen(page)
        return page

    def sign_in(self, context, username):
        """Give the browser of `context` a session of `username`, without the sign-in page."""
        client = Client()
        client.force_login(User.objects.get(username=username))
        context.add_cookies(
            [{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": self.url}]
        )

    def listen(self, page):
        """Collect what the browser complains of: errors of scripts, of the security policy, of the server."""

        def told(message):
            if message.type == "error" and not (
                _AN_ANSWER.match(message.text) or _NO_NETWORK.match(message.text)
            ):
                self.complaints.append(f"{page.url}: {message.text}")

        def answered(response):
            if response.status >= 500:
                self.complaints.append(f"{response.url} answered {response.status}")

        def asked(request):
            if not request.url.startswith((self.url, "data:", "blob:", "about:")):
                self.complaints.append(f"{page.url} asked {request.url}")

        page.on("console", told)
        page.on("pageerror", lambda error: self.complaints.append(f"{page.url}: {error}"))
        page.on("response", answered)
        page.on("request", asked)

    def leave(self):
        """Everybody closes their browser."""
        for context in self.contexts:
            context.close()
