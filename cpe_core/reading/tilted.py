"""Large lettering askew in pixels: a stamp, a watermark over a scan, which the search for lines passes over.

Its strokes are thicker than those of the text that it crosses, or coloured. What is left of a page without the rest
tells how it leans by the smallest rectangle around it; turned by that much, and alone, it is read as any line is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from cpe_core.reading.ocr import find, recognise
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
_LEAST, _MOST = 10, 72  # degrees from level
_LETTER = 48  # pixels high, as lines are best found
_MOST_TRIED = 2  # of a layer: each costs a reading


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lettering:
    """Ink that may be letters in a row: how much, about which point, how long and high, how it leans (degrees)."""

    ink: int
    x: float
    y: float
    length: float
    height: float
    lean: float


def tilted_in_pixels(pixels: Pixels) -> tuple[str, ...]:
    """What large lettering askew on an upright page says, row by row; InstallationFault where OCR fails."""
    return tuple(dict.fromkeys(text for layer in _layers(pixels) for text in _read(layer)))


def _layers(pixels: Pixels) -> Iterator[Any]:
    """Where a page has thick strokes, and where it has colour: 1 there, 0 elsewhere."""
    import cv2  # noqa: PLC0415  it may be missing: what has a text layer is read without it

    height, width = pixels.shape[:2]
    scale = min(1.0, _LONGEST / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    red, green, blue = cv2.split(small)
    least, most = cv2.min(cv2.min(red, green), blue), cv2.max(cv2.max(red, green), blue)
    for stroke in _STROKES:
        pen = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (stroke, stroke))
        yield (cv2.morphologyEx(255 - least, cv2.MORPH_OPEN, pen) > _DARK).astype(np.uint8)
    coloured = ((most - least) > _COLOURED).astype(np.uint8)
    yield cv2.morphologyEx(coloured, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))


def _read(layer: Any) -> Iterator[str]:
    for one in _letterings(layer):
        level = _level(layer, one)
        quads = find(level, round(_LETTER / one.height * max(level.shape)))
        yield from (line.text.strip() for line in recognise(level, quads))


def _letterings(layer: Any) -> list[_Lettering]:
    """What may be lettering askew, the most ink first; of what lies on one line one."""
    import cv2  # noqa: PLC0415  as above

    if not _LEAST_INK <= cv2.countNonZero(layer) <= _MOST_OF_PAGE * layer.size:
        return []
    coarse = np.ascontiguousarray(layer[::_COARSER, ::_COARSER])  # strokes are wider than that
    away = cv2.distanceTransform(1 - coarse, cv2.DIST_L2, 3)
    found: list[_Lettering] = []
    for gap in _GAPS:
        count, parts, boxes, _ = cv2.connectedComponentsWithStats((away <= gap / _COARSER).astype(np.uint8))
        for part in range(1, count):
            left, top, width, height = boxes[part][:4]
            if _COARSER * max(width, height) < _SHORTEST or _COARSER * min(width, height) < 2 * _LOWEST:
                continue
            here = np.s_[top : top + height, left : left + width]
            one = _measured((parts[here] == part) & (coarse[here] > 0), left, top)
            found += [one] if one is not None else []
    apart: list[_Lettering] = []
    for one in sorted(found, key=lambda one: -one.ink):
        if not any(abs(one.lean - other.lean) < 4 and abs(one.y - other.y) < one.height for other in apart):
            apart.append(one)
    return apart[:_MOST_TRIED]


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


def _level(layer: Any, one: _Lettering) -> Pixels:
    """The lettering in black on white, level, with what stands before and behind it on its line."""
    import cv2  # noqa: PLC0415  as above

    width, height = int(1.8 * one.length + 80), int(1.6 * one.height + 40)
    matrix = cv2.getRotationMatrix2D((one.x, one.y), one.lean, 1.0)
    matrix[:, 2] += np.array([width / 2 - one.x, height / 2 - one.y])
    level = cv2.warpAffine(255 * (1 - layer), matrix, (width, height), borderValue=255)
    return np.repeat(level[:, :, None], 3, axis=2)
