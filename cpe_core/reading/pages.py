"""A file's raw pages to finished pages: set upright, looked at, merged. The same steps make the picture of a page."""

from __future__ import annotations

import io
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from typing import Any

from PIL import Image

from cpe_core import errors
from cpe_core.document import Box, Document, Page, Word
from cpe_core.reading import limits, pdf, pictures, plain, sniffing, typesetting, web, word
from cpe_core.reading.barcodes import barcodes_in
from cpe_core.reading.boxes import with_boxes
from cpe_core.reading.characters import footnote_marks, may_be_decimals
from cpe_core.reading.garbled import is_garbled, must_be_seen
from cpe_core.reading.merging import all_words, words_beside
from cpe_core.reading.ocr import Quad, find
from cpe_core.reading.raw_page import LONGEST_SIDE, Blocks, NotRead, Piece, Pixels, RawPage, RawPages
from cpe_core.reading.sharpness import BLURRED, is_blurred
from cpe_core.reading.tilted import tilted_in_pixels
from cpe_core.reading.uncovered import GRAIN, uncovered
from cpe_core.reading.upright import set_upright

_HIGH_DECIMALS = "digits set small and high, which may be a part of the number"
WIDEST_PICTURE = 3000  # pixels of a picture
_FEW_PAGES = 3  # of more, pages with words enough are looked at in parts; one certificate reads better whole
_MANY_WORDS = 120  # as a page of a list has; between few, labels may be part of the picture
LookedAt = Callable[[int, Callable[[int], bytes]], None]  # the page's number, and what draws it so many pixels wide

_BLOCKS: dict[str, Blocks] = {
    sniffing.DOCX: word.blocks,
    sniffing.HTML: lambda data: web.blocks(web.decoded(data)),
    sniffing.TEXT: lambda data: plain.blocks(plain.decoded(data)),
}


def is_risky(data: bytes, kind: str) -> bool:
    """Whether a file should be read in a child of its own."""
    if len(data) > limits.MANY_BYTES:
        return True
    if kind == sniffing.DOCX:
        return word.letters(data) > word.MANY_LETTERS
    if kind != sniffing.PDF:
        return False
    return limits.is_decompression_bomb(data)


def count_pages(data: bytes, kind: str) -> int:
    """The number of pages, without reading any. Unreadable for more than are read."""
    if kind in _BLOCKS:
        return typesetting.count_pages(_BLOCKS[kind](data))
    count = pdf.count_pages(data) if kind == sniffing.PDF else pictures.count_pages(data, kind)
    limits.check_pages(count)
    return count


def document(
    data: bytes, kind: str, enough: Callable[[Document], bool] | None = None, looked_at: LookedAt | None = None
) -> Document:
    """Every page of a file, read; no pixels are looked at where the text layers alone are `enough`.

    A damaged page among others is left out, and the notes say so. Unreadable where no page can be read.

    Each page whose pixels were looked at is handed to `looked_at`, which may draw it: setting it upright is most of the
    work of a picture, and it is done.
    """
    notes: list[str] = []
    if kind == sniffing.PDF:
        with pdf.opened(data) as opened:
            pages = _of_pdf(opened, enough, looked_at, notes)
    else:
        with closing(_raw_pages(data, kind)) as drawn:
            pages = tuple(_page(raw, looked_at) for raw in _not_damaged(drawn, notes))
        pages = _without_repeats(pages) if len(pages) > 1 and pictures.moves(data, kind) else pages
    if notes and not pages:
        raise errors.BrokenDocument(" ".join(notes[:5]))
    found = Document(media_type=kind, pages=pages, notes=tuple(notes))
    if found.unseen and not any(page.words for page in pages):
        raise errors.InstallationFault.because(found.unseen)
    if kind == sniffing.PDF and pdf.is_cut_off(data) and not _says_anything(pages):
        raise errors.BrokenDocument(
            "This PDF is cut off, and nothing that is left of it can be read. Download it again."
        )
    return found


def _says_anything(pages: tuple[Page, ...]) -> bool:
    """Whether there are words: not the signs that are drawn for letters where a PDF lost its fonts with its end."""
    said = [word.text for page in pages for word in page.words]
    return bool(said) and not is_garbled(said)


def _not_damaged(found: Iterable[RawPage | NotRead], notes: list[str]) -> Iterator[RawPage]:
    """The pages that can be read, one by one; what is to be told of the others goes to the notes."""
    for one in found:
        if isinstance(one, RawPage):
            yield one
        else:
            notes.append(one.why)


def _without_repeats(pages: tuple[Page, ...]) -> tuple[Page, ...]:
    """The pages of what moves: one whose words all stand on another too, as its letters came in, says nothing more."""
    said = [frozenset(word.text.casefold() for word in page.words) for page in pages]
    return tuple(
        replace(page, words=())
        if any(own < other or (own == other and at < place) for at, other in enumerate(said) if at != place)
        else page
        for place, (page, own) in enumerate(zip(pages, said, strict=True))
    )


def _of_pdf(
    opened: Any, enough: Callable[[Document], bool] | None, looked_at: LookedAt | None, notes: list[str]
) -> tuple[Page, ...]:
    """The pages of a PDF: what their text layers hold where that is `enough`, else what their pixels show too."""
    pages: dict[int, Page] = {}
    sketches: list[RawPage] = []
    count = pdf.page_count(opened)
    for raw in _not_damaged((pdf.page_or_why(opened, number, sketched=True) for number in range(1, count + 1)), notes):
        finely = partial(_finely, opened, raw)
        if raw.tells_little:
            pages[raw.number] = _page(raw, looked_at, finely)
            continue
        pages[raw.number] = _finished(raw, _marked(opened, raw), finely)
        sketches.append(raw.without_pixels())
    may_suffice = len(sketches) == len(pages) and not any(raw.letters_drawn for raw in sketches)
    if enough and may_suffice and enough(Document(media_type=sniffing.PDF, pages=tuple(pages.values()))):
        return tuple(pages.values())
    for raw in sketches:
        if raw.more:
            in_parts = _looked_at_in_parts(opened, raw) if count > _FEW_PAGES else None
            pages[raw.number] = in_parts or _page(pdf.drawn(opened, raw), looked_at)
    return tuple(pages.values())


def _looked_at_in_parts(opened: Any, sketched: RawPage) -> Page | None:
    """A page of a long document, looked at only where its words do not account for its ink; None where it must be
    looked at as a whole.
    """
    if sketched.hidden or must_be_seen(sketched.words) or len(sketched.words) < _MANY_WORDS:
        return None  # what is doubted is held against all pixels
    raw = pdf.drawn(opened, sketched, GRAIN)
    parts = uncovered(raw.pixels, raw.words)
    if parts is None:
        return None
    words, finely = _marked(opened, raw), partial(_finely, opened, raw)
    pieces = (pdf.piece_drawn(opened, raw, LONGEST_SIDE, part) for part in parts)
    try:
        return _finished(raw, words + words_beside(words, pieces), finely)
    except errors.InstallationFault as fault:
        return replace(_finished(raw, words, finely), unseen=fault.cause)


def _finely(opened: Any, raw: RawPage, longest: int, box: Box) -> Piece:
    """The pixels of a page; where they are coarser than that, a part of it drawn again."""
    return Piece.whole(raw.pixels) if max(raw.pixels.shape) >= longest else pdf.piece_drawn(opened, raw, longest, box)


def _marked(opened: Any, sketched: RawPage) -> tuple[Word, ...]:
    """The words that leave a mark; a finer sketch has the last word on those that leave none on this one."""
    words = all_words(sketched, [])
    return words if len(words) == len(sketched.words) else all_words(pdf.drawn(opened, sketched, pdf.SKETCH), [])


def picture(data: bytes, kind: str, number: int, width: int) -> bytes:
    """Page `number` as WebP, standing as its words do."""
    with closing(_raw_pages(data, kind, number)) as raw_pages:
        raw = next((raw for raw in raw_pages if raw.number == number), None)
        if raw is None:
            raise errors.NotFound(f"This file has no page {number}.")
        if isinstance(raw, NotRead):
            raise errors.BrokenDocument(raw.why)
        return _drawn(_upright(raw)[0].pixels, width)


def _drawn(pixels: Pixels, width: int) -> bytes:
    wide = max(1, min(width, WIDEST_PICTURE))
    shown = Image.fromarray(pixels)
    shown = shown.resize((wide, max(1, round(shown.height * wide / shown.width))), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    shown.save(out, "WEBP", quality=80, method=2)
    return out.getvalue()


def _raw_pages(data: bytes, kind: str, only: int | None = None) -> Generator[RawPage | NotRead, None, None]:
    if kind in _BLOCKS:
        return typesetting.raw_pages(_BLOCKS[kind](data), only)
    of_pages: RawPages = pdf.raw_pages if kind == sniffing.PDF else lambda data, _=None: pictures.raw_pages(data, kind)
    return of_pages(data, only)


def _page(raw: RawPage, looked_at: LookedAt | None, finely: Callable[[int, Box], Piece] | None = None) -> Page:
    try:
        raw, lines = _upright(raw)
        words = all_words(raw, lines)
    except errors.InstallationFault as fault:  # what its text layer holds is not lost
        return replace(_finished(raw, all_words(raw, [])), unseen=fault.cause)
    if lines and looked_at is not None:
        looked_at(raw.number, partial(_drawn, raw.pixels))
    page = _finished(raw, words, None if raw.more else finely)
    if raw.more:
        page = replace(page, barcodes=barcodes_in(raw.pixels))
    if lines:
        page = _with_tilted(page, raw.pixels)
    blurred = raw.tells_little and is_blurred(raw.pixels)
    return replace(page, readings=(*page.readings, BLURRED)) if blurred else page


def _with_tilted(page: Page, pixels: Pixels) -> Page:
    """The page with what its pixels say askew; where that cannot be read, what was read of it is not lost."""
    try:
        return replace(page, tilted=(*page.tilted, *tilted_in_pixels(pixels)))
    except errors.InstallationFault as fault:
        return replace(page, unseen=fault.cause)


def _finished(raw: RawPage, words: tuple[Word, ...], finely: Callable[[int, Box], Piece] | None = None) -> Page:
    """The page; what draws it `finely` is asked for where its pixels are too coarse to tell what is ticked."""
    if typesetting.TYPESET not in raw.readings:
        whole = Piece.whole(raw.pixels)
        words = with_boxes(words, whole, finely or (lambda *_: whole), raw.width / raw.height)
    words = _doubted(words, raw.doubt)
    seen = any(w.source == "ocr" for w in words)
    return Page(
        number=raw.number,
        width=raw.width,
        height=raw.height,
        words=words,
        turned=raw.turned,
        tilted=raw.tilted,
        readings=(*raw.readings, *(("ocr",) if seen else ())),
    )


def _doubted(words: tuple[Word, ...], of_page: str | None) -> tuple[Word, ...]:
    """The words, with a doubt those of a doubted page, and those whose raised digits may be a part of a number."""
    if of_page:
        return tuple(replace(word, doubt=of_page) for word in words)
    high = [word.text for word in words if not word.text.isascii()]
    marks = footnote_marks(high)
    high_decimals = {text for text in high if may_be_decimals(text, marks)}
    if not high_decimals:
        return words
    return tuple(replace(w, doubt=w.doubt or _HIGH_DECIMALS) if w.text in high_decimals else w for w in words)


def _upright(raw: RawPage) -> tuple[RawPage, list[Quad]]:
    """The raw page set upright, and where its pixels hold lines; a page that is all text layer is not looked at."""
    if not raw.more:
        return raw, []
    return set_upright(raw) if raw.tells_little else (raw, find(raw.pixels))
