"""The columns every export shares, and what a record puts into them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import cast

from cpe_core.file_names import seen
from cpe_core.records import credits_hundredths, of_hundredths
from cpe_core.rows import SummaryRow
from cpe_core.summary_row import TEXTS, Summary, kind, missing, shares

Cell = str | Decimal | date | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRow:
    """One record as plain texts, and where it came from: no file where it was written by hand."""

    summary: Summary
    file: str | None
    run: int
    counts: bool = True


def export_row(listed: SummaryRow) -> ExportRow:
    return ExportRow(summary=listed.flat, file=listed.file_name, run=listed.run_number, counts=listed.counts)


def row_of(row: ExportRow) -> dict[str, Cell]:
    """Column name → cell, in the order of COLUMNS."""
    return {name: cell(row) for name, cell in COLUMNS.items()}


def rows_by_field(row: ExportRow) -> Iterator[tuple[Cell, ...]]:
    """A row for each field of study, and one for what is assigned to none: cells in the order of BY_FIELD.

    Over all of them "counted" sums, kind by kind, exactly to that of the records.
    """
    about = {name: COLUMNS[name](row) for name in BY_FIELD if name in COLUMNS}
    for name, hundredths in shares(row.summary):
        share = of_hundredths(hundredths) if hundredths else None
        cells = about | {
            "field_of_study": name,
            "credits": share,
            "counted": share if share is None or row.counts else Decimal(0),
        }
        yield tuple(cells[column] for column in BY_FIELD)


def safe(text: str) -> str:
    """A text that no spreadsheet takes for a formula: such a one gets an apostrophe in front, as people do by hand.

    Leading blanks are looked through, since spreadsheets drop them; control characters cannot stand in XML.
    """
    if _HARMLESS.fullmatch(text):  # nearly all
        return text
    clean = "".join(c for c in text if c >= " " or c in "\t\n\r")
    return "'" + clean if clean.lstrip(" \t\r\n\u00a0\ufeff")[:1] in _FORMULA or clean[:1] in "\t\r\n" else clean


def safe_in_csv(text: str) -> str:
    """As `safe`, and the same after each semicolon, tab, bar or line end in it.

    Many countries' spreadsheets split a CSV at semicolons, however it is quoted: a quote counts only where what they
    take for a cell begins.
    """
    return _AFTER_SEPARATOR.sub(r"\1'", safe(text))


_FORMULA = tuple("=+-@\uff1d\uff0b\uff0d\uff20")  # also full-width ones, which Excel reads as the plain ones
_AFTER_SEPARATOR = re.compile(r"([;\t|\r\n][\s\u00a0\ufeff\"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
_HARMLESS = re.compile(r"[^\W_][^\x00-\x1f]*")


def _text(name: str) -> Callable[[ExportRow], Cell]:
    return lambda row: cast("str | None", row.summary.get(name))  # an older row knows no newer field


def _date(row: ExportRow) -> date | None:
    value = row.summary["completion_date"]
    return date.fromisoformat(value) if value else None


def _credits(row: ExportRow) -> Decimal | None:
    value = row.summary["credits"]
    return Decimal(value) if value is not None else None


def _counted(row: ExportRow) -> Decimal | None:
    """Credits that count, in whole hundredths: 0 for one that may be a duplicate, until a person has answered."""
    hundredths = credits_hundredths(row.summary["credits"])
    return None if hundredths is None else of_hundredths(hundredths if row.counts else 0)


def _file(row: ExportRow) -> Cell:
    """The file, and which part of it where it is a mail or an archive: "mail.eml › ethics.pdf"."""
    part = row.summary["part"]
    return row.file and seen(row.file if part is None else f"{row.file} › {part}")


def _to_review(row: ExportRow) -> str | None:
    """What to look at, and what no proof of CPE can lack: that stays missing, were the record accepted without it."""
    lacking = missing(row.summary)
    doubts = [name for name in row.summary["to_review"] if name not in lacking]
    remarks = (_named(doubts), lacking and f"missing: {_named(lacking)}", not row.counts and _NOT_COUNTED)
    return "; ".join(remark for remark in remarks if remark) or None


_NOT_COUNTED = "possible duplicate, not counted"


def _named(fields: Iterable[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in fields)


_CELLS: dict[str, Callable[[ExportRow], Cell]] = {
    "completion_date": _date,
    "credits": _credits,
    "credit_type": lambda row: kind(row.summary),
}


def _columns() -> Iterator[tuple[str, Callable[[ExportRow], Cell]]]:
    """The fields in their order, what counts beside the credits, then what is known of the record."""
    for name in TEXTS:
        yield name, _CELLS.get(name) or _text(name)
        if name == "credits":
            yield "counted", _counted
    yield "to_review", _to_review
    yield "file", _file
    yield "run", lambda row: row.run


COLUMNS: dict[str, Callable[[ExportRow], Cell]] = dict(_columns())

BY_FIELD = (
    "completion_date", "course_title", "sponsor", "field_of_study", "credits", "counted", "credit_type", "file",
)  # fmt: skip
