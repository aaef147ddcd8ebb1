"""The panel of a draft run: the drop box, what was left out and why, the files that wait, and Start Extraction."""

from __future__ import annotations

from contextlib import suppress

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import RunAlreadyStarted
from cpe_core.rows import File, Run
from pages.parts import tab_state
from pages.parts.connection import act
from pages.parts.html import Line, lines
from pages.parts.sheet import uploads
from pages.parts.sheet.samples import opened, samples
from pages.parts.undo import forget
from pages.parts.wording import count, size, span, to_read, weight

_MANY = 10  # more waiting files than this scroll in a box of their own


def upload_panel(run: Run | None, waiting: tuple[File, ...]) -> None:
    """Of a draft run with the files that wait in it; of the first one to be (None) before there is a sheet."""
    panel_head("Add certificates", run)
    if run is None or run.number == 1:
        st.text("Each certificate becomes a record, every value beside the place on the page it was read from.")
        st.text("Now start it, or add more first." if waiting else "First drop your certificates here, then start.")
    with st.container(key="add-first" if run is None or run.number == 1 else "add-more"):
        uploads.box(run.id if run else None, label="Add certificates: PDFs, scans, photos, mails or ZIPs")
    _left_out(run)
    aside_box(run)
    if run and waiting:
        _waiting(waiting)
        _start(run, waiting)
    elif (run is None or run.number == 1) and samples():
        st.button("Try it with sample certificates", icon=":material/science:", on_click=_try_samples, args=(run,))


def panel_head(title: str, run: Run | None) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.subheader(title, anchor=False, width="content")
        if run:
            st.caption(span(run), width="content")


def aside_box(run: Run | None, *, until: str = "") -> None:
    """Files that found no run to go into, and the one click that gives them one; or what they wait for."""
    aside = tab_state.waiting_aside(tab_state.sheet_id())
    if aside is None:
        return
    these = "this file" if len(aside.files) == 1 else f"these {len(aside.files)} files"
    with st.container(border=True, key="aside"):
        st.text(aside.reason)
        lines(Line(mark="note", text=name, remark=size(len(data))) for name, data in aside.files)
        with st.container(horizontal=True):
            if until:
                st.caption(f"They wait here. {until}, you can add them.")
            else:
                st.button(
                    f"Add {these} to run {run.number if run else 1}",
                    type="primary",
                    key="add-aside",
                    on_click=uploads.put_aside_into_live_run,
                    args=(aside,),
                )
            st.button("Leave out", key="forget-aside", on_click=tab_state.forget_aside, args=(tab_state.sheet_id(),))


def _left_out(run: Run | None) -> None:
    """What the last drop did not add, calmly: nothing is wrong, and the person should know."""
    receipts = tab_state.receipts(run.id) if run else ()
    left_out = [Line(mark="note", text=r.name, remark=reason) for r in receipts if (reason := r.left_out)]
    if left_out:
        lines(left_out)


def _waiting(waiting: tuple[File, ...]) -> None:
    st.markdown(f"**{count(len(waiting), 'file')} ready**")
    with st.container(height=360 if len(waiting) > _MANY else "content", border=False, gap="xxsmall", key="waiting"):
        for file in waiting:
            _waiting_file(file)


def _waiting_file(file: File) -> None:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        st.text(to_read(file), width="stretch", wrap=False)
        st.text(weight(file))
        st.button(
            "Take out",
            icon=":material/close:",
            type="tertiary",
            key=f"take-out-{file.id}",
            on_click=act,
            args=(Tracker.remove_file, file.id),
        )


def _start(run: Run, waiting: tuple[File, ...]) -> None:
    _, right = st.columns([2, 1])  # on a phone the columns stack, and the button is as wide as the panel
    right.button(
        f"Start Extraction ({count(len(waiting), 'file')})",
        type="primary",
        icon=":material/play_arrow:",
        width="stretch",
        # the key names the run: the second half of a double click must not start the run after it
        key=f"start-{run.id}",
        on_click=act,
        args=(_start_run, run),
    )


def _start_run(t: Tracker, shown: Run) -> None:
    """Start the run the person saw, and no other. That it was started a moment ago, by a first click or in another
    window, is what the person wanted.
    """
    if t.run(shown.id).editable:
        forget()
        with suppress(RunAlreadyStarted):
            t.start(shown.sheet_id)


def _try_samples(run: Run | None) -> None:
    uploads.hand_in(run.id if run else None, opened())
