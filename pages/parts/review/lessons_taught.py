"""On the review page: what a certificate taught, and the offer to read others of its sponsor again by it."""

from __future__ import annotations

import streamlit as st

from cpe_core import Tracker
from cpe_core.records import FIELDS
from cpe_core.rows import SavedRecord
from pages.parts.lesson_row import lesson_row
from pages.parts.rereading import read_again_button
from pages.parts.undo import last_act
from pages.parts.wording import count, named

_OFFER = "taught"  # of the last acceptance: the act, its sheet, the records it may help, and their name


def offer_after(t: Tracker, saved: SavedRecord, act_id: int) -> None:
    """Remember, for as long as the acceptance can be undone with one click, which others it may help."""
    corrections = (one for one in t.history(saved.id) if one.kind == "correct" and not one.undone)
    has_taught = bool(saved.record.to_review) or any(one.field in FIELDS for one in corrections)
    others = t.alike(saved.id) if has_taught else ()
    st.session_state[_OFFER] = (act_id, saved.sheet_id, others, named(saved))


def offered() -> None:
    act_id, sheet_id, others, name = st.session_state.get(_OFFER, (None, 0, (), ""))
    if act_id is not None and act_id == last_act() and others:
        _read_others(sheet_id, others, name, key=f"others-{act_id}")


def taught(t: Tracker, saved: SavedRecord) -> None:
    """What this certificate taught; nothing where it taught nothing."""
    lessons = t.lessons(saved.id)
    if not lessons:
        return
    with st.expander(f"Learned from this · {len(lessons)}", icon=":material/school:", key="taught"):
        for one in lessons:
            lesson_row(one)
        others = t.alike(saved.id)
        if others:
            _read_others(saved.sheet_id, others, named(saved), key=f"others-of-{saved.id}")


def _read_others(sheet_id: int, others: tuple[int, ...], name: str, *, key: str) -> None:
    label = f"Read {count(len(others), 'other')} like it again"
    read_again_button(sheet_id, others, f"others like {name}", key=key, label=label)
