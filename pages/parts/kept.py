"""What is made of all records of a sheet, kept until a record comes or something is decided.

Ten thousand records take half a second to be made into a table, and a page is drawn anew at every click. What is kept
is shared by all tabs: it is looked at, never changed.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Totals
from pages.parts.door import database


def results(t: Tracker, sheet_id: int) -> pd.DataFrame:
    """As `Tracker.results`."""
    return _results(str(database()), sheet_id, t.stamp(), t)


def totals(t: Tracker, sheet_id: int) -> Totals:
    """As `Tracker.totals`."""
    return _totals(str(database()), sheet_id, t.stamp(), t)


def searchable(t: Tracker, sheet_id: int) -> pd.Series[str]:
    """All that each record says, in one small-lettered text."""
    return _searchable(str(database()), sheet_id, t.stamp(), t)


@st.cache_resource(max_entries=8, show_spinner=False)
def _results(database: str, sheet_id: int, stamp: tuple[int, int], _t: Tracker) -> pd.DataFrame:
    return _t.results(sheet_id)


@st.cache_resource(max_entries=8, show_spinner=False)
def _totals(database: str, sheet_id: int, stamp: tuple[int, int], _t: Tracker) -> Totals:
    return _t.totals(sheet_id)


@st.cache_resource(max_entries=8, show_spinner=False)
def _searchable(database: str, sheet_id: int, stamp: tuple[int, int], _t: Tracker) -> pd.Series[str]:
    table = _results(database, sheet_id, stamp, _t)
    rows = (" ".join(str(cell) for cell in row if pd.notna(cell)).casefold() for row in table.itertuples(index=False))
    return pd.Series([*rows], index=table.index, dtype=str)
