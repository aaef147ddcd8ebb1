"""Boxes to tick: the one that is ticked is the value, told by letters, by a form, by a drawing or by pixels."""

from __future__ import annotations

import io
from email.message import EmailMessage

import docx
import pypdfium2
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from papers import pdf, saved
from PIL import ImageFilter

from cpe_core import extract
from cpe_core.document import Box
from cpe_core.reading.boxes import with_boxes
from cpe_core.reading.characters import compatible
from cpe_core.reading.pdf import drawn, opened, piece_drawn, raw_page
from cpe_core.reading.raw_page import Piece

METHODS = ("Group Live", "Group Internet Based", "Self Study")
HEAD = (
    "Certificate of Completion", "This certifies that", "Ottoline Farquhar", "has successfully completed",
    "Principles of Lease Accounting", "Date of completion: March 14, 2024", "CPE credits: 2.5", "Field of study: Taxes",
    "Sponsor: Larkspur Institute of Accounting",
)  # fmt: skip


def test_boxes_of_symbol_fonts_are_letters() -> None:
    assert compatible("\uf0a8Live\uf0feSelf\uf06f") == "☐Live☒Self☐"


# -- Word -------------------------------------------------------------------------------------------


def legacy(ticked: bool) -> str:
    state = "<w:checked/>" if ticked else '<w:checked w:val="0"/>'
    return (
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:checkBox><w:sizeAuto/>'
        f'<w:default w:val="0"/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>'
        f"<w:r {nsdecls('w')}><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="end"/></w:r>'
    )


def by_default(ticked: bool) -> str:
    return (
        f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>'
        f'<w:default w:val="{int(ticked)}"/></w:checkBox></w:ffData></w:fldChar></w:r>'
    )


def symbol(ticked: bool) -> str:
    return f'<w:r {nsdecls("w")}><w:sym w:font="Wingdings" w:char="{"F0FE" if ticked else "F0A8"}"/></w:r>'


def symbol_letter(ticked: bool) -> str:
    fonts = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'
    return f"<w:r {nsdecls('w')}>{fonts}<w:t>{'þ' if ticked else 'o'}</w:t></w:r>"


def content_control(ticked: bool) -> str:
    return (
        f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent><w:r>"
        f'<w:sym w:font="MS Gothic" w:char="{"2612" if ticked else "2610"}"/></w:r></w:sdtContent></w:sdt>'
    )


def letter(ticked: bool) -> str:
    return f"<w:r {nsdecls('w')}><w:t>{'☒' if ticked else '☐'}</w:t></w:r>"


@pytest.mark.parametrize("box", [legacy, by_default, symbol, symbol_letter, content_control, letter])
def test_a_word_document_has_the_method_whose_box_is_ticked(box) -> None:
    made = docx.Document()
    for text in HEAD:
        made.add_paragraph(text)
    options = made.add_paragraph("Delivery method: ")
    for name in METHODS:
        for run in parse_xml(f"<w:p {nsdecls('w')}>{box(name == 'Self Study')}</w:p>"):
            options._p.append(run)
        options.add_run(f" {name}   ")
    out = io.BytesIO()
    made.save(out)
    field = extract(out.getvalue(), name="boxes.docx").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Self Study", False)


# -- web pages --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["checkbox", "radio"])
def test_a_saved_web_page_has_the_method_whose_box_is_ticked(kind: str) -> None:
    boxes = "".join(
        f'<label><input type="{kind}" name="m"{" checked" if name == "Self Study" else ""}> {name}</label> '
        for name in METHODS
    )
    page = (
        "<html><body>" + "".join(f"<p>{text}</p>" for text in HEAD) + f"<p>Delivery method: {boxes}</p></body></html>"
    )
    field = extract(page.encode(), name="boxes.html").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Self Study", False)


# -- drawn, and seen only in pixels -----------------------------------------------------------------


def outline(canvas, x, y, side) -> None:
    canvas.rect(x, y, side, side)


def four_lines(canvas, x, y, side) -> None:
    for a, b in (((0, 0), (1, 0)), ((1, 0), (1, 1)), ((1, 1), (0, 1)), ((0, 1), (0, 0))):
        canvas.line(x + a[0] * side, y + a[1] * side, x + b[0] * side, y + b[1] * side)


def circle(canvas, x, y, side) -> None:
    canvas.circle(x + side / 2, y + side / 2, side / 2)


def grey(canvas, x, y, side) -> None:
    canvas.setStrokeGray(0.46)
    canvas.setLineWidth(0.7)
    canvas.roundRect(x, y, side, side, side / 6)
    canvas.setStrokeGray(0)
    canvas.setLineWidth(1)


def cross(canvas, x, y, side) -> None:
    canvas.line(x + 2, y + 2, x + side - 2, y + side - 2)
    canvas.line(x + 2, y + side - 2, x + side - 2, y + 2)


def tick_over_the_edge(canvas, x, y, side) -> None:
    canvas.line(x + 0.2 * side, y + 0.5 * side, x + 0.45 * side, y + 0.2 * side)
    canvas.line(x + 0.45 * side, y + 0.2 * side, x + 1.2 * side, y + 1.3 * side)


def filled(canvas, x, y, side) -> None:
    canvas.rect(x, y, side, side, fill=1)


def white_tick(canvas, x, y, side) -> None:
    canvas.setFillColorRGB(0, 0.46, 1)
    canvas.rect(x, y, side, side, fill=1, stroke=0)
    canvas.setFillGray(0)
    canvas.setStrokeGray(1)
    canvas.line(x + 0.2 * side, y + 0.5 * side, x + 0.4 * side, y + 0.25 * side)
    canvas.line(x + 0.4 * side, y + 0.25 * side, x + 0.8 * side, y + 0.8 * side)
    canvas.setStrokeGray(0)


def dot(canvas, x, y, side) -> None:
    canvas.circle(x + side / 2, y + side / 2, side / 4, fill=1)


def typed(canvas, x, y, side) -> None:
    canvas.drawString(x + 0.15 * side, y + 0.15 * side, "X")


def dingbat(canvas, x, y, side) -> None:
    canvas.setFont("ZapfDingbats", side)
    canvas.drawString(x, y + 0.1 * side, "4")
    canvas.setFont("Helvetica", 11)


def nothing(canvas, x, y, side) -> None: ...


def certificate(box, mark, which=(1,), *, names=METHODS, label="Delivery method:", behind=False, under=0.0, side=11.0):
    def draw(canvas) -> None:
        for number, text in enumerate(text for text in HEAD if label not in text):
            canvas.setFont("Helvetica", 24 if number == 0 else 18 if number in (2, 4) else 11)
            canvas.drawCentredString(396, 540 - 34 * number, text)
        canvas.setFont("Helvetica", 11)
        canvas.drawString(60, 180, label)
        for number, name in enumerate(names):
            x = 180 + 150 * number
            wide = canvas.stringWidth(name, "Helvetica", 11)
            canvas.drawString(x, 180, name)
            at = x + wide + 6 if behind else x + wide / 2 if under else x - side - 5
            box(canvas, at, 179 - under, side)
            if number in which:
                mark(canvas, at, 179 - under, side)

    return pdf(draw, size=(792, 612))


@pytest.mark.parametrize(
    ("box", "mark"),
    [
        (outline, cross), (four_lines, tick_over_the_edge), (outline, filled), (grey, white_tick), (circle, dot),
        (outline, typed), (outline, dingbat), (circle, filled),
    ],
)  # fmt: skip
@pytest.mark.parametrize("which", [0, 2])
def test_the_ticked_one_of_drawn_boxes_is_the_value_and_marked(box, mark, which: int) -> None:
    field = extract(certificate(box, mark, (which,)), name="drawn.pdf").records[0].delivery_method
    assert (field.value, field.needs_review) == (METHODS[which], True)


@pytest.mark.parametrize("side", [7.0, 16.0])
@pytest.mark.parametrize("place", [{"behind": True}, {"under": 22.0}, {"under": -16.0}, {}])
def test_drawn_boxes_may_stand_on_every_side_and_be_small_or_large(place, side: float) -> None:
    field = extract(certificate(outline, cross, side=side, **place), name="drawn.pdf").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Group Internet Based", True)


@pytest.mark.parametrize("which", [0, 2])
def test_boxes_may_stand_in_a_column_of_their_own(which: int) -> None:
    def draw(canvas) -> None:
        for number, text in enumerate(HEAD):
            canvas.setFont("Helvetica", 18 if number in (0, 2, 4) else 11)
            canvas.drawCentredString(396, 560 - 34 * number, text)
        canvas.drawString(160, 240, "Delivery method")
        for number, name in enumerate(METHODS):
            canvas.drawString(160, 220 - 20 * number, name)
            outline(canvas, 360, 219 - 20 * number, 11)
            if number == which:
                cross(canvas, 360, 219 - 20 * number, 11)

    field = extract(pdf(draw, size=(792, 612)), name="drawn.pdf").records[0].delivery_method
    assert (field.value, field.needs_review) == (METHODS[which], True)


def test_rules_of_a_table_are_no_boxes_at_first_glance() -> None:
    def draw(canvas) -> None:
        for number, name in enumerate(("Group Live", "Self Study", "Taxes", "Auditing", "Finance")):
            canvas.drawString(100, 400 - 20 * number, name)
            canvas.drawString(250, 400 - 20 * number, "2.0")
        for x in (90, 235, 300):
            canvas.line(x, 300, x, 420)

    with opened(pdf(draw, size=(792, 612))) as document:
        raw = raw_page(document, 1, sketched=True)

        def finely(*_):
            raise AssertionError("drawn again")

        assert with_boxes(raw.words, Piece.whole(raw.pixels), finely, raw.width / raw.height) == raw.words


@pytest.mark.parametrize("turn", [0, 90])
def test_a_part_of_a_page_is_drawn_as_the_whole_is(turn: int) -> None:
    made = pypdfium2.PdfDocument(certificate(outline, cross))
    made[0].set_rotation(turn)
    out = io.BytesIO()
    made.save(out)
    with opened(out.getvalue()) as document:
        raw = raw_page(document, 1, sketched=True)
        part, whole = (
            piece_drawn(document, raw, 2000, Box(x0=0.21, y0=0.6, x1=0.83, y1=0.75)),
            drawn(document, raw).pixels,
        )
    assert (part.height, part.width) == whole.shape[:2]
    high, wide = part.pixels.shape[:2]
    same = whole[part.top : part.top + high, part.left : part.left + wide]
    assert part.pixels.min() < 100 and (part.pixels == same).all()


def test_a_radio_button_with_a_large_dot_is_ticked() -> None:
    def large_dot(canvas, x, y, side) -> None:
        canvas.circle(x + side / 2, y + side / 2, side / 3.2, fill=1)

    field = extract(certificate(circle, large_dot), name="drawn.pdf").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Group Internet Based", True)


@pytest.mark.parametrize("box", [outline, circle, grey])
def test_of_empty_drawn_boxes_none_is_the_value(box) -> None:
    assert extract(certificate(box, nothing), name="drawn.pdf").records[0].delivery_method.value is None


def test_a_tick_without_a_box_beside_empty_ones_is_one() -> None:
    def second_bare(canvas, x, y, side) -> None:
        (dingbat if 300 < x < 400 else outline)(canvas, x, y, side)

    field = extract(certificate(second_bare, nothing), name="drawn.pdf").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Group Internet Based", True)


@pytest.mark.parametrize("which", [0, 1])
def test_ticks_and_boxes_that_are_letters_tell_by_themselves_and_a_logo_is_none(which: int) -> None:
    def letters(canvas, x, y, side) -> None:
        canvas.setFont("ZapfDingbats", 11)
        canvas.drawString(x - 8, y, "✔" if (x > 300) is bool(which) and x < 400 else "❏")
        canvas.setFont("Helvetica", 11)

    def logo(canvas, x, y, side) -> None:
        if x < 300:
            canvas.setFont("Times-Bold", 24)
            canvas.drawString(100, 575, "Harbor")
            canvas.drawString(100, 551, "Audit Forum")
            canvas.rect(72, 556, 18, 18, fill=1)
        letters(canvas, x, y, side)

    record = extract(certificate(logo, nothing), name="letters.pdf").records[0]
    assert (record.delivery_method.value, record.delivery_method.needs_review) == (METHODS[which], False)
    assert "☒" not in str(record.sponsor.value)


def test_bullets_that_are_drawn_change_nothing_before_a_single_method_and_leave_several_in_doubt() -> None:
    one = extract(certificate(filled, nothing, names=("Group Live",)), name="drawn.pdf").records[0].delivery_method
    assert (one.value, one.needs_review) == ("Group Live", False)
    assert extract(certificate(filled, nothing), name="drawn.pdf").records[0].delivery_method.needs_review


def test_the_ticked_ones_of_drawn_fields_of_study_are_the_value() -> None:
    names = ("Accounting", "Auditing", "Finance", "Regulatory Ethics")
    made = certificate(outline, cross, (1, 3), names=names, label="Field of study:")
    field = extract(made, name="drawn.pdf").records[0].fields_of_study
    assert ([part.name for part in field.value], field.needs_review) == (["Auditing", "Regulatory Ethics"], True)


def test_a_certificate_in_a_mail_is_looked_at_as_closely() -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "Certificate", "a@larkspur.example", "b@larkspur.example"
    mail.set_content("Attached.")
    mail.add_attachment(certificate(outline, cross, side=8.0), maintype="application", subtype="pdf", filename="c.pdf")
    field = extract(mail.as_bytes(), name="c.eml").records[0].delivery_method
    assert (field.value, field.needs_review) == ("Group Internet Based", True)


@pytest.mark.parametrize(("mark", "which"), [(cross, 2), (nothing, 0)])
def test_a_scan_shows_which_box_is_ticked(mark, which: int) -> None:
    drawn = pypdfium2.PdfDocument(certificate(outline, mark, (which,)))[0].render(scale=200 / 72).to_pil()
    scanned = saved(drawn.convert("L").filter(ImageFilter.GaussianBlur(0.8)), "JPEG", quality=70)
    field = extract(scanned, name="scan.jpg").records[0].delivery_method
    assert (field.value, field.needs_review) == ((METHODS[which], True) if mark is cross else (None, False))
