"""Files of several pictures, tall screenshots, and letters on a clear ground: each picture is read, once."""

from __future__ import annotations

import io

import numpy as np
import pytest
from papers import LINES, saved, scan, squashed
from PIL import Image, ImageDraw, ImageFont
from test_reading_containers import stands_on_its_picture, titles

from cpe_core import errors, extract
from cpe_core.reading import count_pages, limits, pictures, read
from cpe_core.reading.frames import MOST_FRAMES, cut, differing, ground

OTHER = ((60, "Certificate of Completion", 34), (150, "Larkspur Institute of Accounting", 24), (230, "This certifies that", 18),
         (280, "Ottoline Farquhar", 30), (360, "has successfully completed the course", 18), (410, "Sampling for Auditors", 28),
         (500, "Date: May 2, 2024", 20), (550, "CPE credits: 4", 20))  # fmt: skip
BOTH = ["Principles of Lease Accounting", "Sampling for Auditors"]
BLANK = Image.new("RGB", (1000, 700), "white")
FILMS = pytest.mark.parametrize(("kind", "name"), [("GIF", "a.gif"), ("WEBP", "a.webp"), ("PNG", "a.png")])


def film(*pictures_: Image.Image, kind: str = "GIF") -> bytes:
    lossless = {"lossless": True} if kind == "WEBP" else {}
    return saved(pictures_[0], kind, save_all=True, append_images=list(pictures_[1:]), duration=500, **lossless)


def with_specks(picture: Image.Image, seed: int, most: int = 3) -> Image.Image:
    """Single dots of a camera or a codec: nothing that could be a letter."""
    pixels = np.array(picture)
    for x, y in np.random.default_rng(seed).integers(0, 690, (most, 2)):
        pixels[y, x] = 0
    return Image.fromarray(pixels)


@FILMS
def test_each_different_picture_of_what_moves_is_a_page_and_those_alike_are_one(kind, name):
    one, two = scan(), scan(OTHER)
    data = film(BLANK, one, with_specks(one, 1), two, with_specks(two, 2), one, kind=kind)
    assert count_pages(data, name=name) == 3
    found = extract(data, name=name)
    assert titles(found) == BOTH
    for record in found.records:
        stands_on_its_picture(data, name, record)


def test_letters_that_come_in_one_after_another_are_one_certificate():
    found = extract(film(*[scan(LINES[:until]) for until in (3, 5, 8)]), name="a.gif")
    assert titles(found) == BOTH[:1]
    assert [bool(page.words) for page in found.document.pages] == [False, False, True]


def test_of_a_long_film_some_pictures_are_read_the_last_among_them():
    many = []
    for place in range(60):
        many.append(Image.new("L", (130, 90), 255))
        ImageDraw.Draw(many[-1]).rectangle((2 * place, 10, 2 * place + 8, 80), fill=0)
    data = film(*many)
    assert count_pages(data, name="a.gif") == MOST_FRAMES
    picture = Image.open(io.BytesIO(data))
    assert len(differing(picture, picture.n_frames, most=60)) > MOST_FRAMES
    numbers = differing(picture, picture.n_frames)
    assert numbers[0] == 0 and numbers[-1] > 50


def test_each_photo_of_a_file_of_several_is_a_page():
    """As HEIC files hold them, for which there is no writer here."""

    def frames(*photos: Image.Image) -> list[int]:
        with Image.open(io.BytesIO(film(*photos, kind="TIFF"))) as opened:
            return pictures._frames(opened, "image/heic")

    assert frames(scan(), scan(OTHER), scan()) == [0, 1]
    with pytest.raises(errors.TooLarge, match="has 51 pages"):
        frames(*[Image.new("L", (9, 9))] * (limits.MOST_PAGES + 1))


# -- tall ones -----------------------------------------------------------------------------------


def tall(high: int = 6000, *, ruled: bool = False) -> Image.Image:
    whole = Image.new("RGB", (1000, high), "white")
    whole.paste(scan(), (0, 0))
    draw = ImageDraw.Draw(whole)
    for y in range(1000, high - 60, 90):
        draw.text((120, y), "Related course, self-paced", fill="black", font=ImageFont.load_default(28))
    if ruled:
        draw.line((20, 0, 20, high), fill="black", width=3)
    return whole


@pytest.mark.parametrize(("kind", "name", "mode"), [("PNG", "a.png", "P"), ("JPEG", "a.jpg", "RGB")])
def test_a_tall_screenshot_is_read_in_pieces(kind, name, mode):
    data = saved(tall(4000).convert(mode), kind)
    assert count_pages(data, name=name) == 3
    found = extract(data, name=name)
    assert titles(found) == BOTH[:1]
    (record,) = found.records
    assert (record.participant.value, record.credits.value) == ("Ottoline Farquhar", "2.5")
    stands_on_its_picture(data, name, record)
    assert squashed(found.document).count("relatedcourseselfpaced") == len(range(1000, 3940, 90))


def test_a_tall_photo_that_lies_on_its_side_is_counted_as_it_is_read():
    exif = Image.Exif()
    exif[0x0112] = 6
    data = saved(tall(3000).rotate(90, expand=True), "JPEG", exif=exif.tobytes())
    assert count_pages(data, name="a.jpg") == 2
    assert [page.number for page in read(data, name="a.jpg").pages] == [1, 2]


def test_a_cut_falls_between_lines_and_where_none_is_the_pieces_overlap():
    for ruled in (False, True):
        whole = tall(ruled=ruled)
        pieces = list(cut(whole, 4))
        assert len(pieces) == 4
        assert sum(piece.height for piece in pieces) == (6000 if not ruled else 6000 + 3 * 75)
        if not ruled:
            assert all(int(np.asarray(piece.convert("L"))[[0, -1]].min()) == 255 for piece in pieces[1:-1])


@pytest.mark.parametrize("size", [(1000, 2400), (600, 1700), (2400, 1000)])
def test_a_picture_of_a_screen_or_a_receipt_is_one_page(size):
    assert count_pages(saved(Image.new("RGB", size, "white")), name="a.png") == 1


# -- clear ones ------------------------------------------------------------------------------------


def clear(*colours: str) -> Image.Image:
    """Letters on nothing, the lines in these colours by turns."""
    picture = Image.new("RGBA", (1000, 700), (255, 255, 255, 0) if colours[0] == "white" else (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    for place, (y, text, points) in enumerate(LINES):
        draw.text((120, y), text, fill=colours[place % len(colours)], font=ImageFont.load_default(points))
    return picture


@pytest.mark.parametrize(
    ("colours", "form"),
    [(("lightyellow",), "RGBA"), (("navy",), "RGBA"), (("white", "black"), "RGBA"), (("white",), "P")],
)
def test_letters_on_a_clear_ground_are_read(colours, form):
    picture = clear(*colours) if form == "RGBA" else clear(*colours).quantize(64)
    found = extract(saved(picture), name="a.png")
    assert titles(found) == BOTH[:1]


def test_the_ground_is_white_but_for_light_letters_on_nothing():
    assert ground(clear("black")) == ground(Image.new("RGBA", (50, 50))) == (255, 255, 255)
    assert ground(Image.new("RGBA", (50, 50), (255, 255, 255, 200))) == (255, 255, 255)  # nothing stands on nothing
    assert ground(clear("white")) == (0, 0, 0)
    assert ground(clear("white", "black")) == (128, 128, 128)


def test_white_letters_of_a_figure_in_a_page_are_read():
    import base64

    figure = base64.b64encode(saved(clear("white"))).decode()
    page = f"<html><body><h1>My learning</h1><img src='data:image/png;base64,{figure}'></body></html>"
    assert titles(extract(page.encode(), name="a.html")) == BOTH[:1]
