"""The last thing done to records, and the one click that takes it back."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from cpe_core import Tracker
from pages.parts.door import act
from pages.parts.menu import open_record

_DONE = "done"


def done(act_id: int, sentence: str, record_id: int | None = None) -> None:
    """Remember an act; taking it back leads back to `record_id`."""
    st.session_state[_DONE] = (act_id, sentence, record_id)


def forget() -> None:
    st.session_state.pop(_DONE, None)


def last_act() -> int | None:
    act_id: int | None = st.session_state.get(_DONE, (None,))[0]
    return act_id


def undo_bar(beside: Callable[[], None] | None = None) -> None:
    """Draw what was done, for as long as nothing else was, and what else there is to do about it."""
    act_id, sentence, record_id = st.session_state.get(_DONE, (None, "", None))
    if act_id is None:
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="undo-bar"):
        st.text(sentence, width="content")
        st.button(
            "Undo",
            icon=":material/undo:",
            type="tertiary",
            key=f"undo-act-{act_id}",
            on_click=_take_back,
            args=(act_id, record_id),
        )
        if beside is not None:
            beside()


def _take_back(act_id: int, record_id: int | None) -> None:
    act(Tracker.undo_act, act_id)
    forget()
    if record_id is not None:
        open_record(record_id)
