"""Remove picture files that belong to no photo, and name the photos whose picture is lost."""

from django.core.management.base import BaseCommand, CommandError

from cases.photos.files import clean


class Command(BaseCommand):
    help = "Remove picture files that no photo names. Ends with an error when a photo has lost its picture."

    def handle(self, *args, **options):
        removed, missing = clean()
        self.stdout.write(f"{removed} files without a photo removed")
        if missing:
            raise CommandError(f"photos have lost their picture; bring it back from a backup: {missing}")
