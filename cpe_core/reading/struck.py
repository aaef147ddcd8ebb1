"""Letters of a text layer that are struck out: a rule as long as they are runs through their middle."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cpe_core.reading.glyphs import Flags, RawGlyphs
    from cpe_core.reading.painted import Rect

LOWEST, HIGHEST = 0.12, 0.5  # of the type size over the baseline: lower is an underline, higher a frame's edge
LONGER = 0.6  # of the type size, at either end: longer is a line of a form or a table
LEAST_LETTERS = 2


def struck(rules: Iterable[Rect], glyphs: RawGlyphs) -> Flags:
    """Of each glyph, whether a rule strikes it out."""
    found = np.zeros(len(glyphs.text), np.bool_)
    left, right = glyphs.box[0], glyphs.box[2]
    middle, base, size = (left + right) / 2, glyphs.origin[1], glyphs.size
    for start, low, end, high in rules:
        above = (low + high) / 2 - base
        hit = (
            (start < middle) & (middle < end) & (above > LOWEST * size) & (above < HIGHEST * size) & (glyphs.angle == 0)
        )
        if np.count_nonzero(hit) < LEAST_LETTERS:
            continue
        spare = LONGER * size[hit].max()
        if left[hit].min() - start < spare and end - right[hit].max() < spare:
            found |= hit
    return found
