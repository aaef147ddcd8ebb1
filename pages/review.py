"""The review page: one certificate after another, each value beside the place it was read from."""

from __future__ import annotations

from functools import partial
from typing import Literal, get_args

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from cpe_core import Tracker
from cpe_core.errors import CpeError, NotFound
from cpe_core.rows import Queue, SavedRecord, Sheet
from cpe_core.store.saved_records import Which
from pages.parts.connection import act, notice, shut, tell, tracker
from pages.parts.filters import ask_for_all, asked
from pages.parts.keys import keys
from pages.parts.menu import RECORD, SHOW, menu, open_record, sheet_link
from pages.parts.page_frame import framed
from pages.parts.put_away import put_away
from pages.parts.rereading import read_again_button, what_would_change
from pages.parts.review import form_state
from pages.parts.review.certainty_badges import sentences
from pages.parts.review.certificate_viewer import certificates, draw_ahead
from pages.parts.review.duplicates import possible_duplicates
from pages.parts.review.form_state import Form
from pages.parts.review.history import history
from pages.parts.review.lessons_taught import offer_after, offered, taught
from pages.parts.review.merge import merge_popover, stands_under
from pages.parts.review.reasons import to_check_first
from pages.parts.review.record_form import record_form
from pages.parts.sheet_url import SHEET, id_in_url, open_sheet
from pages.parts.undo import do_and_go, do_and_go_on, done, forget, gone_on, last_act, undo_bar
from pages.parts.walk import Walk, walk
from pages.parts.wording import accept_without, count, named, plain, without

Step = Literal["previous", "next", "accept", "restore"]
_CHOOSER = "queue"
_NAMES: dict[Which, str] = {"look": "Needs a look", "all": "All", "accepted": "Accepted", "trash": "Trash"}
_LEFT: dict[Which, str] = {"look": "that need a look", "all": "", "accepted": "accepted", "trash": "in the trash"}


def review_page(t: Tracker) -> None:
    sheet = open_sheet(t)
    if sheet is not None and sheet.state == "trash":
        form_state.take_pending(t)
        menu()
        notice()
        put_away(t, sheet)
        return
    if sheet is None:
        menu()
        st.subheader("Review", anchor=False)
        st.text("No certificates yet. Add some on the sheet page: each one comes here to be looked over.")
        st.page_link("app.py", label="Add certificates", icon=":material/add:")
        return
    which = _asked_queue()
    _go_on(t)
    form = _opened(t, sheet, which)
    if form is not None and (step := _asked_step(form.record_id)):
        _take_step(t, sheet, which, form, step)
        _go_on(t)
        form = _opened(t, sheet, which)
    queues = t.queues(sheet.id)
    menu(queues.look)
    walked = walk(t, sheet, which)
    _queue_row(t, sheet, queues, which)
    saved = None if form is None else t.record(form.record_id)
    with st.container(key="stay", gap="xsmall"):  # stays in sight; messages stand below the buttons and move none
        if form is not None and saved is not None:
            _step_row(saved, form, walked, which)
        beside = _messages(saved, form)
    again = st.container()
    if form is None or saved is None:
        _nothing_left(t, sheet, queues, which)
    else:
        _one_record(t, saved, form, walked, beside)
    with again:  # last: what is read again is read on while it is drawn
        what_would_change(sheet.id)


def _go_on(t: Tracker) -> None:
    """To where the last act leads, with what it taught."""
    left, act_id = gone_on(), last_act()
    if left is not None and act_id is not None:
        offer_after(t, left, act_id)


def _messages(saved: SavedRecord | None, form: Form | None) -> DeltaGenerator:
    """What the last step had to say, in a row that is always as high; the place beside it."""
    with st.container(horizontal=True, wrap=False, vertical_alignment="center", gap="small", key="said"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key="sayings"):
            if form is not None and saved is not None and form.asked:
                st.text(without(form.asked, by_hand=saved.file_name is None), width="content")
            if saved is not None and saved.place == "trash":
                st.text("This record was deleted. It lies in the trash until you restore it.", width="content")
            notice()
            undo_bar(beside=offered)
        return st.container(width="content", key="beside-sayings")


def _one_record(t: Tracker, saved: SavedRecord, form: Form, walked: Walk, beside: DeltaGenerator) -> None:
    with st.container(key="record"):
        stands_under(t, saved)
        form.pairs = possible_duplicates(t, saved)
        left, right = st.columns(2, gap="medium")
        with right, st.container(gap="small"):
            _about_file(saved)
            record_form(t, saved, form)
            _missing(t, saved)
            taught(t, saved)
            history(t, saved)
            _elsewhere(t, saved)
        with beside:
            keys(saved, pictured=saved.file_name is not None)
        with left, st.container(key="paper-side"):  # last: a scan is drawn in a second, the form need not wait for it
            certificates(t, saved)
    draw_ahead(walked.neighbours(saved.id))


def _asked_queue() -> Which:
    asked = st.query_params.get(SHOW, "look")
    return asked if asked in _NAMES else "look"  # type: ignore[return-value]


def _opened(t: Tracker, sheet: Sheet, which: Which) -> Form | None:
    """The form of the record that the URL names, else of the first in the queue, with what was typed saved."""
    record_id = id_in_url(RECORD)
    if record_id is not None:
        try:
            return form_state.take(t, record_id)
        except NotFound:
            tell("That record is not in this database any more. Here is the first that is.")
    form_state.take_pending(t)
    ids = walk(t, sheet, which).ids
    if not ids:
        return None
    open_record(ids[0])
    return form_state.take(t, ids[0])


# -- the queue -------------------------------------------------------------------------------------


def _queue_row(t: Tracker, sheet: Sheet, queues: Queue, which: Which) -> None:
    st.session_state[_CHOOSER] = which  # the URL rules, as with the sheet
    numbers = {name: getattr(queues, name) for name in _NAMES}
    names = tuple(name for name in _NAMES if name != "trash" or which == "trash")  # to it leads the page of the trash
    with st.container(horizontal=True, vertical_alignment="center", key="queue-row"):
        st.text(sheet.name, width="content")
        if which != "trash" and (only := asked().in_words()):
            st.text(f"only {only}", width="content")
            st.button(
                "Show all",
                icon=":material/filter_alt_off:",
                type="tertiary",
                key="show-all",
                help="Go through all records, not only those asked for on the sheet page",
                on_click=ask_for_all,
            )
        st.space("stretch")
        may_write = sheet.state == "open"
        if may_write:
            _by_hand(sheet)
        st.segmented_control(
            "Show",
            names,
            format_func=lambda name: f"{_NAMES[name]} · {numbers[name]:,}",
            key=_CHOOSER,
            required=True,
            on_change=_choose,
            label_visibility="collapsed",
        )


_BY_HAND = "by-hand"
_TITLE = "by-hand-title"


def _by_hand(sheet: Sheet) -> None:
    """A record begins with its title: until that is typed, there is none."""
    with (
        st.popover("By hand", icon=":material/edit_note:", key=_BY_HAND, on_change="rerun"),
        st.form("by-hand-form", border=False, clear_on_submit=True),
    ):
        st.text("A record without a certificate: a lost one, or a course that you taught.")
        st.text_input("Course title", key=_TITLE, max_chars=500)
        st.form_submit_button("Write this record", on_click=_write, args=(sheet.id,))


def _write(sheet_id: int) -> None:
    title = st.session_state[_TITLE].strip()
    if not title:
        tell("Type its title first. The rest of the record follows then.")
        return
    st.session_state[_BY_HAND] = False
    act(_written, sheet_id, title)


def _written(t: Tracker, sheet_id: int, title: str) -> None:
    written = t.write(sheet_id, course_title=title)
    forget()
    ask_for_all()  # or it would stand outside of what is gone through
    st.query_params[SHOW] = "all"
    open_record(written.id)


def _choose() -> None:
    st.query_params[SHOW] = st.session_state[_CHOOSER]
    forget()
    open_record(None)


def _step_row(saved: SavedRecord, form: Form, walked: Walk, which: Which) -> None:
    """Where we are in the queue, and the ways on. What they do is done first thing in the next script run."""
    before, after = walked.neighbours(saved.id)
    with st.container(horizontal=True, vertical_alignment="center", key="step-row"):
        st.button(
            "Previous",
            icon=":material/chevron_left:",
            key=_step_key("previous", saved.id),
            shortcut="Alt+PageUp",
            disabled=before == saved.id,
        )
        st.text(_position(walked, saved.id, which), width="content")
        st.button(
            "Skip" if saved.record.to_review else "Next",
            icon=":material/chevron_right:",
            key=_step_key("next", saved.id),
            shortcut="Alt+PageDown",
            disabled=after == saved.id,
        )
        st.space("stretch")
        if saved.place == "kept":
            st.button(
                accept_without(form.asked) if form.asked else "Accept and next",
                type="primary",
                icon=":material/check:",
                key=_step_key("accept", saved.id),
                shortcut="Mod+Enter",
            )
        else:
            st.button("Restore", type="primary", icon=":material/restore:", key=_step_key("restore", saved.id))


def _step_key(step: Step, record_id: int) -> str:
    return f"{step}-{record_id}"


def _asked_step(record_id: int) -> Step | None:
    """The button of the step row that was pressed, before it is drawn: to draw what is left again takes as long."""
    return next((one for one in get_args(Step) if st.session_state.get(_step_key(one, record_id))), None)


def _take_step(t: Tracker, sheet: Sheet, which: Which, form: Form, step: Step) -> None:
    """What was typed is saved by now."""
    saved = t.record(form.record_id)
    before, after = walk(t, sheet, which).neighbours(saved.id)
    if step in ("accept", "restore") and (step == "accept") != (saved.place == "kept"):
        return  # another tab was quicker
    if step == "accept":
        _accept(t, saved, form, after if after != saved.id else None)
    elif step == "restore":
        do_and_go_on(partial(t.restore, [saved.id]), f"Restored: {named(saved)}", saved, saved.id)
    elif form_state.may_be_left(form, then="go on"):
        forget()
        open_record(before if step == "previous" else after)


def _accept(t: Tracker, saved: SavedRecord, form: Form, to: int | None) -> None:
    """Accept it and go on, if a person has seen what they would accept; else show what there is to see."""
    if not form_state.may_be_accepted(form, saved, t.duplicates(saved.id)):
        return
    form.left = True
    if saved.is_accepted:
        forget()
        open_record(to)
    else:
        do_and_go_on(lambda: (t.accept(saved.id),), f"Accepted: {named(saved)}", saved, to)


def _position(walked: Walk, record_id: int, which: Which) -> str:
    left = f"{len(walked.ids):,} {_LEFT[which]}".strip()
    number = walked.number(record_id)
    return f"not one of the {left}" if number is None else f"{number:,} of {left}"


def _nothing_left(t: Tracker, sheet: Sheet, queues: Queue, which: Which) -> None:
    """The queue is empty: say what that means and where to go."""
    with st.container(border=True, key="nothing-left"):
        if getattr(queues, which):
            st.text("No record here is one that you asked for on the sheet page.")
            st.button("Show all", icon=":material/filter_alt_off:", key="show-all-here", on_click=ask_for_all)
        elif which == "trash":
            st.text("No records here.")
        elif not queues.all:
            st.text(
                "No records in this sheet. Add certificates on the sheet page: each one comes here to be looked over."
            )
        elif which == "accepted":
            st.text("No record is accepted yet.")
        else:
            st.subheader(":material/check_circle: Nothing needs a look", anchor=False)
            st.text(f"{count(queues.all, 'record')} in this sheet, {queues.accepted:,} accepted by you.")
            if queues.sure and st.button(
                f"Accept {count(queues.sure, 'record')} that {'is' if queues.sure == 1 else 'are'} sure",
                type="primary",
                icon=":material/done_all:",
                key="accept-sure",
            ):
                changes = t.accept_sure(sheet.id)
                done(changes[0].act_id, f"{count(len(changes), 'record')} accepted.")
                st.rerun()
        sheet_link("To the sheet")


# -- the record ------------------------------------------------------------------------------------


def _about_file(saved: SavedRecord) -> None:
    """What to know before any of the values: why all of them are in doubt, and what was not read."""
    messages = [*to_check_first(saved.record), *(one.message for one in saved.open_problems if not one.is_of_audit)]
    if not messages:
        return
    with st.container(border=True, key="about-file", gap="xsmall"):
        st.markdown("**About this file**")
        sentences(messages)


def _missing(t: Tracker, saved: SavedRecord) -> None:
    """What an auditor would miss, and the note that asks the sponsor for it."""
    messages = [one.message for one in saved.open_problems if one.is_of_audit]
    if not messages:
        return
    with st.container(border=True, key="missing", gap="xsmall"):
        st.markdown("**Missing for an audit**")
        sentences(messages)
        if letter := t.letter(saved.id):
            with st.popover("A note to the sponsor", icon=":material/mail:"):
                st.text("Copy it, look it over, and send it.")
                st.code(letter, language=None, wrap_lines=True)


def _elsewhere(t: Tracker, saved: SavedRecord) -> None:
    """The ways out of this queue: the trash, another record, another sheet. All are taken back with one click."""
    others = {sheet.id: sheet.name for sheet in t.sheets() if sheet.id != saved.sheet_id}
    with st.container(horizontal=True, vertical_alignment="center", key="elsewhere"):
        if saved.place == "trash":
            st.page_link(
                "pages/archive.py",
                label="All that is in the trash",
                icon=":material/delete:",
                query_params={SHEET: str(saved.sheet_id)},
            )
            return
        if st.button("Delete", icon=":material/delete:", type="tertiary", key=f"delete-{saved.id}"):
            do_and_go(partial(t.trash, [saved.id]), f"In the trash: {named(saved)}", saved, None)
        if saved.file_name is not None:
            read_again_button(saved.sheet_id, [saved.id], named(saved), key=f"read-again-{saved.id}")
        if saved.place == "kept":
            merge_popover(t, saved)
        if others:
            with st.popover("Move to another sheet", icon=":material/drive_file_move:", type="tertiary"):
                for sheet_id, name in others.items():
                    if st.button(plain(name), key=f"move-{saved.id}-{sheet_id}"):
                        do_and_go(
                            partial(t.move, [saved.id], sheet_id), f"Moved to {name}: {named(saved)}", saved, None
                        )


with framed("Review · CPE Tracker", widest=1760):
    try:
        with tracker() as t:
            review_page(t)
    except CpeError as error:
        shut(error)
