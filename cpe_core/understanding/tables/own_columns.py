"""A table in one column of a page: what stands beside it, level with its rows or between them, is none of it.

The cells of a column stand level with the rows, in their type; what runs on beside a table does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cpe_core.document import Box, Page, Word
from cpe_core.understanding.tables.headers import Head, TextLine, column_gaps_of, segments_of, type_size
from cpe_core.understanding.tables.lines import is_tick, lines_under, says, typed_columns

_GUTTER = 1.6  # type sizes between a table and what stands beside it, at least
_LEVEL = 0.4  # type sizes between the middles of what stands in one row, at most
_OTHER_TYPE, _OTHER_READ = 1.08, 1.3  # sizes that differ more are not of one row; OCR judges them by the letters


def with_own_lines(head: Head, text_lines: Sequence[TextLine], page: Page) -> tuple[Head, Sequence[TextLine]]:
    """The head of a table and the text lines under it, without what stands to its left or right."""
    for side in (_Side(page=page, inwards=1), _Side(page=page, inwards=-1)):
        head, text_lines = side.without_beside(head, text_lines)
    return head, text_lines


@dataclass(slots=True, kw_only=True)
class _PartedLine:
    """A text line, parted at one edge of a table."""

    own: list[Word]
    beside: list[Word]
    runs_across: bool  # it has no gap at that edge
    is_row: bool = False

    @property
    def is_level(self) -> bool:
        """Whether what stands beside is in the same row, to the eye."""
        return bool(self.beside) and _are_level(self.own, self.beside)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Side:
    """The left or the right of a table; `inwards` is 1 or -1, so that places grow from that side's edge inwards."""

    page: Page
    inwards: int

    def without_beside(self, head: Head, text_lines: Sequence[TextLine]) -> tuple[Head, Sequence[TextLine]]:
        known = self._of_known_columns(head)
        edge = min(map(self._begin, known.boxes))
        outmost = edge - self._gutter(known)
        if known is head and not any(self._end(word.box) < outmost for line in text_lines for word in line):
            return head, text_lines
        edge = self._edge(known, text_lines, edge)
        rows = self._rows(known, text_lines, edge)
        return (known, self._own_lines(rows)) if self._is_beside(head, known, rows) else (head, text_lines)

    def _begin(self, box: Box) -> float:
        return box.x0 if self.inwards > 0 else -box.x1

    def _end(self, box: Box) -> float:
        return box.x1 if self.inwards > 0 else -box.x0

    def _of_known_columns(self, head: Head) -> Head:
        """The head without what may be none of it: cells on this side whose text is no label."""
        known = [n for n, kinds in enumerate(head.kinds) if kinds]
        return head.part(known[0], len(head.kinds)) if self.inwards > 0 else head.part(0, known[-1] + 1)

    def _edge(self, head: Head, text_lines: Sequence[TextLine], edge: float) -> float:
        """Where the table begins on this side: a little before its head, or its cells where they reach further out."""
        column_end = sorted(map(self._end, head.boxes))[0]
        for row in self._rows(head, text_lines, edge):
            first = [word for word in row.own if self._begin(word.box) < column_end]
            if row.is_row and (cell := first or self._nearest(row.beside)):
                edge = min(edge, *(self._begin(word.box) for word in cell))
        return edge - self._gutter(head)

    def _gutter(self, head: Head) -> float:
        return _GUTTER * type_size(head.words) * self.page.height / self.page.width

    def _nearest(self, beside: list[Word]) -> list[Word]:
        return segments_of(tuple(beside), self._aspect)[-1 if self.inwards > 0 else 0] if beside else []

    @property
    def _aspect(self) -> float:
        return self.page.width / self.page.height

    def _rows(self, head: Head, text_lines: Sequence[TextLine], edge: float) -> list[_PartedLine]:
        rows = [self._parted(text_line, edge) for text_line in text_lines]
        own = [tuple(row.own) for row in rows if row.own]
        lines = iter(lines_under(head, column_gaps_of(head, own, self._aspect), own)) if own else iter(())
        for row in rows:
            if row.own:
                line = next(lines)
                row.is_row = any(says(head, line, n) for n in typed_columns(head))
        return rows

    def _parted(self, text_line: TextLine, edge: float) -> _PartedLine:
        row = _PartedLine(own=[], beside=[], runs_across=False)
        for segment in segments_of(text_line, self._aspect):
            is_beside = max(self._end(word.box) for word in segment) < edge
            (row.beside if is_beside else row.own).extend(segment)
            row.runs_across |= not is_beside and min(self._begin(word.box) for word in segment) < edge
        return row

    def _is_beside(self, head: Head, known: Head, rows: list[_PartedLine]) -> bool:
        """Whether what stands on this side is no column of the table: not level with most of its rows."""
        over = [word for word in head.words if word not in known.words]
        if over and not _are_level(known.words, over):
            return True
        last = max((n for n, row in enumerate(rows) if row.is_row), default=-1)
        among = [row for row in rows[: last + 1] if row.beside]
        if all(is_tick(word.text) for row in among for word in row.beside):
            return False  # few ticks make a column all the same
        level = sum(row.is_level for row in among if row.is_row)
        count = sum(row.is_row for row in rows)
        is_column = level == count > 1 or (level * 2 > count and level * 2 > len(among))
        return bool(among) and not is_column

    def _own_lines(self, rows: list[_PartedLine]) -> Sequence[TextLine]:
        """The lines of the table alone; it ends where a line runs across its edge."""
        own: list[Word] = []
        for row in rows:
            if row.runs_across:
                break
            own += row.own
        return replace(self.page, words=tuple(own)).text_lines


def _are_level(own: Sequence[Word], beside: Sequence[Word]) -> bool:
    """Whether words are of one row with others: some stand on its height, and in its type."""
    if not own:
        return False
    size, other = type_size(own), type_size(beside)
    if max(size, other) > (_OTHER_READ if own[0].source == "ocr" else _OTHER_TYPE) * min(size, other):
        return False
    return any(abs(word.box.y_mid - at.box.y_mid) < _LEVEL * size for word in beside for at in own)
