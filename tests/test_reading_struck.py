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


def named(canvas, name: str = "Ada Quilt") -> float:
    canvas.setFont("Helvetica", 12)
    canvas.drawString(100, 200, name)
    canvas.drawString(220, 200, "Ada Quill")
    return canvas.stringWidth(name, "Helvetica", 12)


def overlong(canvas) -> None:
    wide = named(canvas)
    canvas.line(98, 204, 100 + wide + 8, 204)


def along(canvas, points: list[tuple[float, float]]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path)


def zigzag(canvas) -> None:
    wide = named(canvas)
    along(canvas, [(99 + wide * step / 6, 200 + (8 if step % 2 else 0)) for step in range(7)])


def slanted(canvas) -> None:
    wide = named(canvas)
    canvas.line(99, 199, 101 + wide, 208)


def curled(canvas) -> None:
    wide = named(canvas)
    path = canvas.beginPath()
    path.moveTo(99, 203)
    for step in range(5):
        x = 99 + wide * step / 5
        path.curveTo(x + wide / 15, 212, x + wide / 15, 196, x + wide / 5, 205)
    canvas.drawPath(path)


def in_a_form(canvas) -> None:
    canvas.beginForm("over")
    along(canvas, [(50 * step / 6, 8 if step % 2 else 0) for step in range(7)])
    canvas.endForm()
    named(canvas)
    canvas.translate(100, 200)
    canvas.doForm("over")


@pytest.mark.parametrize("draw", [overlong, zigzag, slanted, curled, in_a_form])
def test_a_name_struck_out_by_hand_is_not_read(draw) -> None:
    assert "Quilt" not in said(pdf(draw))
    assert "Quill" in said(pdf(draw))


def framed(canvas) -> None:
    canvas.rect(97, 196, named(canvas) + 6, 14)


def rounded(canvas) -> None:
    canvas.roundRect(97, 197, named(canvas) + 6, 13, 5)


def circled(canvas) -> None:
    wide = named(canvas)
    canvas.ellipse(92, 194, 108 + wide, 214)


def waved_under(canvas) -> None:
    wide = named(canvas)
    along(canvas, [(100 + wide * step / 12, 196 + 2 * (step % 2)) for step in range(13)])


def aslant_under(canvas) -> None:
    wide = named(canvas)
    canvas.line(99, 196, 101 + wide, 199)


def combed(canvas) -> None:
    wide = named(canvas)
    path = canvas.beginPath()
    for step in range(10):
        path.moveTo(99 + wide * step / 9, 205)
        path.lineTo(99 + wide * step / 9, 198)
    canvas.drawPath(path)


def outlined(canvas) -> None:
    named(canvas)
    path = canvas.beginPath()
    for at in range(8):
        x = 101 + 6 * at
        path.moveTo(x, 200)
        for point in ((x + 2, 208), (x + 4, 200), (x + 1, 204), (x, 200)):
            path.lineTo(*point)
    canvas.drawPath(path)


def across_the_page(canvas) -> None:
    named(canvas)
    canvas.line(90, 100, 200, 320)


def charted(canvas) -> None:
    named(canvas)
    along(canvas, [(20 + 40 * step, 200 + (8 if step % 2 else 0)) for step in range(9)])


@pytest.mark.parametrize(
    "draw",
    [framed, rounded, circled, waved_under, aslant_under, combed, outlined, across_the_page, charted],
)
def test_lines_round_under_and_between_letters_strike_nothing_out(draw) -> None:
    assert sorted(said(pdf(draw))) == ["Ada", "Ada", "Quill", "Quilt"]


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
