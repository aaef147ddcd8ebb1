"""Tables: rows of cells under a head, over as many pages as its head repeats or its columns go on.

A row begins where a date or an amount of credit stands in its column; lines without one are wrapped text of the row
they stand nearest to. Sums, headings between rows and lines that fit no column are distinguished. What a table means
(courses, sessions, fields of study) is for those who ask; a cell that is empty on the page is empty here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from cpe_core.document import Box, Page, Word
from cpe_core.records import Evidence
from cpe_core.understanding.fields.title_phrases import join_lines
from cpe_core.understanding.tables.headers import (
    AMOUNT_COLUMNS,
    TEXT_COLUMNS,
    Head,
    TextLine,
    column_gaps_of,
    heads_of,
    middle,
    type_size,
)
from cpe_core.understanding.tables.levelling import levelled, printed
from cpe_core.understanding.tables.lines import (
    TableLine,
    amount_in,
    has_state,
    is_sum_of,
    lines_under,
    says,
    typed_columns,
)
from cpe_core.understanding.tables.own_columns import with_own_lines
from cpe_core.understanding.tables.standing import standing_of
from cpe_core.understanding.text.page_text import fuzzy_key

_NEXT_LINE = 1.9  # type sizes between the middles of a cell's lines, at most
_WIDER = 1.15  # a gap this much wider than another parts rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one column of one row; empty where nothing does.

    `read` is what the evidence says where it stands in several places (a day, and its year in a heading), and `reasons`
    tell that.
    """

    evidence: tuple[Evidence, ...] = ()  # one for each line
    read: str | None = None
    reasons: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        if self.read is not None:
            return self.read
        return join_lines([e.text for e in self.evidence]) if self.evidence else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """The cells of one row, one for each column, and the heading between rows that it stands under.

    `left_out` is what says that it is no completed course, "" where nothing does; `doubts` are about all its values.
    """

    cells: tuple[Cell, ...]
    section: Cell = Cell()
    ocr: bool = False
    certainty: float = 1.0  # of its least certain word
    left_out: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A head and its rows. `words` are all that the table takes up on its pages, each with its page; sums left out."""

    heads: tuple[Cell, ...]
    kinds: tuple[frozenset[str], ...]
    rows: tuple[TableRow, ...]
    totals: tuple[Cell, ...] = ()  # the amounts of rows that sum up others
    words: frozenset[tuple[int, Word]] = frozenset()

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(head.text for head in self.heads)

    def has(self, *wanted: str) -> bool:
        return any(kinds & set(wanted) for kinds in self.kinds)


def find_tables(pages: Iterable[Page]) -> tuple[Table, ...]:
    """All tables of the pages; one that goes on over pages, its head repeated or not, is one."""
    chains: list[list[_Part]] = []
    for as_printed in pages:
        page = levelled(as_printed)
        text_lines = page.text_lines
        aspect = page.width / page.height
        places = [*heads_of(text_lines, aspect)]
        if not places and chains and (part := _continued(chains[-1][-1], page, text_lines)) is not None:
            chains[-1].append(part)
        for (place, head), (end, _) in pairwise([*places, (len(text_lines), None)]):
            if head is None:
                continue
            part = _part(page, *with_own_lines(head, text_lines[place + head.depth : end], page))
            if chains and [*map(fuzzy_key, chains[-1][-1].head.labels)] == [*map(fuzzy_key, part.head.labels)]:
                chains[-1].append(part)
            else:
                chains.append([part])
    return tuple(table for chain in chains if (table := _table(chain)).rows and _is_typed(chain))


# -- one span of text lines under one head ---------------------------------------------------------


@dataclass(slots=True, kw_only=True)
class _Part:
    """One span of a table: on one page, under one head."""

    page: Page
    head: Head
    column_gaps: tuple[float, ...]
    lines: list[TableLine]
    repeated: bool = True  # whether its head is printed over it
    cut: list[list[TableLine]] = field(default_factory=list)  # filled by `_cut`: the lines of each row


def _part(page: Page, head: Head, text_lines: Sequence[TextLine]) -> _Part:
    """Looked at twice: what the first look shows to lie outside the rows must not blur where columns end."""
    aspect = page.width / page.height
    first = lines_under(head, column_gaps_of(head, text_lines, aspect), text_lines)
    last = max((n for n, line in enumerate(first) if line.kind == "row"), default=-1)
    inner = [line.text_line for line in first[: last + 1] if line.kind in ("row", "more")]
    column_gaps = column_gaps_of(head, inner, aspect)
    return _Part(page=page, head=head, column_gaps=column_gaps, lines=lines_under(head, column_gaps, text_lines))


def _continued(before: _Part, page: Page, text_lines: Sequence[TextLine]) -> _Part | None:
    """The rows of a page without a head that stand in the columns of the page before."""
    lines = lines_under(before.head, before.column_gaps, text_lines)
    typed = typed_columns(before.head)
    text = [n for n, kinds in enumerate(before.head.kinds) if kinds & TEXT_COLUMNS]
    whole = [
        n
        for n, line in enumerate(lines)
        if line.kind == "row" and all(says(before.head, line, c) for c in typed) and any(line.cells[c] for c in text)
    ]
    if not whole:
        return None
    return _Part(page=page, head=before.head, column_gaps=before.column_gaps, lines=lines[whole[0] :], repeated=False)


def _is_typed(chain: list[_Part]) -> bool:
    """Whether most rows say a day, an amount or a state where their column is for one; else the head was none."""
    rows = [(part.head, line) for part in chain for line in part.lines if line.kind == "row"]
    typed = sum(has_state(head, line) or any(says(head, line, n) for n in typed_columns(head)) for head, line in rows)
    return typed * 2 > len(rows)


# -- lines into rows -------------------------------------------------------------------------------


def _cut(part: _Part, previous: list[TableLine] | None) -> None:
    """Gather the lines of each row: each wrapped line goes to the row it stands nearest to."""
    leading: list[TableLine] = []
    for line in part.lines:
        if line.kind == "row":
            _open_row(part, leading, line, previous)
            leading = []
        elif line.kind == "more":
            leading.append(line)
        else:
            _close_row(part, leading)
            leading = []
    _close_row(part, leading)


def _open_row(part: _Part, between: list[TableLine], line: TableLine, previous: list[TableLine] | None) -> None:
    if part.cut:
        own, above = _shared_out([part.cut[-1][-1], *between, line])
        part.cut[-1].extend(own)
        part.cut.append([*above, line])
        return
    near = [one for one in between if _reaches(one, line, between)]
    rest = [one for one in between if one not in near]
    if rest and previous is not None and part.repeated:
        previous.extend(rest)  # the last row of the page before goes on under the repeated head
    part.cut.append([*near, line])


def _reaches(one: TableLine, line: TableLine, between: list[TableLine]) -> bool:
    chain = [*between[between.index(one) :], line]
    return all(_gap(a, b) < 1.5 * type_size(b.text_line) for a, b in pairwise(chain))


def _shared_out(lines: list[TableLine]) -> tuple[list[TableLine], list[TableLine]]:
    """The lines between two rows: those of the row above and those of the row below, parted at the widest gap."""
    gaps = [_gap(a, b) for a, b in pairwise(lines)]
    widest = max(gaps)
    if len(gaps) < 2:
        return [], []
    cut = gaps.index(widest) if widest > _WIDER * min(gaps) else len(gaps) - 1
    return lines[1 : cut + 1], lines[cut + 1 : -1]


def _close_row(part: _Part, after: list[TableLine]) -> None:
    if part.cut and after:
        last = part.cut[-1][-1]
        part.cut[-1].extend(_near([last, *after])[1:])


def _near(lines: list[TableLine]) -> list[TableLine]:
    """The first line and those that follow it at the pitch of a wrapped cell."""
    for place, (a, b) in enumerate(pairwise(lines)):
        if _gap(a, b) > _NEXT_LINE * type_size(b.text_line):
            return lines[: place + 1]
    return lines


def _gap(a: TableLine, b: TableLine) -> float:
    return middle(b.text_line) - middle(a.text_line)


# -- the whole table -------------------------------------------------------------------------------


def _table(chain: list[_Part]) -> Table:
    rows: list[TableRow] = []
    taken: set[tuple[int, Word]] = set()
    totals: list[Cell] = []
    built: list[tuple[_Part, list[TableLine], TableLine | None]] = []
    section: TableLine | None = None
    for part in chain:
        _cut(part, built[-1][1] if built and built[-1][0].page is not part.page else None)
        heads = {id(next(line for line in one if line.kind == "row")): one for one in part.cut}
        for line in part.lines:
            if line.kind == "section":
                section = line
                taken |= {(part.page.number, word) for word in printed(line.text_line)}
            elif line.kind == "total":
                totals.extend(_total(part, line))
            elif id(line) in heads:
                built.append((part, heads[id(line)], section))
        if part.repeated:
            taken |= {(part.page.number, word) for word in printed(part.head.words)}
    places = _pages(chain)
    for part, lines, over in built:
        rows.append(_row(part, lines, over, places))
        taken |= {(places[id(line)], word) for line in lines for word in printed(line.text_line)}
    head = chain[0].head
    return Table(
        heads=_heads(chain[0].page.number, head), kinds=head.kinds, rows=tuple(rows),
        totals=tuple(totals), words=frozenset(taken),
    )  # fmt: skip


def _heads(page: int, head: Head) -> tuple[Cell, ...]:
    return tuple(
        Cell(evidence=(replace(_evidence(page, [w for w in head.words if box.covers(w.box) > 0.5]), text=label),))
        for box, label in zip(head.boxes, head.labels, strict=True)
    )


def _pages(chain: list[_Part]) -> dict[int, int]:
    """The page of each line; a row may begin on one page and end on the next."""
    return {id(line): part.page.number for part in chain for line in part.lines}


def _row(part: _Part, lines: list[TableLine], over: TableLine | None, pages: dict[int, int]) -> TableRow:
    cells = tuple(
        Cell(evidence=tuple(_evidence(pages[id(line)], line.cells[n]) for line in lines if line.cells[n]))
        for n in range(len(part.column_gaps) + 1)
    )
    section = Cell(evidence=(_evidence(pages[id(over)], over.text_line),)) if over is not None else Cell()
    ocr = any(word.source == "ocr" for line in lines for word in line.text_line)
    certainty = min(word.certainty for line in lines for word in line.text_line)
    left_out, doubts = standing_of((label, cell.text) for label, cell in zip(part.head.labels, cells, strict=False))
    return TableRow(cells=cells, section=section, ocr=ocr, certainty=certainty, left_out=left_out, doubts=doubts)


def _evidence(page: int, cell: Sequence[Word]) -> Evidence:
    return Evidence(page=page, box=Box.around(w.box for w in printed(cell)), text=" ".join(w.text for w in cell))


def _total(part: _Part, line: TableLine) -> list[Cell]:
    """The amount of a summing row: in its column, or the last one in its line that is not all there was ("of 16").

    None of what could be earned.
    """
    if is_sum_of(line, "offered"):
        return []
    columns = [n for n, kinds in enumerate(part.head.kinds) if kinds & AMOUNT_COLUMNS and says(part.head, line, n)]
    if columns:
        return [Cell(evidence=(_evidence(part.page.number, line.cells[n]),)) for n in columns[:1]]
    words_before = zip([None, *line.text_line], line.text_line, strict=False)
    held = [(before, word) for before, word in words_before if amount_in(word.text) is not None]
    earned = [word for before, word in held if before is None or before.text.lower().strip("(") != "of"]
    numbers = earned or [word for _, word in held]
    return [Cell(evidence=(_evidence(part.page.number, numbers[-1:]),))] if numbers else []
