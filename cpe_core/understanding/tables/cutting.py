"""Lines cut into rows: by white space, or by the way in which cells stand where that does not tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from cpe_core.understanding.tables.alignment import PieceLine, TextRun
from cpe_core.understanding.tables.list_headings import date_heading, is_total, year_of
from cpe_core.understanding.tables.openings import Grid, Stretch
from cpe_core.understanding.tables.states import state_alone

_FILLED = 3  # columns of a row, at least
_SAME_TYPE = 0.08
_EDGE = 0.012  # of the page's width


@dataclass(kw_only=True, eq=False)
class ListRow:
    """One row: the line that opens it, its pieces by column, and the headings over it."""

    opening: PieceLine
    lines: list[PieceLine] = field(default_factory=list)
    cells: list[list[TextRun]] = field(default_factory=list)
    headings: tuple[PieceLine, ...] = ()  # nearest last
    unclear: bool = False  # where it begins or ends


class Cutter:
    """Cuts the lines of all stretches into rows."""

    def __init__(self, table: Grid, stretches: Sequence[Stretch]) -> None:
        self.table = table
        self.stretches = stretches
        self.headings: list[PieceLine] = []
        self.ended = False  # whether something else stands under the last row of the page before
        self.lost = 0  # what looks like a row and is none
        self.usual = self.longest = 1  # lines of a row
        self.first_size = 0.0
        self.stand = "top"
        self.known = True
        self.column = self._widest()
        inline = sum(any(piece.kind == "dated" for piece in line.pieces) for line in table.opening)
        self.of_states = inline * 2 < len(table.opening)  # on a card a state is none that others stand under
        self.votes: Counter[str] = Counter()
        stand, known = self._standing()
        self.white = self._white()
        if self.white is None:
            self.stand, self.known = stand, known

    def rows(self) -> list[ListRow]:
        """The rows of all stretches, in order; `lost` counts what looks like one and is none."""
        sizes = sorted(len(between) + 1 for stretch in self.stretches for *_, between in self._pairs(stretch))
        if sizes:
            self.usual, self.longest = sizes[len(sizes) // 10], sizes[-1 - len(sizes) // 10]
        found: list[ListRow] = []
        for stretch in self.stretches:
            found.extend(self._of(stretch, found[-1] if found else None))
        return found

    # -- how rows are parted

    def _white(self) -> float | None:
        """White space as high parts rows, if it is higher between any two openings than within rows."""
        widest, inner = [], []
        for stretch in self.stretches:
            for a, b, between in self._pairs(stretch):
                if any(self._is_heading(line) or is_total(line) for line in between):
                    continue
                bands = _bands([a, *between, b])
                widest.append(max(bands))
                rest = sorted(bands)[:-1]
                inner += rest
        if not widest:
            return None
        widest.sort()
        low = widest[len(widest) // 20]
        if not inner:
            return low / 2 if low > 0 else None
        inner.sort()
        size = self.stretches[0].lines[0].size
        high = inner[max(len(inner) * 9 // 10 - 1, 0)]
        if high + 0.1 * size < low:
            return (low + high) / 2
        return None

    def _pairs(self, stretch: Stretch) -> Iterator[tuple[PieceLine, PieceLine, list[PieceLine]]]:
        places = [n for n, line in enumerate(stretch.lines) if line in self.table.opening]
        for a, b in pairwise(places):
            yield stretch.lines[a], stretch.lines[b], stretch.lines[a + 1 : b]

    def _standing(self) -> tuple[str, bool]:
        """How cells stand where white space does not tell, by where their lines would have to be broken."""
        votes = self.votes
        column = self.column
        self.right = right = max(
            (p.x1 for line in self.table.opening for p in self.table.cells(line)[column]), default=1.0
        )
        between_any = False
        for stretch in self.stretches:
            for a, b, between in self._pairs(stretch):
                inside = [line for line in between if self.table.cells(line)[column] and not self._is_heading(line)]
                if not inside:
                    continue
                between_any = True
                votes["top"] += self._breaks(a, inside[0], column, right)
                votes["foot"] += self._breaks(inside[-1], b, column, right)
            first = next(n for n, line in enumerate(stretch.lines) if line in self.table.opening)
            last = max(n for n, line in enumerate(stretch.lines) if line in self.table.opening)
            above = stretch.lines[first - 1 : first] if first else []
            below = stretch.lines[last + 1 : last + 2]
            votes["foot"] += bool(above and self._goes_with(above[0], stretch.lines[first]))
            votes["top"] += bool(below and self._goes_with(below[0], stretch.lines[last]))
        if not between_any:
            return "top", True
        ((best, most),) = votes.most_common(1) or [("top", 0)]
        return best, most > 0 and most >= 2 * (sum(votes.values()) - most)

    def _goes_with(self, line: PieceLine, opening: PieceLine) -> bool:
        near = abs(line.y - opening.y) < 1.6 * max(line.size, opening.size)
        return near and not self._is_heading(line) and not is_total(line)

    def _headings_in(self, lines: Sequence[PieceLine]) -> list[PieceLine]:
        """The lines over a row that are a heading and none of its title: the next line's first word had room there."""
        if any(piece.kind == "dated" for piece in lines[-1].pieces):
            return []  # a card: its title is no column's
        if self.votes["foot"] > self.votes["top"]:
            return []
        for n in reversed(range(len(lines) - 1)):
            cells, under = self.table.cells(lines[n]), self.table.cells(lines[n + 1])
            alone = bool(cells[self.column]) and sum(map(bool, cells)) == 1 and bool(under[self.column])
            if alone and not self._breaks(lines[n], lines[n + 1], self.column, self.right):
                return list(lines[: n + 1])
        return []

    def _breaks(self, a: PieceLine, b: PieceLine, column: int, right: float) -> bool:
        """Whether the first word of `b` had no room at the end of `a`."""
        one, two = self.table.cells(a)[column], self.table.cells(b)[column]
        if not one or not two:
            return False
        word = two[0].words[0]
        return one[-1].x1 + (word.box.x1 - word.box.x0) * 1.1 > right

    def _widest(self) -> int:
        """The column that holds most letters."""
        letters = Counter(
            {
                n: sum(sum(map(str.isalpha, self.table.text(line, n))) for line in self.table.opening)
                for n in range(len(self.table.columns))
            }
        )
        return letters.most_common(1)[0][0]

    # -- one stretch

    def _of(self, stretch: Stretch, before: ListRow | None) -> list[ListRow]:
        rows: list[ListRow] = []
        lines = stretch.lines
        places = [n for n, line in enumerate(lines) if line in self.table.opening]
        leading = lines[: places[0]]
        own, rest = self._ending_in(leading, lines[places[0]])
        left = self._carried(rest, before) if not self.ended else []
        self.ended = False
        for line in rest:
            if line not in left:
                self._note(line)
        rows.append(self._row(lines[places[0]], own))
        self.lost += sum(
            self._is_like_a_row(group) for group in self._groups([line for line in rest if line not in left])
        )
        for a, b in pairwise(places):
            up, middle, down, unclear = self._shared([lines[a], *lines[a + 1 : b], lines[b]])
            rows[-1].lines += up
            rows[-1].unclear |= unclear
            rows += self._others(middle, between=True)
            heading = self._headings_in([*down, lines[b]])
            for line in heading:
                self._note(line)
            rows.append(self._row(lines[b], down[len(heading) :], unclear or bool(heading and self.votes["foot"])))
        tail = self._beginning_with(lines[places[-1]], lines[places[-1] + 1 :])
        rows[-1].lines += tail
        under = lines[places[-1] + 1 + len(tail) :]
        self.ended = bool(under)
        return [*rows, *self._others(under)]

    def _others(self, lines: Sequence[PieceLine], *, between: bool = False) -> list[ListRow]:
        """The rows among lines between two openings that belong to neither: their own day cannot be read.

        What only looks like a row is counted as lost; headings are kept for the rows under them.
        """
        rows: list[ListRow] = []
        for group in self._groups(lines):
            opening = next((line for line in group if self.table.may_open(line)), None)
            if opening is not None and len(group) <= self.longest:
                rows.append(self._row(opening, []))
                rows[-1].lines = list(group)
                continue
            self.lost += self._is_like_a_row(group) or (between and self._fills_columns(group))
            for line in group:
                self._note(line)
        return rows

    def _groups(self, lines: Sequence[PieceLine]) -> list[list[PieceLine]]:
        """The lines, parted where white space parts rows."""
        found: list[list[PieceLine]] = []
        for line in lines:
            parted = self.white is None or not found or line.top - max(one.bottom for one in found[-1]) > self.white
            if parted or self._is_heading(line) or is_total(line) or self._is_heading(found[-1][-1]):
                found.append([])
            found[-1].append(line)
        return found

    def _fills_columns(self, group: Sequence[PieceLine]) -> bool:
        """Whether lines between two rows of a table fill its columns as rows do, the title's too."""
        cells = self.table.joined(group)
        filled = sum(map(bool, cells))
        alone = any(self._is_heading(line) or is_total(line) for line in group)
        return filled >= max(_FILLED, len(cells) / 2) and bool(cells[self.column]) and not alone

    def _is_like_a_row(self, group: Sequence[PieceLine]) -> bool:
        """Whether lines without an opening look like a card: as many as others have, the first in a title's type."""
        if self.of_states or len(group) < max(self.usual, 2) or len(group) > self.longest:
            return False
        return abs(group[0].size - self.first_size) <= _SAME_TYPE * self.first_size

    def _row(self, opening: PieceLine, above: Sequence[PieceLine], unclear: bool = False) -> ListRow:
        row = ListRow(opening=opening, lines=[*above, opening], headings=tuple(self.headings), unclear=unclear)
        self.first_size = self.first_size or row.lines[0].size
        return row

    def _note(self, line: PieceLine) -> None:
        """A heading that the rows below stand under, if it is one."""
        if not is_total(line):
            self.headings = [*self.headings[-5:], line]

    def _limit(self, line: PieceLine) -> float:
        return self.white if self.white is not None else 0.9 * line.size

    def _ending_in(self, above: Sequence[PieceLine], opening: PieceLine) -> tuple[list[PieceLine], list[PieceLine]]:
        """The lines that end in the opening of a stretch's first row, and those above them."""
        if self.white is None and self.stand == "top":
            return [], list(above)
        place = len(above)
        chain = [*above, opening]
        while (
            place > 0
            and _band(chain[place - 1], chain[place:][0], chain) < self._limit(opening)
            and not self._is_heading(above[place - 1])
        ):
            place -= 1
        return list(above[place:]), list(above[:place])

    def _beginning_with(self, opening: PieceLine, below: Sequence[PieceLine]) -> list[PieceLine]:
        if self.white is None and self.stand == "foot":
            return []
        found: list[PieceLine] = []
        for line in below:
            last = max((opening, *found), key=lambda one: one.bottom)
            if line.top - last.bottom >= self._limit(opening) or self._is_heading(line) or is_total(line):
                break
            found.append(line)
        return found

    def _carried(self, rest: Sequence[PieceLine], before: ListRow | None) -> list[PieceLine]:
        """Lines at the top of a page that end the last row of the page before."""
        if before is None or before.opening.page == (rest[0].page if rest else before.opening.page):
            return []
        if any(
            self._is_heading(line) or any(p.kind not in ("text", "amount", "number") for p in line.pieces)
            for line in rest
        ):
            return []
        if not all(self._is_aligned(piece) for line in rest for piece in line.pieces):
            return []
        if before.lines[-1].y < 0.75 or len(rest) > 4 or any(line.size > 1.15 * before.opening.size for line in rest):
            return []
        before.lines += rest
        before.unclear = True
        return list(rest)

    def _is_aligned(self, piece: TextRun) -> bool:
        """Whether a piece stands at an edge of a column."""
        return any(abs(piece.x0 - a) < _EDGE or abs(piece.x1 - b) < _EDGE for a, b in self.table.columns)

    def _shared(self, lines: list[PieceLine]) -> tuple[list[PieceLine], list[PieceLine], list[PieceLine], bool]:
        """The lines between two openings: those of the row above, those of none, those of the row below; if unclear."""
        inner = lines[1:-1]
        if not inner:
            return [], [], [], False
        bands = _bands(lines)
        if self.white is not None:
            wide = [n for n, band in enumerate(bands) if band > self.white]
            if wide:
                up, middle, down = lines[1 : wide[0] + 1], lines[wide[0] + 1 : wide[-1] + 1], lines[wide[-1] + 1 : -1]
                return up, middle, down, False
            cut = max(range(len(bands)), key=lambda n: bands[n])
            return lines[1 : cut + 1], [], lines[cut + 1 : -1], True
        if any(self._is_heading(line) or is_total(line) for line in inner):
            first = next(n for n, line in enumerate(inner) if self._is_heading(line) or is_total(line))
            last = max(n for n, line in enumerate(inner) if self._is_heading(line) or is_total(line))
            return inner[:first], inner[first : last + 1], inner[last + 1 :], False
        if self.stand == "foot":
            return [], [], inner, not self.known
        return inner, [], [], not self.known

    def _is_heading(self, line: PieceLine) -> bool:
        """Whether a line between rows is a heading: a year, a term, a state, or a text that no column holds."""
        if line in self.table.tails:
            return False
        if year_of(line) or (date_heading(line) and line not in self.table.opening):
            return True
        if len(line.pieces) > 1 or is_total(line):
            return False
        if self.of_states and self.table.cells(line)[self.column] and state_alone(line.text):
            return True
        return reaches_over(line.pieces[0], self.table.columns)


def reaches_over(piece: TextRun, columns: Sequence[tuple[float, float]]) -> bool:
    """Whether a piece stands in more than one column."""
    return sum(min(b, piece.x1) - max(a, piece.x0) > 0.01 for a, b in columns) > 1


def _bands(lines: Sequence[PieceLine]) -> list[float]:
    """The white space between each two lines, over the whole width; below zero where they reach into one another."""
    found, low = [], lines[0].bottom
    for line in lines[1:]:
        found.append(line.top - low)
        low = max(low, line.bottom)
    return found


def _band(a: PieceLine, b: PieceLine, _: Sequence[PieceLine]) -> float:
    return b.top - a.bottom
