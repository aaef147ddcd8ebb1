"""XLSX: real dates and numbers, a frozen header with filters, and a second sheet with a row for each field of study."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any, cast

from cpe_core.export.table import COLUMNS, Cell, Row, row_of, safe

_WIDTHS = {"course_title": 48, "sponsor": 30, "fields_of_study": 34, "file": 30, "participant": 24, "to_review": 30}


def to_xlsx(rows: Iterable[Row]) -> bytes:
    """A workbook with the sheets “Records” and “Credits by field”."""
    from openpyxl import Workbook  # noqa: PLC0415  0.2 s that only an export should cost

    all_rows = list(rows)
    book = Workbook()
    records = cast("Any", book.active)
    records.title = "Records"
    _fill(records, tuple(COLUMNS), [tuple(row_of(row).values()) for row in all_rows])
    by_field = book.create_sheet("Credits by field")
    columns = ("completion_date", "course_title", "sponsor", "field_of_study", "credits", "credit_type", "file")
    _fill(by_field, columns, list(_credits_by_field(all_rows)))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _credits_by_field(rows: list[Row]) -> Iterator[tuple[Cell, ...]]:
    """A row for each field of study; one printed without an amount takes the record's credits where it stands alone."""
    for row in rows:
        cells = row_of(row)
        parts = row.flat["parts"] or [(None, None)]
        for name, printed in parts:
            amount = cells["credits"] if len(parts) == 1 else None
            if printed is not None:
                amount = Decimal(printed)
            yield (
                cells["completion_date"], cells["course_title"], cells["sponsor"], name, amount,
                cells["credit_type"], cells["file"],
            )  # fmt: skip


def _fill(sheet: Any, columns: tuple[str, ...], rows: list[tuple[Cell, ...]]) -> None:
    from openpyxl.styles import Font  # noqa: PLC0415
    from openpyxl.utils import get_column_letter  # noqa: PLC0415

    sheet.append([name.replace("_", " ").capitalize() for name in columns])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for row in rows:
        sheet.append([safe(cell) if isinstance(cell, str) else cell for cell in row])
        for name, cell in zip(columns, sheet[sheet.max_row], strict=True):
            if cell.data_type == "f":  # openpyxl takes any text with "=" in front for a formula: never ours
                cell.data_type = "s"
            if name == "completion_date":
                cell.number_format = "yyyy-mm-dd"
            elif name == "credits":
                cell.number_format = "0.0#"
    for index, name in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(index)].width = _WIDTHS.get(name, 18)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
