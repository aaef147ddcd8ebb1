"""The last thing done to records or to a sheet, and the one click that takes it back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import Change, SavedRecord, Sheet
from pages.parts.connection import act
from pages.parts.menu import open_record
from pages.parts.sheet_url import SHEET

_DONE = "done"


@dataclass(slots=True, kw_only=True)
class _Last:
    """One object in the tab's session state. Its fields are set at once: a write to `st.session_state` after an act
    could be cut short by the next click, and the act be done a second time.
    """

    act_id: int | None = None
    sentence: str = ""
    record_id: int | None = None  # taking it back leads there
    left: SavedRecord | None = None  # the record it was done to, as it was, until the page has gone on
    to: int | None = None
    sheet_id: int | None = None  # it was done to a sheet, and this takes it back
    back: Callable[[Tracker, int], Sheet] | None = None


def _last() -> _Last:
    last: _Last = st.session_state.setdefault(_DONE, _Last())
    return last


def done(act_id: int, sentence: str, record_id: int | None = None) -> None:
    """Remember an act; taking it back leads back to `record_id`."""
    last = _last()
    last.act_id, last.sentence, last.record_id, last.sheet_id = act_id, sentence, record_id, None


def done_to_sheet(sheet_id: int, sentence: str, back: Callable[[Tracker, int], Sheet]) -> None:
    """Remember what was done to a sheet, and the step that takes it back and leads back to it."""
    last = _last()
    last.act_id, last.sentence, last.sheet_id, last.back = None, sentence, sheet_id, back


def do_and_go(step: Callable[[], tuple[Change, ...]], sentence: str, saved: SavedRecord, to: int | None) -> NoReturn:
    """Do one thing to a record and go to the record `to`, None for the queue's first."""
    do_and_go_on(step, sentence, saved, to)
    st.rerun()


def do_and_go_on(step: Callable[[], tuple[Change, ...]], sentence: str, saved: SavedRecord, to: int | None) -> None:
    """The same, where nothing has been drawn yet: `gone_on` leads there in this script run."""
    last = _last()
    last.act_id, last.sentence, last.record_id, last.left, last.to = step()[0].act_id, sentence, saved.id, saved, to
    last.sheet_id = None


def gone_on() -> SavedRecord | None:
    """First thing in a script run: go where the last act leads; the record that was left, as it was before."""
    last = _last()
    left = last.left
    if left is not None:
        open_record(last.to)
        last.left = None
    return left


def forget() -> None:
    last = _last()
    last.act_id = last.sheet_id = None


def last_act() -> int | None:
    return _last().act_id


def undo_bar(beside: Callable[[], None] | None = None) -> None:
    """Draw what was done, for as long as nothing else was, and what else there is to do about it."""
    last = _last()
    if last.act_id is None and last.sheet_id is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="undo-bar"):
        st.text(last.sentence, width="content")
        st.button(
            "Undo",
            icon=":material/undo:",
            type="tertiary",
            key=f"undo-sheet-{last.sheet_id}" if last.act_id is None else f"undo-act-{last.act_id}",
            on_click=_take_back_sheet if last.act_id is None else _take_back,
            args=(last.back, last.sheet_id) if last.act_id is None else (last.act_id, last.record_id),
        )
        if beside is not None:
            beside()


def _take_back_sheet(back: Callable[[Tracker, int], Sheet], sheet_id: int) -> None:
    act(back, sheet_id)
    forget()
    st.query_params[SHEET] = str(sheet_id)


def _take_back(act_id: int, record_id: int | None) -> None:
    act(Tracker.undo_act, act_id)
    forget()
    if record_id is not None:
        open_record(record_id)
