"""Letters of a text layer that are struck out: by a rule as long as they are, or a line to and fro over them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cpe_core.reading.glyphs import Flags, RawGlyphs
    from cpe_core.reading.painted import Line, Painted, Rect

LOWEST, HIGHEST = 0.12, 0.5  # of the type size over the baseline: lower is an underline, higher a frame's edge
LONGER = 0.6  # of the type size, at either end: longer is a line of a form or a table
LONG, LONGEST = 0.2, 1.5  # of what it strikes out, and of the type size: drawn by hand it may be longer
LEAST_LETTERS = 2
_DEEPEST, _TALLEST = -0.7, 1.4  # of the type size over the baseline: a larger stroke is a drawing
_BAND = 0.08, 0.65  # likewise: there it runs over the letters, not round them or under them
_STEEPEST = 7.0  # up for each across: steeper is a side of a box, or stands between two letters
_LEAST_LONG = 0.6  # of the whole drawing, each line of it: outlines of letters are as long as these
_MOST_OF_THEM = 0.6  # of the letters


def struck(found: Painted, glyphs: RawGlyphs) -> Flags:
    """Of each glyph, whether something drawn on the page strikes it out."""
    struck_out = np.zeros(len(glyphs.text), np.bool_)
    left, right = glyphs.box[0], glyphs.box[2]
    for start, hit in (*_under_rules(found.rules, glyphs), *_under_strokes(found, glyphs)):
        size, begins, ends = glyphs.size[hit].max(), left[hit].min(), right[hit].max()
        spare = max(LONGER * size, min(LONGEST * size, LONG * (ends - begins)))
        if begins - start[0] < spare and start[1] - ends < spare:
            struck_out |= hit
    return struck_out


def _under_rules(rules: Iterable[Rect], glyphs: RawGlyphs) -> Iterator[tuple[tuple[float, float], Flags]]:
    """The ends of each rule that runs through the middle of letters, and these."""
    middle, base, is_level = (glyphs.box[0] + glyphs.box[2]) / 2, glyphs.origin[1], glyphs.angle == 0
    lowest, highest = LOWEST * glyphs.size, HIGHEST * glyphs.size
    for start, low, end, high in rules:
        above = (low + high) / 2 - base
        hit = (start < middle) & (middle < end) & (above > lowest) & (above < highest) & is_level
        if np.count_nonzero(hit) >= LEAST_LETTERS:
            yield (start, end), hit


def _under_strokes(found: Painted, glyphs: RawGlyphs) -> Iterator[tuple[tuple[float, float], Flags]]:
    """The ends of each stroke that runs over most letters between them, and these."""
    middle, base, size = (glyphs.box[0] + glyphs.box[2]) / 2, glyphs.origin[1], glyphs.size
    for (start, low, end, high), lines in found.strokes:
        hit = (
            (start < middle) & (middle < end) & (low < base + HIGHEST * size) & (high > base + LOWEST * size)
            & (low > base + _DEEPEST * size) & (high < base + _TALLEST * size) & (glyphs.angle == 0)
        )  # fmt: skip
        count = np.count_nonzero(hit)
        if count < LEAST_LETTERS:
            continue
        long = [line for line in lines() if max(line)[0] - min(line)[0] > _LEAST_LONG * (end - start)]
        if np.count_nonzero(_run_over(long, glyphs, hit)) >= _MOST_OF_THEM * count:
            yield (start, end), hit


def _run_over(lines: Iterable[Line], glyphs: RawGlyphs, which: Flags) -> Flags:
    """Of some glyphs, whether a line runs over the middle of each."""
    left, right = glyphs.box[0][which], glyphs.box[2][which]
    low, high = (glyphs.origin[1][which] + share * glyphs.size[which] for share in _BAND)
    over = np.zeros(len(left), np.bool_)
    for (xa, ya), (xb, yb) in (pair for line in lines for pair in pairwise(sorted(line) if len(line) == 2 else line)):
        if abs(yb - ya) >= _STEEPEST * abs(xb - xa):
            continue
        x0, x1 = np.maximum(left, min(xa, xb)), np.minimum(right, max(xa, xb))
        slope = (yb - ya) / (xb - xa)
        ends = ya + slope * (x0 - xa), ya + slope * (x1 - xa)
        over |= (x0 < x1) & (np.minimum(*ends) < high) & (np.maximum(*ends) > low)
    return over
