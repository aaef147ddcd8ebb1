"""What this browser tab remembers, in `st.session_state`: its session, and files that found no run to go into.

Everything else the page shows is read fresh from the store in every script run.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import NotFound
from cpe_core.rows import Receipt, Run, Sheet
from pages.parts.run_session import Session, settle

_SETTLED_SHEET = "settled_sheet_id"
_ASIDE = "set_aside"
_RECEIPTS = "receipts"


def settled(t: Tracker, sheet: Sheet) -> Session:
    """The tab's session, put right: called at the top of every script run, before anything is drawn."""

    def run(run_id: int) -> Run | None:
        try:
            return t.run(run_id)
        except NotFound:  # another database was put in place under the open tab
            return None

    before = remembered() if st.session_state.get(_SETTLED_SHEET) == sheet.id else Session()
    session = settle(before, live=lambda: t.active_run(sheet.id), run=run)
    for name, value in asdict(session).items():
        st.session_state[name] = value
    st.session_state[_SETTLED_SHEET] = sheet.id
    _adopt_aside(t, sheet.id)
    return session


def remembered() -> Session:
    """What the tab believed when it was drawn last: what a person saw when they dropped or clicked something."""
    return Session(**{f.name: st.session_state.get(f.name, f.default) for f in fields(Session)})


def sheet_id() -> int | None:
    """The sheet this tab was settled on; None before there is one."""
    settled_on: int | None = st.session_state.get(_SETTLED_SHEET)
    return settled_on


# -- receipts ------------------------------------------------------------------------------------


def remember_receipts(run_id: int, receipts: tuple[Receipt, ...]) -> None:
    st.session_state[_RECEIPTS] = (run_id, receipts)


def receipts(run_id: int) -> tuple[Receipt, ...]:
    """Those of the last files handed in, while the run they went to is the active one."""
    went_to, these = st.session_state.get(_RECEIPTS, (None, ()))
    return these if went_to == run_id else ()


# -- set aside -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Files a person dropped that no run took: the bytes themselves, and the sentence that says why."""

    files: tuple[tuple[str, bytes], ...]
    reason: str


def set_aside(sheet_id: int | None, files: tuple[tuple[str, bytes], ...], reason: str) -> None:
    """Keep them until a person says where they go. Under None while there is no sheet yet."""
    aside = _aside()
    before = aside[sheet_id].files if sheet_id in aside else ()
    aside[sheet_id] = SetAside(files=before + files, reason=reason)


def _adopt_aside(t: Tracker, sheet_id: int) -> None:
    """What was set aside before there was a sheet, or for one that was deleted for good, belongs to the open one."""
    aside = _aside()
    for homeless in [one for one in aside if one != sheet_id and not _is_there(t, one)]:
        set_aside(sheet_id, aside[homeless].files, aside[homeless].reason)
        del aside[homeless]


def _is_there(t: Tracker, sheet_id: int | None) -> bool:
    try:
        return sheet_id is not None and t.sheet(sheet_id).id == sheet_id
    except NotFound:
        return False


def waiting_aside(sheet_id: int | None) -> SetAside | None:
    return _aside().get(sheet_id)


def forget_aside(sheet_id: int | None) -> None:
    _aside().pop(sheet_id, None)


def _aside() -> dict[int | None, SetAside]:
    there: dict[int | None, SetAside] = st.session_state.setdefault(_ASIDE, {})
    return there
