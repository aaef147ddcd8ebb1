"""Ink on a line that OCR read, and what of it is no letter: a fraction that the engine leaves out ("7" of "7½"), a
line through words that are struck out.

It is as sure of what it reads as ever, so only the picture tells.
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
MIDDLE = (0.3, 0.7)  # of the height of a line's ink, where a line strikes its letters out
UNBROKEN = 0.97  # of the columns from the first letter's middle to the last one's
THIN = 0.25  # of the height; more is a ground
LEAST_STRUCK = 3  # letters of a word, and what lies between their middles, of the height
LEAST_LINE = 0.6
SPECK = 0.03  # of the line's height: a column with less ink is white


def ink_on(piece: Pixels) -> NDArray[np.bool_] | None:
    """Which pixels of a level line are ink (height × width), rules too; None where the ground is as uneven as ink."""
    red, green, blue = np.moveaxis(piece, 2, 0)
    grey = 2 * (red.astype(np.int16) + green + blue)  # six times it: whole numbers are sorted sooner, halves are whole
    contrast = np.abs(grey - np.int16(np.median(grey)))
    strongest = float(np.percentile(contrast, 99))
    return None if strongest < 6 * LEAST_CONTRAST else contrast > INK * strongest


def without_rules(ink: NDArray[np.bool_]) -> NDArray[np.bool_] | None:
    """The ink of letters alone; None where there is none, or too much for letters on a ground."""
    letters = ink.copy()
    letters[ink.mean(axis=1) > RULE] = False
    return letters if letters.mean() <= FULL and has_ink(letters).any() else None


def has_ink(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Of each column of pixels, whether there is ink in it."""
    return np.asarray(ink.sum(axis=0) >= max(1, round(SPECK * len(ink))))


def digits_before_unread(letters: Sequence[str], middles: Sequence[float], ink: NDArray[np.bool_]) -> list[int]:
    """The places in `letters` of digits behind which something stands that is none of them.

    `middles` are the letters' own, in pixels. Letters are given to the runs of ink nearest to them; what is told is a
    run that none is given, behind a digit, unless a run beside it was given several: then the places are off by one.
    (On 961 lines with digits of the corpora's scans one is told, a seal. Of 26 fractions in 20 faces that the engine
    misread and was sure of all 17 that it left out are told; 9 it took for other signs, "33" of 3¾.)
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


def struck_through(words: Sequence[Sequence[int]], middles: Sequence[float], ink: NDArray[np.bool_]) -> list[int]:
    """The letters of words that a thin level line runs through, from end to end.

    `words` hold places in `middles`. Lines under and over words lie outside the middle of their height; bars of single
    letters join over two or three at most, and never over a whole word. (On 961 lines with digits of the corpora's
    scans: none but a bar of the paper's own through four signs that are no text.)
    """
    filled = np.flatnonzero(ink.sum(axis=1) > SPECK * ink.shape[1])
    if not len(filled):
        return []
    top, high = int(filled[0]), int(filled[-1] - filled[0] + 1)
    first, last = (top + round(share * high) for share in MIDDLE)
    found: list[int] = []
    for word in words:
        left, right = middles[word[0]], middles[word[-1]]
        if len(word) < LEAST_STRUCK or right - left < LEAST_LINE * high:
            continue
        full = ink[:, int(left) : int(right) + 1].mean(axis=1) >= UNBROKEN
        lines = np.flatnonzero(full[first : last + 1])
        if len(lines) and full[top : top + high].sum() <= THIN * high:
            found += word
    return found
