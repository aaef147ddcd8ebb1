"""Which way up a page of pixels stands: a quarter turn, a half turn, and the few degrees a scanner adds.

Only asked where no text layer says so. Lines of a page on its side are tall; upside down, they read badly.
"""

from __future__ import annotations

import math
import statistics
from typing import Any, cast

import numpy as np

from cpe_core.reading.ocr import FINELY, ROUGHLY, Quad, ReadLine, find, recognise
from cpe_core.reading.raw_page import Pixels, RawPage

SURE = 0.9  # lines that read this well stand the right way up
LONGEST_LINES = 5  # tried to tell up from down, where the longest alone does not
LONG, PLAIN, LEAST_LETTERS = 12, 0.95, 16  # heights and letters of a line that does, which are quicker read the fewer
LEAST_SKEW = 0.4  # degrees


def set_upright(raw: RawPage) -> tuple[RawPage, list[Quad]]:
    """The raw page turned and levelled so that its lines run from left to right, and where they stand."""
    pixels = raw.pixels
    quads = find(pixels, ROUGHLY)
    if not quads:
        return raw, []
    turn = 0
    if _on_its_side(quads):
        turn, pixels = 90, _turned(pixels, 90)
        quads = find(pixels, ROUGHLY)
    if _upside_down(pixels, quads):
        turn, pixels = turn + 180, _turned(pixels, 180)
        size = np.array([pixels.shape[1], pixels.shape[0]], np.float32)
        quads = [Quad(corners=(size - q.corners)[[2, 3, 0, 1]]) for q in quads]
    level = (
        pixels if raw.words or raw.hidden else _level(pixels, quads)
    )  # what was typed over a leaning scan is level already
    return raw.turned_by(turn % 360, level), find(level, FINELY)


def _on_its_side(quads: list[Quad]) -> bool:
    tall = sum(_tallness(q) for q in quads if _tallness(q) > 0)
    wide = sum(-_tallness(q) for q in quads if _tallness(q) < 0)
    return tall > wide


def _tallness(quad: Quad) -> float:
    xs, ys = quad.corners[:, 0], quad.corners[:, 1]
    return float((ys.max() - ys.min()) - (xs.max() - xs.min()))


def _upside_down(pixels: Pixels, quads: list[Quad]) -> bool:
    by_length = sorted(quads, key=_length)
    enough = next((quad for quad in by_length if _length(quad) >= LONG), by_length[-1])
    if any(_reads_plainly(line) for line in recognise(pixels, [enough])):
        return False
    lines = by_length[: -LONGEST_LINES - 1 : -1]
    as_is = _score(pixels, lines)
    if as_is >= SURE:
        return False
    flipped = [Quad(corners=q.corners[[2, 3, 0, 1]].copy()) for q in lines]
    return _score(pixels, flipped) > as_is


def _length(quad: Quad) -> float:
    """In heights."""
    return quad.width / max(quad.height, 1)


def _reads_plainly(line: ReadLine) -> bool:
    """Whether one line alone tells that it stands the right way up: no long one reads so well upside down."""
    return line.score >= PLAIN and sum(char.text.isalnum() for char in line.chars) >= LEAST_LETTERS


def _score(pixels: Pixels, quads: list[Quad]) -> float:
    """How well these lines read, by their letters; a line that is no text counts as nothing."""
    lines = recognise(pixels, quads)
    return sum(line.score for line in lines) / len(quads) if quads else 0.0


def _turned(pixels: Pixels, degrees: int) -> Pixels:
    return np.ascontiguousarray(np.rot90(pixels, k=-degrees // 90))


def _level(pixels: Pixels, quads: list[Quad]) -> Pixels:
    """Turn by the few degrees that the long lines lean, about the middle, the page keeping its size."""
    leaning = [_lean(q.corners) for q in quads if q.width > 6 * q.height]
    skew = statistics.median(leaning) if len(leaning) >= 3 else 0.0
    if not LEAST_SKEW < abs(skew) < 30:
        return pixels
    import cv2  # noqa: PLC0415  as in ocr.py

    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), skew, 1.0)
    level = cv2.warpAffine(pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return cast(Pixels, level)


def _lean(corners: Any) -> float:
    """Degrees clockwise by which the upper edge falls."""
    (x0, y0), (x1, y1) = corners[0], corners[1]
    return math.degrees(math.atan2(y1 - y0, x1 - x0))
