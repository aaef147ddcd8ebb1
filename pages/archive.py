"""The page of what was put away: archived sheets, and the trash with its ways back and the one way out for good."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError
from cpe_core.folding import folded
from cpe_core.rows import Sheet, Trashed
from pages.parts import cached_results
from pages.parts.connection import act, notice, shut, tell, tracker
from pages.parts.menu import RECORD, SHOW, menu
from pages.parts.page_frame import framed
from pages.parts.put_away import back_button, delete
from pages.parts.review.form_state import take_pending
from pages.parts.sheet.record_cards import Card, cards
from pages.parts.sheet.ticked import ticked
from pages.parts.sheet_url import SHEET, open_sheet
from pages.parts.undo import done, forget, undo_bar
from pages.parts.wording import DAY, amount_of, count, day, holds, plain

_WORDS = "put-away-words"
_TRASH = 0  # sheets count from 1
_CARDS = 100


def archive_page(t: Tracker) -> None:
    take_pending(t)
    sheet = open_sheet(t)
    menu(cached_results.totals(t, sheet.id).to_review if sheet else None)
    st.subheader("Archive and trash", anchor=False)
    notice()
    undo_bar()
    archived, deleted, records = t.sheets("archived"), t.sheets("trash"), t.trashed()
    if not (archived or deleted or records):
        st.text("Nothing is archived or deleted. A sheet is archived or deleted by More, beside its name.")
        return
    asked = st.text_input(
        "Words in names and titles", placeholder="Search", key=_WORDS, icon=":material/search:", width=320
    )
    words = folded(asked).split()
    _archived(t, [one for one in archived if _holds(one.name, words)], of=len(archived))
    st.subheader("Trash", anchor=False)
    if not (deleted or records):
        st.text("The trash is empty.")
        return
    _deleted(t, [one for one in deleted if _holds(one.name, words)])
    _records(t, [one for one in records if _holds(" ".join(_texts(one)), words)])
    _empty(t, records, deleted)


def _holds(text: str, words: list[str]) -> bool:
    return all(word in folded(text) for word in words)


def _texts(one: Trashed) -> tuple[str, ...]:
    return tuple(filter(None, (one.flat["course_title"], one.flat["sponsor"], one.sheet_name, one.file_name)))


# -- sheets --------------------------------------------------------------------------------------


def _archived(t: Tracker, sheets: list[Sheet], *, of: int) -> None:
    st.subheader("Archived sheets", anchor=False)
    if not sheets:
        st.text("None of these words is in the name of one." if of else "No sheet is archived.")
    for sheet in reversed(sheets):
        with _row(t, sheet, f"archived on {day((sheet.archived_at or '')[:10])}"):
            back_button(sheet)
            st.button(
                "Delete",
                icon=":material/delete:",
                type="tertiary",
                key=f"delete-sheet-{sheet.id}",
                on_click=act,
                args=(delete, sheet),
            )


def _deleted(t: Tracker, sheets: list[Sheet]) -> None:
    for sheet in sorted(sheets, key=lambda one: one.deleted_at or "", reverse=True):
        with _row(t, sheet, f"deleted on {day((sheet.deleted_at or '')[:10])}"):
            back_button(sheet)


def _row(t: Tracker, sheet: Sheet, since: str) -> st.delta_generator.DeltaGenerator:
    """A sheet's name, which leads to it, and what it holds; the row, to put its buttons in."""
    row = st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"sheet-{sheet.id}")
    with row:
        st.page_link(
            "app.py",
            label=plain(sheet.name),
            icon=":material/table_rows:",
            query_params={SHEET: str(sheet.id)},
            width="content",
        )
        st.caption(f"{holds(t.contents(sheet.id))}, {since}", width="content")
        st.space("stretch")
    return row


# -- records -------------------------------------------------------------------------------------


def _records(t: Tracker, records: list[Trashed]) -> None:
    if not records:
        return
    picked = _table(records)
    these = picked or records
    every = not picked and len(these) > 1
    with st.container(horizontal=True, vertical_alignment="center", key="trashed-row"):
        st.button(
            f"Restore all {len(these):,} records" if every else f"Restore {count(len(these), 'record')}",
            icon=":material/restore:",
            key="restore-records",
            on_click=act,
            args=(_restore, [one.id for one in these]),
        )
        if len(these) == 1:
            [one] = these
            st.page_link(
                "pages/review.py",
                label="Look at it",
                icon=":material/visibility:",
                query_params=_where(one),
            )
        elif every:
            st.caption("Tick those that you want back.", width="content")


def _table(records: list[Trashed]) -> list[Trashed]:
    """The records, on a phone as cards, and those of them that are ticked."""
    table = pd.DataFrame(
        {
            "title": [*map(_title, records)],
            "sheet": [one.sheet_name for one in records],
            "completed": pd.to_datetime([one.flat["completion_date"] for one in records]),
            "credits": [one.flat["credits"] for one in records],
            "file": [one.file_name for one in records],
            "deleted": pd.to_datetime([one.deleted_at[:10] for one in records]),
        },
        index=[one.id for one in records],
    )
    held = ticked(_TRASH)
    held.only_among(table)
    with st.container(key="table"):
        held.in_rows(table, _drawn(table, held.rows_key(table)))
    with st.container(key="cards"):
        opened = cards(map(_card, records[:_CARDS]), held)
        if len(records) > _CARDS:
            st.caption(f"And {count(len(records) - _CARDS, 'record')} more: search.")
    for one in records:
        if one.id == opened:
            st.switch_page("pages/review.py", query_params=_where(one))
    return [one for one in records if one.id in held.ids]


def _title(one: Trashed) -> str:
    return one.flat["course_title"] or one.file_name or "A record by hand"


def _card(one: Trashed) -> Card:
    completed = one.flat["completion_date"]
    facts = (
        f"in {one.sheet_name}",
        day(completed) if completed else "no date",
        amount_of(one.flat["credits"], one.flat["credit_type"]),
        f"deleted on {day(one.deleted_at[:10])}",
    )
    return Card(record_id=one.id, title=_title(one), facts=facts, sheet_id=one.sheet_id)


def _where(one: Trashed) -> dict[str, str]:
    return {SHEET: str(one.sheet_id), SHOW: "trash", RECORD: str(one.id)}


def _drawn(table: pd.DataFrame, key: str) -> list[int]:
    """The positions of the rows that are ticked in the table."""
    column = st.column_config
    event = st.dataframe(
        table,
        key=key,
        on_select="rerun",
        selection_mode="multi-row",
        hide_index=True,
        placeholder="",
        height="content" if len(table) <= 15 else 563,
        column_config={
            "title": column.TextColumn("Course", width=300),
            "sheet": column.TextColumn("Sheet", width=140),
            "completed": column.DateColumn("Completed", format=DAY, width=105),
            "credits": column.TextColumn("Credits", width=70, alignment="right"),
            "file": column.TextColumn("File", width=200),
            "deleted": column.DateColumn("Deleted", format=DAY, width=110),
        },
    )
    return [*event["selection"]["rows"]]


def _restore(t: Tracker, record_ids: list[int]) -> None:
    changes = t.restore(record_ids)
    done(changes[0].act_id, f"{count(len(changes), 'record')} restored.")


# -- for good ------------------------------------------------------------------------------------


def _empty(t: Tracker, records: tuple[Trashed, ...], sheets: tuple[Sheet, ...]) -> None:
    """The one step of this app that cannot be undone: it says so, and what it deletes."""
    icon = ":material/delete_forever:"
    with st.popover("Empty the trash", icon=icon, type="tertiary", key="empty", on_change="rerun"):
        for sentence in _what_goes(t, records, sheets):
            st.text(sentence)
        st.text("They cannot be brought back. The files themselves stay on this computer, in the data folder.")
        st.button(
            "Delete for good",
            type="primary",
            icon=":material/delete_forever:",
            key="delete-for-good",
            on_click=act,
            args=(_delete_for_good, [one.id for one in records], [one.id for one in sheets]),
        )


def _what_goes(t: Tracker, records: tuple[Trashed, ...], sheets: tuple[Sheet, ...]) -> Iterator[str]:
    if records:
        yield f"{count(len(records), 'record')} {'is' if len(records) == 1 else 'are'} deleted for good."
    for one in sheets:
        yield f"The sheet “{one.name}” is deleted for good, with {holds(t.contents(one.id))}."


def _delete_for_good(t: Tracker, record_ids: list[int], sheet_ids: list[int]) -> None:
    gone = t.delete_for_good(record_ids, sheet_ids)
    forget()
    st.session_state["empty"] = False
    parts = [count(n, one) for n, one in ((gone.records, "record"), (gone.sheets, "sheet")) if n]
    tell(f"{' and '.join(parts) or 'Nothing'} deleted for good.")


with framed("Archive and trash · CPE Tracker"):
    try:
        with tracker() as t:
            archive_page(t)
    except CpeError as error:
        shut(error)
