"""Scans and photos: every kind of picture, whichever way it lies, comes out as upright words with boxes."""

from __future__ import annotations

import pytest
from papers import LINES, saved, scan, squashed
from PIL import Image, ImageFilter

from cpe_core.reading import read, warm


def share_read(document) -> float:
    text = squashed(document)
    wanted = ["".join(c for c in line.casefold() if c.isalnum()) for _, line, _ in LINES]
    return sum(line in text for line in wanted) / len(wanted)


def test_warm_loads_the_engine_and_may_be_called_again():
    warm()
    warm()


@pytest.mark.parametrize(
    ("kind", "name", "media_type"),
    [
        ("PNG", "scan.png", "image/png"),
        ("JPEG", "scan.jpg", "image/jpeg"),
        ("TIFF", "scan.tif", "image/tiff"),
        ("WEBP", "scan.webp", "image/webp"),
        ("AVIF", "scan.avif", "image/avif"),
        ("GIF", "scan.gif", "image/gif"),
    ],
)
def test_each_kind_of_picture_is_read(kind, name, media_type):
    document = read(saved(scan(), kind), name=name)
    assert document.media_type == media_type
    assert share_read(document) == 1
    assert document.pages[0].readings == ("ocr",)


def test_a_heic_photo_is_read():
    pi_heif = pytest.importorskip("pi_heif")
    pi_heif.register_heif_opener()
    if "HEIF" not in Image.SAVE:
        pytest.skip("pi_heif only decodes, by design (its sister bundles a GPL encoder): no HEIC can be made here")
    assert share_read(read(saved(scan(), "HEIF"), name="photo.heic")) == 1


def test_words_carry_boxes_sizes_and_the_engines_certainty():
    page = read(saved(scan()), name="scan.png").pages[0]
    name = next(word for word in page.words if word.text == "Ottoline")
    assert name.source == "ocr"
    assert 0.5 < name.certainty <= 1
    assert name.box.x0 == pytest.approx(120 / 1000, abs=0.02)
    assert 0.38 < name.box.y0 < name.box.y1 < 0.47
    assert name.size == pytest.approx(30 / 700, rel=0.35)
    surname = next(word for word in page.words if word.text == "Farquhar")
    assert surname.box.x0 > name.box.x1


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_scan_is_set_upright(turn):
    document = read(saved(scan().rotate(turn, expand=True)), name="scan.png")
    assert document.pages[0].turned == turn  # Pillow turns left, we turn right
    assert share_read(document) == 1
    assert document.pages[0].width > document.pages[0].height


@pytest.mark.parametrize("skew", [-5, 3])
def test_a_leaning_scan_is_levelled(skew):
    document = read(saved(scan().rotate(skew, fillcolor="white", resample=Image.Resampling.BICUBIC)), name="scan.png")
    assert share_read(document) == 1
    assert document.pages[0].lines[0].text == "Certificate of Completion"


def test_a_camera_says_which_way_it_was_held():
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned right by 90 degrees
    document = read(saved(scan().rotate(90, expand=True), "JPEG", exif=exif.tobytes()), name="photo.jpg")
    assert document.pages[0].turned == 0
    assert document.pages[0].width > document.pages[0].height
    assert share_read(document) == 1


def test_a_blurred_scan_at_seventy_dots_an_inch_is_mostly_read():
    small = scan().resize((600, 420)).filter(ImageFilter.GaussianBlur(0.6))
    assert share_read(read(saved(small, "JPEG", quality=60), name="scan.jpg")) >= 0.7


def test_a_page_saved_as_small_as_a_preview_is_read_whole():
    assert share_read(read(saved(scan().resize((400, 280)), "PNG"), name="preview.png")) == 1


def test_each_page_of_a_tiff_is_a_page():
    second = scan([(100, "Second page of the fax", 40)])
    data = saved(scan(), "TIFF", save_all=True, append_images=[second])
    document = read(data, name="fax.tif")
    assert [page.number for page in document.pages] == [1, 2]
    assert "secondpageofthefax" in squashed(document)


def test_what_is_transparent_shows_as_white_paper():
    clear = Image.new("RGBA", (1000, 700), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), mask=scan().convert("L").point(lambda v: 255 - v))
    assert share_read(read(saved(clear), name="scan.png")) == 1


def test_sixteen_bit_greys_are_scaled_not_cut():
    deep = scan().convert("L").point(lambda v: v * 257, "I").convert("I;16")
    assert share_read(read(saved(deep, "TIFF"), name="scan.tif")) == 1


def test_an_empty_sheet_is_a_page_without_words():
    page = read(saved(Image.new("RGB", (800, 600), "white")), name="blank.png").pages[0]
    assert page.words == ()
    assert page.readings == ()
