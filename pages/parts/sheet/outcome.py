"""What became of the last run, in one line, and the files of the sheet that gave no record, with Retry."""

from __future__ import annotations

import streamlit as st

from cpe_core import Tracker
from cpe_core.errors import is_answered
from cpe_core.rows import File, Progress, Queue
from pages.parts import tab_state
from pages.parts.connection import act
from pages.parts.html import Line, lines
from pages.parts.undo import done
from pages.parts.wording import count, next_step, outcome, within


def outcome_line(t: Tracker, last: Progress) -> None:
    """`last` is the newest run that has ended; with it stand the sheet's failures that nobody has tried again yet."""
    failed, inside = t.failed(last.run.sheet_id), t.failed_parts(last.run.id)
    older = [file for file in failed if file.run_id != last.run.id]
    inside_older = [part for file in older if file.status == "read" for part in t.unread_parts(file.id)]
    to_retry = tuple(file for file in failed if not is_answered(file.reason or ""))
    before = sum(file.status == "failed" for file in older) + len(inside_older)
    with st.container(horizontal=True, vertical_alignment="center", key="outcome"):
        mark = ":material/error_outline:" if last.failed or inside else ":material/check_circle:"
        sentence = outcome(last, failed_inside=len(inside), failed_before=before)
        st.markdown(f"{mark} {sentence}", width="content")
        if failed or inside:
            with st.popover("See them"):
                st.text(sentence)  # a phone shows its beginning only
                for file in failed:
                    if file.reason:
                        _failure(file)
                lines(
                    Line(mark="failed", text=within(one), remark=one.reason or "") for one in (*inside, *inside_older)
                )
        if to_retry:
            st.button(
                f"Retry {count(len(to_retry), 'file')}",
                icon=":material/refresh:",
                key="retry",
                help="They join the files below, without a new upload, and are read when you start the next run",
                on_click=act,
                args=(_retry, to_retry),
            )
    _next_step(t.queues(last.run.sheet_id), last.run.sheet_id, failed=len(failed), to_retry=len(to_retry))


def _failure(file: File) -> None:
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        with st.container(width="stretch"):
            lines([Line(mark="failed", text=file.name, remark=file.reason or "")])
        st.button(
            "Leave out",
            type="tertiary",
            key=f"leave-out-{file.id}",
            help="It need not be read. It stays in its run, and is tried again when you drop it again.",
            on_click=act,
            args=(Tracker.dismiss, [file.id]),
        )


def _next_step(records: Queue, sheet_id: int, *, failed: int, to_retry: int) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="next-step"):
        st.text(next_step(records, failed=failed, to_retry=to_retry), width="content")
        if records.sure and not records.look:
            st.button(
                f"Accept {count(records.sure, 'record')}",
                icon=":material/done_all:",
                type="tertiary",
                key="accept-all-sure",
                help="You stand behind every value of them. One click takes it back.",
                on_click=act,
                args=(_accept_sure, sheet_id),
            )


def _accept_sure(t: Tracker, sheet_id: int) -> None:
    changes = t.accept_sure(sheet_id)
    if changes:
        done(changes[0].act_id, f"{count(len(changes), 'record')} accepted.")


def _retry(t: Tracker, failed: tuple[File, ...]) -> None:
    receipts = t.retry([file.id for file in failed])
    tab_state.remember_receipts(t.active_run(failed[0].sheet_id).id, receipts)
