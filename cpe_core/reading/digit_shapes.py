"""Digits that a text layer says otherwise than its font draws them, told by outlines. The caller holds PDFium's lock.

A font's ToUnicode map may give a "2" for the glyph that is drawn as a "7": nothing of the text betrays it. So of each
font and digit on a page the outline that PDFium draws is held against the digits of PDFium's own faces. Only a shape
that is near to another digit, and much nearer than to the one that is said, contradicts it: an odd face is far from all
of them. A font that is caught with one digit is trusted with none.

What PDFium is asked for each outline costs more than its verdict, and the fonts of certificates are few: an outline
that was judged before is known by some of its points.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np
import pypdfium2
from pypdfium2 import raw as pdfium

from cpe_core.reading.glyphs import RawGlyphs, direct

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers: TypeAlias = NDArray[np.float64]

FACES = (
    "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Times-Roman", "Times-Bold", "Times-Italic", "Courier",
    "Courier-Oblique",
)  # fmt: skip
ROWS, COLUMNS = 16, 12  # of the grid a digit is drawn on, whatever its size and width
BLUR = 1.0  # cells, one sigma: a stroke may stand a little off
ASPECT = 0.55  # what the logarithm of width by height counts beside the cells
NEAR = 0.55  # to another digit; any two shapes are within 1.4 but for their widths
NEARER = 0.8  # of the distance to the digit that is said
ALIKE = 0.15  # by which the ink's width by its height may differ from that of the outline it is drawn with
MOST_SEGMENTS = 400  # of a digit's outline; a face of splinters or dots tells nothing
MOST_KNOWN = 4096
_DIGIT = re.compile("[0-9]")

Outline: TypeAlias = "tuple[NDArray[np.int64], Numbers]"  # of n points: the kinds of their segments, n × 2 places in em
Mark: TypeAlias = tuple[float, ...]


class _DigitShape(NamedTuple):
    """What a font draws for a digit."""

    otherwise: bool  # than the digit looks
    aspect: float  # width by height


_ADDRESS, _INT = ctypes.c_void_p, ctypes.c_int
_font_of = direct(pdfium.FPDFTextObj_GetFont, _ADDRESS, _ADDRESS)
_glyph_path = direct(pdfium.FPDFFont_GetGlyphPath, _ADDRESS, _ADDRESS, ctypes.c_uint, ctypes.c_float)
_segments = direct(pdfium.FPDFGlyphPath_CountGlyphSegments, _INT, _ADDRESS)
_segment = direct(pdfium.FPDFGlyphPath_GetGlyphPathSegment, _ADDRESS, _ADDRESS, _INT)
_point = direct(pdfium.FPDFPathSegment_GetPoint, _INT, _ADDRESS, _ADDRESS, _ADDRESS)
_kind = direct(pdfium.FPDFPathSegment_GetType, _INT, _ADDRESS)

_judged: dict[Mark, _DigitShape] = {}


def held_against_outlines(glyphs: RawGlyphs) -> RawGlyphs:
    """The glyphs, those `misread` that are digits of a font whose outlines contradict a digit."""
    at = [found.start() for found in _DIGIT.finditer(glyphs.text)]
    if not at:
        return glyphs
    owners = glyphs.owner[at].tolist()
    font_of = {owner: _font_of(owner) or 0 for owner in {*owners}}
    fonts = [font_of[owner] for owner in owners]
    said = {(font, int(glyphs.text[index])): index for font, index in zip(fonts, at, strict=True) if font}
    drawn = _drawn(said)
    caught = {
        one[0] for one, shape in drawn.items() if shape.otherwise and _is_drawn_with(shape, glyphs.ink(said[one]))
    }
    if not caught:
        return glyphs
    misread = np.zeros(len(glyphs.text), np.bool_)
    misread[[index for font, index in zip(fonts, at, strict=True) if font in caught]] = True
    return replace(glyphs, misread=misread)


def _is_drawn_with(drawn: _DigitShape, ink: Sequence[float]) -> bool:
    """Whether the ink can be that of the outline: a font may have several glyphs for one digit, and it is another's."""
    left, bottom, right, top = ink
    wide, high = right - left, top - bottom
    return min(wide, high) > 0 and any(
        abs(one / other / drawn.aspect - 1) < ALIKE for one, other in ((wide, high), (high, wide))
    )


def _drawn(said: Iterable[tuple[int, int]]) -> dict[tuple[int, int], _DigitShape]:
    """Of fonts and digits what is drawn, where that is an outline."""
    found, new = {}, {}
    if len(_judged) > MOST_KNOWN:
        _judged.clear()
    for font, digit in said:
        path = _glyph_path(font, ord("0") + digit, 1.0)
        count = _segments(path) if path else 0
        if not 3 < count <= MOST_SEGMENTS:
            continue
        mark = (digit, count, *_at(_segment(path, count // 3)), *_at(_segment(path, count // 2)))
        if mark not in _judged and mark not in new:
            outline = _outline(path, count)
            if not np.isfinite(outline[1]).all():
                continue
            new[mark] = outline
        found[font, digit] = mark
    if new:
        _judged.update(zip(new, _verdicts([int(mark[0]) for mark in new], [*new.values()]), strict=True))
    return {one: _judged[mark] for one, mark in found.items()}


def _verdicts(digits: Sequence[int], outlines: Sequence[Outline]) -> list[_DigitShape]:
    shapes, aspects = _shapes(outlines)
    squared = (shapes**2).sum(1)[:, None] + (_references() ** 2).sum(1) - 2 * shapes @ _references().T
    away = np.sqrt(np.maximum(squared, 0)).reshape(len(digits), len(FACES), 10).min(1)
    each = np.arange(len(digits))
    own = away[each, digits]
    away[each, digits] = np.inf
    other = away.min(1)
    otherwise = (other < NEAR) & (other < NEARER * own)
    return [_DigitShape(*one) for one in zip(otherwise.tolist(), aspects.tolist(), strict=True)]


@cache
def _references() -> Numbers:
    """The shapes of the digits in PDFium's own faces, rows by face and digit."""
    with closing(pypdfium2.PdfDocument.new()) as document:
        fonts = [pdfium.FPDFText_LoadStandardFont(document.raw, name.encode()) for name in FACES]
        addresses = [ctypes.cast(font, ctypes.c_void_p).value or 0 for font in fonts]
        paths = [_glyph_path(font, ord(digit), 1.0) for font in addresses for digit in "0123456789"]
        shapes, _ = _shapes([_outline(path, _segments(path)) for path in paths])
        for font in fonts:
            pdfium.FPDFFont_Close(font)
    return shapes


# -- outlines and their shapes ---------------------------------------------------------------------

_place = (ctypes.c_float * 2)()  # what is asked for comes here
_AT_PLACE = [ctypes.addressof(_place) + ctypes.sizeof(ctypes.c_float) * n for n in range(2)]


def _at(segment: int) -> tuple[float, float]:
    _point(segment, *_AT_PLACE)
    x, y = _place
    return x, y


def _outline(path: int, count: int) -> Outline:
    segments = [_segment(path, index) for index in range(count)]
    return np.array([*map(_kind, segments)], np.int64), np.array([*map(_at, segments)])


def _shapes(outlines: Sequence[Outline]) -> tuple[Numbers, Numbers]:
    """A row for each outline, to be held against others by their distance, and their widths by their heights."""
    kinds = np.concatenate([kinds for kinds, _ in outlines])
    places = np.concatenate([places for _, places in outlines])
    begins = np.cumsum([0, *(len(kinds) for kinds, _ in outlines)])[:-1]
    _straighten(kinds, places)
    low, high = np.minimum.reduceat(places, begins), np.maximum.reduceat(places, begins)
    size = np.maximum(high - low, 1e-6)
    glyph = np.repeat(np.arange(len(outlines)), np.diff([*begins, len(kinds)]))
    kinds[begins] = pdfium.FPDF_SEGMENT_MOVETO
    cells = _filled(_closed(kinds), (places - low[glyph]) / size[glyph], glyph, len(outlines))
    blurred = (_blur(ROWS) @ cells @ _blur(COLUMNS)).reshape(len(outlines), -1)
    blurred /= np.maximum(np.linalg.norm(blurred, axis=1, keepdims=True), 1e-6)  # bold or thin
    aspects = size[:, 0] / size[:, 1]
    return np.column_stack((blurred, ASPECT * np.log(aspects))), aspects


def _straighten(kinds: NDArray[np.int64], places: Numbers) -> None:
    """Put the two points between the ends of each curve that its controls stand for onto it."""
    curves = np.flatnonzero(kinds == pdfium.FPDF_SEGMENT_BEZIERTO)
    one, two, end = curves[: len(curves) // 3 * 3].reshape(-1, 3).T
    start, a, b, c = (places[at].copy() for at in (one - 1, one, two, end))
    places[one] = (8 * start + 12 * a + 6 * b + c) / 27
    places[two] = (start + 6 * a + 12 * b + 8 * c) / 27


def _closed(kinds: NDArray[np.int64]) -> NDArray[np.int64]:
    """Of each point the next on its contour; the first follows the last."""
    starts = np.flatnonzero(kinds == pdfium.FPDF_SEGMENT_MOVETO)
    following = np.arange(1, len(kinds) + 1)
    following[np.append(starts[1:], len(kinds)) - 1] = starts
    return following


def _filled(following: NDArray[np.int64], places: Numbers, glyph: NDArray[np.int64], count: int) -> Numbers:
    """Grids whose cells are 1 where an outline winds around them, as PDF fills letters: `count` × rows × columns."""
    x, y = places.T
    lines = (np.arange(ROWS) + 0.5) / ROWS
    above = y[:, None] > lines
    edge, row = np.nonzero(above != above[following])
    end = following[edge]
    crossing = x[edge] + (lines[row] - y[edge]) / (y[end] - y[edge]) * (x[end] - x[edge])
    column = np.ceil(crossing * COLUMNS - 0.5).clip(0, COLUMNS).astype(np.int64)
    at = (glyph[edge] * ROWS + row) * (COLUMNS + 1) + column
    upward = np.where(above[end, row], 1.0, -1.0)
    turns = np.bincount(at, upward, count * ROWS * (COLUMNS + 1)).reshape(count, ROWS, COLUMNS + 1)
    filled: Numbers = (np.abs(turns.cumsum(2)[:, :, :COLUMNS]) > 0.5).astype(np.float64)
    return filled


@cache
def _blur(size: int) -> Numbers:
    away = np.subtract.outer(np.arange(size), np.arange(size))
    blurring: Numbers = np.exp(-(away**2) / (2 * BLUR**2))
    return blurring
