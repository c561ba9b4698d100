"""A Celery worker on whose desk Flashbay has the channels of the tests: ``celery --app tests.signals.worker``."""

import django

from aftersales.celery import app

django.setup()

from cases.workflows.flashbay.case import FlashbayCase  # noqa: E402 (after the models are there)
from tests.signals.channels import CHANNELS  # noqa: E402

FlashbayCase.channels = CHANNELS

__all__ = ["app"]
