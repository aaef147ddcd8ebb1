"""The records of a sheet: what they come to, filters, the table, and the whole sheet as CSV or XLSX."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet, Totals
from pages.parts import kept
from pages.parts.bulk import bulk_acts, bulk_row
from pages.parts.door import tracker
from pages.parts.grid import grid
from pages.parts.menu import review, search_link
from pages.parts.rereading import read_again_button
from pages.parts.sponsors import sponsor_names
from pages.parts.words import amount, count, kind_of_credit, plain

VIEW = "view"  # key of the switch between the views of a sheet
KIND = "kind"  # in the URL: whose records are shown, a kind of credit
NO_KIND = "none"  # those on which none is printed
_KINDS = "kinds"
_LOOK = "needs-a-look"
_SEARCH = "search"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def totals_row(totals: Totals, *, this_year: int) -> None:
    """What the sheet comes to, a figure for each kind of credit, in one row that wraps on a phone."""
    with _apart("totals"):
        with st.container(horizontal=True, gap="medium", width="content", key="figures"):
            for one in totals.kinds:
                _figure(
                    kind_of_credit(one.kind), amount(one.credits), f"{amount(one.in_year(this_year))} in {this_year}"
                )
            _figure("Certificates", f"{totals.records:,}")
        with st.container(horizontal=True, gap="small", width="content", key="to-settle"):
            _to_settle(totals)


def _figure(label: str, value: str, below: str | None = None) -> None:
    st.metric(plain(label), value, below, delta_color="off", delta_arrow="off", width="content")


def _to_settle(totals: Totals) -> None:
    """What waits for a person, each a click away."""
    if totals.of(None):
        st.button(
            f"{totals.without_kind:,} without a kind of credit",
            icon=":material/help:",
            key="show-without-kind",
            help="Their certificates do not print whether they are CPE, PDU, CME or another. Say which.",
            on_click=_show_without_kind,
        )
    if totals.to_review:
        asked = st.button(
            f"{totals.to_review:,} {'needs' if totals.to_review == 1 else 'need'} a look",
            icon=":material/visibility:",
            key="show-doubts",
        )
        if asked:
            review()


def _show_without_kind() -> None:
    st.session_state[VIEW] = "Records"
    st.query_params[KIND] = NO_KIND


def records_view(t: Tracker, sheet: Sheet) -> None:
    seen = t.stamp()  # before anything is read: what changes while it is drawn was not seen
    table = kept.results(t, sheet.id)
    sponsor_names(t, sheet)
    with _apart("filters"):
        with st.container(horizontal=True, vertical_alignment="center", width="content"):
            chosen = _filtered(t, sheet, table)
        with st.container(horizontal=True, vertical_alignment="center", width="content"):
            if not chosen.empty:
                _read_again(sheet, chosen, len(table))
            _downloads(sheet, len(table))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="shown"):
        if chosen.empty:
            st.text("No record matches these filters.", width="content")
        elif len(chosen) < len(table):
            st.caption(f"{len(chosen):,} of {count(len(table), 'record')}", width="content")
        if words := st.session_state[_SEARCH].strip():
            search_link("Search all sheets", words)
    if not chosen.empty:
        row = bulk_row()
        ids = grid(sheet.id, chosen)
        with row:
            bulk_acts(t, sheet, table, ids, seen)


def _read_again(sheet: Sheet, chosen: pd.DataFrame, of: int) -> None:
    """Of the whole sheet, or of the records that the filters show."""
    label = "Read all again" if len(chosen) == of else f"Read {'this' if len(chosen) == 1 else 'these'} again"
    title = f"{count(len(chosen), 'record')} of {sheet.name}"
    read_again_button(sheet.id, map(int, chosen.index), title, label=label, key="read-sheet-again")


def _apart(key: str) -> st.delta_generator.DeltaGenerator:
    """A row with its two ends at the two edges."""
    return st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", gap="medium", key=key
    )


# -- filters -------------------------------------------------------------------------------------


def _filtered(t: Tracker, sheet: Sheet, table: pd.DataFrame) -> pd.DataFrame:
    """The rows asked for: those to look at, of a year, with some words anywhere in them."""
    look = st.toggle("Needs a look", key=_LOOK)
    years = sorted(table["completion_date"].dt.year.dropna().astype(int).unique(), reverse=True)
    year = st.selectbox(
        "Year", years, index=None, placeholder="All years", key="year", width=140, label_visibility="collapsed"
    )
    kind = _kind(table)
    words = st.text_input("Search", placeholder="Search", key=_SEARCH, width=200, label_visibility="collapsed")
    keep = pd.Series(True, index=table.index)
    if look:
        keep &= table["needs_review"]
    if year is not None:
        keep &= table["completion_date"].dt.year == year
    if kind is not None:
        keep &= table["credit_type"].isna() if kind == NO_KIND else table["credit_type"] == kind
    if words.strip():
        keep &= table.index.isin(t.search(words, sheet_id=sheet.id))
    return table if keep.all() else table[keep]


def _kind(table: pd.DataFrame) -> str | None:
    """The kind of credit asked for, as the URL has it: a figure above leads here."""
    printed = table["credit_type"]
    kinds = [*sorted(printed.dropna().unique()), *([NO_KIND] if printed.isna().any() else [])]
    asked = st.query_params.get(KIND)
    if len(kinds) < 2:
        return None
    st.session_state[_KINDS] = asked if asked in kinds else None
    return st.selectbox(
        "Kind",
        kinds,
        format_func=lambda kind: "No kind" if kind == NO_KIND else kind,
        index=None,
        placeholder="All kinds",
        key=_KINDS,
        on_change=_choose_kind,
        width=125,
        label_visibility="collapsed",
    )


def _choose_kind() -> None:
    if st.session_state[_KINDS] is None:
        st.query_params.pop(KIND, None)
    else:
        st.query_params[KIND] = st.session_state[_KINDS]


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
