"""The web application for gunicorn: `gunicorn aftersales.wsgi`."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "aftersales.settings")

application = get_wsgi_application()

from cases import guard  # noqa: E402

guard.read("")  # its wordings are read before anybody waits for them, and once for all processes
