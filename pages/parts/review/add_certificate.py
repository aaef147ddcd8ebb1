"""The certificate of a record that was written by hand: added when it turns up, read at once, taken off again."""

from __future__ import annotations

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import CpeError, SeveralCertificates
from cpe_core.rows import Certificate, SavedRecord
from pages.parts import tab_state
from pages.parts.connection import act, tell
from pages.parts.undo import done, forget
from pages.parts.wording import otherwise, plain

_DROPPED = "certificates_dropped"  # how many: each is dropped into a box of its own, for a box clears only so


def add_its_certificate(t: Tracker, saved: SavedRecord) -> None:
    """Where the picture would be. What was dropped is read in the script, not in a callback, as on the sheet page."""
    with st.container(border=True, key="no-picture"):
        st.text("No certificate: this record was written by hand.")
        if saved.place != "kept":
            return
        number = st.session_state.setdefault(_DROPPED, 0)
        before = t.taken_off(saved.id)
        if before and st.button(f"Put {plain(before.name)} back", icon=":material/undo:", key=f"put-back-{saved.id}"):
            _add(t, saved, before)
        dropped = st.file_uploader("Add its certificate", key=f"certificate-{saved.id}-{number}")
        if dropped is not None:
            _add(t, saved, (dropped.name, dropped.getvalue()))


def _add(t: Tracker, saved: SavedRecord, file: Certificate | tuple[str, bytes]) -> None:
    """Add it and redraw the page, which shows what it says otherwise or why it was not taken."""
    try:
        with st.spinner("Reading"):
            added = t.add_certificate(saved.id, file)
    except CpeError as error:
        tell(error.message)
        if isinstance(error, SeveralCertificates) and isinstance(file, tuple):  # nobody has to look for the file again
            tab_state.set_aside(saved.sheet_id, (file,), error.message)
            tell(f"{error.message} It waits there.")
    else:
        named = added.change.certificate.name if added.change.certificate else ""
        done(added.change.act_id, f"Certificate added: {named}", saved.id)
        if added.otherwise:
            tell(otherwise(added.otherwise))
        elif added.unread:
            tell(f"The certificate is kept, but could not be read. {added.unread}")
    st.session_state[_DROPPED] += 1
    st.rerun()


def take_off_button(saved: SavedRecord) -> None:
    st.button("Take off", type="tertiary", key=f"take-off-{saved.id}", on_click=act, args=(_take_off, saved.id))


def _take_off(t: Tracker, record_id: int) -> None:
    t.take_off(record_id)
    forget()  # what the bar would take back is taken back
