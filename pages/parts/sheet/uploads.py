"""What becomes of files a person drops: they are saved at once, into the run the tab was showing when they fell.

If that run is no longer a draft, or the disk is full, or the database busy, the files are set aside in the tab with the
reason, and one button puts the very same bytes into the live run. Nothing that was dropped is ever lost silently.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError
from cpe_core.rows import Run
from pages.parts import tab_state
from pages.parts.connection import act, tracker

Files = tuple[tuple[str, bytes], ...]

_TAKEN = "taken_uploads"
_FIRST = "first_drop_run_id"


def box(run_id: int | None, *, label: str) -> None:
    """The upload box of a run, or of the sheet that the first drop will make (None).

    Its key lives as long as the draft: a new key after each drop would clear the box, but with it the widget's own
    word about a file too large to upload, and whatever is dropped while the key changes.
    """
    st.file_uploader(label, accept_multiple_files=True, key=_key(run_id), label_visibility="collapsed")


def take() -> None:
    """Save what was dropped since the last script run. Called before the session is settled: a drop belongs to the
    run that was on the screen. In the script and not in a callback, because a click may cut a callback short.
    """
    run_id = tab_state.remembered().active_run_id
    taken: set[str] = st.session_state.setdefault(_TAKEN, set())
    fresh = [file for file in st.session_state.get(_key(run_id)) or () if file.file_id not in taken]
    if fresh:
        files = tuple((file.name, file.getvalue()) for file in fresh)
        hand_in(run_id, files, done=lambda: taken.update(file.file_id for file in fresh))


def hand_in(run_id: int | None, files: Files, *, done: Callable[[], None] = lambda: None) -> None:
    """Put files into a run (None: the first, its sheet being made on the way), or set them aside with the reason.

    `done` is called as soon as they are safe in the one place or the other: any later touch of `st.session_state` may
    be cut short by the next click, and a script run cut short before must find them undone and do it again.
    """
    try:
        with tracker() as t:
            went_to = _first_run(t).id if run_id is None else run_id
            receipts = t.add_files(went_to, files)
    except CpeError as error:
        tab_state.set_aside(tab_state.sheet_id(), files, error.message)
        done()
        return
    done()
    if run_id is None:
        st.session_state[_FIRST] = went_to
    tab_state.remember_receipts(went_to, receipts)


def put_aside_into_live_run(aside: tab_state.SetAside) -> None:
    """A button's callback: the files set aside go to where a new drop would go now."""
    act(_put_aside, tab_state.sheet_id(), aside)


def _put_aside(t: Tracker, sheet_id: int | None, aside: tab_state.SetAside) -> None:
    live = _first_run(t) if sheet_id is None else t.active_run(sheet_id)
    receipts = t.add_files(live.id, aside.files)
    tab_state.forget_aside(sheet_id)
    tab_state.remember_receipts(live.id, receipts)


def _first_run(t: Tracker) -> Run:
    """The live run of the newest sheet; where none is open, a sheet named after the year is made for it."""
    return t.active_run(t.newest_sheet(f"{date.today().year} CPE").id)


def _key(run_id: int | None) -> str:
    """The box that made the first sheet goes on as the box of its first run: the same key, so the same box."""
    first = run_id is None or run_id == st.session_state.get(_FIRST)
    return "drop-first" if first else f"drop-{run_id}"
