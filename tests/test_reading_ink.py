"""A fraction that OCR leaves out stands on the page all the same: the digit before it is in doubt."""

from __future__ import annotations

import numpy as np
import pytest
from certificates.camera import render
from papers import pdf, saved
from PIL import Image, ImageDraw, ImageFont

from cpe_core import extract
from cpe_core.reading.ink import digits_before_unread, ink_on
from cpe_core.reading.raw_page import Pixels


def line(text: str, size: int = 40) -> tuple[list[str], list[float], Pixels]:
    """A level line of text: its letters, their middles and its pixels."""
    font = ImageFont.load_default(size)
    picture = Image.new("RGB", (40 * len(text), 2 * size), "white")
    draw, x = ImageDraw.Draw(picture), 10.0
    letters, middles = [], []
    for letter in text:
        if letter != " ":
            draw.text((x, size / 2), letter, fill="black", font=font)
            letters.append(letter)
            middles.append(x + font.getlength(letter) / 2)
        x += 0.3 * size if letter == " " else font.getlength(letter) + 1
    return letters, middles, np.asarray(picture.crop((0, size // 2 - 4, int(x) + 10, size // 2 + size + 8)))


def left_out(text: str, at: int) -> tuple[str, list[int]]:
    """What is left of a line when the letter at a place is not read, and the digits that are in doubt."""
    letters, middles, piece = line(text)
    del letters[at], middles[at]
    ink = ink_on(piece)
    assert ink is not None
    return "".join(letters), digits_before_unread(letters, middles, ink)


@pytest.mark.parametrize(
    ("text", "at", "doubted"),
    [("7½ credits", 1, [0]), ("Hours: 12½", 8, [7]), ("7 ½", 1, [0]), ("CPE 3¾", 4, [3]), ("14 hours", 1, [0])],
)
def test_a_digit_is_in_doubt_where_something_behind_it_was_left_out(text: str, at: int, doubted: list[int]) -> None:
    assert left_out(text, at)[1] == doubted


@pytest.mark.parametrize("text", ["CPE credits: 7, of 12", "Date: 03/04/2026", "(7) 1.5 hours", "No. 100-2041 of 11"])
def test_all_that_is_read_leaves_no_doubt(text: str) -> None:
    letters, middles, piece = line(text)
    ink = ink_on(piece)
    assert ink is not None
    assert digits_before_unread(letters, middles, ink) == []


def test_a_comma_that_is_left_out_or_a_letter_gives_no_doubt() -> None:
    assert left_out("May 6, 2026", 4) == ("May62026", [])
    assert left_out("6 credits", 3) == ("6crdits", [])


def test_places_that_are_off_by_a_letter_give_no_doubt() -> None:
    letters, middles, piece = line("held in 2024")
    ink = ink_on(piece)
    assert ink is not None
    middles[7] = middles[6] + 3  # the engine put the 0 on the 2
    assert digits_before_unread(letters, middles, ink) == []


@pytest.mark.full
@pytest.mark.parametrize("amount", ["1½", "2¼", "7½", "12½"])
def test_no_fraction_on_a_scan_is_lost_in_silence(amount: str) -> None:
    def draw(canvas) -> None:
        for y, text, size in (
            (690, "Certificate of Completion", 26),
            (640, "This certifies that", 12),
            (600, "Maren Quillby", 20),
            (565, "has successfully completed", 12),
            (520, "Partnership Basis Essentials", 18),
            (460, "Date of completion: May 6, 2026", 12),
            (420, f"CPE credits: {amount}", 30),
            (380, "Sponsor: Fernhollow Learning Institute", 12),
        ):
            canvas.setFont("Courier-Bold", size)
            canvas.drawCentredString(306, y, text)

    scan = saved(render(pdf(draw, size=(612, 792)), dpi=200).convert("RGB"), "JPEG", quality=85)
    (record,) = extract(scan, name="scan.jpg").records
    assert record.credits.needs_review or record.credits.value is None
    assert "credits" in record.to_review
