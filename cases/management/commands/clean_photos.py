"""Remove picture files that belong to no photo, and name the photos whose picture is lost."""

from django.core.management.base import BaseCommand, CommandError

from cases.photos.files import lost, orphans, remove


class Command(BaseCommand):
    help = "Remove picture files that no photo names. Ends with an error when a photo has lost its picture."

    def handle(self, *args, **options):
        left_over = orphans()
        remove(left_over)
        self.stdout.write(f"{len(left_over)} files without a photo removed")
        if missing := lost():
            told = ", ".join(f"{photo.case.number}/{photo.pk}" for photo in missing)
            raise CommandError(
                f"{len(missing)} photos have lost their picture; bring it back from a backup: {told}"
            )
