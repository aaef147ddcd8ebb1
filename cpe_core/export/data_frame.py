"""A sheet as a pandas table, for notebooks and pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from cpe_core.export.table import COLUMNS, export_row, row_of
from cpe_core.rows import SummaryRow

if TYPE_CHECKING:
    import pandas


def data_frame(listed: Sequence[SummaryRow]) -> pandas.DataFrame:
    """One row a record, by its id: the columns of every export, and "needs_review".

    Dates are datetime64, credits and "counted" float.
    """
    import pandas as pd  # noqa: PLC0415  0.5 s that `import cpe_core` must not cost

    table = pd.DataFrame.from_records([row_of(export_row(one)) for one in listed], columns=list(COLUMNS))
    table.index = pd.Index([one.id for one in listed], name="record_id")
    table["completion_date"] = pd.to_datetime(table["completion_date"])
    for name in ("credits", "counted"):
        table[name] = table[name].astype(float)
    table["needs_review"] = pd.Series([one.needs_review for one in listed], index=table.index, dtype=bool)
    return table
