"""Reading one certificate again: what would change is shown first, and applied only when a person says so."""

from __future__ import annotations

from html import escape

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import Unreadable
from cpe_core.flat import in_words
from cpe_core.records import Value
from cpe_core.rereading import Rereading
from cpe_core.rows import SavedRecord
from pages.parts.door import act, tell
from pages.parts.undo import done
from pages.parts.words import FIELD

_FOUND = "rereading"


def read_again_button(t: Tracker, saved: SavedRecord) -> None:
    if st.button("Read again", icon=":material/refresh:", type="tertiary", key=f"read-again-{saved.id}"):
        found = []
        try:
            with st.spinner("Reading"):
                found = [*t.read_again([saved.id])]
        except Unreadable as error:
            tell(error.message)
            st.rerun()
        if found and found[0].changes:
            st.session_state[_FOUND] = found[0]
        else:
            tell("Read again: nothing would change.")
        st.rerun()


def what_would_change(saved: SavedRecord) -> None:
    """Draw the last reading again of this record, until it is applied or left."""
    found = st.session_state.get(_FOUND)
    if found is None or found.record_id != saved.id:
        st.session_state.pop(_FOUND, None)
        return
    with st.container(border=True, key="rereading", gap="small"):
        st.markdown("**Read again, these would change.** What you typed or accepted stays.")
        rows = "".join(
            f"<tr><th>{FIELD[name]}</th><td>{_value(before)}</td><td>{_value(after)}</td></tr>"
            for name, before, after in found.changes
        )
        st.html(f'<table class="twins"><tr><th></th><th>Now</th><th>Read again</th></tr>{rows}</table>')
        with st.container(horizontal=True):
            st.button("Apply", type="primary", key=f"apply-{saved.id}", on_click=act, args=(_apply, found))
            st.button("Leave as it is", key=f"leave-{saved.id}", on_click=_leave)


def _apply(t: Tracker, found: Rereading) -> None:
    [change] = t.apply([found])
    done(change.act_id, "Read again.", found.record_id)
    _leave()


def _leave() -> None:
    st.session_state.pop(_FOUND, None)


def _value(value: Value) -> str:
    return escape(in_words(value) or "") or "<i>blank</i>"
