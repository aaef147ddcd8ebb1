"""CSV: UTF-8 with a mark (so that Excel reads accents right), ISO dates, exact decimals."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO

from cpe_core.export.table import COLUMNS, ExportRow, row_of, safe_in_csv


def write_csv(rows: Iterable[ExportRow], out: BinaryIO) -> None:
    """Write a line for each record as it comes, after one with the names of the columns."""
    text = io.TextIOWrapper(out, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([safe_in_csv(cell) if isinstance(cell, str) else cell for cell in row_of(row).values()])
    text.detach()  # flushed; the file stays its owner's to close
