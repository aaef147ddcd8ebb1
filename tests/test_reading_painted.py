"""What a page shows counts: covered words, text turned to outlines, scans laid over another text."""

from __future__ import annotations

import ctypes
import io

import pikepdf
import pypdfium2 as pdfium
import pytest
from papers import LINES, changed, painted, pdf, saved, scan, words, written
from PIL import Image
from reportlab.lib.utils import ImageReader

from cpe_core.reading import painted as painting
from cpe_core.reading import pdf as reading_pdf
from cpe_core.reading import read
from cpe_core.reading.covered import PARTLY, SAYS_OTHERWISE

PAPER = "paper.pdf"
CREDITS = (133, 26, 45, 20)  # left, bottom, width and height of the amount behind "CPE credits:"


def only_text(data: bytes):
    """The words as the text layers tell them, without OCR, and the doubts of each."""
    page = read(data, name=PAPER, enough=lambda _: True).pages[0]
    return {word.text: word.doubt for word in page.words}


def white(canvas, box=CREDITS, color=(1, 1, 1)):
    canvas.setFillColorRGB(*color)
    canvas.rect(*box, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)


def typed(canvas, text="4.0", x=140, y=54):
    canvas.setFont("Helvetica", 12)
    canvas.drawString(x, y, text)


def place_of(text: str, data: bytes) -> tuple[float, float, float, float]:
    """Left, bottom, width and height in points of a word on a page of 612 by 396."""
    box = next(w.box for w in read(data, name=PAPER, enough=lambda _: True).pages[0].words if w.text == text)
    return box.x0 * 612, (1 - box.y1) * 396, box.width * 612, box.height * 396


AMOUNT = place_of("2.5", pdf(written))


def by_rectangle(canvas):
    white(canvas, AMOUNT)


def by_coloured_panel(canvas):
    white(canvas, AMOUNT, color=(0.8, 0.9, 1))


def by_picture(canvas):
    canvas.drawImage(ImageReader(Image.new("RGB", (20, 10), "white")), *AMOUNT)


def by_form(canvas):
    canvas.beginForm("patch")
    canvas.translate(AMOUNT[0], AMOUNT[1])
    white(canvas, (0, 0, AMOUNT[2], AMOUNT[3]))
    canvas.endForm()
    canvas.doForm("patch")


@pytest.mark.parametrize("cover", [by_rectangle, by_coloured_panel, by_picture, by_form])
def test_what_is_covered_is_not_read_and_what_is_typed_over_it_is_asked_about(cover):
    def patched(canvas):
        written(canvas)
        cover(canvas)
        typed(canvas, "4.0", AMOUNT[0], AMOUNT[1] + 3)

    seen = only_text(pdf(patched))
    assert "2.5" not in seen
    assert seen["4.0"] == SAYS_OTHERWISE
    assert [text for text, doubt in seen.items() if doubt] == ["4.0"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_cover_is_seen_on_a_turned_page(turn):
    def patched(canvas):
        canvas.translate(*{90: (396, 0), 180: (612, 396), 270: (0, 612)}[turn])
        canvas.rotate(turn)
        written(canvas)
        by_rectangle(canvas)
        typed(canvas, "4.0", AMOUNT[0], AMOUNT[1] + 3)

    def rotate(whole):
        whole.pages[0].Rotate = turn

    size = (612, 396) if turn == 180 else (396, 612)
    seen = only_text(changed(pdf(patched, size=size), rotate))
    assert "2.5" not in seen
    assert seen["4.0"] == SAYS_OTHERWISE


def noted(whole, kind, **more):
    """A note of some kind over the amount, drawn white."""
    left, bottom, wide, high = AMOUNT
    look = whole.make_stream(
        f"1 1 1 rg 0 0 {wide} {high} re f".encode(),
        Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, wide, high],
    )  # fmt: skip
    rect = [left, bottom, left + wide, bottom + high]
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name(kind), Rect=rect, F=4, AP=pikepdf.Dictionary(N=look), **more
    )
    whole.pages[0].Annots = whole.make_indirect(pikepdf.Array([note]))


@pytest.mark.parametrize("kind", ["/Square", "/Stamp", "/FreeText"])
def test_a_note_covers_too(kind):
    seen = only_text(changed(pdf(written), lambda whole: noted(whole, kind)))
    assert "2.5" not in seen


def test_what_is_typed_in_a_note_is_asked_about():
    seen = only_text(changed(pdf(written), lambda whole: noted(whole, "/FreeText", Contents="4.0")))
    assert "2.5" not in seen
    assert seen["4.0"] == SAYS_OTHERWISE


def test_the_same_typed_again_on_a_patch_is_as_good_as_printed():
    def patched(canvas):
        written(canvas)
        by_rectangle(canvas)
        typed(canvas, "2.5", AMOUNT[0] + 1, AMOUNT[1] + 3)

    seen = only_text(pdf(patched))
    assert seen["2.5"] is None


def test_a_value_put_over_its_variable_is_as_good_as_printed():
    def filled(canvas):
        typed(canvas, "@@amount@@", AMOUNT[0], AMOUNT[1] + 3)
        white(canvas, (*AMOUNT[:2], 80, AMOUNT[3]))
        typed(canvas, "2.5", AMOUNT[0] + 1, AMOUNT[1] + 3)

    assert only_text(pdf(filled))["2.5"] is None


def test_a_value_without_its_first_digit_is_asked_about():
    def half(canvas):
        typed(canvas, "12 credits of CPE were given for this course on leases today", 72, 200)
        white(canvas, (71, 198, 7.6, 14))

    seen = only_text(pdf(half))
    assert "12" not in seen
    assert seen["2"] == PARTLY


def drawings_of(data: bytes, monkeypatch) -> int:
    """How often a page is drawn to tell what is seen of its text."""
    drawn = []
    real = painting.left_out
    monkeypatch.setattr(painting, "left_out", lambda texts: drawn.append(texts) or real(texts))
    only_text(data)
    return len(drawn)


def test_shading_behind_text_frames_and_rules_cost_nothing(monkeypatch):
    def table(canvas):
        canvas.rect(20, 20, 572, 356)
        for number in range(8):
            white(canvas, (60, 300 - 30 * number, 300, 20), color=(0.9, 0.9, 0.9) if number % 2 else (1, 1, 1))
            typed(canvas, f"Row number {number}", 70, 305 - 30 * number)
            canvas.line(60, 299 - 30 * number, 360, 299 - 30 * number)

    assert drawings_of(pdf(table), monkeypatch) == 0
    assert {*only_text(pdf(table)).values()} == {None}
    assert drawings_of(pdf(lambda canvas: (written(canvas), by_rectangle(canvas))), monkeypatch) > 0


def test_text_that_shines_through_stays():
    def veiled(canvas):
        written(canvas)
        canvas.setFillAlpha(0.4)
        white(canvas, AMOUNT)
        canvas.drawImage(ImageReader(Image.new("RGBA", (40, 40), (255, 255, 255, 90))), *AMOUNT, mask="auto")

    assert only_text(pdf(veiled))["2.5"] is None


def test_a_value_made_white_under_another_is_not_read():
    def white_below(canvas):
        written(canvas, LINES[:-1])
        canvas.setFillColorRGB(1, 1, 1)
        typed(canvas, "2.5")
        canvas.setFillColorRGB(0, 0, 0)
        typed(canvas, "4.0")

    seen = only_text(pdf(white_below))
    assert "2.5" not in seen
    assert seen["4.0"] == SAYS_OTHERWISE


def test_a_value_whose_lower_half_is_covered_is_asked_about():
    def half(canvas):
        written(canvas)
        left, bottom, wide, high = AMOUNT
        white(canvas, (left, bottom, wide, 0.48 * high))

    seen = only_text(pdf(half))
    assert seen.get("2") == PARTLY


def test_text_drawn_again_over_its_panel_costs_nothing(monkeypatch):
    def doubled(canvas):
        written(canvas)
        white(canvas, (0, 0, 612, 396))
        written(canvas)

    assert drawings_of(pdf(doubled), monkeypatch) == 0
    assert "2.5" in only_text(pdf(doubled))


def test_what_is_covered_stays_so_under_a_veil_over_the_whole_page():
    def veiled(canvas):
        written(canvas)
        by_rectangle(canvas)
        typed(canvas, "4.0", AMOUNT[0], AMOUNT[1] + 3)
        canvas.drawImage(ImageReader(Image.new("RGBA", (40, 40), (250, 250, 255, 20))), 0, 0, 612, 396, mask="auto")

    seen = only_text(pdf(veiled))
    assert "2.5" not in seen
    assert seen["4.0"] == SAYS_OTHERWISE


# -- a scan over the text of an older OCR ----------------------------------------------------------

OLDER = [(y, text.replace("2.5", "25").replace("Farquhar", "Farquhor"), size) for y, text, size in LINES]


def test_a_scan_over_wrong_text_is_read_and_where_they_differ_it_is_asked():
    def over(canvas):
        written(canvas, OLDER)
        painted(canvas, scan(size=(1020, 660)))

    page = read(pdf(over), name=PAPER).pages[0]
    doubts = {word.text: word.doubt for word in page.words}
    assert {"25", "Farquhor"}.isdisjoint(doubts)
    assert doubts["Farquhar"] == doubts["2.5"] == SAYS_OTHERWISE
    otherwise = [word for word in page.words if word.doubt == SAYS_OTHERWISE]
    assert {word.text for word in otherwise} == {"Farquhar", "2.5"}
    assert {word.source for word in otherwise} == {"ocr"}
    assert next(word.source for word in page.words if word.text == "Principles") == "text"  # which the picture confirms


# -- text turned to outlines -----------------------------------------------------------------------


def outlined(canvas, text: str, x: float, y: float, size: float, *, together: bool = False) -> None:
    """The text as filled shapes: one for each letter, or one for all."""
    whole = pdfium.PdfDocument(io.BytesIO(pdf(lambda own: own.drawString(10, 10, text))))
    page = whole[0]
    font = pdfium.raw.FPDFTextObj_GetFont(pdfium.raw.FPDFPage_GetObject(page.raw, 0))
    canvas.saveState()
    canvas.translate(x, y)
    shape = canvas.beginPath()
    for number, letter in enumerate(text):
        right = canvas.stringWidth(text[:number], "Helvetica", size)
        _add(shape, pdfium.raw.FPDFFont_GetGlyphPath(font, ord(letter), 1), right, size)
        if not together:
            canvas.drawPath(shape, stroke=0, fill=1)
            shape = canvas.beginPath()
    if together:
        canvas.drawPath(shape, stroke=0, fill=1)
    canvas.restoreState()


def _add(shape, outline, right: float, size: float) -> None:
    waiting: list[float] = []
    for number in range(pdfium.raw.FPDFGlyphPath_CountGlyphSegments(outline)):
        one = pdfium.raw.FPDFGlyphPath_GetGlyphPathSegment(outline, number)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.raw.FPDFPathSegment_GetPoint(one, x, y)
        kind, place = pdfium.raw.FPDFPathSegment_GetType(one), (x.value * size + right, y.value * size)
        if kind == pdfium.raw.FPDF_SEGMENT_MOVETO:
            shape.moveTo(*place)
        elif kind == pdfium.raw.FPDF_SEGMENT_LINETO:
            shape.lineTo(*place)
        else:
            waiting += place
            if len(waiting) == 6:
                shape.curveTo(*waiting)
                waiting = []


def shows_more(*draws) -> bool:
    with reading_pdf.opened(pdf(*draws)) as opened:
        return reading_pdf.raw_page(opened, 1, sketched=True).more


REST = [row for row in LINES if row[1] != "Ottoline Farquhar"]


@pytest.mark.parametrize("together", [False, True])
def test_a_name_drawn_as_shapes_is_read(together):
    def drawn(canvas):
        written(canvas, REST)
        outlined(canvas, "Wilma Bodkin", 72, 210, 18, together=together)

    assert {"Wilma", "Bodkin"} <= set(words(read(pdf(drawn), name=PAPER)))
    asked = []
    read(pdf(drawn), name=PAPER, enough=lambda seen: bool(asked.append(seen)) or True)
    assert not asked  # whatever its text layer holds


@pytest.mark.parametrize("text", ["2.5", "March 3, 2025", "LEVY", "10", "2"])
def test_a_few_shapes_side_by_side_may_be_letters(text):
    assert shows_more(lambda canvas: (written(canvas, REST), outlined(canvas, text, 300, 60, 11)))


def test_frames_rules_boxes_and_ornaments_are_no_letters():
    def ornate(canvas):
        written(canvas)
        canvas.setLineWidth(3)
        canvas.rect(10, 10, 592, 376)
        canvas.roundRect(20, 20, 572, 356, 12)
        frame = canvas.beginPath()  # a frame as a filled ring
        frame.rect(4, 4, 604, 388)
        frame.rect(8, 8, 596, 380)
        canvas.drawPath(frame, stroke=0, fill=1, fillMode=0)
        for x in (30, 550):  # a flourish in each corner
            for y in (30, 340):
                canvas.circle(x, y, 8, stroke=0, fill=1)
        for y in range(8):
            canvas.line(72, 100 + 20 * y, 500, 100 + 20 * y)
            canvas.rect(60, 100 + 20 * y, 8, 8)
        canvas.circle(520, 200, 40, stroke=1, fill=0)

    assert not shows_more(ornate)


def flourish(canvas, left, bottom, wide, high, turns=1000):
    """One line that goes up and down many times."""
    path = canvas.beginPath()
    path.moveTo(left, bottom)
    for turn in range(1, turns):
        path.lineTo(left + wide * turn / turns, bottom + high * (turn % 2))
    canvas.setLineWidth(max(1, 2 * wide / turns))
    canvas.drawPath(path)


def turned(data: bytes, turn: int) -> bytes:
    return changed(data, lambda whole: whole.pages[0].obj.update({"/Rotate": turn}))


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("before", [False, True])
def test_a_word_that_an_ornament_hides_is_not_read(before, turn):
    def hiding(canvas):
        grey = 0 if before else 1
        canvas.setStrokeColorRGB(grey, grey, grey)
        flourish(canvas, AMOUNT[0] - 4, AMOUNT[1] - 4, AMOUNT[2] + 8, AMOUNT[3] + 8)

    def draw(canvas):
        steps = (hiding, written) if before else (written, hiding)
        for step in steps:
            step(canvas)

    seen = only_text(turned(pdf(draw), turn))
    assert "2.5" not in seen
    assert "credits:" in seen


def test_a_stamp_is_looked_at():
    with reading_pdf.opened(changed(pdf(written), lambda whole: noted(whole, "/Stamp"))) as opened:
        assert reading_pdf.raw_page(opened, 1, sketched=True).more


def test_pictures_of_a_page_stay_as_they_are_drawn():
    """What was left out of a drawing to see whether it is missed is back in the next one."""
    data = pdf(lambda canvas: (written(canvas), by_rectangle(canvas)))
    with reading_pdf.opened(data) as opened:
        read_first = reading_pdf.raw_page(opened, 1, to_show=True).pixels
    with reading_pdf.opened(pdf(written)) as opened:
        plain = reading_pdf.raw_page(opened, 1, to_show=True).pixels
    _, bottom, _, high = (round(v * 2000 / 612) for v in AMOUNT)
    assert (read_first[: 1294 - bottom - high] == plain[: 1294 - bottom - high]).all()
    assert saved(Image.fromarray(read_first)) != saved(Image.fromarray(plain))
