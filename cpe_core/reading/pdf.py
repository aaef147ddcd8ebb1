"""PDFs to raw pages, by PDFium. Every call into PDFium happens here or under the lock that lives here.

PDFium is not thread-safe: the page that draws a certificate and the worker that reads the next one are two threads, and
without one process-wide lock they crashed in one run of three. What PDFium cannot open, pikepdf mends once.
"""

from __future__ import annotations

import io
import math
import threading
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import pikepdf
import pypdfium2 as pdfium

from cpe_core import errors
from cpe_core.document import Box, Word
from cpe_core.reading.covered import PARTLY, partly_covered, says_something
from cpe_core.reading.digit_shapes import held_against_outlines
from cpe_core.reading.forms import filled_in
from cpe_core.reading.garbled import are_drawn_otherwise, is_garbled, is_strange, must_be_seen
from cpe_core.reading.glyphs import Frame, direction, raw_glyphs
from cpe_core.reading.limits import check_pages
from cpe_core.reading.painted import COVERED, SEEN, Painted, left_out, painted, shares_seen
from cpe_core.reading.raw_page import LONGEST_SIDE, ROUGH, NotRead, Piece, Pixels, RawPage
from cpe_core.reading.stacked import with_slashed, with_stacked
from cpe_core.reading.struck import struck
from cpe_core.reading.textlayer import tilted_in, words_of

LOCK = threading.RLock()
SKETCH = 900  # pixels of the longer side; enough to tell whether a word of the text layer leaves a mark
MOST_WORDS = 6000  # of one page
_WAITS = "If this message is not eventually replaced"  # stands on that page where the form does not say what it is
_BLANK = np.empty((0, 0, 3), np.uint8)


def raw_pages(data: bytes, only: int | None = None) -> Generator[RawPage, None, None]:
    """Each page of a PDF, or page `only`. PDFium is locked while a page is made, not between."""
    with opened(data) as document:
        for number in range(1, page_count(document) + 1) if only is None else [only]:
            yield raw_page(document, number, to_show=only is not None)


def raw_page(document: Any, number: int, *, to_show: bool = False, sketched: bool = False) -> RawPage:
    """Page `number` of an opened PDF, with pixels to be shown, or read if its text layer lacks something.

    Where that is not needed, and on a `sketched` page whose words tell enough to begin with, they are too coarse for
    that, and only tell whether a word of the text layer leaves a mark: of a `sketched` page that it surely does.
    """
    with LOCK, _page(document, number) as page:
        frame, read = _read_page(page, document.formenv, number)
        rough = sketched and not read.tells_little
        longest = ROUGH if rough else LONGEST_SIDE if to_show or read.more else SKETCH
        if longest == ROUGH and read.pixels.size:
            return read
        return replace(read, pixels=_drawn(page, read.turned, frame, longest))


def page_or_why(document: Any, number: int, *, sketched: bool = False) -> RawPage | NotRead:
    """Page `number` as `raw_page` reads it, or what to tell of it: a damaged one costs no other page."""
    try:
        return raw_page(document, number, sketched=sketched)
    except errors.BrokenDocument as error:
        if page_count(document) == 1:
            raise
        return NotRead(number=number, why=f"Page {number}: {error.message}")


def drawn(document: Any, sketched: RawPage, longest: int = LONGEST_SIDE) -> RawPage:
    """A sketched raw page with pixels that can be read, or with a finer sketch."""
    with LOCK, _page(document, sketched.number) as page:
        frame = _frame(page, (page.get_rotation() + sketched.turned) % 360)
        return replace(sketched, pixels=_drawn(page, sketched.turned, frame, longest))


def piece_drawn(document: Any, sketched: RawPage, longest: int, box: Box) -> Piece:
    """All pixels that a box on a sketched raw page touches, of a page so many pixels long: at a part of its price."""
    with LOCK, _page(document, sketched.number) as page:
        frame = _frame(page, (page.get_rotation() + sketched.turned) % 360)
        scale = longest / max(frame.width, frame.height)
        width, height = (math.ceil(side * scale) for side in page.get_size()[:: -1 if sketched.turned % 180 else 1])
        left, top = int(box.x0 * width), int(box.y0 * height)
        right, bottom = min(int(box.x1 * width) + 1, width), min(int(box.y1 * height) + 1, height)
        cut = ((beside - 0.5) / scale for beside in (left, height - bottom, width - right, top))  # it is rounded up
        pixels = _rendered(page, sketched.turned, frame, longest, tuple(cut))
        return Piece(pixels=pixels, top=top, left=left, height=height, width=width)


def page_count(document: Any) -> int:
    with LOCK:
        count = len(document)
    if count == 0:
        raise errors.BrokenDocument("This PDF has no pages. Download or scan it again and add it once more.")
    check_pages(count)
    return count


def count_pages(data: bytes) -> int:
    """The number of pages, without reading any."""
    with opened(data) as document:
        return page_count(document)


def is_cut_off(data: bytes) -> bool:
    """Whether a PDF lacks its end: a download that broke off."""
    return b"%%EOF" not in data[-2048:]


# -- opening -------------------------------------------------------------------------------------


@contextmanager
def opened(data: bytes) -> Iterator[Any]:
    """A PDF as `raw_page` and `drawn` take it."""
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
        if _waits(document):
            document.close()
            raise errors.NotSupported(
                "This PDF is a form (XFA) that only Adobe Acrobat and few other programs show: others see only "
                "a page that asks to wait. Open it there, print it to PDF, and add that."
            )
        with suppress(pdfium.PdfiumError):  # a form that cannot be set up is drawn without its values
            document.init_forms()
    return document


def _waits(document: Any) -> bool:
    """Whether a page asking to wait is all that stands in for a form that few programs show."""
    kind = document.get_formtype()
    if kind != pdfium.raw.FORMTYPE_XFA_FOREGROUND:
        return bool(kind == pdfium.raw.FORMTYPE_XFA_FULL)
    with suppress(pdfium.PdfiumError), closing(document[0]) as page, closing(page.get_textpage()) as text:
        return _WAITS in text.get_text_bounded()[:500]
    return False


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


@contextmanager
def _page(document: Any, number: int) -> Iterator[Any]:
    try:
        page = document[number - 1]
    except (pdfium.PdfiumError, IndexError) as error:
        raise errors.BrokenDocument("This page is damaged. Download or scan the PDF again.") from error
    try:
        yield page
    finally:
        page.close()


def _read_page(page: Any, form: Any, number: int) -> tuple[Frame, RawPage]:
    """How the page lies, and what is on it; drawn roughly, or not yet."""
    found = painted(page)
    frame, turned, layer, hidden, tilted = _text_layer(page, found)
    readings: list[str] = []
    if is_garbled(w.text for w in layer):
        layer, readings = (), ["garbled layer left out"]
    if is_garbled(w.text for w in hidden) or is_strange(
        w.text for w in hidden
    ):  # what it says cannot be held against what is seen
        hidden, readings = (), ["garbled layer left out"]
    if layer:
        readings.append("text layer")
    form_words = tuple(filled_in(page.raw, form, frame))
    if form_words:
        readings.append("form")
    aspect = frame.width / frame.height
    words = with_slashed(with_stacked(_without_doubles(layer, form_words), aspect), aspect)
    more = not words or bool(hidden) or found.shows_more or must_be_seen(layer)
    return frame, RawPage(
        number=number,
        width=frame.width,
        height=frame.height,
        pixels=_BLANK if found.rough is None else found.rough,
        words=words,
        hidden=hidden,
        more=more,
        letters_drawn=found.may_draw_letters or are_drawn_otherwise(layer),
        turned=turned,
        readings=tuple(readings),
        tilted=tilted,
    )


def _text_layer(page: Any, found: Painted) -> tuple[Frame, int, tuple[Word, ...], tuple[Word, ...], tuple[str, ...]]:
    """Where the page lies when most of its text runs from left to right, how far it was turned for that, and words:
    those that are seen, and those that lie under something; last what stands askew says.
    """
    display = page.get_rotation()
    with suppress(pdfium.PdfiumError), closing(page.get_textpage()) as text_page:
        glyphs = held_against_outlines(raw_glyphs(text_page.raw))
        turned = (-direction(glyphs.angle) - display) % 360 if len(glyphs.text) >= 20 else 0
        frame = _frame(page, (display + turned) % 360)
        tilted = tilted_in(glyphs, frame)
        shares = shares_seen(found, glyphs, frame, partial(_rendered, page, turned, frame))
        stands = ~struck(found, glyphs)
        if shares is None:
            return frame, turned, words_of(glyphs, frame, stands)[:MOST_WORDS], (), tilted
        covered = set(glyphs.owner[shares <= COVERED].tolist())
        with left_out(covered), closing(page.get_textpage()) as rest:  # PDFium drops a letter typed over the same one
            uncovered = held_against_outlines(raw_glyphs(rest.raw))
            seen = words_of(uncovered, frame, ~struck(found, uncovered))
        seen += words_of(glyphs, frame, stands & np.isin(glyphs.owner, [*covered]) & (shares > COVERED))
        hidden = words_of(glyphs, frame, shares <= COVERED)[:MOST_WORDS]
        hidden = tuple(word for word in hidden if says_something(word))
        pieces = (*hidden, *words_of(glyphs, frame, (shares > COVERED) & (shares < SEEN)))
        words = tuple(replace(w, doubt=PARTLY) if partly_covered(w, pieces) else w for w in seen[:MOST_WORDS])
        return frame, turned, words, hidden, tilted
    return _frame(page, display), 0, (), (), ()


def _frame(page: Any, turn: int) -> Frame:
    left, bottom, right, top = page.get_bbox()
    if not (right - left > 1 and top - bottom > 1):
        left, bottom, right, top = 0.0, 0.0, 612.0, 792.0
    return Frame(left=left, bottom=bottom, right=right, top=top, turn=turn)


def _without_doubles(layer: tuple[Word, ...], form: tuple[Word, ...]) -> tuple[Word, ...]:
    """Form values win over the same words in the text layer (a flattened copy lies under them)."""
    if not form:
        return layer
    return tuple(w for w in layer if not any(f.text == w.text and f.box.covers(w.box) > 0.3 for f in form)) + form


def _drawn(page: Any, turned: int, frame: Frame, longest: int) -> Pixels:
    pixels = _rendered(page, turned, frame, longest)
    return pixels if longest <= SKETCH else np.ascontiguousarray(pixels)


def _rendered(page: Any, turned: int, frame: Frame, longest: int, cut: tuple[float, ...] = (0, 0, 0, 0)) -> Pixels:
    """The page's pixels without what is cut off: points, at the left, the bottom, the right and the top."""
    scale = longest / max(frame.width, frame.height)
    if min(frame.width, frame.height) * scale < 1:
        raise errors.BrokenDocument("This page is a line without width. Save a copy (print it to PDF).")
    try:
        bitmap = page.render(
            scale=scale, rotation=turned, crop=cut, grayscale=longest <= ROUGH, rev_byteorder=True,
            limit_image_cache=True, prefer_bgrx=True,
        )  # fmt: skip  # with a fourth byte PDFium draws faster
    except (pdfium.PdfiumError, ValueError) as error:
        raise errors.BrokenDocument("This page could not be drawn. Save a copy (print it to PDF).") from error
    try:
        pixels: Pixels = np.atleast_3d(bitmap.to_numpy())[:, :, :3]
        return pixels
    finally:
        bitmap.close()
