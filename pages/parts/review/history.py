"""What became of a record since it was read: every change, newest first, and the way back from each."""

from __future__ import annotations

from datetime import datetime
from html import escape
from zoneinfo import ZoneInfo

import streamlit as st

from cpe_core import Tracker
from cpe_core.corrections import Step
from cpe_core.rows import SavedRecord
from pages.parts.connection import act
from pages.parts.html import value_html
from pages.parts.wording import FIELD, moment

_DONE = {"accept": "Accepted", "undo": "Undone", "read": "Read again", "place": "Put elsewhere", "move": "Moved"}
_WHO = {"person": "you", "reader": "the reader"}


def history(t: Tracker, saved: SavedRecord) -> None:
    steps = t.steps(saved.id)
    with st.expander(f"History · {len(steps)}" if steps else "History", icon=":material/history:", key="history"):
        if not steps:
            st.text("As it was read. Nothing has been changed.")
            return
        for step in reversed(steps):
            _step(step)
        if any(_can_undo(step) for step in steps):
            st.button(
                "Take back everything",
                icon=":material/undo:",
                key=f"undo-all-{saved.id}",
                on_click=act,
                args=(Tracker.undo_record, saved.id),
            )


def _step(step: Step) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<p class="step{" undone" if step.change.undone else ""}">{_step_html(step)}</p>')
        if _can_undo(step):
            st.button(
                "Undo", type="tertiary", key=f"undo-{step.change.id}", on_click=act, args=(Tracker.undo, step.change.id)
            )


def _can_undo(step: Step) -> bool:
    given = step.change.kind in ("correct", "accept") or step.change.certificate is not None
    return given and not step.change.undone


def _step_html(step: Step) -> str:
    """One line of HTML, all texts escaped: what was done, by whom, when."""
    change = step.change
    done = _DONE.get(change.kind, "")
    if change.certificate:
        done = f"Certificate added: {escape(change.certificate.name)}"
    if change.kind == "accept" and change.field:
        done = f"{FIELD[change.field]} accepted"
    fields = "; ".join(
        f"<b>{FIELD[name]}</b>: {value_html(name, before)} → {value_html(name, after)}"
        for name, before, after in step.fields
    )
    zone = st.context.timezone
    when = datetime.fromisoformat(change.made_at).astimezone(ZoneInfo(zone) if zone else None)
    what = " · ".join(part for part in (done, fields) if part) or FIELD.get(change.field or "", "Changed")
    return f"{what} <small>{_WHO[change.who]}, {moment(when)}</small>"
