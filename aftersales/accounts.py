"""How people get in: accounts are made by managers, and second-factor secrets are sealed."""

import base64
import hashlib

from allauth.account.adapter import DefaultAccountAdapter
from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings


class ClosedDoorAdapter(DefaultAccountAdapter):
    """No one signs up by themselves."""

    def is_open_for_signup(self, request):
        """Returns False for everybody."""
        return False


class SealedSecretsAdapter(DefaultMFAAdapter):
    """Encrypts authenticator secrets and recovery codes, so that a copy of the database opens no account.

    The keys follow from SECRET_KEY and SECRET_KEY_FALLBACKS: a key that is rotated out of both takes
    the second factors sealed under it with it.
    """

    def encrypt(self, text: str) -> str:
        """Returns `text` sealed under the current key."""
        return _seal().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Returns the text sealed before; raises InvalidToken when no key fits."""
        return _seal().decrypt(encrypted_text.encode()).decode()


def _seal() -> MultiFernet:
    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    digests = (hashlib.sha256(b"second factor:" + key.encode()).digest() for key in keys)
    return MultiFernet([Fernet(base64.urlsafe_b64encode(digest)) for digest in digests])
