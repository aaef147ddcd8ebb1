"""A fraction that OCR leaves out stands on the page all the same: the digit before it is in doubt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
import reportlab
from certificates.camera import render
from papers import pdf, saved
from PIL import Image, ImageDraw, ImageFont

from cpe_core import extract
from cpe_core.reading.ink import digits_before_unread, ink_on, struck_through, without_rules
from cpe_core.reading.raw_page import Pixels

if TYPE_CHECKING:
    from numpy.typing import NDArray


VERA = Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"


def line(text: str, size: int = 40) -> tuple[list[str], list[float], Pixels]:
    """A level line of text: its letters, their middles and its pixels."""
    font = ImageFont.truetype(VERA, size)  # it has the fractions
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
    return "".join(letters), digits_before_unread(letters, middles, of_letters(piece))


def of_letters(piece: Pixels) -> NDArray[np.bool_]:
    ink = ink_on(piece)
    found = None if ink is None else without_rules(ink)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "at", "doubted"),
    [("7½ credits", 1, [0]), ("Hours: 12½", 8, [7]), ("7 ½", 1, [0]), ("CPE 3¾", 4, [3]), ("14 hours", 1, [0])],
)
def test_a_digit_is_in_doubt_where_something_behind_it_was_left_out(text: str, at: int, doubted: list[int]) -> None:
    assert left_out(text, at)[1] == doubted


@pytest.mark.parametrize("text", ["CPE credits: 7, of 12", "Date: 03/04/2026", "(7) 1.5 hours", "No. 100-2041 of 11"])
def test_all_that_is_read_leaves_no_doubt(text: str) -> None:
    letters, middles, piece = line(text)
    assert digits_before_unread(letters, middles, of_letters(piece)) == []


def test_a_comma_that_is_left_out_or_a_letter_gives_no_doubt() -> None:
    assert left_out("May 6, 2026", 4) == ("May62026", [])
    assert left_out("6 credits", 3) == ("6crdits", [])


def test_places_that_are_off_by_a_letter_give_no_doubt() -> None:
    letters, middles, piece = line("held in 2024")
    middles[7] = middles[6] + 3  # the engine put the 0 on the 2
    assert digits_before_unread(letters, middles, of_letters(piece)) == []


def struck(text: str, height: float, thick: int = 3, *, words: slice = slice(None)) -> str:
    """The letters told to be struck out where a line is drawn through some words, at a share of the letters' height."""
    letters, middles, piece = line(text)
    places = iter(range(len(letters)))
    of_words = [[next(places) for _ in word] for word in text.split()]
    drawn = piece.copy()
    filled = np.flatnonzero((drawn < 128).any(axis=(1, 2)))
    y = round(filled[0] + height * (filled[-1] - filled[0]))
    through = [place for word in of_words[words] for place in word]
    drawn[y : y + thick, int(middles[through[0]]) - 12 : int(middles[through[-1]]) + 12] = 0
    ink = ink_on(drawn)
    assert ink is not None
    return "".join(letters[place] for place in struck_through(of_words, middles, ink))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (slice(1, 4), "May2026"),  # "6," is too short to be told by itself
        (slice(0, 1), "Date:"),
        (slice(4, 7), "June2026"),
        (slice(None), "Date:May2026June2026"),
    ],
)
def test_words_that_a_line_runs_through_are_told_and_no_others(words: slice, told: str) -> None:
    assert struck("Date: May 6, 2026 June 9, 2026", 0.5, words=words) == told


def test_a_line_under_or_over_words_or_a_ground_strikes_nothing_out() -> None:
    assert struck("Date: May 6, 2026", 1.02) == "" and struck("Date: May 6, 2026", -0.02) == ""
    assert struck("Date: May 6, 2026", 0.3, thick=18) == ""
    assert struck("Date: May 6, 2026", 0.5, words=slice(1, 2)) == "May"


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
    assert "credits" in record.to_review
