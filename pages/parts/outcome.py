"""What became of the last run, in one line, and the files of the sheet that could not be read, with Retry."""

from __future__ import annotations

import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import File, Part, Progress
from pages.parts import tab
from pages.parts.door import act
from pages.parts.lines import Line, lines
from pages.parts.words import count, outcome, within


def outcome_line(last: Progress, failed: tuple[File, ...], inside: tuple[Part, ...]) -> None:
    """`last` is the newest run that has ended; `failed` are the sheet's failures that nobody has tried again yet;
    `inside` could not be read within files of that run that were read.
    """
    with st.container(horizontal=True, vertical_alignment="center", key="outcome"):
        mark = ":material/error_outline:" if last.failed or inside else ":material/check_circle:"
        before = sum(file.run_id != last.run.id for file in failed)
        st.markdown(f"{mark} {outcome(last, failed_inside=len(inside), failed_before=before)}", width="content")
        if failed or inside:
            with st.popover("See them"):
                lines(Line(mark="failed", text=f.name, remark=f.reason or "") for f in failed)
                lines(Line(mark="failed", text=within(one), remark=one.reason or "") for one in inside)
        if failed:
            st.button(
                f"Retry {count(len(failed), 'file')}" if before else "Retry",
                icon=":material/refresh:",
                key="retry",
                on_click=act,
                args=(_retry, failed),
            )


def _retry(t: Tracker, failed: tuple[File, ...]) -> None:
    receipts = t.retry([file.id for file in failed])
    tab.remember_receipts(t.active_run(failed[0].sheet_id).id, receipts)
