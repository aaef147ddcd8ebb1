"""PDFs to leaves, by PDFium. Every call into PDFium happens here or under the lock that lives here.

PDFium is not thread-safe: the page that draws a certificate and the worker that reads the next one are two threads, and
without one process-wide lock they crashed in one run of three. What PDFium cannot open, pikepdf mends once.
"""

from __future__ import annotations

import io
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import numpy as np
import pikepdf
import pypdfium2 as pdfium

from cpe_core import errors
from cpe_core.document import Word
from cpe_core.reading.forms import filled_in
from cpe_core.reading.garbled import has_doubtful, is_garbled
from cpe_core.reading.glyphs import Frame, RawGlyph, direction, raw_glyphs
from cpe_core.reading.leaf import LONGEST, Leaf, Pixels
from cpe_core.reading.limits import check_pages
from cpe_core.reading.textlayer import words_of

LOCK = threading.RLock()
SKETCH = 900  # pixels of the longer side; enough to tell whether a word of the text layer leaves a mark
MOST_WORDS = 6000  # of one page
MOST_OBJECTS = 20_000  # looked at to tell whether a page shows more than text


def leaves(data: bytes, only: int | None = None, *, sketched: bool = False) -> Generator[Leaf, None, None]:
    """Each page of a PDF, or page `only`; `sketched` pages have pixels too coarse to read.

    PDFium is locked while a page is made, not between.
    """
    with _document(data) as document:
        for number in range(1, page_count(document) + 1) if only is None else [only]:
            with LOCK:
                leaf = _leaf(document, number, _Drawing(to_show=only is not None, sketched=sketched))
            yield leaf


def page_count(document: Any) -> int:
    with LOCK:
        count = len(document)
    if count == 0:
        raise errors.BrokenDocument("This PDF has no pages. Download or scan it again and add it once more.")
    check_pages(count)
    return count


def count_pages(data: bytes) -> int:
    """The number of pages, without reading any."""
    with _document(data) as document:
        return page_count(document)


def is_cut_off(data: bytes) -> bool:
    """Whether a PDF lacks its end: a download that broke off."""
    return b"%%EOF" not in data[-2048:]


# -- opening -------------------------------------------------------------------------------------


@contextmanager
def _document(data: bytes) -> Iterator[Any]:
    document = _opened(data)
    try:
        yield document
    finally:
        with LOCK:
            document.close()


def _opened(data: bytes) -> Any:
    with LOCK:
        try:
            document = pdfium.PdfDocument(data)
        except pdfium.PdfiumError as error:
            if getattr(error, "err_code", None) in (pdfium.raw.FPDF_ERR_PASSWORD, pdfium.raw.FPDF_ERR_SECURITY):
                raise errors.PasswordNeeded from error
            document = None
        if document is None or len(document) == 0:
            document = pdfium.PdfDocument(_mended(data))
        with suppress(pdfium.PdfiumError):  # a form that cannot be set up is drawn without its values
            document.init_forms()
    return document


def _mended(data: bytes) -> bytes:
    out = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(data), attempt_recovery=True) as whole:
            if len(whole.pages) == 0:
                raise errors.BrokenDocument("This PDF is cut off: no page of it is left. Download it again.")
            whole.save(out)
    except pikepdf.PasswordError as error:
        raise errors.PasswordNeeded from error
    except (pikepdf.PdfError, RuntimeError, ValueError, KeyError) as error:
        raise errors.BrokenDocument(
            "This PDF is damaged or cut off and could not be mended. Download or scan it again and add it once more."
        ) from error
    return out.getvalue()


# -- one page ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Drawing:
    """What the pixels of a page are for: to be shown, to be read if its text layer lacks something, or only to tell
    whether a word of the text layer leaves a mark."""

    to_show: bool
    sketched: bool

    def longest(self, more: bool) -> int:
        return LONGEST if self.to_show or (more and not self.sketched) else SKETCH


def _leaf(document: Any, number: int, drawing: _Drawing) -> Leaf:
    try:
        page = document[number - 1]
    except (pdfium.PdfiumError, IndexError) as error:
        raise errors.BrokenDocument(f"Page {number} of this PDF is damaged. Download or scan it again.") from error
    try:
        return _read_page(page, document.formenv, number, drawing)
    finally:
        page.close()


def _read_page(page: Any, form: Any, number: int, drawing: _Drawing) -> Leaf:
    glyphs = _glyphs(page)
    display = page.get_rotation()
    turned = (-direction(glyphs) - display) % 360 if len(glyphs) >= 20 else 0
    frame = _frame(page, (display + turned) % 360)
    layer, readings = words_of(glyphs, frame)[:MOST_WORDS], []
    if is_garbled(w.text for w in layer):
        layer, readings = (), ["garbled layer left out"]
    if layer:
        readings.append("text layer")
    form_words = tuple(filled_in(page.raw, form, frame))
    if form_words:
        readings.append("form")
    words = _without_doubles(layer, form_words)
    more = not words or _shows_more(page) or has_doubtful(w.text for w in layer)
    return Leaf(
        number=number,
        width=frame.width,
        height=frame.height,
        words=words,
        pixels=_drawn(page, turned, frame, drawing.longest(more)),
        more=more,
        turned=turned,
        readings=tuple(readings),
    )


def _glyphs(page: Any) -> list[RawGlyph]:
    try:
        text_page = page.get_textpage()
    except pdfium.PdfiumError:
        return []
    try:
        return raw_glyphs(text_page.raw)
    finally:
        text_page.close()


def _frame(page: Any, turn: int) -> Frame:
    left, bottom, right, top = page.get_bbox()
    if not (right - left > 1 and top - bottom > 1):
        left, bottom, right, top = 0.0, 0.0, 612.0, 792.0
    return Frame(left=left, bottom=bottom, right=right, top=top, turn=turn)


def _without_doubles(layer: tuple[Word, ...], form: tuple[Word, ...]) -> tuple[Word, ...]:
    """Form values win over the same words in the text layer (a flattened copy lies under them)."""
    return tuple(w for w in layer if not any(f.text == w.text and f.box.covers(w.box) > 0.3 for f in form)) + form


def _shows_more(page: Any) -> bool:
    """Whether the page holds pictures, or drawings that might be letters, beside its text."""
    drawings = 0
    for index in range(min(pdfium.raw.FPDFPage_CountObjects(page), MOST_OBJECTS)):
        kind = pdfium.raw.FPDFPageObj_GetType(pdfium.raw.FPDFPage_GetObject(page, index))
        if kind in (pdfium.raw.FPDF_PAGEOBJ_IMAGE, pdfium.raw.FPDF_PAGEOBJ_FORM, pdfium.raw.FPDF_PAGEOBJ_SHADING):
            return True
        drawings += kind == pdfium.raw.FPDF_PAGEOBJ_PATH
    return drawings > 40


def _drawn(page: Any, turned: int, frame: Frame, longest: int) -> Pixels:
    scale = longest / max(frame.width, frame.height)
    if min(frame.width, frame.height) * scale < 1:
        raise errors.BrokenDocument("A page of this PDF is a line without width. Save a copy (print it to PDF).")
    try:
        bitmap = page.render(scale=scale, rotation=turned, rev_byteorder=True, limit_image_cache=True)
    except (pdfium.PdfiumError, ValueError) as error:
        raise errors.BrokenDocument("A page of this PDF could not be drawn. Save a copy (print it to PDF).") from error
    try:
        return np.ascontiguousarray(bitmap.to_numpy()[:, :, :3])
    finally:
        bitmap.close()
