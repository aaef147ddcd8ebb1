"""The runs of a sheet, newest first, and what became of the files of the one that is chosen, or of all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pandas as pd
import streamlit as st

from cpe_core import Tracker
from cpe_core.rows import File, Part, Run, Sheet
from pages.parts import cached_results
from pages.parts.connection import act, tell
from pages.parts.rereading import read_again_button
from pages.parts.undo import forget
from pages.parts.wording import MOMENT, count, result, result_inside, within

_ALL = 0  # in place of a run's number
_STATUS = {
    "draft": "open for uploads",
    "in_progress": "being read",
    "completed": "all read",
    "partially_completed": "some gave no record",
    "failed": "none gave a record",
}


def runs_view(t: Tracker, sheet: Sheet) -> None:
    runs = tuple(reversed(t.runs(sheet.id)))
    files = {run.id: t.files(run.id) for run in runs}
    column, zone = st.column_config, st.context.timezone
    st.dataframe(
        pd.DataFrame(
            {
                "run": [run.number for run in runs],
                "status": [_STATUS[run.status] for run in runs],
                "files": [len(files[run.id]) for run in runs],
                "read": [sum(f.status == "read" for f in files[run.id]) for run in runs],
                "failed": [sum(f.status == "failed" for f in files[run.id]) for run in runs],
                "records": [sum(f.record_count for f in files[run.id]) for run in runs],
                "started": [run.started_at and datetime.fromisoformat(run.started_at) for run in runs],
            }
        ),
        key="runs",
        hide_index=True,
        placeholder="",
        height="content" if len(runs) <= 10 else 388,
        column_config={
            "run": column.NumberColumn("Run", width=60),
            "status": column.TextColumn("Status", width=180),
            "files": column.NumberColumn("Files", width=70),
            "read": column.NumberColumn("Read", width=70),
            "failed": column.NumberColumn("Not read", width=80),
            "records": column.NumberColumn("Records", width=80),
            "started": column.DatetimeColumn("Started", format=MOMENT, timezone=zone, width=180),
        },
    )
    chosen = _chosen(t, sheet, [run for run in runs if files[run.id]])
    _files([row for run in chosen for row in _rows(files[run.id], t.failed_parts(run.id))])


def _rows(files: tuple[File, ...], inside: tuple[Part, ...]) -> Iterator[tuple[int, str, str]]:
    """Run, name and what came of it: of each file, and below it of what could not be read inside."""
    for file in files:
        yield file.run_number, file.name, result(file)
        for part in inside:
            if part.file_id == file.id:
                yield file.run_number, within(part), result_inside(part)


def _chosen(t: Tracker, sheet: Sheet, runs: list[Run]) -> list[Run]:
    """The run whose files are shown, the newest at first, beside what can be done with all its records; or all runs."""
    if not runs:
        return []
    numbers = {run.number: run for run in runs}
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="one-run"):
        number = st.selectbox(
            "Run", (*numbers, *([_ALL] if len(runs) > 1 else [])), format_func=_named, key="one-run-number", width=130,
            label_visibility="collapsed",
        )  # fmt: skip
        if number == _ALL:
            return runs
        _acts(t, sheet, numbers[number])
    return [numbers[number]]


def _named(number: int) -> str:
    return "All runs" if number == _ALL else f"Run {number:,}"


def _acts(t: Tracker, sheet: Sheet, run: Run) -> None:
    table = cached_results.results(t, sheet.id)
    its = [int(one) for one in table.index[table["run"] == run.number]]
    if its:
        read_again_button(sheet.id, its, f"run {run.number} of {sheet.name}", key=f"read-run-again-{run.id}")
    accepted = len(t.accepted(run.id))
    if accepted:
        _acceptance(run, accepted)


def _acceptance(run: Run, accepted: int) -> None:
    """In a popover, for accepting again is the only way back."""
    with st.popover("Take back acceptance", icon=":material/remove_done:", type="tertiary", key=f"accepted-{run.id}"):
        st.text(f"You accepted {count(accepted, 'record')} of this run. What you typed stays.")
        st.button("Take back", key=f"take-back-{run.id}", on_click=act, args=(_take_back, run))


def _take_back(t: Tracker, run: Run) -> None:
    taken = len(t.undo_acceptance(run.id))
    forget()
    tell(f"Run {run.number}: {count(taken, 'record')} no longer accepted.")


def _files(rows: list[tuple[int, str, str]]) -> None:
    if not rows:
        return
    column = st.column_config
    st.dataframe(
        pd.DataFrame(rows, columns=["run", "file", "result"]),
        key="files",
        hide_index=True,
        height="content" if len(rows) <= 15 else 563,
        column_config={
            "run": column.NumberColumn("Run", width=60),
            "file": column.TextColumn("File", width=260),
            "result": column.TextColumn("What came of it", width=560),
        },
    )
