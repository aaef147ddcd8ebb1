"""What was filled into a PDF: form fields and typed-on notes. PDFium draws them, but its text page lacks them.

A value's words are laid out in its field's box by their lengths, which is close enough to point at.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from pypdfium2 import raw as pdfium

from cpe_core.document import Word
from cpe_core.reading.glyphs import Frame
from cpe_core.reading.raw_page import box_of

TICKED, UNTICKED = "☒", "☐"
MOST_FIELDS = 2000  # of one page
MOST_LETTERS = 4000  # of one field


def filled_in(page: Any, form: Any, frame: Frame) -> Iterator[Word]:
    """The words of every visible form field and typed note. The caller holds PDFium's lock."""
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST_FIELDS)):
        note = pdfium.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        try:
            kind = pdfium.FPDFAnnot_GetSubtype(note)
            if pdfium.FPDFAnnot_GetFlags(note) & (pdfium.FPDF_ANNOT_FLAG_HIDDEN | pdfium.FPDF_ANNOT_FLAG_NOVIEW):
                continue
            if kind == pdfium.FPDF_ANNOT_WIDGET and form:
                yield from _field(note, form, frame)
            elif kind == pdfium.FPDF_ANNOT_FREETEXT:
                yield from _laid_out(_string(pdfium.FPDFAnnot_GetStringValue, note, b"Contents"), note, 0.0, frame)
        finally:
            pdfium.FPDFPage_CloseAnnot(note)


def _field(note: Any, form: Any, frame: Frame) -> Iterator[Word]:
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, note)
    if kind in (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON):
        mark = TICKED if pdfium.FPDFAnnot_IsChecked(form, note) else UNTICKED
        yield from _laid_out(mark, note, 0.0, frame)
    elif kind in (pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX):
        size = ctypes.c_float()
        pdfium.FPDFAnnot_GetFontSize(form, note, size)
        yield from _laid_out(_string(pdfium.FPDFAnnot_GetFormFieldValue, form, note), note, size.value, frame)


def _string(get: Any, *args: Any) -> str:
    length = min(get(*args, None, 0), 2 * MOST_LETTERS)
    buffer = ctypes.create_string_buffer(max(length, 2))
    get(*args, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return buffer.raw[:length].decode("utf-16-le", "ignore").rstrip("\0")


def _laid_out(value: str, note: Any, size: float, frame: Frame) -> Iterator[Word]:
    rect = pdfium.FS_RECTF()
    lines = [line for line in value.replace("\r", "\n").split("\n") if line.strip()]
    if not lines or not pdfium.FPDFAnnot_GetRect(note, rect):
        return
    box = box_of([frame.point(rect.left, rect.bottom), frame.point(rect.right, rect.top)])
    row = box.height / len(lines)
    em = min(size / frame.height if size > 0 else row, row)
    for number, line in enumerate(lines):
        letter = min(0.5 * em * frame.height / frame.width, box.width / len(line))
        middle = box.y0 + (number + 0.5) * row
        start = 0
        for text in line.split():
            start = line.index(text, start)
            x0, x1 = box.x0 + start * letter, box.x0 + (start + len(text)) * letter
            place = box_of([(x0, middle - em / 2), (x1, middle + em / 2)])
            yield Word(text=text, box=place, size=em, source="form")
            start += len(text)
