"""What a PDF page draws over its text, and shapes that may be letters. The caller holds PDFium's lock.

What is drawn later covers what lies under it: an editor whites a value out and types another on top, a scan is laid
over the text of an older OCR. Only where something opaque may lie over text is it looked at closer: the page is drawn
with and without that text, and glyphs whose absence changes no pixel are not seen, whatever it is that hides them.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial, reduce
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from pypdfium2 import raw as pdfium

from cpe_core.reading.glyphs import Frame, RawGlyphs, direct
from cpe_core.reading.raw_page import ROUGH, Pixels

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Flags: TypeAlias = NDArray[np.bool_]
    Numbers: TypeAlias = NDArray[np.float64]

Rect: TypeAlias = tuple[float, float, float, float]  # left, bottom, right, top, in the page's own coordinates
Matrix: TypeAlias = tuple[float, float, float, float, float, float]
Line: TypeAlias = list[tuple[float, float]]  # the points it runs through, in the page's own coordinates
Span: TypeAlias = tuple[int, int]  # the glyphs of one text object

MOST_OBJECTS = 20_000  # of one page, those in its forms too
DEEPEST = 4  # forms in forms
MOST_COVERS = 2000
MOST_SHAPES = 40  # a page with more drawings is looked at in any case
MOST_STROKES = 300  # a page with more is a drawing
MOST_POINTS = 400  # of one
MOST_TEXTS = 150  # that are held against each other
MOST_GROUPS = 4  # of texts that lie on one another: each is drawn apart
LEAST_SIDE = 1.5  # points; thinner is a rule or a frame's edge, and no letter
RECTANGLE, STROKE = 5, 2  # segments
OPAQUE = 250  # of 255
_COVERING = frozenset({
    pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_SQUARE, pdfium.FPDF_ANNOT_CIRCLE, pdfium.FPDF_ANNOT_POLYGON,
    pdfium.FPDF_ANNOT_STAMP, pdfium.FPDF_ANNOT_INK, pdfium.FPDF_ANNOT_REDACT, pdfium.FPDF_ANNOT_WIDGET,
    pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_LINE,
})  # fmt: skip


_object_at = direct(pdfium.FPDFPage_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_object_in = direct(pdfium.FPDFFormObj_GetObject, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
_kind = direct(pdfium.FPDFPageObj_GetType, ctypes.c_int, ctypes.c_void_p)
_edges = direct(pdfium.FPDFPageObj_GetBounds, ctypes.c_int, ctypes.c_void_p, *[ctypes.c_void_p] * 4)
_draw_mode = direct(pdfium.FPDFPath_GetDrawMode, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_segments = direct(pdfium.FPDFPath_CountSegments, ctypes.c_int, ctypes.c_void_p)
_segment = direct(pdfium.FPDFPath_GetPathSegment, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)
_segment_kind = direct(pdfium.FPDFPathSegment_GetType, ctypes.c_int, ctypes.c_void_p)
_point = direct(pdfium.FPDFPathSegment_GetPoint, ctypes.c_int, ctypes.c_void_p, *[ctypes.c_void_p] * 2)
_fill = direct(pdfium.FPDFPageObj_GetFillColor, ctypes.c_int, ctypes.c_void_p, *[ctypes.c_void_p] * 4)


@dataclass(slots=True, kw_only=True)
class Painted:
    """What a page draws, in the order it is drawn in."""

    orders: dict[int, int] = field(default_factory=dict)  # of each text object's address: how much was left to draw
    covers: list[tuple[int, Rect]] = field(default_factory=list)  # what follows some text: when likewise, and where
    pictures: bool = False  # or shadings, or forms
    drawings: int = 0
    shapes: list[tuple[Rect, int]] = field(default_factory=list)  # that are filled and no rectangles: their segments
    rules: list[Rect] = field(default_factory=list)  # level ones that follow some text, and notes that strike out
    strokes: list[tuple[Rect, Callable[[], list[Line]]]] = field(default_factory=list)  # other lines: slanted, zig-zag
    stamps: bool = False
    rough: Pixels | None = None  # the page as it was drawn first to tell what is seen, where it was

    @property
    def shows_more(self) -> bool:
        """Whether the page holds pictures, or drawings that might be letters, beside its text."""
        return self.pictures or self.stamps or self.drawings > MOST_SHAPES or self.may_draw_letters

    @property
    def may_draw_letters(self) -> bool:
        """Whether some of its few drawings may be text that was turned to outlines."""
        return self.drawings <= MOST_SHAPES and _may_be_letters(self.shapes)


def painted(page: Any) -> Painted:
    """What a page draws; its notes come last."""
    walk = _PaintOrder()
    of_page = ctypes.cast(page, ctypes.c_void_p)
    walk.over(of_page, pdfium.FPDFPage_CountObjects(page), _object_at, None, DEEPEST)
    walk.over_notes(page.raw)
    return walk.found


class _PaintOrder:
    """Goes through a page's objects, a thousand of which must cost little: calls take addresses, in one buffer."""

    def __init__(self) -> None:
        self.found = Painted()
        self._left = MOST_OBJECTS
        self._floats, self._ints = (ctypes.c_float * 4)(), (ctypes.c_uint * 4)()
        self._at_floats = [ctypes.addressof(self._floats) + 4 * n for n in range(4)]
        self._at_ints = [ctypes.addressof(self._ints) + 4 * n for n in range(4)]

    def over(self, owner: Any, count: int, get: Any, matrix: Matrix | None, depth: int) -> None:
        """The objects of a page, or of a form."""
        found = self.found
        for index in range(min(count, self._left)):
            one = get(owner, index)
            self._left -= 1
            kind = _kind(one)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                found.orders[one] = self._left
            elif kind == pdfium.FPDF_PAGEOBJ_PATH:
                found.drawings += 1
                if found.orders or found.drawings <= MOST_SHAPES:
                    self._path(one, matrix)
            elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth:
                found.pictures = True
                inner = _joined(_matrix(one), matrix)
                self.over(one, pdfium.FPDFFormObj_CountObjects(_handle(one)), _object_in, inner, depth - 1)
            else:
                found.pictures = True
                if found.orders:
                    self._add_cover(self._left, self._bounds(one, matrix))

    def over_notes(self, page: Any) -> None:
        for index in range(min(pdfium.FPDFPage_GetAnnotCount(page), MOST_COVERS)):
            note = pdfium.FPDFPage_GetAnnot(page, index)
            if not note:
                continue
            kind, rect = pdfium.FPDFAnnot_GetSubtype(note), pdfium.FS_RECTF()
            if kind in _COVERING and pdfium.FPDFAnnot_GetRect(note, rect):
                left, right = sorted((rect.left, rect.right))
                bottom, top = sorted((rect.bottom, rect.top))
                self._add_cover(-1, (left, bottom, right, top))
                self.found.stamps |= kind == pdfium.FPDF_ANNOT_STAMP
            if kind == pdfium.FPDF_ANNOT_STRIKEOUT:
                self.found.rules.extend(_struck_by(note))
            pdfium.FPDFPage_CloseAnnot(note)

    def _path(self, path: int, matrix: Matrix | None) -> None:
        found = self.found
        rect = self._bounds(path, matrix)
        if found.orders and len(found.rules) < MOST_COVERS:
            self._add_rule(path, rect, matrix)
        if rect[3] - rect[1] < LEAST_SIDE or rect[2] - rect[0] < LEAST_SIDE:
            return  # a rule
        _draw_mode(path, self._at_ints[0], self._at_ints[1])
        if self._ints[0] == pdfium.FPDF_FILLMODE_NONE:
            if found.orders and STROKE < _segments(path) <= MOST_POINTS:
                self._add_stroke(path, rect, matrix)
            return
        if found.drawings <= MOST_SHAPES:
            segments = _segments(path)
            if segments > RECTANGLE:
                found.shapes.append((rect, segments))
        if found.orders:
            _fill(path, *self._at_ints)
            if self._ints[3] >= OPAQUE:
                self._add_cover(self._left, rect)

    def _add_rule(self, path: int, rect: Rect, matrix: Matrix | None) -> None:
        """A thin rectangle, or a stroke, which PDFium reckons larger than it is by the same on each side."""
        left, bottom, right, top = rect
        more = (top - bottom) / 2 if _segments(path) == STROKE else 0.0
        if LEAST_SIDE < more < right - left and _leans(_lines(path, matrix)):
            self._add_stroke(path, rect, matrix)
            return
        if right - left - 2 * more > LEAST_SIDE and (more or top - bottom < LEAST_SIDE):
            self.found.rules.append((left + more, bottom + more, right - more, top - more))

    def _add_stroke(self, path: int, rect: Rect, matrix: Matrix | None) -> None:
        if len(self.found.strokes) < MOST_STROKES and rect[3] - rect[1] < TALLEST:
            self.found.strokes.append((rect, partial(_lines, path, matrix)))

    def _add_cover(self, order: int, rect: Rect) -> None:
        if len(self.found.covers) < MOST_COVERS:
            self.found.covers.append((order, rect))

    def _bounds(self, one: int, matrix: Matrix | None) -> Rect:
        _edges(one, *self._at_floats)
        left, bottom, right, top = self._floats
        if matrix is None:
            return left, bottom, right, top
        a, b, c, d, e, f = matrix
        xs = [a * x + c * y + e for x in (left, right) for y in (bottom, top)]
        ys = [b * x + d * y + f for x in (left, right) for y in (bottom, top)]
        return min(xs), min(ys), max(xs), max(ys)


def _struck_by(note: Any) -> Iterator[Rect]:
    """The middle of each line of text that a note strikes out."""
    quad = pdfium.FS_QUADPOINTSF()
    for index in range(min(pdfium.FPDFAnnot_CountAttachmentPoints(note), MOST_SHAPES)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(note, index, quad):
            xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
            middle = (min(ys) + max(ys)) / 2
            yield min(xs), middle, max(xs), middle


def _lines(path: int, matrix: Matrix | None) -> list[Line]:
    """What a path draws as straight lines between its points, those of curves too."""
    a, b, c, d, e, f = _joined(_matrix(path), matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    lines: list[Line] = []
    for index in range(_segments(path)):
        segment = _segment(path, index)
        _point(segment, ctypes.addressof(x), ctypes.addressof(y))
        if not lines or _segment_kind(segment) == pdfium.FPDF_SEGMENT_MOVETO:
            lines.append([])
        lines[-1].append((a * x.value + c * y.value + e, b * x.value + d * y.value + f))
    return lines


def _leans(lines: list[Line]) -> bool:
    return any(abs(y - line[0][1]) > LEAST_SIDE for line in lines for _, y in line)


def _handle(address: int) -> Any:
    return ctypes.cast(ctypes.c_void_p(address), pdfium.FPDF_PAGEOBJECT)


def _matrix(address: int) -> Matrix:
    m = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(_handle(address), m)
    return m.a, m.b, m.c, m.d, m.e, m.f


def _joined(inner: Matrix, outer: Matrix | None) -> Matrix:
    if outer is None:
        return inner
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


# -- shapes that may be letters --------------------------------------------------------------------

TALLEST = 90.0  # points, of a letter
LONG = 2.5  # heights; a shape so long is a whole line, if anything
DIGIT, DIGIT_SEGMENTS = (5.0, 30.0), 20  # points high; a circle has 6 segments or 15
LEAST_SEGMENTS = 10  # of such a line for each height it is long


def _may_be_letters(shapes: list[tuple[Rect, int]]) -> bool:
    """A shape of many segments that is as long as a line, two shapes side by side, or one that may be a digit."""
    letters: list[Rect] = []
    for rect, segments in shapes:
        wide, high = rect[2] - rect[0], rect[3] - rect[1]
        if high > TALLEST:
            continue
        if wide > LONG * high and segments >= LEAST_SEGMENTS * wide / high:
            return True
        if segments >= DIGIT_SEGMENTS and DIGIT[0] <= high <= DIGIT[1] and 0.4 * high <= wide <= 0.9 * high:
            return True
        if wide <= LONG * high:
            letters.append(rect)
    letters.sort(key=lambda rect: (rect[0], rect[1]))
    return any(_side_by_side(one, other) for n, one in enumerate(letters) for other in letters[n + 1 :])


def _side_by_side(one: Rect, other: Rect) -> bool:
    high, low = one[3] - one[1], other[3] - other[1]
    shared = min(one[3], other[3]) - max(one[1], other[1])
    gap = other[0] - one[2]
    return shared > 0.5 * min(high, low) and -0.3 * max(high, low) < gap < 1.2 * max(high, low)


# -- glyphs that are not seen ----------------------------------------------------------------------

SEEN, COVERED = 0.75, 0.2  # of the ink's width by its height: more is seen whole, less is not seen
PIXELS = (ROUGH, 1200)  # of the page's longer side
MOST_PIXELS = 1_000_000  # looked at together
_STEP = 8  # of 255: what two drawings of one page may differ in


Draw: TypeAlias = Callable[[int], Pixels]  # the page as it is now, so many pixels long


def shares_seen(found: Painted, glyphs: RawGlyphs, frame: Frame, draw: Draw) -> Numbers | None:
    """Which part of each glyph is seen, 0..1; None where nothing lies over any.

    Few pixels tell that all of a text is seen; more are drawn of those of which some seems not to be.
    """
    if not glyphs.text:
        return None
    starts = np.flatnonzero(np.append(True, glyphs.owner[1:] != glyphs.owner[:-1]))
    over = [*found.covers, *_texts_on_texts(found, glyphs, starts)]
    if not over:
        return None
    under = _under(found.orders, over, glyphs, starts)
    doubted = np.flatnonzero(np.logical_or.reduceat(under, starts)).tolist()
    if not doubted:
        return None
    texts = [*zip(starts.tolist(), [*starts[1:].tolist(), len(glyphs.text)], strict=True)]
    shares = np.ones(len(glyphs.text))
    for longest in PIXELS:
        drawn = draw(longest)
        found.rough = drawn if found.rough is None else found.rough
        for group in _apart([texts[n] for n in doubted], glyphs.box):
            with left_out({int(glyphs.owner[start]) for start, _ in group}):
                changed = _changed(drawn, draw(longest))
            within = [glyph for start, end in group for glyph in range(start, end)]
            shares[within] = _shares(changed, [glyphs.ink(glyph) for glyph in within], frame)
        doubted = [n for n in doubted if (shares[slice(*texts[n])] < SEEN).any()]
        if not doubted:
            break
    return shares if doubted else None


def _changed(one: Pixels, other: Pixels) -> Flags:
    """Where two drawings of one page differ in any colour."""
    far = np.maximum(one, other) - np.minimum(one, other) > _STEP
    return reduce(np.logical_or, (far[:, :, colour] for colour in range(far.shape[2])))


def _texts_on_texts(found: Painted, glyphs: RawGlyphs, starts: NDArray[np.int64]) -> list[tuple[int, Rect]]:
    """The texts that are drawn over another one, of few: when, and where. The lower one may be white."""
    if not 1 < len(starts) <= MOST_TEXTS:
        return []
    left, bottom = (np.minimum.reduceat(edge, starts) for edge in glyphs.box[:2])
    right, top = (np.maximum.reduceat(edge, starts) for edge in glyphs.box[2:])
    high = np.minimum.outer(top, top) - np.maximum.outer(bottom, bottom)
    wide = np.minimum.outer(right, right) - np.maximum.outer(left, left)
    tall, long = top - bottom, right - left
    on = (high > 0.6 * np.minimum.outer(tall, tall)) & (wide > 0.3 * np.minimum.outer(long, long))
    np.fill_diagonal(on, False)
    return [
        (
            found.orders.get(int(glyphs.owner[starts[n]]), 0),
            (float(left[n]), float(bottom[n]), float(right[n]), float(top[n])),
        )
        for n in np.flatnonzero(on.any(axis=1)).tolist()
    ]


_AROUND = [(dx, dy) for dx in (0, -1, 1) for dy in (0, -1, 1)]


def _under(orders: dict[int, int], over: list[tuple[int, Rect]], glyphs: RawGlyphs, starts: NDArray[np.int64]) -> Flags:
    """Of each glyph, whether something that is drawn later lies over its middle, and the same is not drawn again."""
    of_texts = [orders.get(owner, 0) for owner in glyphs.owner[starts].tolist()]
    when = np.repeat(of_texts, np.diff(starts, append=len(glyphs.text)))
    x, y = (glyphs.box[0] + glyphs.box[2]) / 2, (glyphs.box[1] + glyphs.box[3]) / 2
    third = (glyphs.box[3] - glyphs.box[1]) / 6  # to the upper and the lower third: half a digit may be another one
    under = np.zeros(len(x), np.bool_)
    for order, (left, bottom, right, top) in over:
        under |= (order < when) & (left < x) & (x < right) & (bottom < y + third) & (y - third < top)
    if under.any():
        places = list(zip(glyphs.text, np.rint(x).tolist(), np.rint(y).tolist(), strict=True))
        on_top = {place for place, covered in zip(places, under.tolist(), strict=True) if not covered}
        for glyph in np.flatnonzero(under).tolist():
            letter, across, down = places[glyph]
            under[glyph] = not any((letter, across + dx, down + dy) in on_top for dx, dy in _AROUND)
    return under


def _apart(texts: list[Span], box: Numbers) -> list[list[Span]]:
    """Groups of texts of which none lies on another of its group: left out together, each tells for itself."""
    groups: list[list[Span]] = [[] for _ in range(MOST_GROUPS)]
    rects, of = np.zeros((4, len(texts))), np.zeros(len(texts), np.int64)
    for n, (start, end) in enumerate(texts):
        rects[:, n] = (*box[:2, start:end].min(axis=1), *box[2:, start:end].max(axis=1))
        left, bottom, right, top = rects[:, n]
        x0, y0, x1, y1 = rects[:, :n]
        on = (np.minimum(top, y1) - np.maximum(bottom, y0) > 0.5 * (top - bottom)) & (left < x1) & (x0 < right)
        taken = {*of[:n][on].tolist()}
        of[n] = next((group for group in range(MOST_GROUPS) if group not in taken), MOST_GROUPS - 1)
        groups[of[n]].append((start, end))
    return [group for group in groups if group]


@contextmanager
def left_out(addresses: Collection[int]) -> Iterator[None]:
    """The page without some text objects, to be drawn or to be read."""
    handles = [_handle(one) for one in addresses if one]
    try:
        for handle in handles:
            pdfium.FPDFPageObj_SetIsActive(handle, False)
        yield
    finally:
        for handle in handles:
            pdfium.FPDFPageObj_SetIsActive(handle, True)


def _shares(changed: Flags, inks: list[Rect], frame: Frame) -> Numbers:
    """How much of the box of each glyph's ink changed, by the width and the height of what did."""
    across, down = frame.point(*np.array(inks).T.reshape(2, 2, -1).swapaxes(0, 1))
    (x0, x1), (y0, y1) = np.sort(across * changed.shape[1], axis=0), np.sort(down * changed.shape[0], axis=0)
    left, top = np.maximum(x0.astype(np.int64), 0), np.maximum(y0.astype(np.int64), 0)
    wide = np.minimum(x1.astype(np.int64) + 1, changed.shape[1]) - left
    high = np.minimum(y1.astype(np.int64) + 1, changed.shape[0]) - top
    shares = np.zeros(len(inks))
    for these in _by_size(wide, high):
        columns = left[these, None] + np.minimum(np.arange(wide[these].max()), wide[these, None] - 1)
        rows = top[these, None] + np.minimum(np.arange(high[these].max()), high[these, None] - 1)
        pieces = changed[rows[:, :, None], columns[:, None, :]]
        reach = (_extent(pieces.any(axis=1), wide[these]), _extent(pieces.any(axis=2), high[these]))
        room = (np.maximum((x1 - x0)[these], 1), np.maximum((y1 - y0)[these], 1))
        shares[these] = np.minimum(1.0, reach[0] / room[0]) * np.minimum(1.0, reach[1] / room[1])
    return shares


def _by_size(wide: NDArray[np.int64], high: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """Boxes that lie on the page, like ones together: as many as need few pixels when all are as large as the last."""
    order = np.argsort(np.maximum(wide, high), kind="stable")
    order = order[(wide[order] > 0) & (high[order] > 0)]
    while len(order):
        pixels = np.arange(1, len(order) + 1) * np.maximum.accumulate(wide[order]) * np.maximum.accumulate(high[order])
        count = max(1, int(np.searchsorted(pixels, MOST_PIXELS, side="right")))
        yield order[:count]
        order = order[count:]


def _extent(marked: Flags, length: NDArray[np.int64]) -> NDArray[np.int64]:
    """From the first to the last mark of each row, of which only so much is its own: what follows repeats the end."""
    first = marked.argmax(axis=1)
    last = np.minimum(marked.shape[1] - 1 - marked[:, ::-1].argmax(axis=1), length - 1)
    return np.where(marked.any(axis=1), last - first + 1, 0)
