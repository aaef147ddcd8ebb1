"""Files of several pictures, tall screenshots, and letters on a clear ground: each picture is read, once."""

from __future__ import annotations

import io

import numpy as np
import pikepdf
import pytest
from papers import LINES, changed, pdf, saved, scan, squashed, written
from PIL import Image, ImageDraw, ImageFont
from test_reading_containers import another, archive, passed_over, stands_on_its_picture, titles

from cpe_core import Tracker, errors, extract
from cpe_core.files.ocr_cache import OcrCache
from cpe_core.reading import count_pages, frames, limits, picture, pictures, read, sniffing
from cpe_core.reading.frames import Frames, cut, ground
from cpe_core.reading.raw_page import NotRead, RawPage

OTHER = ((60, "Certificate of Completion", 34), (150, "Larkspur Institute of Accounting", 24), (230, "This certifies that", 18),
         (280, "Ottoline Farquhar", 30), (360, "has successfully completed the course", 18), (410, "Sampling for Auditors", 28),
         (500, "Date: May 2, 2024", 20), (550, "CPE credits: 4", 20))  # fmt: skip
BOTH = ["Principles of Lease Accounting", "Sampling for Auditors"]
BLANK = Image.new("RGB", (1000, 700), "white")
FILMS = pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("GIF", "a.gif"),
        pytest.param("WEBP", "a.webp", marks=pytest.mark.full),
        pytest.param("PNG", "a.png", marks=pytest.mark.full),
    ],
)


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


def bars(count: int) -> list[Image.Image]:
    """Pictures that all differ."""
    drawn = []
    for place in range(count):
        drawn.append(Image.new("RGB", (130, 90), "white"))
        ImageDraw.Draw(drawn[-1]).rectangle((8 * place, 10, 8 * place + 8, 80), fill="black")
    return drawn


def chosen(data: bytes, kind: str | None = None) -> Frames:
    kind = kind or sniffing.media_type(data, "")
    return pictures._frames(pictures._opened(data, kind), kind)


def told(data: bytes) -> list[str]:
    """Of what was not read of a picture file."""
    return [one.why for one in pictures.raw_pages(data, sniffing.media_type(data, "")) if isinstance(one, NotRead)]


@FILMS
def test_of_what_moves_all_different_pictures_are_read(kind, name):
    data = film(*bars(14), kind=kind)
    assert chosen(data) == Frames(whole=14, read=tuple(range(14)))
    assert count_pages(data, name=name) == 14
    assert told(data) == []


def test_of_more_different_pictures_than_pages_are_read_the_person_is_told(monkeypatch):
    monkeypatch.setattr(limits, "MOST_PAGES", 5)
    data = film(*bars(14))
    assert chosen(data).read == (0, 1, 2, 3, 13)  # the last one shows what came in letter by letter
    assert count_pages(data, name="a.gif") == 5
    assert told(data) == [
        "Of its 14 different pictures only the first 4 and the last were read. "
        "Save the others as pictures of their own and add those."
    ]


@pytest.mark.parametrize(("name", "most"), [("LOOKED_AT", 4), ("MEGAPIXELS", 4.5 * 130 * 90 / 1e6)])
def test_pictures_that_were_not_looked_at_are_told(monkeypatch, name, most):
    monkeypatch.setattr(frames, name, most)
    assert chosen(film(*bars(14))).read == (0, 1, 2, 3)
    (only,) = told(film(*bars(14)))
    assert only.startswith("Only the first 4 of its 14 pictures were looked at. Save the others")


def test_each_photo_of_a_file_of_several_is_a_page():
    """As HEIC files hold them, for which there is no writer here."""

    def read_of(*photos: Image.Image) -> tuple[int, ...]:
        with Image.open(io.BytesIO(film(*photos, kind="TIFF"))) as opened:
            return pictures._frames(opened, "image/heic").read

    assert read_of(scan(), scan(OTHER), scan()) == (0, 1)
    with pytest.raises(errors.TooLarge, match="has 51 pages"):
        read_of(*[Image.new("L", (9, 9))] * (limits.MOST_PAGES + 1))


# -- damaged ones ------------------------------------------------------------------------------------


def torn(data: bytes, *numbers: int) -> bytes:
    """The file with these of its pictures damaged, numbered from 0."""
    broken = bytearray(data)
    for number in numbers:
        with Image.open(io.BytesIO(data)) as opened:
            opened.seek(number)
            at = opened.tag_v2[273][0] + 20 if opened.format == "TIFF" else opened.tile[0].offset
        if data.startswith(b"GIF8"):
            broken[at - 1] = 15  # bits of a code: what Pillow notices
        else:
            broken[at + 30 : at + 90] = b"\xff" * 60
    return bytes(broken)


def several(kind: str, *drawn: Image.Image) -> bytes:
    return film(*drawn, kind=kind) if kind != "TIFF" else saved(
        drawn[0], "TIFF", save_all=True, append_images=drawn[1:], compression="tiff_lzw"
    )  # fmt: skip


@pytest.mark.parametrize("kind", ["GIF", "PNG", "TIFF"])
def test_a_damaged_picture_among_good_ones_is_named_and_they_are_read(kind):
    data = torn(several(kind, scan(), scan(OTHER), scan(LINES[:5])), 1)
    found = list(pictures.raw_pages(data, sniffing.media_type(data, "")))
    good = [one for one in found if isinstance(one, RawPage)]
    assert len(good) == 2 and np.array_equal(good[0].pixels, np.asarray(scan()))
    assert told(data) == ["Picture 2 of 3 is damaged and was not read. Download or scan this file again."]
    # what moves draws each picture on the one before
    assert [one.doubt for one in good] == [None, None if kind == "TIFF" else pictures._ON_DAMAGE]


@pytest.mark.parametrize("kind", ["GIF", "PNG", "TIFF"])
def test_a_file_whose_pictures_are_all_damaged_is_refused(kind):
    data = torn(several(kind, scan(), scan(OTHER)), 0, 1)
    with pytest.raises(errors.BrokenDocument, match="damaged or cut off"):
        read(data, name="a")


def test_what_a_good_page_tells_is_kept_and_the_damaged_one_is_shown_to_be_so():
    data = torn(several("TIFF", scan(), scan(), scan(OTHER)), 1)
    found = extract(data, name="a.tif")
    assert titles(found) == BOTH
    assert passed_over(found) == ["Picture 2 of 3 is damaged and was not read. Download or scan this file again."]
    assert count_pages(data, name="a.tif") == 3
    stands_on_its_picture(data, "a.tif", found.records[1])
    with pytest.raises(errors.BrokenDocument, match="Picture 2 of 3"):
        picture(data, name="a.tif", page=2)


def test_what_was_not_read_of_a_part_is_kept_with_what_was(tmp_path):
    data = archive(("a.tif", torn(several("TIFF", scan(), scan()), 1)))
    with Tracker(tmp_path / "cpe.db") as tracker:
        run = tracker.active_run(tracker.create_sheet("2024").id)
        tracker.add_files(run.id, [("a.zip", data)])
        tracker.process(run.id)
        (file,) = tracker.files(run.id)
    kept = OcrCache.beside(tmp_path / "cpe.db").get(file.sha256)
    assert kept is not None
    assert kept.notes == ("a.tif: Picture 2 of 2 is damaged and was not read. Download or scan this file again.",)


def test_a_file_whose_directory_breaks_off_is_read_as_far_as_it_goes():
    data = several("TIFF", *bars(3))
    with Image.open(io.BytesIO(data)) as opened:
        opened.seek(2)
        data = data[: opened._frame_pos[2]]
    assert chosen(data).read == (0, 1)
    assert told(data) == ["What follows in this file is damaged and was not read. Download or scan it again."]


def test_what_is_drawn_on_a_damaged_picture_is_marked(monkeypatch):
    data = torn(several("GIF", scan(LINES[:2]), scan()), 0)
    (record,) = extract(data, name="a.gif").records
    assert record.course_title.value == BOTH[0]
    assert all(record[name].needs_review for name in ("course_title", "participant", "completion_date", "credits"))


def with_a_damaged_page() -> bytes:
    whole = pdf(written, lambda canvas: None, another)

    def damage(opened) -> None:
        opened.Root.Pages.Kids[1] = pikepdf.Dictionary(Type=pikepdf.Name.Foo)

    return changed(whole, damage)


@pytest.mark.parametrize("isolated", [False, True])
def test_a_damaged_page_of_a_pdf_costs_no_other(isolated):
    found = extract(with_a_damaged_page(), name="a.pdf", isolated=isolated)
    assert titles(found) == BOTH
    assert passed_over(found) == ["Page 2: This page is damaged. Download or scan the PDF again."]


def test_a_damaged_page_of_a_part_is_told_with_the_parts_name(tmp_path):
    data = archive(("a.pdf", with_a_damaged_page()))
    told = "a.pdf: Page 2: This page is damaged. Download or scan the PDF again."
    assert passed_over(extract(data, name="a.zip")) == [told]
    with Tracker(tmp_path / "cpe.db") as tracker:
        sheet = tracker.create_sheet("2024")
        run = tracker.active_run(sheet.id)
        tracker.add_files(run.id, [("a.zip", data)])
        tracker.process(run.id)
        problems = {one.message for saved in tracker.records(sheet.id) for one in saved.problems}
        assert told in problems


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


@pytest.mark.parametrize(
    ("kind", "name", "mode"), [pytest.param("PNG", "a.png", "P", marks=pytest.mark.full), ("JPEG", "a.jpg", "RGB")]
)
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
