"""The manager behind ``case.photos``: a procedure asks it which evidence is there."""

from django.db import models


class CasePhotos(models.Manager):
    def known(self):
        """The photos of the case's present cycle that were not taken off, as a list, oldest first.

        Photos that were fetched beforehand (`prefetch_related`) are not asked for again.
        """
        return [photo for photo in self.all() if photo.cycle == self.instance.cycle and photo.is_kept]

    def taken_off(self):
        """The photos of the present cycle that were taken off, as a list."""
        return [photo for photo in self.all() if photo.cycle == self.instance.cycle and not photo.is_kept]

    def shows(self, what):
        """Whether the case has a photo of `what`, a key of its procedure's table `evidence`."""
        return any(photo.shows == what for photo in self.known())

    def missing(self, wanted):
        """Those of the keys `wanted` of which the case has no photo, in their order."""
        there = {photo.shows for photo in self.known()}
        return [what for what in wanted if what not in there]
