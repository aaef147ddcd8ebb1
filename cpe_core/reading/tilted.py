"""Large lettering askew in pixels: a stamp, a watermark over a scan, which the search for lines passes over.

Its strokes are thicker than those of the text that it crosses, or coloured. What is left of a page without the rest
tells how it leans by the smallest rectangle around it. Turned by that much it is read as any line is, but only where
pieces stand in it as letters do: a reading costs more than all that goes before, and most of what leans is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Any

import numpy as np

from cpe_core.reading.ocr import Quad, engine_errors, find, recognise
from cpe_core.reading.raw_page import Pixels

_LONGEST = 1000  # pixels of the longer side of the copy that is looked at
_STROKES = 4, 7  # of them, wide: thinner is ordinary text, and the headings that are crossed
_DARK, _COLOURED = 40, 50  # steps of 255 from white, and between the colours of a pixel
_MOST_OF_PAGE = 0.35  # inked, there is no lettering to be told from the rest
_LEAST_INK = 400  # pixels
_COARSER = 2  # times, where letterings are looked for
_GAPS = (6, 12, 24)  # pixels over which letters are one lettering: small, large, set apart
_SHORTEST = 0.12 * _LONGEST  # a lettering is at least so long,
_LOWEST, _HIGHEST = 0.02 * _LONGEST, 0.25 * _LONGEST  # so high,
_LONGER = 1.6  # that much longer than it is high, "VOID" in bold type,
_LEAST_FILLED, _MOST_FILLED = 0.05, 0.6  # and that much of it is ink: letters, no picture
_LEAST, _MOST = 8, 72  # degrees from level
_FEWEST_LETTERS = 3  # pieces of it that stand in a row as letters do,
_LOW, _HIGH = 0.22, 1.4  # so high beside it
_LOWEST_LETTER = 10  # and in pixels,
_WIDE, _THIN = 1.8, 0.08  # at most so wide for their height, and that much of them ink,
_ALIKE, _ASIDE = 0.75, 0.25  # as high as one another, and at most so far off their line;
_FEWEST_STROKES, _DENSE = 8, 0.25  # or, where they touch, so many strokes side by side, and that much of it ink
_LETTER = 48  # pixels high, as lines are best found
_SMALLER = 0.5  # of the highest line there: crumbs of the text that is crossed
_ALONE = 2.0  # at most so wide for its height, a line is a letter or two set apart,
_APART, _OFF = 2.0, 0.4  # at most so far from the next, and off its line, by the height
_MOST_TRIED = 2  # of a layer: each costs a reading
_SURE, _WORD = 0.9, 4  # so sure of so many letters, the same is not read from another layer too


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lettering:
    """Ink that may be letters in a row: how much, about which point, how long and high, how it leans (degrees)."""

    ink: int
    x: float
    y: float
    length: float
    height: float
    lean: float

    def is_on_line_of(self, other: _Lettering) -> bool:
        return abs(self.lean - other.lean) < 4 and abs(self.y - other.y) < self.height

    def is_part_of(self, other: _Lettering) -> bool:
        return abs(self.lean - other.lean) < 8 and hypot(self.x - other.x, self.y - other.y) < other.length / 2


def tilted_in_pixels(pixels: Pixels) -> tuple[str, ...]:
    """What large lettering askew on an upright page says, row by row; InstallationFault where OCR fails."""
    said: dict[str, None] = {}
    read: list[_Lettering] = []
    with engine_errors("stopped"):
        for layer in _layers(pixels):
            for one, level in _rows(layer, read):
                quads = find(level, round(_LETTER / one.height * max(level.shape)))
                highest = max((quad.height for quad in quads), default=0.0)
                lines = recognise(level, _whole([quad for quad in quads if quad.height >= _SMALLER * highest]))
                said |= dict.fromkeys(line.text.strip() for line in lines)
                if any(line.score >= _SURE and len(line.text.strip()) >= _WORD for line in lines):
                    read.append(one)
    return tuple(said)


def _layers(pixels: Pixels) -> Iterator[Any]:
    """Where a page has colour, and where it has thick strokes: 1 there, 0 elsewhere."""
    import cv2  # noqa: PLC0415  it may be missing: what has a text layer is read without it

    height, width = pixels.shape[:2]
    scale = min(1.0, _LONGEST / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_LINEAR)  # of half the size as good as by area
    red, green, blue = cv2.split(small)
    least, most = cv2.min(cv2.min(red, green), blue), cv2.max(cv2.max(red, green), blue)
    coloured = ((most - least) > _COLOURED).astype(np.uint8)
    yield cv2.morphologyEx(coloured, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    for stroke in _STROKES:
        pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (stroke, stroke))
        yield (cv2.morphologyEx(255 - least, cv2.MORPH_OPEN, pen) > _DARK).astype(np.uint8)


def _rows(layer: Any, read: Sequence[_Lettering]) -> Iterator[tuple[_Lettering, Pixels]]:
    """The letterings that hold letters, the most ink first, each level; of what lies on one line one."""
    apart: list[_Lettering] = []
    for one in _letterings(layer):
        if any(map(one.is_on_line_of, apart)) or any(map(one.is_part_of, read)):
            continue
        level = _level(layer, one)
        if _letters(level, one) < _FEWEST_LETTERS and not _may_touch(level, one):
            continue
        yield one, np.repeat(255 * (1 - level[:, :, None]), 3, axis=2)
        apart.append(one)
        if len(apart) == _MOST_TRIED:
            return


def _letterings(layer: Any) -> list[_Lettering]:
    """What may be lettering askew by its outer shape, the most ink first."""
    import cv2  # noqa: PLC0415  as above

    if not _LEAST_INK <= cv2.countNonZero(layer) <= _MOST_OF_PAGE * layer.size:
        return []
    coarse = np.ascontiguousarray(layer[::_COARSER, ::_COARSER])  # strokes are wider than that
    away = cv2.distanceTransform(1 - coarse, cv2.DIST_L2, 3)
    found: dict[tuple[int, int], _Lettering] = {}  # over several gaps it may be the same
    for gap in _GAPS:
        near = (away <= gap / _COARSER).astype(np.uint8)
        _, parts = cv2.connectedComponents(near)
        edges, nested = cv2.findContours(near, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_SIMPLE)  # its statistics take longer
        for edge, (*_, around) in zip(edges, nested[0] if edges else (), strict=True):
            left, top, width, height = cv2.boundingRect(edge)
            is_hole = around >= 0
            if is_hole or _COARSER * max(width, height) < _SHORTEST or _COARSER * min(width, height) < 2 * _LOWEST:
                continue
            here = np.s_[top : top + height, left : left + width]
            x, y = edge[0, 0]
            one = _measured((parts[here] == parts[y, x]) & (coarse[here] > 0), left, top)
            if one is not None:
                found.setdefault((one.ink, round(one.length)), one)
    return sorted(found.values(), key=lambda one: -one.ink)


def _measured(ink: Any, left: int, top: int) -> _Lettering | None:
    """The lettering that these pixels of the coarse layer may be, by the smallest rectangle around them."""
    import cv2  # noqa: PLC0415  as above

    amount = _COARSER**2 * int(np.count_nonzero(ink))
    if amount < _LEAST_INK:
        return None
    rows = np.flatnonzero(ink.any(axis=1))
    first, last = (
        ink[rows].argmax(axis=1),
        ink.shape[1] - 1 - ink[rows, ::-1].argmax(axis=1),
    )  # all its corners are there
    ends = _COARSER * np.column_stack([np.concatenate([first, last]), np.concatenate([rows, rows])])
    (x, y), (length, height), lean = cv2.minAreaRect(ends.astype(np.float32))
    if length < height:
        length, height, lean = height, length, lean - 90
    lean = (lean + 90) % 180 - 90
    is_row = length >= max(_SHORTEST, _LONGER * height) and _LOWEST <= height <= _HIGHEST
    is_filled = _LEAST_FILLED * length * height <= amount <= _MOST_FILLED * length * height
    if not (is_row and is_filled and _LEAST <= abs(lean) <= _MOST):
        return None
    x, y = _COARSER * left + x, _COARSER * top + y
    return _Lettering(ink=amount, x=x, y=y, length=length, height=height, lean=lean)


def _level(layer: Any, one: _Lettering) -> Any:
    """The lettering in its layer, level, with what stands before and behind it on its line."""
    import cv2  # noqa: PLC0415  as above

    width, height = int(1.8 * one.length + 80), int(1.6 * one.height + 40)
    matrix = cv2.getRotationMatrix2D((one.x, one.y), one.lean, 1.0)
    matrix[:, 2] += np.array([width / 2 - one.x, height / 2 - one.y])
    return cv2.warpAffine(layer, matrix, (width, height))


def _letters(level: Any, one: _Lettering) -> int:
    """How many pieces of a level lettering stand in one row as letters do."""
    import cv2  # noqa: PLC0415  as above

    _, tops, wide, high, ink = cv2.connectedComponentsWithStats(level)[2][1:].T
    is_letter = (high >= max(_LOWEST_LETTER, _LOW * one.height)) & (high <= _HIGH * one.height)
    is_letter &= (wide <= _WIDE * high) & (ink >= _THIN * wide * high)
    high, middles = high[is_letter], (tops + high / 2)[is_letter]
    alike = np.minimum.outer(high, high) >= _ALIKE * np.maximum.outer(high, high)
    beside = np.abs(np.subtract.outer(middles, middles)) < _ASIDE * high[:, None]
    return int((alike & beside).sum(axis=1).max(initial=0))


def _may_touch(level: Any, one: _Lettering) -> bool:
    """Whether most rows about the middle of a level lettering cross strokes side by side, as of letters that touch."""
    if one.ink < _DENSE * one.length * one.height:
        return False
    middle, centre = level.shape[0] // 2, level.shape[1] // 2
    high, wide = int(one.height / 4), int(one.length / 2)
    ink = level[middle - high : middle + high + 1, max(0, centre - wide) : centre + wide]
    strokes = np.count_nonzero(ink[:, 1:] > ink[:, :-1], axis=1)
    return bool(np.percentile(strokes, 20) >= _FEWEST_STROKES)


def _whole(quads: Sequence[Quad]) -> list[Quad]:
    """The lines of a level lettering; letters that were found one by one, as they are set apart, are one line."""
    lines: list[list[Quad]] = []
    for quad in sorted(quads, key=lambda quad: float(quad.corners[:, 0].min())):
        before = next((line for line in lines if _goes_on(line[-1], quad)), None)
        if before is None:
            lines.append([quad])
        else:
            before.append(quad)
    return [_around(line) if len(line) > 1 else line[0] for line in lines]


def _goes_on(before: Quad, quad: Quad) -> bool:
    (_, top), (end, _) = before.corners.min(axis=0), before.corners.max(axis=0)
    start, next_top = quad.corners.min(axis=0)
    low, high = sorted((before.height, quad.height))
    is_alike = low >= _SMALLER * high and abs(next_top - top) <= _OFF * high and start - end <= _APART * high
    return bool(is_alike and all(one.width <= _ALONE * one.height for one in (before, quad)))


def _around(line: Sequence[Quad]) -> Quad:
    corners = np.concatenate([quad.corners for quad in line])
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    return Quad(corners=np.array([(left, top), (right, top), (right, bottom), (left, bottom)], np.float32))
