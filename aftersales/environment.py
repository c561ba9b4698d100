"""Reads the environment variables that configure the desk, and stops the start at a wrong one.

Every function returns a checked value or raises SystemExit with one sentence. SystemExit, not
ImproperlyConfigured, because manage.py, celery and gunicorn all print it without a traceback.
"""

import os
import secrets
from email.utils import parseaddr
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import environ
from django.core.exceptions import ImproperlyConfigured

_env = environ.Env()

_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off"}
MINIMUM_KEY_LENGTH = 50
MINIMUM_SECRET_LENGTH = 20
# A destination of signals that sends nothing: they are shown on the outbox page.
LOG = "log:"


def refuse(name: str, sentence: str) -> NoReturn:
    """Stops the process: `name` is the variable at fault, `sentence` says what it has to be."""
    raise SystemExit(f"The desk does not start: {name} {sentence}")


def text(name: str, default: str = "") -> str:
    """Returns the variable without surrounding blanks, or the default when it is empty or not set."""
    return os.environ.get(name, "").strip() or default


def boolean(name: str, default: bool) -> bool:
    """Returns True or False. django-environ would read a misspelt value as False, silently."""
    value = text(name).lower()
    if not value:
        return default
    if value in _TRUE | _FALSE:
        return value in _TRUE
    refuse(name, f"is {value!r}; write 1 or 0.")


def integer(name: str, default: int, minimum: int = 0) -> int:
    """Returns a whole number of at least `minimum`."""
    value = text(name)
    if not value:
        return default
    try:
        number = int(value)
    except ValueError:
        refuse(name, f"is {value!r}; write a whole number.")
    if number < minimum:
        refuse(name, f"is {number}; it has to be {minimum} or more.")
    return number


def choice(name: str, default: str, allowed: tuple[str, ...]) -> str:
    """Returns one of `allowed`, whatever the case it is written in."""
    value = text(name, default).upper()
    if value not in allowed:
        refuse(name, f"is {value!r}; write one of {', '.join(allowed)}.")
    return value


def time_zone(name: str, default: str) -> str:
    """Returns the name of a zone that the time zone database knows, for example Europe/Paris."""
    value = text(name, default)
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        refuse(name, f"is {value!r}; write a zone such as UTC or Europe/Paris.")
    return value


def mailbox(name: str, default: str) -> str:
    """Returns one e-mail address, with or without a display name before it."""
    value = text(name, default)
    _, address = parseaddr(value)
    before, at, after = address.partition("@")
    if not (before and at and "." in after):
        refuse(name, f"is {value!r}; write an address such as desk@example.com.")
    return value


def hosts(name: str, default: list[str], *, production: bool) -> list[str]:
    """Returns the host names under which the desk is reached; production has to name its own."""
    names = [part.strip() for part in text(name).split(",") if part.strip()]
    if not names:
        if production:
            refuse(name, "is not set; name the host of the desk, for example desk.example.com.")
        return default
    for host in names:
        if "*" in host or "/" in host or " " in host:
            refuse(name, f"holds {host!r}; write plain host names, separated by commas.")
    return names


def secret_key(name: str, keeper: Path, *, production: bool) -> str:
    """Returns the signing key. Outside production one is made once and kept in the file `keeper`."""
    value = text(name)
    if production:
        if not value:
            refuse(name, f"is not set; production needs {MINIMUM_KEY_LENGTH} random characters or more.")
        if len(value) < MINIMUM_KEY_LENGTH or len(set(value)) < 10 or value.startswith("django-insecure"):
            refuse(name, f"is too weak; production needs {MINIMUM_KEY_LENGTH} random characters or more.")
    return value or _kept_key(keeper)


def _kept_key(keeper: Path) -> str:
    if not keeper.exists():
        keeper.parent.mkdir(parents=True, exist_ok=True)
        draft = keeper.with_name(f"{keeper.name}.{os.getpid()}.{secrets.token_hex(4)}")
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(64))
        # link() keeps the first key when several processes start at once, and shows it whole or not at all
        try:
            os.link(draft, keeper)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return keeper.read_text().strip()


def database(name: str, default: str, *, production: bool) -> dict:
    """Returns Django's settings of one database, PostgreSQL or SQLite."""
    value = text(name)
    if production and not value:
        refuse(name, "is not set; production needs postgres://user:password@host:5432/name.")
    value = value or default
    scheme = urlsplit(value).scheme if "://" in value else ""
    if scheme not in {"postgres", "postgresql", "sqlite"}:
        refuse(name, "has to begin with postgres:// or sqlite:///.")
    if production and scheme == "sqlite":
        refuse(name, "names SQLite; production needs PostgreSQL.")
    try:
        config = _env.db_url_config(value)
    except ValueError:
        refuse(name, "cannot be read; write postgres://user:password@host:5432/name.")
    if not config["NAME"]:
        refuse(name, "names no database; write it after the last slash.")
    return config


def address(name: str, default: str, *, production: bool) -> str:
    """Returns the beginning of the desk's addresses as others reach it, without a slash at the end."""
    value = text(name, default).rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query:
        refuse(name, f"is {value!r}; write an address such as https://desk.example.com.")
    if production and parts.scheme != "https":
        refuse(name, "begins with http://; customers of a desk in production come over https.")
    return value


def redis(name: str, *, production: bool) -> str:
    """Returns the address of Redis, or an empty text where the desk does without."""
    value = text(name)
    if not value:
        if production:
            refuse(name, "is not set; production needs redis://host:6379/0.")
        return ""
    try:
        parts = urlsplit(value)
        well_formed = parts.scheme in {"redis", "rediss"} and parts.hostname and (parts.port or 6379)
    except ValueError:
        well_formed = False
    if not well_formed:
        refuse(name, "cannot be read; write redis://host:6379/0.")
    return value


def email(name: str, default: str, *, production: bool) -> dict:
    """Returns Django's EMAIL_ settings."""
    value = text(name)
    if production and not value:
        refuse(name, "is not set; production needs smtp+tls://user:password@host:587.")
    try:
        config = _env.email_url_config(value or default)
    except (ImproperlyConfigured, ValueError):
        refuse(name, "cannot be read; write smtp+tls://user:password@host:587.")
    if config["EMAIL_BACKEND"].endswith("smtp.EmailBackend") and not config["EMAIL_HOST"]:
        refuse(name, "names no mail server; write smtp+tls://user:password@host:587.")
    config.pop("OPTIONS", None)
    return {key: setting for key, setting in config.items() if setting is not None}


def secret(name: str) -> str:
    """Returns what messages are signed with, or an empty text when they are not."""
    value = text(name)
    if value and (len(value) < MINIMUM_SECRET_LENGTH or not value.isascii()):
        refuse(name, f"is too weak; write {MINIMUM_SECRET_LENGTH} random characters or more.")
    return value


def destinations(*, prefix: str, but: str) -> dict[str, str]:
    """Returns {variable: where that channel of signals leads} of all that begin with `prefix`, without `but`."""
    names = sorted(name for name in os.environ if name.startswith(prefix) and name != but)
    return {name: _destination(name, text(name)) for name in names if text(name)}


def _destination(name: str, value: str) -> str:
    scheme, _colon, rest = value.partition(":")
    if scheme == "mailto":
        before, at, after = rest.partition("@")
        well_formed = parseaddr(rest)[1] == rest and before and at and "." in after and "?" not in rest
    elif scheme in {"http", "https"}:
        well_formed = _is_web_address(value)
    else:
        well_formed = value == LOG
    # The value is not repeated: a web address may hold a key.
    if not well_formed:
        refuse(name, "cannot be read; write mailto:name@example.com, https://example.com/path or log:.")
    return value


def _is_web_address(value: str) -> bool:
    if not (value.isascii() and value.isprintable()) or " " in value or "#" in value:
        return False
    try:
        parts = urlsplit(value)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
