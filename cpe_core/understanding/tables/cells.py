"""What the columns of a table are for, and the values of their cells: titles, days, amounts of credit, names.

A head can mean several things ("Subject", "Type", "Category"); what stands under it settles which. A cell that does not
hold what its column is for gives no value.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from functools import cache

from cpe_core.document import Page
from cpe_core.records import CreditByField, Value
from cpe_core.understanding.fields.candidates import Candidate
from cpe_core.understanding.fields.credits import kind_of, on_grid
from cpe_core.understanding.fields.cut_dates import CUT_OFF, is_begun
from cpe_core.understanding.fields.date_grammar import DateFound, dates_in
from cpe_core.understanding.fields.date_orders import in_order
from cpe_core.understanding.fields.delivery_methods import method_named
from cpe_core.understanding.fields.fields_of_study import field_named, fields_named
from cpe_core.understanding.fields.participants import clean_name
from cpe_core.understanding.fields.title_phrases import tidy
from cpe_core.understanding.tables.detection import Cell, Table, TableRow
from cpe_core.understanding.tables.headers import CREDITS_OF_FIELD
from cpe_core.understanding.tables.lines import amount_in
from cpe_core.understanding.text.page_text import exact_key, fuzzy_key
from cpe_core.vocabulary import words

HOW = "in its column"


def columns_of(table: Table) -> dict[str, int]:
    """Field's name → the column that holds it; "status" and "credit_type" too. A column serves one field."""
    found: dict[str, int] = {}
    for name, kinds, fits in _WANTED:
        free = [n for n, of in enumerate(table.kinds) if of & kinds and n not in found.values()]
        shares = [(n, _share(table, n, fits)) for n in free]
        fit = [(_rank(table, name, kinds, n), share, -n) for n, share in shares if share >= 0.5]
        if fit:
            found[name] = -max(fit)[2]
    if "course_title" in found and "participant" not in found:  # "Name" alone may be a course's too
        named = (n for n, label in enumerate(table.labels) if is_name(label, table.kinds[n]))
        of_person = next((n for n in named if _share(table, n, _is_name) == 1), None)
        found |= {} if of_person is None else {"participant": of_person}
    return found


def is_name(label: str, kinds: frozenset[str]) -> bool:
    """Whether a column's head is "Name" and nothing more: of a person, or of a course."""
    return fuzzy_key(label) == "name" and not kinds


def columns_of_fields(table: Table) -> dict[int, tuple[str, bool]]:
    """Columns that hold credits of one field of study each → the field's name, and whether that is settled."""
    named = {n: field_named(label) for n, label in enumerate(table.labels) if CREDITS_OF_FIELD in table.kinds[n]}
    return {n: found for n, found in named.items() if found is not None}


def credits_by_field(row: TableRow, columns: Mapping[int, tuple[str, bool]]) -> Candidate | None:
    """The row's credits in the columns of the fields of study; nothing where all of them are blank or zero."""
    amounts = {n: amount for n in columns if (amount := amount_in(row.cells[n].text)) and Decimal(amount)}
    if not amounts:
        return None
    doubts = () if all(columns[n][1] for n in amounts) else ("could mean several fields",)
    return Candidate(
        value=tuple(CreditByField(name=columns[n][0], credits=amount) for n, amount in amounts.items()),
        evidence=tuple(e for n in amounts for e in row.cells[n].evidence), reasons=(HOW, *doubts),
    )  # fmt: skip


UNNAMED = "another kind of date"  # it may be: the column does not say what day it is
_Fits = Callable[[str], bool]


def _share(table: Table, column: int, fits: _Fits) -> float:
    """The share of the filled cells that hold what is looked for."""
    texts = [text for row in table.rows if (text := row.cells[column].text.strip(" -–—"))]
    return sum(map(fits, texts)) / len(texts) if texts else 0.0


def _is_kind(text: str) -> bool:
    return kind_of(text) is not None and not fields_named(text) and amount_in(text) is None


def _is_text(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]{2}", text)) and not dates_in(text)


def _is_name(text: str) -> bool:
    return clean_name(text) is not None


def _rank(table: Table, name: str, kinds: frozenset[str], column: int) -> float:
    """Of several columns that could be meant, the one to take."""
    label = table.labels[column]
    if name == "credits":
        return 2.0 * ("credits" in table.kinds[column]) + (kind_of(label) == "CPE") + 0.5 * ("total" in label.lower())
    if name == "completion_date":
        return 2.0 * ("completion_date" in table.kinds[column]) + ("date" in table.kinds[column])
    if name == "course_title":
        texts = [row.cells[column].text for row in table.rows]
        return sum(len(text) for text in texts) / max(len(texts), 1)
    return float(len(table.kinds[column] & kinds))


_SETS = frozenset
_WANTED: tuple[tuple[str, frozenset[str], _Fits], ...] = (
    ("status", _SETS({"status"}), _is_text),
    ("credit_type", _SETS({"credit_type", "fields_of_study"}), _is_kind),
    ("fields_of_study", _SETS({"fields_of_study"}), lambda text: bool(fields_named(text))),
    ("delivery_method", _SETS({"delivery_method"}), lambda text: method_named(text) is not None),
    ("course_title", _SETS({"course_title"}), _is_text),
    ("completion_date", _SETS({"completion_date", "date", "issue_date"}), lambda text: bool(dates_in(text))),
    ("credits", _SETS({"credits", "hours"}), lambda text: amount_in(text) is not None),
    ("sponsor", _SETS({"sponsor"}), _is_text),
    ("sponsor_id", _SETS({"sponsor_id"}), lambda text: bool(re.fullmatch(r"#?\s?\d{5,6}", text))),
    ("certificate_number", _SETS({"certificate_number"}), lambda text: bool(re.search(r"\d", text))),
    ("instructors", _SETS({"instructors"}), lambda text: clean_name(text.split(",")[0]) is not None),
    ("location", _SETS({"location"}), _is_text),
    ("participant", _SETS({"participant"}), _is_name),
)


def value_in(name: str, cell: Cell) -> Candidate | None:
    """The value of a cell for a field (for dates see `days_in`); None where it holds nothing of that kind."""
    text = cell.text
    value: Value = None
    if name == "course_title":
        value = tidy(text) if _is_text(text) or len(exact_key(text)) > 2 else None
    elif name == "credits":
        value = amount_in(text)
    elif name == "fields_of_study":
        value = tuple(part for part, _ in fields_named(text)) or None
    elif name == "delivery_method":
        value = method_named(text) if text else None
    elif name == "sponsor_id":
        value = match[0] if (match := re.search(r"(?<!\d)\d{5,6}(?!\d)", text)) else None
    elif name == "instructors":
        value = tuple(found for part in re.split(r"[;&]|\sand\s", text) if (found := clean_name(part))) or None
    elif name == "participant":
        value = clean_name(text)
    elif name == "credit_type":
        value = kind_of(text)
    else:
        value = tidy(text) if len(exact_key(text)) > 1 else None
    if not value:
        return None
    return Candidate(value=value, evidence=cell.evidence, reasons=(HOW, *_doubts(name, value, text)))


def _doubts(name: str, value: Value, text: str) -> Iterator[str]:
    if name == "credits" and not on_grid(str(value)):
        yield "not a usual amount of credit"
    if name == "course_title" and text.rstrip().endswith(("...", "…")):
        yield "cut off"
    if name == "fields_of_study" and not all(settled for _, settled in fields_named(text)):
        yield "could mean several fields"


def days_in(cells: Iterable[Cell], around: str) -> tuple[Candidate | None, ...]:
    """The date in each cell, the last of several; `around` is the page's text, for day/month order."""
    listed = list(cells)
    last = [found[-1] if (found := dates_in(cell.text)) else None for cell in listed]
    printed = [(cell.text[f.start : f.end], f) for cell, f in zip(listed, last, strict=True) if f is not None]
    ordered = iter(in_order(printed, around))
    return tuple(None if f is None else _day(cell, next(ordered)) for cell, f in zip(listed, last, strict=True))


def _day(cell: Cell, found: DateFound) -> Candidate:
    cut = (CUT_OFF,) * is_begun(cell.text[found.end :])
    reasons = (HOW, *cell.reasons, *found.doubts, *cut)
    return Candidate(value=found.day.isoformat(), evidence=cell.evidence, reasons=reasons)


def day_cells(table: Table, columns: dict[str, int]) -> list[Cell]:
    """Each row's cell for the day: in its column, or the heading between rows where there is no such column.

    Where neither has a day, the only cell that has one, in doubt, unless its column is known to be for something else:
    the head is not known, or a second list under the first has columns of its own.
    """
    column = columns.get("completion_date")
    unknown = [n for n, kinds in enumerate(table.kinds) if n != column and not kinds]
    return [_day_cell(row, column, unknown) for row in table.rows]


def _day_cell(row: TableRow, column: int | None, unknown: Iterable[int]) -> Cell:
    cell = row.section if column is None else row.cells[column]
    if dates_in(cell.text):
        return cell
    others = [row.cells[n] for n in unknown if len(dates_in(row.cells[n].text)) == 1]
    if len(others) == 1:
        return replace(others[0], reasons=(*others[0].reasons, UNNAMED))
    return Cell() if column is None else cell


def holds_credit(table: Table, columns: dict[str, int], around: str) -> bool:
    """Whether the column of amounts holds credit: its head is credit, or is hours on a page that mentions credit."""
    if "credits" not in columns:
        return False
    if "credits" in table.kinds[columns["credits"]] or "fields_of_study" in columns:
        return True
    return bool(re.search(r"\b(?:credits?|CPEs?|CEUs?|CPD|CMEs?|PD[UH]s?|contact hours?)\b", around, re.IGNORECASE))


def is_completed(row: TableRow, columns: dict[str, int]) -> bool:
    """Whether a row's status, if it has one, does not say that nothing was completed."""
    column = columns.get("status")
    if row.left_out:
        return False
    return column is None or fuzzy_key(row.cells[column].text) not in _not_completed()


@cache
def _not_completed() -> frozenset[str]:
    return frozenset(map(fuzzy_key, words("tables", "not_completed", "names")))


def without(pages: Iterable[Page], tables: Iterable[Table]) -> tuple[Page, ...]:
    """The pages as if the tables were not printed on them; sums stay."""
    taken = frozenset(word for table in tables for word in table.words)
    if not taken:
        return tuple(pages)
    return tuple(
        replace(page, words=tuple(word for word in page.words if (page.number, word) not in taken)) for page in pages
    )
