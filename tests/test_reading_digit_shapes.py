"""A digit that a text layer says otherwise than its font draws it is not read as sure, and the drawn one comes out."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest
import reportlab
from papers import LINES, changed, pdf
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from cpe_core import extract
from cpe_core.reading import digit_shapes, read
from cpe_core.reading.digit_shapes import held_against_outlines
from cpe_core.reading.garbled import DRAWN_OTHERWISE
from cpe_core.reading.glyphs import raw_glyphs

DIGITS = "0123456789"
FACES = ("Vera", "VeraBd", "VeraIt", "VeraBI")  # those that come with reportlab
_CODE = re.compile(r"<(3\d)> <00(3\d)>")


def typed(canvas, face: str = "Vera", rows=LINES) -> None:
    pdfmetrics.registerFont(TTFont(face, str(Path(reportlab.__file__).parent / "fonts" / f"{face}.ttf")))
    for y, text, points in rows:
        canvas.setFont(face, points * 0.6)
        canvas.drawString(72, 396 - (y + points) * 0.6, text)


def said_otherwise(data: bytes, said: dict[str, str]) -> bytes:
    """The PDF with other digits in its text layer than those it draws."""

    def other(found: re.Match) -> str:
        drawn = chr(int(found[1], 16))
        return f"<{found[1]}> <00{ord(said.get(drawn, drawn)):02X}>"

    def change(whole: pikepdf.Pdf) -> None:
        for font in whole.objects:
            if isinstance(font, pikepdf.Dictionary) and "/ToUnicode" in font:
                table = font.ToUnicode.read_bytes().decode()
                font.ToUnicode = whole.make_stream(_CODE.sub(other, table).encode())

    return changed(data, change)


def exchanged(one: str, other: str) -> dict[str, str]:
    return {one: other, other: one}


def contradicted(data: bytes) -> str:
    """The digits of the first page that are not to be trusted, as its text layer says them."""
    page = pypdfium2.PdfDocument(data)[0]
    text_page = page.get_textpage()
    glyphs = held_against_outlines(raw_glyphs(text_page.raw))
    return "".join(letter for letter, misread in zip(glyphs.text, glyphs.misread, strict=True) if misread)


@pytest.mark.parametrize(
    "said", [exchanged("2", "7"), dict(zip(DIGITS, "1234567890", strict=True))], ids=["two", "all"]
)
def test_the_digits_that_are_drawn_come_out_and_not_those_of_the_text_layer(said):
    data = said_otherwise(pdf(typed), said)
    (record,) = extract(data, name="a.pdf").records
    assert (record.completion_date.value, record.credits.value) == ("2024-03-14", "2.5")


def test_without_ocr_they_are_in_doubt(monkeypatch):
    monkeypatch.setattr("cpe_core.reading.merging.recognise", lambda pixels, quads: [])
    (record,) = extract(said_otherwise(pdf(typed), exchanged("2", "7")), name="a.pdf").records
    assert record.credits.needs_review
    assert DRAWN_OTHERWISE in record.credits.reasons


def test_digits_said_as_they_are_drawn_are_sure_and_no_ocr_is_asked(monkeypatch):
    monkeypatch.setattr("cpe_core.reading.pages.find", lambda *_: pytest.fail("no pixels are looked at"))
    (record,) = extract(pdf(typed), name="a.pdf").records
    assert (record.credits.value, record.credits.needs_review) == ("2.5", False)


def test_what_ocr_reads_as_it_is_said_is_no_longer_in_doubt(monkeypatch):
    monkeypatch.setattr(digit_shapes, "_judged", {})
    monkeypatch.setattr(digit_shapes, "NEARER", 99)  # each digit of the face is mistaken for another
    monkeypatch.setattr(digit_shapes, "NEAR", 99)
    assert contradicted(pdf(typed)) == "14202425"
    words = [word for page in read(pdf(typed), name="a.pdf").pages for word in page.words]
    said = {word.text: (word.source, word.doubt) for word in words if any(map(str.isdecimal, word.text))}
    assert said == dict.fromkeys(("14,", "2024", "2.5"), ("text", None))


@pytest.mark.parametrize("face", FACES)
def test_no_digit_of_an_ordinary_face_is_contradicted_and_each_exchange_is_seen(face):
    whole = pdf(partial(typed, face=face, rows=[(100, DIGITS, 20)]))
    assert contradicted(whole) == ""
    missed = [
        one + other
        for one in DIGITS
        for other in DIGITS
        if one < other and not contradicted(said_otherwise(whole, exchanged(one, other)))
    ]
    assert missed == []


@pytest.mark.parametrize("name", digit_shapes.FACES)
def test_no_digit_of_a_face_that_is_not_embedded_is_contradicted(name):
    def draw(canvas) -> None:
        canvas.setFont(name, 20)
        canvas.drawString(50, 100, DIGITS)

    assert contradicted(pdf(draw)) == ""


def test_of_a_font_that_is_caught_all_digits_are_doubted_and_of_another_none():
    def draw(canvas) -> None:
        typed(canvas, rows=[(100, DIGITS, 20)])
        canvas.setFont("Helvetica", 20)
        canvas.drawString(50, 100, DIGITS)

    assert contradicted(said_otherwise(pdf(draw), exchanged("2", "7"))) == "0173456289"


def test_shapes_are_the_same_bold_or_thin_and_in_any_size_and_winding_fills_overlaps():
    def square(low: float, high: float) -> list[tuple[float, float]]:
        return [(low, low), (high, low), (high, high), (low, high)]

    kinds = np.array([2, 0, 0, 0] * 2)
    whole, hole = square(0, 4), square(1, 3)
    overlapping, ring = np.array(whole + hole, float), np.array(whole + hole[::-1], float)
    (filled, large, open_), aspects = digit_shapes._shapes(
        [(kinds, overlapping), (kinds, 7 * overlapping), (kinds, ring)]
    )
    assert np.allclose(filled, large)
    assert np.linalg.norm(filled - open_) > 0.3
    assert aspects.tolist() == [1, 1, 1]


def test_a_font_whose_digits_are_drawings_and_one_without_outlines_say_nothing():
    def drawings(whole: pikepdf.Pdf) -> None:
        square = whole.make_stream(b"1000 0 0 0 750 750 d1 0 0 750 750 re f")
        names = [pikepdf.Name(f"/{name}") for name in ("zero", "one", "two")]
        whole.pages[0].Resources.Font = pikepdf.Dictionary(
            F1=pikepdf.Dictionary(
                Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type3, FontBBox=[0, 0, 750, 750],
                FontMatrix=[0.001, 0, 0, 0.001, 0, 0], FirstChar=48, LastChar=50, Widths=[1000] * 3,
                CharProcs=pikepdf.Dictionary({str(name): square for name in names}),
                Encoding=pikepdf.Dictionary(Type=pikepdf.Name.Encoding, Differences=[48, *names]),
            )
        )  # fmt: skip

    data = changed(pdf(lambda canvas: canvas.drawString(50, 100, "0 1 2")), drawings)
    assert contradicted(data) == ""
    assert digit_shapes._drawn([(0, 1)]) == {}


def test_an_outline_without_places_says_nothing(monkeypatch):
    monkeypatch.setattr(digit_shapes, "_judged", {})
    monkeypatch.setattr(digit_shapes, "_outline", lambda *_: (np.array([2, 0, 0, 0]), np.full((4, 2), np.nan)))
    assert contradicted(said_otherwise(pdf(typed), exchanged("2", "7"))) == ""


def test_what_was_judged_before_is_known_or_judged_again_when_too_much_is(monkeypatch):
    monkeypatch.setattr(digit_shapes, "_judged", {})
    monkeypatch.setattr(digit_shapes, "MOST_KNOWN", 0)
    assert contradicted(pdf(typed)) == ""
    first, second = FACES[:2]
    both = lambda canvas: (typed(canvas, face=first), typed(canvas, face=second, rows=[(100, DIGITS, 20)]))  # noqa: E731
    assert contradicted(pdf(both)) == ""
