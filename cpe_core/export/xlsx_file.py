"""XLSX: real dates and numbers, a frozen header with filters, and a second sheet with a row for each field of study.

openpyxl makes the workbook with its header, styles, widths and filters; the rows are written as XML beside it, as they
come, and put in at the end. So memory stays flat, and no object is made for a cell, which is what takes openpyxl most
of its time. A text is written as one: nothing can become a formula. Only an export imports this: it takes 0.2 s.
"""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import date
from decimal import Decimal
from functools import lru_cache
from tempfile import TemporaryFile
from typing import Any, BinaryIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel

from cpe_core.export.table import BY_FIELD, COLUMNS, Cell, ExportRow, row_of, rows_by_field, safe
from cpe_core.records import FIELD_TYPES

_WIDTHS = {"course_title": 48, "sponsor": 30, "fields_of_study": 34, "file": 30, "participant": 24, "to_review": 30}
_TITLES = {"credit_type": FIELD_TYPES["credit_type"].label}  # where a column's name is not what a person calls it
_FORMATS: dict[type, str] = {date: "yyyy-mm-dd", Decimal: "0.0##"}
_LONGEST = 32767  # letters: Excel calls a file damaged that has more in a cell
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_END = b"</sheetData>"


def write_xlsx(rows: Iterable[ExportRow], out: BinaryIO) -> None:
    """Write a workbook with the sheets “Records” and “Credits by field”."""
    book = Workbook(write_only=True)
    with ExitStack() as files:
        records = _Table(book.create_sheet("Records"), tuple(COLUMNS), files.enter_context(TemporaryFile()))
        by_field = _Table(book.create_sheet("Credits by field"), BY_FIELD, files.enter_context(TemporaryFile()))
        for row in rows:
            records.add(tuple(row_of(row).values()))
            for cells in rows_by_field(row):
                by_field.add(cells)
        _save(book, (records, by_field), out)


class _Table:
    """One sheet: what openpyxl makes of it, and its rows as XML."""

    def __init__(self, sheet: Any, columns: Sequence[str], rows: BinaryIO) -> None:
        self.sheet, self.rows = sheet, rows
        self._letters = [get_column_letter(place) for place in range(1, len(columns) + 1)]
        self._height = 1
        self._styles = {kind: _styled(sheet, number_format=how).style_id for kind, how in _FORMATS.items()}
        for letter, name in zip(self._letters, columns, strict=True):  # a write-only sheet wants to know it first
            sheet.column_dimensions[letter].width = _WIDTHS.get(name, 18)
        sheet.freeze_panes = "A2"
        sheet.append([_styled(sheet, value=_title(name), font=Font(bold=True)) for name in columns])

    def add(self, cells: Sequence[Cell]) -> None:
        self._height += 1
        row = self._height
        inner = [
            self._cell(f"{letter}{row}", cell)
            for letter, cell in zip(self._letters, cells, strict=True)
            if cell is not None
        ]
        self.rows.write(f'<row r="{row}">{"".join(inner)}</row>'.encode())

    def _cell(self, at: str, cell: Cell) -> str:
        if isinstance(cell, str):
            return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{_text(cell)}</t></is></c>'
        if isinstance(cell, int):
            return f'<c r="{at}"><v>{cell}</v></c>'
        number = _serial(cell) if isinstance(cell, date) else cell
        return f'<c r="{at}" s="{self._styles[type(cell)]}"><v>{number}</v></c>'

    def end(self) -> None:
        self.sheet.auto_filter.ref = f"A1:{self._letters[-1]}{self._height}"
        self.rows.seek(0)


def _save(book: Workbook, tables: Sequence[_Table], out: BinaryIO) -> None:
    """The workbook as openpyxl saves it, the rows put in after the header of each sheet."""
    for table in tables:
        table.end()
    book.save(shell := io.BytesIO())
    rows = {table.sheet.path.lstrip("/"): table.rows for table in tables}
    with ZipFile(shell) as parts, ZipFile(out, "w", ZIP_DEFLATED) as whole:
        for name in parts.namelist():
            before, end, after = parts.read(name).rpartition(_END)
            with whole.open(name, "w") as part:
                part.write(before)
                if name in rows:
                    shutil.copyfileobj(rows[name], part)
                part.write(end + after)


def _styled(sheet: Any, **how: Any) -> Any:
    cell = WriteOnlyCell(sheet)
    for name, value in how.items():
        setattr(cell, name, value)
    return cell


def _title(name: str) -> str:
    return _TITLES.get(name, name.replace("_", " ").capitalize())


def _text(text: str) -> str:
    return escape(_NO_XML.sub("", safe(text))[:_LONGEST], {"\r": "&#13;"})


@lru_cache(maxsize=1024)
def _serial(day: date) -> int:
    """The number that spreadsheets count a day by."""
    return int(to_excel(day))  # type: ignore[no-untyped-call]
