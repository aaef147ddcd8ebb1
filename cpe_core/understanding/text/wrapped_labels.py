"""Labels that are wrapped over two rows, with their value beside both: "Number of / CPE credits" with "2.5" between.

Neither row need be level with the value, and neither need be a label by itself; what they say together is one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from cpe_core.document import Box
from cpe_core.understanding.text.page_text import PageText, Row

LONGEST = 5  # words of a label's row
PITCH = 0.9  # type sizes at most between the rows of one label
ALIKE = 0.2  # of the type size, two rows of a label may differ
ALIGNED = 0.008  # of the page's width: so far their edges, or their middles, may be apart
LEVEL = 0.35  # type sizes above the first row's middle, and below the second's
MOST = 40  # rows between that are looked at
FARTHEST = 0.45  # of the page's width between a label and its value


class Wrapped(NamedTuple):
    """Two rows that may be one label, what they say together, and the row beside them."""

    text: str
    first: Row
    value: Row


def wrapped_labels(page_text: PageText) -> tuple[Wrapped, ...]:
    """Pairs of short rows, one under the other, with one row beside them; whether they are a label is not asked."""
    return tuple(_wrapped(page_text))


def _wrapped(page_text: PageText) -> Iterator[Wrapped]:
    for row in page_text.rows:
        below = page_text.below(row, within=PITCH) if _is_short(row) and not row.text.rstrip().endswith(":") else None
        if below is None or not _is_short(below) or not _go_together(row, below):
            continue
        value = _beside_both(page_text, row, below)
        if value is not None:
            yield Wrapped(f"{row.text} {below.text}", row, value)


def _is_short(row: Row) -> bool:
    return len(row.words) <= LONGEST and not any(map(str.isdecimal, row.text))


def _go_together(row: Row, below: Row) -> bool:
    a, b = row.box, below.box
    edges = (abs(a.x0 - b.x0), abs(a.x1 - b.x1), abs(a.x_mid - b.x_mid))
    return row.ocr == below.ocr and abs(row.size - below.size) < ALIKE * row.size and min(edges) < ALIGNED


def _beside_both(page_text: PageText, row: Row, below: Row) -> Row | None:
    """The one row that stands beside the two: between them, or level with one of them and nothing with the other."""
    both, slack = Box.around((row.box, below.box)), LEVEL * row.size
    middles = page_text.once(_by_middle)
    first = bisect_left(middles, (row.page, row.box.y_mid - slack))
    last = bisect_right(middles, (row.page, below.box.y_mid + slack))
    rows = (page_text.rows[index] for _, _, index in middles[first:last][:MOST])
    near = [one for one in rows if both.x1 - 0.01 < one.box.x0 < both.x1 + FARTHEST]
    value = min(near, key=lambda one: one.box.x0, default=None)
    return value if value and not any(one.box.x0 < value.box.x1 for one in near if one is not value) else None


def _by_middle(page_text: PageText) -> list[tuple[int, float, int]]:
    return sorted((row.page, row.box.y_mid, row.index) for row in page_text.rows)
