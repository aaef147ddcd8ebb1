"""What is computed from all records of a sheet, cached until a record is added or a decision is made.

Ten thousand records take half a second to be made into a table, and a page is drawn anew at every click. What is
cached is shared by all tabs: it is read, never changed.
"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.duplicates import COMPARED, nearness
from cpe_core.rows import SavedRecord, Totals
from cpe_core.spellings import Spellings
from pages.parts.orders import Sort, in_order


def _which(t: Tracker) -> str:
    """The very database: another may have been put in its place, and be at the same revision."""
    return f"{t.path} {t.identity}"


def results(t: Tracker, sheet_id: int) -> pd.DataFrame:
    """As `Tracker.results`."""
    return _results(_which(t), sheet_id, t.revision(), t)


def ordered(t: Tracker, sheet_id: int, sort: Sort) -> pd.DataFrame:
    """As `results`, in one of the orders of `orders.ORDERS`."""
    return _ordered(_which(t), sheet_id, t.revision(), sort, t)


def totals(t: Tracker, sheet_id: int) -> Totals:
    """As `Tracker.totals`."""
    return _totals(_which(t), sheet_id, t.revision(), t)


def spellings(t: Tracker, sheet_id: int) -> tuple[Spellings, ...]:
    """As `Tracker.spellings`."""
    return _spellings(_which(t), sheet_id, t.revision(), t)


def nearest(t: Tracker, saved: SavedRecord) -> pd.Index[int]:
    """The other records of its sheet, those that are likeliest to be the same course first."""
    return _nearest(_which(t), saved.sheet_id, saved.id, t.revision(), t)


@st.cache_resource(max_entries=8, show_spinner=False)
def _results(database: str, sheet_id: int, revision: tuple[int, int], _t: Tracker) -> pd.DataFrame:
    return _t.results(sheet_id)


@st.cache_resource(max_entries=8, show_spinner=False)
def _ordered(database: str, sheet_id: int, revision: tuple[int, int], sort: Sort, _t: Tracker) -> pd.DataFrame:
    return in_order(_results(database, sheet_id, revision, _t), sort)


@st.cache_resource(max_entries=8, show_spinner=False)
def _totals(database: str, sheet_id: int, revision: tuple[int, int], _t: Tracker) -> Totals:
    return _t.totals(sheet_id)


@st.cache_resource(max_entries=8, show_spinner=False)
def _spellings(database: str, sheet_id: int, revision: tuple[int, int], _t: Tracker) -> tuple[Spellings, ...]:
    return _t.spellings(sheet_id)


@st.cache_resource(max_entries=8, show_spinner=False)
def _nearest(database: str, sheet_id: int, record_id: int, revision: tuple[int, int], _t: Tracker) -> pd.Index[int]:
    table = _results(database, sheet_id, revision, _t)
    compared = table[[*COMPARED]].assign(completion_date=table["completion_date"].dt.strftime("%Y-%m-%d")).fillna("")
    texts = dict(zip(table.index, compared.to_dict("records"), strict=True))
    mine = texts.pop(record_id, None)
    if mine is None:  # it left for the trash, or another sheet, a moment ago
        return table.index[:0]
    near = pd.Series({other: nearness(mine, theirs) for other, theirs in texts.items()}, dtype=float)
    return near.sort_values(ascending=False, kind="stable").index
