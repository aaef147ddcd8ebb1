"""Two records of one course made one: the other is chosen among all of the sheet, the likeliest first."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import SavedRecord
from pages.parts import cached_results
from pages.parts.connection import act
from pages.parts.menu import open_record
from pages.parts.undo import done
from pages.parts.wording import day, plain

_OFFERED = 6


def merge_popover(t: Tracker, saved: SavedRecord) -> None:
    """Its list is made only while it is open: ten thousand records are not compared at every click."""
    opened = f"merge-{saved.id}-open"
    with st.popover("Merge", icon=":material/merge:", type="tertiary", key=opened, on_change="rerun"):
        if st.session_state.get(opened):
            _choice(t, saved)


def _choice(t: Tracker, saved: SavedRecord) -> None:
    table, found = cached_results.results(t, saved.sheet_id), cached_results.nearest(t, saved)
    if found.empty:
        st.text("There is no other record in this sheet.")
        return
    words = st.text_input(
        "Search", placeholder="Search all records", key=f"merge-search-{saved.id}", label_visibility="collapsed"
    )
    if words.strip():
        found = found[found.isin(t.search(words, sheet_id=saved.sheet_id))]
    if found.empty:
        st.text("No record holds these words.")
        return
    names = {int(one): _named(table.loc[one]) for one in found[:_OFFERED]}
    st.radio("Merge into", tuple(names), format_func=lambda one: plain(names[one]), key=f"merge-into-{saved.id}")
    if len(found) > _OFFERED:
        st.caption(f"And {len(found) - _OFFERED:,} more: search.")
    this = "This one" if saved.file_name is None else "This one’s certificate"
    st.text(f"{this} is kept under the other, which stands for both.")
    st.button("Merge", icon=":material/merge:", key=f"merge-{saved.id}", on_click=_merge_it, args=(saved.id,))


def _named(row: pd.Series[str]) -> str:
    """`Ethics · 5 Mar 2026 · ethics.pdf`."""
    completed = row["completion_date"]
    parts = (
        row["course_title"] if pd.notna(row["course_title"]) else "No title",
        day(f"{completed:%Y-%m-%d}") if pd.notna(completed) else "no date",
        row["file"] if pd.notna(row["file"]) else "by hand",
    )
    return " · ".join(parts)


def _merge_it(record_id: int) -> None:
    """A callback: into the one that is chosen now; a choice made just before the click has not been drawn yet."""
    act(_merge, record_id, st.session_state[f"merge-into-{record_id}"])


def _merge(t: Tracker, record_id: int, into_id: int) -> None:
    change = t.attach(record_id, into_id)
    done(change.act_id, "Merged: this record stands for both.", record_id)
    open_record(into_id)


def stands_under(t: Tracker, saved: SavedRecord) -> None:
    """Of a record that stands under another one: which, and the way there."""
    if saved.into_id is None:
        return
    title = t.record(saved.into_id).record.course_title.value
    with st.container(horizontal=True, vertical_alignment="center", key="stands-under"):
        st.text(f"Kept under {f'“{title}”' if title else 'another record'}, which stands for both.", width="content")
        st.button(
            "Open that one", type="tertiary", key=f"open-{saved.into_id}", on_click=open_record, args=(saved.into_id,)
        )
