"""Runs in the database: each step in the life of one is a guarded statement.

The idea: a statement names the state it may leave, and raises when no row moved. The consequence: two tabs, two
processes or a crash can make a step fail, never half happen.
"""

from __future__ import annotations

from typing import Any

from cpe_core import errors
from cpe_core.rows import Run
from cpe_core.store.connection import Connection, now, tells
from cpe_core.store.leases import Leases
from cpe_core.store.schema import transaction
from cpe_core.store.sheets import Sheets


class Runs:
    """The runs of sheets."""

    def __init__(self, connection: Connection, *, sheets: Sheets, leases: Leases) -> None:
        self.connection = connection
        self._sheets = sheets
        self._leases = leases

    # -- writing ------------------------------------------------------------------------------------

    @tells
    def start(self, run_id: int) -> Run:
        """draft → in_progress. NoFilesUploaded without files; RunAlreadyStarted from any other state; SheetPutAway."""
        with transaction(self.connection.db):
            self._sheets.check_open(self.get(run_id).sheet_id)
            row = self.connection.maybe(
                """UPDATE runs SET status = 'in_progress', started_at = ?
                    WHERE id = ? AND status = 'draft' AND EXISTS (SELECT 1 FROM files WHERE run_id = runs.id)
                RETURNING *""",
                (now(), run_id),
            )
            if row:
                return _run(row)
            raise errors.NoFilesUploaded if self.get(run_id).editable else errors.RunAlreadyStarted

    @tells
    def start_afresh(self, run_id: int) -> Run:
        """Let a draft run show its own results only, not those of the runs before it."""
        row = self.connection.maybe(
            "UPDATE runs SET append_results = 0, first_number = number WHERE id = ? AND status = 'draft' RETURNING *",
            (run_id,),
        )
        if row is None:
            raise errors.RunNotEditable
        return _run(row)

    @tells
    def finish(self, owner: str) -> tuple[Run, ...]:
        """in_progress → ended, for every run with nothing left to read; its next draft opens in the same statement."""
        with transaction(self.connection.db):
            self._leases.check(owner)
            rows = self.connection.db.query(
                """UPDATE runs SET ended_at = ?, status = CASE
                     WHEN NOT EXISTS (SELECT 1 FROM files WHERE run_id = runs.id AND status = 'failed') THEN 'completed'
                     WHEN EXISTS (SELECT 1 FROM files WHERE run_id = runs.id AND status = 'read')
                     THEN 'partially_completed' ELSE 'failed' END
                    WHERE status = 'in_progress'
                      AND NOT EXISTS (SELECT 1 FROM files WHERE run_id = runs.id AND status IN ('waiting', 'reading'))
                RETURNING *""",
                (now(),),
            )
            return tuple(_run(row) for row in rows)

    # -- reading ------------------------------------------------------------------------------------

    @tells
    def get(self, run_id: int) -> Run:
        return _run(self.connection.one("SELECT * FROM runs WHERE id = ?", (run_id,)))

    @tells
    def of_sheet(self, sheet_id: int) -> tuple[Run, ...]:
        """Oldest first."""
        return tuple(
            map(_run, self.connection.db.query("SELECT * FROM runs WHERE sheet_id = ? ORDER BY number", (sheet_id,)))
        )

    @tells
    def live(self, sheet_id: int) -> Run:
        """The one run of the sheet that is draft or in progress."""
        return _run(
            self.connection.one(
                "SELECT * FROM runs WHERE sheet_id = ? AND status IN ('draft','in_progress')", (sheet_id,)
            )
        )

    @tells
    def work_left(self) -> bool:
        """Whether any run is in progress."""
        return self.connection.maybe("SELECT 1 AS work FROM runs WHERE status = 'in_progress' LIMIT 1") is not None


def _run(row: dict[str, Any]) -> Run:
    return Run(**{**row, "append_results": bool(row["append_results"])})
