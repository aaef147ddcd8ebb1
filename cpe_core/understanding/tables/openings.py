"""Which lines open rows: those with a date, an amount or a state under the others', each row by one line."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from cpe_core.understanding.tables.alignment import (
    FEWEST,
    PieceLine,
    TextRun,
    aligned,
    begins_date,
    decimals_in,
    in_columns,
    kind_of_text,
)
from cpe_core.understanding.tables.list_headings import date_heading, is_total, year_of
from cpe_core.understanding.tables.states import is_state

_MOST = 0.5  # of the rows
_TWICE = 2
_FEW_BESIDE = 0.25  # of the dates in the fullest column; fewer stand there by chance
_NEAR = 1.7  # type sizes from a line of a cell to the next
_FILLED = 3  # columns of a row without a date, at least
_OPENING = {"date", "dated", "day", "month"}


def openings_in(lines: Sequence[PieceLine]) -> set[PieceLine]:
    """The lines that open rows: with a date, a day under the heading of its year, or an amount under dated headings."""
    home = {id(piece): line for line in lines for piece in line.pieces}

    def of(groups: Sequence[Sequence[TextRun]]) -> set[PieceLine]:
        return {home[id(piece)] for group in groups for piece in group}

    by_kind: dict[str, list[TextRun]] = {}
    amounts_in_text: list[TextRun] = []
    for line in lines:
        if is_total(line):
            continue
        for piece in line.pieces:
            by_kind.setdefault(piece.kind, []).append(piece)
            if piece.kind == "text":
                amounts_in_text += (decimals := decimals_in(piece))
                home |= {id(one): line for one in decimals}
    groups = aligned(_whole_dates(lines, by_kind.get("date", [])))
    dates = of([group for group in groups if len(group) >= _FEW_BESIDE * len(groups[0])])
    if len(dated := of(aligned(by_kind.get("dated", []), by_left=True))) > len(dates):
        dates = dated
    if "day" in by_kind and any(year_of(line) for line in lines):
        days = of(aligned(by_kind.get("day", [])))
        dates = days if len(days) > len(dates) else dates
    if not dates:
        months = [p for line in lines if len(line.pieces) > 1 for p in line.pieces if p.kind == "month"]
        dates = of(aligned(months))
    amounts_found = [*by_kind.get("amount", []), *amounts_in_text]
    amounts = of([group for group in aligned(amounts_found)[:2] if _are_amounts(group)])
    amounts = {line for line in amounts if any(piece.kind == "text" for piece in line.pieces)}
    if len(amounts) >= _TWICE * len(dates) and len(amounts) >= FEWEST and not amounts & dates:
        headings = [line for line in lines if line not in amounts and date_heading(line)]
        if headings and min(line.place for line in headings) < min(line.place for line in amounts):
            return amounts
    return dates


def _are_amounts(group: Sequence[TextRun]) -> bool:
    """Whether amounts under one another are no row numbers: these count up one by one."""
    numbers = [int(piece.text) for piece in group if piece.text.isdecimal()]
    return len(numbers) * 2 < len(group) or sum(b - a == 1 for a, b in pairwise(numbers)) * 2 < len(numbers)


def _whole_dates(lines: Sequence[PieceLine], dates: list[TextRun]) -> list[TextRun]:
    """The dates, and pieces that are a date with the piece under them."""
    found = list(dates)
    for line, under in pairwise(lines):
        if line.page != under.page or line.strip != under.strip or under.y - line.y > _NEAR * line.size:
            continue
        for piece in line.pieces:
            if piece.kind in ("text", "day", "number") and begins_date(piece.text):
                below = [other for other in under.pieces if min(other.x1, piece.x1) > max(other.x0, piece.x0)]
                if any(kind_of_text(f"{piece.text} {other.text}") == "date" for other in below):
                    found.append(piece)
    return found


# -- stretches of one page and strip ---------------------------------------------------------------


@dataclass(kw_only=True, eq=False)
class Stretch:
    """The lines of one strip of one page."""

    lines: list[PieceLine]

    def inner(self, opening: set[PieceLine]) -> list[PieceLine]:
        places = [n for n, line in enumerate(self.lines) if line in opening]
        return self.lines[places[0] : places[-1] + 1] if places else []

    def around(self, table: Grid) -> list[PieceLine]:
        """The inner lines, and those over and under them that fill columns as rows do."""
        inner = set(self.inner(table.opening))
        return [
            line
            for line in self.lines
            if line in inner or (sum(map(bool, table.cells(line))) >= _FILLED and not _is_head_like(line))
        ]


def _is_head_like(line: PieceLine) -> bool:
    return any(":" in piece.text and piece.kind in ("text", "dated") for piece in line.pieces)


def stretches_of(lines: Sequence[PieceLine], opening: set[PieceLine]) -> list[Stretch]:
    found = [Stretch(lines=list(group)) for _, group in groupby(lines, key=lambda line: (line.page, line.strip))]
    return [stretch for stretch in found if any(line in opening for line in stretch.lines)]


@dataclass(kw_only=True, eq=False)
class Grid:
    """Lines cut into columns, each once."""

    lines: list[PieceLine]
    columns: list[tuple[float, float]]
    opening: set[PieceLine]
    heads: list[PieceLine] = field(default_factory=list)
    sorts: list[str] = field(default_factory=list)  # of each column: whether days, amounts or states stand in it
    marked: list[int] = field(default_factory=list)  # columns in which most rows have an amount, a date or a state
    tails: set[PieceLine] = field(default_factory=set)  # second lines of dates
    _cells: dict[PieceLine, list[tuple[TextRun, ...]]] = field(default_factory=dict)

    def cells(self, line: PieceLine) -> list[tuple[TextRun, ...]]:
        if line not in self._cells:
            self._cells[line] = in_columns(line, self.columns)
        return self._cells[line]

    def text(self, line: PieceLine, column: int) -> str:
        return " ".join(piece.text for piece in self.cells(line)[column])

    def joined(self, lines: Sequence[PieceLine]) -> list[list[TextRun]]:
        found: list[list[TextRun]] = [[] for _ in self.columns]
        for line in lines:
            for n, cell in enumerate(self.cells(line)):
                found[n].extend(cell)
        return found

    def settle_openings(self, inside: Sequence[PieceLine], around: Sequence[PieceLine]) -> None:
        """Open rows by the one column that opens most, and those that lack it by what marks the others.

        Rows that lack it may stand over the first of the `inside` lines and under the last: in `around`.
        """
        kinds: dict[PieceLine, list[str]] = {
            line: [kind_of_text(self.text(line, n)) for n in range(len(self.columns))] for line in inside
        }
        counts = Counter(n for line in self.opening for n, kind in enumerate(kinds.get(line, ())) if kind in _OPENING)
        if not counts:
            counts = Counter(
                n for line in self.opening for n, kind in enumerate(kinds.get(line, ())) if kind == "amount"
            )
        if not counts:
            return
        primary = max(counts, key=lambda n: (counts[n], -n))
        wanted = (
            _OPENING if any(kinds[line][primary] in _OPENING for line in self.opening if line in kinds) else {"amount"}
        )
        openings = [line for line in inside if kinds[line][primary] in wanted and not (is_total(line) or year_of(line))]
        openings = self._without_ends(openings, primary)
        self.opening = set(openings)
        self.tails = {
            under
            for line, under in pairwise(self.lines)
            if line in self.opening and under not in self.opening and self._goes_on(line, under, primary)
        }
        for column in range(len(self.columns)):
            sorts = Counter(self._sort(self.text(line, column)) for line in around)
            sorts.pop("", 0)
            self.sorts.append(max(sorts, key=lambda sort: (sorts[sort], sort), default=""))
        firmest = sorted(
            (n for n in range(len(self.columns)) if n != primary), key=lambda n: -self._typed_share(n, openings)
        )
        added: list[tuple[tuple[int, int], float]] = [(_home(line), line.y) for line in openings]
        apart = _MOST * _usual_step(openings)
        for column in firmest:
            lines = [line for line in around if self._may_open(line, column)]
            if len(lines) >= _MOST * len(openings):
                self.marked.append(column)
            off = self._offset(lines, openings)
            for line in self._unmatched(lines, openings, off):
                level = line.y - off
                if all(home != _home(line) or abs(level - y) > apart for home, y in added):
                    added.append((_home(line), level))
                    self.opening.add(line)

    def _goes_on(self, line: PieceLine, under: PieceLine, column: int) -> bool:
        """Whether a date goes on in the next line: "27-Nov-" over "2025"."""
        one, two = self.text(line, column), self.text(under, column)
        near = _home(line) == _home(under) and under.y - line.y < _NEAR * line.size
        return near and bool(two) and begins_date(one) and kind_of_text(f"{one} {two}") == "date"

    def may_open(self, line: PieceLine) -> bool:
        """Whether a line that stands by itself is a row without what opens the others."""
        filled = sum(map(bool, self.cells(line)))
        return filled >= _TWICE and any(self._may_open(line, column) for column in self.marked)

    def _typed_share(self, column: int, openings: Sequence[PieceLine]) -> float:
        """How many openings hold an amount or a date in a column; states come after those, for they wrap."""
        typed = sum(kind_of_text(self.text(line, column)) in (*_OPENING, "amount") for line in openings)
        return typed / max(len(openings), 1)

    def _may_open(self, line: PieceLine, column: int) -> bool:
        """Whether a row may be told by what stands in a column of a line, for it is what the column holds."""
        return (
            self._sort(self.text(line, column)) == self.sorts[column]
            and bool(self.sorts[column])
            and not (is_total(line) or date_heading(line) or year_of(line))
        )

    @staticmethod
    def _sort(text: str) -> str:
        kind = kind_of_text(text)
        if kind in _OPENING:
            return "day"
        return kind if kind == "amount" else "state" if is_state(text) else ""

    def _unmatched(self, lines: Sequence[PieceLine], openings: Sequence[PieceLine], off: float) -> list[PieceLine]:
        """Of lines that a column marks, those that belong to no opening: each opening has the nearest as its own.

        Nothing where the column marks few rows, or lines that hold nothing else.
        """
        own = set(openings)
        if sum(line in own for line in lines) < _MOST * len(openings) and len(lines) < _MOST * len(openings):
            return []
        more = Counter(map(_home, lines)) - Counter(map(_home, openings))
        lines = [line for line in lines if more[_home(line)]]  # elsewhere each opening has its own
        nearest: dict[PieceLine, PieceLine] = {}
        places = [line.place for line in openings]
        for line in lines:
            at = bisect_left(places, line.place)
            near = [one for one in openings[max(at - 1, 0) : at + 1] if _home(one) == _home(line)]
            if near:
                home = min(near, key=lambda one: abs(line.y - one.y - off))
                if home not in nearest or abs(nearest[home].y - home.y - off) > abs(line.y - home.y - off):
                    nearest[home] = line
        taken = set(nearest.values())
        return [line for line in lines if line not in taken and sum(bool(cell) for cell in self.cells(line)) >= _TWICE]

    @staticmethod
    def _offset(lines: Sequence[PieceLine], openings: Sequence[PieceLine]) -> float:
        """How far under the opening of its row what a column holds stands: where cells stand in the middle, lower."""
        places = [line.place for line in lines]
        steps = []
        for one in openings:
            under = lines[bisect_left(places, one.place) :][:1]
            if under and _home(under[0]) == _home(one):
                steps.append(under[0].y - one.y)
        steps.sort()
        return steps[len(steps) // 3] if steps else 0.0

    def _without_ends(self, openings: list[PieceLine], column: int) -> list[PieceLine]:
        """Openings without the second line of a range: the day under "04.09.2023 –"."""
        found: list[PieceLine] = []
        for line in openings:
            if (
                found
                and line.page == found[-1].page
                and line.y - found[-1].y < 2 * line.size
                and re.search(r"(?:[-–—]|\bto|\bbis|\bau?)$", self.text(found[-1], column).strip())
            ):
                continue
            found.append(line)
        return found


def _home(line: PieceLine) -> tuple[int, int]:
    return line.page, line.strip


def _usual_step(openings: Sequence[PieceLine]) -> float:
    """How far rows stand from one another that stand near."""
    steps = sorted(b.y - a.y for a, b in pairwise(openings) if _home(a) == _home(b))
    return steps[len(steps) // 10] if steps else 0.0
