"""What is struck out on a PDF page is not read; lines under, beside and longer than words strike nothing out."""

from __future__ import annotations

import pikepdf
import pytest
from papers import changed, pdf

from cpe_core import extract
from cpe_core.reading import read

WIDE = 25  # of "8.0" in 18 points, Helvetica


def said(data: bytes) -> list[str]:
    page = read(data, name="paper.pdf", enough=lambda _: True).pages[0]
    return [word.text for word in page.words]


def amounts(canvas) -> None:
    canvas.setFont("Helvetica", 18)
    canvas.drawString(100, 200, "Credits:")
    canvas.drawString(200, 200, "8.0")
    canvas.drawString(260, 200, "2.5")


def ruled(canvas, height: float = 6, start: float = 200, end: float = 200 + WIDE) -> None:
    amounts(canvas)
    canvas.line(start, 200 + height, end, 200 + height)


def barred(canvas) -> None:
    amounts(canvas)
    canvas.rect(199, 205, WIDE + 2, 1, stroke=0, fill=1)


def noted(whole) -> None:
    left, low, right, high = 200, 196, 200 + WIDE, 214
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.StrikeOut, Rect=[left, low, right, high], F=4,
        QuadPoints=[left, high, right, high, left, low, right, low],
    )  # fmt: skip
    whole.pages[0].Annots = whole.make_indirect(pikepdf.Array([note]))


@pytest.mark.parametrize("data", [pdf(ruled), pdf(barred), changed(pdf(amounts), noted)], ids=["line", "bar", "note"])
def test_what_is_struck_out_is_not_read(data: bytes) -> None:
    assert said(data) == ["Credits:", "2.5"]


@pytest.mark.parametrize(
    ("height", "start", "end"),
    [(-2, 200, 200 + WIDE), (14, 200, 200 + WIDE), (6, 90, 400), (6, 200, 200 + 2 * WIDE), (6, 200, 210)],
    ids=["under it", "over it", "of a table", "longer", "through one digit"],
)
def test_other_lines_strike_nothing_out(height: float, start: float, end: float) -> None:
    assert said(pdf(lambda canvas: ruled(canvas, height, start, end))) == ["Credits:", "8.0", "2.5"]


@pytest.mark.parametrize("word", ["VOID", "SAMPLE", "Ada Quill"])
def test_a_tilted_word_against_it_marks_all_and_is_no_value(word: str) -> None:
    def stamped(canvas) -> None:
        for height, line in enumerate(
            ("2.5 CPE credits", "Date: March 5, 2026", "Leases, Line by Line", "has completed", "Ada Quill")
        ):
            canvas.drawString(100, 300 + 40 * height, line)
        canvas.translate(300, 100)
        canvas.rotate(30)
        canvas.drawString(0, 0, word)

    found = extract(pdf(stamped), name="a.pdf")
    assert found.document is not None
    assert found.document.pages[0].tilted == (word,)
    (record,) = found.records
    reasons = record.credits.reasons
    assert any("the paper also says" in one for one in reasons) == (word != "Ada Quill")
