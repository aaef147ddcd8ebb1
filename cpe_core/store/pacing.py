"""How far a run has got, what is left of it, and what the last files of each kind took.

The SQL behind `pace.seconds_left`.
"""

from __future__ import annotations

from typing import get_args

from cpe_core.errors import NotACertificate
from cpe_core.pace import LAST, Kind, Left, Took, seconds_left
from cpe_core.rows import NOTHING_INSIDE, File, Inside, Progress
from cpe_core.store.connection import Connection, tells
from cpe_core.store.run_files import Files
from cpe_core.store.sheet_runs import Runs

# files that hold nothing, and what is inside the others; by kind, that in hand by itself
_LEFT = """
  SELECT kind, CASE WHEN count(units) = count(*) THEN sum(units) END AS units, CASE status WHEN 'reading' THEN
         max(0, coalesce((julianday('now') - julianday(min(began_at))) * 86400, 0)) ELSE 0 END AS spent
    FROM (SELECT o.kind, o.units, f.status, f.began_at FROM files f JOIN originals o ON o.sha256 = f.sha256
           WHERE f.run_id = :run AND f.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM parts WHERE file_id = f.id)
           UNION ALL
          SELECT p.kind, p.units, p.status, p.began_at FROM parts p JOIN files f ON f.id = p.file_id
           WHERE f.run_id = :run AND p.ended_at IS NULL)
   GROUP BY kind, status
"""
# those that were read to the end: one that is broken takes no time
_TOOK = """
  SELECT units, (julianday(ended_at) - julianday(began_at)) * 86400 AS seconds
    FROM (SELECT * FROM (SELECT o.units, f.began_at, f.ended_at FROM files f JOIN originals o ON o.sha256 = f.sha256
            WHERE o.kind = :kind AND o.units > 0 AND f.began_at IS NOT NULL
              AND (f.status = 'read' OR instr(f.reason, :nothing) = 1)
            ORDER BY f.id DESC LIMIT :last)
           UNION ALL
          SELECT * FROM (SELECT units, began_at, ended_at FROM parts
            WHERE kind = :kind AND units > 0 AND began_at IS NOT NULL AND (status = 'read' OR reason = :nothing_inside)
            ORDER BY file_id DESC, number DESC LIMIT :last))
   ORDER BY ended_at DESC LIMIT :last
"""


class Pacing:
    """How far reading has got, and how long it takes."""

    def __init__(self, connection: Connection, *, runs: Runs, files: Files) -> None:
        self.connection = connection
        self._runs = runs
        self._files = files

    @tells
    def progress(self, run_id: int) -> Progress:
        run = self._runs.get(run_id)
        counts = {
            row["status"]: row["n"]
            for row in self.connection.db.query(
                "SELECT status, count(*) AS n FROM files WHERE run_id = ? GROUP BY status", (run_id,)
            )
        }
        reading = self._files.in_hand(run_id)
        inside = self._inside(reading) if reading and reading.inside_count else None
        parts = "SELECT count(p.ended_at) AS n FROM parts p JOIN files f ON f.id = p.file_id WHERE f.run_id = ?"
        ended = counts.get("read", 0) + counts.get("failed", 0) + self.connection.one(parts, (run_id,))["n"]
        return Progress(
            run=run,
            total=sum(counts.values()),
            read=counts.get("read", 0),
            failed=counts.get("failed", 0),
            reading=reading.name if reading else None,
            seconds_left=self.seconds_left(run_id),
            steps=ended,
            inside=inside,
        )

    def _inside(self, file: File) -> Inside:
        row = self.connection.one(
            """SELECT count(ended_at) FILTER (WHERE NOT own_text) AS done,
                      max(iif(status = 'reading', name, NULL)) AS name
                 FROM parts WHERE file_id = ? AND NOT (status = 'read' AND attempts = 0)""",
            (file.id,),
        )
        return Inside(done=row["done"], total=file.inside_count, reading=row["name"])

    @tells
    def seconds_left(self, run_id: int) -> float | None:
        """Until a run has been read; None while the pace of a kind of file in it is not known."""
        left = [Left(**row) for row in self.connection.db.query(_LEFT, {"run": run_id})]
        return seconds_left(left, {kind: self._took(kind) for kind in get_args(Kind)})

    def _took(self, kind: Kind) -> tuple[Took, ...]:
        nothing = {"nothing": NotACertificate().message, "nothing_inside": NOTHING_INSIDE}
        return tuple(Took(**row) for row in self.connection.db.query(_TOOK, {"kind": kind, "last": LAST, **nothing}))
