"""Pictures of all kinds, good and hostile, made in memory; and a desk that keeps them in a folder of its own."""

import io
import zlib
from struct import pack

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils.translation import override
from PIL import Image

from cases.photos.links import find_link, make_link


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    """Where this test's pictures are kept."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture(autouse=True)
def english():
    """The language of the sentences that doors say when no page was asked before."""
    with override("en"):
        yield


@pytest.fixture
def token(walk):
    """The secret of a link that asks the customer of the case for a photo."""
    return make_link(walk.case, ["photo"], by=walk.cast.claire).rstrip("/").rpartition("/")[2]


@pytest.fixture
def link(token):
    return find_link(token)


def drawn(colour="red", size=(64, 48), mode="RGB", kind="JPEG", **options):
    """The bytes of a picture of one colour."""
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, kind, **options)
    return out.getvalue()


def upload(content=None, name="IMG_2041.jpg", **picture):
    """A file as a browser sends it."""
    content = drawn(**picture) if content is None else content
    return SimpleUploadedFile(name, content, content_type="image/jpeg")


def opened(field):
    """The picture a photo keeps, decoded."""
    with field.open() as file:
        picture = Image.open(io.BytesIO(file.read()))
    picture.load()
    return picture


def chunk(kind, content):
    """One part of a PNG file."""
    return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))


def png_that_claims(width, height):
    """A PNG of a few bytes that claims to be as large as said."""
    head = pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    lines = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")
