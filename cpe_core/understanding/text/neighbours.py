"""Which rows of a page stand over, under and beside one of them, found for all rows in a few steps of arithmetic.

Rows are held against those of their part of the page, some dozens at once: thousands of rows take time by their number.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from cpe_core.document import Box

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cpe_core.understanding.text.page_text import Row

    Numbers = NDArray[np.float64]

FARTHEST = 5.0  # heights of the larger of two rows; nobody asks for what is farther
_COLUMN_SHARED = 0.25  # of the narrower of two rows
_AT_ONCE = 64  # rows that are held against those near them
_TOUCHING = 0.01  # of the page's width: so far boxes on one baseline may overlap


def share_column(a: Box, b: Box) -> bool:
    """Whether two rows stand over one another."""
    wide = min(a.x1, b.x1) - max(a.x0, b.x0)
    return wide > _COLUMN_SHARED * min(a.width, b.width)


_Near = tuple[float, float, int, "Row"]  # how far it is, the height of the taller of the two, and which


class _Level(NamedTuple):
    rows: tuple[Row, ...]  # from left to right
    starts: list[float]  # their left edges
    ends: list[tuple[float, int]]  # their right edges in order, of equal ones the first row last, each with its place


class Neighbours:
    """The rows of one page, to be asked for those near one of them."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = list(rows)
        self._places = {row.index: place for place, row in enumerate(self._rows)}
        boxes = np.array([(row.box.x0, row.box.y0, row.box.x1, row.box.y1) for row in self._rows]).T
        self._edges: tuple[Numbers, ...] = (*boxes,)
        self._mid, self._tall = (boxes[1] + boxes[3]) / 2, boxes[3] - boxes[1]
        self._levels: dict[int, _Level] = {}

    def nearest(self, row: Row, within: float, *, down: bool) -> Row | None:
        """The nearest row under (or over) this one that shares a column with it; `within` in heights of the larger."""
        under, over = self._near
        for gap, most, _, other in (under if down else over).get(row.index, ()):
            if gap < within * most:
                return other
        return None

    def right_of(self, row: Row) -> Row | None:
        """The next row on the same baseline."""
        level = self._level(row)
        if len(level.rows) == 1 and level.rows[0] is row:
            return None
        later = range(bisect_left(level.starts, row.box.x1 - _TOUCHING), len(level.rows))
        return next((level.rows[at] for at in later if level.rows[at] is not row), None)

    def left_of(self, row: Row) -> Row | None:
        """The row before this one on the same baseline."""
        level = self._level(row)
        if len(level.rows) == 1 and level.rows[0] is row:
            return None
        later = bisect_right(level.ends, row.box.x0 + _TOUCHING, key=lambda end: end[0])
        earlier = (level.rows[level.ends[at][1]] for at in range(later - 1, -1, -1))
        return next((one for one in earlier if one is not row), None)

    def level_with(self, row: Row) -> tuple[Row, ...]:
        """All rows on the same baseline, this one too, from left to right."""
        return self._level(row).rows

    @cached_property
    def _near(self) -> tuple[dict[int, list[_Near]], dict[int, list[_Near]]]:
        """Of each row's index, the rows under it, and those over it, that share a column with it and are not far,
        nearest first; of those equally near the least tall comes first.
        """
        left, top, right, bottom = self._edges
        mid, tall, width = self._mid, self._tall, right - left
        under: dict[int, list[_Near]] = {}
        over: dict[int, list[_Near]] = {}
        for mine, theirs in product(self._by_height(), repeat=2):
            begun, tallest = top[theirs], max(tall[mine].max(), tall[theirs].max())
            for start in range(0, len(mine), _AT_ONCE):
                own = mine[start : start + _AT_ONCE, np.newaxis]
                first, last = begun.searchsorted((mid[own].min() - tallest, bottom[own].max() + FARTHEST * tallest))
                others = theirs[first:last]
                gap, most = top[others] - bottom[own], np.maximum(tall[own], tall[others])
                shared = np.minimum(right[own], right[others]) - np.maximum(left[own], left[others])
                is_near = shared > np.maximum(0.0, _COLUMN_SHARED * np.minimum(width[own], width[others]))
                is_near &= mid[others] - mid[own] > 0.5 * np.minimum(tall[own], tall[others])
                is_near &= gap < FARTHEST * most
                one, other = is_near.nonzero()
                pairs = zip(own[one, 0].tolist(), others[other].tolist(), strict=True)
                apart = zip(gap[is_near].tolist(), most[is_near].tolist(), strict=True)
                for (upper, lower), (far, high) in zip(pairs, apart, strict=True):
                    row, below = self._rows[upper], self._rows[lower]
                    under.setdefault(row.index, []).append((far, high, below.index, below))
                    over.setdefault(below.index, []).append((far, high, row.index, row))
        for near in (*under.values(), *over.values()):
            near.sort()
        return under, over

    def _by_height(self) -> list[NDArray[np.int64]]:
        """The rows from top to bottom: of a crowded page those of about one height by themselves, for a tall row
        reaches over thousands of small ones.
        """
        order = self._edges[1].argsort(kind="stable")
        if len(order) <= _AT_ONCE:
            return [order]
        sorts = np.frexp(self._tall)[1]
        return [order[sorts[order] == one] for one in np.unique(sorts)]

    def _level(self, row: Row) -> _Level:
        place = self._places[row.index]
        if place not in self._levels:
            self._levels |= self._levels_from(place - place % _AT_ONCE)
        return self._levels[place]

    def _levels_from(self, first: int) -> dict[int, _Level]:
        """The levels of some rows from one on."""
        half, own = 0.5 * self._tall, np.s_[first : first + _AT_ONCE, np.newaxis]
        found: dict[int, list[Row]] = {place: [] for place in range(first, min(first + _AT_ONCE, len(self._rows)))}
        one, other = (abs(self._mid - self._mid[own]) < np.maximum(half, half[own])).nonzero()
        for place, beside in zip(one.tolist(), other.tolist(), strict=True):
            found[first + place].append(self._rows[beside])
        return {place: _level(rows) for place, rows in found.items()}


def _level(rows: Sequence[Row]) -> _Level:
    if len(rows) == 1:
        return _Level(rows=(rows[0],), starts=[rows[0].box.x0], ends=[(rows[0].box.x1, 0)])
    ordered = sorted(rows, key=lambda row: (row.box.x0, row.index))
    places = sorted(range(len(ordered)), key=lambda at: (ordered[at].box.x1, -ordered[at].index))
    ends = [(ordered[at].box.x1, at) for at in places]
    return _Level(rows=tuple(ordered), starts=[row.box.x0 for row in ordered], ends=ends)
