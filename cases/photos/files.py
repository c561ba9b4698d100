"""Where pictures lie: below MEDIA_ROOT, served by no web server, written before the row that names them."""

import os
from contextlib import suppress
from datetime import timedelta

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from cases.models import Photo
from cases.models.photo import random_name

FOLDER = "photos"
# Younger files may belong to an upload that is under way.
ORPHANED_AFTER = timedelta(hours=1)


def write(content):
    """Keep `content` (bytes) under a random name, safe from a power cut. Returns the name. Raises `OSError`."""
    name = default_storage.save(random_name(None, ""), ContentFile(content))
    try:
        descriptor = os.open(default_storage.path(name), os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError:
        remove([name])
        raise
    return name


def remove(names):
    """Remove files that no row names. One that cannot be removed is an orphan, and harmless."""
    for name in names:
        with suppress(OSError):
            default_storage.delete(name)


def orphans():
    """The names of files of which no row knows, older than `ORPHANED_AFTER`."""
    named = set(Photo.objects.values_list("image", flat=True))
    named |= set(Photo.objects.values_list("thumbnail", flat=True))
    before = timezone.now() - ORPHANED_AFTER
    return [name for name in _lying() - named if default_storage.get_modified_time(name) < before]


def lost():
    """The photos whose picture or thumbnail is not there: a backup has to bring it back."""
    lying = _lying()
    return [
        photo
        for photo in Photo.objects.select_related("case").order_by("id")
        if not {photo.image.name, photo.thumbnail.name} <= lying
    ]


def clean():
    """Remove the orphans. Returns how many they were, and which photos have lost their picture, in words or ""."""
    left_over = orphans()
    remove(left_over)
    return len(left_over), ", ".join(f"{photo.case.number}/{photo.pk}" for photo in lost())


def _lying():
    try:
        return {f"{FOLDER}/{name}" for name in default_storage.listdir(FOLDER)[1]}
    except FileNotFoundError:
        return set()
