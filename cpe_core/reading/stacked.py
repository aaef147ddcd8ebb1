"""Fractions that are set from several words: a top over its bottom, or a raised top and a slash with a low bottom."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from cpe_core.document import Box, Word
from cpe_core.reading.characters import FRACTION_SLASH, raised, with_fractions

STACKED = "a fraction whose top stands over its bottom"
_SLASHED = re.compile(r"[/⁄](?P<bottom>\d{1,2})\W?")
_MOST_SLASHED = 100  # each is held against all words of its page
_TOUCHES = 0.15  # of a type size
_LEANS = 0.5  # likewise, how far the slash of fractions may reach back: its width is less than its ink
_BOTTOMS = frozenset({"2", "3", "4", "5", "6", "8", "10", "12"})
_NEAR = 0.8  # of the type size beside it, from a fraction to the word before or behind it
_OFF = 0.3  # of its type size, from the middle of the top to that of the bottom
_LEAST, _MOST = 0.7, 1.9  # of its type size, from the top down to the bottom
_ALIKE = 0.1  # of the type size
_BETWEEN = 0.25  # of the way from top to bottom: so far from either is the middle of the line


def with_stacked(words: Sequence[Word], aspect: float) -> tuple[Word, ...]:
    """The words, top and bottom of each fraction as one, in doubt: what it stands beside says how it is meant.

    `aspect` is the page's width by its height.
    """
    numbers = [word for word in words if len(word.text) <= 2 and word.text.isdecimal() and word.text.isascii()]
    pairs = _pairs(numbers, aspect) if len(numbers) > 1 else []
    by_height = sorted(words, key=lambda word: word.box.y_mid) if pairs else []
    heights = [word.box.y_mid for word in by_height]
    joined: dict[int, Word | None] = {}
    for top, bottom in pairs:
        spare = _BETWEEN * (bottom.box.y_mid - top.box.y_mid)
        first = bisect_right(heights, top.box.y_mid + spare)
        line = _beside(top, bottom, by_height[first : bisect_left(heights, bottom.box.y_mid - spare)], aspect)
        if line is not None:
            joined |= {id(top): _joined(top, bottom, line), id(bottom): None}
    return tuple(one for word in words if (one := joined.get(id(word), word)) is not None)


def with_slashed(words: Sequence[Word], aspect: float) -> tuple[Word, ...]:
    """The words, each slash and bottom ("/2") joined to the small or raised top ("3¹", "3") that touches it."""
    told = [(word, match["bottom"]) for word in words if (match := _SLASHED.fullmatch(word.text))][:_MOST_SLASHED]
    joined: dict[int, Word | None] = {}
    for word, bottom in told:
        top = next((one for one in words if bottom in _BOTTOMS and _touches(one, word, aspect)), None)
        text = "" if top is None else _slashed(top, word)
        if top is not None and FRACTION_SLASH in text:
            box, doubt = Box.around((top.box, word.box)), top.doubt or word.doubt
            joined |= {id(top): replace(top, text=text, box=box, doubt=doubt), id(word): None}
    return tuple(one for word in words if (one := joined.get(id(word), word)) is not None) if joined else tuple(words)


def _touches(one: Word, word: Word, aspect: float) -> bool:
    gap = (word.box.x0 - one.box.x1) * aspect
    leans = _LEANS if FRACTION_SLASH in word.text else _TOUCHES
    level = min(one.box.y1, word.box.y1) - max(one.box.y0, word.box.y0)
    return -leans < gap / word.size < _TOUCHES and level > 0.4 * min(one.box.height, word.box.height)


def _slashed(top: Word, word: Word) -> str:
    """Both as one; a lone small digit that stands higher counts as raised."""
    is_small = len(top.text) == 1 and top.size < word.size and top.box.y1 < word.box.y1
    return with_fractions((raised(top.text) if is_small else top.text) + word.text)


def _pairs(numbers: Sequence[Word], aspect: float) -> list[tuple[Word, Word]]:
    """Tops and bottoms: a smaller number close over a larger one of the same type."""
    by_height = sorted(numbers, key=lambda word: word.box.y_mid)
    middles, heights, sizes, values = np.array(
        [(word.box.x_mid * aspect, word.box.y_mid, word.size, int(word.text)) for word in by_height]
    ).T
    found = []
    for at, bottom in enumerate(by_height):
        if bottom.text not in _BOTTOMS:
            continue
        size = bottom.size
        first, last = np.searchsorted(heights, bottom.box.y_mid - np.array((_MOST, _LEAST)) * size).tolist()
        part = slice(first, min(last, at))
        over = (np.abs(middles[part] - middles[at]) < _OFF * size) & (np.abs(sizes[part] - size) < _ALIKE * size)
        tops = np.flatnonzero(over & (values[part] < values[at]))
        found += [(by_height[first + tops[-1]], bottom)] if len(tops) else []
    return found


def _beside(top: Word, bottom: Word, words: Sequence[Word], aspect: float) -> Word | None:
    """The one of these words that stands right before or behind a fraction."""
    left, right = min(top.box.x0, bottom.box.x0), max(top.box.x1, bottom.box.x1)
    for word in words:
        away = max(left - word.box.x1, word.box.x0 - right) * aspect
        if -_NEAR * word.size / 4 < away < _NEAR * word.size and word.size > (1 - _ALIKE) * top.size:
            return word
    return None


def _joined(top: Word, bottom: Word, line: Word) -> Word:
    box = replace(Box.around((top.box, bottom.box)), y0=line.box.y0, y1=line.box.y1)
    text = f"{top.text}{FRACTION_SLASH}{bottom.text}"
    return replace(top, text=text, box=box, size=line.size, doubt=STACKED)
