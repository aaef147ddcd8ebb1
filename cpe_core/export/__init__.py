"""Records → a file a spreadsheet opens: one row a record, real dates and numbers, nothing that runs as a formula."""

from __future__ import annotations

import io
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from cpe_core.errors import BadValue
from cpe_core.export.csv_file import write_csv
from cpe_core.export.data_frame import data_frame
from cpe_core.export.table import COLUMNS, ExportRow, export_row, row_of
from cpe_core.files.atomic import whole_file

__all__ = [
    "COLUMNS", "ExportRow", "data_frame", "export", "export_row", "row_of", "to_csv", "to_xlsx", "write_csv",
    "write_xlsx",
]  # fmt: skip


def export(rows: Iterable[ExportRow], target: Path) -> None:
    """Write a .csv or .xlsx file, row by row as they come; it appears under its name only when it is whole.

    BadValue for another kind of file, and where it cannot be written.
    """
    write = _WRITERS.get(target.suffix.lower())
    if write is None:
        raise BadValue("Give a name that ends in .csv or .xlsx.")
    try:
        with whole_file(target) as out:
            write(rows, out)
    except OSError as error:
        raise BadValue(f"{target} could not be written: {error.strerror}.") from error


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


_WRITERS = {".csv": write_csv, ".xlsx": write_xlsx}
