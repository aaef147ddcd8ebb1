"""The lines under a table's head: each cut into the columns and classified: a row, wrapped text, a sum, a heading.

A row has a day, an amount of credit or a state in the column for it. What stands in such a column and is nothing of
the kind is no part of the table.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from cpe_core.document import Word
from cpe_core.understanding.fields.credits import FRACTIONAL, as_printed, is_negative
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.field_names import field_named
from cpe_core.understanding.tables.headers import DATE_COLUMNS, TEXT_COLUMNS, TYPED_COLUMNS, Head, TextLine
from cpe_core.understanding.text.labels import names_a_sum, names_of_sums
from cpe_core.understanding.text.page_text import fuzzy_key
from cpe_core.vocabulary import words


@dataclass(slots=True, kw_only=True)
class TableLine:
    """A text line cut into the columns."""

    text_line: TextLine
    cells: tuple[tuple[Word, ...], ...]
    kind: str = "more"  # "row", "more", "total", "section", "other"

    def text(self, column: int) -> str:
        return " ".join(word.text for word in self.cells[column])


_TICK = re.compile(r"[\[(]?\s?[xX✓✔✗✘☒☑⊠√●•]\s?[\])]?|yes|ja|oui|sí|sim|sì", re.IGNORECASE)
_NO_TICK = re.compile(r"[\[(]\s?[\])]|[☐□○]|no|nein|non|não|[-–—]?", re.IGNORECASE)


def is_tick(text: str) -> bool:
    """Whether a cell is nothing but a tick, or a yes."""
    return _TICK.fullmatch(text) is not None


def is_no_tick(text: str) -> bool:
    """Whether a cell is nothing but an empty box, or a no, or holds nothing."""
    return _NO_TICK.fullmatch(text) is not None


def amount_in(text: str) -> str | None:
    """The amount of credit, where it is all that a cell holds ("1.5", "2 hrs", "CPE: 3"), with a decimal point.

    None for a negative one: it takes credit back.
    """
    match = _AMOUNT.match(text)
    if match is None or is_negative(text, match.start("n")):
        return None
    return as_printed(_SPACE_AT_POINT.sub("", match["n"]))


_SPACE_AT_POINT = re.compile(r"(?<=[.,])\s|\s(?=[.,])")


def is_day(text: str) -> bool:
    """Whether a day, or a range of days, is all that a cell holds; weekdays and times of day may stand with it."""
    found = dates_in(text)
    if not found:
        return False
    rest = text[: found[0].start] + text[found[-1].end :]
    return len(fuzzy_key(_WITH_DAYS.sub("", rest))) <= 3


_WITH_DAYS = re.compile(
    r"\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,2}[:.]\d\d(?:[:.]\d\d)?|at|[ap]\.?m\.?|UTC|GMT|[ECMP][SD]?T)\b",
    re.IGNORECASE,
)
_MARKS = r"(?:[\s_*:()\[\]†‡¹²³⁰⁴-⁹=–-]|\.(?!\d))*"
_UNITS = (
    "CPE|CPD|CE|CEU|PDU|PDH|CME|CLE|credit|credit hour|contact hour|hour|hr|unit|point|pt|h"
    "|Punkte?|Pkt|Stunden?|Std|UE|heure|crédit|unité|hora|crédito|punto|ECTS"
)
_AMOUNT = re.compile(
    rf"^{_MARKS}(?:(?:CPE|CE|CEU|credits?|hours?){_MARKS})*(?P<n>{FRACTIONAL}|\d{{1,3}}(?:\s?[.,]\s?\d{{1,3}})?|\.\d{{1,2}})"
    rf"(?:{_MARKS}(?:{_UNITS})s?\b)*(?:\([^)]*\))?{_MARKS}$",
    re.IGNORECASE,
)
_NOTHING = re.compile(r"^(?:[\W_]*|n/?a|none|nil|pending|tbd|not applicable)$", re.IGNORECASE)


def lines_under(head: Head, column_gaps: tuple[float, ...], text_lines: Sequence[TextLine]) -> list[TableLine]:
    lines = [TableLine(text_line=text_line, cells=_in_columns(text_line, column_gaps)) for text_line in text_lines]
    for before, line in pairwise([None, *lines]):
        if line is not None:
            line.kind = _kind(head, before, line)
    for line in _under_the_last_total(head, lines):
        line.kind = "other"
    return lines


def _under_the_last_total(head: Head, lines: list[TableLine]) -> list[TableLine]:
    """What stands under a sum behind which no row says what its columns are for: it is no part of the table."""
    typed = typed_columns(head)
    last = 0
    for place, line in enumerate(lines):
        says_it = line.kind == "row" and (has_state(head, line) or any(says(head, line, n) for n in typed))
        last = 0 if says_it else place + 1 if line.kind == "total" else last
    return [line for line in lines[last:] if last and line.kind in ("row", "more")]


def _in_columns(text_line: TextLine, column_gaps: tuple[float, ...]) -> tuple[tuple[Word, ...], ...]:
    cells: list[list[Word]] = [[] for _ in range(len(column_gaps) + 1)]
    for word in text_line:
        cells[bisect_right(column_gaps, word.box.x_mid)].append(word)
    return tuple(tuple(cell) for cell in cells)


def typed_columns(head: Head) -> list[int]:
    """The columns in which dates or amounts stand."""
    return [n for n, kinds in enumerate(head.kinds) if kinds & TYPED_COLUMNS]


def says(head: Head, line: TableLine, column: int) -> bool:
    """Whether a cell of a typed column holds what its column is for."""
    text = line.text(column)
    if head.kinds[column] & DATE_COLUMNS and is_day(text):
        return True
    return bool(head.kinds[column] & (TYPED_COLUMNS - DATE_COLUMNS)) and amount_in(text) is not None


def _kind(head: Head, before: TableLine | None, line: TableLine) -> str:
    if _is_total(head, line):
        return "total"
    typed = typed_columns(head)
    valid = [n for n in typed if says(head, line, n)]
    if _is_heading(head, line, bool(valid)):
        return "section"
    if valid and before is not None and _ends_range(before, line, valid):
        return "more"
    if valid:
        text = any(line.cells[n] for n, kinds in enumerate(head.kinds) if kinds & TEXT_COLUMNS)
        return "row" if text or len(valid) > 1 else "other"  # a lone day is a print date, a lone number a page's
    odd = [n for n in typed if line.cells[n] and not _NOTHING.match(line.text(n))]
    if odd and not _opens_date(head, line, odd):
        return "other"
    if has_state(head, line):
        return "row"
    filled = sum(bool(cell) for cell in line.cells)
    return "row" if filled >= 3 and filled * 2 > len(line.cells) and bool(line.cells[0]) else "more"


def _ends_range(before: TableLine, line: TableLine, valid: list[int]) -> bool:
    """The second line of a date cell: a range's last day, alone in its line."""
    filled = [n for n, cell in enumerate(line.cells) if cell]
    if filled != valid or len(valid) != 1:
        return False
    above = before.text(valid[0])
    joined = re.search(r"(?:[-–—]|\bto|\bthrough|&|\band)\s*$", above) or re.match(
        r"\W*(?:[-–—]|to\b)", line.text(valid[0])
    )
    return bool(joined) and bool(above)


def _opens_date(head: Head, line: TableLine, odd: list[int]) -> bool:
    """A date broken over lines: all that stands oddly is a month, a day or a year in a date's column."""
    months = r"[^\W\d_]{3,9}\.?|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|[-–,./&]|to|through"
    return all(
        head.kinds[n] & DATE_COLUMNS and re.fullmatch(rf"(?:(?:{months})[\s,./-]*){{1,4}}", line.text(n)) for n in odd
    )


def has_state(head: Head, line: TableLine) -> bool:
    """Whether a column of states holds one: "In Progress" makes a row, though neither day nor credits are there."""
    states = [line.text(n) for n, kinds in enumerate(head.kinds) if "status" in kinds]
    return any(fuzzy_key(state) in _states() for state in states if state)


@cache
def _states() -> frozenset[str]:
    return frozenset(
        map(fuzzy_key, (*words("tables", "not_completed", "names"), *words("tables", "completed", "names")))
    )


def _is_total(head: Head, line: TableLine) -> bool:
    if any(dates_in(line.text(n)) for n, kinds in enumerate(head.kinds) if kinds & DATE_COLUMNS):
        return False
    text = " ".join(word.text for word in line.text_line)
    bare = fuzzy_key(re.split(r"[\d:$(]", text, maxsplit=1)[0])
    named = any(names_a_sum(line.text(n)) for n in range(len(line.cells)) if line.cells[n])
    short = len(line.text_line) < 7 and bool(re.search(r"\d", text))
    named |= is_sum_of(line, "offered", "given")
    return named or bare in names_of_sums() or (bare.startswith("total") and short)


def is_sum_of(line: TableLine, *kinds: str) -> bool:
    """Whether all that names a line's amounts is what could be earned ("offered"), or what was ("given")."""
    names = [text for n in range(len(line.cells)) if (text := line.text(n)) and amount_in(text) is None]
    return len(names) == 1 and fuzzy_key(names[0]) in _sums(kinds)


@cache
def _sums(kinds: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fuzzy_key(name) for kind in kinds for name in words("tables", "totals", kind))


def _is_heading(head: Head, line: TableLine, says: bool) -> bool:
    """A heading between rows: a day where no column holds days, or a field of study where none holds fields."""
    filled = [n for n, cell in enumerate(line.cells) if cell]
    text = " ".join(word.text for word in line.text_line)
    if not head.has(DATE_COLUMNS) and (found := dates_in(text)):
        return len(text) - (found[-1].end - found[0].start) < 18 and not says
    fields = head.kinds and not any("fields_of_study" in kinds for kinds in head.kinds)
    return (
        bool(fields)
        and not says
        and filled == [0]
        and not head.kinds[0] & TEXT_COLUMNS
        and field_named(text) is not None
    )
