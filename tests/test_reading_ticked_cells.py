"""Ticks without a box, in the cells of a ruled table: the option beside or over the mark is the value, and marked."""

from __future__ import annotations

import pypdfium2
import pytest
from papers import pdf, saved
from PIL import ImageFilter

from cpe_core import extract
from cpe_core.document import Box, Word
from cpe_core.reading.option_places import OptionName, Slot
from cpe_core.reading.ticked_cells import lists_of

METHODS = ("Group Live", "Group Internet Based", "QAS Self Study", "Blended Learning")
FIELDS = ("Accounting", "Auditing", "Taxes", "Finance")
KINDS = ("CPE (accountants)", "CLE (lawyers)", "CFP CE", "Insurance CE")
AMOUNTS = ("3.0", "2.5", "3.5", "4.0")
HEAD = (
    "Fernhollow Academy of Audit", "Certificate of Completion", "This certifies that", "Isolde Marchbanks",
    "has successfully completed", "Reading a Lease Twice", "Completed on March 14, 2024",
)  # fmt: skip
HIGH = 22


def typed(canvas, x, y) -> None:
    canvas.drawCentredString(x, y - 4, "X")


def dingbat(canvas, x, y) -> None:
    canvas.setFont("ZapfDingbats", 12)
    canvas.drawCentredString(x, y - 4, "4")
    canvas.setFont("Helvetica", 11)


def tick(canvas, x, y) -> None:
    canvas.line(x - 4.5, y, x - 1.5, y - 4)
    canvas.line(x - 1.5, y - 4, x + 5, y + 5.5)


def bullet(canvas, x, y) -> None:
    canvas.circle(x, y, 2.5, fill=1)


def ring(canvas, x, y) -> None:
    canvas.circle(x, y, 4.5)


def filled(canvas, x, y) -> None:
    canvas.rect(x - 30, y - HIGH / 2, 60, HIGH, fill=1)


def headed(canvas, *more: str) -> None:
    for number, text in enumerate(HEAD):
        canvas.setFont("Helvetica", 20 if number == 0 else 16 if number in (1, 3, 5) else 11)
        canvas.drawCentredString(306, 740 - 34 * number, text)
    canvas.setFont("Helvetica", 11)
    for number, text in enumerate(more):
        canvas.drawString(100, 505 - 18 * number, text)


def ruled(canvas, columns, top, rows) -> None:
    for x in columns:
        canvas.line(x, top, x, top - rows * HIGH)
    for row in range(rows + 1):
        canvas.line(columns[0], top - row * HIGH, columns[-1], top - row * HIGH)


def in_a_column(names, label, mark, which, *, before=False, amounts=(), more=()) -> bytes:
    def draw(canvas) -> None:
        headed(canvas, *more)
        columns = [100, 160, 380, 460] if before else [100, 320, 380, 460]
        ruled(canvas, columns if amounts else columns[:3], 450, len(names) + 1)
        x, place = (166, 130) if before else (106, 350)
        canvas.drawString(x, 435, label)
        for number, name in enumerate(names, 1):
            y = 450 - number * HIGH
            canvas.drawString(x, y - 15, name)
            if amounts:
                canvas.drawString(400, y - 15, amounts[number - 1])
            if number - 1 == which:
                mark(canvas, place, y - HIGH / 2)

    return pdf(draw, size=(612, 792))


def in_a_row(names, label, mark, which, *, amounts=(), more=()) -> bytes:
    def draw(canvas) -> None:
        headed(canvas, *more)
        canvas.drawString(100, 456, label + ":")
        columns = [90 + 112 * number for number in range(len(names) + 1)]
        ruled(canvas, columns, 450, 3 if amounts else 2)
        canvas.setFont("Helvetica", 9.5)
        for number, name in enumerate(names):
            middle = columns[number] + 56
            canvas.drawCentredString(middle, 435, name)
            if amounts:
                canvas.drawCentredString(middle, 435 - HIGH, amounts[number])
            if number == which:
                mark(canvas, middle, 450 - HIGH * (2.5 if amounts else 1.5))

    return pdf(draw, size=(612, 792))


def scanned(made: bytes) -> bytes:
    drawn = pypdfium2.PdfDocument(made)[0].render(scale=200 / 72).to_pil()
    return saved(drawn.convert("L").filter(ImageFilter.GaussianBlur(0.8)), "JPEG", quality=70)


MARKS = [typed, dingbat, tick, bullet, ring, filled]


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("which", [1, 3])
@pytest.mark.parametrize("place", ["behind", "before", "under"])
def test_the_marked_method_is_the_value_and_in_doubt(mark, which: int, place: str) -> None:
    more = ("CPE credits: 2.5", "Field of study: Taxes")
    made = (
        in_a_row(METHODS, "Delivery method", mark, which, more=more)
        if place == "under"
        else in_a_column(METHODS, "Delivery method", mark, which, before=place == "before", more=more)
    )
    field = extract(made, name="cells.pdf").records[0].delivery_method
    assert (field.value, field.needs_review) == (METHODS[which], True)


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("place", ["behind", "before", "under"])
def test_the_marked_field_of_study_is_the_value_and_in_doubt(mark, place: str) -> None:
    made = (
        in_a_row(FIELDS, "Field of study", mark, 2)
        if place == "under"
        else in_a_column(FIELDS, "Field of study", mark, 2, before=place == "before")
    )
    field = extract(made, name="cells.pdf").records[0].fields_of_study
    assert ([part.name for part in field.value], field.needs_review) == (["Taxes"], True)


@pytest.mark.parametrize("mark", MARKS)
@pytest.mark.parametrize("place", ["behind", "before", "under"])
def test_the_amount_of_the_marked_kind_of_credit_is_the_value_and_in_doubt(mark, place: str) -> None:
    made = (
        in_a_row(KINDS, "Type of credit", mark, 1, amounts=AMOUNTS)
        if place == "under"
        else in_a_column(KINDS, "Type of credit", mark, 1, before=place == "before", amounts=AMOUNTS)
    )
    record = extract(made, name="cells.pdf").records[0]
    assert (record.credits.value, record.credits.needs_review, record.credit_type.value) == ("2.5", True, "CLE")


@pytest.mark.parametrize(
    "made",
    [
        in_a_column(METHODS, "Delivery method", tick, 2),
        in_a_column(METHODS, "Delivery method", bullet, 2, before=True),
        in_a_row(METHODS, "Delivery method", filled, 2),
    ],
)
def test_a_scan_shows_which_cell_is_marked(made: bytes) -> None:
    field = extract(scanned(made), name="scan.jpg").records[0].delivery_method
    assert (field.value, field.needs_review) == (METHODS[2], True)


def test_a_mark_in_the_column_of_yes_ticks_and_one_in_the_column_of_no_does_not() -> None:
    def draw(canvas) -> None:
        headed(canvas, "CPE credits: 2.5")
        ruled(canvas, [100, 320, 370, 420], 450, 5)
        for x, text in ((106, "Field of study"), (332, "Yes"), (386, "No")):
            canvas.drawString(x, 435, text)
        for number, name in enumerate(FIELDS, 1):
            canvas.drawString(106, 435 - number * HIGH, name)
            tick(canvas, 345 if name == "Taxes" else 395, 439 - number * HIGH)

    field = extract(pdf(draw, size=(612, 792)), name="cells.pdf").records[0].fields_of_study
    assert ([part.name for part in field.value], field.needs_review) == (["Taxes"], True)


def test_without_a_mark_none_of_several_methods_is_sure() -> None:
    made = in_a_column(METHODS, "Delivery method", lambda *_: None, 0)
    assert extract(made, name="cells.pdf").records[0].delivery_method.needs_review


def test_marks_before_all_options_are_bullets() -> None:
    def draw(canvas) -> None:
        headed(canvas, "Fields of study:")
        for number, name in enumerate(FIELDS):
            canvas.drawString(120, 485 - 20 * number, name)
            bullet(canvas, 108, 489 - 20 * number)

    field = extract(pdf(draw, size=(612, 792)), name="cells.pdf").records[0].fields_of_study
    assert [part.name for part in field.value] == list(FIELDS)


def slot(key: str, x: float, y: float, side: str) -> Slot:
    box = Box(x0=x, y0=y, x1=x + 0.1, y1=y + 0.01)
    word = Word(text=key, box=box, size=0.01, source="text")
    return Slot(box=box, side=side, of=OptionName(at=(0,), box=box, word=word, key=key, kind="field"), cell=box)


def test_options_under_one_another_and_in_a_row_are_lists() -> None:
    under, row = [slot(key, 0.1, y, "right") for key, y in (("a", 0.1), ("b", 0.13))], slot("c", 0.5, 0.13, "right")
    assert lists_of([*under, row]) == [under]
    beside = [slot(key, x, 0.3, "under") for key, x in (("a", 0.1), ("b", 0.4))]
    assert lists_of(beside) == [beside]
