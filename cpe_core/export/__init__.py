"""Records → a file a spreadsheet opens: one row a record, real dates and numbers, nothing that runs as a formula."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import BinaryIO

from cpe_core.export.csv_file import write_csv
from cpe_core.export.table import COLUMNS, ExportRow, row_of

__all__ = ["COLUMNS", "ExportRow", "row_of", "to_csv", "to_xlsx", "write_csv", "write_xlsx"]


def write_xlsx(rows: Iterable[ExportRow], out: BinaryIO) -> None:
    """Write a workbook with the sheets “Records” and “Credits by field”, row by row as they come."""
    from cpe_core.export import xlsx_file  # noqa: PLC0415  openpyxl: 0.2 s that only an export should cost

    xlsx_file.write_xlsx(rows, out)


def to_csv(rows: Iterable[ExportRow]) -> bytes:
    """What `write_csv` writes."""
    write_csv(rows, out := io.BytesIO())
    return out.getvalue()


def to_xlsx(rows: Iterable[ExportRow]) -> bytes:
    """What `write_xlsx` writes."""
    write_xlsx(rows, out := io.BytesIO())
    return out.getvalue()
