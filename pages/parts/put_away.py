"""A sheet that is archived or in the trash: what that means, and the one click that takes it back."""

from __future__ import annotations

import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Sheet
from pages.parts import tab_state
from pages.parts.connection import act, tell
from pages.parts.sheet.upload import aside_box
from pages.parts.sheet_url import SHEET
from pages.parts.undo import done_to_sheet
from pages.parts.wording import day, holds


def put_away(t: Tracker, sheet: Sheet) -> None:
    """In the place where an open sheet takes certificates."""
    deleted = sheet.deleted_at is not None
    st.subheader("In the trash" if deleted else "Archived", anchor=False)
    since = sheet.deleted_at or sheet.archived_at or ""
    st.text(
        f"“{sheet.name}” was {'deleted' if deleted else 'archived'} on {day(since[:10])}, with "
        f"{holds(t.contents(sheet.id))}. {'It comes back whole.' if deleted else _ARCHIVED}"
    )
    with st.container(horizontal=True):
        back_button(sheet, primary=True)
    if tab_state.sheet_id() == sheet.id:
        aside_box(None, until="As soon as the sheet is back")


_ARCHIVED = "It can be read, corrected and exported, and takes no new certificates."


def back_button(sheet: Sheet, *, primary: bool = False) -> None:
    """Out of the trash, or out of the archive."""
    deleted = sheet.deleted_at is not None
    st.button(
        "Restore" if deleted else "Take out of the archive",
        type="primary" if primary else "secondary",
        icon=":material/restore:" if deleted else ":material/unarchive:",
        key=f"back-{sheet.id}",
        on_click=act,
        args=(restore if deleted else unarchive, sheet),
    )


# -- steps ---------------------------------------------------------------------------------------


def archive(t: Tracker, sheet: Sheet) -> None:
    t.archive_sheet(sheet.id)
    _leave(sheet)
    done_to_sheet(sheet.id, f"Archived: {sheet.name}", Tracker.unarchive_sheet)


def delete(t: Tracker, sheet: Sheet) -> None:
    t.delete_sheet(sheet.id)
    _leave(sheet)
    done_to_sheet(sheet.id, f"In the trash: {sheet.name}", Tracker.restore_sheet)


def unarchive(t: Tracker, sheet: Sheet) -> None:
    t.unarchive_sheet(sheet.id)
    done_to_sheet(sheet.id, f"Out of the archive: {sheet.name}", Tracker.archive_sheet)


def restore(t: Tracker, sheet: Sheet) -> None:
    name = t.restore_sheet(sheet.id).name
    done_to_sheet(sheet.id, f"Restored: {name}", Tracker.delete_sheet)
    if name != sheet.name:
        tell(f"Another sheet is called “{sheet.name}” now, so this one is “{name}”. You can rename it.")


def _leave(sheet: Sheet) -> None:
    """The page goes on with the newest sheet that is open."""
    if st.query_params.get(SHEET) == str(sheet.id):
        del st.query_params[SHEET]
