"""One-time keys: a button pressed twice does its work once."""

import hashlib
import re
import uuid

_KEY = re.compile(r"[0-9a-f]{32}")


def new_key():
    """A key for one rendering of one form."""
    return uuid.uuid4().hex


def same_key(request):
    """The key for the next page of a form that has several: the one it was posted with, or a new one."""
    key = request.POST.get("once", "")
    return key if _KEY.fullmatch(key) else new_key()


def key_of(request):
    """The one-time key a form was posted with, or None when it carries none of ours.

    It is bound to the person and the address: a key carried over from another form is another key.
    """
    key = request.POST.get("once", "")
    if not _KEY.fullmatch(key):
        return None
    return hashlib.sha256(f"{request.user.pk} {request.path} {key}".encode()).hexdigest()[:40]
