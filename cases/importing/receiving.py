"""Takes a file in: stored under a random name, counted, hashed; refused above the limit."""

import hashlib
from pathlib import PurePath

from django.core.files.base import File

from cases.importing.problems import Unreadable

MOST_BYTES = 50 * 1024 * 1024


def keep_file(job, content, name, *, most=MOST_BYTES):
    """Store `content` (an open binary file) as the file of `job` (unsaved) and note its name, size and hash.

    Raises `Unreadable` when it has more than `most` bytes; then nothing is stored.
    """
    name = PurePath(name.replace("\\", "/")).name[:200]
    digest, size = hashlib.sha256(), 0
    content.seek(0)
    while block := content.read(1 << 16):
        digest.update(block)
        size += len(block)
        if size > most:
            raise Unreadable("too_large", name=name, most=most // 1024**2)
    content.seek(0)
    job.name, job.size, job.sha256 = name, size, digest.hexdigest()
    job.file.save(name, File(content), save=False)
