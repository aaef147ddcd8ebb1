"""A list of courses that is seen by what repeats, as a table: which column is what, and each row's cells.

The title's column is that with the longest and most different texts; amounts are credits where the head says so, else
where they stand on a grid of quarters; of two days the later is that of completion, never a due date. Cards, where a
line of day, amount and sponsor stands under a title, give the same cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from cpe_core.document import Page
from cpe_core.records import Evidence
from cpe_core.understanding.fields.credits import on_grid
from cpe_core.understanding.fields.date_grammar import dates_in
from cpe_core.understanding.fields.delivery_methods import method_named
from cpe_core.understanding.fields.field_names import field_named
from cpe_core.understanding.tables.alignment import (
    PieceLine,
    TextRun,
    bare,
    by_line,
    kind_of_text,
    lines_of_bare,
    may_repeat,
    spelled_out,
    with_year,
)
from cpe_core.understanding.tables.cards import amount_behind, card_of
from cpe_core.understanding.tables.cells import is_name
from cpe_core.understanding.tables.cutting import ListRow
from cpe_core.understanding.tables.detection import Cell, Table, TableRow
from cpe_core.understanding.tables.headers import CREDITS_OF_FIELD
from cpe_core.understanding.tables.levelling import printed
from cpe_core.understanding.tables.lines import amount_in
from cpe_core.understanding.tables.list_headings import date_heading, is_term, year_of
from cpe_core.understanding.tables.list_heads import label_kinds
from cpe_core.understanding.tables.repeating import Repetition, repetition_in
from cpe_core.understanding.tables.standing import A_FIRST_DAY, standing_of
from cpe_core.understanding.tables.states import State, codes_in, is_grade, state_alone, state_by_code, state_of
from cpe_core.understanding.tables.title_cells import led_by, parted
from cpe_core.understanding.text.page_text import exact_key

ANOTHER_DAY = "another column of days could be that of completion"
_MONTHS = 180  # days: what stands further off is a validity
NOT_CLEAR = "where this row ends is not clear"
OF_THE_HEADING = "the year stands in the heading"
# columns that are passed on as their heads name them
_AS_HEADED = frozenset(
    {"fields_of_study", "credit_type", "certificate_number", "instructors", "location", "sponsor_id", "participant"}
    | {CREDITS_OF_FIELD}
)
_AMOUNTS = frozenset({"credits", "hours"})
_COUNTING = 0.75  # of the steps from a row to the next are one, where a column counts the rows
_NO_CREDITS = frozenset({"amount_of_other", "other", "status", CREDITS_OF_FIELD})
_MOST = 0.5  # of the filled cells of a column
_ROLES = ("course_title", "completion_date", "credits", "sponsor", "delivery_method", "status")


@dataclass(frozen=True, kw_only=True)
class Listing:
    """The rows of a list as a table, and how many lines look like courses.

    `is_vague`: terms or months stand where days do in others.
    """

    table: Table
    openings: int
    is_vague: bool
    pages: frozenset[int]  # that hold rows


@dataclass(frozen=True, kw_only=True)
class Repeated:
    """The lines of pages that belong together, and what repeats on them: dear to find, and asked for twice."""

    lines: Sequence[PieceLine]
    found: Repetition | None

    @classmethod
    def on(cls, pages: Iterable[Page]) -> Repeated:
        laid_bare = [bare(page) for page in pages]
        if not may_repeat(laid_bare):
            return cls(lines=(), found=None)
        lines = lines_of_bare(laid_bare)
        return cls(lines=lines, found=repetition_in(lines))


def listing_in(repeated: Repeated) -> Listing | None:
    """The list of courses that goes over pages; None where nothing repeats."""
    found = repeated.found
    if found is None or len(found.rows) < 2:
        return None
    rows = _ListReader(found, codes_in(line.text for line in repeated.lines)).table()
    if rows is None:
        return None
    on = frozenset(line.page for row in found.rows for line in row.lines)
    return Listing(table=rows, openings=found.openings, is_vague=_is_vague(found), pages=on)


def _is_vague(found: Repetition) -> bool:
    terms = {line.text for row in found.rows for line in row.headings if is_term(line)}
    months = sum(any(piece.kind == "month" for piece in row.opening.pieces) for row in found.rows)
    return len(terms) > 1 or months > _MOST * len(found.rows)


# -- columns ---------------------------------------------------------------------------------------


@dataclass(kw_only=True)
class _Column:
    """A column: its head, what its cells say, row by row."""

    number: int
    kinds: frozenset[str]
    label: str
    texts: list[str]

    @property
    def filled(self) -> list[str]:
        return [text for text in self.texts if text.strip(" -–—.")]

    def share(self, *kinds: str) -> float:
        return sum(kind_of_text(text) in kinds for text in self.filled) / max(len(self.filled), 1)

    @property
    def letters(self) -> float:
        return sum(sum(char.isalpha() for char in text) for text in self.filled) / max(len(self.texts), 1)

    @property
    def different(self) -> float:
        return len({exact_key(text) for text in self.filled}) / max(len(self.filled), 1)


class _ListReader:
    """Reads the rows of a repetition."""

    def __init__(self, found: Repetition, codes: dict[str, State]) -> None:
        self.found = found
        self.codes = codes
        self.taken: set[int] = set()
        self.credit: int | None = None
        self.of_day: tuple[str, ...] = ()
        self.columns = [self._column(n) for n in range(len(found.columns))]
        studies = [c for c in self.columns if c.label and field_named(c.label) and c.share("amount") >= _MOST]
        for column in studies if len(studies) > 1 else ():
            column.kinds = frozenset({CREDITS_OF_FIELD})

    def _column(self, n: int) -> _Column:
        label = " ".join(piece.text for piece in self.found.head[n])
        texts = [_text(row.cells[n]) for row in self.found.rows]
        return _Column(number=n, kinds=label_kinds(label) if label else frozenset(), label=label, texts=texts)

    def table(self) -> Table | None:
        dated = self._dates()
        if dated is None and any(c.share("dated") >= 0.5 for c in self.columns):
            inline = {c.number for c in self.columns if c.share("dated") >= _MOST}
            self.credit, _ = self._credits(inline, max(inline, default=0))
            rows = [self._card(row) for row in self.found.rows]
        else:
            title = self._title(dated)
            if title is None:
                return None
            rows = _without_sums(self._rows(title, dated))
        if sum(bool(cells["course_title"].evidence) for cells, *_ in rows) < 0.6 * len(rows):
            return None
        return self._made(rows)

    # -- which column is what

    def _dates(self) -> int | None:
        """The column of the day of completion."""
        columns = [
            c
            for c in self.columns
            if c.filled
            and not c.kinds & {"due", "decoy_date"}
            and (c.share("date", "month") >= _MOST or (c.share("date", "day") >= _MOST and self._has_years()))
        ]
        if not columns:
            return None
        free = [c for c in columns if "start" not in c.kinds]
        if not free:
            self.of_day = (A_FIRST_DAY,)
        free = free or columns
        named = [c for c in free if "completion_date" in c.kinds] or [c for c in free if "date" in c.kinds]
        if not named and len(free) > 1:
            named = self._unnamed(free)
        return max(named or free, key=lambda c: (self._later(c, named or free), len(c.filled), -c.number)).number

    def _unnamed(self, columns: list[_Column]) -> list[_Column]:
        """Of columns of days that no head names those that may be of completion: not what runs out years later."""
        first = columns[0]
        kept = [first]
        for column in columns[1:]:
            gaps = [
                (there[-1].day - here[-1].day).days
                for a, b in zip(first.texts, column.texts, strict=True)
                if (here := dates_in(a)) and (there := dates_in(b))
            ]
            gaps.sort()
            middle = gaps[len(gaps) // 2] if gaps else 0
            if middle < -_MONTHS:
                kept = [column]
            elif middle <= _MONTHS:
                kept.append(column)
            if any(gaps):
                self.of_day = (ANOTHER_DAY,)
        return kept

    def _later(self, column: _Column, others: Sequence[_Column]) -> int:
        """How often its day is the last of a row's."""
        count = 0
        for n in range(len(self.found.rows)):
            days = {c.number: found[-1].day for c in others if (found := dates_in(c.texts[n]))}
            count += column.number in days and days[column.number] == max(days.values())
        return count

    def _has_years(self) -> bool:
        return any(year_of(line) for row in self.found.rows for line in row.headings)

    def _title(self, dated: int | None) -> int | None:
        def worth(c: _Column) -> float:
            by_head = 2.5 if "course_title" in c.kinds else 0.4 if c.kinds - {"course_title"} else 1.0
            return c.letters * (0.2 + c.different) * by_head

        texts = [c for c in self.columns if c.number != dated and c.share("text", "dated") >= 0.5 and c.letters > 3]
        return max(texts, key=worth).number if texts else None

    def _credits(self, taken: set[int], title: int) -> tuple[int | None, bool]:
        """The column of credits, and whether that is settled. The numbers of rows stand before their titles."""
        columns = [
            c for c in self.columns
            if c.number not in taken and c.filled and c.share("amount") >= 0.4 and not c.kinds & _NO_CREDITS
            and not _are_codes(c.filled)
            and not (c.number < title and not c.kinds & _AMOUNTS and _counts_rows(c.filled))
        ]  # fmt: skip

        def worth(c: _Column) -> float:
            grid = sum(on_grid(amount) for text in c.filled if (amount := amount_in(text))) / len(c.filled)
            return 4 * ("credits" in c.kinds) + 2 * ("hours" in c.kinds) + grid + 0.5 * len(c.filled) / len(c.texts)

        ranked = sorted(columns, key=lambda c: (-worth(c), -c.number))
        if not ranked:
            return None, True
        named = bool(ranked[0].kinds & _AMOUNTS)
        return ranked[0].number, named or len(ranked) == 1

    def _by_head(self, kind: str, taken: set[int]) -> int | None:
        found = [
            c for c in self.columns if kind in c.kinds and c.number not in taken and c.share("text", "dated") >= 0.5
        ]
        return found[0].number if found else None

    # -- rows

    def _rows(self, title: int, dated: int | None) -> list[_Read]:
        taken = {title, *(() if dated is None else (dated,))}
        credit, settled = self._credits(taken, title)
        self.credit = credit
        sponsor = self._by_head("sponsor", taken)
        method = self._by_head("delivery_method", taken)
        if method is None:
            methods = [
                c
                for c in self.columns
                if c.number not in {*taken, sponsor}
                and c.filled
                and sum(method_named(t) is not None for t in c.filled) >= 0.6 * len(c.filled)
            ]
            method = methods[0].number if methods else None
        graded = [
            c.number
            for c in self.columns
            if c.filled
            and sum(is_grade(text.split()[0]) for text in c.filled) >= 0.7 * len(c.filled)
            and c.number not in {title, dated, credit}
        ]
        self.taken = {n for n in (title, dated, credit, sponsor, method) if n is not None}
        parts = parted([by_line(row.cells[title]) for row in self.found.rows])
        ends = [amount_behind(own[-1]) if own else None for own, _ in parts]
        if sum(end is not None for end in ends) < _MOST * len(parts):
            ends = [None] * len(parts)
        rows: list[_Read] = []
        for n, (row, (own, after), end) in enumerate(zip(self.found.rows, parts, ends, strict=True)):
            cells = {name: Cell() for name in _ROLES}
            cells["course_title"] = _cell(own)
            cells["completion_date"] = self._day(row, dated)
            if credit is not None:
                cells["credits"] = _cell(by_line(row.cells[credit]))
                if kind_of_text(cells["credits"].text) != "amount":
                    cells["credits"] = Cell()
            if end is not None and not cells["credits"].evidence:
                cells["course_title"], cells["credits"] = _cell([*own[:-1], end[0]]), _cell([end[1]])
            if sponsor is not None:
                cells["sponsor"] = _cell(by_line(row.cells[sponsor]))
            elif after:
                name, form = _sponsor_in(after)
                cells["sponsor"] = name
                cells["delivery_method"] = form
            if method is not None:
                cells["delivery_method"] = _cell(by_line(row.cells[method]))
            doubts = self._doubts(row, credit)
            doubts += () if settled else ("another column of amounts could be the credits",)
            standing = standing_of((c.label, c.texts[n]) for c in self.columns)
            state = self._left_out(row, title, sponsor, graded, after) or standing.left_out
            rows.append((cells, row, state, (*doubts, *standing.doubts)))
        return rows

    def _doubts(self, row: ListRow, credit: int | None) -> tuple[str, ...]:
        """Whether a row may be two: it holds two amounts."""
        amounts = [] if credit is None else [one for one in by_line(row.cells[credit]) if one.kind == "amount"]
        return (NOT_CLEAR,) if len(amounts) > 1 else ()

    def _day(self, row: ListRow, column: int | None) -> Cell:
        if column is None:
            line = next((line for line in reversed(row.headings) if date_heading(line)), None)
            return Cell() if line is None else Cell(evidence=tuple(p.evidence for p in line.pieces if dates_in(p.text)))
        cell = _cell(by_line(row.cells[column]))
        if (whole := spelled_out(cell.text)) and not dates_in(cell.text):
            return replace(cell, read=whole, reasons=self.of_day)
        if kind_of_text(cell.text) != "day":
            return replace(cell, reasons=self.of_day) if dates_in(cell.text) else Cell()
        line = next((line for line in reversed(row.headings) if year_of(line)), None)
        year = year_of(line) if line is not None else None
        if line is None or year is None:
            return Cell()
        heading = tuple(piece.evidence for piece in line.pieces)
        return Cell(evidence=(*cell.evidence, *heading), read=with_year(cell.text, year), reasons=(OF_THE_HEADING,))

    def _left_out(
        self, row: ListRow, title: int, sponsor: int | None, graded: Sequence[int], after: Sequence[TextRun]
    ) -> str:
        """What the row, or the heading over it, says of why it is no completed course; "" where neither does."""
        over = row.headings[-1].text if row.headings else ""
        if state_alone(over) == "not completed":
            return over
        for n, cell in enumerate(row.cells):
            if n in (title, sponsor) or not cell:
                continue
            text = _text(cell)
            if n in graded and state_by_code(text.split()[0], self.codes) == "not completed":
                return text.split()[0]
            for part in (text, *(piece.text for piece in cell)):
                if state_of(part) == "not completed":
                    return text
        for piece in (*after, *row.cells[title][-1:]):
            parts: list[str] = re.findall(r"\(([^()]*)\)", piece.text)
            for part in parts or ([piece.text] if piece in after else []):
                if state_of(part) == "not completed":
                    return part
        return ""

    def _card(self, row: ListRow) -> _Read:
        apart = row.cells[self.credit] if self.credit is not None else []
        card = card_of([[piece for piece in line.pieces if piece not in apart] for line in row.lines])
        cells = {name: Cell() for name in _ROLES}
        cells["course_title"] = _cell(card.title)
        cells["completion_date"] = _cell(card.date)
        cells["credits"] = replace(_cell(card.credits), read=card.amount)
        if apart and kind_of_text(_text(apart)) == "amount":
            cells["credits"] = _cell(by_line(apart))
        elif apart and state_of(_text(apart)) == "not completed":
            card.left_out = card.left_out or _text(apart)
        cells["sponsor"] = _cell(card.sponsor)
        return cells, row, card.left_out, card.doubts

    # -- the table

    def _made(self, rows: Sequence[_Read]) -> Table:
        roles = [name for name in _ROLES if any(cells[name].evidence for cells, *_ in rows)]
        credit = next((c for c in self.columns if c.number == self.credit), None)
        kinds = [
            frozenset({"hours"})
            if name == "credits" and not (credit and "credits" in credit.kinds) and not _named(rows)
            else frozenset({name})
            for name in roles
        ]
        heads = [self._head(name, credit) for name in roles]
        others = [
            c
            for c in self.columns
            if (c.kinds & _AS_HEADED or is_name(c.label, c.kinds)) and c.number not in self.taken
        ]
        kinds += [c.kinds & _AS_HEADED for c in others]
        heads += [Cell(evidence=tuple(piece.evidence for piece in self.found.head[c.number])) for c in others]
        made = tuple(
            TableRow(
                cells=(*(cells[name] for name in roles), *(_cell(by_line(row.cells[c.number])) for c in others)),
                left_out=state,
                doubts=(*((NOT_CLEAR,) if row.unclear else ()), *doubts),
                ocr=any(word.source == "ocr" for line in row.lines for p in line.pieces for word in p.words),
                certainty=min(word.certainty for line in row.lines for p in line.pieces for word in p.words),
            )
            for cells, row, state, doubts in rows
        )  # fmt: skip
        words = {
            (line.page, word) for line in self.found.used for piece in line.pieces for word in printed(piece.words)
        }
        totals = tuple(Cell(evidence=(piece.evidence,)) for piece in self._totals(credit))
        return Table(heads=tuple(heads), kinds=tuple(kinds), rows=made, totals=totals, words=frozenset(words))

    def _totals(self, credit: _Column | None) -> list[TextRun]:
        """The sums in the column of credits."""
        if credit is None:
            return []
        left, right = self.found.columns[credit.number]
        pieces = [piece for line in self.found.totals for piece in line.pieces if piece.kind == "amount"]
        return [piece for piece in pieces if min(right, piece.x1) > max(left, piece.x0)]

    def _head(self, name: str, credit: _Column | None) -> Cell:
        if name == "credits" and credit is not None and credit.label:
            return Cell(evidence=tuple(piece.evidence for piece in self.found.head[credit.number]))
        return Cell(evidence=(Evidence(page=1, box=self.found.rows[0].opening.pieces[0].evidence.box, text=name),))


_Read = tuple[dict[str, Cell], ListRow, str, tuple[str, ...]]


def _without_sums(rows: list[_Read]) -> list[_Read]:
    """The rows without those that have no day and no state, and add up those over them."""
    kept: list[_Read] = []
    since = whole = Decimal(0)
    for one in rows:
        cells, _, state, _ = one
        amount = Decimal(amount_in(cells["credits"].text) or 0)
        if (
            not state
            and not cells["completion_date"].evidence
            and len(kept) > 1
            and amount
            and amount in (since, whole)
        ):
            since = Decimal(0)
            continue
        kept.append(one)
        if not state:
            since, whole = since + amount, whole + amount
    return kept


def _named(rows: Sequence[_Read]) -> bool:
    """Whether the amounts name credit themselves: "1.5 CPE credits"."""
    texts = [cells["credits"].text for cells, *_ in rows if cells["credits"].evidence]
    return (
        sum(bool(re.search(r"[^\W\d_]{2}", text)) and "min" not in text and "h" not in text[:1] for text in texts) * 2
        > len(texts)
        > 0
    )


def _are_codes(texts: Sequence[str]) -> bool:
    """Whether amounts are codes: they begin with a nought."""
    return sum(bool(re.fullmatch(r"0\d+", text)) for text in texts) * 2 > len(texts)


def _counts_rows(texts: Sequence[str]) -> bool:
    """Whether whole numbers count up one by one, all but a few that were misread or begin anew."""
    numbers = [int(text) for text in texts if text.isdecimal()]
    counted = sum(b - a == 1 for a, b in pairwise(numbers))
    return len(numbers) > 2 and counted >= _COUNTING * (len(numbers) - 1)


def _text(pieces: Sequence[TextRun]) -> str:
    return _cell(by_line(pieces)).text


def _cell(pieces: Sequence[TextRun]) -> Cell:
    return Cell(evidence=tuple(piece.evidence for piece in pieces))


def _sponsor_in(after: Sequence[TextRun]) -> tuple[Cell, Cell]:
    """The sponsor, and the way of delivery, that stand under a title."""
    evidence = [piece.evidence for piece in after]
    text = evidence[0].text
    if label := led_by(text, "sponsor"):
        text = text[len(label) :].strip(" :")
    text = re.sub(r"\s*\((?:[^()]*)\)$", "", text) if state_of(text.rpartition("(")[2].strip(")")) else text
    name, comma, form = text.rpartition(", ")
    if comma and method_named(form):
        part = (replace(evidence[0], text=form),)
        return Cell(evidence=(replace(evidence[0], text=name), *evidence[1:0])), Cell(evidence=part)
    return Cell(evidence=(replace(evidence[0], text=text),)), Cell()
