"""The records of a sheet: what they come to, filters, the table, and the whole sheet as CSV or XLSX."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet, Totals
from pages.parts import cached_results, filters
from pages.parts.connection import tracker
from pages.parts.filters import FIND, KIND, LOOK, NO_KIND, SORT, YEAR, Filters
from pages.parts.menu import RECORD, review, search_link
from pages.parts.orders import ORDERS
from pages.parts.rereading import read_again_button
from pages.parts.sheet.bulk import bulk_acts, bulk_row, refusal
from pages.parts.sheet.records_table import Marked, grid, table_keys
from pages.parts.sheet.sponsors import sponsor_names
from pages.parts.sheet_url import id_in_url
from pages.parts.walk import begin_anew
from pages.parts.wording import amount, count, kind_of_credit, plain

VIEW = "view"  # key of the switch between the views of a sheet
_KEYS = {LOOK: "needs-a-look", YEAR: "year", KIND: "kinds", FIND: "search", SORT: "sort"}  # of the widgets
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
    filters.ask_for_all()
    filters.ask(KIND, NO_KIND)


def records_view(t: Tracker, sheet: Sheet) -> None:
    seen = t.revision()  # before anything is read: what changes while it is drawn was not seen
    table = cached_results.results(t, sheet.id)
    sponsor_names(t, sheet)
    with _apart("filters"):
        asked = _asked(table)
        chosen = filters.chosen(t, sheet, asked)
        with st.container(
            horizontal=True, vertical_alignment="center", gap="xsmall", width="content", key="whole-sheet"
        ):
            if not chosen.empty:
                _read_again(sheet, chosen, len(table))
            _downloads(sheet, len(table))
    begin_anew()
    _shown(table, chosen, asked)
    if chosen.empty:
        refusal()
        return
    row = bulk_row()
    ids = grid(sheet.id, chosen, marked=_marked(t, sheet, table))
    of = "" if len(chosen) == len(table) else f"{len(chosen):,} of "
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="below-table"):
        st.caption(f"{of}{count(len(table), 'record')}", width="content")
        table_keys(chosen, _last_open(table))
    with row:
        bulk_acts(t, sheet, table, ids, seen)


def _shown(table: pd.DataFrame, chosen: pd.DataFrame, asked: Filters) -> None:
    """What there is to say of the filters, and the way out of them; which record was open last."""
    last = _last_open(table)
    if not asked.narrow and last is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="shown"):
        if chosen.empty:
            st.text("No record matches these filters.", width="content")
        if asked.find:
            search_link("Search all sheets", asked.find)
        if asked.narrow:
            st.button(
                "Show all", icon=":material/filter_alt_off:", type="tertiary", key="show-all",
                on_click=filters.ask_for_all,
            )  # fmt: skip
        if last is not None:
            title, file = table.loc[last, ["course_title", "file"]].fillna("")
            st.text(f"Last open: {title or file or 'a record by hand'}", width="content")
            if st.button("Open again", icon=":material/arrow_forward:", type="tertiary", key=f"open-again-{last}"):
                review(last)


def _last_open(table: pd.DataFrame) -> int | None:
    """The record one comes back from, as the URL has it."""
    asked = id_in_url(RECORD)
    return asked if asked in table.index else None


def _marked(t: Tracker, sheet: Sheet, table: pd.DataFrame) -> Marked:
    """New is what came by the last run, or by the one that goes on, where there are records of others."""
    run = t.active_run(sheet.id)
    newest = run.number - 1 if run.editable else run.number
    new = table["run"] >= newest
    return Marked(last=_last_open(table), new=frozenset() if new.all() else frozenset(table.index[new]))


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


def _asked(table: pd.DataFrame) -> Filters:
    """The filters and the order, as the URL has them: each widget shows it, and a choice is a change of the URL."""
    asked = filters.asked()
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", width="content", key="asked"):
        _widget(st.toggle, "Needs a look", LOOK, asked.look)
        _widget(
            st.text_input,
            "Search",
            FIND,
            asked.find,
            placeholder="Search",
            max_chars=filters.LONGEST_VALUE,
            width=135,
            label_visibility="collapsed",
        )
        years = {*table["completion_date"].dt.year.dropna().astype(int), asked.year} - {None}
        _choice("Year", YEAR, asked.year, sorted(years, reverse=True), "All years", width=112)
        kinds = _kinds(table, asked.kind)
        if len(kinds) > 1:
            _choice("Kind", KIND, asked.kind, kinds, "All kinds", width=112, format_func=_kind_name)
        _choice("Order", SORT, asked.sort, [*ORDERS], None, width=172, format_func=lambda one: ORDERS[one])
    return asked


def _kind_name(kind: str) -> str:
    return "No kind" if kind == NO_KIND else kind


def _kinds(table: pd.DataFrame, asked: str | None) -> list[str]:
    printed = table["credit_type"]
    blank = printed.isna().any() or asked == NO_KIND
    return [*sorted({*printed.dropna(), asked} - {None, NO_KIND}), *([NO_KIND] if blank else [])]


def _choice(
    label: str,
    name: str,
    asked: object,
    among: Sequence[Any],
    nothing: str | None,
    *,
    width: int,
    format_func: Callable[[Any], str] = str,
) -> None:
    """`nothing` is what it says when all are asked for; None where something always is."""
    _widget(
        st.selectbox,
        label,
        name,
        asked,
        options=among,
        index=None if nothing else 0,
        placeholder=nothing,
        format_func=format_func,
        width=width,
        label_visibility="collapsed",
    )


def _widget(draw: Callable[..., object], label: str, name: str, asked: object, **how: Any) -> None:
    key = _KEYS[name]
    st.session_state[key] = asked
    draw(label, key=key, on_change=_ask, args=(name,), **how)


def _ask(name: str) -> None:
    held = st.session_state[_KEYS[name]]
    filters.ask(name, "1" if held is True else " ".join(str(held or "").split()))


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
