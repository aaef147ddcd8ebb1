"""Rows by what repeats: dates or amounts under one another open them, white space and the way cells stand cut them.

Every line between two openings belongs to exactly one row, or is a heading, a sum or a head. Where white space does not
tell, the way in which all cells stand (from the top, in the middle, on the foot) does; where that is not known either,
the rows concerned are unclear.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from cpe_core.understanding.tables.alignment import FEWEST, PieceLine, TextRun, columns_by_white
from cpe_core.understanding.tables.cutting import Cutter, ListRow, reaches_over
from cpe_core.understanding.tables.list_headings import date_heading, is_total, without_furniture, year_of
from cpe_core.understanding.tables.list_heads import label_kinds
from cpe_core.understanding.tables.openings import Grid, Stretch, openings_in, stretches_of
from cpe_core.understanding.text.page_text import exact_key

_HEADING_ABOVE = 6  # lines above the first row in which its head may stand
_SAME_EDGE = 0.01  # of the page's width
_DEEP = 3  # lines of a head


@dataclass(kw_only=True)
class Repetition:
    """A list of rows with its columns; `totals` are lines that sum up, `used` all lines it takes."""

    columns: list[tuple[float, float]]
    rows: list[ListRow]
    head: list[list[TextRun]]
    totals: list[PieceLine]
    used: list[PieceLine]
    openings: int  # lines that look like courses


def repetition_in(lines: Sequence[PieceLine]) -> Repetition | None:
    """What repeats on these lines; None where nothing does."""
    lines = without_furniture(lines)
    opening = openings_in(lines)
    if len(opening) < FEWEST:
        return None
    stretches = stretches_of(lines, opening)
    inside = [line for stretch in stretches for line in stretch.inner(opening)]
    others = [
        line for line in inside if line not in opening and not (is_total(line) or date_heading(line) or year_of(line))
    ]
    columns = columns_by_white([line for line in inside if line in opening], others)
    table = Grid(lines=list(lines), columns=columns, opening=opening)
    head = _head(table, stretches)
    table.settle_openings(inside, [line for stretch in stretches for line in stretch.around(table)])
    stretches = [stretch for stretch in stretches if any(line in table.opening for line in stretch.lines)]
    if not stretches:
        return None
    cutter = Cutter(table, stretches)
    rows = cutter.rows()
    for row in rows:
        row.cells = table.joined(row.lines)
    used = [line for row in rows for line in row.lines]
    return Repetition(
        columns=columns, rows=rows, head=head, totals=[line for line in lines if is_total(line)],
        used=[*used, *table.heads], openings=len(rows) + cutter.lost,
    )  # fmt: skip


# -- the head --------------------------------------------------------------------------------------


def _head(table: Grid, stretches: Sequence[Stretch]) -> list[list[TextRun]]:
    """The labels over the columns; the lines with these labels are taken out of all stretches."""
    best: tuple[float, list[PieceLine]] = (0.0, [])
    for stretch in stretches[:2]:
        first = next(n for n, line in enumerate(stretch.lines) if line in table.opening)
        above = stretch.lines[max(first - _HEADING_ABOVE, 0) : first]
        for start in range(len(above)):
            for deep in range(1, _DEEP + 1):
                part = above[start : start + deep]
                if len(part) == deep and (fit := _fit(table, part)) > best[0]:
                    best = (fit, part)
        if best[1]:
            break
    if _labels_rows(best[1], stretches):
        best = (0.0, [])
    texts = {exact_key(line.text) for line in best[1]} - {""}
    for stretch in stretches:
        heads = [line for line in stretch.lines if exact_key(line.text) in texts and line not in table.opening]
        table.heads += heads
        stretch.lines = [line for line in stretch.lines if line not in heads and re.search(r"\w", line.text)]
    return table.joined(best[1]) if best[1] else [[] for _ in table.columns]


def _labels_rows(part: Sequence[PieceLine], stretches: Sequence[Stretch]) -> bool:
    """Whether what looks like a head is the label of a row, for it stands again beside other values."""
    if not part:
        return False
    first, whole = part[-1].pieces[0], part[-1].text
    again = (
        line.pieces[0].text == first.text and line.text != whole and abs(line.pieces[0].x0 - first.x0) < _SAME_EDGE
        for stretch in stretches
        for line in stretch.lines
    )
    return sum(again) > 1


def _fit(table: Grid, part: Sequence[PieceLine]) -> float:
    """How much lines look like the head of the columns: known labels in cells of their own, and nothing typed."""
    if any(piece.kind not in ("text", "blank") for line in part for piece in line.pieces):
        return 0.0
    if any(reaches_over(piece, table.columns) for line in part if len(line.pieces) < 3 for piece in line.pieces):
        return 0.0
    if any(b.y - a.y > 1.8 * a.size or abs(b.size - a.size) > 0.25 * a.size for a, b in pairwise(part)):
        return 0.0
    cells = table.joined(part)
    texts = [" ".join(piece.text for piece in cell) for cell in cells if cell]
    if len(texts) < 2 or any(len(text) > 40 or re.search(r":\s+\w", text) for text in texts):
        return 0.0
    known = sum(bool(label_kinds(text)) for text in texts)
    share = len(texts) / len(table.columns)
    if not known and share < 0.75:
        return 0.0
    return known + share - 0.3 * len(part)
