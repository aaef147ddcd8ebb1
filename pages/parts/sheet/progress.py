"""The panel of a run that is being read: how far it is, and what became of each file so far. It draws itself anew
every second, for as long as that run goes; the rest of the page is drawn again whenever a file is done, be it one
inside a mail or an archive.
"""

from __future__ import annotations

import streamlit as st

from cpe_core.errors import CpeError
from cpe_core.rows import File, Progress, Run
from pages.parts.connection import tracker
from pages.parts.html import Line, Mark, lines
from pages.parts.sheet.upload import aside_box, panel_head
from pages.parts.wording import pace, plain, result

_MARKS: dict[str, Mark] = {"read": "done", "failed": "failed", "reading": "now"}


def progress_panel(run: Run, *, steps: int) -> None:
    """`steps` files, and files inside files, were done when the rest of the page was drawn."""
    panel_head("Reading certificates", run)
    _ticking(run.id, steps)
    aside_box(run, until=f"As soon as run {run.number} is read")


@st.fragment(run_every=1.0)
def _ticking(run_id: int, steps: int) -> None:
    try:
        with tracker() as t:
            progress, files = t.progress(run_id), t.files(run_id)
    except CpeError as error:  # a busy moment: say so, and look again in a second
        st.text(error.message)
        return
    if progress.run.ended or progress.steps != steps:
        st.rerun(scope="app")
    _draw(progress, files)


def _draw(progress: Progress, files: tuple[File, ...]) -> None:
    st.text(pace(progress))
    if progress.trouble:
        st.warning(plain(f"{progress.trouble} Reading then goes on by itself."))
    st.progress(progress.fraction)
    begun = [file for file in reversed(files) if file.status in _MARKS]
    with st.container(height=240 if len(begun) > 6 else "content", border=False, key="so-far"):
        lines(Line(mark=_MARKS[file.status], text=file.name, remark=result(file)) for file in begun)
