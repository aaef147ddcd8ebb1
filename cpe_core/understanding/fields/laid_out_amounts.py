"""Amounts that stand by themselves: written into the gap of a sentence, or at the foot of what they sum up.

Knows places only; what the words around such an amount count is for `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from cpe_core.understanding.text.labels import names_a_sum
from cpe_core.understanding.text.page_text import PageText, Row

_LONE = re.compile(r"[\s_]*(?P<n>\d{1,3}(?:[.,]\d{1,2})?|\.\d{1,2})[\s_]*")
_GAP = 0.15  # of the page's width, between what is written into a gap and the words on either side
_MOST_COLUMNS = 0.04  # of the page's width, by which the amounts of one column may lie apart

_MOST_OF_A_HEAD = 6  # words
_UNDER = 5.0  # heights of a row of heads, in which what it heads begins


def lone_amount(row: Row) -> tuple[int, int] | None:
    """The span of a number that is all that stands in a row."""
    found = _LONE.fullmatch(row.text)
    return (row.start + found.start("n"), row.start + found.end("n")) if found else None


def glued_fractions(page_text: PageText) -> Iterator[tuple[str, tuple[int, int], str]]:
    """Whole numbers to which OCR set a fraction without a gap, as "2 1/4", each with its place and what stands before
    it: of 2¼ it makes "21/4".
    """
    for row in page_text.rows:
        found = _GLUED.search(row.text) if row.ocr else None
        if found is None:
            continue
        before = row.text[: found.start()]
        beside = page_text.left_of(row) or page_text.above(row)
        said = before if re.search(r"[^\W\d_]", before) or beside is None else beside.text
        yield f"{found['whole']} {found['part']}", (row.start + found.start(), row.start + found.end()), said


_GLUED = re.compile(r"(?<![\w/.,-])(?P<whole>\d{1,2})(?P<part>1/[24]|3/4)(?![\d/])")


def filled_in(page_text: PageText) -> Iterator[tuple[str, tuple[int, int], Row]]:
    """Numbers that fill the gap between two rows of one baseline, with the words before them and the row behind."""
    for row in page_text.rows:
        place = lone_amount(row)
        if place is None:
            continue
        before, behind = page_text.left_of(row), page_text.right_of(row)
        if before is None or behind is None or not re.search(r"[^\W\d_]", before.text):
            continue
        if row.box.x0 - before.box.x1 < _GAP and behind.box.x0 - row.box.x1 < _GAP:
            yield before.text, place, behind


def sums(page_text: PageText) -> Iterator[tuple[tuple[int, int], Row]]:
    """Numbers beside or under the name of a sum to which those over them, or beside them, add up; with that name."""
    for row in page_text.rows:
        if not names_a_sum(row.text):
            if _opens_with_a_sum(row) and (place := _first_of_level(page_text, row)) is not None:
                yield place, row
            continue
        level = [other for other in page_text.level_with(row) if other.box.x0 > row.box.x1]
        for total in level:
            if (place := lone_amount(total)) and _adds_up(page_text, place, _column_over(page_text, total)):
                yield place, row
        under = page_text.below(row)
        if under is not None and (place := lone_amount(under)) is not None:
            before = [other for other in page_text.level_with(under) if other.box.x1 < under.box.x0]
            if _adds_up(page_text, place, before):
                yield place, row


def _opens_with_a_sum(row: Row) -> bool:
    """Whether a row of heads begins with that of a sum: "Total PDUs   Ways of Working   Power Skills"."""
    said = row.text.split()
    return any(names_a_sum(" ".join(said[:many])) for many in range(2, min(len(said), _MOST_OF_A_HEAD)))


def _first_of_level(page_text: PageText, heads: Row) -> tuple[int, int] | None:
    """The first number under a row of heads, where those right of it make it."""
    level = [
        row for row in page_text.rows if 0 < row.box.y_mid - heads.box.y_mid < _UNDER * (heads.box.y1 - heads.box.y0)
    ]
    first = min((row for row in level if lone_amount(row)), key=lambda row: row.box.x0, default=None)
    if first is None:
        return None
    place, others = lone_amount(first), [row for row in page_text.level_with(first) if row.box.x0 > first.box.x1]
    return place if place is not None and _adds_up(page_text, place, others) else None


def head_over(page_text: PageText, place: tuple[int, int]) -> str:
    """What heads the column of numbers that a number ends."""
    row = page_text.row_at(place[0])
    while (over := page_text.above(row, within=3.0)) is not None:
        if lone_amount(over) is None:
            return over.text
        row = over
    return ""


def _column_over(page_text: PageText, total: Row) -> list[Row]:
    """The numbers over a sum in its column, one over another, each beside a name."""
    found: list[Row] = []
    row = total
    while (over := page_text.above(row, within=3.0)) is not None and lone_amount(over) is not None:
        is_one = abs(over.box.x1 - total.box.x1) < _MOST_COLUMNS or abs(over.box.x0 - total.box.x0) < _MOST_COLUMNS
        if not is_one or page_text.left_of(over) is None:
            break
        found.append(over)
        row = over
    return found


def _adds_up(page_text: PageText, place: tuple[int, int], parts: list[Row]) -> bool:
    """Whether two parts or more, that are not nothing, make the number."""
    spans = [span for part in parts if (span := lone_amount(part)) is not None]
    amounts = [_number(page_text, span) for span in spans]
    return len(spans) == len(parts) and sum(n > 0 for n in amounts) > 1 and sum(amounts) == _number(page_text, place)


def _number(page_text: PageText, place: tuple[int, int]) -> Decimal:
    return Decimal(page_text.text[slice(*place)].replace(",", "."))
