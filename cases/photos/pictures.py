"""A file becomes a picture: decoded, turned upright, drawn anew without anything else that was in it.

What a file is called or says of itself counts for nothing; it is a picture when it can be decoded as one.
"""

import hashlib
import io
import threading
import unicodedata
from contextlib import suppress
from dataclasses import dataclass

import pillow_heif
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

from cases.models.photo import LONGEST_SIDE

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000
THUMBNAIL_SIDE = 320
LONGEST_NAME = 120

FORMATS = ("JPEG", "PNG", "WEBP", "HEIF")
# Telephones put a second picture behind the first one of a JPEG or HEIC: that is no movement.
MAY_MOVE = ("PNG", "WEBP")
# 50 million pixels fill 200 MB, and a decoder holds them several times.
_one_at_a_time = threading.Lock()

pillow_heif.register_heif_opener(thumbnails=False)


@dataclass(frozen=True)
class Refused:
    """A file that was not kept: its name, and a sentence that says why not and what helps."""

    name: str
    why: str

    def __str__(self):
        return _("%(name)s: %(why)s") % {"name": self.name, "why": self.why}


class NoPicture(Exception):
    """A file that cannot be kept as a photo; its words say why."""


@dataclass(frozen=True)
class Picture:
    """A picture as it will be kept: two JPEG files and what is known of it."""

    name: str
    image: bytes
    thumbnail: bytes
    width: int
    height: int
    sha256: str


def read_picture(file):
    """Make a `Picture` of an uploaded file. Raises `NoPicture` with the reason in a sentence."""
    if not file.size:
        raise NoPicture(_("The file is empty. Choose it again."))
    if file.size > MOST_BYTES:
        raise NoPicture(
            _("It is larger than %(most)s MB. Send a smaller picture.") % {"most": MOST_BYTES // 1024**2}
        )
    file.seek(0)
    content = file.read(MOST_BYTES + 1)
    with _one_at_a_time:
        picture = _decoded(content)
        small = picture.copy()
        small.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        return Picture(
            clean_name(file.name),
            _jpeg(picture),
            _jpeg(small),
            *picture.size,
            hashlib.sha256(content).hexdigest(),
        )


def clean_name(name):
    """A file's name as text to show: its last part, without what cannot be seen or turns text around."""
    name = unicodedata.normalize("NFKC", str(name or "")).replace("\\", "/").rpartition("/")[2]
    seen = "".join(" " if unicodedata.category(letter)[0] in "CZ" else letter for letter in name)
    return " ".join(seen.split()).strip(". ")[:LONGEST_NAME] or _("photo")


def _decoded(content):
    """The picture in `content`, upright, in plain colours, at most `LONGEST_SIDE` long."""
    try:
        picture = Image.open(io.BytesIO(content), formats=FORMATS)
    except Image.DecompressionBombError:
        raise _too_many_pixels() from None
    except Exception:
        # Decoders stumble over broken files in every way there is.
        raise NoPicture(
            _("It is no picture the desk can read. Send it as JPEG, PNG, WebP or HEIC.")
        ) from None
    if picture.width * picture.height > MOST_PIXELS:
        raise _too_many_pixels()
    if picture.format in MAY_MOVE and getattr(picture, "is_animated", False):
        raise NoPicture(_("It is a moving picture. Send a still one."))
    try:
        return _drawn(picture)
    except Exception:
        raise NoPicture(
            _("The picture is damaged or did not arrive whole. Send it again, or take it anew.")
        ) from None


def _drawn(picture):
    # Decoded at half the size, or less, where that is still large enough.
    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    picture.load()
    profile = picture.info.get("icc_profile")
    picture = _plain(picture)
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    picture = ImageOps.exif_transpose(picture)
    picture = _in_screen_colours(picture, profile)
    # On a ground of its own: nothing that hung on the old picture comes along.
    ground = Image.new("RGB", picture.size, "white")
    if picture.mode == "RGBA":
        ground.paste(picture, mask=picture.getchannel("A"))
    else:
        ground.paste(picture.convert("RGB"))
    return ground


def _plain(picture):
    """In a mode that can be scaled: palettes and 16 bits would lose what they show."""
    if picture.mode.startswith("I;16"):
        # Bare convert() cuts off what is above 255, and all is white.
        picture = picture.point(lambda value: value / 256).convert("L")
        picture.info.pop("transparency", None)
        return picture
    if picture.mode == "1":
        return picture.convert("L")
    if "transparency" in picture.info or picture.mode in ("PA", "LA"):
        return picture.convert("RGBA")
    return picture.convert("RGB") if picture.mode == "P" else picture


def _in_screen_colours(picture, profile):
    """In the colours of screens, as seen by whoever sent it: without its profile a red would be another red."""
    if not profile or picture.mode not in ("RGB", "CMYK", "L"):
        return picture
    with suppress(Exception):
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        return ImageCms.profileToProfile(
            picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB", inPlace=False
        )
    return picture


def _jpeg(picture):
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=85, optimize=True, progressive=True)
    return out.getvalue()


def _too_many_pixels():
    return NoPicture(
        _("It has more than %(most)s million pixels. Send a smaller picture.")
        % {"most": MOST_PIXELS // 1_000_000}
    )
