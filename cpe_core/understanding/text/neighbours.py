"""Which rows of a page stand over, under and beside one of them, found without looking at all the others.

Rows of about one height are sorted by themselves: how far these can reach is known, so that a search ends soon even
where a tall row stands beside thousands of small ones.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from math import frexp
from typing import TYPE_CHECKING, NamedTuple

from cpe_core.document import Box

if TYPE_CHECKING:
    from cpe_core.understanding.text.page_text import Row

_COLUMN_SHARED = 0.25  # of the narrower of two rows
_ROUNDING = 1e-9
_TOUCHING = 0.01  # of the page's width: so far boxes on one baseline may overlap


def share_column(a: Box, b: Box) -> bool:
    """Whether two rows stand over one another."""
    wide = min(a.x1, b.x1) - max(a.x0, b.x0)
    return wide > _COLUMN_SHARED * min(a.width, b.width)


class _Placed(NamedTuple):
    near: float  # the edge that is reached first from above (or, turned over, from below)
    mid: float
    tall: float
    row: Row


class _Heights:
    """Rows of about one height, from top to bottom, or all turned over and from the bottom to the top."""

    def __init__(self, rows: Sequence[Row], *, down: bool) -> None:
        placed = (_placed(row, down=down) for row in rows)
        self.placed = sorted(placed, key=lambda one: (one.near, one.row.index))
        self.near = [one.near for one in self.placed]
        self.tallest = max(one.tall for one in self.placed)

    def from_middle(self, middle: float) -> Iterator[_Placed]:
        """The rows whose middle may lie behind a height, nearest first."""
        first = bisect_left(self.near, middle - self.tallest / 2 - _ROUNDING)
        return (self.placed[at] for at in range(first, len(self.placed)))


class _Level(NamedTuple):
    rows: tuple[Row, ...]  # from left to right
    starts: list[float]  # their left edges
    ends: list[tuple[float, int]]  # their right edges in order, of equal ones the first row last, each with its place


class Neighbours:
    """The rows of one page, to be asked for those near one of them."""

    def __init__(self, rows: Iterable[Row]) -> None:
        groups: dict[int, list[Row]] = {}
        for row in rows:
            groups.setdefault(frexp(row.box.height)[1], []).append(row)
        self._sorted = {down: [_Heights(group, down=down) for group in groups.values()] for down in (True, False)}
        self._nearest: dict[tuple[int, float, bool], Row | None] = {}
        self._levels: dict[tuple[float, float], _Level] = {}

    def nearest(self, row: Row, within: float, *, down: bool) -> Row | None:
        """The nearest row under (or over) this one that shares a column with it; `within` in heights of the larger."""
        asked = row.index, within, down
        if asked not in self._nearest:
            self._nearest[asked] = self._search(row, within, down=down)
        return self._nearest[asked]

    def right_of(self, row: Row) -> Row | None:
        """The next row on the same baseline."""
        level = self._level(row)
        later = range(bisect_left(level.starts, row.box.x1 - _TOUCHING), len(level.rows))
        return next((level.rows[at] for at in later if level.rows[at] is not row), None)

    def left_of(self, row: Row) -> Row | None:
        """The row before this one on the same baseline."""
        level = self._level(row)
        later = bisect_right(level.ends, row.box.x0 + _TOUCHING, key=lambda end: end[0])
        earlier = (level.rows[level.ends[at][1]] for at in range(later - 1, -1, -1))
        return next((one for one in earlier if one is not row), None)

    def level_with(self, row: Row) -> tuple[Row, ...]:
        """All rows on the same baseline, this one too, from left to right."""
        return self._level(row).rows

    def _search(self, row: Row, within: float, *, down: bool) -> Row | None:
        left, right = row.box.x0, row.box.x1
        own = _placed(row, down=down)
        edge = row.box.y1 if down else -row.box.y0
        best: tuple[float, float, int, Row] | None = None
        for heights in self._sorted[down]:
            farthest = within * max(own.tall, heights.tallest)
            for near, mid, tall, other in heights.from_middle(own.mid):
                gap = near - edge
                if gap >= farthest or (best is not None and gap > best[0]):
                    break
                box = other.box
                if box.x1 <= left or box.x0 >= right or mid - own.mid <= 0.5 * min(own.tall, tall):
                    continue
                most = max(own.tall, tall)
                if gap < within * most and share_column(row.box, box):
                    found = (gap, most, other.index, other)
                    best = found if best is None else min(best, found)
        return None if best is None else best[3]

    def _level(self, row: Row) -> _Level:
        asked = row.box.y_mid, row.box.height
        if asked not in self._levels:
            self._levels[asked] = _level(self._on_baseline(*asked))
        return self._levels[asked]

    def _on_baseline(self, middle: float, high: float) -> Iterator[Row]:
        """Rows in whose height the middle lies, or whose middle lies in this height."""
        for heights in self._sorted[True]:
            reach = 0.5 * max(high, heights.tallest)
            for near, mid, tall, row in heights.from_middle(middle - reach):
                if near > middle + reach:
                    break
                if abs(mid - middle) < 0.5 * max(high, tall):
                    yield row


def _placed(row: Row, *, down: bool) -> _Placed:
    box = row.box
    return _Placed(box.y0, box.y_mid, box.height, row) if down else _Placed(-box.y1, -box.y_mid, box.height, row)


def _level(rows: Iterable[Row]) -> _Level:
    ordered = sorted(rows, key=lambda row: (row.box.x0, row.index))
    places = sorted(range(len(ordered)), key=lambda at: (ordered[at].box.x1, -ordered[at].index))
    ends = [(ordered[at].box.x1, at) for at in places]
    return _Level(rows=tuple(ordered), starts=[row.box.x0 for row in ordered], ends=ends)
