"""What arrives as a photo and is none, or more than one: it is named with its reason, and the good ones are kept."""

import io
import zlib

import pytest
from PIL import Image, ImageCms

from cases.photos.adding import add_photos
from cases.photos.pictures import NoPicture, clean_name, read_picture
from tests.photos.conftest import chunk, drawn, opened, png_that_claims, upload

GPS = 0x8825


def moving(kind):
    out = io.BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:], duration=100)
    return out.getvalue()


def palette_with_a_hole():
    out, picture = io.BytesIO(), Image.new("P", (64, 48), 1)
    picture.putpalette([0, 0, 0, 200, 0, 0])
    picture.save(out, "PNG", transparency=1)
    return out.getvalue()


def exif(**tags):
    found = Image.Exif()
    found[0x010E] = "<script>alert(1)</script>"
    for tag, value in tags.items():
        found[int(tag[1:])] = value
    found.get_ifd(GPS)[1] = "N"
    found.get_ifd(GPS)[2] = (51.5, 30.0, 0.0)
    return found


def with_text_bomb():
    """A PNG whose few compressed bytes are 64 MB of text."""
    plain = drawn(kind="PNG")
    bomb = chunk(b"zTXt", b"a\0\0" + zlib.compress(b"0" * 64_000_000, 9))
    return plain[:33] + bomb + plain[33:]


REFUSED = {
    "nothing at all": (b"", "empty"),
    "a page": (b"<!doctype html><script>alert(1)</script>", "no picture"),
    "a drawing with a script": (b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', "no picture"),
    "a program": (b"<?php system($_GET[0]); ?>", "no picture"),
    "a page that begins like a JPEG": (b"\xff\xd8\xff\xe0<script>alert(1)</script>", "no picture"),
    "only the head of a JPEG": (b"\xff\xd8\xff", "no picture"),
    "a PDF": (b"%PDF-1.7\n1 0 obj", "no picture"),
    "an archive": (b"PK\x03\x04" + b"\0" * 40, "no picture"),
    "a GIF": (drawn(kind="GIF", mode="P", colour=1), "no picture"),
    "a BMP": (drawn(kind="BMP"), "no picture"),
    "a TIFF": (drawn(kind="TIFF"), "no picture"),
    "an icon": (drawn(kind="ICO"), "no picture"),
    "half a JPEG": (drawn(size=(400, 300))[:-300], "damaged"),
    "half a PNG": (drawn(size=(400, 300), kind="PNG")[:80], "damaged"),
    "half a WebP": (drawn(size=(400, 300), kind="WEBP")[:60], ""),
    "half a HEIC": (drawn(size=(400, 300), kind="HEIF")[:300], ""),
    "an animated PNG": (moving("PNG"), "moving"),
    "an animated WebP": (moving("WEBP"), "moving"),
    "fifty million pixels and some": (png_that_claims(10_000, 5_001), "million pixels"),
    "a bomb": (png_that_claims(60_000, 60_000), "million pixels"),
    "a bomb in its text": (with_text_bomb(), ""),
    "no width": (png_that_claims(0, 10), ""),
    "more bytes than allowed": (drawn() + b"\0" * (10 * 1024 * 1024), "10 MB"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_no_picture_is_refused_with_its_reason(what):
    content, reason = REFUSED[what]
    with pytest.raises(NoPicture) as stop:
        read_picture(upload(content))
    assert reason in str(stop.value) and str(stop.value).endswith(".")


GOOD = {
    "a JPEG": drawn(),
    "a JPEG of four inks": drawn(mode="CMYK", colour=(0, 255, 255, 0)),
    "a grey JPEG": drawn(mode="L", colour=120),
    "two pictures in one JPEG": moving("MPO"),
    "a PNG": drawn(kind="PNG"),
    "a PNG one can see through": drawn(mode="RGBA", colour=(255, 0, 0, 90), kind="PNG"),
    "a PNG of 16 bits": drawn(mode="I;16", colour=30_000, kind="PNG"),
    "a PNG of one bit": drawn(mode="1", colour=1, kind="PNG"),
    "a palette with a hole": palette_with_a_hole(),
    "grey with a hole": drawn(mode="LA", colour=(120, 0), kind="PNG"),
    "a WebP": drawn(kind="WEBP"),
    "a WebP one can see through": drawn(mode="RGBA", colour=(0, 0, 0, 0), kind="WEBP"),
    "a HEIC": drawn(kind="HEIF"),
}


@pytest.mark.parametrize("what", GOOD)
@pytest.mark.parametrize("name", ["IMG.jpg", "IMG.php", "IMG"])
def test_a_picture_is_kept_as_a_jpeg_whatever_it_is_called(what, name):
    picture = read_picture(upload(GOOD[what], name=name))
    image = Image.open(io.BytesIO(picture.image))
    assert (image.format, image.mode) == ("JPEG", "RGB")
    assert image.size == (picture.width, picture.height)
    assert picture.name == name


@pytest.mark.parametrize(
    ("what", "colour"),
    [
        ("a JPEG of four inks", (255, 0, 0)),
        ("a PNG of 16 bits", (117, 117, 117)),
        ("a PNG of one bit", (255, 255, 255)),
        ("a palette with a hole", (255, 255, 255)),
        ("grey with a hole", (255, 255, 255)),
        ("a WebP one can see through", (255, 255, 255)),
        ("a PNG one can see through", (255, 165, 165)),
    ],
)
def test_colours_stay_and_what_one_can_see_through_is_white(what, colour):
    seen = Image.open(io.BytesIO(read_picture(upload(GOOD[what])).image)).getpixel((20, 20))
    assert all(abs(is_ - wanted) <= 6 for is_, wanted in zip(seen, colour, strict=True)), seen


def test_a_colour_profile_is_applied_before_it_is_dropped():
    """Without that a photo of a wide screen would show another red, and colours are what some cases are about."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = profile.replace(b"rXYZ", b"tmp_").replace(b"gXYZ", b"rXYZ").replace(b"tmp_", b"gXYZ")
    picture = read_picture(upload(drawn(colour="red", icc_profile=swapped)))
    red, green, _blue = Image.open(io.BytesIO(picture.image)).getpixel((20, 20))
    assert green > 200 > red
    assert read_picture(upload(drawn(icc_profile=b"no profile at all"))).width == 64


def test_a_picture_is_turned_upright_and_says_no_more_where_it_was_taken():
    sent = drawn(size=(80, 40), exif=exif(t274=6), comment=b"<?php echo 1;") + b"<script>alert(1)</script>"
    picture = read_picture(upload(sent))
    assert (picture.width, picture.height) == (40, 80)
    for content in (picture.image, picture.thumbnail):
        kept = Image.open(io.BytesIO(content))
        assert not kept.getexif()
        assert not {"exif", "comment", "icc_profile", "xmp", "photoshop", "mp"} & set(kept.info)
        assert b"script" not in content and b"php" not in content and b"Exif" not in content


def test_every_orientation_gives_the_same_picture():
    """A red left half: whichever way the telephone was held, red is on the left afterwards."""
    upright = Image.new("RGB", (80, 40), "blue")
    upright.paste("red", (0, 0, 40, 40))
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # EXIF orientation → the transposition that makes it so
    for orientation, turn in back.items():
        out = io.BytesIO()
        upright.transpose(Image.Transpose(turn)).save(out, "JPEG", exif=exif(t274=orientation))
        seen = Image.open(io.BytesIO(read_picture(upload(out.getvalue())).image))
        assert seen.size == (80, 40), orientation
        assert seen.getpixel((10, 20))[0] > 200 > seen.getpixel((70, 20))[0], orientation


def test_a_large_picture_is_made_smaller_and_a_small_one_stays():
    large = read_picture(upload(size=(3600, 1200)))
    assert (large.width, large.height) == (3000, 1000)
    assert Image.open(io.BytesIO(large.thumbnail)).size == (320, 107)
    assert read_picture(upload(size=(100, 50))).width == 100


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\photos\\IMG 1.jpg", "IMG 1.jpg"),
        ("\u200b.htaccess", "htaccess"),
        ("a\u202egpj.exe", "a gpj.exe"),
        ("x\0y\r\nz.jpg", "x y z.jpg"),
        ("．．／ｅｔｃ", "etc"),
        ("<b>.jpg", "<b>.jpg"),
        ("", "photo"),
        ("..", "photo"),
        ("é" * 400, "é" * 120),
    ],
)
def test_a_name_is_text_and_nothing_else(name, kept):
    assert clean_name(name) == kept


def test_of_many_files_the_good_ones_are_kept_and_the_others_named(walk, media):
    files = [upload(colour=(n * 30, 0, 0), name=f"IMG_{n}.jpg") for n in range(8)]
    files += [upload(b"", name="empty.jpg"), upload(b"<svg/>", name="drawing.svg")]
    files += [upload(colour=(n, 9, 9), name=f"late_{n}.jpg") for n in range(190)]
    kept, refused = add_photos(walk.case.pk, files, "photo", by=walk.cast.claire)
    assert [photo.name for photo in kept] == [f"IMG_{n}.jpg" for n in range(8)]
    assert len(refused) == 192
    assert {"empty.jpg", "drawing.svg", "late_0.jpg"} < {file.name for file in refused}
    assert "At most 10 photos" in str(refused[0])
    assert len(list((media / "photos").iterdir())) == 16
    assert opened(kept[0].image).size == (64, 48)
