"""Which run this tab shows and may add files to: four values, and the one function that puts them right.

The bug this exists to kill: a run ends, the tab still points at it, the next upload lands in a run that will never be
read. So the tab's values are never trusted. They are settled against the store at the top of every script run, before
anything that can be clicked is drawn, and they promise:

- wherever the session is not locked, its active run is the sheet's live draft;
- while a run is being read, nothing but the end of that run moves `active_run_id`;
- from any start (F5, a second tab, a restarted server, a run started by the command line) one settling is enough.

Pure: knows no Streamlit, no database, no clock.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cpe_core.rows import Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What one tab believes about its sheet. The names are those of the keys in `st.session_state`."""

    active_run_id: int | None = None  # shown and uploaded to
    processing_run_id: int | None = None  # submitted, and not yet seen to end
    is_processing: bool = False
    is_preparing_next_run: bool = False  # the end was seen, the next run not yet taken

    @property
    def locked(self) -> bool:
        """Uploading and starting wait."""
        return self.is_processing or self.is_preparing_next_run


def pinned(run: Run) -> Session:
    """The session of a tab whose run is being read: it stays on that run until the run ends."""
    return Session(active_run_id=run.id, processing_run_id=run.id, is_processing=True)


def reconcile(session: Session, *, live: Run, processing: Run | None) -> Session:
    """One step towards the state in the store; both runs are read fresh, `processing` is the one the session names."""
    if processing is not None and not session.is_preparing_next_run:
        if processing.status == "in_progress":
            return pinned(processing)
        if processing.ended:
            # Stay locked: between the end of a run and the next active run there must be no moment to upload in.
            return replace(session, is_preparing_next_run=True)
    return Session(active_run_id=live.id) if live.editable else pinned(live)


def settle(session: Session, *, live: Callable[[], Run], run: Callable[[int], Run | None]) -> Session:
    """Step until nothing changes, reading the store before each step: three steps, while the store stands still."""
    while True:
        processing = None if session.processing_run_id is None else run(session.processing_run_id)
        settled = reconcile(session, live=live(), processing=processing)
        if settled == session:
            return settled
        session = settled
