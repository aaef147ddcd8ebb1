"""The review page: one certificate after another, each value beside the place it was read from."""

from __future__ import annotations

import streamlit as st

from cpe_core import Tracker
from cpe_core.decisions import Which
from cpe_core.errors import CpeError, NotFound
from cpe_core.rows import Queue, SavedRecord, Sheet
from pages.parts import edits
from pages.parts.door import act, notice, shut, tell, tracker
from pages.parts.edits import Form
from pages.parts.form import record_form
from pages.parts.frame import framed
from pages.parts.history import history
from pages.parts.marks import sentences
from pages.parts.menu import RECORD, SHOW, menu
from pages.parts.paper import PAGE, draw_ahead, paper
from pages.parts.sheets import open_sheet
from pages.parts.words import count

_CHOOSER = "queue"
_DONE = "accepted_before"  # the act behind the record before, which one click takes back
_NAMES: dict[Which, str] = {"look": "Needs a look", "all": "All", "accepted": "Accepted"}
_LEFT: dict[Which, str] = {"look": "that need a look", "all": "", "accepted": "accepted"}


def review_page(t: Tracker) -> None:
    sheet = open_sheet(t.sheets())
    if sheet is None:
        menu()
        st.subheader("Review", anchor=False)
        st.text("No certificates yet. Add some on the sheet page: each one comes here to be looked over.")
        st.page_link("app.py", label="Add certificates", icon=":material/add:")
        return
    which = _asked_queue()
    form = _opened(t, sheet, which)
    queues = t.queues(sheet.id)
    menu(queues.look)
    ids = t.queue(sheet.id, which)
    _queue_row(sheet, queues, which)
    notice()
    if form is None:
        _done(queues, which)
        return
    saved = t.record(form.record_id)
    _step_row(t, saved, form, ids, which)
    left, right = st.columns(2, gap="medium")
    with left, st.container(key="paper-side"):
        st.text(_where(saved))
        paper(t, saved)
    with right, st.container(gap="small"):
        record_form(saved, form)
        _problems(t, saved)
        history(t, saved)
    draw_ahead(_neighbours(ids, saved.id))


def _asked_queue() -> Which:
    asked = st.query_params.get(SHOW, "look")
    return asked if asked in _NAMES else "look"  # type: ignore[return-value]


def _opened(t: Tracker, sheet: Sheet, which: Which) -> Form | None:
    """The form of the record that the URL names, else of the first in the queue, with what was typed saved."""
    asked = st.query_params.get(RECORD, "")
    if asked.isdecimal():
        try:
            return edits.take(t, int(asked))
        except NotFound:
            tell("That record is not in this database any more. Here is the first that is.")
    edits.take_pending(t)
    ids = t.queue(sheet.id, which)
    if not ids:
        return None
    _go(ids[0])
    return edits.take(t, ids[0])


def _go(record_id: int | None) -> None:
    """Let the URL name another record, and no page of it."""
    st.query_params.pop(PAGE, None)
    if record_id is None:
        st.query_params.pop(RECORD, None)
    else:
        st.query_params[RECORD] = str(record_id)


# -- the queue -------------------------------------------------------------------------------------


def _queue_row(sheet: Sheet, queues: Queue, which: Which) -> None:
    st.session_state[_CHOOSER] = which  # the URL rules, as with the sheet
    numbers = {name: getattr(queues, name) for name in _NAMES}
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="queue-row"):
        st.text(sheet.name, width="content")
        st.segmented_control(
            "Show",
            tuple(_NAMES),
            format_func=lambda name: f"{_NAMES[name]} · {numbers[name]:,}",
            key=_CHOOSER,
            required=True,
            on_change=_choose,
            label_visibility="collapsed",
        )


def _choose() -> None:
    st.query_params[SHOW] = st.session_state[_CHOOSER]
    _go(None)


def _step_row(t: Tracker, saved: SavedRecord, form: Form, ids: tuple[int, ...], which: Which) -> None:
    """Where we are in the queue, and the three ways on. What they do, they do here, after what was typed was saved."""
    before, after = _neighbours(ids, saved.id)
    with st.container(horizontal=True, vertical_alignment="center", key="step-row"):
        previous = st.button(
            "Previous",
            icon=":material/chevron_left:",
            key=f"previous-{saved.id}",
            shortcut="Alt+PageUp",
            disabled=before == saved.id,
        )
        st.text(_position(ids, saved.id, which), width="content")
        following = st.button(
            "Skip" if saved.record.to_review else "Next",
            icon=":material/chevron_right:",
            key=f"next-{saved.id}",
            shortcut="Alt+PageDown",
            disabled=after == saved.id,
        )
        st.space("stretch")
        _undo_before(saved)
        accept = st.button(
            "Accept and next",
            type="primary",
            icon=":material/check:",
            key=f"accept-{saved.id}",
            shortcut="Mod+Enter",
        )
    if accept and edits.typed_waits(form):
        st.warning("One value could not be saved yet. See what stands under it, then accept.", icon=":material/info:")
    elif accept:
        change = t.accept(saved.id)
        st.session_state[_DONE] = (change.act_id, saved.id)
        _go(after if after != saved.id else _first(t, saved.sheet_id, which))
        st.rerun()
    elif previous or following:
        st.session_state.pop(_DONE, None)
        _go(before if previous else after)
        st.rerun()


def _undo_before(saved: SavedRecord) -> None:
    """The record before was accepted a moment ago: one click takes it back, and goes back."""
    act_id, record_id = st.session_state.get(_DONE, (None, None))
    if act_id is not None and record_id != saved.id:
        st.button(
            "Undo accept",
            icon=":material/undo:",
            type="tertiary",
            key=f"undo-accept-{act_id}",
            on_click=_take_back,
            args=(act_id, record_id),
        )


def _take_back(act_id: int, record_id: int) -> None:
    act(Tracker.undo_act, act_id)
    st.session_state.pop(_DONE, None)
    _go(record_id)


def _first(t: Tracker, sheet_id: int, which: Which) -> int | None:
    return next(iter(t.queue(sheet_id, which)), None)


def _neighbours(ids: tuple[int, ...], record_id: int) -> tuple[int, int]:
    """The record before this one in the queue and the one after; itself where there is none."""
    before = [one for one in ids if one < record_id]
    after = [one for one in ids if one > record_id]
    return (before[-1] if before else record_id, after[0] if after else record_id)


def _position(ids: tuple[int, ...], record_id: int, which: Which) -> str:
    left = f"{len(ids):,} {_LEFT[which]}".strip()
    return f"{ids.index(record_id) + 1:,} of {left}" if record_id in ids else f"not one of the {left}"


def _done(queues: Queue, which: Which) -> None:
    """The queue is empty: say what that means and where to go."""
    with st.container(border=True, key="all-done"):
        if which == "look" and queues.all:
            st.subheader(":material/check_circle: Nothing needs a look", anchor=False)
            st.text(f"{count(queues.all, 'record')} in this sheet, {queues.accepted:,} accepted by you.")
        else:
            st.text("No records here yet.")
        st.page_link("app.py", label="To the sheet", icon=":material/table_rows:", query_params=_sheet_param())


def _sheet_param() -> dict[str, str]:
    return {"sheet": st.query_params["sheet"]}


# -- the record ------------------------------------------------------------------------------------


def _where(saved: SavedRecord) -> str:
    if saved.file_name is None:
        return f"Written by hand · run {saved.run_number}"
    part = f" › {saved.record.part}" if saved.record.part else ""
    return f"{saved.file_name}{part} · run {saved.run_number}"


def _problems(t: Tracker, saved: SavedRecord) -> None:
    """What an auditor would miss, and the note that asks the sponsor for it."""
    told = [one.message for one in saved.open_problems]
    if not told:
        return
    with st.container(border=True, key="problems", gap="xsmall"):
        st.markdown("**Missing for an audit**")
        sentences(told)
        if letter := t.letter(saved.id):
            with st.popover("A note to the sponsor", icon=":material/mail:"):
                st.text("Copy it, look it over, and send it.")
                st.code(letter, language=None, wrap_lines=True)


with framed("Review · CPE Tracker", widest=1360):
    try:
        with tracker() as door:
            review_page(door)
    except CpeError as error:
        shut(error)
