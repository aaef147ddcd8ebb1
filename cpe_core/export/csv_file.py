"""CSV: UTF-8 with a mark (so that Excel reads accents right), ISO dates, exact decimals."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from cpe_core.export.table import COLUMNS, Row, row_of, safe


def to_csv(rows: Iterable[Row]) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([safe(cell) if isinstance(cell, str) else cell for cell in row_of(row).values()])
    return out.getvalue().encode("utf-8-sig")
