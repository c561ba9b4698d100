"""Bounds what a request may put on the disk, before any page looks at it."""

from io import BytesIO

from django.core.files.uploadedfile import InMemoryUploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopFutureHandlers

MOST_FILES = 10
MOST_BYTES = 50 * 1024 * 1024


class Bounded(FileUploadHandler):
    """Reads past what is too much, instead of keeping it.

    Of a file only `MOST_BYTES` and a little more are kept, so that its page still sees that it is too large. Beyond
    `MOST_FILES` a file keeps its name alone: the page can say which ones it left out.
    """

    def __init__(self, request=None):
        super().__init__(request)
        self.files = 0

    def new_file(self, *args, **kwargs):
        super().new_file(*args, **kwargs)
        self.files, self.passed = self.files + 1, 0
        self.left_out = self.files > MOST_FILES
        if self.left_out:
            raise StopFutureHandlers

    def receive_data_chunk(self, raw_data, start):
        if self.left_out or self.passed > MOST_BYTES:
            return None
        self.passed += len(raw_data)
        return raw_data

    def file_complete(self, file_size):
        if not self.left_out:
            return None
        return InMemoryUploadedFile(
            BytesIO(), self.field_name, self.file_name, self.content_type, 0, self.charset
        )
