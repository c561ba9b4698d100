"""The link through which a customer sends photos: made, found by its secret, revoked."""

import hashlib
import hmac
import re
import secrets

from django.conf import settings
from django.db import transaction
from django.urls import reverse

from cases import clock
from cases.models import Case, UploadLink
from cases.photos.adding import Closed

# 32 random bytes as token_urlsafe() writes them.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_IN_TEXT = re.compile(rf"/c/({_TOKEN.pattern})(?![A-Za-z0-9_-])")


@transaction.atomic
def make_link(case, asks, *, by):
    """Make the link through which the customer of `case` sends photos of `asks` (keys of its `evidence`).

    Returns its whole address, which is told only now: the desk keeps a hash of it. Any older link of the case
    ends. Raises `Closed` when the case is; `ValueError` for keys that the procedure does not know, or none.
    """
    case = Case.objects.locked().get(pk=case.pk)
    if not case.is_open:
        raise Closed
    if not asks or set(asks) - set(case.evidence):
        raise ValueError(f"{case.workflow} cannot ask for {list(asks)}")
    _end(case)
    token = secrets.token_urlsafe(32)
    link = UploadLink.objects.create(case=case, token_hash=_hash(token), asks=list(asks), made_by=by)
    _tell(case, "link.made", by, {"asks": link.asks, "until": link.expires_at.isoformat()})
    return settings.DESK_PUBLIC_URL + reverse("customer", args=[token])


@transaction.atomic
def revoke_link(case, *, by):
    """End the link of `case`; without one nothing happens."""
    case = Case.objects.locked().get(pk=case.pk)
    if _end(case):
        _tell(case, "link.revoked", by, {})


def find_link(token):
    """The link whose secret is `token`, with its case; None when there is none that may still be used."""
    if not _TOKEN.fullmatch(token):
        return None
    hashed = _hash(token)
    links = UploadLink.objects.select_related("case__order__customer").filter(token_hash=hashed)
    link = next((link for link in links if hmac.compare_digest(link.token_hash, hashed)), None)
    return link if link and link.is_open else None


def veiled(case, text):
    """`text` with the secrets of the case's own links made unreadable, its length unchanged.

    Random letters spell "fee" once in a thousand letters. Only a real secret is veiled: nothing can hide as one.
    """

    def veil(found):
        known = case.upload_links.filter(token_hash=_hash(found[1])).exists()
        return found[0].replace(found[1], "o" * len(found[1])) if known else found[0]

    return _IN_TEXT.sub(veil, text)


def _hash(token):
    return hashlib.sha256(token.encode()).hexdigest()


def _end(case):
    return case.upload_links.filter(revoked_at=None).update(revoked_at=clock.now())


def _tell(case, name, by, data):
    case.touch()
    case.events.write(name, by=by, data=data)
