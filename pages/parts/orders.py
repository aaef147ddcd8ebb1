"""The orders in which the records of a sheet can be listed. Pure: a table in, a table out."""

from __future__ import annotations

from typing import Literal

import pandas as pd

Sort = Literal["new", "date", "title", "credits", "sponsor", "look"]
ORDERS: dict[Sort, str] = {
    "new": "Newest run first",
    "look": "Needs a look first",
    "date": "Newest date first",
    "title": "Title, A to Z",
    "sponsor": "Sponsor, A to Z",
    "credits": "Most credits first",
}
_BY: dict[Sort, tuple[str, bool]] = {  # a column, and whether it ascends
    "new": ("run", False),
    "look": ("needs_review", False),
    "date": ("completion_date", False),
    "title": ("course_title", True),
    "sponsor": ("sponsor", True),
    "credits": ("credits", False),
}


def in_order(table: pd.DataFrame, sort: Sort) -> pd.DataFrame:
    """The rows in that order; equals stand as in "new", what is blank comes last."""
    newest = _sorted(table, "new")
    return newest if sort == "new" else _sorted(newest, sort)


def _sorted(table: pd.DataFrame, sort: Sort) -> pd.DataFrame:
    column, ascending = _BY[sort]
    by = table[column].str.casefold() if sort in ("title", "sponsor") else table[column]
    return table.loc[by.sort_values(ascending=ascending, kind="stable", na_position="last").index]
