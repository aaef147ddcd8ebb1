"""Where words part on a line that OCR read: by the white between its letters.

The engine's own spaces come from what it has learned to expect: it leaves out narrow ones and puts one after each
letter of a letter-spaced line. Where it left one out, the picture tells; its other spaces are better than those of the
picture (on 678 lines of 40 scans and photos: 11 of 14 were put in rightly, 2 of 40 taken out rightly).
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from cpe_core.reading.ink import has_ink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

LEAST_LETTERS = 5  # of a line; fewer do not tell how it is set
WORD = 0.16  # of the line's height: white so much wider than between letters parts words
APART = 0.15  # of the line's height: with so much white between most letters a line is letter-spaced
SCRAP = 2.5  # letters; where the words have so few on average, it is so too


def spaces_in(
    letters: str, seen: Sequence[bool], middles: Sequence[float], ink: NDArray[np.bool_]
) -> list[bool] | None:
    """Behind which letters of a line but the last words part; None where the picture does not tell.

    `seen` says so of the engine; `middles` are those of the letters, in pixels of the level line; `ink` is where that
    has ink.
    """
    if len(letters) < LEAST_LETTERS or len(seen) < len(letters) - 1:
        return None
    white = _white(np.asarray(middles), has_ink(ink))
    spaced = np.array(seen[: len(letters) - 1])
    height = len(ink)
    usual = float(np.median(white))
    is_letter_spaced = usual > APART * height or len(letters) <= SCRAP * (spaced.sum() + 1)
    if is_letter_spaced and sum(map(str.isalpha, letters)) >= 0.8 * len(letters):
        return (white > 1.5 * usual + 0.05 * height).tolist()  # type: ignore[no-any-return]
    inside = white[~spaced]
    if len(inside) < LEAST_LETTERS - 1:
        return None
    usual, wide = float(np.median(inside)), float(np.percentile(inside, 80))
    between = float(np.median(white[spaced])) - usual if spaced.any() else 0.0
    clear = (white > usual + max(WORD * height, 0.6 * between)) & (white > 1.5 * wide)
    fits = [a.isalpha() and b.isalpha() for a, b in pairwise(letters)]
    near = np.convolve(spaced, [1, 1, 1], "same") > 0  # a space one letter off is the engine's own
    return (spaced | (clear & np.array(fits) & ~near)).tolist()  # type: ignore[no-any-return]


def _white(middles: NDArray[Any], columns: NDArray[np.bool_]) -> NDArray[Any]:
    """The widest white behind each letter but the last, in pixels."""
    gaps = np.zeros(max(len(middles) - 1, 0))
    edges = np.flatnonzero(np.diff(columns.astype(np.int8))) + 1
    for start, end in pairwise(edges.tolist()):
        behind = int(np.searchsorted(middles, (start + end) / 2)) - 1
        if not columns[start] and 0 <= behind < len(gaps):
            gaps[behind] = max(gaps[behind], end - start)
    return gaps
