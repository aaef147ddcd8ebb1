"""Ink on a line that OCR read, and what of it no letter accounts for: the engine leaves a fraction out ("7" of "7½").

It is as sure of the digit as ever, so only the picture tells that something stands behind it as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cpe_core.reading.raw_page import Pixels

LEAST_CONTRAST = 40  # of 255; in fainter lines the paper's own grain looks like ink
INK = 0.4  # of the strongest contrast: what is darker belongs to a letter
RULE = 0.7  # a row of pixels with so much ink is a line drawn under or through the letters
FULL = 0.6  # with so much ink a line is no letters on a ground
WIDE, HIGH = 0.25, 0.35  # of the line's height: less is a comma, a bracket, dirt
SPECK = 0.03  # of the line's height: a column with less ink is white


def ink_on(piece: Pixels) -> NDArray[np.bool_] | None:
    """Which pixels of a level line are ink (height × width); None where ink cannot be told from ground."""
    grey = piece.mean(axis=2)
    contrast = np.abs(grey - np.median(grey))
    strongest = float(np.percentile(contrast, 99))
    if strongest < LEAST_CONTRAST:
        return None
    ink = contrast > INK * strongest
    ink[ink.mean(axis=1) > RULE] = False
    return ink if ink.mean() <= FULL and has_ink(ink).any() else None


def has_ink(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Of each column of pixels, whether there is ink in it."""
    return np.asarray(ink.sum(axis=0) >= max(1, round(SPECK * len(ink))))


def digits_before_unread(letters: Sequence[str], middles: Sequence[float], ink: NDArray[np.bool_]) -> list[int]:
    """The places in `letters` of digits behind which something stands that is none of them.

    `middles` are the letters' own, in pixels. Letters are given to the runs of ink nearest to them; what is told is a
    run that none is given, behind a digit, unless a run beside it was given several: then the places are off by one.
    (On 961 lines with digits of the corpora's scans: told of 2, a logo and a seal. Of 23 fractions that the engine
    left out of lines in 20 faces: of 17.)
    """
    edges = np.flatnonzero(np.diff(np.pad(has_ink(ink).astype(np.int8), 1)))
    starts, ends, at = edges[::2], edges[1::2], np.asarray(middles)
    if not len(starts) or not len(at):
        return []
    away = np.maximum(starts[None] - at[:, None], at[:, None] - ends[None]).clip(0)
    given = np.bincount(away.argmin(axis=1), minlength=len(starts))
    crowded = np.pad(given > 1, 1)
    alone = (given == 0) & (ends - starts >= WIDE * len(ink)) & ~crowded[:-2] & ~crowded[2:]
    found = []
    for run in np.flatnonzero(alone):
        rows = np.flatnonzero(ink[:, starts[run] : ends[run]].any(axis=1))
        before = int(np.searchsorted(at, (starts[run] + ends[run]) / 2)) - 1
        if rows[-1] - rows[0] >= HIGH * len(ink) and before >= 0 and letters[before].isdigit():
            found.append(before)
    return found
