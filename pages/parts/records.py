"""The records of a sheet: totals, filters, the read-only table, and the whole sheet as CSV or XLSX."""

from __future__ import annotations

from decimal import Decimal

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet, Totals
from pages.parts.door import tracker
from pages.parts.words import amount, count

_LOOK = "needs-a-look"  # key of the filter, which the totals' button sets
_SHOWN = (
    "look",
    "course_title",
    "completion_date",
    "credits",
    "sponsor",
    "fields_of_study",
    "delivery_method",
    "to_review",
    "file",
    "run",
)
_FEW = 15  # a table of so many rows is shown whole
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def totals_row(totals: Totals, *, this_year: int) -> None:
    """What the sheet comes to, in one row that wraps on a phone."""
    in_year = dict(totals.by_year).get(this_year, Decimal(0))
    with st.container(horizontal=True, gap="large", vertical_alignment="center", key="totals"):
        st.metric("Credits", amount(totals.credits), width="content")
        st.metric("Certificates", f"{totals.records:,}", width="content")
        st.metric(f"Credits in {this_year}", amount(in_year), width="content")
        if totals.to_review:
            st.space("stretch")
            st.button(
                f"{totals.to_review:,} {'needs' if totals.to_review == 1 else 'need'} a look",
                icon=":material/visibility:",
                key="show-doubts",
                on_click=_show_doubts,
            )


def _show_doubts() -> None:
    st.session_state[_LOOK] = True
    st.session_state["view"] = "Records"


def records_view(t: Tracker, sheet: Sheet) -> None:
    table = t.results(sheet.id)
    with st.container(horizontal=True, vertical_alignment="bottom", key="filters"):
        chosen = _filtered(table)
        st.space("stretch")
        _downloads(sheet, len(table))
    if len(chosen) < len(table):
        st.caption(f"{len(chosen):,} of {count(len(table), 'record')}")
    if chosen.empty:
        st.text("No record matches these filters.")
    else:
        _grid(chosen)


# -- filters -------------------------------------------------------------------------------------


def _filtered(table: pd.DataFrame) -> pd.DataFrame:
    """The rows asked for: those to look at, of a year, with a word anywhere in them."""
    look = st.toggle("Needs a look", key=_LOOK)
    years = sorted(table["completion_date"].dt.year.dropna().astype(int).unique(), reverse=True)
    year = st.selectbox(
        "Year", years, index=None, placeholder="All years", key="year", width=140, label_visibility="collapsed"
    )
    words = st.text_input("Search", placeholder="Search", key="search", width=200, label_visibility="collapsed")
    keep = pd.Series(True, index=table.index)
    if look:
        keep &= table["needs_review"]
    if year is not None:
        keep &= table["completion_date"].dt.year == year
    return table[keep & _mentions(table, words)]


def _mentions(table: pd.DataFrame, words: str) -> pd.Series:
    """Rows that hold every word, in whatever column."""
    text = table.astype(str).agg(" ".join, axis=1).str.casefold() if len(table) else pd.Series(dtype=str)
    keep = pd.Series(True, index=table.index)
    for word in words.casefold().split():
        keep &= text.str.contains(word, regex=False)
    return keep


# -- the table -----------------------------------------------------------------------------------


def _grid(chosen: pd.DataFrame) -> None:
    shown = chosen.assign(look=chosen["needs_review"].map({True: "?", False: ""}))
    column = st.column_config
    st.dataframe(
        shown,
        key="records",
        hide_index=True,
        height="content" if len(shown) <= _FEW else 35 * (_FEW + 1) + 3,
        placeholder="",
        column_order=_SHOWN,
        column_config={
            "look": column.TextColumn("", width=36, alignment="center", help="? marks a record that needs a look"),
            "course_title": column.TextColumn("Course", width=300),
            "completion_date": column.DateColumn("Completed", format="localized", width=100),
            "credits": column.NumberColumn("Credits", format=_decimals(shown["credits"]), width=75),
            "sponsor": column.TextColumn("Sponsor", width=180),
            "fields_of_study": column.TextColumn("Fields of study", width=180),
            "delivery_method": column.TextColumn("Delivery", width=150),
            "to_review": column.TextColumn("What to look at", width=180),
            "file": column.TextColumn("File", width=180),
            "run": column.NumberColumn("Run", format="%d", width=50),
        },
    )


def _decimals(credits: pd.Series) -> str:
    """Two decimals as soon as one record has them, so that the points stand under each other."""
    tenths = credits.dropna() * 10
    return "%.1f" if (tenths.round() - tenths).abs().max() < 0.01 or tenths.empty else "%.2f"


# -- downloads -----------------------------------------------------------------------------------


def _downloads(sheet: Sheet, records: int) -> None:
    """Made when asked for, of everything in the sheet, whatever the filters show."""
    about = f"All {count(records, 'record')} of this sheet"
    name = "".join(c if c.isalnum() or c in " -_" else "_" for c in sheet.name).strip()

    def csv() -> bytes:
        with tracker() as t:
            return t.export_csv(sheet.id)

    def xlsx() -> bytes:
        with tracker() as t:
            return t.export_xlsx(sheet.id)

    down = ":material/download:"
    st.download_button("CSV", csv, f"{name}.csv", "text/csv", key="csv", icon=down, help=about, on_click="ignore")
    st.download_button("XLSX", xlsx, f"{name}.xlsx", _XLSX, key="xlsx", icon=down, help=about, on_click="ignore")
