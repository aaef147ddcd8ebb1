"""A stamp askew over a scan is read, whatever its colour, and what leans on an ordinary page is none."""

from __future__ import annotations

from datetime import date

import cv2
import numpy as np
import pytest
from papers import LINES, saved, scan, squashed
from PIL import Image, ImageDraw, ImageFont

from cpe_core import extract, reading
from cpe_core.document import Page
from cpe_core.reading.tilted import tilted_in_pixels
from cpe_core.understanding.text.completion import denial_on
from cpe_core.understanding.text.page_text import PageText

SCALE = 1.6
RED, GREY, BLACK = (200, 30, 30, 255), (150, 150, 150, 160), (20, 20, 20, 255)


def stamped(text: str, *, degrees: float, size: int = 90, colour=RED, framed: bool = False) -> Image.Image:
    rows = [(int(y * SCALE), line, int(points * SCALE)) for y, line, points in LINES]
    paper = scan(rows, size=(1600, 1120), left=190).convert("RGBA")
    font = ImageFont.load_default(int(size * SCALE))
    _, _, width, height = font.getbbox(text)
    stamp = Image.new("RGBA", (int(width) + 40, int(height) + 40), (0, 0, 0, 0))
    draw = ImageDraw.Draw(stamp)
    draw.text((20, 10), text, font=font, fill=colour)
    if framed:
        draw.rounded_rectangle((3, 3, stamp.width - 4, stamp.height - 4), 12, outline=colour, width=6)
    stamp = stamp.rotate(degrees, expand=True, resample=Image.Resampling.BICUBIC)
    paper.alpha_composite(stamp, ((paper.width - stamp.width) // 2, max(0, (paper.height - stamp.height) // 2)))
    return paper.convert("RGB")


@pytest.mark.parametrize(
    "how",
    [
        {"text": "VOID", "degrees": 30}, {"text": "SAMPLE", "degrees": 15, "colour": GREY, "size": 150},
        {"text": "CANCELLED", "degrees": -30, "colour": BLACK}, {"text": "COPY ONLY", "degrees": 45, "framed": True},
        {"text": "SPECIMEN", "degrees": -45, "colour": (60, 60, 200, 200)}, {"text": "VOID", "degrees": 60, "size": 150},
    ],
)  # fmt: skip
def test_a_paper_that_is_stamped_askew_is_marked_whole(how) -> None:
    (record,) = extract(saved(stamped(**how)), name="scan.png", on=date(2026, 11, 30)).records
    given = [record[name] for name in ("participant", "completion_date", "credits") if record[name].value is not None]
    assert given
    assert all(one.needs_review and any("the paper also says: " in why for why in one.reasons) for one in given)


def test_a_paper_without_a_stamp_says_nothing_askew() -> None:
    assert tilted_in_pixels(np.asarray(scan(size=(1000, 700)))) == ()
    assert tilted_in_pixels(np.full((400, 400, 3), 255, np.uint8)) == ()
    assert tilted_in_pixels(np.zeros((400, 400, 3), np.uint8)) == ()


def test_what_else_stands_askew_voids_nothing() -> None:
    picture = stamped("AWARD 2024", degrees=25)
    assert "AWARD2024" in "".join(tilted_in_pixels(np.asarray(picture))).replace(" ", "")
    (record,) = extract(saved(picture), name="scan.png", on=date(2026, 11, 30)).records
    assert not any("the paper also says" in why for why in record.credits.reasons)


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("VOID", {"degrees": 8, "size": 110}), ("SAMPLE", {"degrees": 8, "framed": True}),
        ("C  A  N  C  E  L  L  E  D", {"degrees": -50, "size": 70}), ("R  E  V  O  K  E  D", {"degrees": 50, "size": 70}),
    ],
)  # fmt: skip
def test_a_stamp_that_hardly_leans_or_is_set_wide_is_read_once(text: str, how) -> None:
    assert tilted_in_pixels(np.asarray(stamped(text, **how))) == (text.replace(" ", ""),)


def test_what_leans_and_holds_no_row_of_letters_is_not_read() -> None:
    paper = stamped("", degrees=30)
    ImageDraw.Draw(paper).polygon([(300, 900), (800, 800), (420, 560)], outline=RED, width=24)
    assert tilted_in_pixels(np.asarray(paper)) == ()


def test_a_page_is_not_lost_where_the_search_for_stamps_fails(monkeypatch) -> None:
    def fails(*_: object) -> None:
        raise cv2.error("a fault of OpenCV")

    monkeypatch.setattr(cv2, "distanceTransform", fails)  # which nothing else asks for
    document = reading.read(saved(stamped("VOID", degrees=30)), name="scan.png")
    assert "ottolinefarquhar" in squashed(document)
    assert "a fault of OpenCV" in (document.unseen or "")


@pytest.mark.parametrize(
    ("said", "is_void"),
    [
        ("VOID", True), ("CAÑCELLED", True), ("ANCELLED", True), ("CANCFLLED", True), ("SAMPI", True), ("COPY·ONLY", True),
        ("SIMPLE", False), ("MASTER", False), ("VOI", False), ("AVOIDED", False), ("CANCER CARE", False), ("GOLD", False),
    ],
)  # fmt: skip
def test_a_stamp_is_known_by_most_of_its_letters(said: str, is_void: bool) -> None:
    page = Page(number=1, width=612, height=792, words=(), tilted=(said,))
    assert (denial_on(PageText([page])) is not None) == is_void
